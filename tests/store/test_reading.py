"""One file, from its bytes to data and located problems."""

from pathlib import Path

import pytest

from torg.problems import DataPath, Remedy, problem
from torg.store.folders import Found, Kind
from torg.store.reading import Reading, read_file


def read(tmp_path: Path, data: bytes) -> Reading:
    """Read a file with that content."""
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    return read_file(Found(Kind.PLACE, "a", "", str(path), "content/places/a.yaml"))


def test_a_plain_file_pays_for_no_places(tmp_path: Path) -> None:
    """They are worked out when a problem needs them."""
    reading = read(tmp_path, b"namn: Torget\n")

    assert (reading.data, reading.problems, reading.places_in) == ({"namn": "Torget"}, [], None)
    assert reading.document.data == reading.data


def test_a_problem_in_the_data_gets_its_file_and_place(tmp_path: Path) -> None:
    """Together with those of how the file is written."""
    reading = read(tmp_path, "slag: torg\nnamn:\u00a0Torget\n".encode())
    reading.tell([problem("varde-okant", ("slag",), värde="torg")])

    assert [(each.code, each.file, each.position and each.position.line) for each in reading.told()] == [
        ("yaml-hart-mellanslag", "content/places/a.yaml", 2),
        ("varde-okant", "content/places/a.yaml", 1),
    ]


def test_what_follows_from_something_unreadable_is_not_told(tmp_path: Path) -> None:
    """An alias has no value, so that its field is neither missing nor empty."""
    reading = read(tmp_path, b"namn: *x\nslag: lokal\nort: &x A\n")
    codes = [each.code for each in reading.problems]
    reading.tell(
        [problem("falt-tomt", ("namn",)), problem("falt-saknas", fält="namn"), problem("falt-tomt", ("slag",))]
    )

    assert [each.code for each in reading.problems] == [*codes, "falt-tomt"]


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (b"", ["fil-tom"]),
        (b"\n\n# a\n", ["fil-tom"]),
        (b"\xef\xbb\xbf", ["fil-tom"]),
        (b"a\0b", ["fil-binar"]),
        (b"a: b\n" * 20_000, ["fil-for-stor"]),
        (b"[" * 20_000, ["yaml-djup"]),
        (b"hej", ["yaml-inte-falt"]),
    ],
)
def test_a_file_that_says_nothing_tells_why(tmp_path: Path, data: bytes, codes: list[str]) -> None:
    """It has no data, and at least one problem."""
    reading = read(tmp_path, data)

    assert (reading.data, [each.code for each in reading.told()]) == (None, codes)


def test_a_file_that_is_gone_tells_it(tmp_path: Path) -> None:
    """Between the listing and the reading."""
    reading = read_file(Found(Kind.PLACE, "a", "", str(tmp_path / "a.yaml"), "content/places/a.yaml"))

    assert [(each.code, each.file) for each in reading.told()] == [("fil-saknas", "content/places/a.yaml")]


def test_a_problem_with_something_that_was_moved_is_told_where_the_file_has_it(tmp_path: Path) -> None:
    """The field keeps its remedy; a whole that is spread over the file has none."""
    reading = read(tmp_path, b"dag: torsdgar\ntid: 9.00\n")
    reading.moved |= {("tider", 0, "dag"): ("dag",), ("tider", 0): ("dag",), ("tider",): ("dag",)}
    mend = Remedy("value", "torsdag")
    paths: list[DataPath] = [("tider", 0, "dag", 1), ("tider", 0), ("tider",), ("tid",)]
    reading.tell([problem("tider-dag", path, remedy=mend) for path in paths])

    assert [(each.path, each.remedy) for each in reading.problems] == [
        (("dag", 1), mend),
        (("dag",), None),
        (("dag",), None),
        (("tid",), mend),
    ]
