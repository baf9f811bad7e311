"""What people write as the reason why something is called off, and whether it is one."""

import unicodedata
from enum import StrEnum

LONGEST_REASON = 120
"""Characters. The reason stands in lists, on paper and in calendars, after the word «Inställt»."""

_NO = frozenset({"nej", "no", "nix", "ej", "inte", "false", "inte inställt", "ej inställt"})
_SAYS_NOTHING = frozenset(
    {"ja", "jo", "japp", "yes", "true", "ok", "x", "inställt", "inställd", "inställda", "är inställt", "är inställd",
     "det är inställt", "inställes", "ställs in", "ställs inte in", "avbokat", "avbokad", "avlyst", "orsak", "okänt",
     "cancelled", "canceled"}
)  # fmt: skip


class NoReason(StrEnum):
    """Why a text is no reason."""

    NO = "nekad"
    """It says that nothing is called off."""
    EMPTY = "utan-orsak"
    """It says that something is, but not why."""


def no_reason(text: str) -> NoReason | None:
    """Why a text does not tell the reader anything, or None when it does.

    Args:
        text: what stands under `inställt`.
    """
    words = " ".join(unicodedata.normalize("NFC", text).lower().split()).strip(" .,!?-–()\"'«»")
    if words in _NO:
        return NoReason.NO
    if words in _SAYS_NOTHING or sum(map(str.isalpha, words)) < 2:
        return NoReason.EMPTY
    return None
