"""All rules over one record."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from torg.domain.activity import STARTER_EASY, Activity, ActivityType, Entry, Notice
from torg.domain.clock import day_in_words
from torg.domain.leaflet import Leaflet
from torg.domain.numbers import is_fiction, write_phone
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.record import Record
from torg.domain.rules.contacts import (
    check_contact,
    check_email,
    check_number,
    check_private_mobile,
    check_reached_in_text,
)
from torg.domain.rules.context import RuleContext, numbers_of
from torg.domain.rules.facts import check_facts
from torg.domain.rules.freshness import check_checked, check_notice
from torg.domain.rules.hours import check_when
from torg.domain.rules.leaflets import check_leaflet
from torg.domain.rules.money import check_badges, check_cost
from torg.domain.rules.passages import passages, whole_text
from torg.domain.rules.references import (
    entry_references,
    helpline_references,
    life_references,
    organisation_references,
    place_references,
    site_references,
)
from torg.domain.rules.sign_up import check_sign_up
from torg.domain.rules.times import MOST_SCHEDULES, check_times
from torg.domain.rules.words import check_easy, check_words
from torg.domain.schedule.parts import DATELESS
from torg.domain.shapes import example_lines, fields_by_key
from torg.domain.site import Site
from torg.domain.vocabularies import Abbreviation, AvoidedWord, Helpline, LifeSituation, SchoolPeriod
from torg.problems import Problem, Remedy, problem

MOST_INTERESTS = 3


def check_record(record: Record, context: RuleContext) -> Iterator[Problem]:
    """Problems in one record, with paths from the record's root.

    Args:
        record: an activity, a notice, an organisation, a place, the site, or one item of a vocabulary.
        context: the day and everything that the record may refer to.
    """
    rule = _RULES.get(type(record))
    if rule is not None:
        yield from rule(record, context)
    elif type(record) not in _SILENT:
        yield from check_words(record, whole_text(record), None, context.known)


def _activity(entry: Activity, context: RuleContext) -> Iterator[Problem]:
    own = context.known.numbers.get(entry.organisation)
    yield from _entry(entry, context, own)
    if entry.contact is not None:
        yield from check_contact(entry.contact, ("kontakt",), context)
        yield from check_private_mobile(entry.contact.phone, ("kontakt", "telefon"), own)
        if entry.contact.sms != entry.contact.phone:
            yield from check_private_mobile(entry.contact.sms, ("kontakt", "sms"), own)
    if entry.sign_up.phone is not None:
        path = ("anmälan", "telefon")
        yield from check_number(entry.sign_up.phone, path, context)
        yield from check_private_mobile(entry.sign_up.phone, path, own)
    yield from check_sign_up(entry, context)
    if not entry.schedules and entry.type in context.known.dated_types:
        yield _missing(Activity, "tider")
    if entry.places is None and _has_times_without_a_place(entry):
        yield problem("plats-saknas", ("tider",))
    for index, schedule in enumerate(entry.schedules[:MOST_SCHEDULES]):
        yield from check_when(schedule, ("tider", index))
    if entry.easy.split() == STARTER_EASY.split():
        yield problem("text-mall", ("lättläst",), fält="lättläst", citat=STARTER_EASY)
    yield from check_facts(entry.facts, context)
    yield from check_checked(entry.checked, ("kontrollerad",), context)
    yield from _check_bounds(entry)


def _has_times_without_a_place(entry: Activity) -> bool:
    """Whether it says when one may come, but neither a place, nor a meeting point, nor an address on the web."""
    if entry.meeting_point is not None or (entry.type is ActivityType.DIGITAL and entry.link is not None):
        return False
    return any(schedule.places is None and schedule.kind not in DATELESS for schedule in entry.schedules)


def _notice(notice: Notice, context: RuleContext) -> Iterator[Problem]:
    yield from _entry(notice, context, context.known.numbers.get(notice.organisation))
    yield from check_notice(notice, context)


def _entry(entry: Entry, context: RuleContext, own: frozenset[str] | None) -> Iterator[Problem]:
    """What holds for activities and notices alike."""
    yield from entry_references(entry, context)
    if len(entry.interests) > MOST_INTERESTS:
        count = len(entry.interests)
        yield problem("varde-antal", ("intresse",), fält="intresse", gräns="högst", tal=MOST_INTERESTS, antal=count)
    whole = whole_text(entry)
    yield from check_words(entry, whole, entry.easy, context.known)
    if "@" in whole or "07" in whole:
        for passage in passages(entry):
            yield from check_reached_in_text(passage, own)
    yield from check_cost(entry)
    if entry.badges:
        yield from check_badges(entry, context)
    yield from check_times(entry, context)


def _check_bounds(entry: Activity) -> Iterator[Problem]:
    """The lowest age above the highest, the usual group larger than the largest, sign-up that ends before it opens."""
    ages, group, sign_up = entry.ages, entry.group, entry.sign_up
    if ages is not None and ages.lowest is not None and ages.highest is not None and ages.lowest > ages.highest:
        yield problem("varde-bakvant", ("ålder",), fält="ålder", lägst=ages.lowest, högst=ages.highest)
    if group is not None and group.usual is not None and group.most is not None and group.usual > group.most:
        yield problem("varde-bakvant", ("grupp",), fält="grupp", lägst=group.usual, högst=group.most)
    if sign_up.opens is not None and sign_up.latest is not None and sign_up.latest < sign_up.opens:
        first, last = day_in_words(sign_up.opens), day_in_words(sign_up.latest)
        yield problem("tider-bakvand", ("anmälan", "senast"), sak="anmälan", från=first, till=last)


def _missing(model: type[Record], key: str) -> Problem:
    field = fields_by_key(model)[key]
    example = example_lines(key, field)
    remedy = Remedy("add", example)
    return problem("falt-saknas", (), remedy=remedy, fält=key, exempel=example, beskrivning=field.description or "")


def _organisation(record: Organisation, context: RuleContext) -> Iterator[Problem]:
    yield from organisation_references(record, context)
    yield from check_contact(record.contact, ("kontakt",), context)
    if record.contact.is_empty:
        yield problem("falt-tomt", ("kontakt",), fält="kontakt", värde="")
    whole = whole_text(record)
    yield from check_words(record, whole, record.easy, context.known)
    if "@" in whole or "07" in whole:
        for passage in passages(record):
            yield from check_reached_in_text(passage, numbers_of(record.contact))
    yield from check_checked(record.checked, ("kontrollerad",), context)


def _place(place: Place, context: RuleContext) -> Iterator[Problem]:
    yield from place_references(place, context)
    yield from check_facts(place.facts, context)
    yield from check_words(place, whole_text(place), None, context.known)
    if place.checked is not None:
        yield from check_checked(place.checked.day, ("kontrollerad", "datum"), context)


def _site(site: Site, context: RuleContext) -> Iterator[Problem]:
    yield from site_references(site, context)
    yield from check_number(site.phone.number, ("telefon", "nummer"), context)
    yield from check_words(site, whole_text(site), None, context.known)
    yield from check_easy(site.phone.easy, ("telefon", "lättläst"), context.known)
    if site.phone.email is not None:
        yield from check_email(site.phone.email, ("telefon", "e-post"))
    yield from check_email(site.report_email, ("rätta",))


def _leaflet(leaflet: Leaflet, context: RuleContext) -> Iterator[Problem]:
    yield from check_leaflet(leaflet, context)
    yield from check_words(leaflet, whole_text(leaflet), None, context.known)
    if leaflet.phone is not None:
        yield from check_number(leaflet.phone.number, ("telefon", "nummer"), context)


def _life_situation(record: LifeSituation, context: RuleContext) -> Iterator[Problem]:
    yield from life_references(record, context)
    yield from check_words(record, whole_text(record), record.easy, context.known)


def _helpline(record: Helpline, context: RuleContext) -> Iterator[Problem]:
    """Helplines are real in a made-up town too. Their words are their owners'."""
    if is_fiction(record.number):
        yield problem("telefon-demo", ("telefon",), värde=write_phone(record.number), sak="hjälplinje")
    yield from helpline_references(record, context)
    yield from check_checked(record.checked, ("kontrollerad",), context)


def _school_period(record: SchoolPeriod, _context: RuleContext) -> Iterator[Problem]:
    if record.last < record.first:
        first, last = day_in_words(record.first), day_in_words(record.last)
        yield problem("tider-bakvand", ("till",), sak="datum", från=first, till=last)


_SILENT = frozenset({AvoidedWord, Abbreviation})
"""Lists of words are not checked against themselves."""

_RULES: Mapping[type[Record], Callable[[Any, RuleContext], Iterator[Problem]]] = MappingProxyType(
    {
        Activity: _activity,
        Notice: _notice,
        Organisation: _organisation,
        Place: _place,
        Site: _site,
        Leaflet: _leaflet,
        LifeSituation: _life_situation,
        Helpline: _helpline,
        SchoolPeriod: _school_period,
    }
)
