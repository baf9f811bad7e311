"""Text from a file made fit to show: nothing hidden, nothing that steers the screen, never too long.

A faulty line is shown as it stands, but a character that nobody can see is drawn as one that everybody can. Trojan
Source (CVE-2021-42574) is why the signs that turn the writing direction count among them.
"""

import re
import unicodedata

from torg.problems import Position

WIDTH = 100
"""How many characters of a line are shown at most."""

_CONTROL_PICTURES = 0x2400
_STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_SPACE = "·"
_UNSEEN = "�"


def _picture(character: str) -> str:
    """One visible character for one that may be invisible."""
    if character.isprintable():
        return character
    code = ord(character)
    if character == "\t":
        return "→"
    if code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    return _SPACE if unicodedata.category(character) == "Zs" else _UNSEEN


def visible(text: str) -> str:
    """The same number of characters, with the invisible ones drawn: a tab as `→`, a hard space as `·`."""
    return text if text.isprintable() else "".join(map(_picture, text))


def harmless(text: str) -> str:
    """The text without characters that steer a terminal or turn the direction of writing. Tabs and line breaks stay."""
    return _STEERING.sub(lambda match: _picture(match[0]), text)


def _width(text: str) -> int:
    """How many cells of a terminal the text takes (Unicode Standard Annex #11)."""
    return sum(
        0 if unicodedata.combining(character) else 1 + (unicodedata.east_asian_width(character) in "WF")
        for character in text
    )


def pointed(position: Position) -> tuple[str, str]:
    """The faulty line and a line of carets under its span, both cut around the span when the line is long."""
    source = visible(position.source)
    start = min(max(position.column - 1, 0), len(source))
    end = max(min(position.end - 1, len(source)), start)
    first = max(0, min(start - WIDTH // 4, len(source) - WIDTH))
    last = min(first + WIDTH, len(source))
    before, span = source[first:start], source[start : min(end, last)]
    head, tail = "…" if first else "", "…" if last < len(source) else ""
    carets = " " * (len(head) + _width(before)) + "^" * max(_width(span), 1)
    return f"{head}{source[first:last]}{tail}", carets


def corrected_lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines to paste, harmless, each still one line."""
    return tuple(harmless(part) for line in lines for part in (line.splitlines() or [""]))
