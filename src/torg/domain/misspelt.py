"""Unknown keys: misspelt, put at the wrong level, or written with another word than ours.

A misspelt key leaves a hole where the right one should be. Key and hole are one fault, and get one message.
"""

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from torg.domain.nearest import guess
from torg.domain.record import Record
from torg.domain.salvage import Fault
from torg.domain.shapes import field_at, fields_by_key, home_of
from torg.problems import DataPath

_OTHER_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "titel": ("rubrik", "title", "namn"),
        "namn": ("name", "titel", "titel på platsen"),
        "typ": ("type", "sort", "slag"),
        "slag": ("type", "sort", "typ", "kind"),
        "intresse": ("kategori", "kategorier", "category", "ämne"),
        "lättläst": ("beskrivning", "description", "kort text", "ingress"),
        "text": ("mer information", "info", "information"),
        "tider": ("när", "schema", "schedule", "öppettider"),
        "plats": ("var", "lokal", "place", "location"),
        "kostnad": ("avgift", "price", "cost"),
        "anmälan": ("bokning", "anmäl", "sign up", "signup"),
        "kontakt": ("contact", "kontaktperson", "ansvarig"),
        "kontrollerad": ("uppdaterad", "checked", "senast kontrollerad", "granskad"),
        "telefon": ("tel", "tfn", "mobil", "phone", "telefonnummer"),
        "e-post": ("mejl", "mail", "email", "epostadress", "mejladress"),
        "webb": ("hemsida", "webbplats", "webbsida", "url", "website"),
        "länk": ("url", "webb", "webbplats", "link", "hemsida"),
        "adress": ("gatuadress", "gata", "address", "besöksadress"),
        "område": ("stadsdel", "area"),
        "dag": ("veckodag", "dagar"),
        "tid": ("klockan", "klockslag", "kl"),
        "utom": ("förutom", "ej", "inte"),
        "märken": ("badges", "etiketter", "taggar"),
    }
)
"""Words that people use for a key. Only for the message: nothing is renamed unasked because of them."""


_MOST_GUESSES = 40
"""In one document. Somebody with more unknown keys than this has not misspelt them."""


@dataclass(frozen=True, slots=True)
class Misspelling:
    """An unknown key.

    `meant` is the right key or empty, `sure` whether it may be renamed unasked, `home` the key under which it belongs
    when it stands at the wrong level, `present` whether the meant key is in the mapping already.
    """

    path: DataPath
    meant: str = ""
    sure: bool = False
    home: str = ""
    present: bool = False

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
        siblings = _mapping_at(data, fault.path[:-1])
        guessing = len(found) < _MOST_GUESSES
        each = _meaning(owner, fault.path, key, siblings, claimed) if guessing else Misspelling(fault.path)
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
    owner: type[Record], path: DataPath, key: str, siblings: Mapping[str, object], claimed: set[DataPath]
) -> Misspelling:
    fields = fields_by_key(owner)
    free = [each for each in fields if each not in siblings and (*path[:-1], each) not in claimed]
    close = guess(key, free)
    if close and close.sure:
        return Misspelling(path, close.word, sure=True)
    home = home_of(owner, key)
    if home:
        return Misspelling(path, key, home=home)
    word = key.strip().lower()
    meant = next((each for each in free if word in _OTHER_WORDS.get(each, ())), None)
    if meant:
        return Misspelling(path, meant)
    taken = guess(key, [each for each in fields if each in siblings])
    if taken and taken.sure:
        return Misspelling(path, taken.word, present=True)
    return Misspelling(path, close.word) if close else Misspelling(path)


def _mapping_at(data: object, path: DataPath) -> Mapping[str, object]:
    for step in path:
        data = data[step]  # type: ignore[index]  # pydantic walked this path through the same data
    return data if isinstance(data, Mapping) else {}
