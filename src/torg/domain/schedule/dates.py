"""From a rule to its dates: `planned_days` and what follows from it.

Steps by weeks and months inside the spans of days that a rule leaves open; no day is tried that the rule does not
name. Weeks are ISO 8601 weeks, so even and odd go by the week's own number (weeks 53 and 1 are both odd), while every
other week counts fourteen days from its first date.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import chain, filterfalse, islice
from typing import Literal

from torg.domain.calendar import Calendar, closing_days_of
from torg.domain.schedule.parts import DateRange, Month, Parity, Period, RedDays, ScheduleKind, WeekRange
from torg.domain.schedule.reading_dates import day_of
from torg.domain.schedule.reading_weeks import WEEKS_IN_LONGEST_YEAR
from torg.domain.schedule.record import Schedule
from torg.domain.schedule.spans import Span, merged, within, without

RECURRING = frozenset({ScheduleKind.WEEKLY, ScheduleKind.EVERY_OTHER_WEEK, ScheduleKind.MONTHLY})
"""The kinds that go on until an end that the rule states, if any."""

_HORIZON = 366 * 30
_LONGEST_GAP = 366 * 12
_FEW_YEARS = 10
_BASE = date(2020, 1, 1)


def planned_days(schedule: Schedule, calendar: Calendar, first: date, last: date) -> Iterator[date]:
    """The days from `first` to `last`, both included, on which the schedule begins; in order, each once.

    Exclusions and `röda dagar: nej` are applied, and a count ends the days: neither uses up a meeting. Changes to
    single dates are not applied. A schedule over several days gives its first day. Always open, by agreement and
    starts-when-full have no dates.
    """
    counted = schedule.count is not None and schedule.kind in RECURRING
    begin = min(first, start_day(schedule) or first) if counted else first
    days: Iterable[date] = _open_days(schedule, calendar, begin, last)
    if schedule.red_days is RedDays.CLOSED:
        days = filterfalse(_closing_days(begin, last), days)
    if counted:
        days = islice(days, schedule.count)
        if begin < first:
            days = (day for day in days if day >= first)
    return iter(days)


def _closing_days(first: date, last: date) -> Callable[[date], bool]:
    """Whether a day from `first` to `last` is one that `röda dagar: nej` closes."""
    if last.year - first.year > _FEW_YEARS:
        return lambda day: day in closing_days_of(day.year)
    return _closing_days_between(first.year, last.year).__contains__


@lru_cache(maxsize=64)
def _closing_days_between(first: int, last: int) -> frozenset[date]:
    """The closing days of the years `first` to `last`."""
    return frozenset(chain.from_iterable(map(closing_days_of, range(first, last + 1))))


def closed_days(schedule: Schedule, calendar: Calendar, first: date, last: date) -> Iterator[tuple[date, str]]:
    """The days on which the schedule would begin, but that a red day or an eve closes, each with that day's name.

    Only a schedule with `röda dagar: nej` has any. Days after the last meeting of a count are not closed.
    """
    if schedule.red_days is not RedDays.CLOSED or schedule.kind not in RECURRING:
        return
    end = last_day(schedule, calendar) if schedule.count else None
    for day in _open_days(schedule, calendar, first, min(last, end or last)):
        name = calendar.closing_day(day)
        if name is not None:
            yield day, name


def concerns(schedule: Schedule, calendar: Calendar, day: date) -> bool:
    """Whether a change may name the day: it is planned, or would be but for `röda dagar: nej`.

    An association that never meets on red days may still tell people so for one of them.
    """
    if _any_day(schedule, calendar, day, day):
        return True
    if schedule.red_days is not RedDays.CLOSED or calendar.closing_day(day) is None:
        return False
    last = last_day(schedule, calendar)
    return (last is None or day <= last) and any(True for _ in _open_days(schedule, calendar, day, day))


def start_day(schedule: Schedule) -> date | None:
    """The day from which meetings and turns are counted; None when the schedule does not say."""
    if schedule.every_other_from:
        return schedule.every_other_from
    if schedule.dates:
        return schedule.dates[0]
    return day_of(schedule.start) if schedule.start else None


def never_happens(schedule: Schedule, calendar: Calendar) -> bool:
    """Whether a schedule that ought to have dates has none."""
    return why_never(schedule, calendar) is not None


def why_never(schedule: Schedule, calendar: Calendar) -> Literal["bakvand", "lasar", "utom", "dagar"] | None:
    """Why there are no dates, or None when there are some or need not be.

    `bakvand`: the end is before the start. `lasar`: the school year has no such period in that time. `utom`: all
    days are left out or red. `dagar`: the days themselves do not occur, as the fifth Monday in a short time.
    """
    first, last = start_day(schedule), _end_day(schedule)
    if first and last and last < first:
        return "bakvand"
    if schedule.kind not in RECURRING:
        return None
    first = first or (days_before(last, _LONGEST_GAP) if last else _BASE)
    last = min(last or date.max, days_after(first, _LONGEST_GAP))
    if _any_day(schedule, calendar, first, last):
        return None
    bare = schedule.model_copy(update={"excluded": (), "red_days": None})
    if _any_day(bare, calendar, first, last):
        return "utom"
    return "lasar" if _any_day(bare.model_copy(update={"periods": ()}), calendar, first, last) else "dagar"


def last_day(schedule: Schedule, calendar: Calendar) -> date | None:
    """The last day that the schedule begins on, or the last day of one over several days; None when it has no end.

    With an end but no day before it, the end itself.
    """
    end = _end_day(schedule)
    if schedule.dates:
        return schedule.dates[-1]
    if schedule.kind not in RECURRING:
        return end
    start = start_day(schedule)
    if schedule.count and start:
        limit = min(end or date.max, days_after(start, _HORIZON))
        days = list(planned_days(schedule, calendar, start, limit))
        if len(days) == schedule.count:
            return days[-1]
    if end is None:
        return None
    for reach in (62, 800, _LONGEST_GAP):
        first = max(start or date.min, days_before(end, reach))
        days = list(planned_days(schedule, calendar, first, end))
        if days:
            return days[-1]
    return end


def starts_off_day(schedule: Schedule) -> bool:
    """Whether `varannan vecka från` is a date whose weekday is none of those in `dag`."""
    first = schedule.every_other_from
    return first is not None and all(rule.weekday != first.weekday() for rule in schedule.days)


def _open_days(schedule: Schedule, calendar: Calendar, first: date, last: date) -> Iterable[date]:
    """The days that the rule names and no exclusion takes away, red ones too."""
    kind = schedule.kind
    if kind is ScheduleKind.DATES:
        return (day for day in schedule.dates if first <= day <= last)
    if kind is ScheduleKind.SPAN:
        day = start_day(schedule) or first
        return (day,) if first <= day <= last else ()
    if kind not in RECURRING:
        return ()
    spans = _open_spans(schedule, calendar, first, last)
    days = _nth_days(schedule, spans) if kind is ScheduleKind.MONTHLY else _week_days(schedule, spans)
    months = {each.number for each in schedule.excluded if isinstance(each, Month)}
    return (day for day in days if day.month not in months) if months else days


def _open_spans(schedule: Schedule, calendar: Calendar, first: date, last: date) -> list[Span]:
    """The day ordinals inside the window, the rule's own time and its periods, but outside excluded dates."""
    start, end = start_day(schedule), _end_day(schedule)
    span = (max(first, start or first).toordinal(), min(last, end or last).toordinal())
    if span[0] > span[1]:
        return []
    spans = [span]
    if schedule.periods:
        spans = within(spans, _ordinals(each for period in schedule.periods for each in calendar.period_ranges(period)))
    holes: list[DateRange] = []
    for each in schedule.excluded:
        if isinstance(each, DateRange):
            holes.append(each)
        elif isinstance(each, Period):
            holes.extend(calendar.period_ranges(each))
    return without(spans, _ordinals(holes)) if holes else spans


def _ordinals(ranges: Iterable[DateRange]) -> list[Span]:
    return merged((each.first.toordinal(), each.last.toordinal()) for each in ranges)


def _week_days(schedule: Schedule, spans: list[Span]) -> Iterator[date]:
    """Weekly and every other week: from Monday to Monday."""
    offsets = tuple(rule.weekday for rule in schedule.days)
    first = schedule.every_other_from
    step = 14 if first else 7
    anchor = _monday(first.toordinal()) if first else 1
    weeks = _weeks_open(schedule.weeks, tuple(each for each in schedule.excluded if isinstance(each, WeekRange)))
    steps = (_week_steps(offsets, step, anchor, weeks, span) for span in spans)
    return map(date.fromordinal, chain.from_iterable(steps))


def _week_steps(
    offsets: tuple[int, ...], step: int, anchor: int, weeks: frozenset[int] | None, span: Span
) -> Iterable[int]:
    """The ordinals of the weekdays in one span: every `step` days from the Monday `anchor`, in weeks with a number."""
    begin, end = span
    monday = anchor - (anchor + 6 - begin) // step * step
    if weeks is None and len(offsets) == 1:
        start = monday + offsets[0]
        return range(start if start >= begin else start + step, end + 1, step)
    mondays: Iterable[int] = range(monday, end + 1, step)
    if weeks is not None:
        mondays = (week for week in mondays if date.fromordinal(week).isocalendar().week in weeks)
    return (week + offset for week in mondays for offset in offsets if begin <= week + offset <= end)


def _monday(ordinal: int) -> int:
    """The ordinal of the week's Monday. Ordinal 1 is a Monday."""
    return ordinal - (ordinal - 1) % 7


@lru_cache(maxsize=1024)
def _weeks_open(weeks: Parity | tuple[WeekRange, ...] | None, excluded: tuple[WeekRange, ...]) -> frozenset[int] | None:
    """The ISO week numbers that are left; None for all of them."""
    if weeks is None and not excluded:
        return None
    numbers = range(1, WEEKS_IN_LONGEST_YEAR + 1)
    if isinstance(weeks, Parity):
        chosen = {number for number in numbers if (number % 2 == 0) is (weeks is Parity.EVEN)}
    else:
        chosen = {number for number in numbers if weeks is None or any(r.first <= number <= r.last for r in weeks)}
    return frozenset(n for n in chosen if not any(r.first <= n <= r.last for r in excluded))


def _nth_days(schedule: Schedule, spans: list[Span]) -> Iterator[date]:
    """The nth weekdays: from month to month."""
    weeks = _weeks_open(None, tuple(each for each in schedule.excluded if isinstance(each, WeekRange)))
    for begin, end in spans:
        day = date.fromordinal(begin)
        year, month = day.year, day.month
        while (first := date(year, month, 1).toordinal()) <= end:
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)
            after = date(year, month, 1).toordinal() if year <= date.max.year else date.max.toordinal() + 1
            found = {nth for rule in schedule.days if (nth := _nth(first, after, rule.weekday, rule.nth))}
            for ordinal in sorted(found):
                day = date.fromordinal(ordinal)
                if begin <= ordinal <= end and (weeks is None or day.isocalendar().week in weeks):
                    yield day
            if year > date.max.year:
                return


def _nth(first: int, after: int, weekday: int, nth: int) -> int | None:
    """The nth (or, for -1, last) such weekday from ordinal `first` up to but not including `after`."""
    if nth < 0:
        return after - 1 - (after - 2 - weekday) % 7
    ordinal = first + (weekday - (first - 1)) % 7 + 7 * (nth - 1)
    return ordinal if ordinal < after else None


def _end_day(schedule: Schedule) -> date | None:
    return day_of(schedule.end) if schedule.end else None


def _any_day(schedule: Schedule, calendar: Calendar, first: date, last: date) -> bool:
    return next(planned_days(schedule, calendar, first, last), None) is not None


def days_before(day: date, days: int) -> date:
    """The day so many days before, or the first day that there is."""
    return date.fromordinal(max(1, day.toordinal() - days))


def days_after(day: date, days: int) -> date:
    """The day so many days after, or the last day that there is."""
    return date.fromordinal(min(date.max.toordinal(), day.toordinal() + days))
