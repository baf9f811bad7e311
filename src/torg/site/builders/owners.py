"""Organisers and places: who arranges, and where."""

from collections.abc import Iterator

from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.sorting import swedish_key
from torg.outputs.ical import feeds
from torg.outputs.web.markdown import easy, rich
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.paging import parts
from torg.site.builders.people import contact_of, report_ways
from torg.site.builders.subscribe import calendar_of
from torg.site.builders.venues import facts_of, grouped, place_sentences, unknown_in_words
from torg.site.contexts import DoorsPage, Link, Made, OrganisationPage, PlacePage
from torg.site.marking import own_block, own_easy


def organisation_pages(desk: Desk) -> Iterator[Made]:
    """Every organiser with what it arranges, and their index."""
    records = desk.shelf.catalogue.organisations.values()
    found = sorted(records, key=lambda record: swedish_key(record.name))
    kinds = {kind.id: desk.speech.label(kind) for kind in desk.shelf.catalogue.vocabularies.organisation_kinds}
    up = routes.up(routes.ORGANISATIONS)
    doors = [
        Link(desk.speech.own(each.name), up + routes.organisation_path(each.id), _organisation_note(desk, each, kinds))
        for each in found
    ]
    yield from _index(
        desk, routes.ORGANISATIONS, desk.words.organisations, desk.speech.sentences.about_organisations, doors
    )
    for each in found:
        yield from _organisation(desk, each, kinds.get(each.kind, ""))


def place_pages(desk: Desk) -> Iterator[Made]:
    """Every place with its facts, and their index."""
    found = sorted(desk.shelf.catalogue.places.values(), key=lambda record: swedish_key(record.name))
    up = routes.up(routes.PLACES)
    doors = [
        Link(desk.speech.own(each.name), up + routes.place_path(each.id), _place_note(desk, each)) for each in found
    ]
    yield from _index(desk, routes.PLACES, desk.words.places, desk.speech.sentences.about_places, doors)
    for each in found:
        yield from _place(desk, each)


def _organisation_note(desk: Desk, record: Organisation, kinds: dict[str, str]) -> str:
    number = desk.speech.number_of_things(len(desk.shelf.by_organisation.get(record.id, ())))
    return f"{kinds.get(record.kind, '')}. {number}." if record.kind in kinds else f"{number}."


def _place_note(desk: Desk, record: Place) -> str:
    number = desk.speech.number_of_things(len(desk.shelf.by_place.get(record.id, ())))
    address = desk.speech.address_line(record)
    return f"{address}. {number}." if address else f"{number}."


def _index(desk: Desk, path: str, title: str, lead: str, doors: list[Link]) -> Iterator[Made]:
    for part in parts(path, doors):
        named = desk.speech.page_title(title, part.number)
        page = DoorsPage(desk.trail(part.path), named, lead, tuple(part.items), part.links)
        yield Made(part.path, "doors", page, named, lead, path)


def _organisation(desk: Desk, record: Organisation, kind: str) -> Iterator[Made]:
    words = desk.words
    site = desk.shelf.catalogue.site
    languages = {each.id: each.label for each in desk.shelf.catalogue.vocabularies.languages}
    spoken = [languages[code] for code in record.languages if code in languages]
    remarks = (
        desk.speech.languages_sentence(spoken) if spoken else "",
        desk.speech.sentences.independent if record.independent else "",
    )
    town = " ".join(filter(None, (record.postcode, record.town)))
    lead = desk.speech.organisation_lead(record.name, len(desk.shelf.by_organisation.get(record.id, ())))
    entries = desk.shelf.by_organisation.get(record.id, ())
    feed = feeds.organisation_feed(record.id)
    for part, groups in desk.pages(entries, routes.organisation_path(record.id), words.arranges):
        named = desk.speech.page_title(desk.speech.own(record.name), part.number)
        calendar = calendar_of(desk.shelf, desk.speech.own(record.name), entries, feed, part.path)
        page = OrganisationPage(
            trail=desk.trail(part.path, Link(words.organisations, routes.ORGANISATIONS)),
            title=named,
            kind=kind,
            easy=own_easy(desk.speech, record.easy),
            text=own_block(desk.speech, rich(record.text or "")),
            contact=contact_of(desk.speech, None, record.contact, record.name),
            address=desk.speech.own(", ".join(filter(None, (record.street, town)))),
            remarks=tuple(filter(None, remarks)),
            conduct=own_block(desk.speech, rich(record.conduct or "")),
            groups=groups,
            pages=part.links,
            checked=desk.speech.short_day(record.checked),
            report=report_ways(desk.speech, site, record.name),
            subscribe=calendar,
        )
        source = _source("organisations", record.id)
        title = desk.speech.organisation_title(named)
        yield Made(part.path, "organisation", page, title, lead, routes.ORGANISATIONS, source, calendar)


def _place(desk: Desk, record: Place) -> Iterator[Made]:
    words = desk.words
    facts = facts_of(record, desk.shelf)
    areas = desk.shelf.catalogue.areas
    entries = desk.shelf.by_place.get(record.id, ())
    lead = desk.speech.place_lead(record.name, desk.speech.address_line(record), len(entries))
    for part, groups in desk.pages(entries, routes.place_path(record.id), words.happens_here):
        up = routes.up(part.path)
        named = desk.speech.page_title(desk.speech.own(record.name), part.number)
        calendar = calendar_of(
            desk.shelf, desk.speech.own(record.name), entries, feeds.place_feed(record.id), part.path
        )
        area = areas.get(record.area or "")
        page = PlacePage(
            trail=desk.trail(part.path, Link(words.places, routes.PLACES)),
            title=named,
            area=Link(desk.speech.own(area.name), up + routes.area_path(area.id)) if area else None,
            address=desk.speech.address_line(record),
            sentences=place_sentences(desk.speech, record),
            directions=own_block(desk.speech, easy(record.directions or "")),
            facts=grouped(facts),
            unknown=unknown_in_words(desk.speech, facts),
            remarks=(desk.speech.own_sentence(record.remark),) if record.remark else (),
            database=Link(desk.speech.sentences.in_database, record.database_url) if record.database_url else None,
            groups=groups,
            pages=part.links,
            checked=desk.speech.short_day(record.checked.day) if record.checked else "",
            report=report_ways(desk.speech, desk.shelf.catalogue.site, record.name),
            subscribe=calendar,
        )
        source = _source("places", record.id)
        yield Made(part.path, "place", page, desk.speech.place_title(named), lead, routes.PLACES, source, calendar)


def _source(folder: str, record: str) -> str:
    return f"content/{folder}/{record}.yaml"
