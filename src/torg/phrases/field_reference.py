"""The list of every key that a file may hold, made from the records so that it can not be wrong.

Each sentence and example is the field's own (ADR 0003); the same text is in the JSON Schema and the editor's hover.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, get_args

from pydantic.fields import FieldInfo

from torg.domain.activity import Activity, Notice
from torg.domain.leaflet import Leaflet
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.record import Record
from torg.domain.site import Site
from torg.domain.vocabularies import Vocabularies

_FILES: tuple[tuple[type[Record], str], ...] = (
    (Activity, "activities/<organisation>/<id>.yaml"),
    (Notice, "notices/<organisation>/<id>.yaml"),
    (Organisation, "organisations/<id>.yaml"),
    (Place, "places/<id>.yaml"),
    (Site, "site.yaml"),
    (Leaflet, "leaflets/<id>.yaml"),
)

_QUOTED = re.compile(r"[,:#\[\]{}]|^\W|\s$")
"""Text that flow style would take for something else."""

_HEAD = """# YAML fields

This page is generated from the records in `src/torg/domain/` by `make schema`; edit the fields there.
Descriptions are in Swedish because the same sentences are shown to associations in their editor.
Every value is read as text, and the field decides what the text means ([ADR 0004](../../adr/0004-text-typed-yaml.md)).
"""

_TABLE = ("| Key | In Python | Needed | Description | Examples |", "|---|---|---|---|---|")


def _records_in(annotation: Any) -> Iterator[type[Record]]:
    """Every record that a field's type mentions."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for part in get_args(annotation):
        yield from _records_in(part)


def _nested(record: type[Record]) -> Iterator[type[Record]]:
    """The record, then the records its fields hold, each as often as it is met."""
    yield record
    for field in record.model_fields.values():
        for inner in _records_in(field.annotation):
            yield from _nested(inner)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", r"\|")


def _flow(value: Any) -> str:
    """A value inside a list or a mapping, as YAML's flow style writes it."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_flow, value))}]"
    return json.dumps(value, ensure_ascii=False) if _QUOTED.search(str(value)) else str(value)


def _example(value: Any) -> str:
    return f"`{_cell(value if isinstance(value, str) else _flow(value))}`"


def _row(name: str, field: FieldInfo) -> str:
    cells = (
        f"`{field.alias}`",
        f"`{name}`",
        "yes" if field.is_required() else "",
        _cell(field.description or ""),
        "<br>".join(_example(value) for value in field.examples or () if value != []),
    )
    return f"| {' | '.join(cells)} |"


def _section(record: type[Record], level: str, where: str = "") -> str:
    summary = (record.__doc__ or "").split("\n\n")[0]
    rows = [_row(name, field) for name, field in record.model_fields.items() if not (field.alias or "").startswith("@")]
    heading = [f"{level} {record.__name__}", ""]
    place = [f"File: `content/{where}`", ""] if where else []
    return "\n".join([*heading, *place, " ".join(summary.split()), "", *_TABLE, *rows]) + "\n"


def _roots() -> Iterator[tuple[type[Record], str]]:
    yield from _FILES
    for field in Vocabularies.model_fields.values():
        for record in _records_in(field.annotation):
            yield record, f"vocabularies/{field.alias}.yaml"


def field_reference() -> str:
    """The whole page as Markdown. Every record has one section; what is nested comes in a part of its own."""
    roots = dict(_roots())
    parts = dict.fromkeys(inner for root in roots for inner in _nested(root) if inner not in roots)
    files = [_section(record, "##", where) for record, where in roots.items()]
    inner = [_section(record, "###") for record in parts]
    return "\n".join([_HEAD, *files, "## Parts of records\n", *inner])
