"""Lines that begin in the wrong column."""

import pytest

from torg.problems import Position
from torg.store.indents import straighten


@pytest.mark.parametrize(
    ("text", "straight"),
    [
        ("a: b\n  c: d\n", "a: b\nc: d\n"),
        ("a:\n  b: c\n   d: e\n", "a:\n  b: c\n  d: e\n"),
        ("a:\n    b: c\n  d: e\n", "a:\n    b: c\n    d: e\n"),
        ("a:\n    b: c\n d: e\n", "a:\n    b: c\nd: e\n"),
        ("a:\n  - b: c\n   d: e\n", "a:\n  - b: c\n    d: e\n"),
        ("a:\n  - b\n   - c\n", "a:\n  - b\n  - c\n"),
        ("a:\n  - b\n - c\n", "a:\n  - b\n  - c\n"),
        ("a: |\n  b: c\n   d: e\nf: g\n h: i\n", "a: |\n  b: c\n   d: e\nf: g\nh: i\n"),
        ("a: b\n\n  # c\n d: e\n", "a: b\n\n  # c\nd: e\n"),
    ],
)
def test_a_line_moves_to_a_column_that_is_open(text: str, straight: str) -> None:
    """To the nearest one, and the deeper of two that are as near; block text and comments stay."""
    assert straighten(text)[0] == straight


def test_each_moved_line_is_told_with_both_numbers_of_spaces() -> None:
    """And with the line to write; where a line belongs is a guess, so it is not safe."""
    _, problems = straighten("a:\n  b: c\n   d: e\n")

    assert [(each.code, each.position, dict(each.params)) for each in problems] == [
        ("yaml-indrag", Position(3, 1, 4, "   d: e"), {"mellanslag": 3, "väntat": 2})
    ]
    assert [(each.remedy.text, each.remedy.safe) for each in problems if each.remedy] == [("  d: e", False)]


@pytest.mark.parametrize("text", ["a: b\nc:\n  d: e\n", "a:\n- b\n- c: d\n  e: f\ng: h\n", "- a:\n    b: c\n- d\n"])
def test_right_columns_stay(text: str) -> None:
    """A list may stand in its key's own column."""
    assert straighten(text) == (text, ())
