"""One occurrence in words: its day, its hours, and what is different about it.

The words stand beside other words, so none of them counts on a colour, and none of them says `i dag`: a page is read
on other days than the one it was built on.
"""

from collections.abc import Sequence
from datetime import date, time
from functools import lru_cache

from torg.domain.clock import WEEKDAYS, day_in_words, write_clock
from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.reading_times import write_end, write_span
from torg.phrases.joining import capital, listed, lower_first, sentence
from torg.phrases.page_sentences import place_inside

_MIDNIGHT = time.min

RESERVE = "Reservdag. Den gäller bara om det inte blir av som planerat."


def weekday_and_day(day: date, *, year: bool = True) -> str:
    """`torsdag 26 november 2026`, or without its year."""
    return f"{WEEKDAYS[day.weekday()]} {day_in_words(day, year=year)}"


@lru_cache(maxsize=4096)
def day_in_full(day: date) -> str:
    """`Torsdag 26 november 2026`."""
    return capital(weekday_and_day(day))


def hours_in_words(times: Sequence[TimeSpan], day: date) -> str:
    """The hours on one day: `13.00–15.00`, `från 13.00` when nobody knows the end, `21.00–01.00 natten mot fredag`.

    Args:
        times: wall-clock hours; several are sessions of the same day.
        day: the day on which they begin.
    """
    return listed([_span(span, day) for span in times])


def _span(span: TimeSpan, day: date) -> str:
    if span.end is None:
        return f"från {write_clock(span.start)}"
    words = f"{write_clock(span.start)} till ungefär {write_end(span)}" if span.about else write_span(span)
    if _MIDNIGHT < span.end <= span.start:
        return f"{words} natten mot {WEEKDAYS[(day.weekday() + 1) % len(WEEKDAYS)]}"
    return words


def several_days(first: date, last: date, start: time | None, end: time | None) -> str:
    """`Fredag 4 juni klockan 17.00 till söndag 6 juni 2027 klockan 13.00`; the first year only when it is another."""
    begin = f"{capital(weekday_and_day(first, year=first.year != last.year))}{_at(start)}"
    return f"{begin} till {weekday_and_day(last)}{_at(end)}"


def _at(clock: time | None) -> str:
    return f" klockan {write_clock(clock)}" if clock else ""


def cancelled_words(reason: str) -> str:
    """That an occurrence is called off, and why, beside its day."""
    return " ".join(filter(None, ("Inställt.", sentence(reason))))


def cancelled_in_short(day: date, reason: str) -> str:
    """`Inställt torsdag 6 maj 2027. Värden är sjuk.`, for a list and first on the entry's page."""
    return " ".join(filter(None, (f"Inställt {weekday_and_day(day)}.", sentence(reason))))


def when_in_words(day: date, last: date | None, times: Sequence[TimeSpan]) -> str:
    """Day and hours inside a sentence: `torsdag 26 november 2026, 13.00–15.00`, or from the first day to the last.

    Args:
        day: the first day.
        last: the last day, when it goes on for several.
        times: the hours; over several days that of the beginning and that of the end.
    """
    if last is not None and last > day:
        start, end = (times[0].start, times[0].end) if times else (None, None)
        return lower_first(several_days(day, last, start, end))
    return ", ".join(filter(None, (weekday_and_day(day), hours_in_words(times, day))))


def moved_to_words(when: str, place: str) -> str:
    """Where a moved occurrence went, with all that one needs to come: `when` it is now, in words, and the place."""
    return sentence(f"flyttat till {_with_place(when, place)}")


def moved_in_short(day: date, to: date, when: str, place: str) -> str:
    """The same for a list and first on the entry's page: the new day first, and last that it is not on the planned one.

    Args:
        day: the planned day.
        to: the new day.
        when: the new day and hours in words.
        place: where it is then, or nothing.
    """
    return f"{moved_to_words(when, place)} Inte {weekday_and_day(day, year=day.year != to.year)}."


def moved_and_off_words(to: date, reason: str) -> str:
    """Beside its planned day, of what was moved to the day `to` and then called off."""
    return " ".join(filter(None, ("Inställt.", f"Det var först flyttat till {weekday_and_day(to)}.", sentence(reason))))


def moved_and_off_in_short(day: date, to: date, reason: str) -> str:
    """The same first on the entry's page, with the planned day."""
    planned = weekday_and_day(day, year=day.year != to.year)
    said = f"Träffen {planned} är inställd. Den var först flyttad till {weekday_and_day(to)}."
    return " ".join(filter(None, (said, sentence(reason))))


def _with_place(when: str, place: str) -> str:
    return ", ".join(filter(None, (when, place_inside(place))))


def moved_from_words(day: date) -> str:
    """Where a moved occurrence came from."""
    return f"Flyttat hit från {weekday_and_day(day, year=False)}."


def changed_words(hours: str, place: str) -> str:
    """What is other than usual on one day: `Annan tid den här gången: 14.00–16.00. Annan plats: Zenit.`.

    Args:
        hours: the new hours, or nothing when they are as usual.
        place: the new place, or nothing when it is as usual.
    """
    if not hours:
        return f"Annan plats den här gången: {place_inside(place).rstrip('.')}." if place else ""
    where = f" Annan plats: {place_inside(place).rstrip('.')}." if place else ""
    return f"Annan tid den här gången: {hours}.{where}"


def changed_in_short(day: date, hours: str, place: str) -> str:
    """The same first on the entry's page: `Annan tid torsdag 26 november 2026: 14.00–16.00. Annan plats: Zenit.`."""
    if not hours:
        return f"Annan plats {weekday_and_day(day)}: {place_inside(place).rstrip('.')}." if place else ""
    where = f" Annan plats: {place_inside(place).rstrip('.')}." if place else ""
    return f"Annan tid {weekday_and_day(day)}: {hours}.{where}"


def next_time(day: date, start: str, place: str, *, today: date, paused: bool) -> str:
    """The next time for a list: `Nästa gång: torsdag 26 november, 13.00.`, the year only when it is another.

    Args:
        day: the day.
        start: when it begins, or nothing.
        place: where, when that is not the same each time; else nothing.
        today: the day that the list is made on.
        paused: whether there is a break before it.
    """
    when = weekday_and_day(day, year=day.year != today.year)
    said = ", ".join(filter(None, (when, start, place_inside(place))))
    return f"{'Nästa gång efter uppehållet' if paused else 'Nästa gång'}: {said.rstrip('.')}."


def going_on_until(last: date, *, today: date) -> str:
    """The same for what has begun and lasts: `Pågår till och med söndag 29 november.`."""
    return f"Pågår till och med {weekday_and_day(last, year=last.year != today.year)}."


def starts_in_words(times: Sequence[TimeSpan]) -> str:
    """When it begins, for a list: `13.00`, `9.30 och 10.30`."""
    return listed([write_clock(span.start) for span in times])


NO_NEW_DATE = "Inget nytt datum är bestämt."
"""In a list, after what is called off, when there is no date to come."""

NO_DATE_NOW = "Inga datum är bestämda just nu. Ring och fråga."
"""In a list, for what has a rule that gives no date to come."""

NO_FIXED_TIMES = "Inga fasta tider. Ring och fråga."
"""In a list, for what has no times at all."""


def paused_sentence(until: date, reason: str | None) -> str:
    """That an entry has a break, until when and why."""
    return " ".join(filter(None, (f"{paused_in_short(until)}.", sentence(reason or ""))))


def paused_in_short(until: date) -> str:
    """The same for a list."""
    return f"Uppehåll till och med {day_in_words(until)}"


def reserve_sentence(day: date) -> str:
    """The day that counts when the first one fails."""
    return f"Reservdag: {weekday_and_day(day)}."


def closed_sentence(days: Sequence[tuple[date, str]]) -> str:
    """`Stängt torsdag 24 december 2026 (julafton).` from days and their names; nothing without days."""
    words = [f"{weekday_and_day(day)} ({name})" for day, name in days]
    return f"Stängt {listed(words)}." if words else ""
