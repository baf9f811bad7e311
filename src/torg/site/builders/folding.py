"""A list that is too long for one page, folded by part of town and then by the hour, so that links lead to all of it.

Up to `SIZE` items stand on the page itself. More of them are laid on a page for each part of town, with how many there
are beside each link, and what still is too long is cut in numbered pages whose links tell from which hour they go.
Something in several parts of town stands in each. When all is in one part of town, the page itself is numbered.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time
from typing import Generic, TypeVar

from torg.domain.places import PlaceKind
from torg.phrases.speech import Speech
from torg.site import routes
from torg.site.builders.shelf import Shelf
from torg.site.contexts import Link

T = TypeVar("T")

SIZE = 60
"""Happenings on a page: with the style sheet and the script, under 14 kB compressed."""

HOME = "hemifran"
OTHER = "annan-plats"
"""What stands for no part of town: from home, and where no part of town is told."""

_AWAY_FROM_TOWN = {PlaceKind.ONLINE, PlaceKind.PHONE, PlaceKind.HOME}


@dataclass(frozen=True, slots=True, order=True)
class Area:
    """A part of town in which something may happen, or what stands for none."""

    rank: int
    """Its place in the list."""
    name: str
    """Its id, or the word in its address."""
    label: str
    """What people call it."""
    is_place: bool = True
    """Whether it is one of the municipality's areas."""

    def path(self, above: str) -> str:
        """The path of its part of the page `above`."""
        return routes.within(above, self.name) if self.is_place else routes.beside(above, self.name)


@dataclass(frozen=True, slots=True)
class Sheet(Generic[T]):
    """One page of a folded list."""

    path: str
    """Its path."""
    number: int
    """From 1, within its part of town."""
    area: str
    """The part of town, or nothing."""
    items: Sequence[T]
    """What is on this page."""
    doors: tuple[Link, ...]
    """The parts of town, when the items stand on pages of their own."""
    pages: tuple[Link, ...]
    """Every page of the same part of town, when there are several."""


class Areas:
    """The parts of town by place."""

    def __init__(self, shelf: Shelf) -> None:
        self._places = shelf.catalogue.places
        self._areas = {
            each.id: Area(rank, each.id, shelf.speech.own(each.name))
            for rank, each in enumerate(shelf.catalogue.site.areas)
        }
        self._home = Area(len(self._areas), HOME, shelf.speech.days.from_home, is_place=False)
        self._other = Area(len(self._areas) + 1, OTHER, shelf.speech.days.elsewhere, is_place=False)

    def of(self, place_ids: Iterable[str]) -> tuple[Area, ...]:
        """The parts of town of some places, each once; always at least one."""
        found = dict.fromkeys(self._of(place) for place in place_ids)
        return tuple(found) or (self._other,)

    def _of(self, place_id: str) -> Area:
        place = self._places.get(place_id)
        if place is None:
            return self._other
        if place.area in self._areas:
            return self._areas[place.area]
        return self._home if place.kind in _AWAY_FROM_TOWN else self._other


def folded(  # noqa: PLR0913 -- one for each thing that decides how a list is laid
    speech: Speech,
    path: str,
    items: Sequence[T],
    areas: Callable[[T], Iterable[Area]],
    clock: Callable[[T], time],
    *,
    size: int = SIZE,
) -> Iterator[Sheet[T]]:
    """The pages of a list, the first at `path`; always at least one.

    Args:
        speech: who says what links lead to.
        path: the first page's path.
        items: everything, in order of time.
        areas: the parts of town of an item.
        clock: when an item begins.
        size: how many items a page holds.
    """
    groups = by_area(items, areas) if len(items) > size else {}
    if len(groups) < 2:
        yield from numbered(speech, path, "", items, clock, size=size)
        return
    up = routes.up(path)
    doors = (
        Link(area.label, up + area.path(path), f"{speech.number_of_things(len(groups[area]))}.") for area in groups
    )
    yield Sheet(path, 1, "", (), tuple(doors), ())
    for area in groups:
        yield from numbered(speech, area.path(path), area.label, groups[area], clock, size=size)


def by_area(items: Iterable[T], areas: Callable[[T], Iterable[Area]]) -> Mapping[Area, list[T]]:
    """Items by part of town, in the order of the areas; one in several stands in each."""
    groups: defaultdict[Area, list[T]] = defaultdict(list)
    for item in items:
        for area in areas(item):
            groups[area].append(item)
    return {area: groups[area] for area in sorted(groups)}


def numbered(  # noqa: PLR0913 -- the same as in `folded`
    speech: Speech, path: str, area: str, items: Sequence[T], clock: Callable[[T], time], *, size: int
) -> Iterator[Sheet[T]]:
    """The numbered pages of one part of town, `area` in words; or of a whole list, without."""
    up = routes.up(path)
    cut = [items[first : first + size] for first in range(0, len(items), size)] or [items]
    numbers = range(1, len(cut) + 1)
    links = [
        Link(speech.page_from(n, clock(cut[n - 1][0])), up + routes.numbered(path, n)) for n in numbers if len(cut) > 1
    ]
    for number in numbers:
        pages = (replace(link, current=n == number) for n, link in enumerate(links, 1))
        yield Sheet(routes.numbered(path, number), number, area, cut[number - 1], (), tuple(pages))
