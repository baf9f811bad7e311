"""Words of a text, and the stems that make `promenader` and `promenaden` the same word as `promenad`.

Stems are those of the Snowball algorithms (snowballstem.org). Every edition has Swedish words in it, titles and names,
so a word's stem is the shorter of what its edition's language and Swedish make of it. A language without an algorithm
has Swedish alone.
The script that searches knows no stemmer: it takes the language's endings, as `endings` finds them, off a word.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

import snowballstemmer

SWEDISH = "sv"

_WORD = re.compile(r"[^\W_]+")
_ALGORITHMS = {
    "ar": "arabic", "da": "danish", "de": "german", "en": "english", "es": "spanish", "fi": "finnish", "fr": "french",
    "no": "norwegian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip
_OTHER_LETTERS = frozenset({"arabic"})
"""Algorithms that have nothing to say about a word in Latin letters."""

_COMMON = {
    "sv": (
        "alla att av bara bli blir da dar de dem den deras dess det detta dig din dina ditt du där då eller en er era "
        "ett finns från får för ha han har hej hon honom hur här i inte ja jag kan man med mig min mina mitt mot måste "
        "ni nu nåt nåted nån någon någonstans något några när och om oss på sen sig sin sina sitt skulle som så till "
        "um upp ur ut utan vad var vara vi vid vill vilka vilken vilket välja än är åt över ska skall sa leta letar "
        "söker hitta finna ge gör göra"
    ),
    "en": (
        "a an and any are at be by can do does find for from have how i in is it me my of on or some something that "
        "the there this to want we what when where with you your"
    ),
}
_ENDINGS = {
    "sv": (
        "a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas "
        "ornas es ades andes ens arens hetens erns at andet het ast s"
    ),
    "fi": "inainen inaisia ina",
}
"""The endings that the algorithm takes off in its first step; the commonest others come from the texts."""

MIN_STEM = 2
"""Letters that are left at least when the script takes an ending off."""
MOST_ENDINGS = 60
"""As many endings as the script is told."""


def tokens(text: str) -> list[str]:
    """The words of a text in order: runs of letters and digits, in small letters, accents kept, composed (NFC)."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """A word in small letters as somebody types it on another keyboard: `kafé` as `kafe`, `kör` as `kor`."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.lower())
    return "".join(char for char in plain if not unicodedata.combining(char))


@cache
def common_words(language: str) -> frozenset[str]:
    """Words that say nothing about what is looked for, with and without their accents."""
    words = _COMMON.get(language, "").split()
    return frozenset(words) | frozenset(fold(word) for word in words)


@lru_cache(maxsize=200_000)
def _shortest(word: str, algorithm: str) -> str:
    """What an algorithm leaves of a word, taken until nothing changes; the same for every edition that asks."""
    if algorithm in _OTHER_LETTERS and word.isascii():
        return word
    stemmer = _stemmer(algorithm)
    found, made = word, _once(word, stemmer)
    while made != found:
        found, made = made, _once(made, stemmer)
    return found


@cache
def _stemmer(algorithm: str) -> Any:
    return snowballstemmer.stemmer(algorithm)


def _once(word: str, stemmer: Any) -> str:
    made: str = stemmer.stemWord(word)
    return made if word.startswith(made) and len(made) >= MIN_STEM else word


class Stems:
    """The stems of an edition's words, each worked out once.

    Args:
        language: the edition's language, BCP 47; only its first part counts.
    """

    def __init__(self, language: str) -> None:
        self.language = language.partition("-")[0]
        names = dict.fromkeys((_ALGORITHMS.get(self.language, ""), _ALGORITHMS[SWEDISH]))
        self._algorithms = tuple(name for name in names if name)
        self._known: dict[str, str] = {}
        self._texts: dict[str, frozenset[str]] = {}
        self._common = common_words(self.language)

    def stem(self, word: str) -> str:
        """The word's stem; what is not its beginning, as `happi` of `happy`, is none.

        A stem is stemmed again until nothing changes: the algorithm makes `promenad` of `promenader`, and `promen` of
        `promenad`.
        """
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = min((_shortest(word, algorithm) for algorithm in self._algorithms), key=len)
        return found

    def words(self, text: str) -> frozenset[str]:
        """The words of a text that say something."""
        found = self._texts.get(text)
        if found is None:
            found = self._texts[text] = frozenset(tokens(text)) - self._common
        return found


def endings(stems: Mapping[str, str], language: str) -> tuple[str, ...]:
    """What sets words apart from their stems, folded, the longest first.

    Those of Swedish and of the language, and the commonest among some words that are seen after several stems.

    Args:
        stems: the stem of each word.
        language: the language, BCP 47; only its first part counts.
    """
    counts = Counter(fold(word[len(stem) :]) for word, stem in stems.items() if word != stem)
    several = [ending for ending, count in counts.items() if count > 1 and ending]
    chosen = sorted(several, key=lambda ending: (-counts[ending], ending))[:MOST_ENDINGS]
    known = (ending for each in {SWEDISH, language.partition("-")[0]} for ending in _ENDINGS.get(each, "").split())
    return tuple(sorted({*chosen, *known}, key=lambda ending: (-len(ending), ending)))


def stems_of(words: Iterable[str], stems: Stems) -> dict[str, str]:
    """The stem of each word."""
    return {word: stems.stem(word) for word in words}
