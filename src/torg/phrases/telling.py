"""When and where an entry is, in words, from the one list of occurrences: the same for pages and for paper.

A `Telling` knows who speaks, what the places are called and the calendar; what it tells of comes with each call.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from torg.domain.activity import Activity, Entry
from torg.domain.calendar import Calendar
from torg.domain.places import EvenOddPlaces
from torg.domain.schedule.dates import start_day
from torg.domain.schedule.differences import differences
from torg.domain.schedule.occurrences import Occurrence, Status, Timetable, occurrences
from torg.domain.schedule.parts import RedDays
from torg.domain.schedule.record import Change, Schedule
from torg.phrases.speech import Speech


class Off(NamedTuple):
    """A change in a sentence."""

    words: str
    days: tuple[date, ...]
    """The days that it is about."""
    found: tuple[Occurrence, ...]
    """What is on those days."""


@dataclass(frozen=True)
class Telling:
    """Tells of rules, hours, places and changes."""

    speech: Speech
    names: Mapping[str, str]
    """What each place id is called."""
    calendar: Calendar

    def rules(self, entry: Entry) -> Iterator[str]:
        """When it is, a sentence or two for each rule: its times, and its places when its own or taking turns."""
        turns = isinstance(entry, Activity) and entry.rotates
        shared = self._where(entry.places, turns=turns) if turns or isinstance(entry.places, EvenOddPlaces) else ""
        for planned in entry.schedules:
            schedule = _with_moves(entry, planned)
            where = self._where(schedule.places, turns=bool(schedule.rotates)) if schedule.places else shared
            yield " ".join(filter(None, (*self._rule(schedule, entry.schedules), where)))

    def _rule(self, schedule: Schedule, others: Sequence[Schedule]) -> Iterator[str]:
        """A rule in sentences. Other hours on red days are no closed ones: another rule has their dates."""
        red = self.calendar.red_day
        elsewhere = any(each.dates and all(map(red, each.dates)) for each in others)
        differ = schedule.red_days is RedDays.CLOSED and elsewhere
        said = schedule.model_copy(update={"red_days": None}) if differ else schedule
        yield self.speech.sentence(self.speech.schedule_sentence(said, where=False))
        if differ:
            yield self.speech.sentences.red_days_differ

    def _where(self, places: tuple[str, ...] | EvenOddPlaces | None, *, turns: bool) -> str:
        """Places as a sentence of their own: a name need not bend to a preposition."""
        if isinstance(places, EvenOddPlaces):
            return self.speech.even_odd_sentence(*(self.names.get(each, each) for each in (places.even, places.odd)))
        names = [self.names.get(place, place) for place in places or ()]
        return self.speech.turns_sentence(names) if turns else self.speech.sentence(self.speech.places_in_words(names))

    def hours(self, found: Occurrence) -> str:
        """The hours: `9.30–10.00 och 10.30–11.00`, `från 13.00`, `21.00–01.00 natten mot fredag`."""
        return self.speech.hours_in_words(found.times, found.day)

    def place_names(self, found: Occurrence) -> str:
        """Where the occurrence is."""
        return self.speech.places_in_words([self.names[place] for place in found.place_ids if place in self.names])

    def status(self, table: Timetable, found: Occurrence) -> str:
        """What is different about an occurrence, in words; nothing when all is as planned."""
        if found.status is Status.CANCELLED:
            return self.speech.cancelled_words(found.reason)
        if found.status is Status.MOVED:
            to = found.moved_to or found.day
            arrived = self.arrived(table, found, schedule=found.schedule)
            if is_all_off(arrived):
                return self.speech.moved_and_off_words(to, arrived[0].reason)
            return self.speech.moved_to_words(*self.where(to, arrived))
        if found.status is Status.RESERVE:
            return self.speech.sentences.reserve
        if found.moved_from:
            return self.speech.moved_from_words(found.moved_from)
        return self.speech.changed_words(*self.changed(table, found)) if found.changed else ""

    def on(self, table: Timetable, day: date) -> tuple[Occurrence, ...]:
        """What begins on a day."""
        return tuple(each for each in occurrences(table, self.calendar, day, day) if each.day == day)

    def arrived(self, table: Timetable, moved: Occurrence, schedule: int | None = None) -> tuple[Occurrence, ...]:
        """What became of an occurrence that was moved, on the day where its moves end.

        Args:
            table: the entry's times.
            moved: the one that was moved away.
            schedule: the index of the schedule that planned it; None for all of them.
        """
        there = self.on(table, moved.moved_to or moved.day)
        planned = moved.moved_from or moved.day
        own = tuple(each for each in there if each.moved_from == planned and schedule in {None, each.schedule})
        return own or tuple(each for each in there if each.stands)

    def where(self, to: date, arrived: Sequence[Occurrence]) -> tuple[str, str]:
        """When and where it is instead, in words, when it was moved to the day `to`."""
        times = tuple(span for each in arrived for span in each.times)
        last = arrived[0].last if arrived else None
        return self.speech.when_in_words(to, last, times), self.place_names(arrived[0]) if arrived else ""

    def changed(self, table: Timetable, found: Occurrence) -> tuple[str, str]:
        """What is other than the schedule says on a changed day, in words: hours and place; nothing where as usual."""
        hours, place = differences(table, self.calendar, found)
        return self.hours(found) if hours else "", self.place_names(found) if place else ""

    def news(self, entry: Entry, table: Timetable, today: date, first: date, last: date) -> Iterator[Off]:
        """What is other than usual, by its day: from `first` to `last`, or on a day that a rule of the entry names.

        Whoever is told of a day must be told that it is called off, however far away it is.

        Args:
            entry: what it is about.
            table: the entry's times.
            today: what is over by then is no news.
            first: the first of the days that are told of.
            last: the last of them.
        """
        if not isinstance(entry, Activity):
            return
        named = {day for each in entry.schedules for day in (*each.dates, start_day(each)) if day}
        for change in sorted(entry.changes, key=lambda each: each.day):
            days = {change.day, change.moved_to or change.day}
            if max(days) >= today and (days & named or any(first <= day <= last for day in days)):
                off = change.cancelled is not None or is_move(change)
                said = self.off(table, change) if off else self.other(table, change)
                if said.words:
                    yield said

    def off(self, table: Timetable, change: Change) -> Off:
        """What is called off or moved, in a sentence."""
        day = change.day
        found = tuple(each for each in self.on(table, day) if is_off(each))
        if change.cancelled is not None:
            return Off(self.speech.cancelled_in_short(day, change.cancelled), (day,), found)
        moved = next((each for each in found if each.status is Status.MOVED), Occurrence(day, moved_to=change.moved_to))
        to = moved.moved_to or day
        arrived = self.arrived(table, moved)
        if is_all_off(arrived):
            said = self.speech.moved_and_off_in_short(day, to, arrived[0].reason)
        else:
            said = self.speech.moved_in_short(day, to, *self.where(to, arrived))
        return Off(said, (day, to), (*found, *arrived))

    def other(self, table: Timetable, change: Change) -> Off:
        """Other hours or another place on the same day, in a sentence; nothing where it was moved to."""
        found = tuple(each for each in self.on(table, change.day) if each.changed and not each.moved_from)
        if not found:
            return Off("", (), ())
        return Off(self.speech.changed_in_short(change.day, *self.changed(table, found[0])), (), found)


def _with_moves(entry: Entry, schedule: Schedule) -> Schedule:
    """A rule of dates as it is now: what was moved is on its new day, or left out when its hours or place are new."""
    if not isinstance(entry, Activity) or not schedule.dates:
        return schedule
    moves = {each.day: each for each in entry.changes if is_move(each)}
    dates = []
    for day in schedule.dates:
        now, same = day, True
        for _ in moves:
            if now in moves:
                same = same and not moves[now].times and moves[now].place is None
                now = moves[now].moved_to or now
        dates += [now] if same else []
    return schedule.model_copy(update={"dates": tuple(sorted(dates))}) if dates else schedule


def is_off(found: Occurrence) -> bool:
    """Whether one should not come on that day."""
    return found.status in {Status.CANCELLED, Status.MOVED}


def is_all_off(found: Sequence[Occurrence]) -> bool:
    """Whether there are some, and all are called off."""
    return bool(found) and all(each.status is Status.CANCELLED for each in found)


def is_move(change: Change) -> bool:
    """Whether the change moves to another day."""
    return change.moved_to not in {None, change.day}
