"""Long lists cut into pages, and the links between the pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from torg.site import routes
from torg.site.contexts import Link

T = TypeVar("T")

PER_PAGE = 30
"""Rows on a page: with what is for paper and the style sheet, under 14 kB compressed in every edition."""

REACH = 2
"""How many pages on each side of the current one have a link."""


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One page of a list."""

    path: str
    """The page's path."""
    number: int
    """From 1."""
    items: Sequence[T]
    """What is on this page."""
    links: tuple[Link, ...]
    """All pages of the list, nothing when there is one."""


def parts(path: str, items: Sequence[T], size: int = PER_PAGE) -> Iterator[Part[T]]:
    """The list's pages: always at least one, though it be empty.

    Args:
        path: the first page's path; the others are numbered.
        items: everything in the list, in order.
        size: how many on a page.
    """
    count = max(1, -(-len(items) // size))
    for number in range(1, count + 1):
        own = items[(number - 1) * size : number * size]
        yield Part(routes.numbered(path, number), number, own, _links(path, number, count))


def _links(path: str, number: int, count: int) -> tuple[Link, ...]:
    """Links to the first page, the last, and those around this one: few enough to see, enough to walk through all."""
    if count == 1:
        return ()
    near = {1, count, *range(max(1, number - REACH), min(count, number + REACH) + 1)}
    up = routes.up(path)
    return tuple(Link(str(n), up + routes.numbered(path, n), current=n == number) for n in sorted(near))
