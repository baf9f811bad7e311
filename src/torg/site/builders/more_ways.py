"""More ways to find: a page for each promise, each fact about a place and each spoken language that has entries."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from operator import attrgetter

from torg.domain.activity import Activity, Entry
from torg.domain.places import Place
from torg.domain.sorting import swedish_key
from torg.domain.vocabularies import FactValue
from torg.phrases.facts_venue import Answer, answer_of
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.facets import ByArea, Facet, counted, door, facet_pages, is_much, narrowed
from torg.site.contexts import Contents, Link, Made, MoreWaysPage, Spoken

HOME_LANGUAGE = "sv"
"""What is spoken everywhere, so that nobody needs a page of it."""

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "prs", "yi"})


@dataclass(frozen=True, slots=True)
class Found:
    """Something that entries share, and its page."""

    id: str
    """Its id in the vocabulary."""
    label: str
    """What it is called, in the edition's words."""
    path: str
    """Its page."""
    title: str
    """What its page is called."""
    about: str
    """What it means, in a sentence."""
    group: str
    """What it is one of: a heading."""
    entries: Sequence[Entry]
    """What shares it, A–Ö."""

    @property
    def named(self) -> str:
        """What the title is followed by, for a promise and a fact may be called the same."""
        return self.group.lower() if self.group else ""


class MoreWays:
    """What there is to find by. Nothing without entries is among it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._shelf = desk.shelf
        self._speech = desk.speech
        self._known = desk.shelf.catalogue.vocabularies

    @cached_property
    def badges(self) -> tuple[Found, ...]:
        """The promises, in the vocabulary's order."""
        speech, group, entries = self._speech, self._desk.words.promises, self._shelf.by_badge
        found = ((each, speech.label(each)) for each in self._known.badges if each.id in entries)
        return tuple(
            Found(badge.id, label, routes.badge_path(badge.id), label, speech.word(badge.condition), group,
                  entries[badge.id])
            for badge, label in found
        )  # fmt: skip

    @cached_property
    def facts(self) -> tuple[Found, ...]:
        """What somebody has seen at every place of some entry, in the vocabulary's order."""
        speech, entries = self._speech, self._shelf.by_fact
        about = speech.facets.about_fact
        asked = (each for each in self._known.venue_facts if each.value is FactValue.YES_NO and each.id in entries)
        return tuple(
            Found(fact.id, label, routes.fact_path(fact.id), label, about, speech.word(fact.group), entries[fact.id])
            for fact, label in ((each, speech.label(each)) for each in asked)
        )

    @cached_property
    def spoken(self) -> tuple[Found, ...]:
        """The languages besides Swedish, in the vocabulary's order."""
        speech, about = self._speech, self._speech.facets.about_spoken
        others = (each for each in self._known.languages if each.id != HOME_LANGUAGE)
        found = ((each, self._speaking(each.id)) for each in others)
        return tuple(
            Found(each.id, speech.word(each.label), routes.spoken_path(each.id), speech.spoken_title(each.label), about,
                  "", entries)
            for each, entries in found
            if entries
        )  # fmt: skip

    def _speaking(self, language: str) -> tuple[Entry, ...]:
        return tuple(
            entry for entry in self._shelf.entries if isinstance(entry, Activity) and language in entry.languages
        )

    def pages(self) -> Iterator[Made]:
        """Every page, the way to them first."""
        yield self._index()
        areas = ByArea(self._desk)
        for each in (*self.badges, *self.spoken):
            for facet in areas.with_parts(self._facet(each), always=False):
                yield from facet_pages(self._desk, facet)
        for each in self.facts:
            yield from facet_pages(self._desk, self._at_places(each))

    def _facet(self, found: Found) -> Facet:
        lead = f"{found.about} {self._speech.found_sentence(len(found.entries))}"
        above = (Link(self._speech.facets.more_ways, routes.MORE_WAYS),)
        return Facet(found.path, found.title, lead, found.entries, above, found.named)

    def _at_places(self, found: Found) -> Facet:
        """What is where a fact holds; the places themselves when it is too much for a page.

        Then also where those meet who have facts of their own, so that everything can be reached.
        """
        speech, here = self._speech, self._shelf.by_place
        places = self._shelf.catalogue.places
        ids = {place for entry in found.entries for place in self._shelf.places_of(entry)}
        own = {place for entry in found.entries if isinstance(entry, Activity) and entry.facts
               for place in self._shelf.places_of(entry)}  # fmt: skip
        seen = {place for place in ids if answer_of(places[place].facts.get(found.id, "")) is Answer.YES}
        with_it = sorted((places[each] for each in (seen | own if is_much(found.entries) else seen)), key=_by_name)
        links = [counted(speech, speech.own(each.name), routes.place_path(each.id), len(here[each.id]))
                 for each in with_it]  # fmt: skip
        if is_much(found.entries):
            numbers = (len(here[each.id]) for each in with_it)
            return replace(self._facet(found), parts=tuple(map(self._door, links, numbers)))
        return replace(self._facet(found), narrow=(narrowed(self._desk.words.places, links),))

    def _door(self, link: Link, number: int) -> Link:
        return door(self._speech, link, number)

    def _index(self) -> Made:
        desk, said = self._desk, self._speech.facets
        up = routes.up(routes.MORE_WAYS)
        own_names = {each.id: each.own_name for each in self._known.languages}
        by_group = groupby((*self.badges, *self.facts), key=attrgetter("group"))
        page = MoreWaysPage(
            trail=desk.trail(routes.MORE_WAYS),
            title=said.more_ways,
            lead=said.about_more_ways,
            groups=tuple(Contents(group, tuple(self._link(each, up) for each in found)) for group, found in by_group),
            spoken_title=said.spoken,
            spoken=tuple(
                Spoken(self._link(each, up), own_names[each.id], each.id, _direction(each.id)) for each in self.spoken
            ),
        )
        about = said.about_more_ways
        return Made(routes.MORE_WAYS, "more_ways", page, said.more_ways, about, routes.MORE_WAYS)

    def _link(self, found: Found, up: str) -> Link:
        return counted(self._speech, self._speech.capital(found.label), up + found.path, len(found.entries))


def _by_name(place: Place) -> tuple[str, str]:
    return swedish_key(place.name)


def _direction(language: str) -> str:
    return "rtl" if language in _RIGHT_TO_LEFT else "ltr"
