"""Interests and areas: the lists that one reaches by what one likes and by where one lives."""

from collections.abc import Iterator, Sequence

from torg.domain.activity import Entry
from torg.phrases.page_sentences import (
    ABOUT_AREAS,
    ABOUT_FROM_HOME,
    ABOUT_INTERESTS,
    FROM_HOME,
    found_sentence,
    in_area,
    interest_lead,
    number_of_things,
    page_title,
)
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.made import Made
from torg.site.contexts import DoorsPage, Link, ListPage


def theme_pages(desk: Desk) -> Iterator[Made]:
    """All interests and all areas, with their indexes."""
    yield _interests(desk)
    for interest in desk.shelf.catalogue.vocabularies.interests:
        entries = desk.shelf.by_interest.get(interest.id, ())
        lead = interest_lead(interest.typical, len(entries))
        above = Link(desk.words.interests, routes.INTERESTS)
        yield from _list(desk, routes.interest_path(interest.id), interest.label, lead, entries, above)
    yield _areas(desk)
    for area in desk.shelf.catalogue.site.areas:
        entries = desk.shelf.by_area.get(area.id, ())
        lead = in_area(area.name, len(entries))
        above = Link(desk.words.areas, routes.AREAS)
        yield from _list(desk, routes.area_path(area.id), area.name, lead, entries, above)
    entries = desk.shelf.at_home
    lead = f"{ABOUT_FROM_HOME} {found_sentence(len(entries))}"
    yield from _list(desk, routes.FROM_HOME, FROM_HOME, lead, entries, Link(desk.words.areas, routes.AREAS))


def _interests(desk: Desk) -> Made:
    up = routes.up(routes.INTERESTS)
    doors = tuple(
        Link(
            interest.label,
            up + routes.interest_path(interest.id),
            f"{interest.typical}. {number_of_things(len(desk.shelf.by_interest.get(interest.id, ())))}.",
        )
        for interest in desk.shelf.catalogue.vocabularies.interests
    )
    page = DoorsPage(desk.trail(routes.INTERESTS), desk.words.interests, ABOUT_INTERESTS, doors, ())
    return Made(routes.INTERESTS, "doors", page, desk.words.interests, ABOUT_INTERESTS, routes.INTERESTS)


def _areas(desk: Desk) -> Made:
    up = routes.up(routes.AREAS)
    doors = [
        Link(
            area.name,
            up + routes.area_path(area.id),
            f"{number_of_things(len(desk.shelf.by_area.get(area.id, ())))}.",
        )
        for area in desk.shelf.catalogue.site.areas
    ]
    home = Link(FROM_HOME, up + routes.FROM_HOME, f"{number_of_things(len(desk.shelf.at_home))}.")
    page = DoorsPage(desk.trail(routes.AREAS), desk.words.areas, ABOUT_AREAS, (*doors, home), ())
    return Made(routes.AREAS, "doors", page, desk.words.areas, ABOUT_AREAS, routes.AREAS)


def _list(desk: Desk, path: str, title: str, lead: str, entries: Sequence[Entry], above: Link) -> Iterator[Made]:
    for part, groups in desk.pages(entries, path):
        named = page_title(title, part.number)
        page = ListPage(desk.trail(part.path, above), named, lead, groups, part.links)
        yield Made(part.path, "list", page, f"{named}, {above.text.lower()}", lead, above.href)
