"""A venue's facts in plain sentences, with the honest noes and what nobody knows yet."""

from collections.abc import Mapping, Sequence

from torg.domain.places import Place, PlaceKind, Stop
from torg.domain.vocabularies import FactValue, VenueFact
from torg.phrases import facts_venue
from torg.phrases import plain_tables as tables
from torg.phrases.facts_venue import FactGroup, SaidFact, VenueFacts, answer_of
from torg.phrases.plain_base import PlainBase

_YES, _NO, _UNKNOWN = "ja", "nej", "vet ej"


class PlainVenue(PlainBase):
    """How it is there."""

    def fact_sentences(self, facts: Mapping[str, str], vocabulary: Sequence[VenueFact]) -> VenueFacts:
        """Every fact that the place states, in words.

        Args:
            facts: fact id -> `ja`, `nej`, `vet ej`, a number or a text, as in `Place.facts`.
            vocabulary: the venue facts in the order in which they are shown.
        """
        groups: dict[str, list[SaidFact]] = {}
        unknown: list[str] = []
        for fact in vocabulary:
            value = facts.get(fact.id, "").strip()
            if value.lower() == _UNKNOWN:
                unknown.append(self.capital(self.word(fact.label, fact.english)))
            elif value:
                groups.setdefault(fact.group, []).append(SaidFact(self._fact(fact, value), answer_of(value)))
        made = tuple(FactGroup(self.word(name), tuple(said)) for name, said in groups.items())
        return VenueFacts(made, tuple(unknown))

    def _fact(self, fact: VenueFact, value: str) -> str:
        label = self.word(fact.label, fact.english)
        if value.lower() == _YES:
            return self.sentence(label)
        if value.lower() == _NO:
            return self.sentence(self.word(fact.no_label) if fact.no_label else self.say("{fact}: nej", fact=label))
        if value.isdecimal() and fact.value is FactValue.CENTIMETRES:
            return self.many("{fact}: {n} centimeter.", "{fact}: {n} centimeter.", int(value), fact=label)
        if value.isdecimal() and fact.value is FactValue.METRES:
            return self.many("{fact}: {n} meter.", "{fact}: {n} meter.", int(value), fact=label)
        said = self.numerals(value) if value.isdecimal() else self.own(value)
        return self.sentence(self.say("{fact}: {value}", fact=label, value=said))

    def stop_sentence(self, stop: Stop) -> str:
        """The nearest stop and the walk from it."""
        name = self.sentence(self.say("Närmaste hållplats: {name}", name=self.own(stop.name)))
        if stop.minutes == 0:
            return self.together(name, self.say("Den ligger precis intill."))
        walk = self.many("Du går ungefär {n} minut.", "Du går ungefär {n} minuter.", stop.minutes)
        return self.together(name, walk)

    def address_line(self, place: Place) -> str:
        """`Smedjegatan 7, 123 45 Lövköping`, as it stands on signs and letters."""
        return self.own(facts_venue.address_line(place))

    def kind_sentence(self, kind: PlaceKind) -> str:
        """What the sort of place means for the visitor; nothing for an ordinary venue."""
        return self.say(tables.PLACE_KINDS[kind]) if tables.PLACE_KINDS[kind] else ""
