"""Swedish alphabetical order: … x y z å ä ö (SAOL 13, 2006), without a locale or ICU on the machine.

W is a letter of its own after v; é sorts as e and ü as y; capitals make no difference. Naive code points would put ä
before å.
"""

import unicodedata
from functools import lru_cache

_AFTER_Z = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "ü": "y", "ß": "ss"})
_LETTERS = {"{": "Å", "|": "Ä", "}": "Ö"}
DIGITS = "0–9"
"""The heading for everything that does not start with a letter."""


@lru_cache(maxsize=20_000)
def swedish_key(text: str) -> tuple[str, str]:
    """A key for `sorted`. Texts that only capitals or accents set apart come after each other in a fixed order."""
    return _letters(text), text


def first_letter(text: str) -> str:
    """The heading in an A–Ö list under which a text belongs: a capital letter, or `0–9` for everything else."""
    for char in _letters(text):
        if char.isalpha() or char in _LETTERS:
            return _LETTERS.get(char, char.upper())
        if char.isdigit():
            return DIGITS
    return DIGITS


def _letters(text: str) -> str:
    """The letters that count, each as a character that sorts right; signs count as the space between words."""
    known = unicodedata.normalize("NFC", text).lower().translate(_AFTER_Z)
    plain = (char for char in unicodedata.normalize("NFKD", known) if not unicodedata.combining(char))
    return " ".join("".join(char if char.isalnum() or char in _LETTERS else " " for char in plain).split())
