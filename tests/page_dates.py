"""The dates that pages tell, read from their HTML as a visitor and a machine read them: words and attributes both."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from xml.etree.ElementTree import Element

from built_pages import find, text_of, with_class

_HOURS = re.compile(r"(\d{1,2})\.(\d\d)(?:(?:–| till ungefär )(\d{1,2})\.(\d\d))?")
_MOVED_AWAY = "lyttat till"


@dataclass(frozen=True, order=True)
class Told:
    """One session: wall-clock times of Stockholm, `2026-11-26T13:00`, or days, with the end after the last day."""

    start: str
    end: str
    off: bool
    """Whether it is called off."""


def told(start: str, end: str, *, off: bool) -> Told:
    """What a calendar program or the list of occurrences tells, without the offset from UTC."""
    return Told(start[:16], end[:16], off)


def next_times(page: Element) -> list[Told]:
    """The next times on an entry's page. What has moved away is told on its new day too, and left out here."""
    return [each for item in with_class(page, "next-times__item") for each in _sessions(item)]


def days(page: Element) -> Iterator[tuple[str, list[tuple[str, Told]]]]:
    """Every day on a page of one or several days, with the path of each entry's page and what is told of it."""
    sections = with_class(page, "day")
    if sections:
        yield from (((each.get("id") or "").removeprefix("dag-"), list(_happenings(each))) for each in sections)
        return
    heading = next(find(page, "h1"))
    (day,) = (each.get("datetime", "") for each in find(heading, "time"))
    yield day, list(_happenings(next(find(page, "main"))))


def _happenings(part: Element) -> Iterator[tuple[str, Told]]:
    for item in with_class(part, "happening"):
        (link,) = with_class(item, "happening__link")
        path = posixpath.normpath(link.get("href", "")).removeprefix("../")
        yield from ((path, each) for each in _sessions(item))


def _sessions(item: Element) -> Iterator[Told]:
    """An item's sessions, by its words; what has no hours in words is told by its attributes."""
    (time,) = find(item, "time")
    status = " ".join(map(text_of, with_class(item, "status")))
    if _MOVED_AWAY in status:
        return
    off = bool(list(find(item, "s")))
    moment, until = time.get("datetime", ""), item.get("data-end", "")
    words = text_of(time)
    for name in with_class(time, "next-times__day"):
        words = words.removeprefix(text_of(name))
    hours = list(_HOURS.finditer(words))
    if hours:
        assert moment[11:] == f"{int(hours[0][1]):02}:{hours[0][2]}", f"{moment} is not {words}"
    elif "T" in moment:
        yield Told(moment, until, off)
    else:
        yield Told(moment, until[:10], off)
    for span in hours:
        start = datetime.fromisoformat(moment[:10]).replace(hour=int(span[1]), minute=int(span[2]))
        yield Told(_written(start), _written(_end(start, span)), off)


def _end(start: datetime, span: re.Match[str]) -> datetime:
    """When it is over: the next day when that is no later by the clock, and an hour on when nobody knows."""
    if span[3] is None:
        return start + timedelta(hours=1)
    end = start.replace(hour=int(span[3]), minute=int(span[4]))
    return end if end > start else end + timedelta(1)


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")
