"""Ways to reach people."""

import pytest

from factories import make_context
from torg.domain.organisation import Contact
from torg.domain.rules.contacts import (
    check_contact,
    check_email,
    check_number,
    check_private_mobile,
    check_reached_in_text,
)
from torg.domain.rules.passages import Passage

FICTION, REAL, MOBILE = "+46980319205", "+4687021680", "+46701740677"
PATH = ("telefon",)


@pytest.mark.parametrize(
    ("number", "demo", "codes"),
    [
        (FICTION, True, []),
        (FICTION, False, ["telefon-demo"]),
        (REAL, True, ["telefon-skarpt"]),
        (REAL, False, []),
        ("1177", True, []),
        ("1177", False, []),
    ],
)
def test_made_up_and_real_numbers_keep_to_their_towns(number: str, demo: bool, codes: list[str]) -> None:
    """Short numbers exist in one version only."""
    assert [each.code for each in check_number(number, PATH, make_context(demo=demo))] == codes


def test_the_number_is_quoted_as_swedes_write_it() -> None:
    """Not as E.164."""
    (found,) = check_number(REAL, PATH, make_context())
    assert (found.path, dict(found.params)) == (PATH, {"värde": "08-702 16 80"})


@pytest.mark.parametrize(
    ("address", "what"),
    [
        ("lunken@gmail.com", "domän"),
        ("Lunken@Hotmail.se", "domän"),
        ("x@icloud.com", "domän"),
        ("x@telia.com", "domän"),
        ("anna.andersson@example.org", "namn"),
        ("Åsa.Öberg@example.org", "namn"),
        ("handen@example.org", None),
        ("info.centrum@example.org", None),
        ("lunken.traffar@example.org", None),
        ("f.d@example.org", None),
        ("traff-2.tisdag@example.org", None),
    ],
)
def test_addresses_that_look_private_are_warned_about(address: str, what: str | None) -> None:
    """At a mail provider, or named after somebody; roles are fine."""
    assert [each.params["sak"] for each in check_email(address, ("e-post",))] == ([what] if what else [])


@pytest.mark.parametrize(
    ("number", "own", "warned"),
    [
        (MOBILE, frozenset(), True),
        (MOBILE, frozenset({MOBILE}), False),
        (MOBILE, None, False),
        (FICTION, frozenset(), False),
        (None, frozenset(), False),
    ],
)
def test_a_mobile_that_is_not_the_organisations_own_is_private(
    number: str | None, own: frozenset[str] | None, warned: bool
) -> None:
    """When nobody knows the organisation's numbers, nothing is said."""
    assert bool(list(check_private_mobile(number, PATH, own))) is warned


def test_a_contact_is_checked_in_all_its_ways() -> None:
    """The same number for calls and messages is told once."""
    contact = Contact.read({"telefon": "08-702 16 80", "sms": "08-702 16 80", "e-post": "x@gmail.com"})
    assert [(each.code, each.path) for each in check_contact(contact, ("kontakt",), make_context())] == [
        ("telefon-skarpt", ("kontakt", "telefon")),
        ("privat-epost", ("kontakt", "e-post")),
    ]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Mejla anna.andersson@example.org.", ["privat-epost"]),
        ("Mejla info@example.org.", []),
        ("Ring 070-174 06 77.", ["privat-mobil"]),
        ("Ring +46 70 174 06 77 eller 0701740678", ["privat-mobil", "privat-mobil"]),
        ("Ring 070-174 06 05.", []),
        ("Ring 0980-31 92 05.", []),
        ("Den 07 maj", []),
    ],
)
def test_running_text_is_searched_too(text: str, codes: list[str]) -> None:
    """The organisation's own mobile is fine there as well."""
    own = frozenset({"+46701740605"})
    assert [each.code for each in check_reached_in_text(Passage(("text",), text), own)] == codes
