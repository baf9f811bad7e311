"""The index as small files, so that a search on a slow telephone fetches a few thousand bytes and no more.

Lines of words are cut in alphabetical order. What each file begins with is told in the start file, so the script knows
which one to fetch. Three sorts of files:

- words: `stem 7postings 3postings`, each list after its weight;
- the same stems alone, forwards and backwards, for a word that nothing is found for: with one letter wrong, either its
  first half or its last half is right, and leads to the neighbourhood of the right word;
- cards: what is shown, a few pages in each file.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from torg.outputs.search.docs import Card
from torg.outputs.search.index import FACET, Index, by_weight
from torg.outputs.search.numbers import write_steps
from torg.outputs.search.words import fold

WORDS_SIZE = 1300
"""Characters in a file of words, unless a single line is longer."""
LIST_SIZE = 1200
"""Characters in a file of stems alone."""
CARDS = 2
"""Pages in a file of cards."""
LEAST_SPELLED = 4
"""Letters in a stem that a misspelt word may mean."""

Shard = tuple[str, str]
"""The folded word that a file begins with, and its text."""


def word_shards(index: Index) -> list[Shard]:
    """Files of words with their pages."""
    lines = sorted((fold(stem), stem) for stem in index.postings)
    return _cut(((key, _line(stem, index)) for key, stem in lines), WORDS_SIZE)


def _line(stem: str, index: Index) -> str:
    lists = (f"{weight}{write_steps(numbers)}" for weight, numbers in by_weight(index.postings[stem]))
    return " ".join((stem, *lists))


def stem_shards(index: Index, *, backwards: bool = False) -> list[Shard]:
    """Files of folded stems alone, in the order of their letters or of their letters from the end."""
    stems = {fold(stem) for stem in index.postings if not stem.startswith(FACET)}
    words = (stem[::-1] if backwards else stem for stem in stems if len(stem) >= LEAST_SPELLED)
    return _cut(((word, word) for word in sorted(words)), LIST_SIZE)


def _cut(lines: Iterable[tuple[str, str]], size: int) -> list[Shard]:
    """Lines under each other in files of a size; lines with the same key stay together."""
    shards: list[tuple[str, list[str]]] = []
    length = size
    last = ""
    for key, line in lines:
        if length + len(line) > size and key != last:
            shards.append((key, []))
            length = 0
        shards[-1][1].append(line)
        length += len(line) + 1
        last = key
    return [(key, "\n".join(found)) for key, found in shards]


def starts(shards: Sequence[Shard]) -> str:
    """What each file but the first begins with, no more letters than tell it from what is before it."""
    return " ".join(_shortest(shards))


def _shortest(shards: Sequence[Shard]) -> Iterator[str]:
    for (_, before), (key, _) in pairwise(shards):
        last = fold(before.rpartition("\n")[2].partition(" ")[0])
        same = next((place for place, pair in enumerate(zip(last, key, strict=False)) if pair[0] != pair[1]), len(last))
        yield key[: same + 1]


def card_shards(cards: Sequence[Card]) -> list[list[list[str]]]:
    """Cards as lists of their texts, without the empty ones at the end."""
    rows = [_row(card) for card in cards]
    return [rows[first : first + CARDS] for first in range(0, len(rows), CARDS)]


def _row(card: Card) -> list[str]:
    row = [card.title, card.path, card.when, card.where, card.cost, card.status]
    while not row[-1]:
        row.pop()
    return row
