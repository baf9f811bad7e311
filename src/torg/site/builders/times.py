"""When: rules as sentences, and the next occurrences in words. Every date comes from the one list of occurrences."""

from datetime import date, datetime, timedelta

from torg.domain.activity import Entry
from torg.domain.schedule.dates import days_after
from torg.domain.schedule.occurrences import Occurrence, Timetable, occurrences, timetable
from torg.domain.schedule.parts import ScheduleKind
from torg.domain.schedule.record import Change
from torg.domain.schedule.sessions import sessions
from torg.domain.schedule.upcoming import upcoming
from torg.phrases.telling import Off, Telling
from torg.site import routes
from torg.site.builders.shelf import Shelf

WEEKS_AHEAD = 8
"""How many weeks after the current one are looked through for pages of days and weeks."""

_ROUGHLY = timedelta(hours=2)
"""How much longer something may go on than to an end that is only roughly so."""

_DATELESS = {ScheduleKind.ALWAYS, ScheduleKind.BY_AGREEMENT, ScheduleKind.WHEN_FULL}


class Times:
    """Each entry's rules and next times, worked out once."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._speech = shelf.speech
        names = {place.id: place.name for place in shelf.catalogue.places.values()}
        self._telling = Telling(shelf.speech, names, shelf.calendar)
        self._rules: dict[str, tuple[str, ...]] = {}
        self._tables: dict[str, Timetable] = {}
        self._next: dict[str, tuple[Occurrence, ...]] = {}
        self._coming: dict[str, tuple[Occurrence, ...]] = {}
        self.last = days_after(shelf.today, 7 * (WEEKS_AHEAD + 1) - shelf.today.isoweekday())

    def rules(self, entry: Entry) -> tuple[str, ...]:
        """When it is, a sentence for each rule."""
        key = routes.entry_path(entry)
        if key not in self._rules:
            self._rules[key] = tuple(self._telling.rules(entry))
        return self._rules[key]

    def upcoming(self, entry: Entry) -> tuple[Occurrence, ...]:
        """The next occurrences: three that one can come to, with the called off and moved ones between them."""
        key = routes.entry_path(entry)
        if key not in self._next:
            shelf = self._shelf
            found = upcoming(self.table(entry), shelf.calendar, shelf.today, self.coming(entry))
            self._next[key] = found
        return self._next[key]

    def coming(self, entry: Entry) -> tuple[Occurrence, ...]:
        """Every occurrence from today to the Sunday of the last week ahead."""
        key = routes.entry_path(entry)
        if key not in self._coming:
            found = occurrences(self.table(entry), self._shelf.calendar, self._shelf.today, self.last)
            self._coming[key] = tuple(found) if entry.schedules else ()
        return self._coming[key]

    def table(self, entry: Entry) -> Timetable:
        """All that decides when and where the entry happens."""
        key = routes.entry_path(entry)
        if key not in self._tables:
            self._tables[key] = timetable(entry)
        return self._tables[key]

    def without(self, entry: Entry) -> str:
        """What to do when there are no dates to show; nothing when the rule itself says it."""
        if not entry.schedules:
            return self._shelf.words.dates_unknown
        kinds = {schedule.kind for schedule in entry.schedules}
        return "" if kinds & _DATELESS else self._shelf.words.no_dates

    def clock_words(self, found: Occurrence) -> str:
        """The hours in words: `9.30–10.00 och 10.30–11.00`, `från 13.00`, `21.00–01.00 natten mot fredag`."""
        return self._telling.hours(found)

    def place_names(self, occurrence: Occurrence) -> str:
        """Where the occurrence is."""
        return self._telling.place_names(occurrence)

    def status(self, entry: Entry, found: Occurrence) -> str:
        """What is different about an occurrence of the entry, in words; nothing when all is as planned."""
        return self._telling.status(self.table(entry), found)

    def off(self, entry: Entry, change: Change) -> Off:
        """What is called off or moved, in a sentence."""
        return self._telling.off(self.table(entry), change)

    def other(self, entry: Entry, change: Change) -> Off:
        """Other hours or another place on the same day, in a sentence."""
        return self._telling.other(self.table(entry), change)


def moment(found: Occurrence) -> str:
    """The start for machines: a day, with its hour when that is known."""
    day = found.day.isoformat()
    return f"{day}T{found.times[0].start.isoformat('minutes')}" if found.times else day


def until(found: Occurrence) -> str:
    """The end for `data-end`, wall-clock time in Stockholm: `2026-11-26T15:00`; midnight when no hour is known.

    What has an end that is only roughly so is shown two hours more, and what has none until its day is over.
    """
    last = sessions(found)[-1] if found.times else None
    if last is not None and isinstance(last.end, datetime):
        return (last.end + _ROUGHLY if last.about else last.end).isoformat(timespec="minutes")
    return f"{days_after(found.last or found.day, 1).isoformat()}T00:00"


def day_after(day: date) -> str:
    """The day after, ISO 8601."""
    return (day + timedelta(1)).isoformat()
