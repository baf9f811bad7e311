"""Occurrences in plain sentences."""

from datetime import date, time

from torg.domain.schedule.parts import TimeSpan
from torg.phrases.editions import speech_for

EASY, ENGLISH = speech_for("sv-lattlast"), speech_for("en")
DAY, TODAY = date(2026, 11, 26), date(2026, 11, 22)
HOURS = (TimeSpan(time(13), time(15)),)


def test_what_is_called_off() -> None:
    """The reason is the organiser's own."""
    assert (EASY.cancelled_in_short(DAY, "Värden är sjuk"), ENGLISH.cancelled_words("värden är sjuk")) == (
        "Inställt: torsdag 26 november 2026. Värden är sjuk.",
        "Cancelled. \u2068Värden är sjuk.\u2069",
    )


def test_what_is_moved() -> None:
    """New time, place, and last the day that is no longer right, each by itself."""
    when = EASY.when_in_words(date(2026, 12, 3), None, HOURS)
    assert [EASY.moved_in_short(DAY, date(2026, 12, 3), when, place) for place in ("Zenit", "")] == [
        "Flyttat. Ny tid: torsdag 3 december 2026, 13.00–15.00. Plats: Zenit. Inte längre: torsdag 26 november.",
        "Flyttat. Ny tid: torsdag 3 december 2026, 13.00–15.00. Inte längre: torsdag 26 november.",
    ]


def test_what_is_other_than_usual() -> None:
    """Hours and place are told apart, and nothing is nothing."""
    assert (EASY.changed_words("14.00", "Zenit"), EASY.changed_words("", "")) == (
        "Annan tid den här gången: 14.00. Annan plats den här gången: Zenit.",
        "",
    )


def test_what_is_moved_and_then_called_off() -> None:
    """Both days are told, beside the planned day and first on the page."""
    assert [EASY.moved_and_off_words(DAY, "sjuk"), EASY.moved_and_off_in_short(TODAY, DAY, "sjuk")] == [
        "Inställt. Först flyttat till: torsdag 26 november 2026. Sjuk.",
        "Inställt: söndag 22 november. Först flyttat till: torsdag 26 november 2026. Sjuk.",
    ]


def test_changes_with_their_day() -> None:
    """First on the page, where the day does not stand beside."""
    assert [EASY.changed_in_short(DAY, "14.00", "Zenit"), EASY.changed_in_short(DAY, "", "")] == [
        "Ändrat: torsdag 26 november 2026. Annan tid: 14.00. Annan plats: Zenit.",
        "",
    ]


def test_next_time() -> None:
    """The year is said only when it is another."""
    assert [
        EASY.next_time(DAY, "13.00", "", today=TODAY, paused=False),
        EASY.next_time(date(2027, 1, 7), "", "Zenit", today=TODAY, paused=True),
    ] == [
        "Nästa gång: torsdag 26 november, 13.00.",
        "Nästa gång efter uppehållet: torsdag 7 januari 2027, Zenit.",
    ]


def test_several_days() -> None:
    """From the first to the last, also inside another sentence."""
    first, last = date(2027, 6, 4), date(2027, 6, 6)
    assert (EASY.several_days(first, last, time(17), None), EASY.when_in_words(first, last, ())) == (
        "Fredag 4 juni, 17.00 – söndag 6 juni 2027",
        "fredag 4 juni – söndag 6 juni 2027",
    )


def test_past_midnight() -> None:
    """What ends the next day says so; what ends at midnight does not."""
    assert [EASY.hours_in_words([TimeSpan(time(21), end)], DAY) for end in (time(1), time(0))] == [
        "21.00–01.00 (slutar nästa dag)",
        "21.00–24.00",
    ]


def test_breaks_and_reserve_days() -> None:
    """Days stand by themselves after a colon."""
    assert [
        EASY.paused_sentence(date(2027, 3, 31), "vi målar om"), EASY.reserve_sentence(DAY),
        EASY.going_on_until(DAY, today=TODAY), EASY.moved_from_words(DAY), EASY.day_in_full(DAY),
        EASY.closed_sentence([(date(2026, 12, 24), "julafton")]), EASY.closed_sentence([]), EASY.starts_in_words(HOURS),
    ] == [
        "Uppehåll. Sista dagen: 31 mars 2027. Vi målar om.", "Reservdag: torsdag 26 november 2026.",
        "Pågår nu. Sista dagen: torsdag 26 november.", "Flyttat hit. Första planen var: torsdag 26 november.",
        "Torsdag 26 november 2026", "Stängt: torsdag 24 december 2026 (julafton).", "", "13.00",
    ]  # fmt: skip
