"""Which entries belong together: by place, by area, by whether they are over, by how easy it is just to come.

Pages, feeds and paper choose by the same functions, so that they hold the same entries.
"""

from collections.abc import Mapping
from datetime import date

from torg.domain.activity import Activity, Entry
from torg.domain.calendar import Calendar
from torg.domain.places import Place, place_ids
from torg.domain.schedule.dates import days_after, last_day
from torg.domain.schedule.parts import ScheduleKind
from torg.domain.schedule.reading_dates import day_of
from torg.domain.terms import SignUpNeed


def places_of(entry: Entry, places: Mapping[str, Place]) -> tuple[str, ...]:
    """Every place id that the entry, its schedules or its changes name and that exists, without repeats, in order."""
    if isinstance(entry, Activity):
        ids = entry.all_place_ids
    else:
        own = (place for schedule in entry.schedules for place in place_ids(schedule.places))
        ids = tuple(dict.fromkeys((*place_ids(entry.places), *own)))
    return tuple(place for place in ids if place in places)


def areas_of(entry: Entry, places: Mapping[str, Place]) -> tuple[str, ...]:
    """The ids of the areas where the entry happens, without repeats, in the order of its places."""
    areas = (places[place].area for place in places_of(entry, places))
    return tuple(dict.fromkeys(area for area in areas if area))


def final_day(entry: Entry, calendar: Calendar) -> date | None:
    """The last day of all, moved and reserve days too; None when there is no end, or no time is told."""
    if not entry.schedules:
        return None
    days = []
    for schedule in entry.schedules:
        last = last_day(schedule, calendar)
        if last is None:
            return None
        days.append(last)
    if isinstance(entry, Activity):
        others = (*(change.moved_to for change in entry.changes), entry.reserve_day)
        days += [days_after(day, _longest(entry)) for day in others if day]
    return max(days)


def _longest(entry: Entry) -> int:
    """How many days after its first day the entry's longest stretch of days ends: it is as long when it is moved."""
    spans = ((day_of(each.start), day_of(each.end)) for each in entry.schedules
             if each.kind is ScheduleKind.SPAN and each.start and each.end)  # fmt: skip
    return max((max(0, (last - first).days) for first, last in spans), default=0)


def is_over(entry: Entry, calendar: Calendar, today: date) -> bool:
    """Whether all its dates are before today."""
    last = final_day(entry, calendar)
    return last is not None and last < today


def just_to_come(entry: Entry) -> bool:
    """Whether one can just come: it is free, nobody has to sign up, and nobody has to be a member.

    A notice is never so: one answers it first. Membership that is not mentioned is not needed.
    """
    if not isinstance(entry, Activity):
        return False
    free = entry.cost.price == 0
    member = entry.membership is not None and entry.membership.needed
    return free and entry.sign_up.need is SignUpNeed.NO and not member
