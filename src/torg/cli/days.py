"""Days as people say them at the keyboard: `torsdag`, `imorgon`, `26 november`, `2026-11-26`."""

import re
from datetime import date, timedelta

import click
from pydantic_core import PydanticCustomError

from torg.domain.clock import WEEKDAYS, day_in_words
from torg.domain.schedule.reading_dates import resolve_days
from torg.domain.schedule.wording import month_of, weekday_of
from torg.phrases.problems import explain
from torg.problems import Problem

_NEAR = {
    "idag": 0, "i dag": 0, "imorgon": 1, "i morgon": 1, "imorron": 1, "i morron": 1,
    "övermorgon": 2, "i övermorgon": 2, "igår": -1, "i går": -1,
}  # fmt: skip
_LEAD = re.compile(r"\A(?:nu |på |den |kommande )+")
_NEXT = re.compile(r"\A(?:på )?nästa (\S+)\Z")
_PARTS = (
    re.compile(r"(?:(?P<weekday>[a-zåäö]+)\.? )?(?:den )?(?P<day>\d{1,2})(?::?[ae])? (?P<month>[a-zåäö]+)\.?\Z"),
    re.compile(r"(?:(?P<weekday>[a-zåäö]+)\.? )?(?:den )?(?P<day>\d{1,2})/(?P<number>\d{1,2})\Z"),
)
_YEARS = 9
"""A leap day comes again within so many years."""
_TELLING = frozenset({"finns-inte", "ingen-manad"})
"""Faults whose own sentence says more than that it is no day."""
_FIRST, _LAST = 2000, 2199


class DayError(click.UsageError):
    """The words are no day."""


def read_day_words(words: str, today: date, *, after: date | None = None) -> date:
    """The day that somebody means.

    A day without a year is the next such from today on, today included. So is a weekday, unless `after` is given: then
    it is the first one after that day, which is what people mean when something moves from it.

    Args:
        words: as typed.
        today: the day it is.
        after: the day that something moves from.

    Raises:
        DayError: with a sentence that says how a day is written.
    """
    text = " ".join(words.lower().split()).strip(" .,")
    if text in _NEAR:
        return today + timedelta(_NEAR[text])
    if match := _NEXT.match(text):
        weekday = weekday_of(match[1])
        if weekday is not None:
            raise DayError(_which_next(weekday, today))
    text = _LEAD.sub("", text)
    weekday = weekday_of(text) if text.isalpha() else None
    if weekday is not None:
        return _next_weekday(weekday, after + timedelta(1) if after else today)
    for pattern in _PARTS:
        if match := pattern.match(text):
            month = month_of(match["month"]) if "month" in pattern.groupindex else int(match["number"])
            if month and month <= 12:
                return _next_such(words, int(match["day"]), month, match["weekday"], today)
    return _whole(words, text)


def _next_weekday(weekday: int, first: date) -> date:
    return first + timedelta((weekday - first.weekday()) % 7)


def _which_next(weekday: int, today: date) -> str:
    first = _next_weekday(weekday, today)
    days = " eller ".join(each.isoformat() for each in (first, first + timedelta(7)))
    return f"«nästa {WEEKDAYS[weekday]}» kan menas på två sätt. Skriv datumet: {days}."


def _next_such(words: str, number: int, month: int, said: str | None, today: date) -> date:
    for year in range(today.year, today.year + _YEARS):
        try:
            day = date(year, month, number)
        except ValueError:
            continue
        if day < today:
            continue
        weekday = weekday_of(said) if said else day.weekday()
        if weekday != day.weekday():
            name = WEEKDAYS[day.weekday()]
            raise DayError(f"«{words}» stämmer inte: {day_in_words(day)} är en {name}. Skriv {day.isoformat()}.")
        return day
    raise DayError(f"«{words}» finns inte i almanackan.")


def _whole(words: str, text: str) -> date:
    try:
        days = resolve_days([text])
    except PydanticCustomError as error:
        context = {name: value for name, value in (error.context or {}).items() if isinstance(value, str | int)}
        if error.type == "tider-veckodag" or context.get("sak") in _TELLING:
            raise DayError(explain(Problem(error.type, params={"fält": "datum", **context})).what) from None
    except (ValueError, OverflowError):
        days = []
    else:
        if _FIRST <= days[0].year <= _LAST:
            return days[0]
        raise DayError(f"Välj ett år mellan {_FIRST} och {_LAST}.")
    raise DayError(f"«{words}» är inget datum. Skriv till exempel 2026-11-26, 26 november, torsdag eller idag.")


def leading_day(words: tuple[str, ...], today: date) -> tuple[date, str]:
    """The day that the first words say, and the words that are left over.

    Raises:
        DayError: when they begin with no day.
    """
    try:
        return read_day_words(" ".join(words), today), ""
    except DayError as error:
        for count in range(len(words) - 1, 0, -1):
            try:
                return read_day_words(" ".join(words[:count]), today), " ".join(words[count:])
            except DayError:
                continue
        raise error from None
