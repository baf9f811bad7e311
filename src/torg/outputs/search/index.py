"""The index: for every stem, the pages that it finds and how much it says about each."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from torg.outputs.search.compounds import Compounds
from torg.outputs.search.docs import Doc, Weight
from torg.outputs.search.words import Stems, endings, stems_of

FACET = "="
"""Before a facet's name, which no word begins with."""


@dataclass(frozen=True, slots=True)
class Index:
    """What the script needs to know about words."""

    postings: Mapping[str, Mapping[int, int]]
    """By stem, or by facet: each page's number, and its weight."""
    endings: tuple[str, ...]
    """The language's endings, folded, the longest first."""


def make_index(docs: Sequence[Doc], language: str) -> Index:
    """The index of some pages; a page's number is its place among them.

    Args:
        docs: the pages.
        language: the language that they are written in, BCP 47.
    """
    stems = Stems(language)
    weights = [_weights(doc, stems) for doc in docs]
    used = {word for found in weights for word in found}
    by_word = stems_of(sorted(used), stems)
    strong = {word for found in weights for word, weight in found.items() if weight >= Weight.HIDDEN}
    compounds = Compounds(used, strong, stems)
    postings: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for number, found in enumerate(weights):
        for word, weight in found.items():
            _add(postings[by_word[word]], number, weight)
            for part in compounds.parts(word):
                _add(postings[part], number, max(weight - 1, Weight.TEXT))
    for number, doc in enumerate(docs):
        for facet in doc.facets:
            postings[FACET + facet][number] = Weight.TEXT
    return Index(dict(postings), endings(by_word, language))


def _weights(doc: Doc, stems: Stems) -> dict[str, int]:
    """Each word's greatest weight."""
    found: dict[str, int] = {}
    for weight, text in sorted(doc.texts):
        found.update(dict.fromkeys(stems.words(text), int(weight)))
    return found


def _add(pages: dict[int, int], number: int, weight: int) -> None:
    if pages.get(number, 0) < weight:
        pages[number] = weight


def by_weight(pages: Mapping[int, int]) -> Iterable[tuple[int, list[int]]]:
    """The numbers of pages by weight, the greatest first, each list ascending."""
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for number in sorted(pages):
        groups[pages[number]].append(number)
    return sorted(groups.items(), reverse=True)
