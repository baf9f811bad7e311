"""The passages of a record: every text that a resident may read, with its path.

Which fields hold passages follows from their types: `Line`, `Title` and `Block` do, ids, links and numbers do not.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple, get_args

from pydantic import StringConstraints
from pydantic.fields import FieldInfo

from torg.domain.record import Record
from torg.domain.shapes import fields_by_key, is_list, record_in
from torg.problems import DataPath

_NOT_READ = frozenset({"källa", "sökord", "förkortning", "betyder", "undvik", "skriv", "varför", "följer av"})
"""Keys of texts that residents never see."""


class Passage(NamedTuple):
    """One text."""

    path: DataPath
    text: str


class _Step(NamedTuple):
    key: str
    name: str
    many: bool
    inner: bool


@lru_cache(maxsize=256)
def _steps(model: type[Record]) -> tuple[_Step, ...]:
    names = {field.alias or name: name for name, field in model.model_fields.items()}
    return tuple(
        _Step(key, names[key], is_list(field.annotation), inner=not _is_text(field))
        for key, field in fields_by_key(model).items()
        if key not in _NOT_READ and (_is_text(field) or _holds_passages(field))
    )


def _holds_passages(field: FieldInfo) -> bool:
    inner = record_in(field)
    return inner is not None and bool(_steps(inner))


def _is_text(field: FieldInfo) -> bool:
    return any(isinstance(mark, StringConstraints) or hasattr(mark, "max_length") for mark in _marks(field))


def _marks(field: FieldInfo) -> Iterator[Any]:
    yield from field.metadata
    pending = [field.annotation]
    while pending:
        part = pending.pop()
        yield from getattr(part, "__metadata__", ())
        if not isinstance(part, type) or get_args(part):
            pending += get_args(part)


def passages(record: Record, path: DataPath = ()) -> Iterator[Passage]:
    """Every passage in the record and the records inside it, in the order of the fields."""
    for step in _steps(type(record)):
        value = getattr(record, step.name)
        if value is None or value == ():
            continue
        here = (*path, step.key)
        if step.inner:
            parts = enumerate(value) if step.many else ((None, value),)
            for index, part in parts:
                if isinstance(part, Record):
                    yield from passages(part, here if index is None else (*here, index))
        elif step.many:
            for index, text in enumerate(value):
                yield Passage((*here, index), text)
        elif isinstance(value, str):
            yield Passage(here, value)


class _Reader(NamedTuple):
    """The names of a model's fields by what they hold: one text, several texts, one record, several records."""

    lines: tuple[str, ...]
    many: tuple[str, ...]
    one: tuple[str, ...]
    several: tuple[str, ...]


class _Readers(dict[type[Record], _Reader]):
    """Readers by model, made when first asked for. A dictionary, since every record of every run asks."""

    def __missing__(self, model: type[Record]) -> _Reader:
        def names(*, many: bool, inner: bool) -> tuple[str, ...]:
            return tuple(step.name for step in _steps(model) if (step.many, step.inner) == (many, inner))

        self[model] = reader = _Reader(
            lines=names(many=False, inner=False),
            many=names(many=True, inner=False),
            one=names(many=False, inner=True),
            several=names(many=True, inner=True),
        )
        return reader


_READERS = _Readers()


def _collect(record: Record, into: list[str]) -> None:
    """Append every passage's text. Reads the fields' own store, as this is done for every record of every run."""
    values = record.__dict__
    lines, many, one, several = _READERS[type(record)]
    into += [text for name in lines if type(text := values[name]) is str]
    for name in many:
        if texts := values[name]:
            into += texts
    for name in one:
        if isinstance(part := values[name], Record):
            _collect(part, into)
    for name in several:
        if parts := values[name]:
            for part in parts:
                _collect(part, into)


def whole_text(record: Record) -> str:
    """All passages in one text, in lower case, a line break between them."""
    found: list[str] = []
    _collect(record, found)
    return "\n".join(found).lower()
