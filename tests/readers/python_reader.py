"""Reads feeds with icalendar and recurring-ical-events, as Home Assistant and many small programs do."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import recurring_ical_events
from icalendar import Calendar, Event

from readers.reading import Reading, within


def read(paths: Sequence[Path], first: date, last: date) -> Mapping[Path, list[Reading]]:
    """The occurrences in each file."""
    return {path: _of_calendar(path, first, last) for path in paths}


def _of_calendar(path: Path, first: date, last: date) -> list[Reading]:
    calendar = Calendar.from_ical(path.read_bytes())
    found = recurring_ical_events.of(calendar).between(first - timedelta(1), last + timedelta(2))
    return within(map(_reading, found), first, last)


def _reading(event: Event) -> Reading:
    return Reading(
        start=_written(event.decoded("DTSTART")),
        end=_written(event.decoded("DTEND")),
        summary=str(event.get("SUMMARY", "")),
        status=str(event.get("STATUS", "")),
        location=str(event.get("LOCATION", "")),
        uid=str(event["UID"]),
        instance=_written(event.decoded("RECURRENCE-ID")),
    )


def _written(moment: date | datetime) -> str:
    return moment.isoformat()
