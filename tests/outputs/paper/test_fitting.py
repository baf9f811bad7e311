"""What is left out to keep to the pages."""

from collections.abc import Sequence

import pytest

from torg.domain.activity import Entry
from torg.domain.leaflet_choice import Why
from torg.outputs.paper.fitting import Left, fit
from towns import activity

ENTRIES = [activity(name) for name in "abcd"]
ORDER = [(entry, Why.MANY) for entry in reversed(ENTRIES)]


@pytest.mark.parametrize(("most", "kept", "left"), [(9, "abcd", ""), (4, "abcd", ""), (3, "abc", "d"), (1, "a", "dcb")])
def test_as_few_as_possible_go(most: int, kept: str, left: str) -> None:
    """In the order that is given, each with its reason."""
    found = fit(ENTRIES, ORDER, lambda some, _: len(some), most)
    assert found
    assert ([entry.id for entry in found.kept], found.left) == (
        list(kept), tuple(Left(activity(name), Why.MANY) for name in left),
    )  # fmt: skip


def test_nothing_may_fit() -> None:
    """Then there is no leaflet."""
    assert fit(ENTRIES, ORDER, lambda some, _: len(some) + 4, 4) is None


def test_the_pages_are_asked_with_how_many_are_left_out() -> None:
    """For the sentence about them takes room too."""
    asked: list[int] = []

    def pages(some: Sequence[Entry], out: int) -> int:
        asked.append(len(some) + out)
        return 9

    fit(ENTRIES, ORDER, pages, 4)
    assert set(asked) == {4}
