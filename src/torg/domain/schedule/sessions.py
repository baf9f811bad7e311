"""From an occurrence to moments on the clock: when each of its sessions begins and ends.

Moments are naive wall-clock time in Europe/Stockholm, which stays the same when the clocks change: what begins at 13
begins at 13 all year (RFC 5545 section 3.3.5, form 3). `instant` gives the moment in UTC.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from torg.domain.schedule.occurrences import Occurrence

STOCKHOLM = ZoneInfo("Europe/Stockholm")


@dataclass(frozen=True, slots=True)
class Session:
    """One unbroken stretch of time.

    Without hours `start` and `end` are days, both included. With hours they are naive datetimes, and `end` is None
    when nobody knows it; `about` says that the end is only roughly so.
    """

    start: date | datetime
    end: date | datetime | None
    about: bool = False


def sessions(occurrence: Occurrence) -> tuple[Session, ...]:
    """The occurrence's sessions in order: one for each of its hours, or a single one for the whole day or days."""
    first, last = occurrence.day, occurrence.last or occurrence.day
    if not occurrence.times:
        return (Session(first, last),)
    found = []
    for span in occurrence.times:
        start = datetime.combine(first, span.start)
        end = None
        if span.end is not None:
            end = datetime.combine(last, span.end)
            if end <= start:
                end += timedelta(1)
        found.append(Session(start, end, span.about))
    return tuple(found)


def instant(moment: datetime) -> datetime:
    """A wall-clock moment in UTC.

    In the hour that the spring change skips, the offset before the change counts; of the hour that the autumn change
    repeats, the first one is meant (RFC 5545 section 3.3.5; PEP 495 with `fold` 0).
    """
    return moment.replace(tzinfo=STOCKHOLM).astimezone(UTC)
