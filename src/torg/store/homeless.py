"""Fields at the margin that belong under a field that the file lacks: `dag:` and `tid:` with no `tider:` above them.

To YAML they are fields of the root. They are put where they belong in the data, so that the rest of the file is read in
the same run, and told once with all their lines.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from torg.domain.misspelt import part_called
from torg.domain.record import Record
from torg.domain.shapes import fields_by_key, is_list, record_in
from torg.problems import DataPath, Position, Problem, Remedy
from torg.store.edits import stop_of
from torg.store.positions import Locator

_HOMES = ("tider", "kontakt")
"""The fields whose parts people leave at the margin."""

_ENOUGH = frozenset({"dag", "tid", "datum", "varannan vecka från", "alltid öppet", "startar när",
                     "telefon", "sms", "e-post"})  # fmt: skip
"""The parts that say what the others are about: `från` alone may be about anything."""

_STEP = "  "


@dataclass(frozen=True, slots=True)
class Gathered:
    """Fields that were gathered: the problem to tell, and by their paths in the data where the file has them."""

    problem: Problem
    places: Mapping[DataPath, DataPath]


def gather(model: type[Record], data: dict[str, Any], locate: Callable[[], Locator]) -> Iterator[Gathered]:
    """Put the fields at the margin under the fields that they belong to, in `data` itself.

    Args:
        model: the record's type.
        data: the document's root.
        locate: gives what knows the document's lines; asked only when there is something to gather.
    """
    fields = fields_by_key(model)
    if fields.keys() >= data.keys():
        return
    for home in _HOMES:
        field = fields.get(home)
        inner = record_in(field) if field else None
        if field is None or inner is None or data.get(home):
            continue
        parts = {key: part for key in data if (part := _part(model, inner, home, key))}
        if len(set(parts.values())) < len(parts) or _ENOUGH.isdisjoint(parts.values()):
            continue
        listed = is_list(field.annotation)
        problem = _told(home, parts, locate(), listed=listed)
        if problem is None:
            continue
        values = {part: data.pop(key) for key, part in parts.items()}
        data[home] = [values] if listed else values
        prefix: DataPath = (home, 0) if listed else (home,)
        places: dict[DataPath, DataPath] = {(*prefix, part): (key,) for key, part in parts.items()}
        yield Gathered(problem, places | {prefix: problem.path, (home,): problem.path})


def _part(model: type[Record], inner: type[Record], home: str, key: str) -> str:
    """The key under `home` that a key at the margin stands for; empty when it is right, or is about something else."""
    if key in fields_by_key(model):
        return ""
    if key in fields_by_key(inner):
        return key
    outer, part = part_called(model, key.strip().lower())
    return part if outer == home else ""


def _told(home: str, parts: Mapping[str, str], locator: Locator, *, listed: bool) -> Problem | None:
    """The problem, with the lines as they should stand; None when the fields' places can not be told."""
    block = [f"{home}:"]
    spans: list[tuple[int, int]] = []
    for key, part in parts.items():
        spot = locator.document.spots.get((key,))
        if spot is None or spot.key is None or spot.key.column:
            return None
        start, stop = spot.key.line, stop_of(locator, spot.value)
        lines = [part + locator.mended[start][spot.key.end_column :], *locator.mended[start + 1 : stop]]
        for line in lines:
            lead = f"{_STEP}- " if listed and len(block) == 1 else _STEP * (2 if listed else 1)
            block.append(lead + line if line.strip() else "")
        spans.append((start, stop))
    first = spans[0][0]
    together = all(before[1] == after[0] for before, after in pairwise(spans))
    keys = list(parts)
    told: dict[str, str | int] = {
        "nyckel": keys[0], "nära": parts[keys[0]], "under": home, "rader": _and(keys),
        "sak": "samlat" if together else "utspritt",
    }  # fmt: skip
    count = spans[-1][1] - first if together else 1
    safe = together and all(key == part for key, part in parts.items())
    remedy = Remedy("line", "\n".join(block), safe=safe, lines=count)
    position = Position(first + 1, 1, len(keys[0]) + 1, locator.lines[first])
    return Problem("falt-okant", path=(keys[0],), params=told, remedy=remedy, target="key", position=position)


def _and(keys: list[str]) -> str:
    """The keys as the inside of a quotation."""
    return "» och «".join(each for each in ("», «".join(keys[:-1]), keys[-1]) if each)
