"""Rules over everything at once: entries that are probably the same one twice.

Entries are put in buckets by what duplicates share (title, place and organisation, day and hour), and only compared
within a bucket, each with a few before it. The time is proportional to the number of entries.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from functools import lru_cache

from torg.domain.activity import Activity, Entry
from torg.domain.catalogue import Catalogue
from torg.domain.nearest import folded
from torg.domain.places import place_ids
from torg.domain.record import Record
from torg.domain.rules.context import RuleContext
from torg.domain.schedule.record import Schedule
from torg.problems import Problem, problem

_MOST_COMPARED = 8
_STEM = 6
"""Words that begin with the same six letters count as the same word: kafé, kaféet."""

_SMALL = frozenset(
    ("i", "pa", "for", "med", "och", "en", "ett", "vid", "hos", "till", "av", "om", "som", "den", "det", "de", "att",
     "fran", "under", "nya", "ny", "alla")
)  # fmt: skip


def check_catalogue(catalogue: Catalogue, _context: RuleContext) -> Iterator[tuple[Record, Problem]]:
    """Problems that show only beside other records, each with the record that it concerns."""
    yield from _repeated_ids(catalogue)
    buckets: defaultdict[Hashable, list[Entry]] = defaultdict(list)
    for entry in catalogue.entries:
        twin = None
        for key in dict.fromkeys(_keys(entry)):
            found = buckets[key]
            twin = twin or next((other for other in found[-_MOST_COMPARED:] if _alike(entry, other)), None)
            found.append(entry)
        if twin is not None:
            yield entry, _told(twin)


def _repeated_ids(catalogue: Catalogue) -> Iterator[tuple[Record, Problem]]:
    """Items of a vocabulary, and areas, whose id an earlier item has."""
    words = catalogue.vocabularies
    lists = (words.interests, words.types, words.life_situations, words.badges, words.venue_facts, words.helplines,
             words.organisation_kinds, words.languages)  # fmt: skip
    for items in lists:
        seen: set[str] = set()
        for item in items:
            if item.id in seen:
                yield item, problem("dubblett-id", ("id",), värde=item.id)
            seen.add(item.id)
    areas = [area.id for area in catalogue.site.areas]
    for index, area in enumerate(areas):
        if area in areas[:index]:
            yield catalogue.site, problem("dubblett-id", ("områden", index, "id"), värde=area)


def _told(twin: Entry) -> Problem:
    folder = "activities" if isinstance(twin, Activity) else "notices"
    file = f"content/{folder}/{twin.organisation}/{twin.id}.yaml"
    return problem("dubblett-trolig", ("titel",), annan=twin.title, fil=file, arrangör=twin.organisation)


def _keys(entry: Entry) -> Iterator[Hashable]:
    """The buckets in which a duplicate of the entry would also be."""
    yield stems(entry.title)
    places = _places(entry)
    for schedule in entry.schedules:
        for when in _whens(schedule):
            yield entry.organisation, when
            for place in places:
                yield place, when


def _places(entry: Entry) -> frozenset[str]:
    own = (each for schedule in entry.schedules for each in place_ids(schedule.places))
    return frozenset((*place_ids(entry.places), *own))


def _whens(schedule: Schedule) -> Iterator[Hashable]:
    start = schedule.times[0].start if schedule.times else None
    for day in schedule.dates:
        yield day, start
    for rule in schedule.days:
        yield rule, start, schedule.weeks


def _alike(entry: Entry, other: Entry) -> bool:
    """Whether two entries of one bucket are probably the same.

    The same title is not enough: an organisation may well have the same café in two parts of the town. Nor is the
    same hour in the same house, unless the titles have a word in common. Group 1 is not group 2.
    """
    if type(entry) is not type(other):
        return False
    mine, theirs = stems(entry.title), stems(other.title)
    same_owner = entry.organisation == other.organisation
    shared = _places(entry) & _places(other)
    same_place = bool(shared)
    if mine == theirs:
        return same_place or (same_owner and not (entry.places and other.places)) or _meet_at_once(entry, other)
    if any(word.isdigit() for word in mine ^ theirs):
        return False
    return bool(mine & theirs) and (same_place or same_owner) and _meet_at_once(entry, other)


def _meet_at_once(entry: Entry, other: Entry) -> bool:
    mine = {when for schedule in entry.schedules for when in _whens(schedule)}
    return any(when in mine for schedule in other.schedules for when in _whens(schedule))


@lru_cache(maxsize=20_000)
def stems(title: str) -> frozenset[str]:
    """The words of a title that say something, each cut to its first six letters."""
    words = folded(title).split("-")
    kept = [word[:_STEM] for word in words if word not in _SMALL and (len(word) > 2 or word.isdigit())]
    return frozenset(kept or words)
