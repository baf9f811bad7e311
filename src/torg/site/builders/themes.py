"""Interests and areas: the lists that one reaches by what one likes and by where one lives."""

from collections import Counter
from collections.abc import Iterator, Sequence

from torg.domain.activity import Entry
from torg.domain.clock import WEEKDAYS
from torg.outputs.ical import feeds
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.facets import ByArea, Facet, counted, door, facet_pages, narrowed
from torg.site.builders.folding import Areas
from torg.site.builders.happenings import Happenings
from torg.site.builders.paging import parts
from torg.site.contexts import DoorsPage, Link, ListPage, Made


def theme_pages(happenings: Happenings) -> Iterator[Made]:
    """All interests and all areas, with their parts and their indexes."""
    desk = happenings.desk
    yield _interests(desk)
    yield _areas(desk)
    for facet in (*_by_interest(desk), *_by_area(happenings)):
        yield from facet_pages(desk, facet)
    yield from _from_home(desk)


def _by_interest(desk: Desk) -> Iterator[Facet]:
    """Each interest, and what there is of it in each part of town."""
    shelf, speech = desk.shelf, desk.speech
    above = (Link(desk.words.interests, routes.INTERESTS),)
    areas = ByArea(desk)
    for interest in shelf.catalogue.vocabularies.interests:
        entries = shelf.by_interest.get(interest.id, ())
        lead = speech.interest_lead(interest.typical, len(entries))
        path, feed = routes.interest_path(interest.id), feeds.interest_feed(interest.id)
        facet = Facet(path, speech.label(interest), lead, entries, above, desk.words.interests.lower(), feed)
        yield from areas.with_parts(facet, always=True)


def _by_area(happenings: Happenings) -> Iterator[Facet]:
    """Each part of town; the ways to its parts lead to those of interests and of weekdays."""
    desk = happenings.desk
    shelf, speech = desk.shelf, desk.speech
    above = (Link(desk.words.areas, routes.AREAS),)
    for area in shelf.catalogue.site.areas:
        entries = shelf.by_area.get(area.id, ())
        lead = speech.in_area(area.name, len(entries))
        path, feed = routes.area_path(area.id), feeds.area_feed(area.id)
        interests = tuple(_interests_of(desk, entries, area.id))
        narrow = (
            narrowed(speech.facets.only_interest, (link for link, _ in interests)),
            narrowed(speech.facets.only_weekday, _weekdays_of(happenings, area.id)),
        )
        parts = tuple(door(speech, link, number) for link, number in interests)
        name = speech.own(area.name)
        yield Facet(path, name, lead, entries, above, desk.words.areas.lower(), feed, narrow, parts, on_paper=True)


def _interests_of(desk: Desk, entries: Sequence[Entry], area: str) -> Iterator[tuple[Link, int]]:
    numbers = Counter(interest for entry in entries for interest in dict.fromkeys(entry.interests))
    for interest in desk.shelf.catalogue.vocabularies.interests:
        if number := numbers[interest.id]:
            path = routes.within(routes.interest_path(interest.id), area)
            yield counted(desk.speech, desk.speech.label(interest), path, number), number


def _weekdays_of(happenings: Happenings, area: str) -> Iterator[Link]:
    speech, areas = happenings.desk.speech, Areas(happenings.desk.shelf)
    for weekday in range(len(WEEKDAYS)):
        rows = happenings.agenda.recurring(weekday)
        if number := sum(area in (each.name for each in areas.of(found.place_ids)) for _, found in rows):
            path = routes.within(routes.weekday_path(weekday), area)
            yield counted(speech, speech.weekday_choice(weekday), path, number)


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
        page = ListPage(desk.trail(part.path, above), title, lead, groups, part.links, None, _made(desk))
        yield Made(part.path, "list", page, f"{title}, {above.text.lower()}", lead, above.href)


def _made(desk: Desk) -> str:
    return desk.speech.made_sentence(desk.shelf.today)


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
