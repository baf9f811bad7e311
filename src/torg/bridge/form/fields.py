"""A record's fields as controls of a form: what to write in, its name, what it is for, what there is to choose.

Everything is read from the record: the label is the field's Swedish key, the hint its description (ADR 0003). The
words of vocabularies are the town's own.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo

from torg.domain.activity import Activity, ActivityType
from torg.domain.catalogue import Catalogue
from torg.domain.fields import Block, Day, Email, Line, Many, Phone, Slug, Url, Whole, YesNo, fold_slug
from torg.domain.places import PlaceChoice
from torg.domain.record import Record
from torg.domain.shapes import fields_by_key, is_list, record_in, types_in
from torg.phrases.form_fields import hint_of, label_of
from torg.phrases.joining import capital

Keys = tuple[str, ...]
"""The keys that lead to a value, as `("första gången", "vem möter")`."""

LEFT_OUT = frozenset(
    {"tider", "ändringar", "reservdag", "pausad till", "pausorsak", "växlar", "fakta", "kontrollerad", "tillval"}
)
"""Keys without a control of their own: they have a page or a helper instead, or are kept as they are."""


class Control(StrEnum):
    """What somebody writes or chooses in. The values are the templates' names for them."""

    LINE = "line"
    BLOCK = "block"
    LINES = "lines"
    """One value on each line."""
    NUMBER = "number"
    DAY = "day"
    PHONE = "tel"
    EMAIL = "email"
    URL = "url"
    ONE = "one"
    """One of a few, all of them seen."""
    SELECT = "select"
    """One of many."""
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One control."""

    path: Keys
    control: Control
    label: str
    hint: str
    example: str = ""
    required: bool = False
    choices: tuple[Choice, ...] = ()

    @property
    def name(self) -> str:
        """What the browser sends it as, and the control's id: `forsta-gangen.vem-moter`."""
        return name_of(self.path)


_SORTS: tuple[tuple[object, Control], ...] = (
    (Email, Control.EMAIL),
    (Url, Control.URL),
    (Phone, Control.PHONE),
    (Day, Control.DAY),
    (Whole, Control.NUMBER),
    (Block, Control.BLOCK),
    (Many[Line], Control.LINES),
)


def name_of(path: Keys) -> str:
    """A control's name in letters that every browser and address takes."""
    return ".".join(fold_slug(key) for key in path)


class Fields:
    """The controls of an activity, with what the town has to choose among."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.all = tuple(self._of(Activity, (), required=True))
        self.by_name: Mapping[str, Field] = {each.name: each for each in self.all}

    def under(self, key: str) -> tuple[Field, ...]:
        """The controls of one of the record's own keys."""
        return tuple(each for each in self.all if each.path[0] == key)

    def at(self, path: tuple[str | int, ...]) -> Field | None:
        """The control that a problem's path is about: the value's own, or the first one under it."""
        keys = tuple(step for step in path if isinstance(step, str))
        for length in range(len(keys), 0, -1):
            for each in self.all:
                if each.path[:length] == keys[:length]:
                    return each
        return None

    def _of(self, model: type[Record], above: Keys, *, required: bool) -> Iterator[Field]:
        hints = get_type_hints(model, include_extras=True)
        names = {field.alias: name for name, field in model.model_fields.items()}
        for key, field in fields_by_key(model).items():
            path = (*above, key)
            if key in LEFT_OUT:
                continue
            needed = required and field.is_required()
            inner = record_in(field)
            if inner is not None and path != ("plats",):
                yield from self._of(inner, path, required=needed)
            else:
                yield self._field(path, field, _bare(hints[names[key]]), needed=needed)

    def _field(self, path: Keys, field: FieldInfo, hint: Any, *, needed: bool) -> Field:
        control = next((sort for type_, sort in _SORTS if hint == type_), Control.LINE)
        choices = self._choices(path, field, hint)
        if choices:
            control = Control.SEVERAL if is_list(hint) and hint != PlaceChoice else Control.ONE
        if path == ("plats",):
            control = Control.SELECT
        example = "" if choices else _example(field)
        return Field(path, control, label_of(path), hint_of(path, field.description or ""), example, needed, choices)

    def _choices(self, path: Keys, field: FieldInfo, hint: Any) -> tuple[Choice, ...]:
        words = self._catalogue.vocabularies
        if hint == YesNo:
            return (Choice("ja", "Ja"), Choice("nej", "Nej"))
        if path == ("typ",):
            labels = {each.id: each.label for each in words.types}
            return tuple(Choice(each.value, labels.get(each.value, each.value)) for each in ActivityType)
        if path == ("plats",):
            places = sorted(self._catalogue.places.values(), key=lambda each: each.name.casefold())
            return tuple(Choice(each.id, each.name, each.street or "") for each in places)
        if hint == Many[Slug]:
            return {
                "intresse": tuple(Choice(each.id, each.label, capital(each.typical)) for each in words.interests),
                "märken": tuple(
                    Choice(each.id, each.label, each.condition) for each in words.badges if not each.derived_from
                ),
                "språk": tuple(Choice(each.id, each.label) for each in words.languages),
            }.get(path[-1], ())
        for kind in types_in(field.annotation):
            if issubclass(kind, Enum):
                return tuple(Choice(str(each.value), capital(str(each.value))) for each in kind)
        return ()


def _bare(hint: Any) -> Any:
    """The type without `| None`."""
    if get_origin(hint) in {Union, UnionType}:
        parts = [part for part in get_args(hint) if part is not NoneType]
        return parts[0] if len(parts) == 1 else hint
    return hint


def _example(field: FieldInfo) -> str:
    """The first example that says more than «0»."""
    return next((each for each in field.examples or () if isinstance(each, str) and each != "0"), "")
