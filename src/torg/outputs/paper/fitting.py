"""Making a leaflet fit: what is left out when there are too many entries for the pages, and why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from torg.domain.activity import Entry
from torg.domain.leaflet_choice import Why


class Left(NamedTuple):
    """An entry that is left out."""

    entry: Entry
    why: Why


@dataclass(frozen=True, slots=True)
class Fit:
    """What a leaflet holds, and what had to go; in the order in which it went."""

    kept: tuple[Entry, ...]
    left: tuple[Left, ...]


def fit(
    entries: Sequence[Entry],
    order: Sequence[tuple[Entry, Why]],
    pages: Callable[[Sequence[Entry], int], int],
    most: int,
) -> Fit | None:
    """The leaflet with as few entries left out as its pages allow; None when not even one entry fits.

    Args:
        entries: what it would hold.
        order: the same entries in the order in which they are left out.
        pages: how many pages some of the entries take, when so many are left out.
        most: how many pages there may be.
    """

    def without(number: int) -> tuple[Entry, ...]:
        gone = {id(entry) for entry, _ in order[:number]}
        return tuple(entry for entry in entries if id(entry) not in gone)

    low, high = 0, len(order)
    while low < high:
        middle = (low + high) // 2
        if pages(without(middle), middle) <= most:
            high = middle
        else:
            low = middle + 1
    kept = without(low)
    if not kept:
        return None
    return Fit(kept, tuple(Left(entry, why) for entry, why in order[:low]))
