"""Unknown keys: misspelt, put at the wrong level, or written with another word than ours.

A misspelt key leaves a hole where the right one should be. Key and hole are one fault, and get one message.
"""

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from torg.domain.nearest import guess
from torg.domain.other_words import OTHER_WORDS, SAID_ELSEWHERE
from torg.domain.record import Record
from torg.domain.salvage import Fault
from torg.domain.shapes import field_at, fields_by_key, home_of, homes_in_order, record_in
from torg.domain.value_at import value_at
from torg.problems import DataPath

_CHANGES = "ändringar"
"""What is said of one day belongs here, and is often put in the rule that gives the day."""
_MOST_GUESSES = 40
"""In one document. Somebody with more unknown keys than this has not misspelt them."""


@dataclass(frozen=True, slots=True)
class Misspelling:
    """An unknown key.

    `meant` is the right key or empty, `sure` whether it may be renamed unasked, `home` the key under which it belongs
    when it stands at the wrong level, `present` whether the meant key is in the mapping already. `elsewhere` says what
    it is about when that is told in another way than with a key (`SAID_ELSEWHERE`).
    """

    path: DataPath
    meant: str = ""
    sure: bool = False
    home: str = ""
    present: bool = False
    elsewhere: str = ""

    @property
    def meant_path(self) -> DataPath:
        """Where the hole is that this key was meant to fill."""
        return (*self.path[:-1], self.home or self.meant)


def misspellings(model: type[Record], data: object, faults: Iterable[Fault]) -> Mapping[DataPath, Misspelling]:
    """Every unknown key by its path. Two keys never claim the same hole: the first in the file gets it."""
    found: dict[DataPath, Misspelling] = {}
    claimed: set[DataPath] = set()
    for fault in faults:
        if fault.kind != "extra_forbidden":
            continue
        owner, key, _ = field_at(model, fault.path)
        home = value_at(data, fault.path[:-1])
        siblings = home if isinstance(home, Mapping) else {}
        guessing = len(found) < _MOST_GUESSES
        each = _meaning(owner, fault.path, key, siblings, claimed) if guessing else Misspelling(fault.path)
        if owner is not model and not (each.sure or each.home) and home_of(model, key) == _CHANGES != fault.path[0]:
            each = Misspelling(fault.path, key, home=_CHANGES)
        if each.meant and not each.home and not each.present:
            claimed.add(each.meant_path)
        found[fault.path] = each
    return MappingProxyType(found)


def with_right_keys(data: object, renames: Iterable[Misspelling]) -> Any:
    """A copy of the data with the misspelt keys under their right names."""
    right = copy.deepcopy(data)
    for each in renames:
        parent: Any = right
        for step in each.path[:-1]:
            parent = parent[step]
        parent[each.meant] = parent.pop(each.path[-1])
    return right


def _meaning(
    owner: type[Record],
    path: DataPath,
    key: str,
    siblings: Mapping[str, object],
    claimed: set[DataPath],
) -> Misspelling:
    fields = fields_by_key(owner)
    free = [each for each in fields if each not in siblings and (*path[:-1], each) not in claimed]
    close = guess(key, free)
    if close and close.sure:
        return Misspelling(path, close.word, sure=True)
    home = home_of(owner, key)
    word = key.strip().lower()
    meant = next((each for each in free if word in OTHER_WORDS.get(each, ())), None)
    if meant and home in {None, meant}:
        return Misspelling(path, meant)
    if home:
        return Misspelling(path, key, home=home)
    if len(path) == 1 and "intresse" in fields and word in SAID_ELSEWHERE:
        return Misspelling(path, elsewhere=SAID_ELSEWHERE[word])
    outer, inner = part_called(owner, word)
    if inner:
        return Misspelling(path, inner, home=outer)
    taken = guess(key, [each for each in fields if each in siblings])
    if taken and taken.sure:
        return Misspelling(path, taken.word, present=True)
    return Misspelling(path, close.word) if close else Misspelling(path)


def part_called(owner: type[Record], word: str) -> tuple[str, str]:
    """The key of `owner`, and a key under it that people call by that word; both empty when there is none."""
    return _parts_by_word(owner).get(word, ("", ""))


@lru_cache(maxsize=64)
def _parts_by_word(owner: type[Record]) -> Mapping[str, tuple[str, str]]:
    """The first such pair for each word; made once, for a file may have thousands of unknown keys."""
    fields, found = fields_by_key(owner), dict[str, tuple[str, str]]()
    for outer in homes_in_order(owner):
        inner = record_in(fields[outer])
        for key in fields_by_key(inner) if inner else ():
            for word in () if key in fields else OTHER_WORDS.get(key, ()):
                found.setdefault(word, (outer, key))
    return found
