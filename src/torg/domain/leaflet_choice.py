"""Which entries a leaflet holds, and in which order they are left out when there are too many."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from torg.domain.activity import Activity, ActivityType, Entry
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.derived import badge_ids
from torg.domain.freshness import is_on_paper
from torg.domain.leaflet import LeafletChoice
from torg.domain.places import PlaceKind
from torg.domain.selection import areas_of, is_over, places_of
from torg.domain.sorting import swedish_key

_AT_HOME = frozenset({PlaceKind.PHONE, PlaceKind.ONLINE, PlaceKind.HOME})


class Why(StrEnum):
    """Why an entry is left out of a leaflet that is to have fewer pages."""

    NOTICE = "notice"
    ONLINE = "online"
    NO_DATE = "no-date"
    MANY = "many"
    SUPPORT = "support"


def chosen(
    catalogue: Catalogue, choice: LeafletChoice, calendar: Calendar, first: date, last: date
) -> tuple[Entry, ...]:
    """What the choice holds, A–Ö, however long ago somebody looked at it.

    Activities that are over before `first` are not there, nor are notices that are not up between the two days.
    """
    found = (
        entry
        for entry in catalogue.entries
        if _is_current(entry, calendar, first, last)
        and (isinstance(entry, Activity) or choice.notices or entry.id in choice.entries)
        and _fits(entry, choice, catalogue)
    )
    return tuple(sorted(found, key=lambda entry: (swedish_key(entry.title), entry.organisation, entry.id)))


def printed(
    catalogue: Catalogue, choice: LeafletChoice, calendar: Calendar, first: date, last: date
) -> tuple[Entry, ...]:
    """What paper for residents holds: of the same, what somebody has looked at within a year of the first day."""
    return tuple(each for each in chosen(catalogue, choice, calendar, first, last) if is_on_paper(each, first))


def too_old(
    catalogue: Catalogue, choice: LeafletChoice, calendar: Calendar, first: date, last: date
) -> tuple[Entry, ...]:
    """The rest of it: what nobody has looked at for so long that it is not printed."""
    return tuple(each for each in chosen(catalogue, choice, calendar, first, last) if not is_on_paper(each, first))


def _is_current(entry: Entry, calendar: Calendar, first: date, last: date) -> bool:
    if isinstance(entry, Activity):
        return not is_over(entry, calendar, first)
    return entry.posted <= last and entry.expires >= first


def _fits(entry: Entry, choice: LeafletChoice, catalogue: Catalogue) -> bool:
    return (
        _in_area(entry, choice, catalogue)
        and (not choice.interests or not set(choice.interests).isdisjoint(entry.interests))
        and (not choice.badges or set(choice.badges) <= set(badge_ids(entry, catalogue.places)))
        and (not choice.organisations or entry.organisation in choice.organisations)
        and (not choice.entries or entry.id in choice.entries)
    )


def _in_area(entry: Entry, choice: LeafletChoice, catalogue: Catalogue) -> bool:
    if not choice.areas or not set(choice.areas).isdisjoint(areas_of(entry, catalogue.places)):
        return True
    kinds = {catalogue.places[place].kind for place in places_of(entry, catalogue.places)}
    return choice.from_home and bool(kinds) and kinds <= _AT_HOME


def leaving_order(
    entries: Sequence[Entry], catalogue: Catalogue, dated: Iterable[Entry]
) -> tuple[tuple[Entry, Why], ...]:
    """All entries in the order in which they are left out, each with the reason.

    First notices, for they are short-lived. Then what is only online, for its readers have the site. Then what has no
    date in the leaflet's days. Then, one at a time, from the organiser who has the most left, what was checked
    longest ago. Help and support comes last, in the same way.

    Args:
        entries: what the leaflet would hold.
        catalogue: where the places are.
        dated: those of them that have a date in the leaflet's days.
    """
    with_dates = {id(entry) for entry in dated}
    steps: dict[Why, list[Entry]] = {why: [] for why in Why}
    for entry in entries:
        steps[_step(entry, catalogue, id(entry) in with_dates)].append(entry)
    return tuple((entry, why) for why, group in steps.items() for entry in _in_turn(group))


def _step(entry: Entry, catalogue: Catalogue, has_date: bool) -> Why:
    if not isinstance(entry, Activity):
        return Why.NOTICE
    if entry.type is ActivityType.SUPPORT:
        return Why.SUPPORT
    kinds = {catalogue.places[place].kind for place in places_of(entry, catalogue.places)}
    if entry.type is ActivityType.DIGITAL or kinds == {PlaceKind.ONLINE}:
        return Why.ONLINE
    return Why.MANY if has_date else Why.NO_DATE


def _in_turn(group: Sequence[Entry]) -> list[Entry]:
    """One at a time from the organiser who has the most left: what was checked longest ago."""
    left = sorted(group, key=_age, reverse=True)
    counts = Counter(entry.organisation for entry in left)
    order = []
    while left:
        most = max(counts[entry.organisation] for entry in left)
        entry = next(each for each in reversed(left) if counts[each.organisation] == most)
        left.remove(entry)
        counts[entry.organisation] -= 1
        order.append(entry)
    return order


def _age(entry: Entry) -> tuple[date, str, str]:
    return (entry.checked if isinstance(entry, Activity) else entry.posted), entry.organisation, entry.id
