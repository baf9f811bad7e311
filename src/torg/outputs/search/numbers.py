"""Numbers as few letters: ascending lists become the steps between them, small steps a single letter.

Base 32, most significant digit first. The last digit of a number is one of `0`–`V`, those before it of `W`–`_`, so
numbers need nothing between them.
"""

from collections.abc import Iterable

_LAST = "0123456789ABCDEFGHIJKLMNOPQRSTUV"
_BEFORE = "WXYZabcdefghijklmnopqrstuvwxyz-_"
_BASE = 32


def write_number(number: int) -> str:
    """A number from 0 on."""
    found = _LAST[number % _BASE]
    while number >= _BASE:
        number //= _BASE
        found = _BEFORE[number % _BASE] + found
    return found


def write_steps(numbers: Iterable[int]) -> str:
    """Different numbers in ascending order, from 0 on: for each, how many are left out before it."""
    found = []
    last = -1
    for number in numbers:
        found.append(write_number(number - last - 1))
        last = number
    return "".join(found)
