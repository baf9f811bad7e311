"""When a service is open, as opening hours (schema.org/OpeningHoursSpecification).

The hours of every week come first. Then each day of the coming months that is other than they say, whole: a day that is
named alone replaces the week's hours for that day, and one that opens and closes at 00.00 is closed.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from torg.domain.activity import Entry
from torg.domain.schedule.dates import days_after
from torg.domain.schedule.occurrences import Occurrence, Status, occurrences, timetable
from torg.domain.schedule.parts import ScheduleKind
from torg.domain.schedule.reading_dates import day_of
from torg.domain.schedule.record import Schedule
from torg.domain.schedule.sessions import sessions
from torg.outputs.schema_org.nodes import Node, node, term
from torg.outputs.schema_org.repeats import Repeat, tell
from torg.outputs.schema_org.schedules import WEEKDAYS
from torg.outputs.series.book import SeriesBook

AHEAD = 90
"""How many days from today on are told one by one, when they are other than every week."""

_MIDNIGHT, _LAST_MINUTE = "00:00", "23:59"

Hours = tuple[str | None, str | None]
"""When it opens and closes on a day, as `13:00`; None when no hour is told."""


def opening_hours(entry: Entry, book: SeriesBook) -> Iterator[Node]:
    """The opening hours of an entry; nothing when it has none, as by agreement.

    Args:
        entry: an activity or a notice.
        book: every entry's series, on the day of the build.
    """
    today = book.today
    last = days_after(today, AHEAD)
    weekly = [each for each in tell(entry, book).repeats if _is_weekly(each)]
    for each in weekly:
        yield from _every_week(each, today)
    always = [each for each in entry.schedules if each.kind is ScheduleKind.ALWAYS]
    yield from (_always(each) for each in always)
    usual = _usual(weekly, always, today, last)
    told: defaultdict[date, list[Occurrence]] = defaultdict(list)
    for found in occurrences(timetable(entry), book.calendar, today, last):
        told[max(found.day, today)].append(found)
    for day in sorted(usual.keys() | told.keys()):
        hours = _on_day(told.get(day, ()), _open_always(always, day))
        if sorted(hours, key=str) != sorted(usual.get(day, ()), key=str):
            yield from _that_day(day, hours)


def _is_weekly(repeat: Repeat) -> bool:
    return repeat.rule.nth is None and repeat.rule.interval == 1


def _every_week(repeat: Repeat, today: date) -> Iterator[Node]:
    rule = repeat.rule
    later = repeat.start > days_after(today, 7)
    for opens, closes in _hours(repeat.sample):
        yield node(
            "OpeningHoursSpecification",
            dayOfWeek=[term(WEEKDAYS[day]) for day in rule.weekdays],
            opens=opens,
            closes=closes,
            validFrom=repeat.start.isoformat() if later else None,
            validThrough=rule.last.isoformat() if rule.last else None,
        )


def _always(schedule: Schedule) -> Node:
    """Every day from midnight to midnight, as search engines want it written."""
    return node(
        "OpeningHoursSpecification",
        dayOfWeek=[term(each) for each in WEEKDAYS],
        opens=_MIDNIGHT,
        closes=_LAST_MINUTE,
        validFrom=day_of(schedule.start).isoformat() if schedule.start else None,
        validThrough=day_of(schedule.end).isoformat() if schedule.end else None,
    )


def _usual(weekly: Sequence[Repeat], always: Sequence[Schedule], today: date, last: date) -> Mapping[date, list[Hours]]:
    """The hours that every week's specifications give, day by day."""
    days: defaultdict[date, list[Hours]] = defaultdict(list)
    for each in weekly:
        begin = each.start if each.start > days_after(today, 7) else today
        for day in each.rule.days(begin, last):
            days[day] += _hours(each.sample)
    for ordinal in range(today.toordinal(), last.toordinal() + 1) if always else ():
        day = date.fromordinal(ordinal)
        days[day] += _open_always(always, day)
    return days


def _open_always(always: Sequence[Schedule], day: date) -> list[Hours]:
    """The whole day, once for each schedule that holds then."""
    return [
        (_MIDNIGHT, _LAST_MINUTE)
        for each in always
        if not (each.start and day < day_of(each.start)) and not (each.end and day > day_of(each.end))
    ]


def _on_day(found: Sequence[Occurrence], always: list[Hours]) -> list[Hours]:
    """The hours of a day. What always is open gives no occurrences, but one that is called off closes it."""
    closed = any(each.status is Status.CANCELLED and not each.times for each in found)
    held = (each for each in found if each.status is Status.PLANNED)
    return [*(() if closed else always), *(hours for each in held for hours in _hours(each))]


def _hours(found: Occurrence) -> list[Hours]:
    return [(_clock(each.start), _clock(each.end) if each.end else None) for each in sessions(found)]


def _clock(moment: date | datetime) -> str | None:
    if not isinstance(moment, datetime):
        return None
    return f"{moment:%H:%M}"


def _that_day(day: date, hours: Sequence[Hours]) -> Iterator[Node]:
    only = {"validFrom": day.isoformat(), "validThrough": day.isoformat()}
    if not hours:
        yield node("OpeningHoursSpecification", opens=_MIDNIGHT, closes=_MIDNIGHT, **only)
    for opens, closes in hours:
        yield node("OpeningHoursSpecification", opens=opens, closes=closes, **only)
