"""The parts a schedule is put together from: days, hours, weeks, periods, exceptions.

Weekdays count from 0 for Monday, as `date.weekday()`; weeks are ISO 8601 weeks, which Sweden uses.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class DayRule:
    """A weekday, every one (`nth` 0) or the nth of each month (1–5, or -1 for the last)."""

    weekday: int
    nth: int = 0


@dataclass(frozen=True, slots=True, order=True)
class TimeSpan:
    """Wall-clock hours in Europe/Stockholm. An end at or before the start is on the next day.

    `end` is None when nobody knows; `about` says that the end is only roughly so.
    """

    start: time
    end: time | None = None
    about: bool = False


class Parity(StrEnum):
    """Even or odd ISO week number. Not the same as every other week: weeks 53 and 1 are both odd."""

    EVEN = "jämna"
    ODD = "udda"


@dataclass(frozen=True, slots=True, order=True)
class WeekRange:
    """ISO weeks `first` to `last`, both included, every year. `WeekRange(9, 9)` is week 9."""

    first: int
    last: int


class Period(StrEnum):
    """A part of the school year. Its dates are the municipality's, in `vocabularies/lasar.yaml`."""

    TERM = "termin"
    AUTUMN_BREAK = "höstlov"
    CHRISTMAS_BREAK = "jullov"
    WINTER_BREAK = "sportlov"
    EASTER_BREAK = "påsklov"
    SUMMER_BREAK = "sommarlov"


@dataclass(frozen=True, slots=True, order=True)
class DateRange:
    """Days `first` to `last`, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A whole month of every year, 1 for January."""

    number: int


Exclusion = Period | WeekRange | Month | DateRange
"""What `utom` leaves out. A single day is a range of one day. These days were never planned; compare `Change`."""

Moment = date | datetime
"""A day, or a day with an hour (naive wall-clock time in Europe/Stockholm)."""


class RedDays(StrEnum):
    """What happens on a public holiday that the rule meets."""

    HELD = "ja"
    CLOSED = "nej"
    ASK = "fråga"


class ScheduleKind(StrEnum):
    """The shape of a schedule: which field says the days."""

    WEEKLY = "weekly"
    EVERY_OTHER_WEEK = "every-other-week"
    MONTHLY = "monthly"
    DATES = "dates"
    SPAN = "span"
    ALWAYS = "always"
    BY_AGREEMENT = "by-agreement"
    WHEN_FULL = "when-full"


DATELESS = frozenset({ScheduleKind.ALWAYS, ScheduleKind.BY_AGREEMENT, ScheduleKind.WHEN_FULL})
"""The shapes that name no days."""
