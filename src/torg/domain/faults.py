"""From pydantic's errors to problems: every fault of a file in one run, each told once.

What can be read is kept: `torg.domain.salvage` fills the holes with stand-ins, so that the rules can look at the rest
of the file and its faults come in the same run.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from torg.domain.blocks import block
from torg.domain.faulty import SUGGESTION
from torg.domain.misspelt import Misspelling, misspellings, with_right_keys
from torg.domain.nearest import Guess, guess
from torg.domain.record import Record
from torg.domain.salvage import Fault, path_in, salvage
from torg.domain.shapes import choices, example_lines, field_at, fields_by_key, inline
from torg.domain.value_at import value_at
from torg.problems import CODES, DataPath, Problem, Remedy, problem

R = TypeVar("R", bound=Record)

AGAINST = "mot"
"""The parameter of a problem between two fields that names the other field's key."""

_SAFE_VALUES = frozenset({"datum", "klockslag", "lank", "postnummer", "tider-dag"})
_ABOUT_ONE_KEY = frozenset({"tider-form", "tider-veckodag"})
_FOLLOWS_FROM_TIMES = frozenset(
    {
        "tider-rod-dag",
        "tider-klamdag",
        "tider-klockan",
        "tider-passerade",
        "tider-aldrig",
        "tider-andring",
        "tider-utan-klockslag",
        "tider-natt",
    }
)
"""Codes that say what dates a rule gives; not worth telling before the rule is right."""
_CHANGES = "ändringar"
_SAID_OF_A_DAY = {"inställt": "Värden är sjuk", "flyttat till": "ÅÅÅÅ-MM-DD"}
"""What a change says of a day, each with an example."""
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_EMPTY_CHANGE = "tom"
"""What is said of a change that says nothing; what it says may be what could not be read."""
_SUPERFLUOUS = frozenset({"passar-inte", "stangt-pa-datum", "antal-noll"})
_ABOUT_LENGTH = frozenset({"string_too_long", "too_long", "too_short"})
_SHAPES = {
    "tuple_type": "lista", "list_type": "lista", "set_type": "lista",
    "dict_type": "fält", "model_type": "fält", "model_attributes_type": "fält", "mapping_type": "fält",
    "union_tag_invalid": "fält", "union_tag_not_found": "fält",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome(Generic[R]):
    """What came of reading one document.

    `record` is None when nothing could be saved. `stand_ins` are the paths whose values in the record are not what
    the file says; problems about them are not to be told. `renamed` gives, for the path of each key that was read as
    another, the key that the file has.
    """

    record: R | None
    problems: tuple[Problem, ...] = ()
    stand_ins: frozenset[DataPath] = frozenset()
    renamed: Mapping[DataPath, str] = field(default_factory=lambda: MappingProxyType({}))

    def tell(self, problems: Iterable[Problem]) -> Iterator[Problem]:
        """Problems that rules found in the record: the relevant ones, with the paths that the file has."""
        if not self.problems:
            return iter(problems)
        return (replace(each, path=as_written(each.path, self.renamed)) for each in relevant(problems, self.stand_ins))


def read_record(model: type[R], data: object) -> Outcome[R]:
    """Read a record from text-typed data; with every fault as a problem, and as much of the record as can be saved.

    Args:
        model: the type of record.
        data: what the file holds: mappings, lists and text. Anything else is a problem too, never an exception.
    """
    try:
        return Outcome(model.model_validate(data))
    except ValidationError as error:
        return _read_faulty(model, data, error)


def _read_faulty(model: type[R], data: object, error: ValidationError | None) -> Outcome[R]:
    """Misspelt keys first, since what stands under them is unread until they are right; then everything else."""
    told: list[Problem] = []
    renamed: dict[DataPath, str] = {}
    faults: tuple[Fault, ...] = ()
    found: Mapping[DataPath, Misspelling] = {}
    while error:
        faults = tuple(_faults(error, data))
        found = misspellings(model, data, faults)
        sure = [each for each in found.values() if each.sure]
        if not sure:
            break
        told += (_about_key(model, data, each) for each in sure)
        data = with_right_keys(data, sure)
        renamed |= {each.meant_path: str(each.path[-1]) for each in sure}
        error = _error_in(model, data)
        faults, found = (), {}
    told += (_about_key(model, data, each) for each in found.values())
    taken = frozenset(each.meant_path for each in found.values())
    told += (_translate(model, data, fault) for fault in faults if fault.kind != "extra_forbidden"
             and not (fault.kind == "missing" and fault.path in taken))  # fmt: skip
    problems = tuple(replace(each, path=as_written(each.path, renamed)) for each in _unique(told))
    record, stand_ins = salvage(model, data, faults, found)
    return Outcome(record, problems, stand_ins, MappingProxyType(renamed))


def _error_in(model: type[Record], data: object) -> ValidationError | None:
    try:
        model.model_validate(data)
    except ValidationError as error:
        return error
    return None


def as_written(path: DataPath, renamed: Mapping[DataPath, str]) -> DataPath:
    """The path with the keys that the file has, where some were read as others."""
    if not renamed:
        return path
    return tuple(renamed.get(path[: index + 1], step) for index, step in enumerate(path))


def relevant(problems: Iterable[Problem], stand_ins: frozenset[DataPath]) -> Iterator[Problem]:
    """The problems of a saved record that are about what the file says, and not about what was filled in."""
    times = {hole[:2] for hole in stand_ins if hole[:1] == ("tider",)}
    for each in problems:
        if times and each.code in _FOLLOWS_FROM_TIMES and _concerns(each.path, times):
            continue
        if each.params.get("sak") == _EMPTY_CHANGE and any(hole[: len(each.path)] == each.path for hole in stand_ins):
            continue
        paths = [each.path, (*each.path, str(each.params.get("fält", "")))]
        if AGAINST in each.params:
            paths.append((str(each.params[AGAINST]),))
        if not any(path[: len(hole)] == hole for hole in stand_ins for path in paths):
            yield each


def _concerns(path: DataPath, times: Iterable[DataPath]) -> bool:
    """Whether what is said at the path is worked out from one of these items of `tider`."""
    return path[:1] != ("tider",) or any(path[:2] == each[: len(path)] or each == ("tider",) for each in times)


def _faults(error: ValidationError, data: object) -> Iterator[Fault]:
    for each in error.errors(include_url=False):
        kind = each["type"]
        loc = each["loc"]
        path = path_in(data, loc, missing=kind == "missing")
        yield Fault(kind, path, loc, each.get("ctx", {}), each["input"])


def _unique(problems: Iterable[Problem]) -> Iterator[Problem]:
    seen: set[tuple[str, DataPath, tuple[tuple[str, str | int], ...]]] = set()
    for each in problems:
        mark = (each.code, each.path, tuple(sorted(each.params.items())))
        if mark not in seen:
            seen.add(mark)
            yield each


def _about_key(model: type[Record], data: object, each: Misspelling) -> Problem:
    key = str(each.path[-1])
    remedy = Remedy("key", each.meant, safe=each.sure) if each.meant and not (each.home or each.present) else None
    if each.elsewhere:
        remedy = Remedy("remove")
    if each.home == _CHANGES and each.meant in _SAID_OF_A_DAY:
        remedy = Remedy("line", _change_lines(each.meant, value_at(data, each.path)))
    params: dict[str, str | int] = {"nyckel": key}
    if each.meant:
        params["nära"] = each.meant
    if each.home:
        params["under"] = each.home
    if each.present:
        params["finns"] = "ja"
    if each.elsewhere:
        params["sak"] = each.elsewhere
    owner, _, _ = field_at(model, each.path)
    params["nycklar"] = ", ".join(fields_by_key(owner))
    return problem("falt-okant", each.path, remedy=remedy, target="key", **params)


def _change_lines(key: str, value: object) -> str:
    """A change with what was said of a day elsewhere: a day is the changed one, words are the reason."""
    text = value.strip() if isinstance(value, str) else ""
    is_day = key == "inställt" and _ISO_DAY.fullmatch(text) is not None
    said = {"datum": text if is_day else "ÅÅÅÅ-MM-DD", key: _SAID_OF_A_DAY[key] if is_day or not text else text}
    first, second = (f"{name}: {inline(each)}" for name, each in said.items())
    return f"{_CHANGES}:\n  - {first}\n    {second}"


def _translate(model: type[Record], data: object, fault: Fault) -> Problem:
    _, key, field = field_at(model, fault.path)
    if fault.kind == "missing":
        example = example_lines(key, field) if field else f"{key}: …"
        remedy = Remedy("add", example)
        note = (field.description if field else None) or ""
        return problem("falt-saknas", fault.path[:-1], remedy=remedy, fält=key, exempel=example, beskrivning=note)
    custom = fault.kind in CODES
    params = {name: value for name, value in fault.context.items() if custom and isinstance(value, str | int)}
    _, _, inner = field_at(model, tuple(step for step in fault.loc if not str(step).startswith("@")))
    words = choices(inner) if inner else ()
    if shown := _as_block(fault, key, params):
        return shown
    if fault.kind == "varde-okant" or (fault.kind in {"enum", "literal_error"} and isinstance(fault.input, str)):
        return _unknown_word(fault, key, words, params)
    if fault.kind in _ABOUT_ONE_KEY:
        return _about_schedule(fault, params, data)
    if fault.kind == "falt-tomt" and field is not None and field.is_required():
        params["exempel"] = example_lines(key, field)
    if custom:
        return problem(fault.kind, fault.path, remedy=_value_remedy(fault, params, data), target="value",
                       **{"fält": key, **params})  # fmt: skip
    return _by_shape(fault, key)


def _as_block(fault: Fault, key: str, params: Mapping[str, str | int]) -> Problem | None:
    """A text at a field that has fields of its own: the fields with the text's parts in them."""
    if len(fault.path) != 1 or not isinstance(fault.input, str) or fault.kind in _ABOUT_LENGTH:
        return None
    lines = block(key, fault.input)
    if lines is None:
        return None
    remedy = Remedy("line", lines)
    if fault.kind in CODES:
        told: dict[str, str | int] = {**params, "fält": key, "värde": fault.input, "block": "ja"}
        told.pop(SUGGESTION, None)
        return problem(fault.kind, fault.path, remedy=remedy, target="value", **told)
    return problem("falt-form", fault.path, remedy=remedy, fält=key, väntat="fält", fick="text",
                   värde=fault.input, block="ja")  # fmt: skip


def _about_schedule(fault: Fault, params: dict[str, str | int], data: object) -> Problem:
    """A fault of a whole schedule is shown at the key that should change, when the file has it."""
    path, key = fault.path, str(params.get("fält", ""))
    item = value_at(data, path)
    remedy = _value_remedy(fault, params, data)
    if not isinstance(item, Mapping) or key not in item:
        return problem(fault.kind, path, remedy=remedy, target="value", **{"fält": key, **params})
    if fault.kind == "tider-veckodag":
        return problem(fault.kind, (*path, key), remedy=Remedy("value", str(params["rätt"])), target="value", **params)
    if params.get("sak") in _SUPERFLUOUS:
        remedy = Remedy("remove")
    return problem(fault.kind, (*path, key), remedy=remedy, target="key", **params)


def _unknown_word(fault: Fault, key: str, words: tuple[str, ...], params: dict[str, str | int]) -> Problem:
    value = str(params.get("värde", fault.input))
    told: dict[str, str | int] = {"fält": key, "slag": "val", **params, "värde": value}
    hint = Guess(str(params[SUGGESTION]), sure=True) if SUGGESTION in params else guess(value, words)
    if hint:
        told["nära"] = hint.word
    if words:
        told["val"] = ", ".join(words)
    remedy = Remedy("value", hint.word, safe=hint.sure) if hint else None
    return problem("varde-okant", fault.path, remedy=remedy, target="value", **told)


def _value_remedy(fault: Fault, params: Mapping[str, str | int], data: object) -> Remedy | None:
    """The whole value with the suggested part in place: the fault may be in a part of what was written."""
    if SUGGESTION not in params:
        return None
    raw = value_at(data, fault.path)
    part, new = str(params.get("värde", "")), str(params[SUGGESTION])
    if not isinstance(raw, str) or raw.strip().lower() == part.strip().lower() or raw.count(part) != 1:
        text = new
    else:
        text = raw.replace(part, new)
    return Remedy("value", text, safe=fault.kind in _SAFE_VALUES)


def _by_shape(fault: Fault, key: str) -> Problem:
    """Problems that pydantic found by itself: length, shape, number of items."""
    context: Mapping[str, Any] = fault.context
    if fault.kind in {"string_too_long", "too_long"} and isinstance(fault.input, str):
        most, length = int(context["max_length"]), len(fault.input)
        return problem("varde-for-langt", fault.path, fält=key, högst=most, antal=length)
    if fault.kind in {"too_short", "too_long"}:
        bound = int(context.get("min_length", context.get("max_length", 0)))
        word = "minst" if fault.kind == "too_short" else "högst"
        count = len(fault.input) if isinstance(fault.input, list | tuple) else 1
        return problem("varde-antal", fault.path, fält=key, gräns=word, tal=bound, antal=count)
    value = fault.input
    if value is None or value == "":
        return problem("falt-tomt", fault.path, fält=key, värde="")
    got = "lista" if isinstance(value, list | tuple) else "fält" if isinstance(value, Mapping) else "text"
    wanted = _SHAPES.get(fault.kind, "text" if got != "text" else "fält")
    return problem(
        "falt-form", fault.path, fält=key, väntat=wanted, fick=got, värde=str(value) if got == "text" else ""
    )
