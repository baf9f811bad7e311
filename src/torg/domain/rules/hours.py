"""Hours that can be read and still make no sense: an end before the start, the middle of the night, none at all."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from torg.domain.clock import write_clock
from torg.domain.schedule.parts import ScheduleKind, TimeSpan
from torg.domain.schedule.record import Schedule
from torg.problems import DataPath, Problem, Remedy, problem

LONGEST_SESSION = timedelta(hours=16)
"""A session that is longer has surely got its hours in the wrong order."""

_FIRST_HOURS = 6
"""Before this hour nearly nothing begins; `1-3` is mostly the afternoon, as people say it."""
_NOON = 12
_HAS_HOURS = frozenset({ScheduleKind.WEEKLY, ScheduleKind.EVERY_OTHER_WEEK, ScheduleKind.MONTHLY, ScheduleKind.DATES})
"""The kinds that give days, on which something begins at an hour."""


def check_when(schedule: Schedule, path: DataPath) -> Iterator[Problem]:
    """Days without hours, and hours in the middle of the night: both can be meant, and mostly are not.

    Args:
        schedule: an activity's; a notice may well be for whole days.
        path: to the schedule.
    """
    if not schedule.times:
        if schedule.kind in _HAS_HOURS:
            yield problem("tider-utan-klockslag", path)
        return
    early = [span for span in schedule.times if span.start.hour < _FIRST_HOURS]
    if early:
        meant = _in_the_afternoon(early[0]) if len(schedule.times) == 1 else ""
        remedy = Remedy("value", meant) if meant else None
        yield problem("tider-natt", (*path, "tid"), remedy=remedy, klocka=write_clock(early[0].start))


def _in_the_afternoon(span: TimeSpan) -> str:
    """The same hours twelve later; nothing when they can not be."""
    later = [clock.replace(hour=clock.hour + _NOON) for clock in (span.start, span.end) if clock and clock.hour < _NOON]
    if not span.start.hour or len(later) < (1 if span.end is None else 2):
        return ""
    return "–".join(map(write_clock, later))


def check_hours(times: Sequence[TimeSpan], path: DataPath) -> Iterator[Problem]:
    """Every span that lasts nearly a day and night, because its ends have changed places.

    Args:
        times: the hours.
        path: to the mapping that has them under `tid`.
    """
    for span in times:
        if span.end is not None and span.end <= span.start and _length(span) > LONGEST_SESSION:
            yield _swapped(times, span, path)


def _length(span: TimeSpan) -> timedelta:
    assert span.end is not None
    day = date(2000, 1, 1)
    return datetime.combine(day + timedelta(1), span.end) - datetime.combine(day, span.start)


def _swapped(times: Sequence[TimeSpan], span: TimeSpan, path: DataPath) -> Problem:
    assert span.end is not None
    start, end = (f"{clock.hour}.{clock.minute:02}" for clock in (span.start, span.end))
    remedy = Remedy("value", f"{end}–{start}") if len(times) == 1 and start != end else None
    return problem("tider-bakvand", (*path, "tid"), remedy=remedy, sak="tid", från=start, till=end)
