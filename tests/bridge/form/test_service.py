"""From a filled form to a receipt: `torg.bridge.form.service`."""

from dataclasses import replace

import pytest

from bridging import make_submission
from form_service import Letters
from torg.bridge.form.checking import Fault
from torg.bridge.form.service import (
    EMAIL,
    NAME,
    PHONE,
    Sent,
    Service,
    ask_by_mail,
    key_of,
    owned,
    who,
    who_section,
    without_own,
)
from torg.bridge.form.town import Town
from torg.bridge.submission import Contact, Kind, Target
from torg.store.folders import Kind as Folder


@pytest.mark.parametrize(
    ("typed", "contact", "controls"),
    [
        ({NAME: ("Kim",), EMAIL: ("kim@example.org",)}, Contact(name="Kim", mail="kim@example.org"), []),
        (
            {NAME: ("Kim",), PHONE: ("070-174 06 05,\xa0efter 18",)},
            Contact(name="Kim", phone="070-174 06 05, efter 18"),
            [],
        ),
        ({NAME: ("Kim",), PHONE: ("ring på kvällen",)}, Contact(name="Kim", phone="ring på kvällen"), [PHONE]),
        ({NAME: ("Kim",), PHONE: ("0" * 61,)}, Contact(name="Kim", phone="0" * 60), [PHONE]),
        ({NAME: ("Kim",), EMAIL: ("kim",)}, Contact(name="Kim", mail="kim"), [EMAIL]),
        ({}, Contact(), [NAME, EMAIL]),
    ],
)
def test_who_sends(typed: dict[str, tuple[str, ...]], contact: Contact, controls: list[str]) -> None:
    """A name, and one way to reach them."""
    found, faults = who(typed)
    assert (found, [each.control for each in faults]) == (contact, controls)


def test_a_letter_is_told_of_only_when_one_is_sent() -> None:
    """Otherwise the control says nothing."""
    hints = [who_section({}, {}, mails=mails).groups[0].controls[1].hint != "" for mails in (True, False)]
    assert hints == [True, False]


def test_the_forms_own_controls_are_not_typed() -> None:
    """The seal, the trap and the button."""
    assert without_own({"sigill": ("x",), "kx7": ("x",), "gor": ("x",), "titel": ("x",)}) == {"titel": ("x",)}


def test_a_link_is_for_its_own_organisation(lovkoping: Town) -> None:
    """Without a link anybody may write about any that there is."""
    pairs = [("", "verkstan"), ("", "x"), ("verkstan", "verkstan"), ("verkstan", "frivilligcentralen")]
    assert [owned(lovkoping, *pair) for pair in pairs] == [True, False, True, False]


def test_nobody_is_asked_without_a_mailer_or_an_address(service: Service, mailing: Service, letters: Letters) -> None:
    """And a mailer that fails is told."""
    letters.works = False
    sent, nowhere = make_submission(), make_submission(contact=Contact())
    asked = [ask_by_mail(service, sent), ask_by_mail(mailing, nowhere), ask_by_mail(mailing, sent)]
    assert (asked, letters.sent, Fault("a", "b").control) == ([False] * 3, [], "a")


def test_the_mark_is_the_themes(service: Service) -> None:
    """As the content of an element, and as an address."""
    mark, icon = service.mark
    assert (mark[:5], icon[:19]) == ("<rect", "data:image/svg+xml,")


SOUP = Sent(Kind.NEW, "verkstan", "soppa", {"titel": "Soppa", "kontrollerad": "2026-11-22"}, ())
OFF = Sent(Kind.CALL_OFF, "verkstan", "soppa", {"datum": "2026-11-26", "inställt": "Sjuk"}, ())


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (SOUP, replace(SOUP, told=(("Titel", "Soppa"),), base="x"), True),
        (SOUP, replace(SOUP, entry="soppa-2", fields={"kontrollerad": "2026-11-23", "titel": "Soppa"}), True),
        (SOUP, replace(SOUP, fields={"titel": "Fika", "kontrollerad": "2026-11-22"}), False),
        (SOUP, replace(SOUP, note="Hej"), False),
        (SOUP, replace(SOUP, contact=Contact(phone="0980")), False),
        (SOUP, replace(SOUP, organisation="frivilligcentralen"), False),
        (OFF, replace(OFF, entry="fika"), False),
        (OFF, replace(OFF, fields=OFF.fields | {"inställt": "Stängt"}), False),
        (OFF, replace(OFF, kind=Kind.MOVE), False),
        (OFF, replace(OFF, targets=(Target(folder=Folder.ACTIVITY, id="fika"),)), False),
    ],
)
def test_the_content_makes_the_key(one: Sent, other: Sent, same: bool) -> None:
    """What is decided by time or others is no part of it, so that the same form keeps its receipt."""
    first, second = (key_of("word", each, through="", base="") for each in (one, other))
    assert (first == second) is same


def test_the_word_the_version_and_the_link_make_the_key_too() -> None:
    """Two people who write the same have sent two; so has one who confirms a newer version."""
    keys = {key_of(word, OFF, through=through, base=base) for word in "ab" for through in ("", "x") for base in "cd"}
    assert len(keys) == 8
