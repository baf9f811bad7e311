"""Saving what can be read from a faulty document, so that the rules can look at the rest.

Faulty values are taken away, or replaced by the field's own example where something must stand. When that is not
enough, the step above gives way in turn, up to the root; then there is no record, and the problems found must do.
"""

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from torg.domain.record import Record
from torg.domain.shapes import example_of, field_at
from torg.domain.value_at import value_at
from torg.problems import DataPath

if TYPE_CHECKING:
    from torg.domain.misspelt import Misspelling

R = TypeVar("R", bound=Record)

_ROUNDS = 8


@dataclass(frozen=True, slots=True)
class Fault:
    """One pydantic error, with the path that it has in the document."""

    kind: str
    path: DataPath
    loc: DataPath
    """The same in pydantic's words: also through the keys that a short form implies."""
    context: Mapping[str, Any]
    input: object


def salvage(
    model: type[R], data: object, faults: Iterable[Fault], unknown: "Mapping[DataPath, Misspelling]"
) -> tuple[R | None, frozenset[DataPath]]:
    """The record without its faults, and the paths that hold something else than the document says.

    Unknown keys are left out.
    """
    if not isinstance(data, Mapping):
        return None, frozenset()
    repaired = copy.deepcopy(dict(data))
    stand_ins: set[DataPath] = set()
    holes: set[DataPath] = set()
    for path, each in unknown.items():
        parent = value_at(repaired, path[:-1])
        assert isinstance(parent, dict), "the keys of a mapping were found unknown in it"
        parent.pop(path[-1])
        if each.home not in parent and not each.present:
            holes.add(each.meant_path)
    for fault in faults:
        if fault.kind != "extra_forbidden":
            _give_way(model, repaired, fault.path, stand_ins)
    stand_ins |= holes
    for _ in range(_ROUNDS):
        try:
            return model.model_validate(repaired), frozenset(stand_ins)
        except ValidationError as error:
            for each_error in error.errors(include_url=False, include_context=False, include_input=False):
                path = path_in(repaired, each_error["loc"], missing=each_error["type"] == "missing")
                while path in stand_ins:
                    path = path[:-1]
                if not path:
                    return None, frozenset()
                _give_way(model, repaired, path, stand_ins)
    return None, frozenset()


def path_in(data: object, loc: DataPath, *, missing: bool = False) -> DataPath:
    """Pydantic's location as a path in the data: without the tags of unions and the keys that a short form implies.

    The last step of a `missing` key is kept, though nothing is there.
    """
    path: list[str | int] = []
    for step in loc[:-1] if missing else loc:
        if step in (data if isinstance(data, Mapping) else range(len(data)) if isinstance(data, list) else ()):
            path.append(step)
            data = value_at(data, (step,))
        elif not (isinstance(step, str) and step.startswith("@")):
            return tuple(path)
    return (*path, loc[-1]) if missing else tuple(path)


def _give_way(model: type[Record], data: dict[str, Any], path: DataPath, stand_ins: set[DataPath]) -> None:
    """Put the example in place where something must stand, and otherwise nothing. Marks the path."""
    if any(path[:length] in stand_ins for length in range(len(path) + 1)):
        return
    _, _, field = field_at(model, path)
    parent, step = value_at(data, path[:-1]), path[-1]
    example = example_of(field) if field else None
    if isinstance(parent, list):
        parent[int(step)] = example[0] if isinstance(example, list) else example
    elif isinstance(parent, dict):
        if field is not None and (field.is_required() or step not in parent):
            parent[step] = example
        else:
            parent.pop(step, None)
    stand_ins.add(path)
