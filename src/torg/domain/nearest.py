"""The word that somebody surely, or probably, meant.

Ids and keys are folded before they are compared, so that `Lättläst`, `lattlast` and `lätt-läst` are one word. Only
faults come here; `difflib` from the standard library gives the same answers as faster libraries on short words.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

_LIKELY = 0.6
_SURE = 0.8
_MARGIN = 0.05
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Guess:
    """A candidate. `sure` when nothing else is nearly as close, so that it may be written unasked."""

    word: str
    sure: bool


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """Lower case without diacritics; everything that is no letter or digit becomes a single hyphen."""
    plain = unicodedata.normalize("NFKD", word[:_LONGEST].lower())
    kept = "".join(char if char.isalnum() else " " for char in plain if not unicodedata.combining(char))
    return "-".join(kept.split())


def guess(word: str, candidates: Iterable[str]) -> Guess | None:
    """The candidate that is most like the word, or None when none is like it.

    A candidate that folds to the same letters is always sure. Ties are won by the first candidate.
    """
    wanted = folded(word)
    if not wanted:
        return None
    matcher = SequenceMatcher(b=wanted, autojunk=False)
    best, best_score, second = "", 0.0, 0.0
    for candidate in candidates:
        other = folded(candidate)
        if other == wanted:
            return Guess(candidate, sure=True)
        if 2 * min(len(other), len(wanted)) < _LIKELY * (len(other) + len(wanted)):
            continue
        matcher.set_seq1(other)
        if matcher.quick_ratio() < _LIKELY:
            continue
        score = matcher.ratio()
        if score > best_score:
            best, best_score, second = candidate, score, best_score
        elif score > second:
            second = score
    if best_score < _LIKELY:
        return None
    return Guess(best, sure=best_score >= _SURE and best_score - second >= _MARGIN)


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that is most like the word, sure or not."""
    found = guess(word, candidates)
    return found.word if found else None
