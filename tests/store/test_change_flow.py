"""Items in and out of brackets: `torg.store.change_flow`."""

import pytest

from torg.store.change_flow import drop_in_flow, insert_in_flow
from torg.store.change_sheet import Sheet


def put(text: str) -> str:
    """The text with an `x` last in its list `a`."""
    sheet = Sheet(text)
    items = [sheet.spots["a", index].value for index in range(len(sheet.document.data["a"]))]
    return sheet.cut(insert_in_flow(sheet, sheet.spots[("a",)].value, items, "x"))


def drop(text: str, index: int) -> str:
    """The text without one item of its list `a`."""
    sheet = Sheet(text)
    items = [sheet.spots["a", number].value for number in range(len(sheet.document.data["a"]))]
    return sheet.cut(drop_in_flow(sheet, items, index))


LISTS = [
    ("a: [1, 2]\n", "a: [1, 2, x]\n"),
    ("a: [1 , 2 ,] # k\n", "a: [1 , 2, x ,] # k\n"),
    ("a: [1,\n  2]\n", "a: [1,\n  2,\n  x]\n"),
    ("a: [\r\n  1,\r\n  2\r\n]\r\n", "a: [\r\n  1,\r\n  2,\r\n  x\r\n]\r\n"),
    ("a: [\n  1,\n  2, # k\n]\n", "a: [\n  1,\n  2, # k\n  x,\n]\n"),
    ("a: [\n  1,\n  2 # k\n]\n", "a: [\n  1,\n  2, # k\n  x\n]\n"),
]


@pytest.mark.parametrize(("before", "after"), LISTS)
def test_an_item_is_put_last_as_the_last_one_stands(before: str, after: str) -> None:
    """On the same line or its own, with or without a comma after it, and no comment moves to it."""
    assert put(before) == after


@pytest.mark.parametrize(("before", "after"), LISTS)
def test_what_was_put_last_is_dropped_without_a_trace(before: str, after: str) -> None:
    """Its comma too."""
    assert drop(after, 2) == before


@pytest.mark.parametrize(
    ("before", "index", "after"),
    [
        ("a: [1, 2, 3]\n", 0, "a: [2, 3]\n"),
        ("a: [1, 2, 3]\n", 1, "a: [1, 3]\n"),
        ("a: [\n  1, # ett\n  2, # två\n  3, # tre\n]\n", 1, "a: [\n  1, # ett\n   # två\n  3, # tre\n]\n"),
        ("a: [\n  1,\n  # två\n  2,\n  3\n]\n", 0, "a: [\n  # två\n  2,\n  3\n]\n"),
        ("a: [1, # ett\n  2]\n", 0, "a: [ # ett\n  2]\n"),
    ],
)
def test_the_others_and_their_comments_stay(before: str, index: int, after: str) -> None:
    """First, in the middle, and between comments."""
    assert drop(before, index) == after


def test_an_empty_list_gets_its_first_item() -> None:
    """Within its brackets."""
    assert put("a: [ ] # k\n") == "a: [ x] # k\n"
