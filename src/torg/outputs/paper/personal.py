"""A sheet for one person: what they chose, in large type, with all that they need on the way there.

It says the same as `Min lista` on the site. No name is on it, and nothing about whom it is for.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from torg.domain.activity import Entry
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.desk import Desk, head, ring
from torg.outputs.paper.sheets import Head, Item, Number
from torg.outputs.paper.visits import Visits

FEWEST, MOST = 3, 10
"""How many entries a sheet has: with fewer there is nothing to choose between, with more one loses one's way."""


@dataclass(frozen=True, slots=True)
class Personal:
    """The whole sheet."""

    head: Head
    title: str
    printed: str
    contact: str
    """The question that the number to ring answers."""
    see: tuple[str, ...]
    """Each title, with where its page is, for the first page."""
    company: str
    """Before the line on which one writes who comes along."""
    notes: tuple[str, ...]
    """What one has to know about the paper: that it may change, that nobody has reviewed a translation."""
    items: tuple[Item, ...]
    phone: Number


def personal(desk: Desk, entries: Sequence[Entry], colour: PaperColour) -> Personal:
    """The sheet, with the entries in the order given.

    Args:
        desk: the days whose changes are told, and who speaks.
        entries: what was chosen.
        colour: the colour besides black.
    """
    speech, page = desk.speech, desk.speech.page
    visits = Visits(desk)
    notes = [speech.paper.may_change]
    if speech.edition.language != "sv":
        notes.append(speech.paper.swedish_texts)
    if speech.reviewed in {"", "nej"}:
        notes.append(speech.sentences.not_reviewed)
    return Personal(
        head=head(desk, page.my_list, colour),
        title=page.my_list,
        printed=f"{page.list_printed} {speech.short_day(desk.today)}.",
        contact=page.contact,
        see=tuple(speech.see_page(speech.own(entry.title)) for entry in entries),
        company=page.list_company,
        notes=tuple(notes),
        items=tuple(map(visits.item, entries)),
        phone=ring(speech, desk.catalogue.site.phone),
    )
