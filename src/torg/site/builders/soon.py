"""Today and the next days: what happens, day by day, on the start page."""

from collections import defaultdict
from datetime import time

from torg.domain.activity import Activity, ActivityType, Entry
from torg.domain.schedule.occurrences import Occurrence
from torg.phrases.page_sentences import ALL_DAY, day_heading, going_on, more_that_day
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.times import Times, clock_words, days_ahead, is_off, moment, status_words
from torg.site.contexts import Day, Happening, Link

ON_A_DAY = 12
"""As many happenings as a day on the start page shows."""

_OPEN = {ActivityType.MEETING_PLACE, ActivityType.SHARING, ActivityType.SUPPORT, ActivityType.TASK}
"""What is open day after day: it gives way when a day has too much."""


def soon_days(desk: Desk, times: Times) -> tuple[Day, ...]:
    """The coming days that have something, each with its happenings in order of time."""
    days = days_ahead(desk.shelf.today)
    found: defaultdict[str, list[tuple[Occurrence, Entry]]] = defaultdict(list)
    for entry in desk.shelf.entries:
        for each in times.soon(entry):
            day = max(each.day, days[0])
            found[day.isoformat()].append((each, entry))
    return tuple(
        _day(desk, times, day_heading(day, days[0]), day.isoformat(), found[day.isoformat()])
        for day in days
        if found[day.isoformat()]
    )


def _day(desk: Desk, times: Times, heading: str, day: str, found: list[tuple[Occurrence, Entry]]) -> Day:
    chosen = sorted(found, key=lambda pair: (_gives_way(pair[1]), _clock(pair[0])))[:ON_A_DAY]
    chosen.sort(key=lambda pair: _clock(pair[0]))
    happenings = tuple(_happening(desk, times, each, entry) for each, entry in chosen)
    return Day(heading, day, happenings, more_that_day(len(found) - len(chosen)))


def _gives_way(entry: Entry) -> bool:
    return isinstance(entry, Activity) and entry.type in _OPEN


def _clock(found: Occurrence) -> time:
    return found.times[0].start if found.times else time.min


def _happening(desk: Desk, times: Times, found: Occurrence, entry: Entry) -> Happening:
    lasting = found.last is not None and found.last > found.day
    return Happening(
        moment=moment(found),
        day="",
        hours=going_on(found.last) if lasting and found.last else clock_words(found) or ALL_DAY,
        entry=Link(desk.rows.title(entry), routes.entry_path(entry)),
        place=times.place_names(found),
        status=status_words(found),
        off=is_off(found),
    )
