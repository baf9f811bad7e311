"""A blank plan that a person fills in by hand: what, when, how to get there, who comes along, who does what before.

The plan of work with a person says what is to be done, who sees to it and when, as in the personal ombudsmen's own
lists; nothing of it is kept.
"""

from dataclasses import dataclass

from torg.domain.leaflet import PaperColour
from torg.outputs.paper.desk import Desk, head, ring
from torg.outputs.paper.sheets import Head, Number


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with boxes to tick."""

    title: str
    options: tuple[str, ...]
    other: str = ""
    """The last box, with a line to write on; empty when there is none."""


@dataclass(frozen=True, slots=True)
class Tasks:
    """What is to be done, who does it and when: a table to fill in."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole sheet."""

    head: Head
    title: str
    yours: str
    """That nothing of it is kept."""
    want: str
    when: str
    where: str
    way: Choice
    company: Choice
    tasks: Tasks
    helper: str
    """Before the lines for a name and a number."""
    telephone: str
    after: Choice
    again: str
    phone: Number


def plan(desk: Desk, colour: PaperColour) -> Plan:
    """The sheet in the desk's edition."""
    speech = desk.speech
    words, page, paper = speech.by_hand, speech.page, speech.paper
    return Plan(
        head=head(desk, words.plan, colour),
        title=words.plan,
        yours=words.yours,
        want=words.want,
        when=paper.when,
        where=paper.where,
        way=Choice(words.way, words.ways, words.other),
        company=Choice(page.list_company, words.company),
        tasks=Tasks(words.before, (words.what, words.who, words.when), words.tasks),
        helper=words.helper,
        telephone=page.phone,
        after=Choice(words.after, words.outcomes),
        again=words.again,
        phone=ring(speech, desk.catalogue.site.phone),
    )
