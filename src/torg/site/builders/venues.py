"""Places in words: the address, the way there, and the facts with their honest noes."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from torg.domain.places import ALWAYS_ASKED, Place
from torg.phrases.facts_venue import Answer, SaidFact, VenueFacts
from torg.phrases.speech import Speech
from torg.site import routes
from torg.site.builders.shelf import Shelf
from torg.site.contexts import Conditions, Facts, Link, Pictured, Venue

ACCESS = (*ALWAYS_ASKED, "antal-trappsteg", "troskel", "rullstol-hela-vagen", "rollator-hela-vagen")
"""Facts that stand in the line that one takes along."""

_PICTOGRAMS = {Answer.YES: "circle-check", Answer.NO: "circle-x", Answer.TOLD: "info"}


def facts_of(place: Place, shelf: Shelf) -> VenueFacts:
    """The place's facts in words. What a venue does not tell of its steps and its toilet is not known."""
    return shelf.speech.fact_sentences(place.asked_facts, shelf.catalogue.vocabularies.venue_facts)


def pictured(facts: Iterable[SaidFact]) -> tuple[Pictured, ...]:
    """Facts with a picture for a yes, a no, or what else is told."""
    return tuple(Pictured(each.text, _PICTOGRAMS[each.answer]) for each in facts)


def grouped(facts: VenueFacts) -> tuple[Facts, ...]:
    """The same in their groups, for the place's own page."""
    return tuple(Facts(group.name, pictured(group.facts)) for group in facts.groups)


def unknown_in_words(speech: Speech, facts: VenueFacts) -> str:
    """`Hörslinga och toalett för rullstol.`; nothing when everything is known."""
    first, rest = facts.unknown[:1], facts.unknown[1:]
    return speech.sentence(speech.listed([*first, *map(speech.lower_first, rest)])) if first else ""


def place_sentences(speech: Speech, place: Place) -> tuple[str, ...]:
    """What sort of place it is, and how to get there from the nearest stop."""
    found = (speech.kind_sentence(place.kind), speech.stop_sentence(place.stop) if place.stop else "")
    return tuple(filter(None, found))


class Venues:
    """Each place put into words once, however many entries happen there."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._speech = shelf.speech
        self._made: dict[tuple[str, str], Venue] = {}

    def venue(self, place_id: str, up: str) -> Venue:
        """A place on an entry's page. `up` is the way to the output folder from that page."""
        if (place_id, up) not in self._made:
            self._made[place_id, up] = self._make(self._shelf.catalogue.places[place_id], up)
        return self._made[place_id, up]

    def meeting(self, place_id: str, up: str) -> Venue:
        """The same where one only meets: its facts are said to be about that, and what its host tells is left out."""
        venue, place = self.venue(place_id, up), self._shelf.catalogue.places[place_id]
        told = venue.facts or venue.unknown
        heading = self._shelf.words.meet_facts if told else ""
        return replace(venue, sentences=place_sentences(self._speech, place), heading=heading, access="")

    def conditions(self, facts: Mapping[str, str]) -> Conditions:
        """How it is at an activity with facts of its own."""
        said = self._speech.fact_sentences(facts, self._shelf.catalogue.vocabularies.venue_facts)
        return Conditions(pictured(said.facts), unknown_in_words(self._speech, said), self._access(facts))

    def _access(self, facts: Mapping[str, str]) -> str:
        """`Ingång utan trappsteg. Det här vet vi inte än: Toalett för rullstol.`; nothing where nobody asks."""
        told = {fact: facts[fact] for fact in ACCESS if fact in facts}
        said = self._speech.fact_sentences(told, self._shelf.catalogue.vocabularies.venue_facts)
        unknown = unknown_in_words(self._speech, said)
        return " ".join((*said.sentences, f"{self._shelf.words.unknown_facts} {unknown}" if unknown else "")).strip()

    def _make(self, place: Place, up: str) -> Venue:
        facts = facts_of(place, self._shelf)
        sentences = place_sentences(self._speech, place) + (
            (self._speech.own_sentence(place.remark),) if place.remark else ()
        )
        directions = self._speech.own(" ".join((place.directions or "").split()))
        link = Link(self._speech.own(place.name), up + routes.place_path(place.id))
        return Venue(
            link,
            self._speech.address_line(place),
            sentences,
            directions,
            pictured(facts.facts),
            unknown_in_words(self._speech, facts),
            access=self._access(place.asked_facts),
        )
