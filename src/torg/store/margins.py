"""Fields at the left margin that belong to the empty field above them: `tider:`, and under it `dag:` and `tid:`.

To YAML this is right, so it is found only when a record turns out to have fields that belong further in.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Any

from pydantic_core import PydanticCustomError

from torg.domain.shapes import fields_by_key, is_list, record_in
from torg.problems import Position, Problem, Remedy
from torg.store.examine import Document, examine
from torg.store.folders import RECORDS, Kind
from torg.store.keys import ENTRY
from torg.store.normalise import lines_of

TIMES = "tider"
_TIME = "tid"
_STEP = "  "
_DASH = re.compile(r" *- +")


@dataclass(frozen=True, slots=True)
class _Home:
    """The fields that may stand only under another one, and whether that one is a list."""

    inner: frozenset[str]
    listed: bool


@cache
def _homes(kind: Kind) -> Mapping[str, _Home]:
    model = RECORDS.get(kind)
    if model is None:
        return MappingProxyType({})
    fields = fields_by_key(model)
    return MappingProxyType({
        key: _Home(frozenset(fields_by_key(inner)) - fields.keys(), is_list(field.annotation))
        for key, field in fields.items()
        if (inner := record_in(field))
    })  # fmt: skip


@cache
def _astray(kind: Kind) -> frozenset[str]:
    return frozenset().union(*(home.inner for home in _homes(kind).values()))


def may_be_astray(kind: Kind, data: Any) -> bool:
    """Whether a document's root has a field that belongs under another one."""
    return isinstance(data, dict) and not _astray(kind).isdisjoint(data)


def examine_as(kind: Kind, text: str) -> Document:
    """Like `examine`, with the fields at the margin put where they belong; for each block of them a `yaml-indrag`.

    A sentence after `tid:` is a `falt-okant`: it is `tider` that takes sentences.
    """
    document = examine(text)
    if not may_be_astray(kind, document.data):
        return document
    lines = lines_of(text)
    problems = [*_gather(kind, lines), *_sentence(document.data, lines)]
    if not problems:
        return document
    moved = {
        number for each in problems if each.position and each.remedy
        for number in range(each.position.line, each.position.line + each.remedy.lines)
    }  # fmt: skip
    meant = examine("\n".join(lines) + "\n")
    kept = (each for each in meant.problems if not (each.position and each.position.line in moved))
    return replace(meant, original=text, problems=(*kept, *problems))


def _gather(kind: Kind, lines: list[str]) -> Iterator[Problem]:
    homes = _homes(kind)
    for number, line in enumerate(lines):
        match = ENTRY.match(line)
        if not match or match["lead"] or match["value"] or not (home := homes.get(match["key"])):
            continue
        body = _block(lines, number + 1, home)
        if body and body != lines[number + 1 : number + 1 + len(body)]:
            params = {"sak": "lista" if home.listed else "fält", "fält": match["key"], "mellanslag": 0}
            remedy = Remedy("line", "\n".join([line, *body]), safe=True, lines=len(body) + 1)
            position = Position(number + 1, 1, len(match["key"]) + 1, line)
            yield Problem("yaml-indrag", params=params, position=position, remedy=remedy)
            lines[number + 1 : number + 1 + len(body)] = body


def _block(lines: list[str], start: int, home: _Home) -> list[str]:
    """The lines of a field's block as they were meant, from the line after the field down to the next one."""
    body: list[str] = []
    seen: set[str] = set()
    indent = _STEP + ("  " if home.listed else "")
    shift = ""
    for line in lines[start:]:
        match = ENTRY.match(line)
        if match and match["key"] in home.inner and not match["lead"]:
            begins = home.listed and (not body or match["key"] in seen)
            seen = {match["key"]} if begins else seen | {match["key"]}
            body.append((f"{_STEP}- " if begins else indent) + line)
            shift = indent
        elif match and match["key"] in home.inner and _DASH.fullmatch(match["lead"]):
            seen = {match["key"]}
            indent, shift = " " * len(match["lead"]), ""
            body.append(line)
        elif line[:1] in {" ", "-"} and line.strip():
            body.append(shift + line)
        else:
            break
    return body


def _sentence(data: dict[str, Any], lines: list[str]) -> Iterator[Problem]:
    value = data.get(_TIME)
    if data.get(TIMES) or not isinstance(value, str) or not value[:1].isalpha() or not _is_sentence(value):
        return
    for number, line in enumerate(lines):
        match = ENTRY.match(line)
        if match and not match["lead"] and match["key"] == _TIME:
            lines[number] = f"{TIMES}{line.removeprefix(_TIME)}"
            position = Position(number + 1, 1, len(_TIME) + 1, line)
            params = {"nyckel": _TIME, "nära": TIMES, "nycklar": ""}
            remedy = Remedy("line", lines[number], safe=True)
            yield Problem("falt-okant", params=params, target="key", position=position, remedy=remedy)
            return


def _is_sentence(text: str) -> bool:
    from torg.phrases.schedule_reading import read_sentence  # noqa: PLC0415 -- a grammar that few files need

    try:
        read_sentence(text)
    except PydanticCustomError:
        return False
    return True
