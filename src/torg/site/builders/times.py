"""When: rules as sentences, and the next occurrences in words. Every date comes from the one list of occurrences."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from torg.domain.activity import Activity, Entry
from torg.domain.places import EvenOddPlaces
from torg.domain.schedule.dates import days_after
from torg.domain.schedule.differences import differences
from torg.domain.schedule.occurrences import Occurrence, Status, Timetable, next_occurrences, occurrences, timetable
from torg.domain.schedule.parts import RedDays, ScheduleKind
from torg.domain.schedule.record import Schedule
from torg.domain.schedule.sessions import sessions
from torg.site import routes
from torg.site.builders.shelf import Shelf

NEXT = 3
"""How many of the next times an entry's page shows; called off and moved ones, and reserve days, come besides."""

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
        self._names = {place.id: place.name for place in shelf.catalogue.places.values()}
        self._rules: dict[str, tuple[str, ...]] = {}
        self._tables: dict[str, Timetable] = {}
        self._next: dict[str, tuple[Occurrence, ...]] = {}
        self._coming: dict[str, tuple[Occurrence, ...]] = {}
        self.last = days_after(shelf.today, 7 * (WEEKS_AHEAD + 1) - shelf.today.isoweekday())

    def rules(self, entry: Entry) -> tuple[str, ...]:
        """When it is, a sentence for each rule."""
        key = routes.entry_path(entry)
        if key not in self._rules:
            self._rules[key] = tuple(self._rules_of(entry))
        return self._rules[key]

    def _rules_of(self, entry: Entry) -> Iterator[str]:
        turns = isinstance(entry, Activity) and entry.rotates
        shared = self._where(entry.places, turns=turns) if turns or isinstance(entry.places, EvenOddPlaces) else ""
        for planned in entry.schedules:
            schedule = _with_moves(entry, planned)
            where = self._where(schedule.places, turns=bool(schedule.rotates)) if schedule.places else shared
            yield " ".join(filter(None, (*self._rule(schedule, entry.schedules), where)))

    def _rule(self, schedule: Schedule, others: Sequence[Schedule]) -> Iterator[str]:
        """A rule in sentences. Other hours on red days are no closed ones: another rule has their dates."""
        red = self._shelf.calendar.red_day
        there = any(each.dates and all(map(red, each.dates)) for each in others)
        differ = there and schedule.red_days is RedDays.CLOSED
        said = schedule.model_copy(update={"red_days": None}) if differ else schedule
        yield self._speech.sentence(self._speech.schedule_sentence(said, where=False))
        if differ:
            yield self._speech.sentences.red_days_differ

    def _where(self, places: tuple[str, ...] | EvenOddPlaces | None, *, turns: bool) -> str:
        """Places as a sentence of their own: a name need not bend to a preposition."""
        if isinstance(places, EvenOddPlaces):
            return self._speech.even_odd_sentence(*(self._names.get(each, each) for each in (places.even, places.odd)))
        names = [self._names.get(place, place) for place in places or ()]
        return (
            self._speech.turns_sentence(names) if turns else self._speech.sentence(self._speech.places_in_words(names))
        )

    def upcoming(self, entry: Entry) -> tuple[Occurrence, ...]:
        """The next occurrences: three that one can come to, with the called off and moved ones between them."""
        key = routes.entry_path(entry)
        if key not in self._next:
            found = _first_real(self.coming(entry))
            if entry.schedules and _real(found) < NEXT:
                table, shelf = self.table(entry), self._shelf
                many = NEXT + len(table.changes) * len(table.schedules) + 1
                found = _first_real(next_occurrences(table, shelf.calendar, shelf.today, many))
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
        return self._speech.hours_in_words(found.times, found.day)

    def place_names(self, occurrence: Occurrence) -> str:
        """Where the occurrence is."""
        return self._speech.places_in_words(
            [self._names[place] for place in occurrence.place_ids if place in self._names]
        )

    def status(self, entry: Entry, found: Occurrence) -> str:
        """What is different about an occurrence of the entry, in words; nothing when all is as planned."""
        if found.status is Status.CANCELLED:
            return self._speech.cancelled_words(found.reason)
        if found.status is Status.MOVED:
            to = found.moved_to or found.day
            arrived = self.arrived(entry, found, schedule=found.schedule)
            if is_all_off(arrived):
                return self._speech.moved_and_off_words(to, arrived[0].reason)
            return self._speech.moved_to_words(*self.where(to, arrived))
        if found.status is Status.RESERVE:
            return self._speech.sentences.reserve
        if found.moved_from:
            return self._speech.moved_from_words(found.moved_from)
        return self._speech.changed_words(*self.changed(entry, found)) if found.changed else ""

    def on(self, entry: Entry, day: date) -> tuple[Occurrence, ...]:
        """What the entry begins on a day."""
        found = occurrences(self.table(entry), self._shelf.calendar, day, day)
        return tuple(each for each in found if each.day == day)

    def arrived(self, entry: Entry, moved: Occurrence, schedule: int | None = None) -> tuple[Occurrence, ...]:
        """What became of an occurrence that was moved, on the day where its moves end.

        Args:
            entry: the entry.
            moved: the one that was moved away.
            schedule: the index of the schedule that planned it; None for all of them.
        """
        there = self.on(entry, moved.moved_to or moved.day)
        planned = moved.moved_from or moved.day
        own = tuple(each for each in there if each.moved_from == planned and schedule in {None, each.schedule})
        return own or tuple(each for each in there if each.stands)

    def where(self, to: date, arrived: Sequence[Occurrence]) -> tuple[str, str]:
        """When and where it is instead, in words, when it was moved to the day `to`."""
        times = tuple(span for each in arrived for span in each.times)
        last = arrived[0].last if arrived else None
        return self._speech.when_in_words(to, last, times), self.place_names(arrived[0]) if arrived else ""

    def changed(self, entry: Entry, found: Occurrence) -> tuple[str, str]:
        """What is other than the schedule says on a changed day, in words: hours and place; nothing where as usual."""
        hours, place = differences(self.table(entry), self._shelf.calendar, found)
        return self.clock_words(found) if hours else "", self.place_names(found) if place else ""


def _with_moves(entry: Entry, schedule: Schedule) -> Schedule:
    """A rule of dates as it is now: what was moved is on its new day, or left out when its hours or place are new."""
    if not isinstance(entry, Activity) or not schedule.dates:
        return schedule
    moves = {each.day: each for each in entry.changes if each.moved_to not in {None, each.day}}
    dates = []
    for day in schedule.dates:
        now, same = day, True
        for _ in moves:
            if now in moves:
                same = same and not moves[now].times and moves[now].place is None
                now = moves[now].moved_to or now
        dates += [now] if same else []
    return schedule.model_copy(update={"dates": tuple(sorted(dates))}) if dates else schedule


def _first_real(found: tuple[Occurrence, ...]) -> tuple[Occurrence, ...]:
    """The occurrences up to and with the third that one can come to."""
    real = 0
    for index, each in enumerate(found):
        real += _real((each,))
        if real == NEXT:
            return found[: index + 1]
    return found


def _real(found: Iterable[Occurrence]) -> int:
    """How many of them one can come to."""
    return sum(not is_off(each) and each.status is not Status.RESERVE for each in found)


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


def is_off(found: Occurrence) -> bool:
    """Whether one should not come on that day."""
    return found.status in {Status.CANCELLED, Status.MOVED}


def is_all_off(found: Sequence[Occurrence]) -> bool:
    """Whether there are some, and all are called off."""
    return bool(found) and all(each.status is Status.CANCELLED for each in found)
