"""Hours that can be read and still make no sense: an end before the start."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from torg.domain.schedule.parts import TimeSpan
from torg.problems import DataPath, Problem, Remedy, problem

LONGEST_SESSION = timedelta(hours=16)
"""A session that is longer has surely got its hours in the wrong order."""


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
