"""What is called off, moved or closed, said first on an entry's page and in lists."""

from datetime import date, timedelta

from torg.domain.activity import Activity, Entry
from torg.domain.schedule.dates import closed_days, planned_days
from torg.domain.schedule.record import Change
from torg.phrases.occurrences import cancelled_in_short, closed_sentence, moved_in_short
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times, is_off

CLOSED_AHEAD = 42
"""How many days ahead an entry's page tells which red days it is closed."""

NEAR = 28
"""A called-off or moved date so many days away or less is said first on the page."""


class Changes:
    """Each entry's changes in sentences of their own."""

    def __init__(self, shelf: Shelf, times: Times) -> None:
        self._shelf = shelf
        self._times = times

    def said(self, entry: Entry) -> tuple[tuple[str, date, bool], ...]:
        """What is called off or moved from today on, each in a sentence, its day, and whether it is said first.

        It is when the day is near, or when the entry has no other date left.
        """
        if not isinstance(entry, Activity):
            return ()
        today = self._shelf.today
        found = []
        shown = self._times.upcoming(entry)
        for change in sorted(entry.changes, key=lambda each: each.day):
            if not _is_news(change, today):
                continue
            others = any(not is_off(each) and each.moved_from != change.day for each in shown)
            near = (change.day - today).days <= NEAR
            found.append((self._words(entry, change, alone=not others), change.day, near or not others))
        return tuple(found)

    def listed(self, entry: Entry) -> str:
        """What a list says is called off or moved: the next date, or any of the dates that the rule names."""
        if not isinstance(entry, Activity):
            return ""
        upcoming = self._times.upcoming(entry)
        named = {day for schedule in entry.schedules for day in schedule.dates}
        if upcoming:
            named.add(upcoming[0].day)
        alone = not any(not is_off(each) and each.moved_from is None for each in upcoming)
        return " ".join(
            self._words(entry, change, alone=alone)
            for change in sorted(entry.changes, key=lambda each: each.day)
            if change.day in named and _is_news(change, self._shelf.today)
        )

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
        return closed_sentence(sorted((day, name) for day, name in days if day not in open_too))

    def _words(self, entry: Activity, change: Change, *, alone: bool) -> str:
        if change.cancelled is not None:
            return cancelled_in_short(change.day, change.cancelled)
        to = change.moved_to or change.day
        when, place = self._times.moved(entry, change.day, to)
        return moved_in_short(change.day, to, when, place, alone=alone)


def _is_news(change: Change, today: date) -> bool:
    """Whether it is called off or on another day, and neither day has passed."""
    moved = change.moved_to not in {None, change.day}
    return (change.cancelled is not None or moved) and max(change.day, change.moved_to or change.day) >= today
