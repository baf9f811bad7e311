"""Plain rules, which go on for ever or to a far end: one series each, whatever today is."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from torg.domain.calendar import Calendar
from torg.domain.places import EvenOddPlaces
from torg.domain.schedule.dates import RECURRING, days_after, start_day
from torg.domain.schedule.occurrences import Occurrence, Status, Timetable
from torg.domain.schedule.parts import DateRange, DayRule, RedDays, ScheduleKind
from torg.domain.schedule.planned import takes_turns
from torg.domain.schedule.reading_dates import day_of
from torg.domain.schedule.record import Schedule
from torg.outputs.series.rules import SAFE_NTH, Rule
from torg.outputs.series.series import Series, in_series, nth_part
from torg.outputs.series.window import EPOCH, Window

_LONGEST_HOLE = 100
"""Dates left out from an endless series are listed one by one, so there must not be too many days of them."""


def is_plain(table: Timetable, index: int) -> bool:
    """Whether a schedule's rule needs nothing but itself, and a few dates to leave out."""
    schedule = table.schedules[index]
    places = schedule.places if schedule.places is not None else table.places
    if schedule.weeks is not None or isinstance(places, EvenOddPlaces) or takes_turns(table, schedule):
        return False
    if schedule.count or schedule.periods or schedule.red_days is RedDays.CLOSED:
        return False
    holes = [each for each in schedule.excluded if isinstance(each, DateRange)]
    if len(holes) < len(schedule.excluded) or sum((each.last - each.first).days + 1 for each in holes) > _LONGEST_HOLE:
        return False
    if any(other.times == schedule.times and other.kind in RECURRING for other in table.schedules[:index]):
        return False  # a day that both have belongs to the first of them
    return all(rule.nth in SAFE_NTH for rule in schedule.days if rule.nth) and not _overlap(schedule.days)


def _overlap(rules: Sequence[DayRule]) -> bool:
    """Whether the fourth weekday of a month may be the last one too."""
    fourth, last = ({rule.weekday for rule in rules if rule.nth == nth} for nth in (4, -1))
    return not fourth.isdisjoint(last)


def plain_series(table: Timetable, index: int, calendar: Calendar, window: Window) -> Iterator[Series]:
    """The series of a plain rule, as far as it goes: one, or one for each nth weekday."""
    schedule = table.schedules[index]
    first = max(EPOCH, start_day(schedule) or EPOCH)
    if table.paused_until:
        first = max(first, days_after(table.paused_until, 1))
    end = day_of(schedule.end) if schedule.end else None
    special = _special_days(table, index, first, end or date.max)
    held = {each.day: each for day in special for each in in_series(table, calendar, index, day, day)}
    for parts, rule in _rules(schedule, end):
        days = rule.days(first, date.max, start=schedule.every_other_from)
        begin = next((day for day in days if day in held or day not in special), None)
        if begin is None or not window.holds(begin, end):
            continue
        series = in_series(table, calendar, index, begin, begin)
        yield Series(index, parts, series[0], rule, *_excepted(rule, begin, special, held))


def _rules(schedule: Schedule, end: date | None) -> Iterator[tuple[tuple[str, ...], Rule]]:
    if schedule.kind is ScheduleKind.MONTHLY:
        for rule in schedule.days:
            yield nth_part(schedule.days, rule), Rule(nth=rule, last=end)
        return
    interval = 2 if schedule.kind is ScheduleKind.EVERY_OTHER_WEEK else 1
    yield (), Rule(tuple(rule.weekday for rule in schedule.days), interval, last=end)


def _special_days(table: Timetable, index: int, first: date, last: date) -> Mapping[date, None]:
    """The days about which something is said one by one, in order."""
    days = set(table.by_day)
    for each in table.schedules[index].excluded:
        if isinstance(each, DateRange):
            days.update(map(date.fromordinal, range(each.first.toordinal(), each.last.toordinal() + 1)))
    if table.reserve_day:
        days.add(table.reserve_day)
    days.update(each for schedule in table.schedules for each in schedule.dates)
    return dict.fromkeys(sorted(day for day in days if first <= day <= last))


def _excepted(
    rule: Rule, begin: date, special: Mapping[date, None], held: Mapping[date, Occurrence]
) -> tuple[tuple[date, ...], tuple[Occurrence, ...]]:
    """Of the rule's days, those that are not, and those that are called off."""
    days = [day for day in special if day >= begin and any(rule.days(day, day, start=begin))]
    without = tuple(day for day in days if day not in held)
    return without, tuple(held[day] for day in days if day in held and held[day].status is Status.CANCELLED)
