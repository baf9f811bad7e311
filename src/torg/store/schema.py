"""JSON Schemas (draft 2020-12) for editors, made from the records: completion, hover help and marks while one writes.

A schema is the canonical form, a little stricter than the reading: it marks what `torg format` would rewrite. Scalars
may be numbers, because editors read YAML 1.2, where `13.00` is one.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from torg.domain.record import Record
from torg.domain.terms import Cost, Membership, SignUp
from torg.domain.vocabularies import Vocabularies
from torg.store.folders import RECORDS, VOCABULARIES, Found, Kind, scan
from torg.store.reading import read_file

_DRAFT = "https://json-schema.org/draft/2020-12/schema"

_TITLES: Mapping[Kind, str] = {
    Kind.SITE: "Webbplatsen",
    Kind.ORGANISATION: "Förening eller annan arrangör",
    Kind.PLACE: "Plats",
    Kind.ACTIVITY: "Aktivitet",
    Kind.NOTICE: "Anslag",
    Kind.LEAFLET: "Blad att trycka",
}

SHORT_FORMS: frozenset[type[Record]] = frozenset({Cost, Membership, SignUp})
"""Records that may be written as one word: `kostnad: gratis`."""

_WORD_LISTS: Mapping[str, str] = {
    "intresse": "intressen",
    "märken": "marken",
    "språk": "sprak",
    "krisnummer": "hjalplinjer",
    "hjälplinjer": "hjalplinjer",
}
"""Keys whose values are ids from a word list. Places are not among them: a new place would make every schema stale."""

_SENTENCE = {
    "type": "string",
    "examples": ["Torsdagar 13.00–15.00"],
}
"""An item of `tider` may be a sentence."""


def schemas(root: Path | None = None) -> dict[str, str]:
    """Every schema's file name and JSON text; the same input gives the same text.

    Args:
        root: the content folder; then the ids of its word lists are the values that schemas allow.
    """
    ids = _ids(root) if root else {}
    found = {}
    for kind, model in RECORDS.items():
        schema = _for_record(model, ids)
        found[f"{kind.name.lower()}.schema.json"] = {"$schema": _DRAFT, "title": _TITLES[kind], **schema}
    titles = {field.alias: field.description for field in Vocabularies.model_fields.values()}
    for alias, model in VOCABULARIES.items():
        item = _for_record(model, ids)
        definitions = item.pop("$defs", None)
        schema = {"$schema": _DRAFT, "title": str(titles[alias]).rstrip("."), "type": "array", "items": item}
        found[f"vocabulary-{alias}.schema.json"] = schema | ({"$defs": definitions} if definitions else {})
    return {name: json.dumps(schema, ensure_ascii=False, indent=2) + "\n" for name, schema in found.items()}


def _ids(root: Path) -> dict[str, list[str]]:
    """The ids in each word list that can be read."""
    wanted = set(_WORD_LISTS.values())
    files = (file for file in scan(root).files if file.kind is Kind.VOCABULARY and file.id in wanted)
    return {file.id: ids for file in files if (ids := _ids_in(file))}


def _ids_in(file: Found) -> list[str]:
    data = read_file(file).data
    items = data if isinstance(data, list) else []
    return [item["id"] for item in items if isinstance(item, dict) and isinstance(item.get("id"), str)]


def _for_record(model: type[Record], ids: Mapping[str, list[str]]) -> dict[str, Any]:
    schema = model.model_json_schema(by_alias=True)
    definitions = {name: _definition(name, each, ids) for name, each in schema.pop("$defs", {}).items()}
    tidy = _object(schema, ids)
    return tidy | ({"$defs": dict(sorted(definitions.items()))} if definitions else {})


def _definition(name: str, schema: dict[str, Any], ids: Mapping[str, list[str]]) -> dict[str, Any]:
    if "properties" not in schema:
        return {key: value for key, value in schema.items() if key not in {"title", "description"}}
    tidy = _object(schema, ids)
    if name in {model.__name__ for model in SHORT_FORMS}:
        return {"anyOf": [{"type": ["string", "number"]}, tidy]}
    return {"anyOf": [_SENTENCE, tidy]} if name == "Schedule" else tidy


def _object(schema: dict[str, Any], ids: Mapping[str, list[str]]) -> dict[str, Any]:
    """A mapping's schema: Swedish all through, and without the keys that come from a file's place."""
    fields = {key: _field(key, each, ids) for key, each in schema["properties"].items() if not key.startswith("@")}
    required = [key for key in schema.get("required", ()) if not key.startswith("@")]
    tidy = {"type": "object", "additionalProperties": False, "properties": fields}
    return tidy | ({"required": required} if required else {})


def _field(key: str, schema: dict[str, Any], ids: Mapping[str, list[str]]) -> dict[str, Any]:
    about = {"title": key.capitalize(), "description": schema.get("description"), "examples": schema.get("examples")}
    shape = {name: each for name, each in schema.items() if name not in {*about, "default"}}
    allowed = ids.get(_WORD_LISTS.get(key, ""))
    return {**{name: each for name, each in about.items() if each is not None}, **_shape(shape, allowed)}


def _shape(schema: dict[str, Any], allowed: list[str] | None) -> dict[str, Any]:
    """What a value may be: a scalar as text or number, and one value where a list is meant."""
    variants = schema.get("anyOf") or schema.get("oneOf")
    if variants:
        shapes = [_shape(each, allowed) for each in variants if each.get("type") != "null"]
        flat = [part for each in shapes for part in (each["anyOf"] if set(each) == {"anyOf"} else [each])]
        unique = [each for number, each in enumerate(flat) if each not in flat[:number]]
        return unique[0] if len(unique) == 1 else {"anyOf": unique}
    if schema.get("type") == "array":
        item = _shape(schema.get("items", {}), allowed)
        return {"anyOf": [item, {**schema, "items": item}]}
    if patterns := schema.get("patternProperties"):
        values = {pattern: _shape(each, None) for pattern, each in patterns.items()}
        return {**schema, "patternProperties": values, "additionalProperties": False}
    if schema.get("type") == "string" and allowed:
        return {"enum": allowed}
    if schema.get("type") in ("string", "integer", ["string", "integer"]):
        return schema if "enum" in schema else {**schema, "type": ["string", "number"]}
    return schema
