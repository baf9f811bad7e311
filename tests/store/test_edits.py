"""From a remedy to the lines that replace others."""

from typing import Literal

import pytest

from torg.problems import DataPath, Remedy, problem
from torg.store.edits import Edit, edit_for
from torg.store.examine import examine
from torg.store.positions import Locator

TEXT = """\
titel: "Få fika" # vår
typ: krs
tider:
  - dag: torsdag
    tid: 9.00
  - dag: fre
kostnad: {pris: 20, för: te}
intresse: [natr, spel]
tom:
text: |
  Hej.

  Du.

plats: torget
"""
Action = Literal["value", "key", "line", "add", "remove"]


def edit(action: Action, path: DataPath, text: str = "", source: str = TEXT) -> Edit | None:
    """The edit of a remedy at a path."""
    return edit_for(Locator(examine(source)), problem("falt-form", path, remedy=Remedy(action, text)))


@pytest.mark.parametrize(
    ("path", "text", "lines", "span"),
    [
        (("typ",), "kurs", ("typ: kurs",), (1, 2)),
        (("typ",), "En kurs: bra", ('typ: "En kurs: bra"',), (1, 2)),
        (("titel",), "Fika", ('titel: "Fika" # vår',), (0, 1)),
        (("tider", 0, "tid"), "9.00–10.00", ("    tid: 9.00–10.00",), (4, 5)),
        (("tider", 1, "dag"), "fredag", ("  - dag: fredag",), (5, 6)),
        (("kostnad", "pris"), "30", ("kostnad: {pris: 30, för: te}",), (6, 7)),
        (("intresse", 0), "natur", ("intresse: [natur, spel]",), (7, 8)),
        (("tom",), "nu", ("tom: nu",), (8, 9)),
        (("text",), "Hej.", ('text: "Hej."',), (9, 13)),
        (("text",), "Hej.\n\nHopp.", ("text: |", "  Hej.", "", "  Hopp."), (9, 13)),
        (("titel",), "Hej.\nHopp.", ("titel: |", "  Hej.", "  Hopp."), (0, 1)),
        (("typ", 0), "kurs", ("typ: kurs",), (1, 2)),
    ],
)
def test_a_value_is_replaced_where_it_stands(
    path: DataPath, text: str, lines: tuple[str, ...], span: tuple[int, int]
) -> None:
    """With quotes when it needs them; the rest of its line stays. A short form is replaced whole."""
    assert edit("value", path, text) == Edit(*span, lines)


def test_a_value_that_is_not_one_text_is_not_replaced() -> None:
    """Nor is one that is not there."""
    assert [edit("value", path, "x") for path in (("tider",), ("kostnad",), ("saknas", "a"))] == [None, None, None]


@pytest.mark.parametrize(
    ("path", "text", "lines", "span"),
    [
        (("typ",), "slag", ("slag: krs",), (1, 2)),
        (("kostnad", "för"), "ingår", ("kostnad: {pris: 20, ingår: te}",), (6, 7)),
        (("text",), "lättläst", ("lättläst: |",), (9, 10)),
        (("tider", 0, "tid"), "röda dagar", ("    röda dagar: 9.00",), (4, 5)),
    ],
)
def test_a_key_is_renamed(path: DataPath, text: str, lines: tuple[str, ...], span: tuple[int, int]) -> None:
    """Only the key."""
    assert edit("key", path, text) == Edit(*span, lines)


@pytest.mark.parametrize(
    ("path", "text", "lines", "at"),
    [
        ((), "kontrollerad: 2026-11-22", ("kontrollerad: 2026-11-22",), 15),
        (("tider", 0), "röda dagar: nej", ("    röda dagar: nej",), 5),
        (("tider", 1), "utom:\n  - juli", ("    utom:", "      - juli"), 6),
    ],
)
def test_a_line_is_added_after_its_mapping(path: DataPath, text: str, lines: tuple[str, ...], at: int) -> None:
    """In the mapping's own column."""
    assert edit("add", path, text) == Edit(at, at, lines)


def test_a_field_is_added_within_braces() -> None:
    """With a comma, when there is something before it."""
    assert edit("add", ("kostnad",), "rabatt: ja") == Edit(6, 7, ("kostnad: {pris: 20, för: te, rabatt: ja}",))
    assert edit("add", ("a",), "b: c", "a: {}\n") == Edit(0, 1, ("a: {b: c}",))
    assert edit("add", ("a",), "b:\n  c: d", "a: {}\n") is None
    assert edit("add", ("a",), "b: c", "a: {x: y,\n  z: å}\n") is None


def test_nothing_is_added_to_what_is_no_mapping() -> None:
    """A list or a text has no fields."""
    assert (edit("add", ("typ",), "a: b"), edit("add", ("tider",), "a: b"), edit("add", ("x",), "a: b")) == (None,) * 3


@pytest.mark.parametrize(
    ("path", "lines", "span"),
    [
        (("typ",), (), (1, 2)),
        (("text",), (), (9, 13)),
        (("tider",), (), (2, 6)),
        (("tider", 0, "tid"), (), (4, 5)),
        (("tider", 1), (), (5, 6)),
        (("kostnad", "pris"), ("kostnad: {för: te}",), (6, 7)),
        (("kostnad", "för"), ("kostnad: {pris: 20}",), (6, 7)),
        (("intresse", 0), ("intresse: [spel]",), (7, 8)),
        (("intresse", 1), ("intresse: [natr]",), (7, 8)),
    ],
)
def test_a_value_is_taken_away_with_its_key(path: DataPath, lines: tuple[str, ...], span: tuple[int, int]) -> None:
    """And with its comma."""
    assert edit("remove", path) == Edit(*span, lines)


def test_the_first_field_beside_a_dash_stays() -> None:
    """Without it the dash would hold something else."""
    assert (edit("remove", ("tider", 0, "dag")), edit("remove", ("saknas",))) == (None, None)


def test_a_whole_line_is_replaced() -> None:
    """The lint gives its own lines."""
    document = examine("typ: kurs\ntitel:Fika\n")

    assert edit_for(Locator(document), document.problems[0]) == Edit(1, 2, ("titel: Fika",))


def test_without_a_remedy_there_is_no_edit() -> None:
    """Not everything can be mended by a machine."""
    assert edit_for(Locator(examine(TEXT)), problem("falt-form", ("typ",))) is None


@pytest.mark.parametrize(
    ("source", "path", "expected"),
    [
        ("anmälan: ja # ring\nplats: a\n", ("anmälan",), Edit(0, 1, ("anmälan: # ring", "  krävs: ja", "  hur: ring"))),
        ("anmälan:\n  krävs: ja\n", ("anmälan",), Edit(2, 2, ("  hur: ring",))),
        ("tider:\n  - Torsdagar\n", ("tider", 0), Edit(1, 2, ("  - krävs: ja", "    hur: ring"))),
        ("tider: Torsdagar\n", ("tider", 0), Edit(0, 1, ("tider:", "  - krävs: ja", "    hur: ring"))),
        ("a: {anmälan: ja, b: c}\n", ("a", "anmälan"), None),
        ("anmälan: >\n  ja\n", ("anmälan",), None),
        ("anmälan:\n  ja\n", ("anmälan",), None),
        ("tider: Torsdagar\n", ("tider", 0, "dag"), None),
        ("anmälan: ja\n", ("anmälan", "hur"), None),
    ],
)
def test_a_short_form_is_written_out_with_what_is_added(source: str, path: DataPath, expected: Edit | None) -> None:
    """Below its key, or after its dash; not where there is no room for lines of its own."""
    remedy = Remedy("add", "hur: ring", whole="krävs: ja\nhur: ring")

    assert edit_for(Locator(examine(source)), problem("anmalan-hur", path, remedy=remedy)) == expected
