"""A venue's facts as Swedish sentences, with the honest noes and what nobody knows yet.

Facts keep the three values of the national accessibility database: yes, no and not known. `Åtta trappsteg. Ingen hiss.`
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from torg.domain.places import Place, PlaceKind, Stop
from torg.domain.vocabularies import FactValue, VenueFact
from torg.phrases.joining import capital, count_in_words, lower_first, sentence

_YES, _NO, _UNKNOWN = "ja", "nej", "vet ej"
_UNITS: Mapping[FactValue, str] = {FactValue.CENTIMETRES: "centimeter", FactValue.METRES: "meter"}


class Answer(StrEnum):
    """What a place answers about a fact. What it does not know stands apart."""

    YES = "ja"
    NO = "nej"
    TOLD = "svar"
    """A number, a measure or words of its own."""


@dataclass(frozen=True, slots=True)
class SaidFact:
    """A fact as a sentence."""

    text: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Some facts of one kind, such as `Röra sig` or `Höra`. The honest noes stand among them."""

    name: str
    facts: tuple[SaidFact, ...]


@dataclass(frozen=True, slots=True)
class VenueFacts:
    """All that is known of a venue, and what is not."""

    groups: tuple[FactGroup, ...]
    """What somebody has looked at: `Ingång utan trappsteg.`, `Ingen hiss.`, `Åtta trappsteg.`"""
    unknown: tuple[str, ...]
    """What nobody has looked at yet, as names: `Hörslinga`."""

    @property
    def facts(self) -> tuple[SaidFact, ...]:
        """What is known, without the groups."""
        return tuple(fact for group in self.groups for fact in group.facts)

    @property
    def sentences(self) -> tuple[str, ...]:
        """The same as sentences alone."""
        return tuple(fact.text for fact in self.facts)


def fact_sentences(facts: Mapping[str, str], vocabulary: Sequence[VenueFact]) -> VenueFacts:
    """Every fact that the place states, in words.

    Args:
        facts: fact id -> `ja`, `nej`, `vet ej`, a number or a text, as in `Place.facts`.
        vocabulary: the venue facts in the order in which they are shown.
    """
    groups: dict[str, list[SaidFact]] = {}
    unknown: list[str] = []
    for fact in vocabulary:
        value = facts.get(fact.id)
        if value is None:
            continue
        if value.strip().lower() == _UNKNOWN:
            unknown.append(capital(fact.label))
        else:
            groups.setdefault(fact.group, []).append(SaidFact(_fact(fact, value.strip()), answer_of(value)))
    return VenueFacts(tuple(FactGroup(name, tuple(said)) for name, said in groups.items()), tuple(unknown))


def answer_of(value: str) -> Answer:
    """Whether a place's value of a fact is a yes, a no or something else that it tells."""
    word = value.strip().lower()
    return Answer(word) if word in {Answer.YES, Answer.NO} else Answer.TOLD


def _fact(fact: VenueFact, value: str) -> str:
    word = value.lower()
    if word == _YES:
        return sentence(fact.label)
    if word == _NO:
        return sentence(fact.no_label or f"{fact.label}: nej")
    return _measure(fact, value)


def _measure(fact: VenueFact, value: str) -> str:
    label = fact.label
    if fact.value is FactValue.NUMBER and value.isdecimal():
        noun = lower_first(label.removeprefix("Antal ").removeprefix("antal "))
        number = int(value)
        return f"{capital(count_in_words(number))} {noun}." if number != 1 or noun == "trappsteg" else f"{label}: 1."
    if unit := _UNITS.get(fact.value):
        return f"{capital(label)}: {value} {unit}." if value.isdecimal() else sentence(f"{label}: {value}")
    return sentence(f"{label}: {value}")


def stop_sentence(stop: Stop) -> str:
    """The nearest stop and the walk from it."""
    if stop.minutes == 0:
        return f"Hållplatsen {stop.name} ligger precis intill."
    minutes = "1 minut" if stop.minutes == 1 else f"{stop.minutes} minuter"
    return f"Från hållplatsen {stop.name} går du ungefär {minutes}."


def address_line(place: Place) -> str:
    """`Smedjegatan 7, 123 45 Lövköping`, as much of it as is known."""
    town = " ".join(part for part in (place.postcode, place.town) if part)
    return ", ".join(part for part in (place.street, town) if part)


_KINDS: Mapping[PlaceKind, str] = {
    PlaceKind.VENUE: "",
    PlaceKind.OUTDOORS: "Det är utomhus.",
    PlaceKind.ONLINE: "Du är med hemifrån, på nätet.",
    PlaceKind.PHONE: "Du är med hemifrån, i telefon.",
    PlaceKind.HOME: "Hemma hos dig, eller där ni kommer överens.",
    PlaceKind.TOLD_LATER: "Du får veta platsen när du hör av dig.",
}


def kind_sentence(kind: PlaceKind) -> str:
    """What the sort of place means for the visitor; nothing for an ordinary venue."""
    return _KINDS[kind]
