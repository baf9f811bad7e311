"""Facets: lists of what shares something, as an interest, a promise or a part of town, cut or folded to fit a page.

Up to two pages of entries stand on the page itself and the next one: that is less to do than to choose. When there are
more, links lead to the parts of the list, each with a page of its own; a list without parts is numbered. See ADR 11.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from torg.domain.activity import Entry
from torg.phrases.speech import Speech
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.folding import OTHER, Area, Areas, by_area
from torg.site.builders.paging import PER_PAGE
from torg.site.builders.printing import paper_of
from torg.site.builders.subscribe import calendar_of
from torg.site.contexts import Link, ListPage, Made, Narrow

SIZE = 2 * PER_PAGE
"""Entries that stand on the list's own pages."""

MANY_LINKS = 8
"""More links than this to parts of a list are folded, so that the list comes soon."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A list of entries before it is pages."""

    path: str
    """The first page's path."""
    title: str
    """The heading."""
    lead: str
    """What is here, and how many."""
    entries: Sequence[Entry]
    """All of them, A–Ö."""
    above: tuple[Link, ...]
    """The pages above it, given by their full paths; the last one is the menu's."""
    named: str = ""
    """What the title is followed by in the list of windows and in search results, when it says too little alone."""
    feed: str = ""
    """The file of its calendar, or nothing."""
    narrow: tuple[Narrow, ...] = ()
    """The ways to its parts, with full paths."""
    parts: tuple[Link, ...] = ()
    """The parts that together hold all of it, with full paths, for when it is too much for a page."""
    on_paper: bool = False
    """Whether it may have a leaflet."""

    @property
    def is_folded(self) -> bool:
        """Whether its entries stand on the pages of its parts."""
        return is_much(self.entries) and len(self.parts) > 1


def is_much(entries: Sequence[Entry]) -> bool:
    """Whether they are too many for the list's own pages."""
    return len(entries) > SIZE


def facet_pages(desk: Desk, facet: Facet) -> Iterator[Made]:
    """The pages of a facet, always at least one."""
    section = facet.above[0].href
    narrow = seen_from(facet.narrow, facet.path)
    for part, groups in desk.pages(() if facet.is_folded else facet.entries, facet.path):
        title = desk.speech.page_title(facet.title, part.number)
        calendar = calendar_of(desk.shelf, facet.title, facet.entries, facet.feed, part.path) if facet.feed else None
        page = ListPage(
            trail=desk.trail(part.path, *facet.above),
            title=title,
            lead=facet.lead,
            groups=groups,
            pages=part.links,
            subscribe=calendar,
            made=desk.speech.made_sentence(desk.shelf.today),
            narrow=() if facet.is_folded else narrow,
            doors=_from(facet.parts, facet.path) if facet.is_folded else (),
            paper=paper_of(desk, facet.path, part.path) if facet.on_paper else None,
        )
        named = f"{title}, {facet.named}" if facet.named else title
        yield Made(part.path, "list", page, named, facet.lead, section, feed=calendar)


def seen_from(narrow: Iterable[Narrow], path: str) -> tuple[Narrow, ...]:
    """The ways as they are on a page: full paths become relative ones; what leads nowhere is left out."""
    return tuple(replace(each, links=_from(each.links, path)) for each in narrow if each.links)


def _from(links: Iterable[Link], path: str) -> tuple[Link, ...]:
    up = routes.up(path)
    return tuple(replace(link, href=up + link.href, current=link.href == path) for link in links)


def narrowed(heading: str, links: Iterable[Link]) -> Narrow:
    """Ways to parts of a list, folded when they are many."""
    found = tuple(links)
    return Narrow(heading, found, len(found) > MANY_LINKS)


def counted(speech: Speech, text: str, path: str, number: int) -> Link:
    """A link to a part of a list, by its full path, with how many entries it holds."""
    return Link(text, path, speech.number(number))


def door(speech: Speech, link: Link, number: int) -> Link:
    """The same as a large link, which says in words what the number is."""
    return replace(link, note=f"{speech.number_of_things(number)}.")


class ByArea:
    """The parts of town of a list of entries."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._areas = Areas(desk.shelf)

    def split(self, entries: Sequence[Entry]) -> Mapping[Area, Sequence[Entry]]:
        """Entries by part of town. What is nowhere in town has a page only when everything must have one."""
        found = by_area(entries, lambda entry: self._areas.of(self._desk.shelf.places_of(entry)))
        return {area: part for area, part in found.items() if area.name != OTHER or is_much(entries)}

    def with_parts(self, facet: Facet, *, always: bool) -> Iterator[Facet]:
        """The facet with the ways to its parts of town, then these.

        Args:
            facet: without ways.
            always: whether the parts have pages also when all fits on one.
        """
        speech = self._desk.speech
        groups = self.split(facet.entries) if always or is_much(facet.entries) else {}
        links = {area: counted(speech, area.label, area.path(facet.path), len(groups[area])) for area in groups}
        narrow = (narrowed(speech.facets.only_area, links.values()),)
        parts = tuple(door(speech, link, len(groups[area])) for area, link in links.items())
        whole = replace(facet, narrow=(*facet.narrow, *narrow), parts=parts)
        yield whole
        above = (*facet.above, Link(facet.title, facet.path))
        for area, entries in groups.items():
            title = speech.pair_title(facet.title, area.label) if area.is_place else f"{facet.title}, {area.label}"
            lead = speech.found_sentence(len(entries))
            yield Facet(links[area].href, title, lead, entries, above, facet.named, narrow=narrow)
