"""One list of occurrences: what happens on which day, where, and what is different.

Everything that shows dates takes them from here. An occurrence that is called off or moved stays in the list, so that
whoever comes by finds out.

Places that take turns (`växlar: varje gång`): every planned date of a schedule takes one turn, counted in order from
the schedule's first day. A date that is called off or moved by a change keeps its turn, so that no other date gets
another place because of it. A date that never was planned (`utom`, `röda dagar: nej`) takes no turn.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from heapq import merge
from itertools import chain, islice
from types import MappingProxyType

from torg.domain.activity import Activity, Entry
from torg.domain.calendar import Calendar
from torg.domain.places import EvenOddPlaces
from torg.domain.schedule.dates import RECURRING, concerns, days_after, planned_days, start_day
from torg.domain.schedule.parts import ScheduleKind, TimeSpan
from torg.domain.schedule.reading_dates import day_of
from torg.domain.schedule.record import Change, Schedule

_STEP = 120
_FARTHEST = 366 * 3


class Status(StrEnum):
    """What is to be expected of an occurrence."""

    PLANNED = "planned"
    CANCELLED = "cancelled"
    MOVED = "moved"
    """It is on another day: see `moved_to`."""
    RESERVE = "reserve"
    """It is on this day only if the planned day does not work out."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Something that happens, or should have, on one day."""

    day: date
    times: tuple[TimeSpan, ...] = ()
    """Wall-clock hours in Europe/Stockholm; none when none are said. Over several days it is the hour when it begins
    on the first and the hour when it ends on the last."""
    status: Status = Status.PLANNED
    reason: str = ""
    """Why it is called off, in the organiser's words."""
    place_ids: tuple[str, ...] = ()
    """Where it is; several are used at once."""
    last: date | None = None
    """The last day, when it goes on for several days."""
    moved_to: date | None = None
    moved_from: date | None = None
    changed: bool = False
    """Whether hours or place are other than usual that day."""
    schedule: int = 0
    """The schedule's index in the entry's list."""

    @property
    def sort_key(self) -> tuple[date, time, int]:
        """By day, then by hour, then as the organiser wrote them."""
        return self.day, self.times[0].start if self.times else time.min, self.schedule


@dataclass(frozen=True, slots=True)
class Timetable:
    """All that decides when and where an entry happens."""

    schedules: tuple[Schedule, ...]
    changes: tuple[Change, ...] = ()
    places: "tuple[str, ...] | EvenOddPlaces | None" = None
    rotates: bool = False
    """Whether `places` take turns, for schedules without places of their own."""
    paused_until: date | None = None
    """The last day of a pause: nothing is planned up to and on it."""
    reserve_day: date | None = None
    _by_day: Mapping[date, Change] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_day", MappingProxyType({change.day: change for change in self.changes}))

    def change_on(self, day: date) -> Change | None:
        """The change for a day, if any."""
        return self._by_day.get(day)


def timetable(entry: Entry) -> Timetable:
    """The timetable of an activity or a notice."""
    if isinstance(entry, Activity):
        return Timetable(
            entry.schedules, entry.changes, entry.places, entry.rotates, entry.paused_until, entry.reserve_day
        )
    return Timetable(entry.schedules, places=entry.places)


def next_occurrences(table: Timetable, calendar: Calendar, today: date, count: int) -> tuple[Occurrence, ...]:
    """The next `count` occurrences from `today` on, called off and moved ones too; what lasts over today is included.

    Looks at most three years ahead.
    """
    found: list[Occurrence] = []
    first, farthest = today, days_after(today, _FARTHEST)
    while len(found) < count and first <= farthest:
        last = days_after(first, _STEP)
        found.extend(islice(occurrences(table, calendar, first, last), count - len(found)))
        if last == date.max:
            break
        first = last + timedelta(1)
    return tuple(found)


def occurrences(table: Timetable, calendar: Calendar, first: date, last: date) -> Iterator[Occurrence]:
    """All occurrences from `first` to `last`, both included, in order.

    What goes on for several days is in the list when it has begun before `first` but not ended.
    """
    streams = [_of_schedule(table, index, calendar, first, last) for index in range(len(table.schedules))]
    others = sorted(chain(_moved_here(table, calendar), _reserve(table)), key=lambda each: each.sort_key)
    for each in merge(*streams, others, key=lambda each: each.sort_key):
        paused = table.paused_until is not None and each.day <= table.paused_until
        if not paused and first <= (each.last or each.day) and each.day <= last:
            yield each


def _of_schedule(table: Timetable, index: int, calendar: Calendar, first: date, last: date) -> Iterator[Occurrence]:
    schedule = table.schedules[index]
    if schedule.kind is ScheduleKind.SPAN:
        begin, end = day_of(schedule.start or first), day_of(schedule.end or first)
        if begin <= last and end >= first and begin <= end:
            places = _places(table, schedule, begin, None)
            usual = Occurrence(begin, _span_hours(schedule), place_ids=places, last=end, schedule=index)
            yield _with_change(usual, table.change_on(begin))
        return
    for day, turn in _days_with_turns(table, index, calendar, first, last):
        usual = Occurrence(day, schedule.times, place_ids=_places(table, schedule, day, turn), schedule=index)
        yield _with_change(usual, table.change_on(day))


def _span_hours(schedule: Schedule) -> tuple[TimeSpan, ...]:
    if not isinstance(schedule.start, datetime):
        return ()
    end = schedule.end.time() if isinstance(schedule.end, datetime) else None
    return (TimeSpan(schedule.start.time(), end),)


def _days_with_turns(
    table: Timetable, index: int, calendar: Calendar, first: date, last: date
) -> Iterator[tuple[date, int | None]]:
    """The schedule's days in the window with the number of each, from 0; None when it takes no turn."""
    schedule = table.schedules[index]
    start = start_day(schedule)
    extra = _announced(table, schedule, calendar, first, last)
    if start is None or not _takes_turns(table, schedule):
        days = planned_days(schedule, calendar, first, last)
        yield from ((day, None) for day in merge(days, extra))
        return
    numbered = enumerate(planned_days(schedule, calendar, min(start, first), last))
    turns: Iterator[tuple[date, int | None]] = ((day, turn) for turn, day in numbered if day >= first)
    yield from merge(turns, ((day, None) for day in extra), key=lambda each: each[0])


def _announced(table: Timetable, schedule: Schedule, calendar: Calendar, first: date, last: date) -> list[date]:
    """Red days on which the schedule never is, and about which the organiser yet says something."""
    if schedule.kind not in RECURRING:
        return []
    days = sorted(day for day in (change.day for change in table.changes) if first <= day <= last)
    return [day for day in days if not any(planned_days(schedule, calendar, day, day))
            and concerns(schedule, calendar, day)]  # fmt: skip


def _with_change(usual: Occurrence, change: Change | None) -> Occurrence:
    if change is None:
        return usual
    if change.cancelled is not None:
        return replace(usual, status=Status.CANCELLED, reason=change.cancelled)
    if change.moved_to is not None and change.moved_to != usual.day:
        return replace(usual, status=Status.MOVED, moved_to=change.moved_to)
    return replace(usual, times=change.times or usual.times, changed=True,
                   place_ids=(change.place,) if change.place else usual.place_ids)  # fmt: skip


def _moved_here(table: Timetable, calendar: Calendar) -> Iterator[Occurrence]:
    """What was moved, on its new day."""
    for change in table.changes:
        if change.moved_to is None or change.moved_to == change.day or change.cancelled is not None:
            continue
        for old in occurrences_on(table, calendar, change.day):
            yield replace(
                old,
                day=change.moved_to,
                last=days_after(change.moved_to, (old.last - old.day).days) if old.last else None,
                status=Status.PLANNED,
                moved_to=None,
                moved_from=change.day,
                times=change.times or old.times,
                place_ids=(change.place,) if change.place else old.place_ids,
            )


def occurrences_on(table: Timetable, calendar: Calendar, day: date) -> Iterator[Occurrence]:
    """What the schedules themselves begin on one day, with its change; nothing moved from elsewhere."""
    for index in range(len(table.schedules)):
        for each in _of_schedule(table, index, calendar, day, day):
            if each.day == day:
                yield each


def _reserve(table: Timetable) -> Iterator[Occurrence]:
    """The reserve day, with the hours and place of the last schedule that has dates, or else of the first."""
    if table.reserve_day is None or not table.schedules:
        return
    index = max((i for i, each in enumerate(table.schedules) if each.dates), default=0)
    schedule = table.schedules[index]
    places = _places(table, schedule, table.reserve_day, None)
    yield Occurrence(table.reserve_day, schedule.times, Status.RESERVE, place_ids=places, schedule=index)


def _takes_turns(table: Timetable, schedule: Schedule) -> bool:
    return bool(schedule.rotates) if schedule.places is not None else table.rotates


def _places(table: Timetable, schedule: Schedule, day: date, turn: int | None) -> tuple[str, ...]:
    """Where it is on a day. Places in turn are all given when the day takes no turn."""
    places = schedule.places if schedule.places is not None else table.places
    if places is None:
        return ()
    if isinstance(places, EvenOddPlaces):
        return (places.odd if day.isocalendar().week % 2 else places.even,)
    if places and turn is not None:
        return (places[turn % len(places)],)
    return places
