"""What the search finds: the site's own pages, what leads to entries, and the entries themselves.

With equal right, what comes first here is shown first: a human before pages, pages before entries, entries A till Ö.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from torg.domain.activity import Activity, Entry
from torg.domain.clock import WEEKDAYS
from torg.domain.numbers import write_phone
from torg.domain.schedule.dates import days_after
from torg.domain.schedule.parts import DATELESS, ScheduleKind
from torg.domain.selection import avoids_wheels, is_step_free, shared_facts
from torg.domain.sorting import swedish_key
from torg.domain.vocabularies import Interest, LifeSituation
from torg.outputs.search.docs import Card, Doc, Standing, Weight
from torg.phrases.isolates import plain_text
from torg.phrases.search import FACTS, HIDDEN, PROMISES
from torg.phrases.search_words import EVERYWHERE, TITLES
from torg.phrases.telling import is_off
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.more_ways import Found, MoreWays
from torg.site.builders.times import Times
from torg.store import Page as WrittenPage

FREE = "gratis"
STEP_FREE = "stegfri"
_WHEELS = re.compile(r"\S*(?:rullstol|permobil)\S*", re.IGNORECASE)
CRISIS = "kris"
"""The pages that say whom to ring."""
_SOON = 28
"""Days; what is first on after that stands after what is open."""
_NOT_THERE = frozenset({"utan-mat"})
"""Promises that something is not there, which nobody looks for by its words."""
_STAFF = "hjalp/"
_WARY = re.compile(r"rullstol|permobil|rullator", re.IGNORECASE)
_NO = re.compile(r"\b(?:inte|ingen|inga|utan|tyvärr|svårt|saknas)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_HOME_LANGUAGE = "sv"


def day_facet(weekday: int) -> str:
    """`d3` for Thursdays."""
    return f"d{weekday}"


def area_facet(area: str) -> str:
    """`o-angsbo`."""
    return f"o-{area}"


def findable(desk: Desk, times: Times, written: Iterable[WrittenPage]) -> Iterator[Doc]:
    """Everything that can be found."""
    yield from _own_pages(desk)
    yield from _vocabulary_pages(desk)
    yield from _gathered_pages(desk)
    yield from _record_pages(desk)
    for page in written:
        yield _written(page)
    entries = _Entries(desk, times)
    for entry in desk.shelf.entries:
        yield entries.doc(entry)


def _page(title: str, path: str, note: str, hidden: str, *more: tuple[Weight, str]) -> Doc:
    texts = ((Weight.TITLE, plain_text(title)), (Weight.OWN, hidden), (Weight.PLACE, plain_text(note)), *more)
    return Doc(Card(title, path, note), texts)


def _written(page: WrittenPage) -> Doc:
    """A page that somebody wrote. Those for associations come last, and only by what they are called."""
    path = f"{page.slug}.html"
    found = _page(page.title, path, page.description or "", "")
    if not path.startswith(_STAFF):
        return found
    return replace(found, texts=((Weight.TEXT, plain_text(page.title)),), standing=Standing.STAFF)


def _own_pages(desk: Desk) -> Iterator[Doc]:
    site = desk.shelf.catalogue.site
    known = {
        "call": (desk.speech.sentences.call_title, routes.CALL, desk.speech.call_description(site.phone.hours)),
        "today": (desk.speech.search.today, routes.TODAY, desk.speech.search.time_page),
        "tomorrow": (desk.speech.search.tomorrow, routes.TOMORROW, desk.speech.search.time_page),
        "week": (desk.speech.search.week, routes.THIS_WEEK, desk.speech.search.time_page),
        "weekend": (desk.speech.search.weekend, routes.WEEKEND, desk.speech.search.time_page),
        "just_come": (desk.speech.calendars.just_come, routes.JUST_COME, desk.speech.calendars.about_just_come),
        "from_home": (desk.speech.sentences.from_home, routes.FROM_HOME, desk.speech.sentences.about_from_home),
        "support": (desk.words.support, routes.SUPPORT, desk.speech.sentences.about_support),
        "board": (desk.words.board, routes.BOARD, desk.speech.sentences.about_board),
        "calendars": (desk.speech.calendars.calendars_title, routes.CALENDARS, desk.speech.calendars.about_calendars),
        "alphabet": (
            desk.speech.sentences.alphabet_title,
            routes.ALPHABET,
            desk.speech.found_sentence(len(desk.shelf.entries)),
        ),
        "more_ways": (desk.speech.facets.more_ways, routes.MORE_WAYS, desk.speech.facets.about_more_ways),
        "help": (desk.speech.sentences.help_title, desk.shelf.root + routes.HELP, desk.speech.sentences.about_help),
    }
    for name, (title, path, note) in known.items():
        doc = _page(title, path, note, f"{HIDDEN[name]} {EVERYWHERE.get(name, '')}")
        if name == "help":
            doc = replace(doc, texts=((Weight.TEXT, HIDDEN[name]),), standing=Standing.STAFF)
        yield replace(doc, facets=(CRISIS,)) if name in ("call", "support") else doc
    for weekday, name in enumerate(WEEKDAYS):
        title, path = desk.speech.weekday_title(weekday), routes.weekday_path(weekday)
        yield replace(_page(title, path, desk.speech.search.time_page, name), facets=(day_facet(weekday),))


def _vocabulary_pages(desk: Desk) -> Iterator[Doc]:
    shelf = desk.shelf
    known = shelf.catalogue.vocabularies
    for each in known.life_situations:
        note = desk.speech.first_line(each.easy)
        yield _page(
            desk.speech.label(each), routes.life_path(each.id), note, _hidden(desk, each), (Weight.EASY, each.easy)
        )
    for interest in known.interests:
        lead = desk.speech.interest_lead(interest.typical, len(shelf.by_interest.get(interest.id, ())))
        typical = (Weight.LABEL, interest.typical)
        yield _page(
            desk.speech.label(interest), routes.interest_path(interest.id), lead, _hidden(desk, interest), typical
        )
    for area in shelf.catalogue.site.areas:
        lead = desk.speech.in_area(area.name, len(shelf.by_area.get(area.id, ())))
        yield _page(desk.speech.own(area.name), routes.area_path(area.id), lead, "")
    for line in shelf.helplines:
        note = desk.speech.helpline_note(
            write_phone(line.number),
            desk.speech.sentence(desk.speech.word(line.good_for)),
            desk.speech.sentence(desk.speech.word(line.hours or "")),
        )
        yield _page(desk.speech.word(line.name), routes.SUPPORT, note, line.good_for)


def _gathered_pages(desk: Desk) -> Iterator[Doc]:
    """Promises, facts about places, and languages: what has a page of its own. Swedish words lead there as well."""
    ways, known = MoreWays(desk), desk.shelf.catalogue.vocabularies
    swedish = {each.id: each.label for each in (*known.badges, *known.venue_facts)}
    own_names = {each.id: f"{each.label} {each.own_name}" for each in known.languages}
    for each in ways.badges:
        yield _gathered(desk, each, f"{swedish[each.id]} {PROMISES.get(each.id, '')} {EVERYWHERE.get(each.id, '')}")
    for each in ways.facts:
        yield _gathered(desk, each, f"{swedish[each.id]} {FACTS.get(each.id, '')} {EVERYWHERE.get(each.id, '')}")
    for each in ways.spoken:
        yield _gathered(desk, each, own_names[each.id])


def _gathered(desk: Desk, found: Found, hidden: str) -> Doc:
    lead = f"{found.about} {desk.speech.found_sentence(len(found.entries))}"
    doc = _page(found.title, found.path, lead, hidden)
    return replace(doc, texts=((Weight.TEXT, plain_text(found.title)),)) if found.id in _NOT_THERE else doc


def _hidden(desk: Desk, term: Interest | LifeSituation) -> str:
    """Words that lead to it but are not shown: its synonyms, and what it is called in Swedish when it shows other."""
    label = () if desk.speech.label(term) == term.label else (term.label,)
    return " ".join((*term.synonyms, *label, EVERYWHERE.get(term.id, "")))


def _record_pages(desk: Desk) -> Iterator[Doc]:
    catalogue = desk.shelf.catalogue
    areas = {area.id: area.name for area in catalogue.site.areas}
    for organisation in sorted(catalogue.organisations.values(), key=lambda each: swedish_key(each.name)):
        texts = ((Weight.EASY, organisation.easy), (Weight.TEXT, organisation.text or ""))
        note = desk.speech.first_line(organisation.easy)
        yield _page(desk.speech.own(organisation.name), routes.organisation_path(organisation.id), note, "", *texts)
    for place in sorted(catalogue.places.values(), key=lambda each: swedish_key(each.name)):
        area = areas.get(place.area or "", "")
        yield _page(
            desk.speech.own(place.name),
            routes.place_path(place.id),
            desk.speech.address_line(place) or area,
            "",
            (Weight.PLACE, area),
        )


def _without_noes(text: str) -> str:
    """A text without the sentences that say that wheels cannot come along, for nobody looks for that."""
    if not _WARY.search(text):
        return text
    return " ".join(each for each in _SENTENCE.split(text) if not (_WARY.search(each) and _NO.search(each)))


class _Entries:
    """Makes what is found of entries; what they share is looked up once."""

    def __init__(self, desk: Desk, times: Times) -> None:
        self._desk = desk
        self._times = times
        self._speech = desk.speech
        known = desk.shelf.catalogue.vocabularies
        self._interests = {each.id: (desk.speech.label(each), _hidden(desk, each)) for each in known.interests}
        self._types = {each.id: desk.speech.label(each) for each in known.types}
        self._languages = {each.id: desk.speech.word(each.label) for each in known.languages}
        self._badges = {each.id: desk.speech.label(each) for each in known.badges}
        self._facts = {each.id: each.label for each in known.venue_facts}
        self._areas = {area.id: area.name for area in desk.shelf.catalogue.site.areas}

    def doc(self, entry: Entry) -> Doc:
        """An activity or a notice. What says that a wheelchair cannot come along is not found by that word."""
        desk = self._desk
        row = desk.rows.context(entry, "")
        cost = self._speech.cost_sentence(entry.cost).partition(". ")[0].rstrip(".") + "." if entry.cost else ""
        when = " ".join(filter(None, (row.when, row.next.words)))
        card = Card(row.link.text, row.link.href, when, row.where, cost, row.status)
        days = self._days(entry)
        places = [desk.shelf.catalogue.places[place] for place in desk.shelf.places_of(entry)]
        areas = dict.fromkeys(place.area for place in places if place.area)
        labels, hidden = zip(*(self._interests.get(each, ("", "")) for each in entry.interests), strict=True)
        where = [row.link.note, *(place.name for place in places), *(self._areas.get(area, "") for area in areas)]
        texts = [
            (Weight.TITLE, entry.title),
            (Weight.OWN, " ".join(words for said, words in TITLES.items() if said in entry.title.lower())),
            *((Weight.LABEL, label) for label in labels),
            *((Weight.LABEL, WEEKDAYS[day]) for day in days),
            *((Weight.HIDDEN, words) for words in hidden),
            (Weight.EASY, entry.easy),
            (Weight.PLACE, row.when),
            *((Weight.PLACE, name) for name in where),
            (Weight.TEXT, cost),
            *((Weight.LABEL, self._badges[badge]) for badge in desk.shelf.badge_ids(entry) if badge not in _NOT_THERE),
            *((Weight.TEXT, remark) for remark in entry.remarks),
            *self._more(entry),
        ]
        facets = [*map(day_facet, days), *map(area_facet, areas)]
        if entry.cost and entry.cost.is_free:
            facets.append(FREE)
        if is_step_free(entry, desk.shelf.catalogue.places):
            facets.append(STEP_FREE)
        if avoids_wheels(entry):
            texts = [(weight, _WHEELS.sub(" ", text)) for weight, text in texts]
        found = tuple((weight, plain_text(_without_noes(text))) for weight, text in texts)
        dateless = not days and not any(each.kind is ScheduleKind.ALWAYS for each in entry.schedules)
        return Doc(card, found, tuple(facets), self._standing(entry), dateless)

    def _standing(self, entry: Entry) -> Standing:
        """Later when it is paused, or when its first day is some weeks off."""
        today = self._desk.shelf.today
        paused = isinstance(entry, Activity) and entry.paused_until is not None and entry.paused_until >= today
        soon = days_after(today, _SOON)
        dated = bool(entry.schedules) and not any(each.kind in DATELESS for each in entry.schedules)
        is_soon = any(each.day <= soon and not is_off(each) for each in self._times.coming(entry))
        return Standing.LATER if paused or (dated and not is_soon) else Standing.OPEN

    def _more(self, entry: Entry) -> Iterator[tuple[Weight, str]]:
        if not isinstance(entry, Activity):
            yield Weight.LABEL, self._speech.notice_kind(entry.kind)
            return
        yield Weight.LABEL, self._types.get(entry.type.value, "")
        yield Weight.EASY, entry.especially_for or ""
        yield Weight.TEXT, entry.text or ""
        yield Weight.TEXT, entry.bring or ""
        own = shared_facts(entry, {})
        yield from ((Weight.LABEL, self._facts.get(each, "")) for each in sorted(own))
        if entry.first_visit:
            yield Weight.TEXT, entry.first_visit.happens or ""
        for language in entry.languages:
            if language != _HOME_LANGUAGE:
                yield Weight.LABEL, self._languages.get(language, "")

    def _days(self, entry: Entry) -> list[int]:
        """The weekdays that it is on, by its rules or in the coming weeks."""
        rules = {rule.weekday for schedule in entry.schedules for rule in schedule.days}
        return sorted(rules | {each.day.weekday() for each in self._times.coming(entry) if not is_off(each)})
