"""Arithmetic on spans of whole numbers: day ordinals and week numbers. Both ends are included.

A list of spans is sorted and its spans neither overlap nor adjoin, if nothing else is said.
"""

from collections.abc import Iterable, Sequence

Span = tuple[int, int]


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in any order, sorted and with overlapping or adjoining ones joined."""
    joined: list[Span] = []
    for first, last in sorted(spans):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


def without(spans: Iterable[Span], holes: Sequence[Span]) -> list[Span]:
    """The spans with the holes cut out."""
    left: list[Span] = []
    for first, last in spans:
        start = first
        for hole_first, hole_last in holes:
            if hole_last < start:
                continue
            if hole_first > last:
                break
            if hole_first > start:
                left.append((start, hole_first - 1))
            start = hole_last + 1
        if start <= last:
            left.append((start, last))
    return left


def within(spans: Iterable[Span], bounds: Sequence[Span]) -> list[Span]:
    """What the spans and the bounds have in common."""
    return [
        (max(first, lower), min(last, upper))
        for first, last in spans
        for lower, upper in bounds
        if lower <= last and upper >= first
    ]
