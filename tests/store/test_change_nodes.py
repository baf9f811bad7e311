"""As little of a value as can be is changed."""

from typing import Any

import pytest

from torg.store.change_nodes import Wish, fulfilled

COST = "kostnad:\n  pris: 20  # går till kaffe\n  betala: [ kontant , 'swish' ]\n"
TIMES = "tider:\n  # var vecka\n  - dag: torsdag  # alltid\n    tid: 13.00–15.00\n  - {dag: lördag, tid: 10.00}\n"
LATER = {"dag": "torsdag", "tid": "14.00–16.00"}
THURSDAY, SATURDAY = {"dag": "torsdag", "tid": "13.00–15.00"}, {"dag": "lördag", "tid": "10.00"}


@pytest.mark.parametrize(
    ("text", "old", "new", "after"),
    [
        (COST, {"pris": "20", "betala": ["kontant", "swish"]}, {"pris": "25", "betala": ["kontant", "swish"]},
         COST.replace("20", "25")),
        (COST, {"pris": "20", "betala": ["kontant", "swish"]}, {"pris": "20", "betala": ["kontant", "swish", "kort"]},
         COST.replace("[ kontant , 'swish' ]", "[kontant, 'swish', kort]")),
        (COST, {"pris": "20", "betala": ["kontant", "swish"]}, {"för": "kaffe"},
         "kostnad:\n  för: kaffe\n"),
        ("kostnad: 20\n", {"pris": "20"}, {"pris": "25"}, "kostnad: 25\n"),
        ("kostnad: gratis  # alltid\n", "gratis", {"pris": "25"}, "kostnad:  # alltid\n  pris: 25\n"),
        (TIMES, [THURSDAY, SATURDAY], [LATER, SATURDAY], TIMES.replace("13.00–15.00", "14.00–16.00")),
        (TIMES, [THURSDAY, SATURDAY], [THURSDAY], TIMES.replace("  - {dag: lördag, tid: 10.00}\n", "")),
        (TIMES, [THURSDAY, SATURDAY], [SATURDAY], "tider:\n  # var vecka\n  - {dag: lördag, tid: 10.00}\n"),
        (TIMES, [THURSDAY, SATURDAY], [THURSDAY, SATURDAY, THURSDAY],
         f"{TIMES}  - dag: torsdag\n    tid: 13.00–15.00\n"),
        ("märken: ute\n", ["ute"], ["natur"], "märken: natur\n"),
        ("märken: ute\n", ["ute"], ["ute", "natur"], "märken: [ute, natur]\n"),
        ("märken: [ute]\n", ["ute"], None, ""),
        ("märken: [ute]\n", ["ute"], ["ute"], "märken: [ute]\n"),
    ],
)  # fmt: skip
def test_only_what_differs_is_written(text: str, old: Any, new: Any, after: str) -> None:
    """Down to one text within a list within a field; comments beside what stays stay."""
    key = text.partition(":")[0]

    assert fulfilled(f"titel: Fika\n{text}fika: ja\n", Wish((key,), old, new)) == f"titel: Fika\n{after}fika: ja\n"


def test_a_field_can_be_written_anew_whole() -> None:
    """Where the form that it has did not do."""
    wish = Wish(("märken",), ["ute"], ["ute"], whole=True)

    assert fulfilled("titel: Fika\nmärken:\n- ute # x\n", wish) == "titel: Fika\nmärken: [ute]\n"


def test_what_is_not_there_is_not_taken_away() -> None:
    """And what is new is put in."""
    assert fulfilled("titel: Fika\n", Wish(("fika",), "ja", None)) == "titel: Fika\n"
    assert fulfilled("titel: Fika\n", Wish(("fika",), None, "ja", ["titel", "fika"])) == "titel: Fika\nfika: ja\n"
