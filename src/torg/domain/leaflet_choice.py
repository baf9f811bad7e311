"""Which entries a leaflet holds, and in which order they are left out when there are too many."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
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
    HOME = "home"
    MANY = "many"
    OLDEST = "oldest"


TO_GO_TO = 2
"""For each thing at home, a leaflet with few pages keeps so many that one can go to."""


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
    entries: Sequence[Entry], catalogue: Catalogue, during: Iterable[Entry]
) -> tuple[tuple[Entry, Why], ...]:
    """All entries in the order in which they are left out, each with the reason.

    First notices, for they are short-lived. Then what is only online, for its readers have the site. Then what one
    can not have in the leaflet's days. Of the rest, so much goes from what one has at home that at least two of three
    are such that one can go to. It goes one at a time, from the organiser who has the most left, what was checked
    longest ago; meeting places, and at home help and support, come last.

    Args:
        entries: what the leaflet would hold.
        catalogue: where the places are.
        during: those of them that one can have in the leaflet's days.
    """
    now = {id(entry) for entry in during}
    first: dict[Why, list[Entry]] = {Why.NOTICE: [], Why.ONLINE: [], Why.NO_DATE: []}
    rest = []
    for entry in sorted(entries, key=_age):
        if why := _early(entry, catalogue, id(entry) in now):
            first[why].append(entry)
        else:
            rest.append(entry)
    return (*((entry, why) for why, group in first.items() for entry in group), *_mixed(rest, catalogue))


def _early(entry: Entry, catalogue: Catalogue, is_during: bool) -> Why | None:
    """Why the entry goes before all others; None when it does not."""
    if not isinstance(entry, Activity):
        return Why.NOTICE
    kinds = {catalogue.places[place].kind for place in places_of(entry, catalogue.places)}
    if entry.type is ActivityType.DIGITAL or kinds == {PlaceKind.ONLINE}:
        return Why.ONLINE
    return None if is_during else Why.NO_DATE


def _mixed(entries: Sequence[Entry], catalogue: Catalogue) -> Iterator[tuple[Entry, Why]]:
    """The order in which a good mix is left all the time.

    Args:
        entries: what was checked longest ago first.
        catalogue: where the places are.
    """
    at_home: list[Entry] = []
    to_go_to: list[Entry] = []
    for entry in entries:
        kinds = {catalogue.places[place].kind for place in places_of(entry, catalogue.places)}
        (at_home if kinds and kinds <= _AT_HOME else to_go_to).append(entry)
    counts = Counter(entry.organisation for entry in entries)
    while at_home or to_go_to:
        too_few = TO_GO_TO * len(at_home) > len(to_go_to)
        group, last = (at_home, ActivityType.SUPPORT) if too_few else (to_go_to, ActivityType.MEETING_PLACE)
        why = Why.HOME if too_few and to_go_to else None
        found = max(group, key=lambda each: (_type(each) is not last, counts[each.organisation]))
        yield found, why or (Why.MANY if counts[found.organisation] > 1 else Why.OLDEST)
        group.remove(found)
        counts[found.organisation] -= 1


def _type(entry: Entry) -> ActivityType | None:
    return entry.type if isinstance(entry, Activity) else None


def _age(entry: Entry) -> tuple[date, str, str]:
    return (entry.checked if isinstance(entry, Activity) else entry.posted), entry.organisation, entry.id
