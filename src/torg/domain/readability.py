"""How easy a Swedish text is to read: sentences, words and LIX (Björnsson 1968).

LIX = words / sentences + 100 · long words / words, where a long word has more than six letters. The house's limits for
easy-read text: LIX 25, 15 words in a sentence, 55 characters on a line.
"""

from collections.abc import Mapping
from operator import sub
from types import MappingProxyType
from typing import NamedTuple

LONG_WORD = 6
"""A word with more letters than this is long."""

_ENDS = (".", "!", "?", "…", ".”", ".»", "!”", "?”", "!»", "?»", '."', '!"', '?"', ".)", "!)", "?)")
_LAST = frozenset(ending[-1] for ending in _ENDS)
_TRIM = "()[]«»”“\"'’!?,;:…*_"

SHORTENED: Mapping[str, str] = MappingProxyType(
    {
        "t.ex.": "till exempel", "t.ex": "till exempel", "tex.": "till exempel", "bl.a.": "bland annat",
        "bl.a": "bland annat", "m.m.": "med mera", "m.m": "med mera", "mm.": "med mera", "m.fl.": "med flera",
        "m.fl": "med flera", "o.s.v.": "och så vidare", "osv.": "och så vidare", "osv": "och så vidare",
        "d.v.s.": "det vill säga", "dvs.": "det vill säga", "dvs": "det vill säga", "s.k.": "så kallad",
        "f.d.": "före detta", "fr.o.m.": "från och med", "fr.o.m": "från och med", "t.o.m.": "till och med",
        "t.o.m": "till och med", "p.g.a.": "på grund av", "pga.": "på grund av", "pga": "på grund av",
        "etc.": "och så vidare", "etc": "och så vidare", "e.d.": "eller dylikt", "o.d.": "och dylikt",
        "dyl.": "dylikt", "ev.": "kanske", "ev": "kanske", "inkl.": "med", "inkl": "med", "exkl.": "utan",
        "resp.": "eller", "kl.": "klockan", "kl": "klockan", "ca.": "ungefär", "ca": "ungefär",
        "tel.": "telefon", "tel": "telefon", "tfn": "telefon", "tfn.": "telefon", "nr.": "nummer", "nr": "nummer",
        "st.": "stycken", "min.": "minuter", "tim.": "timmar", "jfr.": "jämför", "max.": "högst",
        "jan.": "januari", "feb.": "februari", "apr.": "april", "aug.": "augusti", "sept.": "september",
        "okt.": "oktober", "nov.": "november", "dec.": "december", "mån.": "måndag", "tis.": "tisdag",
        "ons.": "onsdag", "tors.": "torsdag", "fre.": "fredag", "lör.": "lördag", "sön.": "söndag",
    }
)  # fmt: skip
"""Common abbreviations, with what to write instead. Those with a full stop last end no sentence."""

_LONGEST_SHORTENED = max(map(len, SHORTENED)) + 1


class Measure(NamedTuple):
    """What was counted in a text."""

    words: int
    sentences: int
    long_words: int
    longest_sentence: int
    """In words."""

    @property
    def lix(self) -> float:
        """The LIX value; 0 for a text without words."""
        if not self.words:
            return 0.0
        return self.mean + 100 * self.long_words / self.words

    @property
    def mean(self) -> float:
        """Words in a sentence, on average."""
        return self.words / max(self.sentences, 1)


def measure(text: str) -> Measure:
    """Count words and sentences. A blank line ends a sentence; a single line break does not."""
    words = count = long_words = longest = 0
    for part in text.split("\n\n") if "\n\n" in text else (text,):
        tokens = part.split()
        if 1 in map(len, tokens) or "--" in part:
            tokens = [token for token in tokens if any(map(str.isalnum, token)) or token.endswith(_ENDS)]
        long_words += len([token for token in tokens if len(token) > LONG_WORD and is_long(token)])
        ends = [index for index, token in enumerate(tokens, 1) if token[-1] in _LAST and ends_sentence(token)]
        if tokens and (not ends or ends[-1] != len(tokens)):
            ends.append(len(tokens))
        words += len(tokens)
        count += len(ends)
        longest = max(longest, *map(sub, ends, [0, *ends])) if ends else longest
    return Measure(words, count, long_words, longest)


def ends_sentence(token: str) -> bool:
    """Whether a word is the last of a sentence by its signs."""
    if token[-1] == ".":
        return len(token) > _LONGEST_SHORTENED or not is_shortened(token)
    return token[-1] in "!?…" or token.endswith(_ENDS)


def is_shortened(token: str) -> bool:
    """Whether a word ends with the full stop of an abbreviation and so ends no sentence: `kl.`, `t.ex.`."""
    return token.lower().lstrip('(«”"') in SHORTENED


def is_long(token: str) -> bool:
    """Whether a word has more than six letters. Hours and other numbers are not long."""
    if token.isalpha():
        return len(token) > LONG_WORD
    word = token.strip(_TRIM)
    return len(word) > LONG_WORD and (word.isalpha() or sum(map(str.isalpha, word)) > LONG_WORD)


def sentences(text: str) -> list[str]:
    """The sentences, each on one line, by the same rules as `measure`."""
    found: list[str] = []
    for part in text.split("\n\n"):
        current: list[str] = []
        for token in part.split():
            current.append(token)
            if ends_sentence(token):
                found.append(" ".join(current))
                current = []
        if current:
            found.append(" ".join(current))
    return found


def word_list(text: str) -> list[str]:
    """The words without their punctuation."""
    words = (token.strip(_TRIM).rstrip(".") for token in text.split())
    return [word for word in words if any(map(str.isalnum, word))]
