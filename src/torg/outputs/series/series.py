"""A series: what becomes one event, with its rule and the days it leaves out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from torg.domain.calendar import Calendar
from torg.domain.schedule.occurrences import Occurrence, Status, Timetable, occurrences
from torg.domain.schedule.parts import DayRule
from torg.domain.schedule.planned import beginning_on
from torg.outputs.series.rules import CODES, Rule


@dataclass(frozen=True, slots=True)
class Series:
    """One event: a series by a rule, or something that is once."""

    schedule: int
    """The schedule's index in the entry's list."""
    parts: tuple[str, ...]
    """What tells it from the other series of its schedule, for the UID: a year, a date, a place."""
    first: Occurrence
    """The first one, whose hours and places all have."""
    rule: Rule | None = None
    without: tuple[date, ...] = ()
    """Days that the rule gives and that are not, sorted."""
    cancelled: tuple[Occurrence, ...] = ()
    """Days of the rule that are called off, in order."""


def in_series(table: Timetable, calendar: Calendar, index: int, first: date, last: date) -> list[Occurrence]:
    """What one schedule of an entry gives in its own days, at its own hours and places, called off or not; in order.

    Without what is moved or changed, came from elsewhere or is in reserve: those are events of their own. A day that
    another schedule has just so already is not in the list of occurrences, and so not here.
    """
    found = occurrences(table, calendar, first, last)
    if not table.by_day and table.reserve_day is None:  # nothing is other than its rule says
        return list(found) if len(table.schedules) == 1 else [each for each in found if each.schedule == index]
    return [each for each in found if each.schedule == index and not is_apart(table, calendar, each)
            and each.status is not Status.MOVED]  # fmt: skip


def is_apart(table: Timetable, calendar: Calendar, found: Occurrence) -> bool:
    """Whether it is not in its schedule's series: it came from another day, is changed that day, or is in reserve."""
    if found.moved_from is not None or found.status is Status.RESERVE or found.changed:
        return True
    called_off = found.status is Status.CANCELLED and found.day == table.reserve_day
    return called_off and found not in beginning_on(table, calendar, found.day)


def nth_rule(rules: Sequence[DayRule], day: date) -> DayRule | None:
    """The first of the nth weekdays that the day is, if any."""
    return next((rule for rule in rules if rule.nth and any(Rule(nth=rule).days(day, day))), None)


def nth_part(rules: Sequence[DayRule], rule: DayRule | None) -> tuple[str, ...]:
    """What tells the series of an nth weekday from those beside it, as `1sa` or `-1sa`; nothing when it is alone."""
    return (f"{rule.nth}{CODES[rule.weekday].lower()}",) if rule and len(rules) > 1 else ()
