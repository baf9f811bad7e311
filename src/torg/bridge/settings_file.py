"""Reads a part of the settings file, and gathers all that is wrong with it, each fault with its line and a better one.

TOML has no way to ask where a value stands, so lines are found by their keys. A line that can not be read is passed
over, to find the next fault too.
"""

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails, PydanticUndefined

from torg.domain.nearest import nearest
from torg.phrases import settings as words

M = TypeVar("M", bound=BaseModel)
Key = tuple[str, ...]

_MOST_BROKEN = 20
_TABLE = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([\w.\"'-]+)\s*[=:]?\s*(.*?)\s*$")
_AT_LINE = re.compile(r"at line (\d+)")
_TWICE = re.compile(r"overwrite|twice|Duplicate")
_SORTS = (
    ("int", "whole"), ("float", "number"), ("bool", "yes-no"), ("string_pattern", "form"), ("string", "text"),
    ("path", "text"), ("tuple", "list"), ("too_short", "list"), ("model", "table"), ("dict", "table"),
)  # fmt: skip


class Fault(NamedTuple):
    """Something wrong: the line's number or 0, the key, a sentence, and what to write instead or nothing."""

    line: int
    key: str
    sentence: str
    corrected: str = ""
    is_missing: bool = False


class SettingsError(Exception):
    """The file can not be read or says something that can not be meant; the text says all of it.

    Args:
        said: the text, or nothing for that of the faults.
        faults: each by itself.
    """

    def __init__(self, said: str = "", faults: Sequence[Fault] = ()) -> None:
        super().__init__(said or words.told([each[:4] for each in faults]))
        self.faults = tuple(faults)


def read_settings(
    path: Path, model: type[M], known: Collection[str] = (), *, table: str = "", files: Collection[str] = ()
) -> M:
    """A part of the file.

    Args:
        path: the file.
        model: what the part holds.
        known: all keys and tables that may stand first in the file; empty for the model's own.
        table: the table that holds the part; nothing for the whole file.
        files: keys, with their tables, that name files which have to be there.

    Raises:
        SettingsError: with everything that is wrong.
    """
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise SettingsError(words.UNREADABLE) from None
    sheet = _Sheet(text)
    faults = [*sheet.broken, *_strangers(sheet, known or model.model_fields)]
    read = None
    try:
        read = model.model_validate(sheet.data.get(table, {}) if table else sheet.data)
    except ValidationError as error:
        faults += [_fault(sheet, model, table, each) for each in error.errors()]
    faults += _gone(sheet, path.resolve().parent, files)
    found = {each.key: each for each in reversed(faults) if not (each.is_missing and each.key in sheet.unread)}
    if read is None or found:
        raise SettingsError(faults=sorted(found.values()))
    return read


class _Sheet:
    """The file: its data, where each key stands, and lines that can not be read."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self.data: Mapping[str, Any] = {}
        self.broken: list[Fault] = []
        self.unread: set[str] = set()
        self.where: dict[Key, int] = {}
        self._find()
        left = list(self._lines)
        for _ in range(_MOST_BROKEN):
            try:
                self.data = tomllib.loads("\n".join(left) + "\n")
                break
            except tomllib.TOMLDecodeError as error:
                at = _AT_LINE.search(str(error))
                full = [number for number, line in enumerate(left, 1) if line.strip()]
                number = min(int(at[1]), len(left)) if at else full[-1]
                self._break(number, is_twice=bool(_TWICE.search(str(error))))
                left[number - 1] = ""

    def value(self, number: int) -> str:
        """What stands after the key on a line, as it is written."""
        found = _KEY.match(self._lines[number - 1]) if number else None
        return found[2] if found else ""

    def _find(self) -> None:
        table: Key = ()
        for number, line in enumerate(self._lines, 1):
            if found := _TABLE.match(line):
                table = _parts(found[1])
                self.where.setdefault(table, number)
            elif "=" in line and (found := _KEY.match(line)):
                self.where.setdefault(table + _parts(found[1]), number)

    def _break(self, number: int, *, is_twice: bool) -> None:
        line = self._lines[number - 1]
        found = _KEY.match(line)
        key = next((".".join(each) for each, at in self.where.items() if at == number), found[1] if found else "")
        self.unread.add(key)
        self.unread.update(".".join(each) for each in self.where if found and each[-1:] == (found[1],))
        quoted = words.line_of(found[1], found[2].partition(" #")[0].strip("\"' ")) if found and found[2] else ""
        code = "twice" if is_twice else "syntax"
        self.broken.append(Fault(number, key, words.wrong(code), "" if is_twice else quoted))


def _parts(name: str) -> Key:
    return tuple(each.strip(" \"'") for each in name.split("."))


def _strangers(sheet: _Sheet, known: Collection[str]) -> Iterator[Fault]:
    """What stands first in the file and is no setting at all."""
    for key, value in sheet.data.items():
        if key not in known:
            yield _unknown(sheet, (key,), sorted(known), is_table=isinstance(value, dict))


def _unknown(sheet: _Sheet, key: Key, known: Sequence[str], *, is_table: bool = False) -> Fault:
    near, number = nearest(key[-1], known) or "", sheet.where.get(key, 0)
    better = f"[{near}]" if is_table else f"{near} = {sheet.value(number)}"
    return Fault(number, ".".join(key), words.unknown(near, known), better if near else "")


def _gone(sheet: _Sheet, base: Path, files: Collection[str]) -> Iterator[Fault]:
    """Files that are named and not there."""
    for key in files:
        table, _, name = key.rpartition(".")
        held = sheet.data.get(table, {}) if table else sheet.data
        value = held.get(name) if isinstance(held, dict) else None
        if isinstance(value, str) and value and not (base / value).exists():
            example = words.line_of(key, words.EXAMPLES.get(key, value))
            yield Fault(sheet.where.get(_parts(key), 0), key, words.no_file(value), example)


def _fault(sheet: _Sheet, model: type[BaseModel], table: str, error: ErrorDetails) -> Fault:
    """What pydantic says, as a sentence and a line."""
    key = tuple(str(each) for each in ((table,) if table else ()) + error["loc"] if isinstance(each, str))
    holder, field = _held(model, key[1:] if table else key)
    name, number, kind, value = ".".join(key), sheet.where.get(key, 0), error["type"], error["input"]
    context = error.get("ctx", {})
    example = words.line_of(name, field) if field is not None else ""
    if kind == "missing":
        above = ".".join(key[:-1])
        start = "" if not above or (above,) in sheet.where else f"[{above}]\n"
        better = f"[{name}]" if issubclass(_model_at(model, key), BaseModel) else start + example
        return Fault(sheet.where.get(key[:-1], 0), name, words.missing(above), better, is_missing=True)
    if kind == "extra_forbidden":
        return _unknown(sheet, key, sorted(holder.model_fields))
    if kind == "enum":
        choices = [each.strip(" '") for each in re.split(r",| or ", str(context["expected"]))]
        return Fault(
            number, name, words.one_of(choices), words.line_of(name, nearest(str(value), choices) or choices[0])
        )
    if kind.startswith(("greater", "less")):
        return Fault(number, name, words.out_of_range(context.get("ge"), context.get("le"), context.get("gt")), example)
    if kind == "value_error":
        return Fault(number, name, words.other(str(context["error"])), example)
    code = next((code for start, code in _SORTS if kind.startswith(start)), "text")
    guessed = words.meant(code, value)
    return Fault(number, name, words.wrong(code), words.line_of(name, guessed) if guessed is not None else example)


def _model_at(model: type[BaseModel], key: Key) -> type:
    """The model of a table, or of what is no table: `object`."""
    here: type = model
    for each in key:
        field = here.model_fields.get(each) if issubclass(here, BaseModel) else None
        held = field.annotation if field else None
        options = [held, *getattr(held, "__args__", ())]
        here = next((one for one in options if isinstance(one, type) and issubclass(one, BaseModel)), object)
    return here


def _held(model: type[BaseModel], key: Key) -> tuple[type[BaseModel], object]:
    """The model that holds a field, and what may stand in it: an example, its default, or None."""
    holder = _model_at(model, key[:-1])
    if not issubclass(holder, BaseModel):
        return model, None
    field = holder.model_fields.get(key[-1]) if key else None
    example = words.EXAMPLES.get(".".join(key))
    default = field.default if field else None
    plain = isinstance(default, str | int | float | tuple) or default.__class__.__module__ == "pathlib"
    usual = default if default is not PydanticUndefined and plain and default != "" else None
    return holder, example if example is not None else usual
