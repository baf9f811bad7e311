"""When an entry is, cut into what repeats by a rule and what is told date by date.

The series are those of the calendar feeds (ADR 8), so that a page and a feed can not disagree. A feed never changes
what it once told; a page tells what remains. So here a rule begins with its first day from today on, and series of
the same rule that follow upon each other, year after year, are joined.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from torg.domain.activity import Entry
from torg.domain.calendar import Calendar
from torg.domain.places import EvenOddPlaces
from torg.domain.schedule.dates import days_after
from torg.domain.schedule.occurrences import Occurrence, Status, Timetable, occurrences, timetable
from torg.domain.schedule.planned import takes_turns
from torg.outputs.series.book import SeriesBook
from torg.outputs.series.rules import Rule
from torg.outputs.series.series import Series
from torg.outputs.series.window import Window

NEXT = 3
"""How many of the next dates are told one by one, though a rule gives them too."""

MOST = 60
"""How many dates are told one by one at most, so that a page stays light."""

_LOOKED_THROUGH = 60
_FAR = 366 * 3


@dataclass(frozen=True, slots=True)
class Repeat:
    """A rule from its next day on."""

    rule: Rule
    """Without `last` when nobody has said an end."""
    start: date
    """The first day from today on."""
    without: tuple[date, ...]
    """Days from `start` on that the rule gives and that are not."""
    sample: Occurrence
    """One of its occurrences, whose hours and places all have."""

    def days(self, last: date) -> Iterator[date]:
        """Its days up to and with `last`."""
        left_out = set(self.without)
        return (day for day in self.rule.days(self.start, last) if day not in left_out)


@dataclass(frozen=True, slots=True)
class Told:
    """When an entry is, from today on."""

    repeats: tuple[Repeat, ...]
    dates: tuple[Occurrence, ...]
    """What no rule gives, what is called off, and the next few dates; in order. What is moved is on its new day only,
    and a reserve day is not told: schema.org has no word for a date that may be."""


def tell(entry: Entry, book: SeriesBook) -> Told:
    """All that may be told of an entry's dates on the book's day.

    Args:
        entry: an activity or a notice.
        book: every entry's series.
    """
    table, window, today = timetable(entry), book.window, book.today
    found = book.of(entry)
    ruled = sorted((each for each in found if each.rule), key=lambda each: each.first.sort_key)
    repeats = [_remaining(table, each, window) for each in _joined(ruled)]
    single = [each.first for each in found if each.rule is None]
    cancelled = [off for each in ruled for off in each.cancelled]
    coming = _coming(table, book.calendar, today) if ruled else ()
    dates = {each: None for each in (*single, *cancelled, *coming) if _is_told(each, today)}
    told = sorted(dates, key=lambda each: each.sort_key)[:MOST]
    return Told(tuple(each for each in repeats if each), tuple(told))


def _is_told(found: Occurrence, today: date) -> bool:
    return (found.last or found.day) >= today and found.status not in {Status.MOVED, Status.RESERVE}


def _coming(table: Timetable, calendar: Calendar, today: date) -> Iterable[Occurrence]:
    """The next few dates on which one may come."""
    found = islice(occurrences(table, calendar, today, days_after(today, _FAR)), _LOOKED_THROUGH)
    return islice((each for each in found if each.status is Status.PLANNED), NEXT)


def _joined(found: Sequence[Series]) -> list[Series]:
    """Series of the same rule, hours and places joined, where the joined rule gives all their days."""
    groups: dict[tuple[object, ...], list[Series]] = {}
    for each in found:
        rule = each.rule
        assert rule is not None
        key = (each.schedule, rule.weekdays, rule.interval, rule.nth, each.first.times, each.first.place_ids)
        chain = groups.setdefault(key, [])
        joined = _join(chain[-1], each) if chain else None
        if joined:
            chain[-1] = joined
        else:
            chain.append(each)
    return [each for chain in groups.values() for each in chain]


def _join(earlier: Series, later: Series) -> Series | None:
    """One series for both; None when the rule does not give the later one's days, or too many besides."""
    assert earlier.rule is not None
    assert later.rule is not None
    if earlier.rule.last is None or later.rule.last is None or later.first.day <= earlier.rule.last:
        return None
    held = {day for each in (earlier, later) for day in _days(each, later.rule.last)}
    rule = replace(earlier.rule, last=later.rule.last)
    given = list(rule.days(earlier.first.day, later.rule.last))
    without = tuple(day for day in given if day not in held)
    if len(given) - len(without) != len(held) or len(without) > len(held):
        return None
    return replace(earlier, rule=rule, without=without)


def _days(series: Series, last: date) -> Iterator[date]:
    assert series.rule is not None
    left_out = set(series.without)
    return (day for day in series.rule.days(series.first.day, last) if day not in left_out)


def _remaining(table: Timetable, series: Series, window: Window) -> Repeat | None:
    """The rule from today on; None when nothing of it remains."""
    rule = series.rule
    assert rule is not None
    begin = max(window.today, series.first.day)
    left_out = set(series.without)
    days = rule.days(begin, rule.last or days_after(begin, _FAR), start=series.first.day)
    start = next((day for day in days if day not in left_out), None)
    if start is None:
        return None
    if _goes_on(table, series, rule, window):
        rule = replace(rule, last=None)
    return Repeat(rule, start, tuple(day for day in series.without if day >= start), series.first)


def _goes_on(table: Timetable, series: Series, rule: Rule, window: Window) -> bool:
    """Whether the rule ends only because the feeds look no further ahead."""
    schedule = table.schedules[series.schedule]
    places = schedule.places if schedule.places is not None else table.places
    if schedule.end or schedule.count or schedule.periods or schedule.weeks is not None:
        return False
    if isinstance(places, EvenOddPlaces) or takes_turns(table, schedule):
        return False
    return rule.last is not None and rule.last.isocalendar().year == window.last.isocalendar().year
