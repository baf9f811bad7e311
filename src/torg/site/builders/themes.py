"""Interests and areas: the lists that one reaches by what one likes and by where one lives."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from torg.domain.activity import Entry
from torg.outputs.ical import feeds
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.paging import parts
from torg.site.builders.subscribe import calendar_of
from torg.site.contexts import DoorsPage, Link, ListPage, Made


@dataclass(frozen=True, slots=True)
class _Theme:
    path: str
    title: str
    lead: str
    entries: Sequence[Entry]
    above: Link
    feed: str


def theme_pages(desk: Desk) -> Iterator[Made]:
    """All interests and all areas, with their indexes."""
    yield _interests(desk)
    yield _areas(desk)
    for theme in _themes(desk):
        for part, groups in desk.pages(theme.entries, theme.path):
            title = desk.speech.page_title(theme.title, part.number)
            calendar = calendar_of(desk.shelf, theme.title, theme.entries, theme.feed, part.path)
            page = ListPage(desk.trail(part.path, theme.above), title, theme.lead, groups, part.links, calendar)
            named = f"{title}, {theme.above.text.lower()}"
            yield Made(part.path, "list", page, named, theme.lead, theme.above.href, feed=calendar)
    yield from _from_home(desk)


def _from_home(desk: Desk) -> Iterator[Made]:
    """What one joins from home, then what comes home."""
    wired, visits = desk.shelf.at_home, desk.shelf.at_your_home
    lead = f"{desk.speech.sentences.about_from_home} {desk.speech.found_sentence(len(wired) + len(visits))}"
    above = Link(desk.words.areas, routes.AREAS)
    for part in parts(routes.FROM_HOME, (*wired, *visits)):
        up = routes.up(part.path)
        sections = ((desk.speech.sentences.at_home_by_wire, wired), (desk.speech.sentences.at_your_home, visits))
        shown = set(map(id, part.items))
        chosen = [(heading, [entry for entry in entries if id(entry) in shown]) for heading, entries in sections]
        groups = tuple(desk.rows.group(heading, entries, up) for heading, entries in chosen if entries)
        title = desk.speech.page_title(desk.speech.sentences.from_home, part.number)
        page = ListPage(desk.trail(part.path, above), title, lead, groups, part.links, None)
        yield Made(part.path, "list", page, f"{title}, {above.text.lower()}", lead, above.href)


def _themes(desk: Desk) -> Iterator[_Theme]:
    shelf = desk.shelf
    interests, areas = Link(desk.words.interests, routes.INTERESTS), Link(desk.words.areas, routes.AREAS)
    for interest in shelf.catalogue.vocabularies.interests:
        entries = shelf.by_interest.get(interest.id, ())
        lead = desk.speech.interest_lead(interest.typical, len(entries))
        yield _Theme(
            routes.interest_path(interest.id),
            desk.speech.label(interest),
            lead,
            entries,
            interests,
            feeds.interest_feed(interest.id),
        )
    for area in shelf.catalogue.site.areas:
        entries = shelf.by_area.get(area.id, ())
        lead = desk.speech.in_area(area.name, len(entries))
        yield _Theme(
            routes.area_path(area.id), desk.speech.own(area.name), lead, entries, areas, feeds.area_feed(area.id)
        )


def _interests(desk: Desk) -> Made:
    up = routes.up(routes.INTERESTS)
    doors = tuple(
        Link(
            desk.speech.label(interest),
            up + routes.interest_path(interest.id),
            pictogram=f"intressen/{interest.id}",
            note=f"{desk.speech.word(interest.typical)}. {_number(desk, desk.shelf.by_interest.get(interest.id, ()))}.",
        )
        for interest in desk.shelf.catalogue.vocabularies.interests
    )
    page = DoorsPage(
        desk.trail(routes.INTERESTS), desk.words.interests, desk.speech.sentences.about_interests, doors, ()
    )
    return Made(
        routes.INTERESTS, "doors", page, desk.words.interests, desk.speech.sentences.about_interests, routes.INTERESTS
    )


def _number(desk: Desk, entries: Sequence[Entry]) -> str:
    return desk.speech.number_of_things(len(entries))


def _areas(desk: Desk) -> Made:
    up = routes.up(routes.AREAS)
    doors = [
        Link(
            desk.speech.own(area.name),
            up + routes.area_path(area.id),
            f"{_number(desk, desk.shelf.by_area.get(area.id, ()))}.",
        )
        for area in desk.shelf.catalogue.site.areas
    ]
    home = Link(
        desk.speech.sentences.from_home,
        up + routes.FROM_HOME,
        f"{desk.speech.number_of_things(len(desk.shelf.at_home) + len(desk.shelf.at_your_home))}.",
    )
    page = DoorsPage(desk.trail(routes.AREAS), desk.words.areas, desk.speech.sentences.about_areas, (*doors, home), ())
    return Made(routes.AREAS, "doors", page, desk.words.areas, desk.speech.sentences.about_areas, routes.AREAS)
