"""What the readings of days, hours, weeks and dates share: where a text is cut, and which word was meant."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from torg.domain.clock import MONTHS, WEEKDAYS
from torg.domain.nearest import folded, guess
from torg.domain.schedule.parts import Period

_UNTIL = re.compile(r"\s*\b(?:till och med|t\.?\s?o\.?\s?m\.?)(?=[\s\d]|\Z)\s*", re.IGNORECASE)
_DASH = re.compile(r"\s*[-‐‑‒–—−]+\s*")
_CUT = re.compile(r"\s*(?:[,;&+\n]|\b(?:och|samt)\b)\s*", re.IGNORECASE)
_ENDINGS = ("", "en", "ar", "arna", "s")


def tidy(text: str) -> str:
    """The text with composed letters, single plain spaces, and `–` for `till och med`."""
    return _UNTIL.sub("–", " ".join(unicodedata.normalize("NFC", text).split()))


def with_en_dashes(text: str) -> str:
    """The text with every dash or hyphen, and the spaces around it, as one `–`."""
    return _DASH.sub("–", text)


def pieces(text: str) -> list[str]:
    """The parts of a list in words: cut at commas, semicolons, `och`, `samt`. Never empty parts."""
    return [piece for piece in _CUT.split(text.strip(" .")) if piece]


@lru_cache(maxsize=512)
def weekday_of(word: str) -> int | None:
    """0–6 for a weekday in any form (`torsdagar`, `tors`, `to.`, `Torsdagen`), else None."""
    wanted = folded(word)
    for number, name in enumerate(map(folded, WEEKDAYS)):
        if wanted in {name + ending for ending in _ENDINGS} or (len(wanted) >= 2 and name.startswith(wanted)):
            return number
    return None


@lru_cache(maxsize=512)
def month_of(word: str) -> int | None:
    """1–12 for a month in any form (`juli`, `jul.`, `Sept`), else None."""
    wanted = folded(word)
    for number, name in enumerate(MONTHS, start=1):
        if wanted == name or (len(wanted) >= 3 and name.startswith(wanted)):
            return number
    return 9 if wanted == "sept" else None


@lru_cache(maxsize=512)
def period_of(word: str) -> Period | None:
    """The period that `sportlovet`, `terminerna` or `skolans termin` names, else None."""
    wanted = folded(word).removeprefix("skolans-")
    for period in Period:
        stem = folded(period.value)
        if wanted in {stem, f"{stem}et", f"{stem}en", f"{stem}er", f"{stem}erna"}:
            return period
    return None


def surely(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that the misspelt word surely is, or None when there is doubt."""
    found = guess(word, candidates)
    return found.word if found and found.sure else None
