"""A form about what somebody likes, filled in by hand together: made from the vocabularies, so that it follows them."""

from collections.abc import Iterator
from dataclasses import dataclass

from torg.domain.clock import WEEKDAYS
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.desk import Desk, head, ring
from torg.outputs.paper.plans import Choice
from torg.outputs.paper.sheets import Head, Number

NEEDS = (
    "stegfri-entre", "hiss", "rullstolstoalett", "toalett", "horslinga", "teckensprakstolk", "ledarhund", "doftfritt",
    "lugnt-rum", "mote-vid-hallplatsen",
)  # fmt: skip
"""Facts about places that somebody may need: those of them that the vocabulary has."""


@dataclass(frozen=True, slots=True)
class Liking:
    """An interest to tick, with what one finds there."""

    label: str
    examples: str


@dataclass(frozen=True, slots=True)
class Week:
    """When it suits: a table with a box for each part of each day."""

    title: str
    parts: tuple[str, ...]
    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InterestForm:
    """The whole sheet."""

    head: Head
    title: str
    how: str
    yours: str
    """That nothing of it is kept."""
    likings: tuple[Liking, ...]
    other: str
    once: str
    """Before lines for what one has liked before."""
    week: Week
    areas: Choice
    important: Choice
    needs: Choice
    languages: Choice
    together: str
    phone: Number


def interest_form(desk: Desk, colour: PaperColour) -> InterestForm:
    """The sheet in the desk's edition."""
    speech, catalogue = desk.speech, desk.catalogue
    words, days, vocabularies = speech.by_hand, speech.days, catalogue.vocabularies
    facts = {fact.id: fact for fact in vocabularies.venue_facts}
    return InterestForm(
        head=head(desk, words.form, colour),
        title=words.form,
        how=words.how,
        yours=words.yours,
        likings=tuple(
            Liking(speech.label(each), speech.capital(speech.word(each.typical))) for each in vocabularies.interests
        ),
        other=words.other,
        once=words.once,
        week=Week(
            days.when_title,
            (days.forenoon, days.afternoon, days.evening),
            tuple(map(speech.weekday_choice, range(len(WEEKDAYS)))),
        ),
        areas=Choice(
            speech.sentences.home_areas[0],
            (*(speech.own(area.name) for area in catalogue.site.areas), speech.sentences.from_home),
        ),
        important=Choice(words.important, tuple(map(speech.label, vocabularies.badges))),
        needs=Choice(words.needs, tuple(speech.label(facts[each]) for each in NEEDS if each in facts), words.other),
        languages=Choice(
            words.languages,
            (*_spoken(desk), words.interpreter),
            words.other_language,
        ),
        together=words.together,
        phone=ring(speech, catalogue.site.phone),
    )


def _spoken(desk: Desk) -> Iterator[str]:
    """The languages that somebody speaks somewhere, in the vocabulary's order; another is written by hand."""
    catalogue, speech = desk.catalogue, desk.speech
    spoken = {code for each in catalogue.organisations.values() for code in each.languages}
    spoken |= {code for each in catalogue.activities for code in each.languages}
    for language in catalogue.vocabularies.languages:
        if language.id in spoken:
            yield speech.capital(speech.word(language.label))
