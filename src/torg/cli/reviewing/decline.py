"""`torg bridge review decline`: a no, with a reason."""

from pathlib import Path

import click

from torg.bridge.items import Item, Outcome, State
from torg.cli.bridging.options import settings_option
from torg.cli.reviewing.desk import desk, number_argument
from torg.cli.swedish import Command
from torg.domain.numbers import find_personal_number, holds_mobile
from torg.phrases import review as phrases


@click.command("decline", cls=Command)
@number_argument
@click.option("--orsak", "reason", default="", metavar="TEXT", help="Varför, för den som skickade.")
@settings_option
def command(number: str, reason: str, settings: Path) -> None:
    """Avböj ett förslag. Skälet sparas tillsammans med förslagets nummer."""
    if not reason.strip():
        raise click.UsageError(phrases.REASON_NEEDED)
    held = "personnummer" if find_personal_number(reason) else "mobilnummer" if holds_mobile(reason) else ""
    if held:
        raise click.UsageError(phrases.number_in_reason(held))
    with desk(settings, deciding=True) as at:
        found = at.find(number)
        if isinstance(found, Item):
            settled = {"outcome": Outcome.DECLINED, "reason": reason.strip(), "closed": at.now}
            at.spool.move(found.number, State.CLOSED, found.track.model_copy(update=settled))
        else:
            at.review.decline(found, reason, at.now)
    click.echo(phrases.DECLINED)
