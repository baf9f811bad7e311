"""The index in small files."""

import random
from bisect import bisect_right

from torg.outputs.search.docs import Card
from torg.outputs.search.index import Index
from torg.outputs.search.shards import (
    CARDS,
    LIST_SIZE,
    WORDS_SIZE,
    card_shards,
    starts,
    stem_shards,
    word_shards,
)
from torg.outputs.search.words import fold

_CHANCE = random.Random(1)
STEMS = ["".join(_CHANCE.choices("abcdefåäö", k=_CHANCE.randint(2, 9))) for _ in range(2000)]
INDEX = Index({stem: {number % 99: 7, number % 99 + 1: 1} for number, stem in enumerate([*STEMS, "=gratis"])}, ())


def test_a_line_says_the_word_and_its_pages() -> None:
    """The weight before each list."""
    index = Index({"kör": {3: 7, 0: 1, 1: 1}}, ())
    assert word_shards(index) == [("kor", "kör 73 100")]


def test_words_that_fold_alike_stay_together() -> None:
    """So that one file tells of both."""
    index = Index({word: dict.fromkeys(range(500), 1) for word in ("kor", "kör", "kos")}, ())
    assert [text.count("\n") + 1 for _, text in word_shards(index)] == [2, 1]


def test_files_are_small() -> None:
    """None is larger than its size."""
    words, lists = word_shards(INDEX), stem_shards(INDEX)
    assert [len(text) for _, text in words if len(text) > WORDS_SIZE] == []
    assert [len(text) for _, text in lists if len(text) > LIST_SIZE] == []
    assert len(words) > 10


def test_each_word_is_where_the_starts_say() -> None:
    """A word lies in the file after as many others as begin before it or with it."""
    shards = word_shards(INDEX)
    beginnings = starts(shards).split()
    lost = []
    for stem in INDEX.postings:
        _, text = shards[bisect_right(beginnings, fold(stem))]
        if stem not in [line.partition(" ")[0] for line in text.split("\n")]:
            lost.append(stem)
    assert (lost, beginnings == sorted(beginnings)) == ([], True)


def test_stems_alone_forwards_and_backwards() -> None:
    """Folded, without facets and without short ones, which nobody can misspell."""
    index = Index({"körsång": {}, "te": {}, "=gratis": {}, "boule": {}}, ())
    assert stem_shards(index) == [("boule", "boule\nkorsang")]
    assert stem_shards(index, backwards=True) == [("eluob", "eluob\ngnasrok")]


def test_cards() -> None:
    """A few in each file, without the empty texts at the end."""
    cards = [Card("Om", "om.html"), Card("A", "a.html", status="Inställt."), Card("B", "b.html", "Alltid.")]
    rows = [["Om", "om.html"], ["A", "a.html", "", "", "", "Inställt."], ["B", "b.html", "Alltid."]]
    assert card_shards(cards) == [rows[:CARDS], rows[CARDS:]]


def test_nothing() -> None:
    """No words, no files."""
    assert (word_shards(Index({}, ())), starts([]), card_shards([])) == ([], "", [])
