"""Numbers as few letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torg.outputs.search.numbers import write_number, write_steps

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"


def _read(text: str) -> list[int]:
    """As the script reads: the theme's search.js, the function `add`."""
    found, number, page = [], 0, -1
    for char in text:
        digit = DIGITS.index(char)
        number = number * 32 + digit % 32
        if digit < 32:
            page += number + 1
            found.append(page)
            number = 0
    return found


@pytest.mark.parametrize(("number", "text"), [(0, "0"), (31, "V"), (32, "X0"), (1023, "_V"), (1024, "XW0"), (99, "Z3")])
def test_numbers(number: int, text: str) -> None:
    """Up to 31 one letter, up to 1,023 two."""
    assert write_number(number) == text


def test_steps() -> None:
    """Neighbours are naughts."""
    assert write_steps([0, 1, 2, 10]) == "0007"


@given(st.sets(st.integers(0, 100_000)))
def test_steps_are_read_back(numbers: set[int]) -> None:
    """Whatever the numbers are."""
    assert _read(write_steps(sorted(numbers))) == sorted(numbers)
