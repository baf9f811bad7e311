"""Several words in one text: `torg.store.commas`."""

from typing import Any

import pytest

from torg.domain.activity import Activity
from torg.domain.shapes import field_at, is_list
from torg.problems import Problem, Remedy, problem
from torg.store.commas import LISTS, may_be_listed, settled, with_lists
from torg.store.examine import examine
from torg.store.folders import Kind

FORM = {"fält": "intresse", "rad": "[natur, spel]"}


def read(text: str) -> tuple[Any, list[tuple[int, str]]]:
    """The data, and of each problem its line and the line to write instead."""
    document = with_lists(Kind.ACTIVITY, examine(text))
    told = [(each.position.line, each.remedy.text) for each in document.problems if each.position and each.remedy]
    return document.data, told


@pytest.mark.parametrize(
    ("written", "data", "meant"),
    [
        ("intresse: natur, spel", {"intresse": ["natur", "spel"]}, "intresse: [natur, spel]"),
        ("intresse: Natur; spel ", {"intresse": ["Natur", "spel"]}, "intresse: [Natur, spel] "),
        ('märken: "a, b"', {"märken": ["a", "b"]}, "märken: [a, b]"),
        ("plats: torget, natet # två", {"plats": ["torget", "natet"]}, "plats: [torget, natet] # två"),
        ("språk: svenska och arabiska", {"språk": ["svenska", "arabiska"]}, "språk: [svenska, arabiska]"),
        ("anmälan: {krävs: ja, hur: ring/sms}", {"anmälan": {"krävs": "ja", "hur": ["ring", "sms"]}},
         "anmälan: {krävs: ja, hur: [ring, sms]}"),
        ("kostnad:\n  betala: kontant eller kort", {"kostnad": {"betala": ["kontant", "kort"]}},
         "  betala: [kontant, kort]"),
        ("tider:\n  - plats: a, b", {"tider": [{"plats": ["a", "b"]}]}, "  - plats: [a, b]"),
    ],
)  # fmt: skip
def test_several_words_are_read_as_the_list_that_was_meant(written: str, data: object, meant: str) -> None:
    """And the list is the line to paste; the rest of the line stays."""
    found, told = read(f"{written}\n")

    assert (found, told) == (data, [(written.count("\n") + 1, meant)])


@pytest.mark.parametrize(
    "text",
    [
        "intresse: natur,\n",
        "intresse: prata och fika\n",
        "intresse: [natur, spel]\n",
        "plats: Folkets hus, Storgatan 5\n",
        "titel: Kom, se och prata\n",
        "ändringar:\n  - plats: torget, natet\n",
        "intresse: natur,\n  spel\n",
    ],
)
def test_everything_else_is_read_as_it_stands(text: str) -> None:
    """A comma alone, a name with an `och`, an address, a text, and a place of a change are no lists."""
    document = examine(text)

    assert with_lists(Kind.ACTIVITY, document) == document


def test_a_word_list_has_no_such_fields() -> None:
    """Its items are records of their own."""
    assert [may_be_listed(kind, {"intresse": "a, b"}) for kind in (Kind.NOTICE, Kind.VOCABULARY)] == [True, False]


def test_only_lists_may_be_lists() -> None:
    """Each path in the table leads to a field that takes several values."""
    fields = [field_at(Activity, path)[2] for path in LISTS if path[-1] != "plats"]

    assert [field is not None and is_list(field.annotation) for field in fields] == [True] * len(fields)


def test_a_list_is_safe_to_mend_when_all_its_words_are_known() -> None:
    """Or can be mended safely too; and only when somebody has looked."""
    listed = Problem("falt-form", path=("intresse",), params=FORM, remedy=Remedy("line", "intresse: [natur, spel]"))
    other = problem("referens-okand", ("intresse", 1), remedy=Remedy("value", "spel"))
    slip = problem("referens-okand", ("intresse", 1), remedy=Remedy("value", "spel", safe=True))
    beside = problem("varde-antal", ("intresse",))
    known = [((listed,), True), ((listed, beside), True), ((listed, slip), True)]
    cases = [*known, ((listed, other), True), ((listed,), False)]

    safe = [next(iter(settled(found, checked=checked))).remedy for found, checked in cases]

    assert [remedy and remedy.safe for remedy in safe] == [True, True, True, False, False]
