"""The next times that one can come to: three of them, with what is called off, moved or in reserve between them."""

from collections.abc import Iterable
from datetime import date

from torg.domain.calendar import Calendar
from torg.domain.schedule.occurrences import Occurrence, Status, Timetable, next_occurrences

NEXT = 3
"""How many of the next times are told; called off and moved ones, and reserve days, come besides."""


def upcoming(table: Timetable, calendar: Calendar, today: date, near: tuple[Occurrence, ...]) -> tuple[Occurrence, ...]:
    """The occurrences up to and with the third that one can come to.

    Args:
        table: the entry's times.
        calendar: red days and the school year.
        today: the first day.
        near: every occurrence of the next weeks, from today on, which is all that most entries need.
    """
    found = _first_real(near)
    if table.schedules and len(real(found)) < NEXT:
        many = NEXT + len(table.changes) * len(table.schedules) + 1
        return _first_real(next_occurrences(table, calendar, today, many))
    return found


def real(found: Iterable[Occurrence]) -> tuple[Occurrence, ...]:
    """Those that one can come to."""
    return tuple(each for each in found if each.stands and each.status is not Status.RESERVE)


def _first_real(found: tuple[Occurrence, ...]) -> tuple[Occurrence, ...]:
    many = 0
    for index, each in enumerate(found):
        many += len(real((each,)))
        if many == NEXT:
            return found[: index + 1]
    return found
