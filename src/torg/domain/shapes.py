"""What a record type looks like from outside: its keys, its choices, what belongs under which key, and examples.

Everything is read from the pydantic fields, so that a new field needs no second description.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from itertools import chain, repeat
from types import MappingProxyType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from torg.domain.record import Record
from torg.problems import DataPath

_USUAL_HOMES = ("kontakt", "kostnad", "tider")
"""Where a key most likely belongs when it fits in several places."""

_NEEDS_QUOTES = tuple("!&*[]{}>|@`%#\"'-?:,~")


@lru_cache(maxsize=256)
def fields_by_key(model: type[Record]) -> Mapping[str, FieldInfo]:
    """The model's fields by their Swedish key, in order. Keys that the store adds (`@id`) are left out."""
    pairs = ((field.alias or name, field) for name, field in model.model_fields.items())
    return MappingProxyType({key: field for key, field in pairs if not key.startswith("@")})


def types_in(annotation: Any) -> Iterator[type]:
    """Every plain class that an annotation names, inside `Annotated`, unions, tuples and a mapping's values."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from types_in(get_args(annotation)[0])
    elif origin in {Union, UnionType, tuple, list}:
        for part in get_args(annotation):
            yield from types_in(part)
    elif origin is dict:
        yield from types_in(get_args(annotation)[1])
    elif isinstance(annotation, type):
        yield annotation


def is_list(annotation: Any) -> bool:
    """Whether the field holds several values."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return is_list(get_args(annotation)[0])
    return origin in {tuple, list}


def record_in(field: FieldInfo) -> type[Record] | None:
    """The record that is written under the field, if it holds records."""
    return next((kind for kind in types_in(field.annotation) if issubclass(kind, Record)), None)


def choices(field: FieldInfo) -> tuple[str, ...]:
    """The words of a field that takes one of a fixed few; otherwise none."""
    for kind in types_in(field.annotation):
        if issubclass(kind, Enum):
            return tuple(str(member.value) for member in kind)
    return ()


def field_at(model: type[Record], path: DataPath) -> tuple[type[Record], str, FieldInfo | None]:
    """The innermost record that a path leads to, with the last key in it and that key's field.

    For `("tider", 0, "dag")` from an Activity: Schedule, `dag` and its field. The field is None for an unknown key.
    """
    owner, key, field = model, "", None
    inner: type[Record] | None = model
    for step in path:
        if isinstance(step, int) or inner is None:
            continue
        owner, key = inner, step
        field = fields_by_key(owner).get(step)
        inner = record_in(field) if field else None
    return owner, key, field


@lru_cache(maxsize=256)
def homes_in_order(model: type[Record]) -> tuple[str, ...]:
    """The keys of `model` that have keys of their own under them, the likeliest first."""
    homes = [key for key, field in fields_by_key(model).items() if record_in(field)]
    return (*(home for home in _USUAL_HOMES if home in homes), *(home for home in homes if home not in _USUAL_HOMES))


@lru_cache(maxsize=1024)
def home_of(model: type[Record], key: str) -> str | None:
    """The key of `model` under which `key` belongs: `telefon` belongs under `kontakt`. None when there is none."""
    fields = fields_by_key(model)
    for home in homes_in_order(model):
        inner = record_in(fields[home])
        if inner and key in fields_by_key(inner):
            return home
    return None


def example_of(field: FieldInfo) -> Any:
    """A value that the field accepts, as text-typed data."""
    inner = record_in(field)
    if inner is None or get_origin(field.annotation) is Union:
        return field.examples[0] if field.examples else "…"
    data = {key: example_of(part) for key, part in fields_by_key(inner).items() if part.is_required()}
    if not data:
        return field.examples[0] if field.examples else {}
    return [data] if is_list(field.annotation) else data


def example_lines(key: str, field: FieldInfo) -> str:
    """How the field may be written in a file: one line, or several for a text with line breaks."""
    value = field.examples[0] if field.examples else "…"
    if isinstance(value, str) and "\n" in value:
        return "\n".join([f"{key}: |", *(f"  {line}" for line in value.splitlines())])
    if isinstance(value, Mapping):
        return "\n".join([f"{key}:", *(f"  {name}: {inline(part)}" for name, part in value.items())])
    if isinstance(value, list) and value and all(isinstance(part, Mapping) for part in value):
        pairs = [
            (mark, name, each) for part in value for mark, (name, each) in zip(_marks(), part.items(), strict=False)
        ]
        return "\n".join([f"{key}:", *(f"  {mark} {name}: {inline(each)}" for mark, name, each in pairs)])
    return f"{key}: {inline(value)}"


def _marks() -> Iterator[str]:
    """A dash for the first key of a list's item, and a space for the others."""
    return chain("-", repeat(" "))


def inline(value: Any) -> str:
    """A value in YAML's one-line form; quoted only where plain text would mean something else."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {inline(part)}" for key, part in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(inline(part) for part in value) + "]"
    text = str(value)
    plain = bool(text) and not text.startswith(_NEEDS_QUOTES) and not any(mark in text for mark in (": ", " #", ", "))
    return text if plain and not text.endswith(":") else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
