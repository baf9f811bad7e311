"""What the search finds: the site's own pages, what leads to entries, and the entries themselves.

With equal right, what comes first here is shown first: a human before pages, pages before entries, entries A till Ö.
"""

from collections.abc import Iterable, Iterator

from torg.domain.activity import Activity, Entry
from torg.domain.clock import WEEKDAYS
from torg.domain.numbers import write_phone
from torg.domain.sorting import swedish_key
from torg.outputs.search.docs import Card, Doc, Weight
from torg.phrases.day_sentences import weekday_title
from torg.phrases.facts import cost_sentence
from torg.phrases.facts_venue import address_line
from torg.phrases.joining import sentence
from torg.phrases.page_sentences import (
    ABOUT_BOARD,
    ABOUT_FROM_HOME,
    ABOUT_HELP,
    ABOUT_SUPPORT,
    ALPHABET_TITLE,
    CALL_TITLE,
    FROM_HOME,
    HELP_TITLE,
    call_description,
    first_line,
    found_sentence,
    in_area,
    interest_lead,
    notice_kind,
)
from torg.phrases.search import (
    HIDDEN,
    TIME_PAGE_NOTE,
    TODAY_PAGE,
    TOMORROW_PAGE,
    WEEK_PAGE,
    WEEKEND_PAGE,
    helpline_note,
)
from torg.phrases.subscribe import ABOUT_CALENDARS, ABOUT_JUST_COME, CALENDARS_TITLE, JUST_COME
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.times import Times, is_off
from torg.store import Page as WrittenPage

FREE = "gratis"
STEP_FREE = "stegfri"
_ENTRANCE = "stegfri-entre"
_YES = "ja"
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
    yield from _record_pages(desk)
    for page in written:
        yield _page(page.title, f"{page.slug}.html", page.description or "", "")
    entries = _Entries(desk, times)
    for entry in desk.shelf.entries:
        yield entries.doc(entry)


def _page(title: str, path: str, note: str, hidden: str, *more: tuple[Weight, str]) -> Doc:
    texts = ((Weight.TITLE, title), (Weight.OWN, hidden), (Weight.PLACE, note), *more)
    return Doc(Card(title, path, note), texts)


def _own_pages(desk: Desk) -> Iterator[Doc]:
    site = desk.shelf.catalogue.site
    known = {
        "call": (CALL_TITLE, routes.CALL, call_description(site.phone.hours)),
        "today": (TODAY_PAGE, routes.TODAY, TIME_PAGE_NOTE),
        "tomorrow": (TOMORROW_PAGE, routes.TOMORROW, TIME_PAGE_NOTE),
        "week": (WEEK_PAGE, routes.THIS_WEEK, TIME_PAGE_NOTE),
        "weekend": (WEEKEND_PAGE, routes.WEEKEND, TIME_PAGE_NOTE),
        "just_come": (JUST_COME, routes.JUST_COME, ABOUT_JUST_COME),
        "from_home": (FROM_HOME, routes.FROM_HOME, ABOUT_FROM_HOME),
        "support": (desk.words.support, routes.SUPPORT, ABOUT_SUPPORT),
        "board": (desk.words.board, routes.BOARD, ABOUT_BOARD),
        "calendars": (CALENDARS_TITLE, routes.CALENDARS, ABOUT_CALENDARS),
        "alphabet": (ALPHABET_TITLE, routes.ALPHABET, found_sentence(len(desk.shelf.entries))),
        "help": (HELP_TITLE, routes.HELP, ABOUT_HELP),
    }
    for name, (title, path, note) in known.items():
        yield _page(title, path, note, HIDDEN[name])
    for weekday, name in enumerate(WEEKDAYS):
        yield _page(weekday_title(weekday), routes.weekday_path(weekday), TIME_PAGE_NOTE, name)


def _vocabulary_pages(desk: Desk) -> Iterator[Doc]:
    shelf = desk.shelf
    known = shelf.catalogue.vocabularies
    for each in known.life_situations:
        easy = (Weight.EASY, each.easy)
        yield _page(each.label, routes.life_path(each.id), first_line(each.easy), " ".join(each.synonyms), easy)
    for interest in known.interests:
        lead = interest_lead(interest.typical, len(shelf.by_interest.get(interest.id, ())))
        typical = (Weight.LABEL, interest.typical)
        yield _page(interest.label, routes.interest_path(interest.id), lead, " ".join(interest.synonyms), typical)
    for area in shelf.catalogue.site.areas:
        lead = in_area(area.name, len(shelf.by_area.get(area.id, ())))
        yield _page(area.name, routes.area_path(area.id), lead, "")
    for line in shelf.helplines:
        note = helpline_note(write_phone(line.number), sentence(line.good_for), sentence(line.hours or ""))
        yield _page(line.name, routes.SUPPORT, note, line.good_for)


def _record_pages(desk: Desk) -> Iterator[Doc]:
    catalogue = desk.shelf.catalogue
    areas = {area.id: area.name for area in catalogue.site.areas}
    for organisation in sorted(catalogue.organisations.values(), key=lambda each: swedish_key(each.name)):
        texts = ((Weight.EASY, organisation.easy), (Weight.TEXT, organisation.text or ""))
        note = first_line(organisation.easy)
        yield _page(organisation.name, routes.organisation_path(organisation.id), note, "", *texts)
    for place in sorted(catalogue.places.values(), key=lambda each: swedish_key(each.name)):
        area = areas.get(place.area or "", "")
        yield _page(place.name, routes.place_path(place.id), address_line(place) or area, "", (Weight.PLACE, area))


class _Entries:
    """Makes what is found of entries; what they share is looked up once."""

    def __init__(self, desk: Desk, times: Times) -> None:
        self._desk = desk
        self._times = times
        known = desk.shelf.catalogue.vocabularies
        self._interests = {each.id: (each.label, " ".join(each.synonyms)) for each in known.interests}
        self._types = {each.id: each.label for each in known.types}
        self._languages = {each.id: each.label for each in known.languages}
        self._areas = {area.id: area.name for area in desk.shelf.catalogue.site.areas}

    def doc(self, entry: Entry) -> Doc:
        """An activity or a notice."""
        desk = self._desk
        row = desk.rows.context(entry, "")
        cost = cost_sentence(entry.cost).partition(". ")[0].rstrip(".") + "." if entry.cost else ""
        card = Card(row.link.text, row.link.href, row.when, row.where, cost, row.status)
        days = self._days(entry)
        places = [desk.shelf.catalogue.places[place] for place in desk.shelf.places_of(entry)]
        areas = dict.fromkeys(place.area for place in places if place.area)
        labels, hidden = zip(*(self._interests.get(each, ("", "")) for each in entry.interests), strict=True)
        where = [row.link.note, *(place.name for place in places), *(self._areas.get(area, "") for area in areas)]
        texts = [
            (Weight.TITLE, entry.title),
            *((Weight.LABEL, label) for label in labels),
            *((Weight.LABEL, WEEKDAYS[day]) for day in days),
            *((Weight.HIDDEN, words) for words in hidden),
            (Weight.EASY, entry.easy),
            (Weight.PLACE, row.when),
            *((Weight.PLACE, name) for name in where),
            (Weight.TEXT, cost),
            *((Weight.LABEL, badge) for badge in desk.shelf.badges(entry)),
            *((Weight.TEXT, remark) for remark in entry.remarks),
            *self._more(entry),
        ]
        facets = [*map(day_facet, days), *map(area_facet, areas)]
        if entry.cost and entry.cost.is_free:
            facets.append(FREE)
        if places and all(place.facts.get(_ENTRANCE) == _YES for place in places):
            facets.append(STEP_FREE)
        return Doc(card, tuple(texts), tuple(facets))

    def _more(self, entry: Entry) -> Iterator[tuple[Weight, str]]:
        if not isinstance(entry, Activity):
            yield Weight.LABEL, notice_kind(entry.kind)
            return
        yield Weight.LABEL, self._types.get(entry.type.value, "")
        yield Weight.EASY, entry.especially_for or ""
        yield Weight.TEXT, entry.text or ""
        yield Weight.TEXT, entry.bring or ""
        if entry.first_visit:
            yield Weight.TEXT, entry.first_visit.happens or ""
        for language in entry.languages:
            if language != _HOME_LANGUAGE:
                yield Weight.LABEL, self._languages.get(language, "")

    def _days(self, entry: Entry) -> list[int]:
        """The weekdays that it is on, by its rules or in the coming weeks."""
        rules = {rule.weekday for schedule in entry.schedules for rule in schedule.days}
        return sorted(rules | {each.day.weekday() for each in self._times.coming(entry) if not is_off(each)})
