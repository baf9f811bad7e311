"""Hours on the nights when the clocks change: one of them is skipped in March, and one comes twice in October.

The clocks change at 01.00 UTC, by directive 2000/84/EC: at 2.00 in Sweden on the last Sunday of March, and at 3.00 on
the last Sunday of October. Computers and people read what begins or ends in that hour in different ways.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from torg.domain.activity import Activity, Entry
from torg.domain.calendar import Calendar
from torg.domain.clock import day_in_words, write_clock
from torg.domain.schedule.occurrences import Occurrence, occurrences, timetable
from torg.domain.schedule.record import Schedule
from torg.domain.schedule.sessions import Session, sessions
from torg.problems import DataPath, Problem, problem

_NIGHT_HOUR = 2
_YEARS = 2
"""How many years ahead are looked at, besides the present one."""
_MARCH, _OCTOBER = 3, 10


def check_clock_change(entry: Entry, calendar: Calendar, today: date) -> Iterator[Problem]:
    """What begins or ends in the hour that is skipped or repeated, once for each rule or change that says so."""
    if not _has_night_hours(entry):
        return
    table, told = timetable(entry), set()
    for night, skipped in _nights(today):
        for found in occurrences(table, calendar, night - timedelta(1), night):
            path = _path(entry, found)
            moment = next((each for session in sessions(found) if (each := _within(session, night))), None)
            if moment is None or not found.stands or (path, skipped) in told:
                continue
            told.add((path, skipped))
            sak = "hoppas" if skipped else "dubbelt"
            words = day_in_words(night)
            yield problem("tider-klockan", path, sak=sak, datum=words, klocka=write_clock(moment.time()))


def _has_night_hours(entry: Entry) -> bool:
    """Whether anything begins or ends between two and three at night on any day; hardly anything does."""
    spans = [span for each in entry.schedules for span in each.times]
    if isinstance(entry, Activity):
        spans += [span for change in entry.changes for span in change.times]
    hours = {clock.hour for span in spans for clock in (span.start, span.end) if clock is not None}
    hours |= {each.hour for schedule in entry.schedules for each in _ends(schedule)}
    return _NIGHT_HOUR in hours


def _ends(schedule: Schedule) -> Iterator[datetime]:
    yield from (each for each in (schedule.start, schedule.end) if isinstance(each, datetime))


def _nights(today: date) -> Iterator[tuple[date, bool]]:
    """The coming Sundays when clocks change, in order, and whether an hour is skipped."""
    for year in range(today.year, today.year + _YEARS + 1):
        for month in (_MARCH, _OCTOBER):
            last = date(year, month, 31)
            night = last - timedelta((last.weekday() + 1) % 7)
            if night >= today:
                yield night, month == _MARCH


def _within(session: Session, night: date) -> datetime | None:
    """The session's beginning or end, when it is within the hour. What ends as the hour begins is well told."""
    first = datetime.combine(night, time(_NIGHT_HOUR))
    last = first + timedelta(hours=1)
    if isinstance(session.start, datetime) and first <= session.start < last:
        return session.start
    if isinstance(session.end, datetime) and first < session.end < last:
        return session.end
    return None


def _path(entry: Entry, found: Occurrence) -> DataPath:
    """To the change that puts it there, or else to its rule."""
    if isinstance(entry, Activity) and (found.changed or found.moved_from):
        for index, change in enumerate(entry.changes):
            if found.day in {change.day, change.moved_to}:
                return ("ändringar", index, "tid") if change.times else ("ändringar", index)
    return ("tider", found.schedule)
