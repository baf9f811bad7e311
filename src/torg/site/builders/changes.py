"""What is called off, moved or closed, said first on an entry's page and in lists."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from torg.domain.activity import Activity, Entry
from torg.domain.schedule.dates import closed_days, planned_days
from torg.domain.schedule.occurrences import Occurrence
from torg.domain.schedule.record import Change
from torg.phrases.telling import Off, is_move, is_off
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times, day_after, until

CLOSED_AHEAD = 42
"""How many days ahead an entry's page tells which red days it is closed."""

NEAR = 28
"""A called-off or moved date so many days away or less is said first on the page."""


class Said(NamedTuple):
    """Something that is other than usual on a day."""

    words: str
    """In a sentence."""
    day: date
    """The day that was planned."""
    first: bool
    """Whether it is said first on the page."""
    until: str
    """The end for `data-end`, ISO 8601: when all its days are over."""


class Changes:
    """Each entry's changes in sentences of their own."""

    def __init__(self, shelf: Shelf, times: Times) -> None:
        self._shelf = shelf
        self._speech = shelf.speech
        self._times = times

    def said(self, entry: Entry) -> tuple[Said, ...]:
        """What is called off, moved or otherwise changed from today on.

        It is said first when the day is near, or when the entry has no other date left.
        """
        if not isinstance(entry, Activity):
            return ()
        today, found = self._shelf.today, []
        shown = self._times.upcoming(entry)
        for change in sorted(entry.changes, key=lambda each: each.day):
            others = any(not is_off(each) and each.moved_from != change.day for each in shown)
            off = change.cancelled is not None or is_move(change)
            words, end = self._off(entry, change) if off else self._other(entry, change)
            if words and self._is_to_come(end):
                first = (change.day - today).days <= NEAR or (off and not others)
                found.append(Said(words, change.day, first, end))
        return tuple(found)

    def listed(self, entry: Entry) -> tuple[str, str]:
        """What a list says is called off or moved, and until when: the next date, or any that the rule names."""
        if not isinstance(entry, Activity):
            return "", ""
        upcoming = self._times.upcoming(entry)
        named = {day for schedule in entry.schedules for day in schedule.dates}
        if upcoming:
            named.add(upcoming[0].day)
        found = [
            self._off(entry, change)
            for change in sorted(entry.changes, key=lambda each: each.day)
            if change.day in named and (change.cancelled is not None or is_move(change))
        ]
        news = [(words, end) for words, end in found if self._is_to_come(end)]
        return " ".join(words for words, _ in news), max((end for _, end in news), default="")

    def _is_to_come(self, end: str) -> bool:
        return end > f"{self._shelf.today}T00:00"

    def closed(self, entry: Entry) -> str:
        """The red days and eves of the coming weeks on which it would have been, in a sentence."""
        if not isinstance(entry, Activity):
            return ""
        first = self._shelf.today
        if entry.paused_until and entry.paused_until >= first:
            first = entry.paused_until + timedelta(1)
        last = self._shelf.today + timedelta(CLOSED_AHEAD)
        told = {change.day for change in entry.changes}
        calendar = self._shelf.calendar
        days = {
            (day, name)
            for schedule in entry.schedules
            for day, name in closed_days(schedule, calendar, first, last)
            if day not in told
        }
        if not days:
            return ""
        open_too = {day for each in entry.schedules for day in planned_days(each, calendar, first, last)}
        return self._speech.closed_sentence(sorted((day, name) for day, name in days if day not in open_too))

    def _off(self, entry: Activity, change: Change) -> tuple[str, str]:
        """What is called off or moved, in a sentence, and until when it is news: while any of its days is to come."""
        return _until(self._times.off(entry, change))

    def _other(self, entry: Activity, change: Change) -> tuple[str, str]:
        """Other hours or another place on the same day, in a sentence, and until when; not where it was moved to."""
        return _until(self._times.other(entry, change))


def _until(off: Off) -> tuple[str, str]:
    return off.words, _last(off.days, off.found)


def _last(days: Sequence[date], found: Sequence[Occurrence]) -> str:
    """When all of it is over, for `data-end`: what is not in the list of occurrences when its day is."""
    told = {each.day for each in found}
    return max([*map(until, found), *(day_after(day) for day in days if day not in told)], default="")
