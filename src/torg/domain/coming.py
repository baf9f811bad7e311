"""Which day somebody means who writes a date that says too little: the coming one, told by whoever knows today.

Suggested; written unasked only where it is clear and shown before it is sent. For what is being planned, as in a form;
a file may speak of what has been.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from torg.domain.clock import MONTHS
from torg.domain.faulty import SUGGESTION
from torg.domain.schedule.wording import month_of, weekday_of
from torg.domain.today import with_days
from torg.problems import Problem

EXAMPLE = "exempel"
"""The parameter with a day near today, written as it should be."""

_DAY = re.compile(
    r"(?:[a-zåäö]{2,9}\.?,? +)?(?:den +)?(?P<day>\d{1,2})(?::?[ae])?"
    r"(?: +(?P<word>[a-zåäö]{3,9})\.?|/(?P<month>\d{1,2}))(?:[ /-]+(?P<year>\d{2}))?\Z"
)
_SHORT = re.compile(r"(?P<year>\d{2})(?P<dash>[-./]?)(?P<month>\d{2})(?P=dash)(?P<day>\d{2})\Z")
_WEEKDAY = re.compile(r"(?:på +|nu +)?(?P<word>[a-zåäö]{3,9})\Z")
_CLEAR = timedelta(days=300)
"""A day that comes later than this was perhaps meant as one that has just been."""
_YEARS = 8
"""Within so many years even 29 February comes."""


def with_coming(problems: Iterable[Problem], today: date) -> Iterator[Problem]:
    """The problems, each faulty date with the whole day that it mostly means, and with a day near today as an example.

    `sak` says what was missing: `utan-ar`, `tva-siffror` (of the year) or `veckodag` (no date at all).

    Args:
        problems: of something that is to come.
        today: the day on which it was written.
    """
    for each in with_days(problems, today):
        if each.code != "datum":
            yield each
            continue
        more = {} if SUGGESTION in each.params else _meant(str(each.params.get("värde", "")).strip().lower(), today)
        near = (today + timedelta(days=7)).isoformat()
        yield replace(each, params={**each.params, **more, EXAMPLE: near})


def clear_day(text: str, today: date) -> str:
    """A day and a month without a year as the coming day, where there is no doubt; else the text as it is.

    There is doubt when the weekday beside it is another one, and when the day comes only in most of a year.

    Args:
        text: as somebody typed it in a box for one day, `fredag 11 december`.
        today: the day on which they did.
    """
    plain = " ".join(text.lower().split())
    found = _meant(plain, today)
    if found.get("sak") != "utan-ar":
        return text
    day = date.fromisoformat(found[SUGGESTION])
    weekday = weekday_of(re.split(r"[ ,.]", plain, maxsplit=1)[0])
    return text if day - today > _CLEAR or weekday not in {None, day.weekday()} else day.isoformat()


def _meant(text: str, today: date) -> dict[str, str]:
    if (match := _WEEKDAY.match(text)) and (weekday := weekday_of(match["word"])) is not None:
        day = today + timedelta((weekday - today.weekday()) % 7)
        return {"sak": "veckodag", SUGGESTION: day.isoformat()}
    match = _DAY.match(text) or _SHORT.match(text)
    if not match:
        return {}
    told = match.groupdict()
    month = int(told["month"] or 0) or month_of(told.get("word") or "") or 0
    if not 1 <= month <= len(MONTHS):
        return {"sak": "ingen-manad", "månad": str(month)} if month else {}
    years = [2000 + int(told["year"])] if told["year"] else range(today.year, today.year + _YEARS + 1)
    days = (_day(year, month, int(told["day"])) for year in years)
    found = next((day for day in days if day and (told["year"] or day >= today)), None)
    if found is None:
        return {"sak": "finns-inte", "dag": f"{int(told['day'])} {MONTHS[month - 1]}"}
    return {"sak": "tva-siffror" if told["year"] else "utan-ar", SUGGESTION: found.isoformat()}


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
