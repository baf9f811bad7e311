"""The words of the call list."""

from datetime import date

import pytest

from torg.domain.freshness import Age
from torg.domain.stale import checkable, stale
from torg.phrases.calls import age_sentence, hidden_sentence, kind, lead, no_number, opening
from towns import activity, town


@pytest.mark.parametrize(
    ("days", "age", "said"),
    [
        (40, None, "40 dagar sedan (1 månad)."),
        (191, Age.OLD, "191 dagar sedan (6 månader), mer än ett halvår."),
        (600, Age.LOST, "600 dagar sedan (19 månader), mer än ett och ett halvt år."),
    ],
)
def test_an_age_in_words(days: int, age: Age | None, said: str) -> None:
    """In days, in whole months, and what it means."""
    assert age_sentence(date(2026, 5, 15), days, age) == f"Kontrollerad 15 maj 2026: {said}"


def test_sorts_of_things() -> None:
    """Each is named in Swedish."""
    place = {"kontrollerad": {"datum": "2026-01-10"}}
    found = stale(town([activity()], place=place), date(2027, 6, 1))
    assert {kind(each.record) for each in found} == {"aktivitet", "arrangör", "plats", "hjälplinje"}


def test_how_much_there_is_to_do() -> None:
    """One, many, nothing."""
    assert [lead(*numbers, 180) for numbers in ((1, 1), (12, 3), (0, 0))] == [
        "1 sak som ingen har kontrollerat på 180 dagar. 1 samtal. Det äldsta står först.",
        "12 saker som ingen har kontrollerat på 180 dagar. 3 samtal. Det äldsta står först.",
        "Allt är kontrollerat de senaste 180 dagarna. Det finns ingen att ringa.",
    ]


def test_what_to_say_and_what_to_do_without_a_number() -> None:
    """The municipality is named, and so is an address."""
    assert (opening("Provstads kommun")[:40], no_number("a@example.org"), no_number("")) == (
        "Hej! Jag ringer från Provstads kommun. N",
        "Det finns inget telefonnummer. Skriv till a@example.org.",
        "Det finns varken telefonnummer eller e-post. Fråga någon som känner dem.",
    )


def test_where_something_is_not_shown() -> None:
    """Activities leave leaflets, then lists; helplines leave all; organisers stay."""
    entry, line = activity(), next(each.record for each in checkable(town([]), date(2026, 11, 22)) if not each.owner)
    told = [hidden_sentence(entry, age) for age in (None, Age.OLD, Age.TOO_OLD, Age.LOST)]
    assert [*told, hidden_sentence(line, Age.OLD), hidden_sentence(line, Age.TOO_OLD)] == [
        "", "", "Den är inte med i bladen.", "Den visas inte i listorna, sökningen och bladen.", "",
        "Numret visas inte.",
    ]  # fmt: skip
