"""What a calendar program shows."""

from datetime import date, datetime
from typing import Any

import pytest

from factories import make_activity, make_notice, make_organisation, make_place
from torg.domain.activity import Activity
from torg.domain.organisation import Contact
from torg.domain.schedule.occurrences import Occurrence, Status
from torg.phrases.calendar_words import (
    LONGEST,
    area_name,
    contact_line,
    end_note,
    event_place,
    event_text,
    event_title,
    everything_name,
    interest_name,
    just_come_name,
    status_note,
)

DAY = date(2027, 1, 14)
ADDRESS = "https://torg.example.org/fika.html"


@pytest.mark.parametrize(
    ("status", "title"),
    [(Status.PLANNED, "Fika"), (Status.CANCELLED, "INSTÄLLT: Fika"), (Status.RESERVE, "RESERVDAG: Fika")],
)
def test_a_title_says_when_something_is_off(status: Status, title: str) -> None:
    """In capitals and first: some programs show nothing else."""
    assert event_title("Fika", status) == title


@pytest.mark.parametrize(
    ("found", "note"),
    [
        (Occurrence(DAY), ""),
        (Occurrence(DAY, status=Status.CANCELLED, reason="värden är sjuk"), "Inställt. Värden är sjuk."),
        (Occurrence(DAY, moved_from=date(2027, 1, 7)), "Flyttat hit från torsdag 7 januari."),
        (Occurrence(DAY, changed=True), ""),
        (
            Occurrence(DAY, status=Status.RESERVE),
            "Det här är en reservdag. Vi ses bara om det inte gick den dag som var tänkt.",
        ),
    ],
)
def test_what_is_different(found: Occurrence, note: str) -> None:
    """One or two sentences, first in the text."""
    assert status_note(found) == note


@pytest.mark.parametrize(
    ("end", "about", "note"),
    [
        (None, False, "Sluttiden är inte bestämd."),
        (datetime(2027, 1, 14, 14), True, "Det slutar ungefär 14.00."),
        (datetime(2027, 1, 14, 14), False, ""),
        (DAY, False, ""),
    ],
)
def test_an_end_that_is_not_fixed(end: date | datetime | None, about: bool, note: str) -> None:
    """A calendar always shows an end."""
    assert end_note(end, about=about) == note


def test_the_text_in_easy_read_order() -> None:
    """What is different, what, where, cost, sign-up, who meets you, whom to ring, and the link last."""
    entry = make_activity(**{
        "samling": "Vid porten.",
        "kostnad": {"pris": "20", "för": "kaffe"},
        "första gången": {"vem möter": "Värden med grön sjal"},
    })  # fmt: skip
    assert event_text(entry, ["Inställt.", ""], [make_place()], "Frågor? Ring 112.", ADDRESS).split("\n") == [
        "Inställt.",
        "Vi dricker kaffe vid runda bord.",
        "Du kan komma precis som du är.",
        "Plats: Handens lokal.",
        "Vi samlas här: vid porten.",
        "Det kostar 20 kronor för kaffe.",
        "Du behöver inte anmäla dig.",
        "Du möts av: värden med grön sjal.",
        "Frågor? Ring 112.",
        ADDRESS,
    ]


def test_a_notices_text() -> None:
    """It says neither sign-up nor who meets."""
    assert event_text(make_notice(), [], [], "", ADDRESS) == (
        f"Vi är två som spelar schack.\nDu får gärna vara med.\n{ADDRESS}"
    )


def test_a_long_text_is_cut_between_lines() -> None:
    """The first line always stays, and so do the facts."""
    entry = make_activity(lättläst="\n".join(f"Rad {number:02} {'x' * 90}" for number in range(9)))
    text = event_text(entry, [], [], "", ADDRESS)
    assert (text.count("Rad "), len(text) <= LONGEST) == (4, True)
    assert event_text(make_activity(lättläst="y" * 600), [], [], "", ADDRESS).split("\n")[0] == "y" * 600


def online(**more: Any) -> Activity:
    """Something with a link."""
    return make_activity(länk="https://fjarrfika.example.org", **more)


def test_what_is_online_has_its_link_in_text_and_place() -> None:
    """Programs show few other fields for it."""
    net = make_place("natet", namn="På nätet", slag="nätet", adress=None, postnummer=None, ort=None)
    assert event_text(online(), [], [net], "", "").split("\n")[2:5] == [
        "Plats: På nätet.",
        "Du är med hemifrån, på nätet.",
        "Länk: https://fjarrfika.example.org",
    ]
    assert event_place([net], online().link) == "På nätet, https://fjarrfika.example.org"


@pytest.mark.parametrize(
    ("places", "said"),
    [
        ([], ""),
        ([make_place()], "Handens lokal, Smedjegatan 7, 123 45 Lövköping"),
        ([make_place(adress=None, postnummer=None, ort=None)], "Handens lokal"),
        (
            [make_place(ort=None, postnummer=None), make_place(namn="Zenit", ort=None, postnummer=None)],
            "Handens lokal, Smedjegatan 7 och Zenit, Smedjegatan 7",
        ),
    ],
)
def test_a_place_on_one_line(places: list[Any], said: str) -> None:
    """Name, street, postcode and town, as maps understand it; the link of what is not online stays out."""
    assert event_place(places, "https://example.org") == said


SHARED = make_organisation().contact


@pytest.mark.parametrize(
    ("own", "shared", "said"),
    [
        (None, SHARED, "Frågor? Ring 0980-31 92 05. Du kan ringa vardagar 9–15."),
        ({"telefon": "0980-31 92 06"}, SHARED, "Frågor? Ring 0980-31 92 06."),
        ({"telefon": "0980-31 92 06", "ring": "torsdagar 9–12"}, SHARED,
         "Frågor? Ring 0980-31 92 06. Du kan ringa torsdagar 9–12."),
        ({"roll": "Värden"}, SHARED, "Frågor? Ring 0980-31 92 05. Du kan ringa vardagar 9–15."),
        ({"sms": "070-174 06 05"}, SHARED, "Frågor? Skicka sms till 070-174 06 05."),
        ({"e-post": "a@example.org"}, SHARED, "Frågor? Mejla a@example.org."),
        ({"webb": "https://example.org/a"}, SHARED, "Frågor? Skriv på https://example.org/a"),
        (None, Contact.read({}), ""),
    ],
)  # fmt: skip
def test_whom_to_ask(own: dict[str, str] | None, shared: Contact, said: str) -> None:
    """The entry's own way in when it has one; a number before everything else."""
    assert contact_line(Contact.read(own) if own else None, shared) == said


def test_what_feeds_are_called() -> None:
    """So that one knows the town among other calendars."""
    assert (everything_name("Socialt torg"), just_come_name("Lövköping"), interest_name("Prata och fika", "Lövköping"),
            area_name("Ängsbo")) == (
        "Socialt torg", "Bara att komma i Lövköping", "Prata och fika i Lövköping", "Det händer i Ängsbo",
    )  # fmt: skip


def test_what_is_changed_is_told_as_on_the_pages() -> None:
    """The new hours and the new place, each when it is other than usual."""
    found = Occurrence(DAY, changed=True)
    assert [status_note(found, *each) for each in (("14.00–16.00", "Zenit"), ("14.00–16.00", ""), ("", "Zenit"))] == [
        "Annan tid den här gången: 14.00–16.00. Annan plats: Zenit.",
        "Annan tid den här gången: 14.00–16.00.",
        "Annan plats den här gången: Zenit.",
    ]
