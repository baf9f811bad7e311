"""Which entries belong together: by place, by area, by whether they are over, by how easy it is just to come.

Pages, feeds and paper choose by the same functions, so that they hold the same entries.
"""

from collections.abc import Mapping
from datetime import date

from torg.domain.activity import Activity, ActivityType, Entry
from torg.domain.calendar import Calendar
from torg.domain.places import Place, PlaceKind, place_ids
from torg.domain.schedule.dates import days_after, last_day
from torg.domain.schedule.parts import ScheduleKind
from torg.domain.schedule.reading_dates import day_of
from torg.domain.terms import SignUpNeed

_NOWHERE = {PlaceKind.ONLINE, PlaceKind.PHONE, PlaceKind.HOME}
_YES, _NO = "ja", "nej"

ENTRANCE = "stegfri-entre"
ON_WHEELS = "rullstol-hela-vagen"
STEP_FREE = frozenset({ENTRANCE, ON_WHEELS})
"""Either of these facts makes an activity one without steps: its door, or the way that a walk takes."""

_NOTHING_TO_KNOW = "inga-forkunskaper"


def places_of(entry: Entry, places: Mapping[str, Place]) -> tuple[str, ...]:
    """Every place id that the entry, its schedules or its changes name and that exists, without repeats, in order."""
    if isinstance(entry, Activity):
        ids = entry.all_place_ids
    else:
        own = (place for schedule in entry.schedules for place in place_ids(schedule.places))
        ids = tuple(dict.fromkeys((*place_ids(entry.places), *own)))
    return tuple(place for place in ids if place in places)


def is_away(entry: Entry, places: Mapping[str, Place]) -> bool:
    """Whether one has somewhere to go: not when all its places are online, by telephone or at home."""
    kinds = {places[place].kind for place in places_of(entry, places)}
    return not kinds or not kinds <= _NOWHERE


def areas_of(entry: Entry, places: Mapping[str, Place]) -> tuple[str, ...]:
    """The ids of the areas where the entry happens, without repeats, in the order of its places."""
    areas = (places[place].area for place in places_of(entry, places))
    return tuple(dict.fromkeys(area for area in areas if area))


def shared_facts(entry: Entry, places: Mapping[str, Place]) -> frozenset[str]:
    """The ids of the facts that somebody has seen at every place that one goes to; nothing when one goes to none.

    What is joined online, by telephone or at one's own home counts neither for nor against. An activity with facts of
    its own only meets at its places, so that theirs do not count: the way is another than the door.
    """
    if isinstance(entry, Activity) and entry.facts:
        return _seen(entry.facts)
    there = [place for place in (places[each] for each in places_of(entry, places)) if place.kind not in _NOWHERE]
    return frozenset.intersection(*(_seen(place.facts) for place in there)) if there else frozenset()


def is_step_free(entry: Entry, places: Mapping[str, Place]) -> bool:
    """Whether somebody has seen that there are no steps: at the door of every place, or all the way on a walk."""
    return not STEP_FREE.isdisjoint(shared_facts(entry, places))


def avoids_wheels(entry: Entry) -> bool:
    """Whether the activity itself says that a wheelchair cannot come along."""
    return isinstance(entry, Activity) and entry.facts.get(ON_WHEELS, "").strip().lower() == _NO


def _seen(facts: Mapping[str, str]) -> frozenset[str]:
    return frozenset(fact for fact, value in facts.items() if value.strip().lower() == _YES)


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
    """Whether one can just come: it is free, nobody has to sign up, be a member, or know anything beforehand.

    A notice is never so: one answers it first. Membership that is not mentioned is not needed. Nor is knowledge, but
    a course builds on what was taught before, so it must promise that a beginner can join each time.
    """
    if not isinstance(entry, Activity):
        return False
    free = entry.cost.price == 0
    member = entry.membership is not None and entry.membership.needed
    knows = entry.type is ActivityType.COURSE and _NOTHING_TO_KNOW not in entry.badges
    return free and entry.sign_up.need is SignUpNeed.NO and not member and not knows
