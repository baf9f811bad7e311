"""One list of occurrences: what happens on which day, where, and what is different.

Everything that shows dates takes them from here. An occurrence that is called off or moved stays in the list, so that
whoever comes by finds out. docs/developers/occurrences.md tells all the rules with examples.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from heapq import merge
from itertools import islice

from torg.domain.calendar import Calendar
from torg.domain.schedule.dates import days_after
from torg.domain.schedule.parts import ScheduleKind
from torg.domain.schedule.planned import beginning_on, may_tell, of_schedule, over_days, places_on, with_change
from torg.domain.schedule.record import Change
from torg.domain.schedule.timetable import Occurrence, Status, Timetable, timetable

__all__ = ["Occurrence", "Status", "Timetable", "can_change", "next_occurrences", "occupied_moves", "occurrences",
           "timetable"]  # fmt: skip

_FARTHEST = 366 * 3
_DATED = frozenset({ScheduleKind.DATES, ScheduleKind.SPAN})


def next_occurrences(table: Timetable, calendar: Calendar, today: date, count: int) -> tuple[Occurrence, ...]:
    """The next `count` occurrences from `today` on, called off and moved ones too; what lasts over today is included.

    Looks at most three years ahead.
    """
    return tuple(islice(occurrences(table, calendar, today, days_after(today, _FARTHEST)), count))


def occurrences(table: Timetable, calendar: Calendar, first: date, last: date) -> Iterator[Occurrence]:
    """All occurrences from `first` to `last`, both included, in order (see `Occurrence.sort_key`).

    What goes on for several days is in the list when it has begun before `first` but not ended. What goes on past
    midnight is listed on the day when it begins. Nothing is listed twice: two schedules that give the same hours at
    the same place on the same day are one occurrence, of the first of them.
    """
    paused = table.paused_until
    begin = first if paused is None else max(first, days_after(paused, 1))
    streams = [of_schedule(table, index, calendar, begin, last) for index in range(len(table.schedules))]
    moved = _moved(table, calendar)
    others = [each for each in _apart(table, calendar, moved) if each.day <= last and (each.last or each.day) >= first]
    if len(streams) == 1 and not others:
        found = streams[0]
    else:
        found = _each_once(merge(*streams, others, key=lambda each: each.sort_key))
    if moved:
        found = _to_the_end(found, moved)
    return found if paused is None else (each for each in found if each.day > paused)


def _each_once(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The occurrences, sorted, but one for those that differ in nothing but their schedule, which is the last field."""
    day: date | None = None
    seen: set[tuple[object, ...]] = set()
    for each in found:
        if each.day != day:
            day = each.day
            seen.clear()
        if each[:-1] not in seen:
            seen.add(each[:-1])
            yield each


_Moved = dict[tuple[date, int], list[Occurrence]]
"""By the planned day and the schedule of what was moved away: where it came, the last day of its moves last."""


def _moved(table: Timetable, calendar: Calendar) -> _Moved:
    """What the schedules' own occurrences became when they were moved."""
    return {
        (old.day, old.schedule): _followed(_arrivals(table, calendar, old, change, Status.PLANNED))
        for change in table.by_day.values()
        if change.moved_to is not None
        for old in beginning_on(table, calendar, change.day)
        if old.status is Status.MOVED
    }


def _followed(steps: Iterable[Occurrence]) -> list[Occurrence]:
    """The steps of a move, each with the day where it ends: that is where people have to go."""
    found = list(steps)
    end = found[-1].day
    return [each._replace(moved_to=end) if each.status is Status.MOVED and each.day != end else each for each in found]


def _to_the_end(found: Iterable[Occurrence], moved: _Moved) -> Iterator[Occurrence]:
    """The occurrences, those moved away from their planned day with the day where their moves end."""
    for each in found:
        steps = moved.get((each.day, each.schedule))
        first = each.status is Status.MOVED and each.moved_from is None
        if first and steps and steps[-1].day != each.day:
            yield each._replace(moved_to=steps[-1].day)
        else:
            yield each


def _apart(table: Timetable, calendar: Calendar, moved: _Moved) -> list[Occurrence]:
    """What is on other days than the schedules': moved there, or in reserve; sorted."""
    apart = [each for steps in moved.values() for each in steps]
    if table.reserve_day is not None and all(each.day != table.reserve_day for each in apart):
        apart += _reserve(table, calendar)
    return sorted((each for each in apart if not _has_twin(table, calendar, each)), key=lambda each: each.sort_key)


def _arrivals(
    table: Timetable, calendar: Calendar, old: Occurrence, change: Change, status: Status, *past: date
) -> Iterator[Occurrence]:
    """What was moved, on its new day; and on the one after that, when it is moved on from there.

    Wherever it comes, it came from the day that was planned first: that is the one people know.
    """
    assert change.moved_to is not None
    new = old._replace(
        day=change.moved_to,
        last=days_after(change.moved_to, (old.last - old.day).days) if old.last else None,
        status=status,
        moved_to=None,
        moved_from=old.moved_from or old.day,
        times=change.times or old.times,
        place_ids=(change.place,) if change.place else old.place_ids,
    )
    later = _change_there(table, calendar, new.day)
    if later is None or new.day in past:
        yield new
        return
    changed = with_change(new, later)
    yield changed
    if changed.status is Status.MOVED:
        yield from _arrivals(table, calendar, changed, later, status, *past, new.day)


def _change_there(table: Timetable, calendar: Calendar, day: date) -> Change | None:
    """The change to a day that concerns what came there from elsewhere, or is in reserve there.

    What is called off is called off altogether. Other hours, another place or another day are meant for what the
    schedules have that day, if they have something.
    """
    change = table.by_day.get(day)
    if change is None or (change.cancelled is None and beginning_on(table, calendar, day)):
        return None
    return change


def _reserve(table: Timetable, calendar: Calendar) -> Iterator[Occurrence]:
    """The reserve day, with the hours, length and place of the last schedule that has dates, or else of the first."""
    day = table.reserve_day
    if day is None or not table.schedules:
        return
    index = max((i for i, each in enumerate(table.schedules) if each.kind in _DATED), default=0)
    schedule = table.schedules[index]
    if schedule.kind is ScheduleKind.SPAN:
        whole = over_days(table, index)
        length = ((whole.last or whole.day) - whole.day).days
        reserve = whole._replace(day=day, status=Status.RESERVE, last=days_after(day, length))
    else:
        places = places_on(table, schedule, day)
        reserve = Occurrence(day, schedule.times, Status.RESERVE, place_ids=places, schedule=index)
    change = _change_there(table, calendar, day)
    if change is None:
        yield reserve
        return
    changed = with_change(reserve, change)
    if changed.status is not Status.MOVED:
        yield changed
        return
    steps = _followed(_arrivals(table, calendar, changed, change, Status.RESERVE, day))
    yield changed._replace(moved_to=steps[-1].day if steps[-1].day != day else changed.moved_to)
    yield from steps


def _has_twin(table: Timetable, calendar: Calendar, each: Occurrence) -> bool:
    """Whether the schedules themselves have the same thing that day: at the same hours and the same place."""
    return each.stands and any(
        own.stands and (own.times, own.place_ids, own.last) == (each.times, each.place_ids, each.last)
        for own in beginning_on(table, calendar, each.day)
    )


def can_change(table: Timetable, calendar: Calendar, day: date) -> bool:
    """Whether a change may name the day: something is there, planned, moved there or in reserve.

    A red day that `röda dagar: nej` closes may be named too, and any day of what always is open.
    """
    if day == table.reserve_day or any(may_tell(each, calendar, day) for each in table.schedules):
        return True
    return any(each.day == day for each in _apart(table, calendar, _moved(table, calendar)))


def occupied_moves(table: Timetable, calendar: Calendar) -> tuple[Change, ...]:
    """The changes that move something to a day on which the schedules already have something that stands.

    With other hours or at another place both are in the list. With the same hours at the same place there is but one
    occurrence that day: for whoever comes, the old day was called off.
    """
    return tuple(
        change
        for change in table.by_day.values()
        if change.cancelled is None and change.moved_to not in {None, change.day}
        and any(each.stands for each in beginning_on(table, calendar, change.moved_to or change.day))
    )  # fmt: skip
