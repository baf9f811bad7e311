"""Compounds: a Swedish word is found by its parts, `stickkafé` by `sticka` and by `kafé`.

There is no list of words: the parts are words that the same texts use by themselves.
"""

from collections.abc import Collection

from torg.outputs.search.words import Stems

LEAST_PART = 3
"""Letters in a last part; a first part may have one less, as in `sy|rum`."""
LEAST_ALONE = 5
"""Letters in a last part whose first part nobody uses by itself, as in `sommar|lunch`."""
LEAST_WORD = 7
"""Letters in a word that is looked through."""
_JOINTS = ("s", "e", "o")
"""Letters between the parts: `torsdag-s-fika`."""


class Compounds:
    """Takes words apart.

    Args:
        words: words that may be parts.
        strong: those of them that may be a last part even when the first part is not known.
        stems: the language's stems.
    """

    def __init__(self, words: Collection[str], strong: Collection[str], stems: Stems) -> None:
        self._stems = stems
        self._words = {word for word in words if len(word) >= LEAST_PART - 1 and not word.isdigit()}
        self._strong = {stems.stem(word) for word in strong if len(word) >= LEAST_ALONE}
        self._stemmed = {stems.stem(word) for word in self._words}
        self._known: dict[str, tuple[str, ...]] = {}

    def parts(self, word: str) -> tuple[str, ...]:
        """The stems of the word's parts, nothing when it is no compound.

        Of several ways to split, the one whose shorter part is longest is taken: `barn|bok`, never `bar|nbok`.
        """
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._split(word) if len(word) >= LEAST_WORD else ()
        return found

    def _split(self, word: str) -> tuple[str, ...]:
        best: tuple[int, tuple[str, ...]] = (0, ())
        alone = ""
        for end in range(LEAST_PART - 1, len(word) - LEAST_PART + 1):
            last = self._last(word[end:])
            first = self._first(word[:end]) if last else ""
            least = min(end, len(word) - end)
            if first and least > best[0]:
                best = (least, (first, last))
            elif last in self._strong and len(word) - end >= LEAST_ALONE and not alone:
                alone = last
        return best[1] or ((alone,) if alone else ())

    def _last(self, part: str) -> str:
        """The stem of a last part: in any form of a word that is used."""
        if part not in self._words and not self._begins_with_stem(part):
            return ""
        stem = self._stems.stem(part)
        return stem if part in self._words or (len(stem) >= LEAST_PART and stem in self._stemmed) else ""

    def _begins_with_stem(self, part: str) -> bool:
        """Whether its stem may be known: a stem is a word's beginning, and to look for it costs less than stemming."""
        return any(part[:end] in self._stemmed for end in range(LEAST_PART, len(part) + 1))

    def _first(self, part: str) -> str:
        """The stem of a first part, which may have lost its ending or got a joint."""
        for form in (part, *(part[:-1] for joint in _JOINTS if part.endswith(joint)), f"{part}a"):
            known = form in self._words or (len(form) >= LEAST_PART and form in self._stemmed)
            if len(form) >= LEAST_PART - 1 and known:
                return self._stems.stem(form)
        return ""
