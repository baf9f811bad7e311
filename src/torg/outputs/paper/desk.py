"""What making a leaflet needs to know: the catalogue, the days, who speaks, where pages are."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from torg.domain.activity import Activity, Entry
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import LeafletPhone, PaperColour
from torg.domain.schedule.occurrences import Occurrence, Timetable, occurrences, timetable
from torg.domain.site import HumanPhone
from torg.outputs.paper.sheets import Head, Number, Words
from torg.phrases.speech import Speech
from torg.phrases.telling import Telling


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
