"""From one schedule to its occurrences: hours, place and the change of each planned day.

Places that take turns (`växlar: varje gång`): every planned date of a schedule takes one turn, counted in order from
the schedule's first day. A date that is called off, moved or paused keeps its turn, so that no other date gets
another place because of it. A date that never was planned (`utom`, `röda dagar: nej`) takes no turn. See ADR 10.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import partial
from heapq import merge
from itertools import cycle, islice, repeat, tee
from typing import Any, cast

from torg.domain.calendar import Calendar
from torg.domain.places import EvenOddPlaces
from torg.domain.schedule.dates import RECURRING, concerns, days_before, planned_days, start_day
from torg.domain.schedule.parts import RedDays, ScheduleKind, TimeSpan
from torg.domain.schedule.reading_dates import day_of
from torg.domain.schedule.record import Change, Schedule
from torg.domain.schedule.timetable import Occurrence, Status, Timetable

_row = cast("Callable[[Iterable[Any]], Occurrence]", partial(tuple.__new__, Occurrence))
"""An occurrence from all its fields in order: what `Occurrence._make` does, in a third of the time."""


def of_schedule(table: Timetable, index: int, calendar: Calendar, first: date, last: date) -> Iterator[Occurrence]:
    """What one schedule of the timetable gives from `first` to `last`, each with its change; in order.

    What lasts for several days is given when any of them is in the window.

    Args:
        table: the timetable.
        index: which of its schedules.
        calendar: red days and school year.
        first: the first day of the window.
        last: the last day, included.
    """
    schedule = table.schedules[index]
    if schedule.kind is ScheduleKind.SPAN:
        whole = over_days(table, index)
        found = iter((whole,) if whole.day <= last and (whole.last or whole.day) >= max(first, whole.day) else ())
    else:
        days, places = _days_and_places(table, schedule, calendar, first, last)
        found = _rows(days, schedule.times, places, index)
    if not table.by_day:
        return found
    told = _told_anyway(table, schedule, calendar, first, last)
    if told:
        extra = _rows(told, schedule.times, (places_on(table, schedule, day) for day in told), index)
        found = merge(found, extra, key=lambda each: each.day)
    changes = table.by_day
    return (with_change(each, changes[each.day]) if each.day in changes else each for each in found)


def _rows(
    days: Iterable[date], times: tuple[TimeSpan, ...], places: Iterable[tuple[str, ...]], index: int
) -> Iterator[Occurrence]:
    """Planned occurrences on the days, each at its place."""
    none = repeat(None)
    return map(_row, zip(days, repeat(times), repeat(Status.PLANNED), repeat(""), places, none, none, none,
                         repeat(False), repeat(index)))  # fmt: skip


def over_days(table: Timetable, index: int) -> Occurrence:
    """The one occurrence of a schedule that goes on from one day to another, as it was planned."""
    schedule = table.schedules[index]
    begin, end = day_of(schedule.start or date.min), day_of(schedule.end or date.min)
    return Occurrence(begin, _span_hours(schedule), place_ids=places_on(table, schedule, begin), last=end,
                      schedule=index)  # fmt: skip


def _span_hours(schedule: Schedule) -> tuple[TimeSpan, ...]:
    if not isinstance(schedule.start, datetime):
        return ()
    end = schedule.end.time() if isinstance(schedule.end, datetime) else None
    return (TimeSpan(schedule.start.time(), end),)


def _days_and_places(
    table: Timetable, schedule: Schedule, calendar: Calendar, first: date, last: date
) -> tuple[Iterator[date], Iterator[tuple[str, ...]]]:
    """The planned days in the window, and beside them where it is on each."""
    days = planned_days(schedule, calendar, first, last)
    places = schedule.places if schedule.places is not None else table.places
    if isinstance(places, EvenOddPlaces):
        days, same = tee(days)
        return days, (_by_week(places, day) for day in same)
    start = start_day(schedule)
    if not places or start is None or not takes_turns(table, schedule):
        return days, repeat(places or ())
    taken = sum(1 for _ in planned_days(schedule, calendar, start, days_before(first, 1))) if start < first else 0
    return days, islice(cycle([(place,) for place in places]), taken % len(places), None)


def takes_turns(table: Timetable, schedule: Schedule) -> bool:
    """Whether the places that the schedule uses, its own or the entry's, take turns."""
    return bool(schedule.rotates) if schedule.places is not None else table.rotates


def places_on(table: Timetable, schedule: Schedule, day: date) -> tuple[str, ...]:
    """Where the schedule is on a day that takes no turn: places in turn are all given."""
    places = schedule.places if schedule.places is not None else table.places
    return _by_week(places, day) if isinstance(places, EvenOddPlaces) else places or ()


def _by_week(places: EvenOddPlaces, day: date) -> tuple[str, ...]:
    return (places.odd if day.isocalendar().week % 2 else places.even,)


def _told_anyway(table: Timetable, schedule: Schedule, calendar: Calendar, first: date, last: date) -> list[date]:
    """Days without a planned date about which the organiser yet says something.

    An association that never meets on red days may still tell so for one of them, and what always is open may be
    closed for once. When any schedule is planned that day, the change speaks of that one.
    """
    if schedule.kind is not ScheduleKind.ALWAYS and schedule.red_days is not RedDays.CLOSED:
        return []
    days = sorted(day for day in table.by_day if first <= day <= last)
    return [day for day in days if may_tell(schedule, calendar, day) and not is_planned(table, calendar, day)]


def may_tell(schedule: Schedule, calendar: Calendar, day: date) -> bool:
    """Whether a change may name the day because of this schedule, planned or not."""
    if schedule.kind is ScheduleKind.ALWAYS:
        begun = schedule.start is None or day_of(schedule.start) <= day
        return begun and (schedule.end is None or day <= day_of(schedule.end))
    return concerns(schedule, calendar, day)


def is_planned(table: Timetable, calendar: Calendar, day: date) -> bool:
    """Whether any schedule begins on the day, changed or not."""
    return any(True for schedule in table.schedules for _ in planned_days(schedule, calendar, day, day))


def beginning_on(table: Timetable, calendar: Calendar, day: date) -> tuple[Occurrence, ...]:
    """What the schedules themselves begin on a day, with its change; nothing moved there from elsewhere."""
    streams = (of_schedule(table, index, calendar, day, day) for index in range(len(table.schedules)))
    return tuple(each for stream in streams for each in stream if each.day == day)


def with_change(usual: Occurrence, change: Change) -> Occurrence:
    """The occurrence as the change has it. Called off goes before everything else that the change says.

    What is called off keeps the hours and the place that were told last, since those are what people know.
    """
    stays = change.moved_to is None or change.moved_to == usual.day
    if change.cancelled is not None:
        usual = _told_otherwise(usual, change) if stays else usual
        return usual._replace(status=Status.CANCELLED, reason=change.cancelled)
    if not stays:
        return usual._replace(status=Status.MOVED, moved_to=change.moved_to)
    return _told_otherwise(usual, change)._replace(changed=True)


def _told_otherwise(usual: Occurrence, change: Change) -> Occurrence:
    """The occurrence at the hours and the place of its change, where the change says some."""
    if not change.times and not change.place:
        return usual
    return usual._replace(times=change.times or usual.times, changed=True,
                          place_ids=(change.place,) if change.place else usual.place_ids)  # fmt: skip


def uncounted_turns(table: Timetable) -> tuple[int, ...]:
    """Which schedules have places that should take turns, but no first day to count the turns from; by index.

    All places are given for their dates. `från` in the schedule mends it.
    """
    return tuple(
        index
        for index, schedule in enumerate(table.schedules)
        if schedule.kind in RECURRING and takes_turns(table, schedule) and start_day(schedule) is None
    )
