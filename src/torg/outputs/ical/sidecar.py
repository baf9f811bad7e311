"""The site's own list of dates beside each feed, to hold a calendar program's reading against.

Taken from the one list of occurrences and from nothing that writes feeds, so that the two can disagree. A row has the
hours as they stand on the site: Stockholm's clock, the end null when nobody knows it, whole days as dates with the
last day included. What has moved stands on its new day alone.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from typing import TypedDict

from torg.domain.activity import Entry, Notice
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.freshness import is_listed
from torg.domain.schedule.dates import days_after, days_before
from torg.domain.schedule.occurrences import Occurrence, Status, occurrences, timetable
from torg.domain.schedule.sessions import Session, sessions
from torg.domain.selection import just_to_come
from torg.outputs.ical.feeds import (
    ALL,
    JUST_COME,
    area_feed,
    entry_feed,
    interest_feed,
    organisation_feed,
    place_feed,
)
from torg.outputs.series.window import AHEAD


class Row(TypedDict):
    """One date of an entry: `planned`, `cancelled` or `reserve`."""

    title: str
    start: str
    end: str | None
    status: str
    place: str


def sidecar_path(feed: str) -> str:
    """The path of the list beside a feed: `kalender/alla.ics` -> `kalender/alla.json`."""
    return f"{feed.removesuffix('.ics')}.json"


def sidecar_bytes(rows: Iterable[Row]) -> bytes:
    """The rows as JSON, a row a line, the same bytes for the same rows."""
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    return f"[\n{lines}\n]\n".encode() if lines else b"[]\n"


def entry_rows(entry: Entry, catalogue: Catalogue, calendar: Calendar, today: date) -> list[Row]:
    """Every date of an entry that a feed of the day must have: from today on for eighteen months, in order.

    What began the evening before and goes on past midnight is still on when the day begins, and is among them.
    """
    return [row for _, row in _rows(entry, catalogue, calendar, today)]


def town_rows(catalogue: Catalogue, calendar: Calendar, today: date) -> Mapping[str, list[Row]]:
    """The rows of every feed that has any, by the feed's path, in order of time and then of title."""
    found: dict[str, list[Row]] = {}
    for entry in catalogue.entries:
        for each, row in _rows(entry, catalogue, calendar, today):
            shared = _feeds_of(entry, each, catalogue) if is_listed(entry, today) else ()
            for path in (entry_feed(entry), *shared):
                found.setdefault(path, []).append(row)
    return {path: sorted(rows, key=_order) for path, rows in sorted(found.items())}


def _order(row: Row) -> tuple[str, str, str, str]:
    return row["start"], row["title"], row["status"], row["place"]


def _feeds_of(entry: Entry, found: Occurrence, catalogue: Catalogue) -> Iterator[str]:
    """The paths of all feeds that hold one date of an entry, but for its own."""
    yield ALL
    if just_to_come(entry):
        yield JUST_COME
    yield organisation_feed(entry.organisation)
    yield from (interest_feed(each) for each in dict.fromkeys(entry.interests))
    places = [catalogue.places[each] for each in found.place_ids if each in catalogue.places]
    yield from (place_feed(each.id) for each in places)
    yield from (area_feed(each) for each in dict.fromkeys(place.area for place in places) if each)


def _rows(entry: Entry, catalogue: Catalogue, calendar: Calendar, today: date) -> Iterator[tuple[Occurrence, Row]]:
    if isinstance(entry, Notice) and entry.expires < today:
        return
    for found in occurrences(timetable(entry), calendar, days_before(today, 1), days_after(today, AHEAD)):
        if found.status is Status.MOVED:
            continue
        place = ", ".join(catalogue.places[each].name for each in found.place_ids if each in catalogue.places)
        for each in sessions(found):
            if _is_over(found, each, today):
                continue
            end = None if each.end is None else _written(each.end)
            yield found, Row(title=entry.title, start=_written(each.start), end=end, status=found.status, place=place)


def _is_over(found: Occurrence, session: Session, today: date) -> bool:
    """Whether it had ended when the day began. What has no known end has ended with its last day."""
    if isinstance(session.end, datetime):
        return session.end <= datetime.combine(today, time.min)
    return (found.last or found.day) < today


def _written(moment: date | datetime) -> str:
    """`2026-11-26T13:00` or `2026-11-26`."""
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat()
