"""What `torg check --fix` says that it did: `torg.phrases.changes`."""

import pytest

from torg.phrases.changes import MOST, changes


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("a: 1\nb: 2\n", "a: 1\nb: 3\n", ["rad 2: «b: 2» → «b: 3»"]),
        ("a: 1\n", "a: 1\nb: 2\n", ["rad 2: ny rad → «b: 2»"]),
        ("a: 1\nb: 2\n", "b: 2\n", ["rad 1: «a: 1» → borttagen"]),
        ("\ta: 1\n", "  a: 1\n", ["rad 1: «→a: 1» → «a: 1»"]),
        ("x" * 120, "y", [f"rad 1: «{'x' * 99}…» → «y»"]),
        ("a\n", "a\n", []),
    ],
)
def test_each_changed_line_is_told_as_it_was_and_is(before: str, after: str, told: list[str]) -> None:
    """With its number, and with invisible signs drawn."""
    assert list(changes("a.yaml", before, after)) == ["a.yaml", *(f"  {line}" for line in told)]


def test_only_the_first_changes_are_shown() -> None:
    """The others are counted."""
    number = MOST + 3
    before, after = ("".join(f"{sign}{index}\n" for index in range(number)) for sign in "ab")

    assert (len(told := list(changes("f", before, after))), told[-1]) == (MOST + 2, "  och 3 till")
