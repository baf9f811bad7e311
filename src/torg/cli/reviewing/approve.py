"""`torg bridge review approve`: a yes."""

from pathlib import Path

import click

from torg.bridge.git import RefusedError
from torg.bridge.items import Item, Outcome, State, Track
from torg.bridge.review import NotPossibleError
from torg.bridge.submission import Kind, shown_number
from torg.cli.bridging.options import settings_option
from torg.cli.options import today
from torg.cli.reviewing.desk import Desk, desk, number_argument
from torg.cli.reviewing.show import said
from torg.cli.swedish import Command
from torg.phrases import review as phrases
from torg.phrases.reports import report


@click.command("approve", cls=Command)
@number_argument
@click.argument(
    "mark", metavar="[MÄRKE]", default="", help="Det som show skriver efter numret, för ett färdigt förslag."
)
@settings_option
def command(number: str, mark: str, settings: Path) -> None:
    """Godkänn ett förslag, så att det kommer med på webbplatsen.

    Märket säger vilket innehåll som visades. Har förslaget ändrats sedan dess behöver du titta på det igen först.
    Det som behöver en människa försöks igen. Ett tips läggs undan som läst.
    """
    with desk(settings, deciding=True) as at:
        found = at.find(number)
        if isinstance(found, Item):
            click.echo(_from_spool(at, found))
            return
        if not mark:
            raise click.UsageError(phrases.mark_needed(shown_number(found.number)))
        if not found.is_marked(mark):
            raise RefusedError
        try:
            merge = at.review.approve(found, at.now, today())
        except NotPossibleError as error:
            for line in list(said(at, found, error.assessment))[1:]:
                click.echo(line, err=True)
            raise click.exceptions.Exit(1) from None
        faults = at.review.faults(merge, today())
    if faults:
        click.echo(phrases.APPROVED_BROKEN)
        click.echo(report(faults, 1), nl=False)
    else:
        click.echo(phrases.APPROVED)


def _from_spool(at: Desk, item: Item) -> str:
    """Try again, or lay aside."""
    if item.submission.kind is Kind.TIP and item.state is State.SENT:
        at.spool.move(item.number, State.CLOSED, Track(outcome=Outcome.MERGED, closed=at.now))
        return phrases.SETTLED
    at.spool.move(item.number, State.CONFIRMED, Track())
    return phrases.AGAIN
