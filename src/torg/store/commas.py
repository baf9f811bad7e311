"""Several words in one text where a list should stand: `intresse: natur, spel`, `hur: ring eller sms`.

To YAML it is one text, and folded it would be one id. It is read as the list that was meant, so that each word is
looked up by itself.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from torg.domain.shapes import inline
from torg.problems import Position, Problem, Remedy
from torg.store.examine import Document, examine
from torg.store.folders import Kind
from torg.store.normalise import lines_of

_IDS = re.compile(r"\s*[,;]\s*")
_WORDS = re.compile(r"\s*[,;/+&]\s*|\s+(?:och|eller|samt)\s+")
LISTS: Mapping[tuple[str, ...], re.Pattern[str]] = MappingProxyType(
    {
        ("intresse",): _IDS,
        ("märken",): _IDS,
        ("plats",): _IDS,
        ("språk",): _WORDS,
        ("tider", "plats"): _IDS,
        ("anmälan", "hur"): _WORDS,
        ("kostnad", "betala"): _WORDS,
    }
)
"""The lists of ids or fixed words, and what people put between the words of each. A name may have an `och` in it."""

_KINDS = frozenset({Kind.ACTIVITY, Kind.NOTICE, Kind.ORGANISATION})
_ADDRESS = re.compile(r"\s\d")
_QUOTES = frozenset("\"'")
LISTED = "rad"
"""The parameter of the problem that holds the list to write."""


def may_be_listed(kind: Kind, data: Any) -> bool:
    """Whether a document has a text with several words where a list should stand."""
    return kind in _KINDS and isinstance(data, dict) and any(_found(data))


def _found(data: dict[str, Any]) -> Iterator[bool]:
    for path, pattern in LISTS.items():
        value = data.get(path[0])
        if len(path) == 1:
            if type(value) is str and pattern.search(value):
                yield True
        elif value and type(value) is not str:
            for item in value if type(value) is list else (value,):
                inner = item.get(path[1]) if type(item) is dict else None
                if type(inner) is str and pattern.search(inner):
                    yield True


def with_lists(kind: Kind, document: Document) -> Document:
    """The document with its lists as they were meant; for each a `falt-form` with the line to write instead.

    The problems' remedies are not safe: nobody knows here whether there are such words (`settled`).
    """
    if not may_be_listed(kind, document.data):
        return document
    lines = lines_of(document.text)
    own = lines_of(document.original)
    problems: list[Problem] = []
    for path, spot in document.spots.items():
        pattern = LISTS.get(tuple(step for step in path if isinstance(step, str)))
        span = spot.value
        if pattern is None or not spot.key or not span.is_one_line or span.style not in {"", *_QUOTES}:
            continue
        line = lines[span.line]
        value = line[span.column : span.end_column]
        parts = _parts(value[1:-1] if span.style else value, pattern)
        if len(parts) < 2 or any(_ADDRESS.search(part) for part in parts):
            continue
        text = inline(parts)
        lines[span.line] = new = line[: span.column] + text + line[span.end_column :]
        position = Position(span.line + 1, span.column + 1, span.end_column + 1, own[span.line])
        params = {"fält": str(path[-1]), "väntat": "lista", "fick": "text", "värde": value, LISTED: text}
        remedy = Remedy("line", new)
        problems.append(Problem("falt-form", path=path, params=params, position=position, remedy=remedy))
    if not problems:
        return document
    meant = examine("\n".join(lines) + "\n")
    return replace(
        document, text=meant.text, data=meant.data, spots=meant.spots, problems=(*document.problems, *problems)
    )


def _parts(value: str, pattern: re.Pattern[str]) -> list[str]:
    return [part for part in pattern.split(value.strip()) if part]


def settled(problems: Sequence[Problem], *, checked: bool) -> Iterable[Problem]:
    """The problems, where a list may be mended unasked as soon as every word in it is known, or surely meant.

    Args:
        problems: all that was found in one file.
        checked: whether the rules have looked at the file's record.
    """
    for each in problems:
        if checked and LISTED in each.params and each.remedy:
            depth = len(each.path)
            inside = [other for other in problems if other.path[:depth] == each.path and len(other.path) > depth]
            sure = all(other.remedy and other.remedy.safe for other in inside)
            yield replace(each, remedy=replace(each.remedy, safe=sure))
        else:
            yield each
