"""Calling off or moving one time: which of an entry's dates is meant, and what its change becomes.

Pure decisions on the one list of occurrences, for the command line and for forms. What can not be done is data
(`Refused`), never a sentence.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from torg.domain.activity import Activity
from torg.domain.calendar import Calendar
from torg.domain.schedule.dates import closed_days, days_after, days_before
from torg.domain.schedule.occurrences import Occurrence, Status, next_occurrences, occurrences, timetable
from torg.domain.schedule.parts import DATELESS, TimeSpan
from torg.domain.schedule.record import Change

_BACK = 400
"""How many days back the nearest earlier date is looked for."""
_AHEAD = 30
"""How many occurrences are looked through for the next one that stands."""


class Why(StrEnum):
    """Why nothing can be done on a day."""

    DATELESS = "dateless"
    """The entry has no dates of its own: always open, by agreement, or not begun."""
    PAST = "past"
    CLOSED = "closed"
    """A red day or an eve closes it already; `name` says which."""
    PAUSED = "paused"
    """The entry has a break; `until` is its last day."""
    WITHIN = "within"
    """It has begun on another day, `before`, and goes on over this one."""
    UNPLANNED = "unplanned"


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a day can not be called off or moved, and the nearest days that can, none of them in the past."""

    why: Why
    day: date
    before: date | None = None
    after: date | None = None
    name: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """A day that the entry has, planned, moved there or in reserve; `change` is what is written for it now."""

    day: date
    change: Change | None = None


def change_on(entry: Activity, day: date) -> Change | None:
    """What is written for a day."""
    return next((each for each in entry.changes if each.day == day), None)


def choose(entry: Activity, calendar: Calendar, day: date, today: date) -> Chosen | Refused:
    """The time that somebody means with a day.

    Args:
        entry: whose time it is.
        calendar: the Swedish one with the town's school year.
        day: a day on which it is, or was to be.
        today: what lies before it can no longer be called off.
    """
    if all(schedule.kind in DATELESS for schedule in entry.schedules):
        return Refused(Why.DATELESS, day)
    before, after = _near(entry, calendar, day, today)
    if day < today:
        return Refused(Why.PAST, day, before, after)
    found = tuple(occurrences(timetable(entry), calendar, day, day))
    if any(each.day == day for each in found):
        return Chosen(day, change_on(entry, day))
    if entry.paused_until is not None and day <= entry.paused_until:
        return Refused(Why.PAUSED, day, before, after, until=entry.paused_until)
    if found:
        return Refused(Why.WITHIN, day, found[0].day, after)
    names = [name for schedule in entry.schedules for _, name in closed_days(schedule, calendar, day, day)]
    if names:
        return Refused(Why.CLOSED, day, before, after, name=names[0])
    return Refused(Why.UNPLANNED, day, before, after)


def _near(entry: Activity, calendar: Calendar, day: date, today: date) -> tuple[date | None, date | None]:
    """The nearest days before and after on which something stands."""
    table = timetable(entry)
    first, last = max(today, days_before(day, _BACK)), days_before(day, 1)
    earlier = [each.day for each in _standing(occurrences(table, calendar, first, last))] if first <= last else []
    later = _standing(next_occurrences(table, calendar, max(today, days_after(day, 1)), _AHEAD))
    before = max((each for each in earlier if each >= today), default=None)
    return before, next((each.day for each in later if each.day > day and each.day >= today), None)


def _standing(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    off = {Status.CANCELLED, Status.MOVED, Status.RESERVE}
    return (each for each in found if each.status not in off)


def called_off(chosen: Chosen, reason: str) -> Change:
    """The change that calls the day off."""
    return Change.read({"datum": chosen.day.isoformat(), "inställt": reason})


def moved(
    chosen: Chosen, to: date | None = None, times: tuple[TimeSpan, ...] = (), place: str | None = None
) -> Change | None:
    """The change that gives the day another date, other hours or another place.

    What is not said stays as an earlier move had it; being called off does not stay. None when nothing is left to
    change.
    """
    old = chosen.change if chosen.change and chosen.change.cancelled is None else None
    to = to or (old.moved_to if old else None)
    fields = {
        "datum": chosen.day,
        "flyttat till": None if to == chosen.day else to,
        "tid": times or (old.times if old else ()),
        "plats": place or (old.place if old else None),
    }
    said = {key: value for key, value in fields.items() if value}
    return Change.read(said) if len(said) > 1 else None


def with_change(entry: Activity, day: date, change: Change | None) -> Activity:
    """The entry with a change for a day in the place of the one it had, or without any for None."""
    changes = [change if each.day == day else each for each in entry.changes]
    if change_on(entry, day) is None:
        changes.append(change)
    return entry.model_copy(update={"changes": tuple(each for each in changes if each is not None)})


@dataclass(frozen=True, slots=True)
class Difference:
    """What a change does to the list of occurrences: what is there now, and what is there no longer; in order."""

    now: tuple[Occurrence, ...]
    gone: tuple[Occurrence, ...]


def difference(before: Activity, after: Activity, calendar: Calendar, days: Iterable[date]) -> Difference:
    """What people see otherwise than before, on some days.

    What is moved is seen otherwise when its new day is. `gone` has only what was on a day that has nothing now.
    """
    old, new = on_days(before, calendar, days), on_days(after, calendar, days)
    other = {each.day for each in new if each not in old}
    left = {each.day for each in new}
    return Difference(
        tuple(each for each in new if each not in old or each.moved_to in other),
        tuple(each for each in old if each.day not in left),
    )


def _on(entry: Activity, calendar: Calendar, day: date) -> list[Occurrence]:
    return [each for each in occurrences(timetable(entry), calendar, day, day) if each.day == day]


def on_days(entry: Activity, calendar: Calendar, days: Iterable[date]) -> tuple[Occurrence, ...]:
    """What the list has on some days, in order."""
    return tuple(each for day in sorted(set(days)) for each in _on(entry, calendar, day))


def days_of(*changes: Change | None) -> set[date]:
    """The days that changes speak of."""
    return {day for change in changes if change for day in (change.day, change.moved_to) if day}


def linked_days(entry: Activity, days: Iterable[date]) -> set[date]:
    """The days, and those from which something was moved to any of them or is moved on from there."""
    found = set(days)
    for _ in entry.changes:
        for change in entry.changes:
            if not found.isdisjoint(_moves(change)):
                found |= _moves(change)
    return found


def _moves(change: Change) -> frozenset[date]:
    """The two days of a move; none for another change."""
    if change.moved_to is None or change.cancelled is not None:
        return frozenset()
    return frozenset((change.day, change.moved_to))


def is_as_usual(entry: Activity, calendar: Calendar, change: Change) -> bool:
    """Whether a change says only what holds without it: the usual hours, at the usual place, on the same day."""
    without, having = (with_change(entry, change.day, each) for each in (None, change))
    return [each._replace(changed=False) for each in _on(having, calendar, change.day)] == _on(
        without, calendar, change.day
    )


def already_there(entry: Activity, calendar: Calendar, change: Change) -> tuple[Occurrence, ...]:
    """What the entry has of its own on the day that a change moves something to."""
    if change.moved_to is None:
        return ()
    return tuple(_standing(_on(with_change(entry, change.day, None), calendar, change.moved_to)))
