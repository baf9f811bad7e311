"""A text with the marks of `torg.phrases.isolates` in pieces, for which a template chooses language and direction."""

import re
from collections.abc import Iterator
from enum import StrEnum

from torg.phrases.isolates import END, FIRST_STRONG, LEFT_TO_RIGHT

_MARKS = re.compile(f"[{FIRST_STRONG}{LEFT_TO_RIGHT}{END}]")


class Kind(StrEnum):
    """Whose a piece of a text is."""

    PHRASE = "phrase"
    """The edition's own words."""
    OWN = "own"
    """Words that somebody wrote in Swedish, and that nobody has translated."""
    NUMBERS = "numbers"
    """Hours or a telephone number, left to right in every script."""


def is_unmarked(text: str) -> bool:
    """Whether a text has no marks, so that it is one piece: true of most, and seen at once."""
    return _MARKS.search(text) is None


def pieces(text: str) -> Iterator[tuple[Kind, str]]:
    """The text in pieces, none of them empty, in order. Together they are the text without its marks.

    A mark inside somebody's own words belongs to those words. A mark without an end lasts to the end of the text, and
    an end without a beginning is left out.
    """
    kind, depth, begun, at = Kind.PHRASE, 0, "", 0
    for found in _MARKS.finditer(text):
        begun += text[at : found.start()]
        at = found.end()
        outermost = depth == 0
        depth = depth + 1 if found[0] != END else max(0, depth - 1)
        if outermost == (depth == 0):
            continue
        if begun:
            yield kind, begun
        begun, kind = "", _KINDS[found[0]]
    if begun := begun + text[at:]:
        yield kind, begun


_KINDS = {FIRST_STRONG: Kind.OWN, LEFT_TO_RIGHT: Kind.NUMBERS, END: Kind.PHRASE}
