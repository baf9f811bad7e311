"""The sample town's feeds on the demo's day, as files that calendar programs can read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from readers import icaljs_reader, libical_reader, python_reader
from readers.reading import Reading
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.outputs.ical.feeds import FeedContext, feeds
from torg.outputs.ical.stamps import Stamp, same_stamp
from torg.outputs.series.book import SeriesBook
from torg.store import load
from towns import TODAY

LAST = TODAY + timedelta(548)
"""Feeds are complete for eighteen months."""

READERS = {"ical.js": icaljs_reader.read, "libical": libical_reader.read, "python": python_reader.read}


@dataclass(frozen=True)
class Town:
    """The sample town with its red days and school year."""

    catalogue: Catalogue
    calendar: Calendar


@dataclass(frozen=True)
class Feeds:
    """Every feed: its file and its bytes by its path on the site."""

    files: Mapping[str, Path]
    octets: Mapping[str, bytes]


def read_town(content: Path) -> Town:
    """The town in a content folder."""
    catalogue = load(content, today=TODAY).catalogue
    assert catalogue
    return Town(catalogue, Calendar(catalogue.vocabularies.school_year))


def make_feeds(town: Town, folder: Path) -> Feeds:
    """All feeds of the town, written to files under a folder. Every event has the same stamp."""
    context = FeedContext(
        town.catalogue,
        SeriesBook(town.calendar, TODAY),
        "torg.example.org",
        lambda entry: f"https://torg.example.org/{entry.organisation}/{entry.id}.html",
        same_stamp(Stamp(datetime(2026, 11, 15, 9, 30, tzinfo=UTC), 7)),
    )
    octets = {feed.path: b"".join(feed.parts) for feed in feeds(context)}
    files = {path: folder / path for path in octets}
    for path, file in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(octets[path])
    return Feeds(files, octets)


def read_all(
    reader: str, files: Mapping[str, Path], first: date = TODAY, last: date = LAST
) -> dict[str, list[Reading]]:
    """What a reader finds in files by their paths on the site, all in one process."""
    found = READERS[reader](list(files.values()), first, last)
    return {path: found[file] for path, file in files.items()}
