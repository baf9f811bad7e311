"""Swedish writing of days and hours, read leniently and written in one way.

Written form: ISO dates in files, `13.00–15.00` with a full stop and an en dash for hours (the public web guideline
number 66 on dates and times, webbriktlinjer).
"""

import re
from datetime import date, time
from functools import lru_cache

from torg.domain.faulty import SUGGESTION, faulty
from torg.domain.today import DAYS_FROM_NOW, FROM_NOW

WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
"""Monday first, as in ISO 8601; the index is `date.weekday()`."""

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
"""Index 0 is January."""

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})\Z")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:[ /-]+(\d{4}))?\Z")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})\Z")
_LOOSE = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})\Z")
_WORDED = re.compile(r"(?:(?:den )?)(\d{1,2})(?::?[ae])? (\w+)(?: (\d{4}))?\Z")
_WITH_WEEKDAY = re.compile(r"(?P<weekday>mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?\.?,? +(?P<rest>[^ ].*)\Z")
_CLOCK = re.compile(r"(?:klockan |kl\.? ?)?(\d{1,2})(?:[.:](\d{2})(?::00)?)?\Z")


def day_in_words(day: date, *, year: bool = True) -> str:
    """`16 januari 2027`, or without its year."""
    words = f"{day.day} {MONTHS[day.month - 1]}"
    return f"{words} {day.year:04}" if year else words


@lru_cache(maxsize=4096)
def read_day(text: str) -> date:
    """The day that `2027-01-16`, `20270116`, `2027-1-16`, `16 januari 2027` or `lördagen den 16 januari 2027` means.

    Raises:
        PydanticCustomError: code `datum`, with the corrected date when only its writing is wrong; `tider-veckodag`
            when a weekday is said and the date is another.
    """
    text = text.strip()
    if match := _WITH_WEEKDAY.match(text.lower()):
        found = read_day(match["rest"])
        said, right = _weekday(match["weekday"]), WEEKDAYS[found.weekday()]
        if said != right:
            raise faulty("tider-veckodag", text, dag=said, rätt=right, datum=found.isoformat())
        return found
    if match := _ISO.match(text) or _COMPACT.match(text) or _LOOSE.match(text):
        return _day(text, int(match[1]), int(match[2]), int(match[3]))
    if match := _WORDED.match(text.lower()):
        month = _month_number(match[2])
        if month and match[3]:
            return _day(text, int(match[3]), month, int(match[1]))
        if month:
            raise faulty("datum", text, sak="utan-ar", mall=f"ÅÅÅÅ-{month:02}-{int(match[1]):02}")
    if match := _SLASHED.match(text):
        day, month = int(match[1]), int(match[2])
        if match[3]:
            fixed = _day(text, int(match[3]), month, day)
            raise faulty("datum", text, sak="skrivsatt", **{SUGGESTION: fixed.isoformat()})
        raise faulty("datum", text, sak="utan-ar", mall=f"ÅÅÅÅ-{month:02}-{day:02}")
    if (days := DAYS_FROM_NOW.get(text.lower())) is not None:
        raise faulty("datum", text, sak="idag", **{FROM_NOW: days})
    raise faulty("datum", text, sak="inget-datum")


def _weekday(word: str) -> str:
    return next(name for name in WEEKDAYS if name.startswith(word))


def _day(text: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        if 1 <= month <= len(MONTHS):
            raise faulty("datum", text, sak="finns-inte", dag=f"{day} {MONTHS[month - 1]} {year}") from None
        raise faulty("datum", text, sak="ingen-manad", månad=month) from None


def _month_number(word: str) -> int | None:
    for number, month in enumerate(MONTHS, start=1):
        if word == month or (len(word) >= 3 and month.startswith(word)):
            return number
    return None


@lru_cache(maxsize=4096)
def read_clock(text: str) -> time:
    """The hour that `13.00`, `13:00`, `13`, `kl 13` or `9.30` means; `24` and `24.00` are midnight.

    Raises:
        PydanticCustomError: code `klockslag`.
    """
    match = _CLOCK.match(text.strip().lower())
    if not match:
        raise faulty("klockslag", text, sak="inget-klockslag")
    hour, minute = int(match[1]), int(match[2] or 0)
    if (hour, minute) == (24, 0):
        hour = 0
    if hour > 23 or minute > 59:
        raise faulty("klockslag", text, sak="finns-inte")
    return time(hour, minute)


def write_clock(clock: time) -> str:
    """`9.00`, `13.30`: no leading zero, full stop between hour and minute."""
    return f"{clock.hour}.{clock.minute:02}"
