"""Badges that other fields already say. They are shown like the typed ones, but nobody has to type them.

The conditions are those of the badge vocabulary (`följer av`). A missing badge means unknown or no, never that
something is bad.
"""

from collections.abc import Iterable, Mapping
from typing import Protocol

from torg.domain.activity import Activity, Entry
from torg.domain.places import EvenOddPlaces, Place, place_ids
from torg.domain.terms import Payment, SignUpNeed

SMALL_GROUP = 8
"""The largest usual number of people in a small group."""


class Badged(Protocol):
    """What has an id to sort by: a badge of the vocabulary."""

    @property
    def id(self) -> str:
        """The badge's id."""


def derived_badges(entry: Entry, home_places: frozenset[str]) -> frozenset[str]:
    """The ids of the badges that follow from the entry's fields.

    Args:
        entry: an activity or a notice.
        home_places: ids of the places where one takes part from home, by telephone or online.
    """
    found = set()
    cost = entry.cost
    if cost is not None:
        if cost.price == 0:
            found.add("gratis")
        if cost.first_free:
            found.add("prova-forst")
        if Payment.CASH in cost.payment:
            found.add("kontant")
    if entry.lift is not None:
        found.add("skjuts")
    if isinstance(entry, Activity):
        found |= _of_activity(entry)
    if home_places and from_home(entry, home_places):
        found.add("hemifran")
    return frozenset(found)


def _of_activity(entry: Activity) -> set[str]:
    found = set()
    if entry.sign_up.need is SignUpNeed.NO:
        found.add("ingen-anmalan")
    if entry.membership is not None and not entry.membership.needed:
        found.add("inget-medlemskap")
    if entry.first_visit is not None:
        if entry.first_visit.meets is not None:
            found.add("nagon-moter-dig")
        if entry.first_visit.companion is not None:
            found.add("folja-med")
    if entry.fika is not None:
        found.add("vi-fikar" if entry.fika else "utan-mat")
    if entry.group is not None and entry.group.usual is not None and entry.group.usual <= SMALL_GROUP:
        found.add("liten-grupp")
    return found


def from_home(entry: Entry, home_places: frozenset[str]) -> bool:
    """Whether one can take part from home each time: somewhere, when several places are used at once, else everywhere.

    Places that single schedules name count like places in turn.
    """
    places = entry.places
    rotates = isinstance(entry, Activity) and entry.rotates
    turns: list[bool] = []
    if isinstance(places, EvenOddPlaces):
        turns += [places.even in home_places, places.odd in home_places]
    elif places:
        here = [place in home_places for place in places]
        turns += here if rotates else [any(here)]
    for schedule in entry.schedules:
        own = schedule.places
        if isinstance(own, EvenOddPlaces):
            turns += [own.even in home_places, own.odd in home_places]
        elif own:
            here = [place in home_places for place in own]
            turns += here if schedule.rotates else [any(here)]
    return bool(turns) and all(turns)


def badge_ids(entry: Entry, places: Mapping[str, Place], order: Iterable[Badged] = ()) -> tuple[str, ...]:
    """Typed and derived badges together, without repeats.

    Args:
        entry: an activity or a notice.
        places: every place by id.
        order: the badge vocabulary, for the order in which badges are shown. Without it: derived ones by id, then
            the typed ones as typed.
    """
    named = [*place_ids(entry.places), *(each for item in entry.schedules for each in place_ids(item.places))]
    home = frozenset(each for each in named if each in places and places[each].from_home)
    derived = derived_badges(entry, home)
    found = dict.fromkeys((*sorted(derived), *entry.badges))
    ranks = {badge.id: rank for rank, badge in enumerate(order)}
    return tuple(sorted(found, key=lambda each: ranks.get(each, len(ranks)))) if ranks else tuple(found)
