"""Today and tomorrow on the start page."""

from collections.abc import Sequence
from datetime import date, timedelta

from torg.site import routes
from torg.site.builders.agenda import Event
from torg.site.builders.happenings import Happenings
from torg.site.builders.ways import Ways
from torg.site.contexts import Day, Link, Name

ON_A_DAY = 12
"""As many happenings as a day on the start page shows; one more when that is all, which a link would not shorten."""


def soon_days(happenings: Happenings, ways: Ways) -> tuple[Day, ...]:
    """Today and tomorrow with their first happenings, and the way to the whole day when there are more."""
    today = happenings.agenda.today
    tomorrow = today + timedelta(1)
    return (
        _day(happenings, today, ways.today_name(), routes.TODAY),
        _day(happenings, tomorrow, ways.tomorrow_name(), routes.TOMORROW),
    )


def _day(happenings: Happenings, day: date, name: Name, path: str) -> Day:
    events = happenings.agenda.on(day)
    chosen = _chosen(events)
    more = (Link(happenings.desk.speech.all_of_day(day, len(events)), path),) if len(events) > len(chosen) else ()
    return happenings.day(name, day, (chosen, ()), more, "")


def _chosen(events: Sequence[Event]) -> list[Event]:
    """The first that fit, in order of time: what is changed before the rest, what is open as usual last."""
    most = len(events) if len(events) <= ON_A_DAY + 1 else ON_A_DAY
    order = sorted(events, key=lambda event: (event.is_open, not event.is_changed, event.clock))[:most]
    return sorted(order, key=lambda event: event.clock)
