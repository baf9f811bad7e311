"""What a feed says, worked out by dateutil alone: an independent reader, fast enough for property tests."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from dateutil.rrule import rrulestr

from readers.components import Component, parse
from readers.lint import moment, moments
from readers.reading import within
from sidecars import Happening
from torg.domain.schedule.sessions import STOCKHOLM

Moment = date | datetime


def expanded(feed: bytes, first: date, last: date) -> list[Happening]:
    """What touches the days from `first` to `last`, sorted."""
    events = [each for each in parse(feed).inner if each.name == "VEVENT"]
    replaced = {each.key for each in events if each.all("RECURRENCE-ID")}
    found = [each for event in events for each in _of_event(event, replaced, first - timedelta(2), last)]
    return sorted(within(found, first, last))


def _of_event(event: Component, replaced: set[tuple[str, str]], first: date, last: date) -> Iterator[Happening]:
    start, end = moment(event.one("DTSTART").value), moment(event.one("DTEND").value)
    length = end - start
    for begin in _starts(event, start, first, last) if event.all("RRULE") else [start]:
        value = f"{begin:%Y%m%dT%H%M%S}" if isinstance(begin, datetime) else f"{begin:%Y%m%d}"
        if event.all("RECURRENCE-ID") or (event.key[0], value) not in replaced:
            words = (_plain(event, name) for name in ("SUMMARY", "STATUS", "LOCATION"))
            yield Happening(_written(begin), _written(begin + length), *words)


def _starts(event: Component, start: Moment, first: date, last: date) -> Iterator[Moment]:
    """The rule's dates in naive time, so that no change of clocks can shift them."""
    timed = isinstance(start, datetime)
    parts = []
    for part in event.one("RRULE").value.split(";"):
        name, _, value = part.partition("=")
        if name == "UNTIL" and timed:
            end = moment(value)
            assert isinstance(end, datetime)
            value = f"{end.astimezone(STOCKHOLM):%Y%m%dT%H%M%S}"
        parts.append(f"{name}={value}")
    begin = start if isinstance(start, datetime) else datetime.combine(start, time.min)
    without = moments(event.all("EXDATE"))
    between = datetime.combine(first, time.min), datetime.combine(last, time.max)
    for found in rrulestr(";".join(parts), dtstart=begin).between(*between, inc=True):
        each = found if timed else found.date()
        if each not in without:
            yield each


def _plain(event: Component, name: str) -> str:
    text = "".join(event.values(name))
    return text.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")


def _written(when: Moment) -> str:
    return (when.replace(tzinfo=STOCKHOLM) if isinstance(when, datetime) else when).isoformat()
