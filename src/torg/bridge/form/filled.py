"""What was typed, as text-typed data and back.

`Typed` is what a browser sends: for each control its texts, in order. Data is what a YAML file would hold (ADR 0004).
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from torg.bridge.form.fields import Control, Field, Fields
from torg.domain.activity import Activity
from torg.domain.value_at import value_at

Typed = Mapping[str, tuple[str, ...]]
Data = dict[str, Any]

KEEP_PLACES = "@som-nu"
"""The choice of a place that keeps what the record has: several places, or one for even weeks and one for odd."""

_KEPT = ("ändringar", "reservdag", "pausad till", "pausorsak", "fakta", "kontrollerad")
"""What the form leaves as it is in the record."""


_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
"""What ends a line anywhere (The Unicode Standard, 5.8): a soft line break of a word processor too."""

_SPACES = re.compile(r"[ \t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800]+")
"""A tab, the spaces of category Zs, and the empty Braille pattern. Those without width are not among them."""

_BLANKS = re.compile(r"[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]")
"""Letters and marks that nobody sees, though they count as printable."""


def tidy(text: str) -> str:
    """Composed letters, plain line breaks and spaces, none of them last; what nobody can see is taken away.

    A space of any width stands between two words, so it becomes a plain one and never nothing. What has no width, as a
    null byte, a mark for the direction of text or a joiner, goes: it could only make a word look like another.
    """
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
    lines = (_seen(line).rstrip() for line in text.split("\n"))
    return "\n".join(lines).strip()


def _seen(line: str) -> str:
    spaced = _SPACES.sub(lambda run: run[0] if run[0].isascii() and "\t" not in run[0] else " ", line)
    return "".join(sign for sign in _BLANKS.sub("", spaced) if sign.isprintable())


def first(typed: Typed, name: str) -> str:
    """What stands in one control; nothing when it was not sent."""
    texts = typed.get(name, ())
    return tidy(texts[0]) if texts else ""


def chosen(typed: Typed, name: str) -> tuple[str, ...]:
    """What is chosen where several can be."""
    return tuple(dict.fromkeys(text for text in map(tidy, typed.get(name, ())) if text))


def data_of(fields: Fields, typed: Typed, base: Activity | None = None) -> Data:
    """The record's data but for its times; empty controls say nothing.

    Args:
        fields: the form's controls.
        typed: what was sent.
        base: the record that is changed; what the form has no control for comes from there.
    """
    data: Data = {}
    old = base.written() if base else {}
    for field in fields.all:
        value = _value(field, typed)
        if isinstance(value, list) and field.control is Control.SEVERAL:
            value = _in_order(value, value_at(old, field.path))
        if value:
            _put(data, field.path, value)
    if data.get("plats") == KEEP_PLACES:
        data |= {key: old[key] for key in ("plats", "växlar") if key in old}
        if "plats" not in old:
            del data["plats"]
    extras = value_at(old, ("kostnad", "tillval"))
    if extras and isinstance(data.get("kostnad"), dict):
        data["kostnad"]["tillval"] = extras
    return data | {key: old[key] for key in _KEPT if key in old}


def _value(field: Field, typed: Typed) -> str | list[str]:
    if field.control is Control.SEVERAL:
        return list(chosen(typed, field.name))
    text = first(typed, field.name)
    if field.control is Control.LINES:
        return [line.strip() for line in text.split("\n") if line.strip()]
    # A line holds no line breaks, but what is pasted into it may.
    return text if field.control is Control.BLOCK else " ".join(text.split("\n"))


def _in_order(ticked: list[str], old: object) -> list[str]:
    """What is ticked, in the order that the record has it, for the first may count for most; what is new comes last."""
    before = [str(each) for each in old] if isinstance(old, list | tuple) else []
    return [*(each for each in before if each in ticked), *(each for each in ticked if each not in before)]


def _put(data: Data, path: Iterable[str], value: str | list[str]) -> None:
    *above, last = path
    for key in above:
        data = data.setdefault(key, {})
    data[last] = value


def typed_of(fields: Fields, activity: Activity) -> dict[str, tuple[str, ...]]:
    """What the controls hold when somebody is about to change an activity. Times are left out."""
    data = activity.written()
    typed = {}
    for field in fields.all:
        value = _at(data, field)
        if value is None:
            continue
        if field.path == ("plats",) and not isinstance(value, str):
            value = KEEP_PLACES
        texts = [str(each) for each in value] if isinstance(value, list | tuple) else [str(value)]
        typed[field.name] = ("\n".join(texts),) if field.control is Control.LINES else tuple(texts)
    return typed


def _at(data: Data, field: Field) -> Any:
    """The value at the field's path; a short form, as `anmälan: nej`, is what the first control under it holds."""
    value: Any = data
    for depth, key in enumerate(field.path):
        if isinstance(value, str):
            short = {"kostnad": "pris", "anmälan": "krävs", "medlemskap": "krävs"}
            return value if short.get(field.path[depth - 1]) == key else None
        if not isinstance(value, Mapping) or key not in value:
            return None
        value = value[key]
    return value


def plain(value: Any) -> Any:
    """Data as a YAML file would give it: mappings, lists and text, no tuples."""
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    return str(value)


def changed_fields(before: Activity, after: Activity) -> Data:
    """The record's own keys that differ, with their new values; an empty text for what is taken away."""
    old, new = before.written(), after.written()
    return {key: new.get(key, "") for key in dict.fromkeys((*new, *old)) if old.get(key) != new.get(key)}
