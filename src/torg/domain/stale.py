"""What nobody has checked for long: whom to ring, oldest first, with one call for all that belongs to an organiser."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from torg.domain.activity import Activity
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.freshness import OLD, Age, age_of, days_since
from torg.domain.organisation import Organisation
from torg.domain.places import Place, place_ids
from torg.domain.selection import is_over, places_of
from torg.domain.sorting import swedish_key
from torg.domain.vocabularies import Helpline

Checkable = Activity | Organisation | Place | Helpline
"""What tells when it was checked. A notice comes down by itself instead."""


@dataclass(frozen=True, slots=True)
class Stale:
    """Something that nobody has checked for long."""

    record: Checkable
    owner: str
    """Whom to ask: the organiser's id; of a place the one who has the most there; nothing when nobody has."""
    checked: date
    days: int
    """Since it was checked."""
    age: Age | None
    """How bad it is; None while it is not old yet."""

    @property
    def name(self) -> str:
        """What it is called."""
        return self.record.title if isinstance(self.record, Activity) else self.record.name


@dataclass(frozen=True, slots=True)
class Call:
    """All that one call can settle."""

    owner: str
    """The organiser's id; nothing for what belongs to nobody here, such as helplines."""
    found: tuple[Stale, ...]
    """Oldest first."""


def stale(catalogue: Catalogue, today: date, older_than: int = OLD) -> tuple[Stale, ...]:
    """What was checked more than so many days ago, oldest first, then A–Ö.

    Activities that are over are not there, nor are places that nobody has ever looked at: they have no age.

    Args:
        catalogue: everything.
        today: the day to count to.
        older_than: days.
    """
    return tuple(each for each in checkable(catalogue, today) if each.days > older_than)


def checkable(catalogue: Catalogue, today: date) -> tuple[Stale, ...]:
    """Everything that tells when it was checked, also today: oldest first, then A–Ö."""
    found = (
        Stale(record, owner, checked, days_since(checked, today), age_of(checked, today))
        for record, owner, checked in _checkable(catalogue, today)
    )
    return tuple(sorted(found, key=lambda each: (each.checked, swedish_key(each.name))))


def checked_on(record: Checkable) -> date | None:
    """The last day on which somebody said that it is right; None for a place that nobody has looked at."""
    if isinstance(record, Place):
        return record.checked.day if record.checked else None
    return record.checked


def belongs(catalogue: Catalogue, today: date, owner: str) -> tuple[Stale, ...]:
    """Everything that one organisation can be asked about, oldest first: what it arranges, itself, and its places."""
    return tuple(each for each in checkable(catalogue, today) if each.owner == owner)


def users(catalogue: Catalogue, place: str) -> frozenset[str]:
    """The organisations that arrange anything, or have put up a notice, at a place; by their ids."""
    used = {each.organisation for each in catalogue.activities if place in each.all_place_ids}
    return frozenset(used | {each.organisation for each in catalogue.notices if place in place_ids(each.places)})


def calls(found: Iterable[Stale]) -> tuple[Call, ...]:
    """The same by whom to ring: first the one who has the oldest. What belongs to nobody comes last."""
    groups: defaultdict[str, list[Stale]] = defaultdict(list)
    for each in found:
        groups[each.owner].append(each)
    made = [Call(owner, tuple(group)) for owner, group in groups.items()]
    return tuple(sorted(made, key=lambda call: (not call.owner, call.found[0].checked)))


def _checkable(catalogue: Catalogue, today: date) -> Iterator[tuple[Checkable, str, date]]:
    """Everything that tells when it was checked, whom to ask, and when that was."""
    calendar = Calendar(catalogue.vocabularies.school_year)
    hosts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for entry in catalogue.activities:
        for used in places_of(entry, catalogue.places):
            hosts[used][entry.organisation] += 1
        if not is_over(entry, calendar, today):
            yield entry, entry.organisation, entry.checked
    for organisation in catalogue.organisations.values():
        yield organisation, organisation.id, organisation.checked
    for place_id, place in catalogue.places.items():
        if place.checked:
            yield place, _host(hosts[place_id]), place.checked.day
    for line in catalogue.vocabularies.helplines:
        yield line, "", line.checked


def _host(counts: Counter[str]) -> str:
    """Who has the most at a place; the first by id of several."""
    return min(counts, key=lambda owner: (-counts[owner], owner), default="")
