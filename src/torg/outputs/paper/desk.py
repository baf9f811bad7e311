"""What making a leaflet needs to know: the catalogue, the days, who speaks, where pages are."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from torg.domain.activity import Activity, Entry
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import LeafletPhone, PaperColour
from torg.domain.schedule.dates import closed_days, days_after, last_day, start_day
from torg.domain.schedule.occurrences import Occurrence, Status, Timetable, occurrences, timetable
from torg.domain.schedule.parts import DATELESS
from torg.domain.schedule.record import Schedule
from torg.domain.schedule.upcoming import real
from torg.domain.site import HumanPhone
from torg.outputs.paper.sheets import Head, Number, Words
from torg.phrases.speech import Speech
from torg.phrases.telling import Telling

_FAR = 400
"""So many days after the paper's last one it looks for the next time."""


@dataclass(frozen=True)
class Desk:
    """The catalogue as it is told on paper."""

    catalogue: Catalogue
    today: date
    """The day that the paper is made."""
    first: date
    last: date
    """The days that it tells of, both included."""
    speech: Speech
    page_address: Callable[[Entry], str]
    """The full address of an entry's page in the edition."""

    @cached_property
    def calendar(self) -> Calendar:
        """Red days and the school year."""
        return Calendar(self.catalogue.vocabularies.school_year)

    @cached_property
    def telling(self) -> Telling:
        """Who tells of times and places."""
        names = {place.id: place.name for place in self.catalogue.places.values()}
        return Telling(self.speech, names, self.calendar)

    @cached_property
    def _coming(self) -> dict[str, tuple[Occurrence, ...]]:
        return {}

    @cached_property
    def _tables(self) -> dict[str, Timetable]:
        return {}

    def table(self, entry: Entry) -> Timetable:
        """All that decides when and where an entry happens."""
        key = key_of(entry)
        if key not in self._tables:
            self._tables[key] = timetable(entry)
        return self._tables[key]

    def coming(self, entry: Entry) -> tuple[Occurrence, ...]:
        """Every occurrence in the paper's days, called off and moved ones too."""
        key = key_of(entry)
        if key not in self._coming:
            found = occurrences(self.table(entry), self.calendar, self.first, self.last) if entry.schedules else ()
            self._coming[key] = tuple(found)
        return self._coming[key]

    def is_during(self, entry: Entry) -> bool:
        """Whether one can have the entry in the paper's days: on a day, or at any time in them."""
        if real(self.coming(entry)):
            return True
        paused = entry.paused_until if isinstance(entry, Activity) else None
        if paused is not None and paused >= self.last:
            return False
        free = [each for each in entry.schedules if each.kind in DATELESS]
        return not entry.schedules or any(map(self.is_within, free))

    def is_within(self, schedule: Schedule) -> bool:
        """Whether a rule has begun before the end of the paper's days, and not ended before their beginning."""
        first, last = start_day(schedule), last_day(schedule, self.calendar)
        return (first is None or first <= self.last) and (last is None or last >= self.first)

    def later(self, entry: Entry) -> date | None:
        """When it is next, of what one can not have in the paper's days; None of all else.

        What was called off or is closed in the days is not later: it is told on its place, with that.
        """
        if self.is_during(entry) or self.coming(entry) or self._is_closed(entry):
            return None
        free = [start for each in entry.schedules if each.kind in DATELESS and (start := start_day(each))]
        after = occurrences(self.table(entry), self.calendar, self.last, days_after(self.last, _FAR))
        found = next((each.day for each in after if each.stands and each.status is not Status.RESERVE), None)
        starts = [each for each in free if each > self.last]
        if isinstance(entry, Activity) and entry.paused_until and entry.paused_until >= self.last:
            starts.append(days_after(entry.paused_until, 1))
        return found or min(starts, default=None)

    def _is_closed(self, entry: Entry) -> bool:
        """Whether red days close it on some of the days."""
        return any(True for each in entry.schedules for _ in closed_days(each, self.calendar, self.first, self.last))


def head(desk: Desk, title: str, colour: PaperColour) -> Head:
    """What every sheet has.

    Args:
        desk: who speaks, and whose paper it is.
        title: the title of the document, without the town.
        colour: the colour besides black.
    """
    speech, site, words = desk.speech, desk.catalogue.site, desk.speech.paper
    return Head(
        language=speech.edition.language,
        direction=speech.edition.direction,
        register=speech.edition.code,
        name=f"{title}, {site.town}",
        owner=speech.own(site.municipality),
        colour=colour.value,
        words=Words(
            words.contents,
            words.also,
            words.arranger,
            words.call,
            words.talk,
            words.notes,
            speech.page_words(),
            speech.page.comma,
        ),
    )


def ring(speech: Speech, phone: HumanPhone | LeafletPhone) -> Number:
    """The number that a human answers, with when."""
    return Number(speech.own(phone.name), speech.phone(phone.number), speech.answers(phone.hours))


def key_of(entry: Entry) -> str:
    """What names an entry within a leaflet."""
    return f"{'a' if isinstance(entry, Activity) else 'n'}-{entry.organisation}-{entry.id}"
