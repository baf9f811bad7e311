"""Counts, days and statuses in words."""

from datetime import date, time

import pytest

from torg.phrases.page_sentences import (
    cancelled_in_short,
    cancelled_words,
    day_heading,
    day_in_full,
    entry_description,
    first_line,
    found_sentence,
    more_that_day,
    number_of_things,
    page_title,
    paused_sentence,
    several_days,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 22), "I dag, söndag 22 november"),
        (date(2026, 11, 23), "I morgon, måndag 23 november"),
        (date(2026, 11, 24), "Tisdag 24 november"),
    ],
)
def test_day_heading(day: date, expected: str) -> None:
    """Today and tomorrow are called so."""
    assert day_heading(day, TODAY) == expected


def test_day_in_full() -> None:
    """The weekday first, and always the year."""
    assert day_in_full(date(2027, 5, 6)) == "Torsdag 6 maj 2027"


def test_counts() -> None:
    """Nothing, one and many each have their sentence."""
    assert [found_sentence(0), found_sentence(1), found_sentence(24)] == [
        "Här finns inget just nu.",
        "Här finns en sak.",
        "Här finns 24 saker att välja bland.",
    ]
    assert [number_of_things(n) for n in (0, 1, 2)] == ["Inget just nu", "1 sak", "2 saker"]
    assert more_that_day(0) == ""


def test_pause_and_cancellation() -> None:
    """A pause and a called-off day say when and why."""
    assert paused_sentence(date(2027, 3, 31), "vi söker fler värdar") == (
        "Uppehåll till och med 31 mars 2027. Vi söker fler värdar."
    )
    assert paused_sentence(date(2027, 3, 31), None) == "Uppehåll till och med 31 mars 2027."
    assert cancelled_in_short(date(2027, 5, 6), "Värden är sjuk") == "Inställt 6 maj 2027. Värden är sjuk."
    assert [cancelled_words("Klämdag."), cancelled_words("")] == ["Inställt. Klämdag.", "Inställt."]


def test_several_days() -> None:
    """What goes on for several days says both ends."""
    assert several_days(date(2027, 6, 4), date(2027, 6, 6), time(17), time(13)) == (
        "Fredag 4 juni 2027 klockan 17.00 till söndag 6 juni 2027 klockan 13.00"
    )
    assert several_days(date(2027, 6, 4), date(2027, 6, 6), None, None) == (
        "Fredag 4 juni 2027 till söndag 6 juni 2027"
    )


def test_small_texts() -> None:
    """Descriptions skip what is empty, titles are numbered from the second page on."""
    assert entry_description("Torsdagar 13.00–15.00.", "", "Handen") == "Torsdagar 13.00–15.00. Handen."
    assert [page_title("Spel", 1), page_title("Spel", 2)] == ["Spel", "Spel, sida 2"]
    assert first_line("\nEn rad.\nEn till.") == "En rad."
