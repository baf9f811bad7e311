"""A correction slip: what has changed since a leaflet was printed, to put in those that are left."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from torg.domain.activity import Entry
from torg.domain.leaflet import Leaflet
from torg.outputs.paper.comparing import Comparison
from torg.outputs.paper.desk import Desk, head, ring
from torg.outputs.paper.items import Items
from torg.outputs.paper.sheets import Fact, Head, Number


class SlipSize(StrEnum):
    """The paper."""

    A5 = "a5"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class Correction:
    """What a slip says of one thing."""

    title: str
    organisation: str
    runs: tuple[tuple[Fact, ...], ...]
    """What there is to say: a run shares a line where it fits."""


@dataclass(frozen=True, slots=True)
class Part:
    """Corrections under a heading."""

    title: str
    items: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """The whole slip in one edition."""

    head: Head
    title: str
    leaflet: str
    """What the leaflet is called."""
    since: str
    """Since when, in a sentence."""
    keep: str
    changed: tuple[Correction, ...]
    parts: tuple[Part, ...]
    """What is new, and what is gone."""
    phone: Number
    printed: str


def slip(desk: Desk, leaflet: Leaflet, found: Comparison, numbers: Sequence[Fact], since: date | None) -> Slip:
    """The slip of a leaflet.

    Args:
        desk: today's content, the days that the leaflet still tells of, and who speaks.
        leaflet: its settings.
        found: what has changed.
        numbers: telephone numbers of everybody's that have changed, from `numbers_changed`.
        since: the day of the earlier content; None when nobody knows.
    """
    speech, words = desk.speech, desk.speech.paper
    items = Items(desk)
    changed = [*(Correction(each.label, "", ((Fact(words.call, each.sentences),),)) for each in numbers)]
    known = desk.catalogue.organisations
    changed += [Correction(speech.own(known[id_].name), "", _apart(facts)) for id_, facts in found.answering]
    changed += [_correction(desk, each.entry, _apart((*each.facts, *each.call))) for each in found.changed]
    parts = (
        Part(words.slip_new, tuple(_correction(desk, each, tuple(_in_short(items, each))) for each in found.new)),
        Part(words.slip_gone, tuple(_correction(desk, each, ()) for each in found.gone)),
    )
    phone = leaflet.phone or desk.catalogue.site.phone
    return Slip(
        head=head(desk, f"{words.slip_title}: {leaflet.title}", leaflet.colour),
        title=words.slip_title,
        leaflet=speech.own(leaflet.title),
        since=speech.slip_since(since) if since else words.slip_since_print,
        keep=words.slip_keep,
        changed=tuple(changed),
        parts=tuple(part for part in parts if part.items),
        phone=ring(speech, phone),
        printed=speech.sentence(speech.printed(desk.today)),
    )


def numbers_changed(then: Desk, now: Desk, leaflet: Leaflet) -> tuple[Fact, ...]:
    """The human telephone and the helplines whose number is another: who it is, and the number.

    A leaflet with a number of its own does not print the site's.
    """
    speech = now.speech
    found = []
    old, new = then.catalogue.site.phone, now.catalogue.site.phone
    if leaflet.phone is None and old.number != new.number:
        found.append(Fact(speech.own(new.name), (speech.phone(new.number),)))
    before = then.catalogue.helplines
    for each in now.catalogue.site.crisis_lines:
        line = now.catalogue.helplines.get(each)
        if line and each in before and before[each].number != line.number:
            found.append(Fact(speech.word(line.name), (speech.phone(line.number),)))
    return tuple(found)


def _apart(facts: Iterable[Fact]) -> tuple[tuple[Fact, ...], ...]:
    """Each fact on a line of its own."""
    return tuple((fact,) for fact in facts if fact.sentences)


def _correction(desk: Desk, entry: Entry, runs: tuple[tuple[Fact, ...], ...]) -> Correction:
    speech, known = desk.speech, desk.catalogue.organisations
    organisation = known.get(entry.organisation)
    return Correction(speech.own(entry.title), speech.own(organisation.name) if organisation else "", runs)


def _in_short(items: Items, entry: Entry) -> Iterator[tuple[Fact, ...]]:
    """Of something new: when, where, what it costs, how to sign up, and whom to ring."""
    item, words = items.item(entry), items.words
    wanted = {words.when, words.dates, words.next_dates, words.changed, words.where, words.cost, words.sign_up}
    for run in item.facts:
        if kept := tuple(fact for fact in run if fact.label in wanted):
            yield kept
    if item.call:
        yield (Fact(words.call, tuple(filter(None, (f"{item.call}.", items.hours(entry))))),)
    elif item.web:
        yield (Fact("", (item.web,)),)
