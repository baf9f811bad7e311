"""Saving what can be read."""

from typing import Any

import pytest

from factories import ACTIVITY, changed
from torg.domain.activity import Activity
from torg.domain.misspelt import Misspelling
from torg.domain.salvage import Fault, path_in, salvage
from torg.problems import DataPath


def fault(kind: str, *path: str | int) -> Fault:
    """A fault at a path."""
    return Fault(kind, path, path, {}, "")


@pytest.mark.parametrize(
    ("data", "loc", "missing", "expected"),
    [
        ({"kostnad": "x"}, ("kostnad", "pris"), False, ("kostnad",)),
        ({"kostnad": {"pris": "x"}}, ("kostnad", "pris"), False, ("kostnad", "pris")),
        ({"plats": "x"}, ("plats", "@platser", 0), False, ("plats",)),
        ({"plats": ["x"]}, ("plats", "@platser", 0), False, ("plats", 0)),
        ({"fakta": {"%": "ja"}}, ("fakta", "%", "[key]"), False, ("fakta", "%")),
        ({"@x": "1"}, ("@x",), False, ("@x",)),
        ({"a": {}}, ("a", "b"), True, ("a", "b")),
        ("text", (), False, ()),
    ],
)
def test_a_location_becomes_a_path_in_the_data(data: object, loc: DataPath, missing: bool, expected: DataPath) -> None:
    """Tags and implied keys fall away; a key that really begins with @ stays."""
    assert path_in(data, loc, missing=missing) == expected


def saved(changes: dict[str, Any], *faults: Fault) -> tuple[dict[str, Any], set[DataPath]]:
    """What is written of the record that is left, and the holes."""
    record, holes = salvage(Activity, changed(ACTIVITY, changes), faults, {})
    assert record is not None
    return record.written(), set(holes)


def test_an_optional_value_is_taken_away() -> None:
    """Nothing must stand there."""
    written, holes = saved({"fika": "kanske"}, fault("varde-ja-nej", "fika"))
    assert ("fika" in written, sorted(holes)) == (False, [("fika",)])


def test_a_required_value_gets_the_fields_example() -> None:
    """Something must stand there."""
    written, holes = saved({"titel": ""}, fault("falt-tomt", "titel"))
    assert (written["titel"], sorted(holes)) == ("Öppen torsdagsfika", [("titel",)])


def test_a_faulty_item_gets_an_example_so_that_the_others_keep_their_numbers() -> None:
    """Problems about the third item must still point at the third."""
    written, holes = saved({"intresse": ["spel", "%", "natur"]}, fault("varde-okant", "intresse", 1))
    assert (list(written["intresse"]), sorted(holes)) == (["spel", "prata-fika", "natur"], [("intresse", 1)])


def test_when_a_part_can_not_be_mended_the_whole_gives_way() -> None:
    """A schedule without its day is no schedule, and becomes an example."""
    written, holes = saved({"tider": [{"dag": "måndg"}]}, fault("tider-dag", "tider", 0, "dag"))
    assert written["tider"][0]["dag"] == "torsdag"
    assert sorted(holes) == [("tider", 0), ("tider", 0, "dag")]


def test_unknown_keys_are_left_out_and_their_holes_are_known() -> None:
    """The hole that the key was meant for is no fault of its own."""
    data = {**changed(ACTIVITY, {"titel": None}), "rubrik": "Fika"}
    unknown: dict[DataPath, Misspelling] = {("rubrik",): Misspelling(("rubrik",), "titel")}
    record, holes = salvage(Activity, data, [fault("missing", "titel")], unknown)
    assert (record and record.title) == "Öppen torsdagsfika"
    assert sorted(holes) == [("titel",)]


def test_what_is_no_mapping_can_not_be_saved() -> None:
    """There is nothing to keep."""
    assert salvage(Activity, "text", [], {}) == (None, frozenset())


def test_the_document_itself_is_never_changed() -> None:
    """The repair is made in a copy."""
    data = changed(ACTIVITY, {"kostnad": {"pris": "x"}})
    salvage(Activity, data, [fault("varde-tal", "kostnad", "pris")], {})
    assert data["kostnad"] == {"pris": "x"}
