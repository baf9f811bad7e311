"""A rule as a Schedule (schema.org/Schedule), and a date as an Event of its own."""

from collections.abc import Iterator
from datetime import date, datetime

from torg.domain.schedule.occurrences import Occurrence, Status
from torg.domain.schedule.sessions import STOCKHOLM, Session, instant, sessions
from torg.outputs.schema_org.nodes import Node, node, term
from torg.outputs.schema_org.repeats import Repeat
from torg.outputs.series.rules import CODES

ZONE = "Europe/Stockholm"

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""schema.org/DayOfWeek; the index is `date.weekday()`."""


def schedule_nodes(repeat: Repeat) -> Iterator[Node]:
    """A Schedule for each of the rule's sessions on a day.

    `startDate` is the next day, `endDate` the last one when there is one, `exceptDate` whole days that are left out.
    What is called off is not left out: an Event of its own says so. Hours are Stockholm's clock; without an `endTime`
    nobody knows the end, and one that is on the next day has a `duration` too.
    """
    rule = repeat.rule
    if rule.nth:
        by_day: list[str] = [f"{rule.nth.nth}{CODES[rule.nth.weekday]}"]
    else:
        by_day = [term(WEEKDAYS[day]) for day in rule.weekdays]
    for session in sessions(repeat.sample):
        yield node(
            "Schedule",
            repeatFrequency="P1M" if rule.nth else f"P{rule.interval}W",
            byDay=by_day,
            startDate=repeat.start.isoformat(),
            endDate=rule.last.isoformat() if rule.last else None,
            exceptDate=[day.isoformat() for day in repeat.without],
            **_hours(session),
            scheduleTimezone=ZONE,
        )


def _hours(session: Session) -> dict[str, str | None]:
    if not isinstance(session.start, datetime):
        return {}
    end = session.end if isinstance(session.end, datetime) else None
    over_midnight = end is not None and end.date() > session.start.date()
    return {
        "startTime": f"{session.start:%H:%M}",
        "endTime": f"{end:%H:%M}" if end else None,
        "duration": _duration(session.start, end) if over_midnight and end else None,
    }


def _duration(start: datetime, end: datetime) -> str:
    """`PT4H` or `PT3H30M`, by the clock on the wall."""
    hours, minutes = divmod(int((end - start).total_seconds()) // 60, 60)
    return f"PT{hours}H{minutes}M" if minutes else f"PT{hours}H"


def date_terms(found: Occurrence, session: Session) -> dict[str, object]:
    """When it is and whether it is on, as terms of an Event.

    What was moved is `EventRescheduled` with the day on which it should have been.
    """
    return {
        "startDate": written(session.start),
        "endDate": written(session.end) if session.end and session.end != session.start else None,
        "eventStatus": term(_status(found)),
        "previousStartDate": found.moved_from.isoformat() if found.moved_from else None,
    }


def _status(found: Occurrence) -> str:
    if found.status is Status.CANCELLED:
        return "EventCancelled"
    return "EventRescheduled" if found.moved_from else "EventScheduled"


def written(moment: date | datetime) -> str:
    """A day as `2026-11-26`, a moment of Stockholm's clock with its distance to UTC: `2026-11-26T13:00:00+01:00`."""
    return instant(moment).astimezone(STOCKHOLM).isoformat() if isinstance(moment, datetime) else moment.isoformat()
