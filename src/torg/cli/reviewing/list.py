"""`torg bridge review list`: everything that waits for a person."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click

from torg.bridge.items import Item, State
from torg.bridge.review import Candidate
from torg.bridge.submission import shown_number
from torg.cli.bridging.options import settings_option
from torg.cli.options import today
from torg.cli.reviewing.desk import day_of, desk
from torg.cli.swedish import Command
from torg.phrases import review as phrases
from torg.phrases.work import unreadable_lines

_NEAR = (*phrases.SOON, "")
"""The nearest first."""


@click.command("list", cls=Command)
@settings_option
def command(settings: Path) -> None:
    """Visa alla förslag som väntar, de äldsta först. Det som gäller i dag eller i morgon står överst."""
    with desk(settings) as at:
        open_ones = [_line(at.spool.get(each.number), each) for each in at.review.candidates()]
        groups = {
            phrases.WAITING: sorted(open_ones, key=lambda line: _NEAR.index(line.near)),
            phrases.FAILED: [_line(each) for each in at.spool.items(State.FAILED)],
            phrases.TO_RING: [_line(each) for each in at.to_ring()],
            phrases.TIPS: [_line(each) for each in at.tips()],
            phrases.RUBBISH: [_line(each) for each in at.spool.items(State.SUSPECT)],
        }
        broken = [str(each.relative_to(at.spool.root)) for each in at.spool.unreadable()]
    if not any(groups.values()) and not broken:
        click.echo(phrases.NOTHING_OPEN)
    for name, lines in groups.items():
        if lines:
            click.echo(phrases.heading(name, len(lines)))
        for line in lines:
            click.echo(phrases.listed(shown_number(line.number), line.moment, line.title, line.near))
    for said in unreadable_lines(broken):
        click.echo(said, err=True)


@dataclass(frozen=True, slots=True)
class _Line:
    """One that waits: when it was sent, what it is called, and how near the day is that it is about."""

    number: str
    moment: datetime
    title: str
    near: str


def _line(item: Item | None, candidate: Candidate | None = None) -> _Line:
    """What is told of an open proposal, of an item in the spool, or of one that is both."""
    day = day_of(item)
    near = phrases.nearness(day, today())
    if candidate:
        called = candidate.title or phrases.UNREADABLE
        return _Line(candidate.number, candidate.moment, phrases.with_day(called, day), near)
    assert item
    sent = item.submission
    title = sent.fields.get("titel")
    name = title if isinstance(title, str) else "/".join(filter(None, (sent.organisation, sent.entry)))
    return _Line(item.number, sent.moment, phrases.with_day(phrases.sent_line(sent.kind, name), day), near)
