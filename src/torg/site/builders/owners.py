"""Organisers and places: who arranges, and where."""

from collections.abc import Iterator

from torg.domain.clock import day_in_words
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.sorting import swedish_key
from torg.outputs.ical import feeds
from torg.phrases.facts import languages_sentence
from torg.phrases.facts_venue import address_line
from torg.phrases.joining import sentence
from torg.phrases.page_sentences import (
    ABOUT_ORGANISATIONS,
    ABOUT_PLACES,
    IN_DATABASE,
    INDEPENDENT,
    number_of_things,
    organisation_lead,
    page_title,
    place_lead,
)
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.paging import parts
from torg.site.builders.people import contact_of, report_ways
from torg.site.builders.subscribe import calendar_of
from torg.site.builders.venues import facts_of, place_sentences, unknown_in_words
from torg.site.contexts import DoorsPage, Link, Made, OrganisationPage, PlacePage
from torg.site.markdown import easy, rich


def organisation_pages(desk: Desk) -> Iterator[Made]:
    """Every organiser with what it arranges, and their index."""
    records = desk.shelf.catalogue.organisations.values()
    found = sorted(records, key=lambda record: swedish_key(record.name))
    kinds = {kind.id: kind.label for kind in desk.shelf.catalogue.vocabularies.organisation_kinds}
    up = routes.up(routes.ORGANISATIONS)
    doors = [Link(each.name, up + routes.organisation_path(each.id), _organisation_note(desk, each, kinds))
             for each in found]  # fmt: skip
    yield from _index(desk, routes.ORGANISATIONS, desk.words.organisations, ABOUT_ORGANISATIONS, doors)
    for each in found:
        yield from _organisation(desk, each, kinds.get(each.kind, ""))


def place_pages(desk: Desk) -> Iterator[Made]:
    """Every place with its facts, and their index."""
    found = sorted(desk.shelf.catalogue.places.values(), key=lambda record: swedish_key(record.name))
    up = routes.up(routes.PLACES)
    doors = [Link(each.name, up + routes.place_path(each.id), _place_note(desk, each)) for each in found]
    yield from _index(desk, routes.PLACES, desk.words.places, ABOUT_PLACES, doors)
    for each in found:
        yield from _place(desk, each)


def _organisation_note(desk: Desk, record: Organisation, kinds: dict[str, str]) -> str:
    number = number_of_things(len(desk.shelf.by_organisation.get(record.id, ())))
    return f"{kinds.get(record.kind, '')}. {number}." if record.kind in kinds else f"{number}."


def _place_note(desk: Desk, record: Place) -> str:
    number = number_of_things(len(desk.shelf.by_place.get(record.id, ())))
    address = address_line(record)
    return f"{address}. {number}." if address else f"{number}."


def _index(desk: Desk, path: str, title: str, lead: str, doors: list[Link]) -> Iterator[Made]:
    for part in parts(path, doors):
        named = page_title(title, part.number)
        page = DoorsPage(desk.trail(part.path), named, lead, tuple(part.items), part.links)
        yield Made(part.path, "doors", page, named, lead, path)


def _organisation(desk: Desk, record: Organisation, kind: str) -> Iterator[Made]:
    words = desk.words
    site = desk.shelf.catalogue.site
    languages = {each.id: each.label for each in desk.shelf.catalogue.vocabularies.languages}
    spoken = [languages[code] for code in record.languages if code in languages]
    remarks = (languages_sentence(spoken) if spoken else "", INDEPENDENT if record.independent else "")
    town = " ".join(filter(None, (record.postcode, record.town)))
    lead = organisation_lead(record.name, len(desk.shelf.by_organisation.get(record.id, ())))
    entries = desk.shelf.by_organisation.get(record.id, ())
    feed = feeds.organisation_feed(record.id)
    for part, groups in desk.pages(entries, routes.organisation_path(record.id), words.arranges):
        named = page_title(record.name, part.number)
        calendar = calendar_of(desk.shelf, record.name, entries, feed, part.path)
        page = OrganisationPage(
            trail=desk.trail(part.path, Link(words.organisations, routes.ORGANISATIONS)),
            title=named,
            kind=kind,
            easy=easy(record.easy),
            text=rich(record.text or ""),
            contact=contact_of(None, record.contact, record.name, words),
            address=", ".join(filter(None, (record.street, town))),
            remarks=tuple(filter(None, remarks)),
            conduct=rich(record.conduct or ""),
            groups=groups,
            pages=part.links,
            checked=day_in_words(record.checked),
            report=report_ways(site, record.name, words),
            subscribe=calendar,
        )
        source = _source("organisations", record.id)
        title = f"{named}, arrangör"
        yield Made(part.path, "organisation", page, title, lead, routes.ORGANISATIONS, source, calendar)


def _place(desk: Desk, record: Place) -> Iterator[Made]:
    words = desk.words
    facts = facts_of(record, desk.shelf)
    areas = desk.shelf.catalogue.areas
    entries = desk.shelf.by_place.get(record.id, ())
    lead = place_lead(record.name, address_line(record), len(entries))
    for part, groups in desk.pages(entries, routes.place_path(record.id), words.happens_here):
        up = routes.up(part.path)
        named = page_title(record.name, part.number)
        calendar = calendar_of(desk.shelf, record.name, entries, feeds.place_feed(record.id), part.path)
        area = areas.get(record.area or "")
        page = PlacePage(
            trail=desk.trail(part.path, Link(words.places, routes.PLACES)),
            title=named,
            area=Link(area.name, up + routes.area_path(area.id)) if area else None,
            address=address_line(record),
            sentences=place_sentences(record),
            directions=easy(record.directions or ""),
            facts=facts.groups,
            unknown=unknown_in_words(facts),
            remarks=(sentence(record.remark),) if record.remark else (),
            database=Link(IN_DATABASE, record.database_url) if record.database_url else None,
            groups=groups,
            pages=part.links,
            checked=day_in_words(record.checked.day) if record.checked else "",
            report=report_ways(desk.shelf.catalogue.site, record.name, words),
            subscribe=calendar,
        )
        source = _source("places", record.id)
        yield Made(part.path, "place", page, f"{named}, plats", lead, routes.PLACES, source, calendar)


def _source(folder: str, record: str) -> str:
    return f"content/{folder}/{record}.yaml"
