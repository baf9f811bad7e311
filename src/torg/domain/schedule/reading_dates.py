"""`datum`, `från` and `till`: days, and days with an hour, in all the ways that people write them."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from torg.domain.clock import MONTHS, WEEKDAYS, read_clock, read_day, write_clock
from torg.domain.faulty import faulty
from torg.domain.fields import need_text
from torg.domain.schedule.listed import Listed
from torg.domain.schedule.parts import Moment
from torg.domain.schedule.wording import month_of, pieces, tidy, weekday_of

_PART = re.compile(r"(?:(?P<weekday>[a-zåäö]{2,12})\.? )??(?:den )?(?P<day>\d{1,2})(?::?[ae])?"
                   r"(?: (?P<month>[a-zåäö]{3,9})\.?(?: (?P<year>\d{4}))?)?\Z", re.IGNORECASE)  # fmt: skip
_HOUR = re.compile(r"(?:[ ,]+(?:klockan |kl\.? ?)?|T)(?P<clock>\d{1,2}(?:[.:]\d{2}){0,2})\Z", re.IGNORECASE)
_RANGE = re.compile(r"\d{4}-\d\d-\d\d\s*(?:–|-|till)\s*\d{4}-\d\d-\d\d\Z|\d{1,2}\s*[–-]\s*\d{1,2} [a-zåäö]")


def read_dates(text: str) -> tuple[date, ...]:
    """`2027-05-22`, `lördag 22 maj 2027`, `18 april, 9 och 30 maj 2027`.

    A part without month or year has those of the part that follows it.

    Raises:
        PydanticCustomError: code `datum` (`sak` `intervall` when it is a range, else as `read_day`), or
            `tider-veckodag` when a weekday is said and the date is another.
    """
    tidied = tidy(text)
    if _RANGE.match(tidied):
        raise faulty("datum", text.strip(), sak="intervall")
    found = resolve_days(pieces(tidied))
    if not found:
        raise faulty("datum", text.strip(), sak="inget-datum")
    return tuple(found)


def resolve_days(parts: Sequence[str]) -> list[date]:
    """The days that parts of one list mean, where later parts complete earlier: `9`, `16 mars 2027`.

    Raises:
        PydanticCustomError: as `read_dates`.
    """
    days: list[date] = []
    month, year = "", ""
    for part in reversed(parts):
        day, month, year = _resolve(part, month, year)
        days.append(day)
    return days[::-1]


def _resolve(part: str, month: str, year: str) -> tuple[date, str, str]:
    """One day, and the month and year that it hands on to the part before it."""
    match = _PART.match(part)
    if not match:
        word, _, rest = part.partition(" ")
        weekday = weekday_of(word) if rest else None
        day = read_day(rest if weekday is not None else part)
        if weekday is not None:
            need_weekday(day, weekday, part)
        return day, MONTHS[day.month - 1], str(day.year)
    month, year = match["month"] or month, match["year"] or year
    number = month_of(month)
    if not (number and year):
        return read_day(" ".join(word for word in (match["day"], month, match["year"]) if word)), month, year
    day = read_day(f"{match['day']} {MONTHS[number - 1]} {year}")
    if match["weekday"]:
        said = weekday_of(match["weekday"])
        if said is None:
            raise faulty("datum", part, sak="inget-datum")
        need_weekday(day, said, part)
    return day, month, year


def need_weekday(day: date, weekday: int, text: str) -> None:
    """Check a weekday that is said beside a date.

    Raises:
        PydanticCustomError: code `tider-veckodag` with `dag` (said), `rätt` (the date's own) and `datum` (ISO).
    """
    if day.weekday() != weekday:
        raise faulty("tider-veckodag", text, dag=WEEKDAYS[weekday], rätt=WEEKDAYS[day.weekday()], datum=day.isoformat())


def gather_dates(days: Iterable[date]) -> tuple[date, ...]:
    """The days without repeats, in order."""
    return tuple(sorted(set(days)))


def read_moment(value: Any) -> Moment:
    """`2027-06-04`, `2027-06-04 17.00`, `fredag 4 juni 2027 kl. 17`. `24.00` is midnight when the next day begins.

    Raises:
        PydanticCustomError: code `datum`, `klockslag` or `tider-veckodag`.
    """
    if isinstance(value, date):
        return value
    text = tidy(need_text(value)).strip(" .")
    match = _HOUR.search(text)
    days = resolve_days([text[: match.start()] if match else text])
    if not match:
        return days[0]
    clock = match["clock"]
    moment = datetime.combine(days[0], read_clock(clock))
    if clock.startswith("24"):
        if days[0] == date.max:
            raise faulty("datum", text, sak="finns-inte", dag=days[0].isoformat())
        moment += timedelta(days=1)
    return moment


def write_moment(moment: Moment) -> str:
    """`2027-06-04` or `2027-06-04 17.00`."""
    if isinstance(moment, datetime):
        return f"{moment.date().isoformat()} {write_clock(moment.time())}"
    return moment.isoformat()


def day_of(moment: Moment) -> date:
    """The calendar day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


_ELEMENT: dict[str, Any] = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$", "examples": ["2027-05-22"]}

DATES = Listed((date,), read_dates, gather_dates, lambda days: [day.isoformat() for day in days], _ELEMENT)
