"""A letter to post: a greeting from the municipality, what there is in one area, whom to ring."""

from dataclasses import dataclass, replace

from torg.domain.leaflet import Leaflet
from torg.outputs.paper.desk import head
from torg.outputs.paper.leaves import Leaves, Source
from torg.outputs.paper.sheets import Crisis, Head, Number, Qr, Section
from torg.phrases.speech import Speech

MORE_LINES = 40
"""So many more lines of A5 than one of its own a page of the letter has room for."""


@dataclass(frozen=True, slots=True)
class Letter:
    """The whole letter."""

    head: Head
    date: str
    hello: str
    """Before the edition's greeting; the municipality's own says hello itself."""
    greeting: tuple[str, ...]
    """The municipality's own words, or the edition's when there are none."""
    regards: str
    title: str
    """What the letter tells of."""
    period: str
    sections: tuple[Section, ...]
    """The leaflet's own, without codes: who gets a letter rings."""
    phone: Number
    crisis: Crisis
    address: str
    online: str
    site_qr: Qr
    valid: str
    notes: tuple[str, ...]


def letter(source: Source, leaflet: Leaflet, speech: Speech) -> Letter | None:
    """The letter in an edition; None when there is nothing to tell of.

    Args:
        source: what it is made of.
        leaflet: title, choice, days, greeting, colour and telephone, as for a leaflet.
        speech: who speaks.
    """
    leaves = Leaves(source, leaflet, speech)
    entries = leaves.entries()
    if not entries:
        return None
    leaf = leaves.leaf(entries)
    return Letter(
        head=head(leaves.desk, leaflet.title, leaflet.colour),
        date=speech.day(source.today),
        hello="" if leaf.cover.greeting else speech.paper.hello,
        greeting=leaf.cover.greeting or (speech.paper.letter,),
        regards=speech.paper.regards,
        title=leaf.cover.title,
        period=leaf.cover.period,
        sections=tuple(map(_without_codes, leaf.sections)),
        phone=leaf.phone,
        crisis=leaf.crisis,
        address=leaf.address,
        online=leaf.online,
        site_qr=leaf.site_qr,
        valid=leaf.cover.valid,
        notes=leaf.cover.notes,
    )


def _without_codes(section: Section) -> Section:
    """The section on A4, where even an entry that is too long for a page of A5 stays whole."""
    items = (replace(item, qr=None, lines=max(0, item.lines - MORE_LINES)) for item in section.items)
    return replace(section, items=tuple(items))
