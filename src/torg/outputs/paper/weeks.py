"""A week on a wall: what there is in an area or at a place from Monday to Sunday, on one page if it can be read so.

Everything comes from the list of occurrences. What is called off, moved or closed stands on its day, so that whoever
would have come finds out; nothing is left out for want of room, since the paper goes on to a second page instead.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from torg.domain.activity import Activity, Entry
from torg.domain.leaflet import LeafletChoice, PaperColour
from torg.domain.leaflet_choice import printed
from torg.domain.schedule.dates import closed_days
from torg.domain.schedule.occurrences import Occurrence, Status
from torg.domain.schedule.parts import DATELESS
from torg.domain.selection import places_of
from torg.domain.sorting import swedish_key
from torg.outputs.paper.crisis import notes
from torg.outputs.paper.desk import Desk, head, ring
from torg.outputs.paper.items import Items
from torg.outputs.paper.qr import qr
from torg.outputs.paper.sheets import Head, Number, Qr
from torg.phrases.isolates import plain_text
from torg.phrases.telling import is_off

DAYS = 7
MANY_DAYS = 4
"""What is as usual on so many days of the week or more is told once, before the days."""
FEW = 3
"""As many of those are named again, shortly, on their days."""


@dataclass(frozen=True, slots=True)
class Row:
    """Something on a day."""

    hours: str
    title: str
    where: str
    """Where it is; nothing on a poster of that place."""
    notes: tuple[str, ...]
    """What it costs when it is not free, how one signs up when one must, and what is other than usual."""
    off: bool
    """Whether one should not come: it is called off, moved or closed."""


@dataclass(frozen=True, slots=True)
class WeekDay:
    """A day, or another heading, with what belongs there."""

    title: str
    date: str
    """The day without its weekday, with the red day's name; nothing with other headings."""
    rows: tuple[Row, ...]
    empty: str
    """What stands there instead of rows."""


@dataclass(frozen=True, slots=True)
class Week:
    """A week in an area or at a place."""

    head: Head
    title: str
    """The area or the place."""
    period: str
    parts: tuple[WeekDay, ...]
    """What is on most days, the seven days, what one can come to at any time."""
    phone: Number
    online: str
    address: str
    site_qr: Qr
    printed: str
    notes: tuple[str, ...]
    more: str
    """That there is another page."""


@dataclass(frozen=True, slots=True)
class Spot:
    """What a week's poster is about."""

    name: str
    """What the area or the place is called."""
    page: str
    """The full address of its page in the edition."""
    places: frozenset[str]
    """The ids of the places that belong to it."""
    one: bool
    """Whether it is one place, which need not be said again at each row."""


def monday_of(today: date, day: date | None) -> date:
    """The Monday of the week to tell of: the one with `day`, or the coming one, which begins today on a Monday."""
    start = day or today + timedelta(-today.weekday() % DAYS)
    return start - timedelta(start.weekday())


class Weeks:
    """Puts a week into words; the desk's days are the week's."""

    def __init__(self, desk: Desk, spot: Spot) -> None:
        self._desk = desk
        self._speech = desk.speech
        self._spot = spot
        self._items = Items(desk)

    def week(self, colour: PaperColour) -> Week:
        """The week as a sheet."""
        desk, speech, words = self._desk, self._speech, self._speech.paper
        name = speech.week_name(desk.first, year=True)
        address = desk.catalogue.site.url.rstrip("/").partition("://")[2]
        return Week(
            head=head(desk, f"{self._spot.name}, {name}", colour),
            title=speech.own(self._spot.name),
            period=speech.capital(name),
            parts=tuple(self._parts()),
            phone=ring(speech, desk.catalogue.site.phone),
            online=words.online,
            address=address,
            site_qr=qr(self._spot.page, speech.qr_about(speech.own(self._spot.name))),
            printed=speech.printed(desk.today),
            notes=notes(desk),
            more=words.more_follows,
        )

    def _parts(self) -> Iterator[WeekDay]:
        entries = self._entries()
        found = [(entry, each) for entry in entries for each in self._desk.coming(entry) if self._is_here(each)]
        usual = {id(entry) for entry in entries if self._is_usual(entry)}
        several = [self._several(entry) for entry in entries if id(entry) in usual]
        if several:
            yield WeekDay(self._speech.paper.several_days, "", tuple(several), "")
        for day in self._days:
            there = [(entry, each) for entry, each in found if each.day <= day <= (each.last or each.day)]
            again = [(entry, each) for entry, each in there if id(entry) in usual and _as_usual(each)]
            rows = [
                (_start(each, day), self._row(entry, each, day))
                for entry, each in there
                if id(entry) not in usual or not _as_usual(each)
            ]
            if len(again) <= FEW:
                rows += [(_start(each, day), self._again(entry, each, day)) for entry, each in again]
            ordered = (*(row for _, row in sorted(rows, key=lambda pair: pair[0])), *self._closed(entries, day))
            empty = "" if ordered else self._empty(there)
            yield WeekDay(self._speech.weekdays((day.weekday(),)), self._date(day), ordered, empty)
        paused = tuple(self._paused(entry) for entry in entries if self._is_paused(entry))
        if paused:
            yield WeekDay(self._speech.paper.changed, "", paused, "")
        free = tuple(self._free(entry) for entry in entries if self._is_free(entry))
        if free:
            yield WeekDay(self._speech.paper.any_time, "", free, "")

    @property
    def _days(self) -> tuple[date, ...]:
        return tuple(self._desk.first + timedelta(number) for number in range(DAYS))

    def _entries(self) -> tuple[Entry, ...]:
        """All that may be here this week, A–Ö."""
        desk = self._desk
        found = printed(desk.catalogue, LeafletChoice.model_construct(), desk.calendar, desk.first, desk.last)
        here = (entry for entry in found if not self._spot.places.isdisjoint(places_of(entry, desk.catalogue.places)))
        return tuple(sorted(here, key=lambda entry: swedish_key(entry.title)))

    def _is_here(self, found: Occurrence) -> bool:
        return not self._spot.places.isdisjoint(found.place_ids)

    def _is_usual(self, entry: Entry) -> bool:
        """Whether it is on so many days that it is told once for them all."""
        days = {each.day for each in self._desk.coming(entry) if self._is_here(each) and _as_usual(each)}
        return len(days) >= MANY_DAYS

    def _several(self, entry: Entry) -> Row:
        """What is on most days, with the days that it is as usual."""
        days: dict[str, list[int]] = {}
        for each in self._desk.coming(entry):
            if self._is_here(each) and _as_usual(each):
                days.setdefault(self._hours(each, each.day), []).append(each.day.weekday())
        hours = [f"{self._speech.weekdays(tuple(dict.fromkeys(found)))} {said}" for said, found in days.items()]
        first = next(each for each in self._desk.coming(entry) if self._is_here(each) and _as_usual(each))
        return self._told("", entry, self._where(first), tuple(map(self._speech.sentence, hours)))

    def _row(self, entry: Entry, found: Occurrence, day: date) -> Row:
        """An occurrence on one of its days."""
        status = self._desk.telling.status(self._desk.table(entry), found)
        said = self._speech.sentence(self._speech.capital(status)) if status else ""
        if is_off(found):
            return Row(self._hours(found, day), self._speech.own(entry.title), "", (said,), off=True)
        return self._told(self._hours(found, day), entry, self._where(found), (said,))

    def _again(self, entry: Entry, found: Occurrence, day: date) -> Row:
        """What is told of already, in short."""
        return Row(self._hours(found, day), self._speech.own(entry.title), "", (), off=False)

    def _told(self, hours: str, entry: Entry, where: str, said: Sequence[str]) -> Row:
        where = "" if plain_text(where).casefold() in entry.title.casefold() else where
        return Row(hours, self._speech.own(entry.title), where, _said(*said, *self._items.conditions(entry)), off=False)

    def _hours(self, found: Occurrence, day: date) -> str:
        if found.last:
            start = found.times[0].start if found.times else None
            end = found.times[0].end if found.times else None
            return self._speech.lasting_hours(day, found.day, found.last, start, end)
        return self._desk.telling.hours(found) or self._speech.days.all_day

    def _where(self, found: Occurrence) -> str:
        return "" if self._spot.one else self._desk.telling.place_names(found)

    def _closed_on(self, entries: Iterable[Entry], day: date) -> Iterator[Entry]:
        """What a red day or an eve closes; nothing that a change tells of already, or that has other hours then."""
        calendar, desk = self._desk.calendar, self._desk
        for entry in entries:
            there = any(each.day <= day <= (each.last or each.day) for each in desk.coming(entry))
            closed = any(True for each in entry.schedules for _ in closed_days(each, calendar, day, day))
            if closed and not there and not self._is_paused(entry):
                yield entry

    def _closed(self, entries: Iterable[Entry], day: date) -> Iterator[Row]:
        """One row with all that the day closes."""
        titles = [self._speech.own(entry.title) for entry in self._closed_on(entries, day)]
        if titles:
            yield Row("", self._speech.listed(titles), "", (self._speech.paper_closed((day,)),), off=True)

    def _date(self, day: date) -> str:
        calendar = self._desk.calendar
        called = self._speech.holiday(calendar.red_day(day) or calendar.eve(day) or "")
        return ", ".join(filter(None, (self._speech.short_day(day, year=False), called)))

    def _empty(self, there: Sequence[tuple[Entry, Occurrence]]) -> str:
        """What stands on a day without rows: that there is nothing, or only what is open on most days."""
        usual = len({id(entry) for entry, _ in there})
        return self._speech.open_on_day(usual) if usual else self._speech.number_on_day(0)

    def _is_paused(self, entry: Entry) -> bool:
        """Whether it has a break that lasts for all of the week."""
        return isinstance(entry, Activity) and entry.paused_until is not None and entry.paused_until >= self._desk.last

    def _paused(self, entry: Entry) -> Row:
        assert isinstance(entry, Activity)
        assert entry.paused_until
        said = self._speech.paused_sentence(entry.paused_until, entry.pause_reason)
        return Row("", self._speech.own(entry.title), "", (said,), off=True)

    def _is_free(self, entry: Entry) -> bool:
        """Whether it has no dates, but can be had this week."""
        if not isinstance(entry, Activity) or self._is_paused(entry):
            return False
        dateless = all(schedule.kind in DATELESS for schedule in entry.schedules)
        return dateless and (not entry.schedules or any(map(self._desk.is_within, entry.schedules)))

    def _free(self, entry: Entry) -> Row:
        """What has no dates: open round the clock, by agreement, or when enough people have signed up."""
        places = [each for each in places_of(entry, self._desk.catalogue.places) if each in self._spot.places]
        names = [self._desk.catalogue.places[each].name for each in places]
        where = "" if self._spot.one else self._speech.places_in_words(names)
        return self._told("", entry, where, tuple(self._desk.telling.rules(entry)))


def _said(*sentences: str) -> tuple[str, ...]:
    return tuple(filter(None, sentences))


def _as_usual(found: Occurrence) -> bool:
    return found.status is Status.PLANNED and not found.changed and found.moved_from is None and found.last is None


def _start(found: Occurrence, day: date) -> time:
    return found.times[0].start if found.times and found.day == day else time.min
