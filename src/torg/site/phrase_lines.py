"""Lines of the easy-read edition: one sentence a line, and a long sentence broken where its phrases meet.

Readers of easy text read better when a line holds what belongs together, and no more than 55 characters (MTM and
Begripsam, «Frasanpassat radfall»). It is done with the finished HTML, where it is known what stands beside what. A
break between sentences is always there; one within a sentence is there only where the line has room for it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from html import escape, unescape
from itertools import pairwise

from torg.domain.readability import is_shortened

LONGEST = 55
"""Characters on a line, spaces included."""

SENTENCE = "<br>"
PHRASE = '<br class="phrase">'

_NESTED = "p|ul|ol|dl|div|section|table|form|nav|details|figure|h[1-6]"
_BLOCK = re.compile(
    rf'(?P<start><(?P<name>p|li|dd|dt)\b(?![^>]*"phone-strip")[^>]*>)'
    rf"(?P<inner>(?:(?!<(?:{_NESTED})\b).)*?)(?P<end></(?P=name)>)",
    re.DOTALL,
)
_TOKEN = re.compile(r"<[^>]*>|\s+|[^<\s]+")
_TAG = re.compile(r"<[^>]*>")
_CLOSING = "”»’\"')"
_OPENING = "”«‘\"'("
_ENDS = (".", "!", "?", "…")
_JOINING = frozenset(
    "och eller men som när om för på i med till från utan att så där innan efter under vid av hos inte samt än".split()  # noqa: SIM905 -- readable so
)
_AFTER_SIGN, _BEFORE_JOINING, _ELSEWHERE, _NEVER = 0.0, 6.0, 30.0, 90.0
"""What it costs to break a line there, beside how unlike in length the lines become."""


def phrase_lines(html: str) -> str:
    """The HTML with breaks in its paragraphs, points and facts.

    Args:
        html: a whole page, or a part of one whose elements all end in it.
    """
    return _BLOCK.sub(lambda found: f"{found['start']}{_broken(found['inner'])}{found['end']}", html)


def text_lines(text: str) -> str:
    """Text that no HTML is made of, with a new line for each sentence."""
    lines = unescape(_broken(escape(text, quote=False)))
    return lines.replace(f" {PHRASE}", " ").replace(f" {SENTENCE}", "\n")


def visible(html: str) -> str:
    """The text that is seen of a part of a line."""
    return unescape(_TAG.sub("", html))


@lru_cache(maxsize=20_000)
def _broken(inner: str) -> str:
    units = list(_units(inner))
    if len(units) < 2:
        return inner
    told = [visible(unit) for unit in units]
    lines: list[str] = []
    start = 0
    for at in (*_sentence_ends(units, told), len(units)):
        pieces = zip((start, *_phrases(told[start:at], start)), (*_phrases(told[start:at], start), at), strict=True)
        lines.append(f" {PHRASE}".join(" ".join(units[first:last]) for first, last in pieces))
        start = at
    before, after = (" " if inner[place].isspace() else "" for place in (0, -1))
    return before + f" {SENTENCE}".join(lines).replace(f"<br> {SENTENCE}", "<br> ") + after


def _units(inner: str) -> Iterator[str]:
    """What stands between spaces, with its tags."""
    unit = ""
    for found in _TOKEN.finditer(inner):
        if found[0].isspace():
            if unit:
                yield unit
            unit = ""
        else:
            unit += found[0]
    if unit:
        yield unit


def _sentence_ends(units: Sequence[str], told: Sequence[str]) -> Iterator[int]:
    """The places of the units that begin a new line."""
    for place, (before, after) in enumerate(pairwise(told), start=1):
        word, begins = before.rstrip(_CLOSING), after.lstrip(_OPENING)[:1]
        ended = word.endswith(_ENDS) and not is_shortened(word) and (begins.isupper() or begins.isdigit())
        if ended or units[place - 1].endswith("<br>") or units[place].startswith("<br>"):
            yield place


def _phrases(told: Sequence[str], offset: int) -> tuple[int, ...]:
    """Where a sentence is broken: the cheapest way to lines that are short enough.

    Args:
        told: its words as they are seen.
        offset: the place of the first word, which is added.
    """
    if sum(map(len, told)) + len(told) - 1 <= LONGEST:
        return ()
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(told) + 1):
        last = 0.0 if end == len(told) else _price(told[end - 1], told[end])
        best.append(min((best[first][0] + _unused(told[first:end]) + last, first) for first in range(end)))
    breaks: list[int] = []
    place = best[-1][1]
    while place:
        breaks.append(place + offset)
        place = best[place][1]
    return tuple(reversed(breaks))


def _unused(words: Sequence[str]) -> float:
    """What it costs to have these words on a line."""
    length = sum(map(len, words)) + len(words) - 1
    if length > LONGEST:
        return 1e6 * (length - LONGEST) if len(words) > 1 else 0.0
    return ((LONGEST - length) / 8) ** 2


def _price(before: str, after: str) -> float:
    """What it costs to break between two words."""
    if before.endswith((",", ";", ":", "–")):
        return _AFTER_SIGN
    if before.lower() in _JOINING or before[-1:].isdigit() or after[:1].isdigit():
        return _NEVER
    return _BEFORE_JOINING if after.lower() in _JOINING or after.startswith("(") else _ELSEWHERE


seen_lines = partial(re.split, r"<br[^>]*>")
"""The lines of a part of a page that has been broken."""
