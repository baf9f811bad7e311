"""Time: Stockholm's clock in a feed, and its one constant VTIMEZONE (RFC 5545 sections 3.3.5 and 3.6.5).

Two observances with a yearly rule each, written by hand: lists of changes (RDATE) are misread by ical.js, ical4j and
Outlook, and every program tried reads these two rules right. An onset is told in the offset before the change.
"""

from datetime import UTC, date, datetime, time
from functools import lru_cache

from torg.domain.schedule.sessions import instant

TZID = "Europe/Stockholm"

VTIMEZONE = b"\r\n".join(
    (
        b"BEGIN:VTIMEZONE",
        b"TZID:Europe/Stockholm",
        b"BEGIN:STANDARD",
        b"DTSTART:19701025T030000",
        b"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        b"TZNAME:CET",
        b"TZOFFSETFROM:+0200",
        b"TZOFFSETTO:+0100",
        b"END:STANDARD",
        b"BEGIN:DAYLIGHT",
        b"DTSTART:19700329T020000",
        b"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        b"TZNAME:CEST",
        b"TZOFFSETFROM:+0100",
        b"TZOFFSETTO:+0200",
        b"END:DAYLIGHT",
        b"END:VTIMEZONE",
        b"",
    )
)
"""The same bytes in every feed."""

_LAST_SECOND = time(23, 59, 59)


def moment_line(name: str, moment: date | datetime) -> bytes:
    """A property that says when: a whole day, or a moment of Stockholm's clock (never floating, never UTC).

    Args:
        name: `DTSTART`, `DTEND`, `EXDATE` or `RECURRENCE-ID`.
        moment: a day, or a naive datetime in Europe/Stockholm.
    """
    if isinstance(moment, datetime):
        return f"{name};TZID={TZID}:{_digits(moment)}T{_clock(moment)}\r\n".encode()
    return f"{name};VALUE=DATE:{_digits(moment)}\r\n".encode()


def utc(moment: datetime) -> str:
    """A moment in UTC, as a value: `20261115T093000Z`."""
    return f"{_digits(moment)}T{_clock(moment.astimezone(UTC))}Z"


@lru_cache(maxsize=1024)
def until(day: date, *, timed: bool) -> str:
    """The value of UNTIL: the last second of the day in Stockholm, in UTC; or the day itself for whole days.

    The exact start of the last instance would do for the RFC, but some programs leave that instance out.
    """
    return utc(instant(datetime.combine(day, _LAST_SECOND))) if timed else _digits(day)


def _digits(day: date) -> str:
    """`%Y` has fewer than four digits for early years on some systems."""
    return day.isoformat()[:10].replace("-", "")


def _clock(moment: datetime) -> str:
    return f"{moment.hour:02}{moment.minute:02}{moment.second:02}"
