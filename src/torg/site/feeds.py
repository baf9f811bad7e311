"""The town's calendars as files of the site: every feed, the addresses that stay, and what is to be remembered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

from torg.domain.activity import Entry
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.history import History, Lack, no_history
from torg.outputs.ical.alive import gone_feeds, quiet_feeds, remembered
from torg.outputs.ical.feeds import Feed, FeedContext, feeds, make_feed
from torg.outputs.ical.from_both import RisingStamper
from torg.outputs.ical.from_history import TEXT_CHANGED, history_stamper
from torg.outputs.ical.from_state import State, StateStamper, state_bytes
from torg.outputs.ical.sidecar import sidecar_bytes, sidecar_path, town_rows
from torg.outputs.ical.stamps import Stamper
from torg.outputs.series.book import SeriesBook
from torg.phrases.building import ended_name
from torg.site import routes

STATE = ".torg-andrat"
"""The file in the output folder that remembers when events changed, of what the content's history does not know."""


@dataclass(frozen=True)
class Past:
    """What is known of earlier days: the content's history, or else what the last build remembered."""

    history: History = field(default_factory=lambda: no_history(Lack.NO_REPOSITORY))
    state: State = field(default_factory=State)


@dataclass(frozen=True)
class Calendars:
    """The town's calendars on one day."""

    feeds: tuple[Feed, ...]
    state: bytes | None
    """What the next build needs to remember; None when the content's history knows all of it."""


def town_calendars(catalogue: Catalogue, book: SeriesBook, host: str, past: Past) -> Calendars:
    """Every calendar of the town.

    Args:
        catalogue: the whole town; pages have the address that its site says.
        book: every entry's series, on the day that the site is made for.
        host: the site's own host name, also when a preview has other addresses: events are known by it for ever.
        past: what is known of earlier days.
    """
    today = book.today
    if past.history.lack:
        memory = StateStamper(past.state, today)
        made = tuple(_present(catalogue, book, host, memory))
        known = remembered(past.state.feeds, made, today)
        ended = tuple(make_feed(path, each.name) for path, each in sorted(known.items()) if each.gone)
        return Calendars((*made, *ended), state_bytes(State(memory.known, known)))
    moments = past.history.moments(TEXT_CHANGED)
    stamper = RisingStamper(history_stamper(moments, catalogue.places), past.state)
    made = tuple(_present(catalogue, book, host, stamper))
    taken = {feed.path for feed in made}
    name = ended_name(catalogue.site.name)
    gone = (path for path in gone_feeds(past.history.vanished(today), today) if path not in taken)
    needed = bool(past.history.uncommitted) or stamper.leans
    state = state_bytes(State(stamper.known, past.state.feeds)) if needed else None
    return Calendars((*made, *(make_feed(path, name) for path in gone)), state)


def _present(catalogue: Catalogue, book: SeriesBook, host: str, stamper: Stamper) -> Iterator[Feed]:
    """The feeds of what is in the catalogue, the empty ones last."""
    root = catalogue.site.url.rstrip("/")

    def _address(entry: Entry) -> str:
        return f"{root}/{routes.entry_path(entry)}"

    made = tuple(feeds(FeedContext(catalogue, book, host, _address, stamper)))
    yield from made
    yield from quiet_feeds(catalogue, {feed.path for feed in made})


def sidecars(catalogue: Catalogue, today: date, made: Iterable[Feed]) -> Iterator[tuple[str, bytes]]:
    """The site's own list of dates for each feed, by its path: see `torg.outputs.ical.sidecar`."""
    rows = town_rows(catalogue, Calendar(catalogue.vocabularies.school_year), today)
    return ((sidecar_path(feed.path), sidecar_bytes(rows.get(feed.path, ()))) for feed in made)


def host_of(address: str) -> str:
    """The host name in an address: `https://torg.example.org/x` -> `torg.example.org`."""
    return urlsplit(address).hostname or address
