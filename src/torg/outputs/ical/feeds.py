"""Every calendar feed of the town: one per entry, organisation, place, interest and area, and for all.

Each event is written once; a feed only joins those that belong in it. Its address is made of ids, and stays.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from torg.domain.activity import Activity, Entry, Notice
from torg.domain.catalogue import Catalogue
from torg.domain.freshness import is_listed
from torg.domain.schedule.dates import RECURRING
from torg.domain.schedule.parts import ScheduleKind
from torg.domain.selection import areas_of, just_to_come, places_of
from torg.outputs.ical.events import Event, Writer
from torg.outputs.ical.lines import line, text
from torg.outputs.ical.stamps import Stamper
from torg.outputs.ical.zone import TZID, VTIMEZONE
from torg.outputs.series.book import SeriesBook
from torg.phrases.calendar_words import area_name, everything_name, interest_name, just_come_name

ALL = "kalender/alla.ics"
JUST_COME = "kalender/bara-att-komma.ics"

_DATED = RECURRING | {ScheduleKind.DATES, ScheduleKind.SPAN}
_END = b"END:VCALENDAR\r\n"
_NOT_IN_NAMES = str.maketrans(",;\\\n\r", "     ")


@dataclass(frozen=True)
class FeedContext:
    """The town on one day."""

    catalogue: Catalogue
    book: SeriesBook
    """Its series on that day."""
    host: str
    """The site's own host name, never that of a preview: UIDs hold it."""
    page_address: Callable[[Entry], str]
    stamper: Stamper


@dataclass(frozen=True, slots=True)
class Feed:
    """One calendar file of the site."""

    path: str
    name: str
    """What calendar programs call it."""
    parts: tuple[bytes, ...]
    """The file's pieces in order."""


def entry_feed(entry: Entry) -> str:
    """`kalender/aktiviteter/<organisation>/<id>.ics`, or under `anslag` for a notice."""
    return entry_path(entry.organisation, entry.id, notice=isinstance(entry, Notice))


def entry_path(organisation: str, entry: str, *, notice: bool) -> str:
    """The same from ids, for what is no longer in the catalogue."""
    return f"kalender/{'anslag' if notice else 'aktiviteter'}/{organisation}/{entry}.ics"


def organisation_feed(organisation: str) -> str:
    """`kalender/arrangorer/<id>.ics`."""
    return f"kalender/arrangorer/{organisation}.ics"


def place_feed(place: str) -> str:
    """`kalender/platser/<id>.ics`."""
    return f"kalender/platser/{place}.ics"


def interest_feed(interest: str) -> str:
    """`kalender/intressen/<id>.ics`."""
    return f"kalender/intressen/{interest}.ics"


def area_feed(area: str) -> str:
    """`kalender/omraden/<id>.ics`."""
    return f"kalender/omraden/{area}.ics"


def has_dates(entry: Entry) -> bool:
    """Whether the entry's feed can hold anything. Always open gives no dates, but may be closed for once."""
    kinds = {schedule.kind for schedule in entry.schedules}
    if not kinds.isdisjoint(_DATED):
        return True
    if not isinstance(entry, Activity):
        return False
    told = bool(entry.changes) and ScheduleKind.ALWAYS in kinds
    return told or bool(kinds and entry.reserve_day)


def make_feed(path: str, name: str, events: Iterable[bytes] = ()) -> Feed:
    """A feed of events; without any, an empty calendar, which keeps an old address alive.

    The name is told in two ways (RFC 7986 section 5.1 and the older X-WR-CALNAME), without commas, semicolons and
    line breaks, which some programs do not unescape there. No METHOD: programs take it for an invitation.
    """
    return Feed(path, name, (_head(name), VTIMEZONE, *events, _END))


def _head(name: str) -> bytes:
    called = text(" ".join(name.translate(_NOT_IN_NAMES).split()))
    return b"".join(
        (
            b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Socialt torg//torg//SV\r\nCALSCALE:GREGORIAN\r\n",
            line("NAME", called),
            line("X-WR-CALNAME", called),
            line("X-WR-TIMEZONE", TZID),
            b"REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\nX-PUBLISHED-TTL:PT12H\r\n",
        )
    )


def feeds(context: FeedContext) -> Iterator[Feed]:
    """Every feed of the town: those of all, then of interests, areas, organisations and places, then of entries."""
    yield from _Town(context).feeds()


class _Town:
    """All events, written once, and who carries which."""

    def __init__(self, context: FeedContext) -> None:
        self._catalogue = context.catalogue
        self._today = context.book.today
        self._entries = sorted(context.catalogue.entries, key=entry_feed)
        self._writer = Writer(context.catalogue, context.book, context.host, context.page_address, context.stamper)
        self._events = {entry_feed(entry): self._written(entry) for entry in self._entries}

    def _written(self, entry: Entry) -> tuple[Event, ...]:
        """A notice that has expired has no page any more, and no events."""
        gone = isinstance(entry, Notice) and entry.expires < self._today
        return () if gone else self._writer.events(entry)

    def feeds(self) -> Iterator[Feed]:
        """All of them, in a fixed order."""
        site = self._catalogue.site
        dated = [entry for entry in self._entries if has_dates(entry) and is_listed(entry, self._today)]
        yield self._joined(ALL, everything_name(site.name), dated)
        yield self._joined(JUST_COME, just_come_name(site.town), filter(just_to_come, dated))
        carried = self._carried(dated)
        for path, name, places in self._shared():
            if path in carried:
                yield self._joined(path, name, carried[path], places)
        for entry in self._entries:
            if entry.schedules:
                yield self._joined(entry_feed(entry), entry.title, (entry,))

    def _carried(self, dated: Iterable[Entry]) -> Mapping[str, list[Entry]]:
        """The entries of each feed that several may share, by its path."""
        found: defaultdict[str, list[Entry]] = defaultdict(list)
        known = self._catalogue.places
        for entry in dated:
            paths = [organisation_feed(entry.organisation), *map(interest_feed, entry.interests)]
            paths += map(area_feed, areas_of(entry, known))
            paths += map(place_feed, places_of(entry, known))
            for path in dict.fromkeys(paths):
                found[path].append(entry)
        return found

    def _shared(self) -> Iterator[tuple[str, str, frozenset[str] | None]]:
        """Path, name, and the places whose events the feed has; None for all places."""
        catalogue, town = self._catalogue, self._catalogue.site.town
        for interest in catalogue.interests.values():
            yield interest_feed(interest.id), interest_name(interest.label, town), None
        for area in catalogue.areas.values():
            here = frozenset(place.id for place in catalogue.places.values() if place.area == area.id)
            yield area_feed(area.id), area_name(area.name), here
        for organisation in catalogue.organisations.values():
            yield organisation_feed(organisation.id), organisation.name, None
        for place in catalogue.places.values():
            yield place_feed(place.id), place.name, frozenset((place.id,))

    def _joined(self, path: str, name: str, entries: Iterable[Entry], places: frozenset[str] | None = None) -> Feed:
        """The entries' events, or only those at the given places, sorted by UID."""
        events = [event for entry in entries for event in self._events[entry_feed(entry)]]
        if places is not None:
            events = [event for event in events if not places.isdisjoint(event.place_ids)]
        events.sort(key=lambda event: event.sort_key)
        return make_feed(path, name, [event.content for event in events])
