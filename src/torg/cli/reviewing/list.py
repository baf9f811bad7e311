"""`torg bridge review list`: everything that waits for a person."""

from datetime import datetime
from pathlib import Path

import click

from torg.bridge.items import Item, State
from torg.bridge.submission import shown_number
from torg.cli.bridging.options import settings_option
from torg.cli.reviewing.desk import desk
from torg.cli.swedish import Command
from torg.phrases import review as phrases


@click.command("list", cls=Command)
@settings_option
def command(settings: Path) -> None:
    """Visa alla förslag som väntar, de äldsta först."""
    with desk(settings) as at:
        groups = {
            phrases.WAITING: [(each.number, each.moment, each.title) for each in at.review.candidates()],
            phrases.FAILED: [_line(each) for each in at.spool.items(State.FAILED)],
            phrases.TO_RING: [_line(each) for each in at.to_ring()],
            phrases.TIPS: [_line(each) for each in at.tips()],
            phrases.RUBBISH: [_line(each) for each in at.spool.items(State.SUSPECT)],
        }
    if not any(groups.values()):
        click.echo(phrases.NOTHING_OPEN)
    for name, lines in groups.items():
        if lines:
            click.echo(phrases.heading(name, len(lines)))
        for number, moment, title in lines:
            click.echo(phrases.listed(shown_number(number), moment, title))


def _line(item: Item) -> tuple[str, datetime, str]:
    sent = item.submission
    title = sent.fields.get("titel")
    name = title if isinstance(title, str) else "/".join(filter(None, (sent.organisation, sent.entry)))
    return item.number, sent.moment, phrases.sent_line(sent.kind, name)
