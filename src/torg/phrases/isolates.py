"""Marks around a part of a sentence whose language or direction is another than the sentence's own.

A translated sentence may hold an organiser's own Swedish words, or a telephone number inside Arabic. Unicode has
invisible marks for that (Unicode Standard Annex #9, section 2.7): they keep the order of the signs right in plain text,
and the site turns them into elements with `lang` and `dir`.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

FIRST_STRONG = "\N{FIRST STRONG ISOLATE}"
LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT ISOLATE}"
END = "\N{POP DIRECTIONAL ISOLATE}"

_MARKS = re.compile(f"[{FIRST_STRONG}{LEFT_TO_RIGHT}{END}]")

ANY_MARK = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
"""Every mark of direction, as a regular expression has them between brackets."""

_ANY = re.compile(f"[{ANY_MARK}]")


class Kind(StrEnum):
    """Whose a piece of a sentence is."""

    PHRASE = "phrase"
    """The edition's own words."""
    OWN = "own"
    """Words that somebody wrote in Swedish, and that nobody has translated."""
    NUMBERS = "numbers"
    """Hours or a telephone number, left to right in every script."""


def own_words(text: str) -> str:
    """The text marked as somebody's own Swedish words. What is marked already, or empty, stays as it is."""
    if not text or FIRST_STRONG in text:
        return text
    return f"{FIRST_STRONG}{plain_text(text)}{END}"


def left_to_right(text: str) -> str:
    """Hours or a telephone number marked to be written from left to right. What is marked already stays as it is."""
    if not text or LEFT_TO_RIGHT in text:
        return text
    return f"{LEFT_TO_RIGHT}{plain_text(text)}{END}"


def plain_text(text: str) -> str:
    """The text without any mark of direction: for titles of windows, addresses, and comparisons."""
    return _ANY.sub("", text)


def pieces(text: str) -> Iterator[tuple[Kind, str]]:
    """The text in pieces, none of them empty, in order. Together they are the text without its marks.

    A mark inside somebody's own words belongs to those words. A mark without an end lasts to the end of the text, and
    an end without a beginning is left out.
    """
    kind, depth, begun = Kind.PHRASE, 0, ""
    at = 0
    for found in _MARKS.finditer(text):
        begun += text[at : found.start()]
        at = found.end()
        if found[0] != END:
            depth += 1
            if depth > 1:
                continue
        elif depth:
            depth -= 1
            if depth:
                continue
        else:
            continue
        if begun:
            yield kind, begun
        begun = ""
        kind = _KINDS[found[0]]
    if begun := begun + text[at:]:
        yield kind, begun


_KINDS = {FIRST_STRONG: Kind.OWN, LEFT_TO_RIGHT: Kind.NUMBERS, END: Kind.PHRASE}
