"""From the one list of occurrences to series.

Nothing here decides when something happens. The list of occurrences does, and a series is made to give exactly its
days: the rule gives them all, and what it gives besides is excepted. Where no safe rule does, each day is an event.

How a schedule is cut (ADR 8):

- A rule that needs nothing but itself (weekly, every other week, an nth weekday; a few dates left out) is one series,
  for ever or to its end.
- What has both ends within thirteen months is one series.
- Everything else is one series for each ISO year, so that parity ends with the year; by school term it is two a year.
- Chosen dates, and what is moved, changed or in reserve, are an event each.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from operator import attrgetter

from torg.domain.calendar import Calendar
from torg.domain.places import EvenOddPlaces
from torg.domain.schedule.dates import RECURRING, last_day, start_day
from torg.domain.schedule.occurrences import Occurrence, Status, Timetable, occurrences
from torg.domain.schedule.parts import ScheduleKind
from torg.domain.schedule.planned import takes_turns
from torg.domain.schedule.record import Schedule
from torg.outputs.series.endless import is_plain, plain_series
from torg.outputs.series.rules import pieces
from torg.outputs.series.series import Series, in_series, is_apart, nth_part, nth_rule
from torg.outputs.series.window import Window, last_of_year

_WHOLE = 400
"""What begins and ends within so many days is one series."""

_LAST_SPRING_WEEK = 30


def series_of(table: Timetable, calendar: Calendar, window: Window) -> Iterator[Series]:
    """All series of an entry that belong in a feed, what is moved, changed or in reserve too."""
    for index in range(len(table.schedules)):
        yield from _of_schedule(table, index, calendar, window)
    yield from _apart(table, calendar, window)


def _of_schedule(table: Timetable, index: int, calendar: Calendar, window: Window) -> Iterator[Series]:
    schedule = table.schedules[index]
    if schedule.kind not in RECURRING:
        found = in_series(table, calendar, index, window.oldest, window.last)
        yield from _singles(found, window, dated=schedule.kind is not ScheduleKind.SPAN)
        return
    places = schedule.places if schedule.places is not None else table.places
    by_year = schedule.weeks is not None or isinstance(places, EvenOddPlaces)
    start, end = start_day(schedule), _end(schedule, calendar)
    if not by_year and start and end and (end - start).days <= _WHOLE:
        if window.holds(start, end):
            yield from _fitted(table, in_series(table, calendar, index, start, end), (), window)
    elif is_plain(table, index):
        yield from plain_series(table, index, calendar, window)
    else:
        found = in_series(table, calendar, index, window.first, window.last)
        for key, stretch in _stretches(found, _term if schedule.periods else _year):
            yield from _fitted(table, stretch, (key,), window)


def _end(schedule: Schedule, calendar: Calendar) -> date | None:
    """The last day, which is only looked for when there is one."""
    return last_day(schedule, calendar) if schedule.end or schedule.count else None


def _stretches(
    found: Sequence[Occurrence], name: Callable[[date], tuple[str, date]]
) -> Iterator[tuple[str, Sequence[Occurrence]]]:
    """What is found, in order, cut where a stretch of time ends. `name` tells a day's stretch, and its last day."""
    begin = 0
    while begin < len(found):
        key, last = name(found[begin].day)
        end = bisect_right(found, last, begin, key=attrgetter("day"))
        yield key, found[begin:end]
        begin = end


def _year(day: date) -> tuple[str, date]:
    """`2027`, to the end of the ISO year."""
    year = day.isocalendar().year
    return f"{year:04}", last_of_year(year)


def _term(day: date) -> tuple[str, date]:
    """`2027-vt` to week 30, then `2027-ht`."""
    year, week, _ = day.isocalendar()
    if week <= _LAST_SPRING_WEEK:
        return f"{year:04}-vt", date.fromisocalendar(year, _LAST_SPRING_WEEK, 7)
    return f"{year:04}-ht", last_of_year(year)


def _digits(day: date) -> str:
    return day.isoformat().replace("-", "")


def _singles(
    found: Iterable[Occurrence], window: Window, parts: tuple[str, ...] = (), *, dated: bool = True
) -> Iterator[Series]:
    """An event for each."""
    for each in found:
        if window.holds(each.day, each.last or each.day):
            yield Series(each.schedule, (*parts, _digits(each.day)) if dated else parts, each)


def _fitted(table: Timetable, found: Sequence[Occurrence], parts: tuple[str, ...], window: Window) -> Iterator[Series]:
    """The series of one stretch of time: one, or one for each place and each nth weekday.

    The first piece of each has the stretch's own name, and a later one its first day besides, be it a series or a
    single day: so what stands before a date that is left out keeps its name when the rest is cut in another way.
    """
    for group, held in _grouped(table, found):
        first = held[0]
        by_day = {each.day: each for each in held}
        nth = nth_rule(table.schedules[first.schedule].days, first.day)
        cut = pieces(tuple(by_day), nth) if len(held) > 1 else (((first.day,), None),)
        if len(cut) > 1 and not _takes_places(table, first) and all(fitting is None for _, fitting in cut):
            yield from _singles(held, window, group)
            continue
        for days, fitting in cut:
            if not window.holds(days[0], days[-1]):
                continue
            key = (*parts, *group) if days[0] == first.day else (*parts, *group, _digits(days[0]))
            if fitting is None:
                yield Series(first.schedule, key, by_day[days[0]])
                continue
            off = tuple(by_day[day] for day in days if by_day[day].status is Status.CANCELLED)
            yield Series(first.schedule, key, by_day[days[0]], fitting.rule, fitting.without, off)


def _grouped(table: Timetable, found: Sequence[Occurrence]) -> Iterable[tuple[tuple[str, ...], Sequence[Occurrence]]]:
    """What a schedule's series are cut by besides time: nth weekdays when there are several, and places in turn."""
    if not found:
        return ()
    schedule = table.schedules[found[0].schedule]
    several = schedule.kind is ScheduleKind.MONTHLY and len(schedule.days) > 1
    turns = _takes_places(table, found[0])
    if not several and not turns:
        return (((), found),)
    groups: dict[tuple[str, ...], list[Occurrence]] = {}
    for each in found:
        nth = nth_part(schedule.days, nth_rule(schedule.days, each.day))
        place = (f"plats-{'_'.join(each.place_ids)}",) if turns else ()
        groups.setdefault((*nth, *place), []).append(each)
    return groups.items()


def _takes_places(table: Timetable, found: Occurrence) -> bool:
    """Whether its schedule is at one place one time and at another the next: in turn, or by even and odd weeks."""
    schedule = table.schedules[found.schedule]
    places = schedule.places if schedule.places is not None else table.places
    return takes_turns(table, schedule) or isinstance(places, EvenOddPlaces)


def _apart(table: Timetable, calendar: Calendar, window: Window) -> Iterator[Series]:
    """What is on another day, at another hour or place than its series, and the reserve day: an event each."""
    days = {day for change in table.by_day.values() for day in (change.day, change.moved_to) if day}
    if table.reserve_day:
        days.add(table.reserve_day)
    found = (each for day in sorted(days) for each in occurrences(table, calendar, day, day) if each.day == day)
    told: Counter[tuple[int, str]] = Counter()
    for each in found:
        if each.status is Status.MOVED or not is_apart(table, calendar, each):
            continue
        part = _apart_part(each)
        told[each.schedule, part] += 1
        more = told[each.schedule, part]
        if window.holds(each.day, each.last or each.day):
            yield Series(each.schedule, (part if more == 1 else f"{part}-{more}",), each)


def _apart_part(found: Occurrence) -> str:
    """`reservdag`, or `flytt-` with the day that it should have been on, which it keeps wherever it is moved."""
    if found.status is Status.RESERVE or not (found.moved_from or found.changed):
        return "reservdag"
    return f"flytt-{_digits(found.moved_from or found.day)}"
