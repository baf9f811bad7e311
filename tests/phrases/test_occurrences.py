"""An occurrence's day and hours, and what is different about it, in words."""

from datetime import date, time

import pytest

from torg.domain.schedule.parts import TimeSpan
from torg.phrases.occurrences import (
    cancelled_in_short,
    cancelled_words,
    changed_in_short,
    changed_words,
    closed_sentence,
    day_in_full,
    going_on_until,
    hours_in_words,
    moved_and_off_in_short,
    moved_and_off_words,
    moved_from_words,
    moved_in_short,
    moved_to_words,
    next_time,
    paused_in_short,
    paused_sentence,
    reserve_sentence,
    several_days,
    starts_in_words,
    weekday_and_day,
    when_in_words,
)

THURSDAY = date(2026, 11, 26)
SUNDAY = date(2026, 11, 29)
AFTERNOON = (TimeSpan(time(13), time(15)),)
TWICE = (TimeSpan(time(9, 30), time(10)), TimeSpan(time(10, 30), time(11)))


def test_a_day() -> None:
    """With its weekday and its year, which may be left out inside a sentence."""
    assert (day_in_full(THURSDAY), weekday_and_day(THURSDAY, year=False)) == (
        "Torsdag 26 november 2026",
        "torsdag 26 november",
    )


@pytest.mark.parametrize(
    ("times", "words"),
    [
        (AFTERNOON, "13.00–15.00"),
        (TWICE, "9.30–10.00 och 10.30–11.00"),
        ((TimeSpan(time(13)),), "från 13.00"),
        ((TimeSpan(time(11), time(14), about=True),), "11.00 till ungefär 14.00"),
        ((TimeSpan(time(21), time(1)),), "21.00–01.00 natten mot fredag"),
        ((TimeSpan(time(21), time(1), about=True),), "21.00 till ungefär 01.00 natten mot fredag"),
        ((TimeSpan(time(19), time(0)),), "19.00–24.00"),
        ((), ""),
    ],
)
def test_hours(times: tuple[TimeSpan, ...], words: str) -> None:
    """Sessions, an unknown or a rough end, and the night that an end past midnight belongs to."""
    assert hours_in_words(times, THURSDAY) == words


def test_the_night_after_a_sunday() -> None:
    """The week begins again."""
    assert hours_in_words((TimeSpan(time(21), time(1)),), SUNDAY) == "21.00–01.00 natten mot måndag"


def test_several_days() -> None:
    """Both ends with their hours, if there are any; the first year only when it is another."""
    assert [
        several_days(date(2027, 6, 4), date(2027, 6, 6), time(17), time(13)),
        several_days(date(2026, 12, 30), date(2027, 1, 2), None, None),
    ] == [
        "Fredag 4 juni klockan 17.00 till söndag 6 juni 2027 klockan 13.00",
        "Onsdag 30 december 2026 till lördag 2 januari 2027",
    ]


def test_when_inside_a_sentence() -> None:
    """One day with its hours, or the first day and the last."""
    spans = (TimeSpan(time(17), time(13)),)
    assert [
        when_in_words(THURSDAY, None, AFTERNOON),
        when_in_words(THURSDAY, THURSDAY, ()),
        when_in_words(THURSDAY, SUNDAY, spans),
        when_in_words(THURSDAY, SUNDAY, ()),
    ] == [
        "torsdag 26 november 2026, 13.00–15.00",
        "torsdag 26 november 2026",
        "torsdag 26 november klockan 17.00 till söndag 29 november 2026 klockan 13.00",
        "torsdag 26 november till söndag 29 november 2026",
    ]


def test_called_off() -> None:
    """With its reason as a sentence of its own, beside the day or with it."""
    assert [cancelled_words("värden är sjuk"), cancelled_words(""), cancelled_in_short(THURSDAY, "Halka")] == [
        "Inställt. Värden är sjuk.",
        "Inställt.",
        "Inställt torsdag 26 november 2026. Halka.",
    ]


def test_moved() -> None:
    """All that one needs to come, and where it came from."""
    to, when = date(2026, 12, 11), "fredag 11 december 2026, 15.00–17.00"
    assert [
        moved_to_words(when, "Huvudbiblioteket"),
        moved_to_words(when, "På nätet"),
        moved_in_short(THURSDAY, to, when, ""),
        moved_in_short(date(2025, 12, 31), to, when, "Zenit"),
        moved_from_words(THURSDAY),
    ] == [
        "Flyttat till fredag 11 december 2026, 15.00–17.00, Huvudbiblioteket.",
        "Flyttat till fredag 11 december 2026, 15.00–17.00, på nätet.",
        "Flyttat till fredag 11 december 2026, 15.00–17.00. Inte torsdag 26 november.",
        "Flyttat till fredag 11 december 2026, 15.00–17.00, Zenit. Inte onsdag 31 december 2025.",
        "Flyttat hit från torsdag 26 november.",
    ]


def test_changed() -> None:
    """What is other than usual, and nothing else."""
    assert [
        changed_words("14.00–16.00", "Zenit"),
        changed_words("14.00–16.00", ""),
        changed_words("", "På nätet"),
        changed_words("", ""),
    ] == [
        "Annan tid den här gången: 14.00–16.00. Annan plats: Zenit.",
        "Annan tid den här gången: 14.00–16.00.",
        "Annan plats den här gången: på nätet.",
        "",
    ]


def test_the_next_time() -> None:
    """Short, with its year when that is another, with its place when that varies, and never as today or tomorrow."""
    january = date(2027, 1, 13)
    assert [
        next_time(THURSDAY, "13.00", "", today=THURSDAY, paused=False),
        next_time(january, "9.30 och 10.30", "På nätet", today=THURSDAY, paused=False),
        next_time(january, "", "", today=THURSDAY, paused=True),
        going_on_until(SUNDAY, today=THURSDAY),
        going_on_until(january, today=THURSDAY),
    ] == [
        "Nästa gång: torsdag 26 november, 13.00.",
        "Nästa gång: onsdag 13 januari 2027, 9.30 och 10.30, på nätet.",
        "Nästa gång efter uppehållet: onsdag 13 januari 2027.",
        "Pågår till och med söndag 29 november.",
        "Pågår till och med onsdag 13 januari 2027.",
    ]


def test_starts() -> None:
    """Only when it begins, each session for itself."""
    assert [starts_in_words(AFTERNOON), starts_in_words(TWICE), starts_in_words(())] == ["13.00", "9.30 och 10.30", ""]


def test_a_pause() -> None:
    """Until when, and why when that is told."""
    until = date(2027, 3, 31)
    assert [paused_sentence(until, "vi söker värdar"), paused_sentence(until, None), paused_in_short(until)] == [
        "Uppehåll till och med 31 mars 2027. Vi söker värdar.",
        "Uppehåll till och med 31 mars 2027.",
        "Uppehåll till och med 31 mars 2027",
    ]


def test_a_reserve_day() -> None:
    """It is told with its weekday."""
    assert reserve_sentence(THURSDAY) == "Reservdag: torsdag 26 november 2026."


def test_closed_days() -> None:
    """Each with what it is called; without days there is no sentence."""
    days = [(date(2026, 12, 24), "julafton"), (date(2026, 12, 25), "juldagen")]
    assert [closed_sentence(days), closed_sentence([])] == [
        "Stängt torsdag 24 december 2026 (julafton) och fredag 25 december 2026 (juldagen).",
        "",
    ]


def test_moved_and_then_called_off() -> None:
    """That it is off comes before where it was moved."""
    to = date(2026, 12, 11)
    assert (moved_and_off_words(to, "Halka"), moved_and_off_in_short(THURSDAY, to, "")) == (
        "Inställt. Det var först flyttat till fredag 11 december 2026. Halka.",
        "Träffen torsdag 26 november är inställd. Den var först flyttad till fredag 11 december 2026.",
    )


def test_changed_in_short() -> None:
    """With its day, for the top of the page."""
    assert [
        changed_in_short(THURSDAY, *each) for each in (("14.00", "Zenit"), ("14.00", ""), ("", "Zenit"), ("", ""))
    ] == [
        "Annan tid torsdag 26 november 2026: 14.00. Annan plats: Zenit.",
        "Annan tid torsdag 26 november 2026: 14.00.",
        "Annan plats torsdag 26 november 2026: Zenit.",
        "",
    ]
