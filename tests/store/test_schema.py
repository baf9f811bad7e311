"""JSON Schemas for editors: made from the records, fresh, and right about every file of the town."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pydantic import ValidationError

from core_yaml import load_core
from torg.domain.record import Record
from torg.store.folders import RECORDS, VOCABULARIES, Kind, scan
from torg.store.keys import known_keys
from torg.store.schema import SHORT_FORMS, schemas


def schema(name: str, root: Path | None = None) -> dict[str, Any]:
    """One schema, read."""
    found: dict[str, Any] = json.loads(schemas(root)[f"{name}.schema.json"])
    return found


def faults(name: str, data: Any, root: Path | None = None) -> list[str]:
    """The paths of what a schema marks."""
    checker = jsonschema.Draft202012Validator(schema(name, root))
    return [each.json_path for each in checker.iter_errors(data)]


ACTIVITY: dict[str, Any] = {
    "titel": "Fika", "typ": "aktivitet", "intresse": ["spel"], "lättläst": "Hej.", "kostnad": "gratis",
    "anmälan": "nej", "kontrollerad": "2026-11-15",
}  # fmt: skip


def test_the_files_in_the_town_are_fresh(town: Path) -> None:
    """`make schema` writes them; a field that changes must change them."""
    written = {path.name: path.read_text("utf-8") for path in (town / "schema").iterdir()}

    assert written == schemas(town)


def test_the_same_input_gives_the_same_text(town: Path) -> None:
    """Byte for byte."""
    assert schemas(town) == schemas(town)


def test_every_schema_is_one(town: Path) -> None:
    """By JSON Schema's own schema, draft 2020-12."""
    for text in schemas(town).values():
        jsonschema.Draft202012Validator.check_schema(json.loads(text))
    assert len(schemas(town)) == len(RECORDS) + len(VOCABULARIES)


def test_every_file_of_the_town_is_right(town: Path) -> None:
    """As an editor reads it: YAML 1.2, where `13.00` is a number."""
    wrong = {}
    for file in scan(town).files:
        if file.kind is Kind.PAGE:
            continue
        name = f"vocabulary-{file.id}" if file.kind is Kind.VOCABULARY else file.kind.name.lower()
        if found := faults(name, load_core(Path(file.path).read_text("utf-8")), town):
            wrong[file.shown] = found

    assert wrong == {}


@pytest.mark.parametrize(
    "changes",
    [
        {"kostnad": 20}, {"kostnad": {"pris": 20, "för": "te"}}, {"anmälan": {"krävs": "ja", "hur": "ring"}},
        {"intresse": "spel"}, {"tider": "Torsdagar 13–15"},
        {"tider": ["Torsdagar 13–15", {"dag": "fredag", "tid": 13.00}]},
        {"plats": "a"}, {"plats": ["a", "b"]}, {"plats": {"jämna": "a", "udda": "b"}}, {"titel": 1177},
        {"växlar": "varje gång"}, {"kontakt": {"telefon": 112}}, {"medlemskap": "nej"}, {"att veta": "Hej."},
    ],
)  # fmt: skip
def test_short_forms_and_numbers_are_allowed(changes: dict[str, Any]) -> None:
    """What the store reads without a word, an editor does not mark."""
    assert faults("activity", {**ACTIVITY, **changes}) == []


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({"titl": "Fika"}, ["$"]),
        ({"typ": "krs"}, ["$.typ"]),
        ({"kontrollerad": "15/11"}, ["$.kontrollerad"]),
        ({"fika": "kanske"}, ["$.fika"]),
        ({"titel": None}, ["$.titel"]),
        ({"@id": "a"}, ["$"]),
        ({"länk": "ftp://a.example"}, ["$['länk']"]),
    ],
)
def test_faults_are_marked(changes: dict[str, Any], paths: list[str]) -> None:
    """Unknown keys, unknown words, wrong dates, nothing."""
    assert faults("activity", {**ACTIVITY, **changes}) == paths


def test_ids_come_from_the_word_lists(town: Path) -> None:
    """So that an editor can complete them; without a content folder any slug will do."""
    assert faults("activity", {**ACTIVITY, "intresse": ["finns-inte"]}) == []
    assert faults("activity", {**ACTIVITY, "intresse": ["finns-inte"]}, town) == ["$.intresse"]
    assert schema("activity", town)["properties"]["språk"]["anyOf"][0]["enum"][0] == "sv"


def test_everything_a_person_sees_is_swedish() -> None:
    """Titles are keys, descriptions and examples the fields' own; no English class name or docstring is left."""

    def shown(part: Any) -> list[str]:
        if isinstance(part, list):
            return [text for each in part for text in shown(each)]
        if not isinstance(part, dict):
            return []
        own = [part[key] for key in ("title", "description") if isinstance(part.get(key), str)]
        return own + [text for key, each in part.items() if key != "examples" for text in shown(each)]

    found = shown(schema("activity"))
    descriptions = [text for text in found if " " in text and text.endswith(".")]
    titles = {text for text in found if text not in descriptions}
    assert titles - {"Aktivitet"} <= {key.capitalize() for key in known_keys()}
    assert "Vad det heter, kort och konkret." in descriptions


def takes_a_word(model: type[Record]) -> bool:
    """Whether a record can be read from one word."""
    for word in ("nej", "gratis", "20"):
        try:
            model.model_validate(word)
        except ValidationError:
            continue
        return True
    return False


def test_short_forms_are_those_that_records_read() -> None:
    """A new one must be named here too."""
    models: list[type[Record]] = []
    waiting: list[type[Record]] = [Record]
    while waiting:
        models.extend(waiting[-1].__subclasses__())
        waiting.extend(waiting.pop().__subclasses__())

    assert {model for model in models if takes_a_word(model)} == SHORT_FORMS
