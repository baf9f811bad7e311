"""What may be in the way of an entry, as its record tells it, in short Swedish for staff: `Ingen hiss`.

Somebody who knows the person decides what is an obstacle; this only helps to think of it. Nothing is said to be free
of obstacles: what nobody has looked at is to be asked about.
"""

from collections.abc import Iterator, Mapping, Sequence

from torg.domain.activity import Activity, ActivityType, Entry
from torg.domain.clock import day_in_words
from torg.domain.places import Place, PlaceKind
from torg.domain.selection import places_of
from torg.domain.terms import Cost, Payment, SignUpNeed
from torg.domain.vocabularies import VenueFact
from torg.phrases import facts
from torg.phrases.facts_venue import Answer, VenueFacts, fact_sentences
from torg.phrases.joining import kronor, listed, lower_first, people

ASKED = (
    "stegfri-entre", "antal-trappsteg", "hiss", "ramp", "rullstolstoalett", "rullstol-hela-vagen",
    "rollator-hela-vagen", "sittplats-langs-vagen", "toalett", "horslinga", "bra-ljudmiljo", "lugnt-rum", "doftfritt",
)  # fmt: skip
"""The facts whose no, or whose number, may be in somebody's way."""

FAR = 8
"""From so many minutes' walk the way from the stop is told."""
MANY = 20
"""From so many people a group is large."""

_WIRED = frozenset({PlaceKind.ONLINE})
_SWEDISH = "sv"


def hinders(
    entry: Entry, places: Mapping[str, Place], vocabulary: Sequence[VenueFact], languages: Mapping[str, str]
) -> tuple[str, ...]:
    """Each in a few words, without repeats: how to get there and in, then what it takes, then who it is for.

    Args:
        entry: an activity or a notice.
        places: every place by id.
        vocabulary: the facts about places.
        languages: the Swedish name of each language.
    """
    found = [*_of_places(entry, places, vocabulary), *_cost(entry.cost)]
    if isinstance(entry, Activity):
        found += [*_terms(entry), *_others(entry, languages)]
    return tuple(dict.fromkeys(filter(None, found)))


def _of_places(entry: Entry, places: Mapping[str, Place], vocabulary: Sequence[VenueFact]) -> Iterator[str]:
    there = [places[each] for each in places_of(entry, places)]
    asked = [fact for fact in vocabulary if fact.id in ASKED]
    own = entry.facts if isinstance(entry, Activity) else {}
    for known in (own,) if own else tuple(place.asked_facts for place in there):
        yield from _facts(fact_sentences(known, asked))
    for place in there:
        if place.stop and place.stop.minutes >= FAR:
            yield f"{place.stop.minutes} minuter från hållplatsen {place.stop.name}"
    if there and {place.kind for place in there} <= _WIRED:
        yield "Bara på nätet"


def _facts(told: VenueFacts) -> Iterator[str]:
    yield from (_short(fact.text) for fact in told.facts if fact.answer is Answer.NO)
    yield from (_short(fact.text) for fact in told.facts if fact.answer is Answer.TOLD and _counts(fact.text))
    if told.unknown:
        yield f"Vet ej: {listed([lower_first(each) for each in told.unknown])}"


def _counts(text: str) -> bool:
    """Whether a number of something is more than none."""
    return not text.startswith(("Inga ", "Noll "))


def _cost(cost: Cost | None) -> Iterator[str]:
    if cost is None or cost.is_free:
        return
    yield f"Kostar {kronor(cost.price)}"
    if cost.payment and Payment.CASH not in cost.payment:
        yield "Tar inte kontanter"


def _terms(entry: Activity) -> Iterator[str]:
    sign_up = entry.sign_up
    if sign_up.need is SignUpNeed.YES:
        until = f" senast {day_in_words(sign_up.latest, year=False)}" if sign_up.latest else ""
        yield f"Anmälan krävs{until}"
    if sign_up.need is SignUpNeed.FIRST_TIME:
        yield "Hör av sig före första gången"
    if sign_up.seats is not None:
        yield f"Plats för {people(sign_up.seats)}"
    if entry.membership and entry.membership.needed:
        price = f", {kronor(entry.membership.price)} per år" if entry.membership.price else ""
        yield f"Medlemskap krävs{price}"
    if entry.waiting:
        yield _short(facts.waiting_sentence(entry.waiting))
    if entry.type is ActivityType.TASK:
        yield "Har personen ersättning? Fråga först hur uppdraget räknas"


def _others(entry: Activity, languages: Mapping[str, str]) -> Iterator[str]:
    if entry.especially_for:
        yield _short(facts.especially_sentence(entry.especially_for))
    if entry.ages:
        yield _short(facts.ages_sentence(entry.ages))
    if entry.group and (entry.group.usual or 0) >= MANY:
        yield f"Stor grupp, ungefär {people(entry.group.usual or 0)}"
    spoken = [languages[each] for each in entry.languages if each in languages]
    if spoken and _SWEDISH not in entry.languages:
        yield f"Talar {listed(spoken)}, inte svenska"
    if entry.bring:
        yield _short(facts.bring_sentence(entry.bring))


def _short(sentence: str) -> str:
    return sentence.rstrip(".")
