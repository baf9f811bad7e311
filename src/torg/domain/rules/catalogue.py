"""Rules over everything at once: entries that are probably the same one twice.

Entries are looked up by what duplicates share (words of the title, place or organisation, day and hour) and never
compared with all others, so that the time is proportional to their number.
"""

import re
from collections.abc import Hashable, Iterator
from functools import lru_cache

from torg.domain.activity import Activity, Entry
from torg.domain.catalogue import Catalogue
from torg.domain.places import place_ids
from torg.domain.record import Record
from torg.domain.rules.context import RuleContext
from torg.domain.schedule.record import Schedule
from torg.domain.taken import check_ids
from torg.problems import Problem, problem

_WORD = re.compile(r"\w+")
_STEM = 6
"""Words that begin with the same six letters count as the same word: kafé, kaféet."""

_SMALL = frozenset(
    ("i", "på", "för", "med", "och", "en", "ett", "vid", "hos", "till", "av", "om", "som", "den", "det", "de", "att",
     "från", "under", "nya", "ny", "alla")
)  # fmt: skip


def check_catalogue(catalogue: Catalogue, _context: RuleContext) -> Iterator[tuple[Record, Problem]]:
    """Problems that show only beside other records, each with the record that it concerns."""
    yield from _repeated_ids(catalogue)
    yield from check_ids(catalogue)
    seen: dict[Hashable, Entry] = {}
    for entry in catalogue.entries:
        words = stems(entry.title)
        places = frozenset(
            (*place_ids(entry.places), *(each for item in entry.schedules for each in place_ids(item.places)))
        )
        twin = None
        for key in _keys(entry, words, places):
            other = seen.setdefault(key, entry)
            if other is not entry and twin is None and not _numbered_apart(words, stems(other.title)):
                twin = other
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


def _keys(entry: Entry, words: frozenset[str], places: frozenset[str]) -> Iterator[Hashable]:
    """What a likely duplicate has in common with the entry: any one of these is enough.

    The same title is not enough by itself: an organisation may well have the same café in two parts of the town. Nor
    is the same hour in the same house, unless the titles have a word in common. An activity is no duplicate of a
    notice.
    """
    sort, owner = type(entry), entry.organisation
    for place in places:
        yield sort, place, words
    if not places:
        yield sort, owner, words
    telling = [word for word in words if not word.isdigit()]
    for schedule in entry.schedules:
        for when in _whens(schedule):
            yield sort, words, when
            for word in telling:
                yield sort, owner, word, when
                for place in places:
                    yield sort, place, word, when


def _whens(schedule: Schedule) -> Iterator[Hashable]:
    start = schedule.times[0].start if schedule.times else None
    for day in schedule.dates:
        yield day, start
    for rule in schedule.days:
        yield rule.weekday, rule.nth, start, schedule.weeks


def _numbered_apart(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Group 1 is not group 2."""
    return any(word.isdigit() for word in mine ^ theirs)


@lru_cache(maxsize=20_000)
def stems(title: str) -> frozenset[str]:
    """The words of a title that say something, each cut to its first six letters."""
    words = _WORD.findall(title.lower().replace("é", "e"))
    kept = [word[:_STEM] for word in words if word not in _SMALL and (len(word) > 2 or word.isdigit())]
    return frozenset(kept or words)
