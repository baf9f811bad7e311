"""Timetables from written fields, and what they give: for tests of the list of occurrences."""

from datetime import date, time
from typing import Any

from calendars import TOWN
from torg.domain.schedule.occurrences import Occurrence, Timetable, occurrences
from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.record import Change, Schedule

AFTERNOON = (TimeSpan(time(13), time(15)),)
THURSDAYS = {"dag": "torsdag", "tid": "13–15"}


def table(*schedules: dict[str, Any], changes: list[dict[str, str]] | None = None, **rest: Any) -> Timetable:
    """A timetable from written schedules and changes."""
    return Timetable(
        tuple(Schedule.read(each) for each in schedules),
        tuple(Change.read(each) for each in changes or []),
        **rest,
    )


def between(times: Timetable, first: str, last: str) -> list[Occurrence]:
    """All occurrences between two dates."""
    return list(occurrences(times, TOWN, date.fromisoformat(first), date.fromisoformat(last)))


def in_short(times: Timetable, first: str, last: str) -> list[tuple[int, str, int]]:
    """Day of the month, status and hour of each."""
    return [(each.day.day, each.status.value, each.times[0].start.hour) for each in between(times, first, last)]
