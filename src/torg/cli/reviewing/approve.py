"""`torg bridge review approve`: a yes."""

from pathlib import Path

import click

from torg.bridge.git import RefusedError
from torg.bridge.items import Item, Outcome, State, Track
from torg.bridge.renewing import KINDS
from torg.bridge.review import NotPossibleError
from torg.bridge.submission import Kind
from torg.cli.bridging.options import settings_option
from torg.cli.options import today
from torg.cli.reviewing.desk import Desk, desk, number_argument
from torg.cli.reviewing.show import said
from torg.cli.swedish import Command
from torg.phrases import review as phrases


@click.command("approve", cls=Command)
@number_argument
@settings_option
def command(number: str, settings: Path) -> None:
    """Godkänn ett förslag, så att det kommer med på webbplatsen.

    Har förslaget ändrats sedan det visades behöver du titta på det igen först.
    Det som behöver en människa försöks igen. Ett tips läggs undan som läst.
    """
    with desk(settings) as at:
        found = at.find(number)
        if isinstance(found, Item):
            click.echo(_from_spool(at, found))
            return
        if at.shown.is_another(found.number, found.commit):
            raise RefusedError
        try:
            at.review.approve(found, at.now, today())
        except NotPossibleError as error:
            for line in said(error.assessment):
                click.echo(line, err=True)
            if error.assessment.conflict and found.kind in KINDS and at.spool.get(found.number):
                click.echo(phrases.REMAKES, err=True)
            raise click.exceptions.Exit(1) from None
        at.shown.forget(found.number)
    click.echo(phrases.APPROVED)


def _from_spool(at: Desk, item: Item) -> str:
    """Try again, or lay aside."""
    if item.submission.kind is Kind.TIP and item.state is State.SENT:
        at.spool.move(item.number, State.CLOSED, Track(outcome=Outcome.MERGED, closed=at.now))
        return phrases.SETTLED
    at.spool.move(item.number, State.CONFIRMED, Track())
    return phrases.AGAIN
