"""The agenda: every occurrence of the coming weeks, worked out once and laid under its day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cached_property

from torg.domain.activity import Activity, ActivityType, Entry
from torg.domain.schedule.dates import closed_days, planned_days
from torg.domain.schedule.occurrences import Occurrence, Status, occurrences
from torg.domain.schedule.parts import RedDays, ScheduleKind
from torg.domain.schedule.record import Schedule
from torg.phrases.telling import is_off
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import WEEKS_AHEAD, Times

_OPEN = frozenset({ActivityType.MEETING_PLACE, ActivityType.SHARING, ActivityType.SUPPORT, ActivityType.TASK})
_DAY = timedelta(1)
_WEEK = timedelta(7)
_FARTHEST = 104 * _WEEK


@dataclass(frozen=True, slots=True)
class Event:
    """An occurrence as it stands under one of its days."""

    day: date
    """The day: the occurrence's own, or one that it goes on over."""
    found: Occurrence
    entry: Entry
    is_weekly: bool
    """Whether its schedule is the same every week."""
    is_open: bool
    """Whether it is open as usual: a meeting place, sharing, support or a small task, every week and unchanged.

    Nothing is as usual on a red day, nor on an eve that closes what is closed on red days.
    """

    @property
    def clock(self) -> time:
        """When it begins on that day; midnight when it lasts all day or has begun before."""
        return self.found.times[0].start if self.found.times and self.day == self.found.day else time.min

    @property
    def is_changed(self) -> bool:
        """Whether anything is other than usual."""
        return _is_changed(self.found)

    @property
    def is_regular(self) -> bool:
        """Whether it is as it is every week."""
        return self.is_weekly and not _is_changed(self.found)


def _is_changed(found: Occurrence) -> bool:
    return found.status is not Status.PLANNED or found.changed or found.moved_from is not None


class Agenda:
    """What happens on each day, from today to the end of the last week that has a page."""

    def __init__(self, shelf: Shelf, times: Times) -> None:
        self._shelf = shelf
        self._times = times
        self.today = shelf.today
        self.monday = monday_of(shelf.today)
        self.last = times.last
        self._closed: dict[date, int] = {}
        self._numbers: dict[date, int] = {}
        self._recurring: dict[int, Sequence[tuple[Entry, Occurrence]]] = {}

    @property
    def weeks(self) -> tuple[date, ...]:
        """The Mondays of this week and the coming ones."""
        return tuple(self.monday + number * _WEEK for number in range(WEEKS_AHEAD + 1))

    def on(self, day: date) -> Sequence[Event]:
        """What happens on a day, in order of time, then A–Ö; called off and moved too."""
        return self._by_day.get(day, ())

    @cached_property
    def _by_day(self) -> Mapping[date, list[Event]]:
        days: defaultdict[date, list[Event]] = defaultdict(list)
        for entry in self._shelf.entries:
            weekly = [each.kind is ScheduleKind.WEEKLY and each.weeks is None for each in entry.schedules]
            is_open = isinstance(entry, Activity) and entry.type in _OPEN
            for found in self._times.coming(entry):
                is_weekly = weekly[found.schedule]
                opens = is_open and is_weekly and not _is_changed(found)
                for day in self._days_of(found):
                    usual = opens and self._shelf.calendar.closing_day(day) is None
                    days[day].append(Event(day, found, entry, is_weekly, usual))
        for events in days.values():
            events.sort(key=lambda event: event.clock)
        return days

    def number(self, day: date) -> int:
        """How many things happen on a day; what is called off or moved away does not count."""
        if day not in self._numbers:
            self._numbers[day] = number_on(self.on(day))
        return self._numbers[day]

    def _days_of(self, found: Occurrence) -> Iterator[date]:
        """The days that it stands under: each that it goes on over."""
        day, last = max(found.day, self.today), min(found.last or found.day, self.last)
        while day <= last:
            yield day
            day += _DAY

    def called(self, day: date) -> str:
        """The name of the red day or the eve, or nothing."""
        calendar = self._shelf.calendar
        return calendar.red_day(day) or calendar.eve(day) or ""

    def always(self, day: date) -> tuple[Activity, ...]:
        """What is open round the clock on a day, A–Ö, but for what is only on the net."""
        return tuple(
            entry
            for entry in self._always
            if not (entry.paused_until and entry.paused_until >= day)
            and not any(change.day == day for change in entry.changes)
        )

    @cached_property
    def _always(self) -> tuple[Activity, ...]:
        return tuple(
            entry
            for entry in self._shelf.entries
            if isinstance(entry, Activity)
            and entry.type is not ActivityType.DIGITAL
            and any(each.kind is ScheduleKind.ALWAYS and each.start is None and each.end is None
                    and each.red_days is not RedDays.CLOSED for each in entry.schedules)
        )  # fmt: skip

    def closed(self, day: date) -> int:
        """How many entries would have been on the day, but for a red day or an eve that closes them."""
        if day not in self._closed:
            self._closed[day] = self._count_closed(day)
        return self._closed[day]

    def _count_closed(self, day: date) -> int:
        if self._shelf.calendar.closing_day(day) is None:
            return 0
        there = {id(event.entry) for event in self.on(day)}
        closed = {
            id(entry)
            for entry, schedule in self._closing
            if id(entry) not in there
            and any(rule.weekday == day.weekday() for rule in schedule.days)
            and not (isinstance(entry, Activity) and entry.paused_until and entry.paused_until >= day)
            and any(True for _ in closed_days(schedule, self._shelf.calendar, day, day))
        }
        return len(closed)

    @cached_property
    def _closing(self) -> tuple[tuple[Entry, Schedule], ...]:
        """What red days close."""
        return tuple(
            (entry, schedule)
            for entry in self._shelf.entries
            for schedule in entry.schedules
            if schedule.red_days is RedDays.CLOSED and schedule.days
        )

    def recurring(self, weekday: int) -> Sequence[tuple[Entry, Occurrence]]:
        """What recurs on a weekday, with the next time on such a day that is neither called off nor moved.

        Every week, even or odd weeks, every other week, nth weekday. An entry has one for each of its schedules;
        a schedule without such a day in the coming two years is left out.
        """
        if weekday not in self._recurring:
            self._recurring[weekday] = tuple(self._find_recurring(weekday))
        return self._recurring[weekday]

    def _find_recurring(self, weekday: int) -> Iterator[tuple[Entry, Occurrence]]:
        for entry, index in self._by_weekday.get(weekday, ()):
            found = self._next(entry, index, weekday)
            if found is not None:
                yield entry, found

    @cached_property
    def _by_weekday(self) -> Mapping[int, list[tuple[Entry, int]]]:
        """Entries and the indexes of their schedules by weekday."""
        found: defaultdict[int, list[tuple[Entry, int]]] = defaultdict(list)
        for entry in self._shelf.entries:
            for index, schedule in enumerate(entry.schedules):
                for weekday in {rule.weekday for rule in schedule.days}:
                    found[weekday].append((entry, index))
        return found

    def _next(self, entry: Entry, index: int, weekday: int) -> Occurrence | None:
        for found in self._times.coming(entry):
            if _is_usual(found, index, weekday):
                return found
        table, calendar = self._times.table(entry), self._shelf.calendar
        paused = entry.paused_until if isinstance(entry, Activity) else None
        first = max(self.last, paused or self.last) + _DAY
        for day in planned_days(entry.schedules[index], calendar, first, first + _FARTHEST):
            if day.weekday() == weekday:
                there = occurrences(table, calendar, day, day)
                usual = next((found for found in there if _is_usual(found, index, weekday)), None)
                if usual is not None:
                    return usual
        return None


def _is_usual(found: Occurrence, index: int, weekday: int) -> bool:
    planned = found.status is Status.PLANNED and found.moved_from is None
    return planned and found.schedule == index and found.day.weekday() == weekday


def number_on(events: Iterable[Event]) -> int:
    """How many of some events one can come to."""
    return sum(not is_off(event.found) for event in events)


def monday_of(day: date) -> date:
    """The Monday of the day's ISO week."""
    return day - timedelta(day.weekday())
