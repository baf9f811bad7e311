"""Arithmetic on spans of whole numbers, against sets."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from torg.domain.schedule.spans import Span, merged, within, without

raw = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=6
)


def numbers(spans: list[Span]) -> set[int]:
    """Every number in the spans."""
    return {number for first, last in spans for number in range(first, last + 1)}


def is_tidy(spans: list[Span]) -> bool:
    """Sorted, none empty, with a gap between each."""
    return all(a[1] + 1 < b[0] for a, b in pairwise(spans)) and all(a <= b for a, b in spans)


@given(raw)
def test_merged_spans_hold_the_same_numbers(spans: list[Span]) -> None:
    """Joining and sorting loses nothing and leaves gaps only."""
    assert (numbers(merged(spans)), is_tidy(merged(spans))) == (numbers(spans), True)


@given(raw, raw)
def test_without_is_the_difference(spans: list[Span], holes: list[Span]) -> None:
    """Cutting out spans is the difference of sets."""
    left = without(merged(spans), merged(holes))
    assert (numbers(left), all(a <= b for a, b in left)) == (numbers(spans) - numbers(holes), True)


@given(raw, raw)
def test_within_is_the_intersection(spans: list[Span], bounds: list[Span]) -> None:
    """What two lists of spans have in common."""
    assert numbers(within(merged(spans), merged(bounds))) == numbers(spans) & numbers(bounds)
