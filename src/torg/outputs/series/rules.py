"""Recurrence rules that every program understands, and the rule that a list of days follows.

Outlook takes few rules (MS-OXCICAL section 2.1.3.2.2) and skips the whole event for others. So there are only two:
every so many weeks on some weekdays, and every month on one nth weekday (first to fourth, or last). No COUNT, RDATE,
BYWEEKNO or BYSETPOS: programs disagree about each of them.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache, reduce
from itertools import chain, pairwise
from math import gcd

from torg.domain.schedule.parts import DayRule

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
SAFE_NTH = frozenset({1, 2, 3, 4, -1})
_LONGEST_INTERVAL = 4


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule from a first day on. It has either weekdays or an nth weekday."""

    weekdays: tuple[int, ...] = ()
    """Monday is 0; sorted."""
    interval: int = 1
    """Weeks from one to the next. Weeks begin on Mondays."""
    nth: DayRule | None = None
    """The one weekday of each month."""
    last: date | None = None
    """The last day on which it may be."""

    def days(self, first: date, last: date, *, start: date | None = None) -> Iterator[date]:
        """The rule's days from `first` to `last`, both included, in order.

        Args:
            first: the first day to give.
            last: the last one.
            start: the day that intervals count from, DTSTART; `first` if not given.
        """
        last = min(last, self.last or last)
        return self._monthly(first, last) if self.nth else self._weekly(first, last, start or first)

    def _weekly(self, first: date, last: date, start: date) -> Iterator[date]:
        begin, end, step = first.toordinal(), last.toordinal(), 7 * self.interval
        anchor = start.toordinal() - start.weekday()
        monday = anchor + max(0, begin - 6 - anchor + step - 1) // step * step
        if len(self.weekdays) == 1:
            only = monday + self.weekdays[0]
            yield from map(date.fromordinal, range(only if only >= begin else only + step, end + 1, step))
            return
        for week in range(monday, end + 1, step):
            for weekday in self.weekdays:
                if begin <= week + weekday <= end:
                    yield date.fromordinal(week + weekday)

    def _monthly(self, first: date, last: date) -> Iterator[date]:
        assert self.nth
        year, month = first.year, first.month
        while (year, month) <= (last.year, last.month):
            day = _nth_of_month(year, month, self.nth)
            if day and first <= day <= last:
                yield day
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def _nth_of_month(year: int, month: int, rule: DayRule) -> date | None:
    first = date(year, month, 1)
    day = 1 + (rule.weekday - first.weekday()) % 7
    if rule.nth > 0:
        day += 7 * (rule.nth - 1)
        return first.replace(day=day) if day <= _length(first) else None
    return first.replace(day=day + (_length(first) - day) // 7 * 7)


def _length(first: date) -> int:
    """How many days the month has."""
    if first.month == 12:
        return 31
    return (first.replace(month=first.month + 1) - first).days


@dataclass(frozen=True, slots=True)
class Fit:
    """A rule with the days that it gives too many."""

    rule: Rule
    without: tuple[date, ...] = ()


def fit(days: Sequence[date], nth: DayRule | None = None) -> Fit | None:
    """The rule that gives all the days, and the days to except from it.

    Args:
        days: at least two, in order, each once.
        nth: the nth weekday of each month that they are; without it they go by weeks.

    Returns:
        None when no safe rule gives them all, or when there would be more exceptions than days.
    """
    if nth and nth.nth not in SAFE_NTH:
        return None
    rule = Rule(nth=nth) if nth else _by_weeks(days)
    rule = replace(rule, last=days[-1])
    given = set(days)
    found = list(rule.days(days[0], days[-1]))
    without = tuple(day for day in found if day not in given)
    if len(found) - len(without) != len(days) or len(without) > len(days):
        return None
    return Fit(rule, without)


@lru_cache(maxsize=1024)
def pieces(days: tuple[date, ...], nth: DayRule | None = None) -> tuple[tuple[Sequence[date], Fit | None], ...]:
    """The days cut into stretches that a rule fits; a day that no rule fits is a piece of its own, with None.

    As a rule it is one piece. Days of one weekday are cut where their usual step is broken, when one rule would need
    many exceptions: so it is when places take turns and skip a week. Remembered, because many entries meet on the
    same days.

    Args:
        days: at least two, in order, each once.
        nth: as for `fit`.
    """
    whole = fit(days, nth)
    alike = nth is None and len({day.weekday() for day in days}) == 1
    if whole and not (alike and 2 * len(whole.without) > len(days)):
        return ((days, whole),)
    found: list[tuple[Sequence[date], Fit | None]] = []
    for run in _runs(days) if alike else [days]:
        fitting = fit(run) if alike and len(run) > 1 else None
        found += [(run, fitting)] if fitting else [((day,), None) for day in run]
    return tuple(found)


def _runs(days: Sequence[date]) -> list[list[date]]:
    """The days cut where their usual step is broken."""
    steps = Counter((later - earlier).days for earlier, later in pairwise(days))
    step = min(steps, key=lambda each: (-steps[each], each))
    found = [[days[0]]]
    for day in days[1:]:
        if (day - found[-1][-1]).days % step == 0:
            found[-1].append(day)
        else:
            found.append([day])
    return found


def _by_weeks(days: Sequence[date]) -> Rule:
    mondays = sorted({day.toordinal() - day.weekday() for day in days})
    weeks = reduce(gcd, chain((later - earlier) // 7 for earlier, later in pairwise(mondays)), 0)
    interval = next((each for each in range(_LONGEST_INTERVAL, 1, -1) if weeks and weeks % each == 0), 1)
    return Rule(tuple(sorted({day.weekday() for day in days})), interval)
