"""The sheet that staff has beside them: every entry by interest, one row each, with what may be in the way."""

from collections.abc import Sequence
from dataclasses import dataclass

from torg.domain.activity import Activity, Entry
from torg.domain.freshness import is_listed
from torg.domain.leaflet import LeafletChoice, PaperColour
from torg.domain.leaflet_choice import chosen
from torg.domain.schedule.occurrences import Status
from torg.domain.selection import areas_of, places_of
from torg.domain.sorting import swedish_key
from torg.outputs.paper.desk import Desk, head, key_of, ring
from torg.outputs.paper.items import Items
from torg.outputs.paper.sheets import Head, Number
from torg.phrases import staff as words
from torg.phrases.hinders import hinders
from torg.phrases.telling import is_off

RULES = 3
"""How many rules of when it is are told; of more, that there are more."""
PLACES = 3
"""How many places are named."""


@dataclass(frozen=True, slots=True)
class Row:
    """An entry in the table."""

    title: str
    organisation: str
    helps: str
    """Who meets one, and whether somebody can come along."""
    when: tuple[str, ...]
    where: str
    area: str
    terms: tuple[str, ...]
    """Cost and sign-up, in short."""
    hinders: tuple[str, ...]
    call: str
    call_note: str


@dataclass(frozen=True, slots=True)
class Theme:
    """An interest with its rows."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class StaffSheet:
    """The whole sheet."""

    head: Head
    title: str
    how: str
    printed: str
    columns: tuple[str, ...]
    """The headings of the table's columns; the first, of the boxes, is empty."""
    themes: tuple[Theme, ...]
    phone: Number


def staff_sheet(desk: Desk, interests: Sequence[str], areas: Sequence[str], colour: PaperColour) -> StaffSheet:
    """The sheet; without themes when nothing fits.

    Args:
        desk: the days that dates are told for; it speaks Swedish.
        interests: the ids of those to tell of; all when empty.
        areas: the ids of the areas, whose entries and those at home are told; all when empty.
        colour: the colour besides black.
    """
    catalogue = desk.catalogue
    choice = LeafletChoice.model_construct(areas=tuple(areas), interests=tuple(interests))
    found = chosen(catalogue, choice, desk.calendar, desk.first, desk.last)
    entries = tuple(entry for entry in found if is_listed(entry, desk.today))
    rows = _Rows(desk)
    made = {key_of(entry): rows.row(entry) for entry in entries}
    labels = {each.id: each.label for each in catalogue.vocabularies.interests if not interests or each.id in interests}
    themes = (
        Theme(label, tuple(made[key_of(entry)] for entry in entries if id_ in entry.interests))
        for id_, label in sorted(labels.items(), key=lambda each: swedish_key(each[1]))
    )
    named = desk.speech.listed([catalogue.areas[each].name for each in areas])
    return StaffSheet(
        head=head(desk, words.TITLE, colour),
        title=words.TITLE,
        how=words.HOW,
        printed=words.printed(desk.today, named),
        columns=words.COLUMNS,
        themes=tuple(theme for theme in themes if theme.rows),
        phone=ring(desk.speech, catalogue.site.phone),
    )


class _Rows:
    """Puts entries into rows."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._items = Items(desk)
        vocabularies = desk.catalogue.vocabularies
        self._facts = vocabularies.venue_facts
        self._languages = {each.id: each.label for each in vocabularies.languages}

    def row(self, entry: Entry) -> Row:
        """The entry in short."""
        item = self._items.item(entry)
        catalogue = self._desk.catalogue
        names = [catalogue.places[each].name for each in places_of(entry, catalogue.places)]
        speech = self._desk.speech
        where = speech.places_and_more(names[:PLACES]) if len(names) > PLACES else speech.places_in_words(names)
        return Row(
            title=item.title,
            organisation=item.organisation,
            helps=". ".join(_helps(entry)),
            when=tuple(self._when(entry)),
            where=where or (words.NO_PLACE if isinstance(entry, Activity) else ""),
            area=", ".join(catalogue.areas[each].name for each in areas_of(entry, catalogue.places)),
            terms=tuple(self._terms(entry)),
            hinders=hinders(entry, catalogue.places, self._facts, self._languages),
            call=item.call or item.web,
            call_note=self._answers(entry),
        )

    def _answers(self, entry: Entry) -> str:
        """Who answers, and when."""
        contact, who = self._items.contact(entry)
        hours = self._desk.speech.ring_hours(contact.hours) if contact.hours else ""
        return " ".join(filter(None, (self._desk.speech.own_sentence(who) if who else "", hours)))

    def _when(self, entry: Entry) -> list[str]:
        speech, desk = self._desk.speech, self._desk
        rules = list(desk.telling.rules(entry))
        said = [*rules[:RULES], words.MORE] if len(rules) > RULES else rules
        if not said and isinstance(entry, Activity):
            said = [words.NO_RULES]
        if isinstance(entry, Activity) and entry.paused_until and entry.paused_until >= desk.first:
            said.append(speech.paused_sentence(entry.paused_until, entry.pause_reason))
        coming = [each for each in desk.coming(entry) if not is_off(each) and each.status is not Status.RESERVE]
        named = {day for schedule in entry.schedules for day in schedule.dates}
        if coming and coming[0].day not in named and not coming[0].last:
            said.append(words.next_in_short(coming[0].day))
        said += filter(None, self._items.changes(entry))
        if not isinstance(entry, Activity):
            said.append(f"{speech.page.valid_until} {speech.short_day(entry.expires)}.")
        return said

    def _terms(self, entry: Entry) -> list[str]:
        cost = [self._desk.speech.cost_in_short(entry.cost)] if entry.cost is not None else []
        return [*cost, words.sign_up_in_short(entry.sign_up)] if isinstance(entry, Activity) else cost


def _helps(entry: Entry) -> list[str]:
    """Somebody who meets one there, or comes along."""
    visit = entry.first_visit if isinstance(entry, Activity) else None
    if visit is None:
        return []
    meets = [words.MEETS] if visit.meets else []
    return [*meets, words.COMES_ALONG] if visit.companion else meets
