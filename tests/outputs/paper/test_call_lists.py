"""The call list."""

from datetime import date
from typing import Any

import page as validation
import pytest

from papers import PRESS, desk, text_of
from torg.domain.leaflet import PaperColour
from torg.domain.organisation import Contact
from torg.domain.stale import Call, calls, stale
from torg.outputs.paper.call_lists import COLUMNS, CallList, CallLists, Talk
from torg.outputs.paper.files import page_count
from torg.phrases.calls import FACTS, PLACE_FACTS
from towns import TODAY, activity, town

LATER = date(2027, 6, 1)
OWN = {"roll": "Värden", "telefon": "0980-31 92 06"}


def lists(**changes: Any) -> tuple[CallLists, tuple[Call, ...]]:
    """What makes the list of a town with one activity, and its calls."""
    catalogue = town([activity(kontakt=OWN)], place={"kontrollerad": {"datum": "2026-01-10"}}, **changes)
    return CallLists(desk(catalogue)), calls(stale(catalogue, LATER))


def sheet(**changes: Any) -> CallList:
    """The list on paper."""
    made, found = lists(**changes)
    return made.sheet(found, 180, PaperColour.GREEN)


def first(**changes: Any) -> Talk:
    """The first call."""
    return sheet(**changes).talks[0]


def test_a_call_has_its_number_and_who_answers() -> None:
    """Then come the things, oldest first."""
    talk = first()
    assert (talk.name, talk.number, talk.note, [each.title for each in talk.questions]) == (
        "Handen", "0980-31 92 05", "Värden. Du kan ringa torsdagar 9–12.", ["Handens lokal", "Handen", "Öppen fika"],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("contact", "number", "note"),
    [
        ({"sms": "070-174 06 05"}, "070-174 06 05", ""),
        ({"e-post": "a@example.org"}, "", "Det finns inget telefonnummer. Skriv till a@example.org."),
    ],
)
def test_ways_that_are_no_call(contact: dict[str, str], number: str, note: str) -> None:
    """A text message, or a letter."""
    talk = first(organisation={"kontakt": contact})
    assert (talk.number, talk.note) == (number, note)


def test_what_ages_is_asked_about() -> None:
    """Of an activity its times, place, cost, sign-up and a contact of its own; of others what one would notice."""
    place, organisation, entry = first().questions
    assert [fact.label for fact in entry.facts] == ["När", "Var", "Kostar", "Anmälan", "Kontakt"]
    assert [fact.label for fact in place.facts] == ["Var", FACTS]
    assert place.facts[1].sentences == ("Ingen hiss.", "Det här vet vi inte än: Hörslinga.")
    assert [fact.sentences for fact in organisation.facts] == [
        ("0980-31 92 05.", "Du kan ringa torsdagar 9–12."), (),
    ]  # fmt: skip


def test_a_place_of_which_nothing_stands_is_asked_about() -> None:
    """Outdoors nothing is always asked."""
    catalogue = town([], place={"slag": "ute", "fakta": {}, "kontrollerad": {"datum": "2026-01-10"}})
    question = CallLists(desk(catalogue)).question(stale(catalogue, LATER)[1])
    assert [(fact.label, fact.sentences) for fact in question.facts][1:] == [(PLACE_FACTS, ())]


@pytest.mark.parametrize(
    ("sms", "said"),
    [("0980-31 92 05", "0980-31 92 05 (även sms)."), ("070-174 06 05", "0980-31 92 05, sms 070-174 06 05.")],
)
def test_one_number_is_said_once(sms: str, said: str) -> None:
    """A number for both is said to be that; another one is said to be for text messages."""
    made = lists()[0]
    assert made.way(Contact.read({"telefon": "0980-31 92 05", "sms": sms})) == (said,)


def test_helplines_have_their_own_numbers() -> None:
    """And come last."""
    talk = sheet().talks[-1]
    assert (talk.name, talk.number, talk.questions[0].title, talk.questions[0].facts[0].sentences) == (
        "Ring själva numret och hör om det stämmer", "", "Gamla linjen", ("116 111", "Öppet dygnet runt."),
    )  # fmt: skip


def test_the_list_on_the_screen() -> None:
    """A line for each call and each thing."""
    made, found = lists()
    lines = list(made.lines(found, 180))
    assert lines[:4] == [
        "6 saker som ingen har kontrollerat på 180 dagar. 2 samtal. Det äldsta står först.",
        "",
        "Handen: 0980-31 92 05 Värden. Du kan ringa torsdagar 9–12.",
        "  Handens lokal (plats). Kontrollerad 10 januari 2026: 507 dagar sedan (16 månader), mer än ett år.",
    ]


def test_the_list_for_a_spreadsheet() -> None:
    """Semicolons, and no cell that is taken for a formula."""
    made, found = lists(organisation={"namn": "=Handen"})
    rows = made.table(found).split("\r\n")
    assert (rows[0], rows[1], rows[4]) == (
        ";".join(COLUMNS),
        "'=Handen;0980-31 92 05;torsdagar 9–12;plats;Handens lokal;lokalen;2026-01-10;507;överallt",
        "Ring själva numret och hör om det stämmer;116 111;;hjälplinje;Gamla linjen;gammal;2025-11-21;557;inte alls",
    )


def test_an_empty_list_says_so() -> None:
    """And asks nobody anything."""
    made = CallLists(desk(town([]))).sheet((), 180, PaperColour.GREEN)
    assert (made.lead, made.opening, made.talks) == (
        "Allt är kontrollerat de senaste 180 dagarna. Det finns ingen att ringa.", "", (),
    )  # fmt: skip


def test_the_list_passes_pdf_ua() -> None:
    """With its numbers, and the same bytes each time."""
    data = PRESS.pdf("calls", sheet(), "a4", TODAY)
    report = validation.validate_pdf_bytes(data, profile=validation.ValidationProfile.PDF_UA_1)
    assert (page_count(data), [each.rule_id for each in report.failures]) == (2, [])
    assert ("0980-31 92 05" in text_of(data), PRESS.pdf("calls", sheet(), "a4", TODAY) == data) == (True, True)
