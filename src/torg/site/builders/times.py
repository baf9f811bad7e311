"""When: rules as sentences, and the next occurrences in words. Every date comes from the one list of occurrences."""

from collections.abc import Iterator
from datetime import date, timedelta

from torg.domain.activity import Activity, Entry
from torg.domain.places import EvenOddPlaces
from torg.domain.schedule.dates import closed_days, planned_days
from torg.domain.schedule.occurrences import Occurrence, Status, Timetable, next_occurrences, occurrences, timetable
from torg.domain.schedule.parts import ScheduleKind
from torg.domain.schedule.record import Change
from torg.phrases.joining import sentence
from torg.phrases.page_sentences import (
    CHANGED,
    RESERVE,
    cancelled_in_short,
    cancelled_words,
    closed_sentence,
    day_in_full,
    even_odd_sentence,
    moved_from_words,
    moved_in_short,
    moved_to_words,
    places_in_words,
    several_days,
    turns_sentence,
)
from torg.phrases.schedule import schedule_sentence, times_in_words
from torg.site import routes
from torg.site.builders.shelf import Shelf
from torg.site.contexts import Happening

NEXT = 3
"""How many of the next times an entry's page shows; called off and moved ones come besides."""

CLOSED_AHEAD = 42
"""How many days ahead an entry's page tells which red days it is closed."""

NEAR = 28
"""A called-off or moved date so many days away or less is said first on the page."""

DAYS_AHEAD = 7
"""How many days the start page looks ahead, today included."""

_DATELESS = {ScheduleKind.ALWAYS, ScheduleKind.BY_AGREEMENT, ScheduleKind.WHEN_FULL}


class Times:
    """Each entry's rules and next times, worked out once."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._names = {place.id: place.name for place in shelf.catalogue.places.values()}
        self._rules: dict[str, tuple[str, ...]] = {}
        self._tables: dict[str, Timetable] = {}
        self._next: dict[str, tuple[Occurrence, ...]] = {}

    def rules(self, entry: Entry) -> tuple[str, ...]:
        """When it is, a sentence for each rule."""
        key = routes.entry_path(entry)
        if key not in self._rules:
            self._rules[key] = tuple(self._rules_of(entry))
        return self._rules[key]

    def _rules_of(self, entry: Entry) -> Iterator[str]:
        turns = isinstance(entry, Activity) and entry.rotates
        shared = self._where(entry.places, turns=turns) if turns or isinstance(entry.places, EvenOddPlaces) else ""
        for schedule in entry.schedules:
            where = self._where(schedule.places, turns=bool(schedule.rotates)) if schedule.places else shared
            yield " ".join(filter(None, (sentence(schedule_sentence(schedule, where=False)), where)))

    def _where(self, places: tuple[str, ...] | EvenOddPlaces | None, *, turns: bool) -> str:
        """Places as a sentence of their own: a name need not bend to a preposition."""
        if isinstance(places, EvenOddPlaces):
            return even_odd_sentence(*(self._names.get(each, each) for each in (places.even, places.odd)))
        names = [self._names.get(place, place) for place in places or ()]
        return turns_sentence(names) if turns else sentence(places_in_words(names))

    def next(self, entry: Entry) -> tuple[Happening, ...]:
        """The next times, called off and moved ones too."""
        several = len(self._shelf.places_of(entry)) > 1
        return tuple(self._happening(each, several=several) for each in self.upcoming(entry))

    def upcoming(self, entry: Entry) -> tuple[Occurrence, ...]:
        """The next occurrences: three that one can come to, with the called off and moved ones between them."""
        key = routes.entry_path(entry)
        if key not in self._next:
            table = self._tables[key] = timetable(entry)
            shelf = self._shelf
            many = NEXT + len(table.changes)
            found = next_occurrences(table, shelf.calendar, shelf.today, many) if entry.schedules else ()
            self._next[key] = _first_real(found)
        return self._next[key]

    def changes(self, entry: Entry) -> tuple[tuple[str, date, bool], ...]:
        """What is called off or moved from today on, each in a sentence, its day, and whether it is said first.

        It is when the day is near, or when the entry has no other date left.
        """
        if not isinstance(entry, Activity):
            return ()
        today = self._shelf.today
        found = []
        shown = self.upcoming(entry)
        for change in sorted(entry.changes, key=lambda each: each.day):
            last = max(change.day, change.moved_to or change.day)
            if last < today or (change.cancelled is None and change.moved_to in {None, change.day}):
                continue
            others = any(not is_off(each) and each.moved_from != change.day for each in shown)
            near = (change.day - today).days <= NEAR
            found.append((_change_words(change, alone=not others), change.day, near or not others))
        return tuple(found)

    def listed_change(self, entry: Entry) -> str:
        """What a list says is called off or moved: the next date, or any of the dates that the rule names."""
        if not isinstance(entry, Activity):
            return ""
        today = self._shelf.today
        upcoming = self.upcoming(entry)
        named = {day for schedule in entry.schedules for day in schedule.dates}
        if upcoming:
            named.add(upcoming[0].day)
        alone = not any(not is_off(each) and each.moved_from is None for each in upcoming)
        return " ".join(
            _change_words(change, alone=alone)
            for change in sorted(entry.changes, key=lambda each: each.day)
            if change.day in named
            and (change.cancelled is not None or change.moved_to not in {None, change.day})
            and max(change.day, change.moved_to or change.day) >= today
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
        open_too = {day for each in entry.schedules for day in planned_days(each, calendar, first, last)}
        days = {
            (day, name)
            for schedule in entry.schedules
            for day, name in closed_days(schedule, calendar, first, last)
            if day not in told and day not in open_too
        }
        return closed_sentence(sorted(days))

    def soon(self, entry: Entry) -> tuple[Occurrence, ...]:
        """All occurrences of the coming days."""
        today = self._shelf.today
        last = today + timedelta(DAYS_AHEAD - 1)
        found = self.upcoming(entry)
        if not found or found[0].day > last:
            return ()
        return tuple(occurrences(self._tables[routes.entry_path(entry)], self._shelf.calendar, today, last))

    def without(self, entry: Entry) -> str:
        """What to do when there are no dates to show; nothing when the rule itself says it."""
        if not entry.schedules:
            return self._shelf.words.dates_unknown
        kinds = {schedule.kind for schedule in entry.schedules}
        return "" if kinds & _DATELESS else self._shelf.words.no_dates

    def place_names(self, occurrence: Occurrence) -> str:
        """Where the occurrence is."""
        return places_in_words([self._names[place] for place in occurrence.place_ids if place in self._names])

    def _happening(self, found: Occurrence, *, several: bool) -> Happening:
        return Happening(
            moment=moment(found),
            day=_day_words(found),
            hours="" if found.last else clock_words(found),
            entry=None,
            place=self.place_names(found) if several else "",
            status=status_words(found),
            off=is_off(found),
        )


def _first_real(found: tuple[Occurrence, ...]) -> tuple[Occurrence, ...]:
    """The occurrences up to and with the third that one can come to."""
    real = 0
    for index, each in enumerate(found):
        real += not is_off(each)
        if real == NEXT:
            return found[: index + 1]
    return found


def _change_words(change: Change, *, alone: bool) -> str:
    if change.cancelled is not None:
        return cancelled_in_short(change.day, change.cancelled)
    return moved_in_short(change.day, change.moved_to or change.day, alone=alone)


def moment(found: Occurrence) -> str:
    """The start for machines: a day, with its hour when that is known."""
    return f"{found.day.isoformat()}T{found.times[0].start:%H:%M}" if found.times else found.day.isoformat()


def clock_words(found: Occurrence) -> str:
    """The hours in words, as in the rule: `9.30–10.00 och 10.30–11.00`, `21.00–01.00`."""
    return times_in_words(found.times)


def _day_words(found: Occurrence) -> str:
    if found.last is None or found.last == found.day:
        return day_in_full(found.day)
    span = found.times[0] if found.times else None
    return several_days(found.day, found.last, span.start if span else None, span.end if span else None)


def status_words(found: Occurrence) -> str:
    """What is different, in words; nothing when all is as planned."""
    if found.status is Status.CANCELLED:
        return cancelled_words(found.reason)
    if found.status is Status.MOVED:
        return moved_to_words(found.moved_to or found.day)
    if found.status is Status.RESERVE:
        return RESERVE
    if found.moved_from:
        return moved_from_words(found.moved_from)
    return CHANGED if found.changed else ""


def is_off(found: Occurrence) -> bool:
    """Whether one should not come on that day."""
    return found.status in {Status.CANCELLED, Status.MOVED}


def days_ahead(today: date) -> tuple[date, ...]:
    """Today and the days that follow, as many as the start page shows."""
    return tuple(today + timedelta(number) for number in range(DAYS_AHEAD))
