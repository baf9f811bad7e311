"""What must not stand in any text at all: HTML, people's identity numbers, and letters that became other signs.

The rules look at the document as written, before any field gives it meaning, and so also in fields that do not exist.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from torg.domain.numbers import find_personal_number
from torg.domain.rules.markup import MARKUP, pieces_of_markup, without_markup
from torg.problems import DataPath, Position, Problem, Remedy, problem

_DIGITS = re.compile(r"[0-9][0-9][-–]?[01][0-9][-–]?[0-9][0-9] ?[-+–‑−]? ?[0-9][0-9][0-9][0-9]")
"""Spelt out, since a pattern that begins with one sign of a set is searched for many times faster."""


_MISREAD = re.compile("[ÃÂ][\u0080-¿€‚-„…†‡ˆ‰Š‹ŒŽ‘-”•–—˜™š›œžŸ]|â€")
"""What å, ä, ö and quotation marks look like when UTF-8 was once opened as Windows-1252."""


_WORDS = re.compile(r"\s+|\S+")
_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""Signs that steer a screen or turn the direction of writing (CVE-2021-42574). As such they are mended when the file is
read; here they come from an escape such as `\\u202e`."""


class _Gate:
    """A quick look at a whole file's text, many times faster than one pattern for everything."""

    def search(self, text: str) -> bool:
        """Whether `check_texts` may have something to say about any part of the text."""
        if "<" in text or "&" in text or "cript" in text or "CRIPT" in text or ":text/" in text:
            return True
        if "\\" in text:  # an escape may hide a sign that nobody can see
            return True
        if "Ã" in text or "Â" in text or "â€" in text:
            return True
        return _DIGITS.search(text) is not None


TEXT_GATE = _Gate()
"""`TEXT_GATE.search(text)` is False for a file that `check_texts` has nothing to say about."""

_LINK_KEYS = frozenset({"länk", "webb", "tillgänglighetsdatabasen"})
_NUMBER_KEYS = frozenset({"telefon", "sms", "nummer", "organisationsnummer"})
"""Keys whose values have a rule of their own for what number they hold."""


def check_texts(data: object) -> Iterator[Problem]:
    """Problems in every text of a document: at most one of each sort for a text.

    Args:
        data: mappings, lists and text, as read from a file.
    """
    stack: list[tuple[object, DataPath]] = [(data, ())]
    while stack:
        value, path = stack.pop()
        if isinstance(value, str):
            if TEXT_GATE.search(value) or _UNSEEN.search(value):
                yield from _in_text(value, path)
        elif isinstance(value, dict):
            stack.extend((part, (*path, key)) for key, part in reversed(value.items()))
        elif isinstance(value, list):
            stack.extend((part, (*path, index)) for index, part in reversed(list(enumerate(value))))


def _in_text(text: str, path: DataPath) -> Iterator[Problem]:
    key = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    if key not in _LINK_KEYS and MARKUP.search(text):
        yield _markup(text, path, key)
    if unseen := _UNSEEN.search(text):
        yield problem("yaml-osynligt", path, tecken=f"U+{ord(unseen[0]):04X}")
    if _MISREAD.search(text):
        yield _misread(text, path, key)
    if key not in _NUMBER_KEYS and (number := find_personal_number(text)):
        yield problem("personnummer", path, fält=key, citat=number)


def _markup(text: str, path: DataPath, key: str) -> Problem:
    pieces = pieces_of_markup(text)
    meant = without_markup(_reread_all(text) or text, key)
    remedy = Remedy("value", meant) if meant else None
    hint: dict[str, Any] = {"utan": "ja"} if meant else {}
    return problem("text-html", path, remedy=remedy, fält=key, citat=pieces[0], bitar="», «".join(pieces), **hint)


def _misread(text: str, path: DataPath, key: str) -> Problem:
    word = next(word for word in text.split() if _MISREAD.search(word))
    whole, part = _reread_all(text), _reread(word)
    remedy = Remedy("value", whole.rstrip("\n"), safe=True) if whole else None
    hint: dict[str, Any] = {"förslag": part} if part else {}
    return problem("text-fel-tecken", path, remedy=remedy, fält=key, citat=word, **hint)


def _reread_all(text: str) -> str:
    """The text with every word in it reread that became other signs; empty when one of them can not be."""
    if whole := _reread(text):
        return whole
    words = [_reread(word) if _MISREAD.search(word) else word for word in _WORDS.findall(text)]
    return "" if "" in words else "".join(words)


def _reread(text: str) -> str:
    """The text as it was before its bytes were taken for Windows-1252; empty when they were not."""
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return ""


def check_comments(text: str) -> Iterator[Problem]:
    """Identity numbers in comments, which are no data but are published with the file all the same.

    Args:
        text: the whole file. The problems have their position, since comments have no path.
    """
    for number, line in enumerate(text.split("\n"), start=1):
        mark = 0 if line.lstrip().startswith("#") else line.find(" #")
        found = find_personal_number(line[mark:]) if mark >= 0 and "#" in line else None
        if found:
            column = line.index(found, mark) + 1
            position = Position(number, column, column + len(found), line)
            yield replace(problem("personnummer", fält="", citat=found), position=position)
