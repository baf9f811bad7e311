"""A page for each weekday: everything that recurs on it, whether it is every week or not, in order of time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import time, timedelta
from operator import attrgetter

from torg.domain.activity import Activity, Entry
from torg.domain.clock import WEEKDAYS
from torg.domain.places import place_ids
from torg.domain.schedule.occurrences import Occurrence
from torg.domain.schedule.parts import TimeSpan
from torg.phrases.telling import is_off
from torg.site import routes
from torg.site.builders.facets import counted, narrowed, seen_from
from torg.site.builders.folding import OTHER, Area, Areas, Sheet, by_area, folded, numbered
from torg.site.builders.happenings import Happenings, by_part
from torg.site.builders.times import moment, until
from torg.site.builders.ways import Ways
from torg.site.contexts import Link, Made, Narrow, Recurring, RecurringPart, WeekdayPage

SIZE = 30
"""Rows on a page: each has its rule and its next date."""

NEAR = timedelta(28)
"""What is called off or moved so many days away or less is told on the row."""

WEEK = timedelta(7)
"""The page is old when it was made so long ago."""


@dataclass(frozen=True, slots=True)
class _Row:
    entry: Entry
    next: Occurrence
    """The next time on such a day."""

    @property
    def times(self) -> tuple[TimeSpan, ...]:
        """The usual hours."""
        return self.entry.schedules[self.next.schedule].times

    @property
    def clock(self) -> time | None:
        """When it begins, None when it lasts all day."""
        return self.times[0].start if self.times else None

    @property
    def start(self) -> time:
        """When it begins, for sorting."""
        return self.clock or time.min


class WeekdayPages:
    """Makes the pages of weekdays."""

    def __init__(self, happenings: Happenings, ways: Ways) -> None:
        self._agenda = happenings.agenda
        self._times = happenings.times
        self._desk = happenings.desk
        self._speech = happenings.desk.speech
        self._ways = ways
        self._areas = Areas(happenings.desk.shelf)

    def all(self) -> Iterator[Made]:
        """The seven weekdays, Monday first."""
        for weekday in range(len(WEEKDAYS)):
            rows = [_Row(entry, found) for entry, found in self._agenda.recurring(weekday)]
            rows.sort(key=lambda row: (row.next.day > self._agenda.last, row.start))
            yield from self._pages(weekday, rows)

    def _pages(self, weekday: int, rows: Sequence[_Row]) -> Iterator[Made]:
        """The weekday and its parts of town, which have their pages also when all fits on one."""
        speech, path = self._speech, routes.weekday_path(weekday)
        sheets = list(folded(speech, path, rows, self._areas_of, attrgetter("start"), size=SIZE))
        is_folded = bool(sheets[0].doors)
        groups = {area: part for area, part in by_area(rows, self._areas_of).items() if is_folded or area.name != OTHER}
        if not is_folded:
            for area, part in groups.items():
                sheets += numbered(speech, area.path(path), area.label, part, attrgetter("start"), size=SIZE)
        links = [counted(speech, area.label, area.path(path), len(part)) for area, part in groups.items()]
        narrow = (narrowed(speech.facets.only_area, links),) if links and not is_folded else ()
        numbers = {area.label: len(part) for area, part in groups.items()}
        for sheet in sheets:
            yield self._page(weekday, sheet, numbers.get(sheet.area, len(rows)), narrow)

    def _areas_of(self, row: _Row) -> tuple[Area, ...]:
        return self._areas.of(row.next.place_ids)

    def _page(self, weekday: int, sheet: Sheet[_Row], total: int, narrow: tuple[Narrow, ...]) -> Made:
        path = routes.weekday_path(weekday)
        up = routes.up(sheet.path)
        called = self._speech.weekday_title(weekday)
        title = self._speech.page_title(", ".join(filter(None, (called, sheet.area))), sheet.number)
        above = [Link(self._desk.words.when_menu, routes.WHEN)]
        if sheet.path != path:
            above.append(Link(called, path))
        parts = self._parts(sheet.items)
        page = WeekdayPage(
            trail=self._desk.trail(sheet.path, *above),
            title=title,
            made=self._ways.made(sheet.path, self._agenda.today + WEEK),
            lead=self._speech.weekday_lead(weekday, total),
            doors=sheet.doors,
            parts=tuple(RecurringPart(heading, tuple(self._row(row, up) for row in rows)) for heading, rows in parts),
            pages=sheet.pages,
            narrow=seen_from(narrow, sheet.path),
            ways=self._ways.all(sheet.path),
        )
        return Made(sheet.path, "weekday", page, title, self._speech.weekday_lead(weekday, total), routes.WHEN)

    def _parts(self, rows: Sequence[_Row]) -> list[tuple[str, list[_Row]]]:
        """Rows by part of the day, and last those that do not begin for long."""
        now = [row for row in rows if row.next.day <= self._agenda.last]
        later = [row for row in rows if row.next.day > self._agenda.last]
        return [
            *by_part(self._speech, now, attrgetter("clock")),
            *([(self._speech.days.later, later)] if later else []),
        ]

    def _row(self, row: _Row, up: str) -> Recurring:
        entry, found = row.entry, row.next
        schedule = entry.schedules[found.schedule]
        places = self._times.place_names(found)
        varies = len(found.place_ids) < len(place_ids(schedule.places or entry.places))
        rule = self._times.rules(entry)[found.schedule]
        return Recurring(
            hours=self._speech.hours_in_words(row.times, found.day) or self._speech.days.all_day,
            link=Link(self._desk.rows.title(entry), up + routes.entry_path(entry)),
            rule=rule,
            next=self._speech.next_day_sentence(found.day, places if varies else ""),
            moment=moment(found),
            until=until(found),
            place="" if varies or schedule.places else places,
            status=" ".join(self._status(entry, found)),
            sheet=self._desk.rows.sheet(entry),
        )

    def _status(self, entry: Entry, found: Occurrence) -> Iterator[str]:
        """A pause, and the dates of the same schedule and weekday that are called off or moved before long."""
        today = self._agenda.today
        if isinstance(entry, Activity) and entry.paused_until and entry.paused_until >= today:
            yield f"{self._speech.paused_in_short(entry.paused_until)}."
        for each in self._times.coming(entry):
            same = each.schedule == found.schedule and each.day.weekday() == found.day.weekday()
            if is_off(each) and same and each.day < today + NEAR:
                said = self._speech.lower_first(self._times.status(entry, each))
                yield f"{self._speech.day_in_full(each.day)}: {said}"
