"""Marks around a part of a sentence whose language or direction is another than the sentence's own.

A translated sentence may hold an organiser's own Swedish words, or a telephone number inside Arabic. Unicode has
invisible marks for that (Unicode Standard Annex #9, section 2.7): they keep the order of the signs right in plain text,
and the site turns them into elements with `lang` and `dir`.
"""

import re

FIRST_STRONG = "\N{FIRST STRONG ISOLATE}"
LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT ISOLATE}"
END = "\N{POP DIRECTIONAL ISOLATE}"

ANY_MARK = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
"""Every mark of direction, as a regular expression has them between brackets."""

_ANY = re.compile(f"[{ANY_MARK}]")


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
