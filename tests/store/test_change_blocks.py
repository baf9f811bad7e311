"""Whole fields and items put in, taken out and written anew."""

from contextlib import nullcontext
from functools import partial
from typing import Any

import pytest

from torg.problems import DataPath
from torg.store.change_blocks import add, inline, insert_item, remove, rewrite, siblings
from torg.store.change_sheet import Sheet, UnwritableError

COST = "kostnad:  # räkna\n  pris: 20\n  # går till\n  för: kaffe\n"
FILE = f"# Fil\ntitel: Fika\n{COST}\nmärken:\n- sitta-med  # ja\n- ute\n"


def test_a_value_on_one_line() -> None:
    """Quoted where it needs to be."""
    assert inline({"pris": "20", "för": "kaffe, te", "hur": ["ring"]}) == '{pris: 20, för: "kaffe, te", hur: [ring]}'


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        (("kostnad",), "gratis", COST, "kostnad: gratis  # räkna\n"),
        (("titel",), {"a": "b"}, "titel: Fika\n", "titel:\n  a: b\n"),
        (("kostnad", "för"), ["a b", "C d"], "  för: kaffe\n", '  för:\n    - a b\n    - "C d"\n'),
        (("märken", 0), "natur", "- sitta-med  # ja\n", "- natur  # ja\n"),
        (("märken", 0), {"a": "b", "c": "d"}, "- sitta-med  # ja\n", "- a: b  # ja\n  c: d\n"),
    ],
)  # fmt: skip
def test_a_field_is_written_anew_with_the_comment_beside_it(path: DataPath, value: Any, old: str, new: str) -> None:
    """Comments within it go."""
    assert rewrite(Sheet(FILE), path, value) == FILE.replace(old, new)


def test_within_braces_only_the_value_is() -> None:
    """Commas stay."""
    assert (
        rewrite(Sheet("kostnad: {pris: 20, för: te}\n"), ("kostnad", "pris"), ["a"])
        == "kostnad: {pris: [a], för: te}\n"
    )


@pytest.mark.parametrize(
    ("text", "path", "after"),
    [
        (FILE, ("fika",), FILE.replace("\nmärken", "fika: ja\n\nmärken")),
        (FILE, ("kostnad", "fika"), FILE.replace("20\n", "20\n  fika: ja\n")),
        ("märken: [ute]\n", ("fika",), "märken: [ute]\nfika: ja\n"),
        ("{kostnad: {pris: 20}}\n", ("kostnad", "fika"), "{kostnad: {pris: 20, fika: ja}}\n"),
    ],
)
def test_a_new_field_comes_after_the_one_before_it(text: str, path: DataPath, after: str) -> None:
    """In the usual order, as deep as its neighbours."""
    assert add(Sheet(text), path, "ja", ["titel", "kostnad", "pris", "fika", "märken"]) == after


@pytest.mark.parametrize(
    ("text", "path", "after"),
    [
        (FILE, ("kostnad",), FILE.replace(COST, "")),
        (FILE, ("kostnad", "pris"), FILE.replace("  pris: 20\n", "")),
        (FILE, ("märken", 0), FILE.replace("- sitta-med  # ja\n", "")),
        ("tider:\n  - dag: x\n    tid: y\n", ("tider", 0, "dag"), "tider:\n  - tid: y\n"),
        ("kostnad: {pris: 20, för: te}\n", ("kostnad", "pris"), "kostnad: {för: te}\n"),
    ],
)
def test_what_is_taken_out_leaves_all_else(text: str, path: DataPath, after: str) -> None:
    """With what stands further in, and one comma."""
    assert remove(Sheet(text), path) == after


@pytest.mark.parametrize(("index", "at"), [(0, "märken:\n"), (1, "# ja\n"), (2, "- ute\n")])
def test_an_item_comes_where_it_belongs(index: int, at: str) -> None:
    """First, between and last."""
    assert insert_item(Sheet(FILE), ("märken",), index, "natur") == FILE.replace(at, f"{at}- natur\n")


def test_fields_stand_as_in_the_file() -> None:
    """From key to value."""
    assert [span[:2] for span in siblings(Sheet(FILE), ("kostnad",))] == [(3, 2), (5, 2)]


@pytest.mark.parametrize("text", ["- x\n", "titel: Fika\n"])
def test_what_has_no_place_is_refused(text: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(UnwritableError):
        add(Sheet(text), ("titel", "fika"), "ja", ["fika"])
    with pytest.raises(UnwritableError):
        remove(Sheet("tider:\n  - dag: x\n"), ("tider", 0, "dag"))
    with pytest.raises(UnwritableError):
        insert_item(Sheet("tider:\n  - - x\n"), ("tider", 0), 0, "y")


@pytest.mark.parametrize("path", [("a", 0, 0), ("a", 0, 1)])
def test_an_item_beside_another_dash_is_refused(path: DataPath) -> None:
    """Only the first one shares its line."""
    sheet, first = Sheet("a:\n  - - x\n    - y\n"), path[-1] == 0
    for change in (partial(rewrite, sheet, path, "z"), partial(remove, sheet, path)):
        with pytest.raises(UnwritableError) if first else nullcontext():
            change()
