"""`torg bridge pull`: what the rules and the list of owners say of a pull request on GitHub."""

from datetime import date
from pathlib import Path

import click

from torg.bridge.forges.forge import ForgeError
from torg.bridge.hub.owners import OwnersError, owners_in
from torg.bridge.hub.pulls import look_at, pull_at, run_of
from torg.bridge.hub.telling import comment
from torg.cli.bridging.runner import need_event, need_runner
from torg.cli.options import PathType, content_option, today_option
from torg.cli.swedish import Command
from torg.phrases import hub as say


@click.command("pull", cls=Command)
@click.argument("event", type=PathType(), metavar="FIL", help="Händelsen, som GitHub skriver den.")
@click.option(
    "--owners", type=click.Path(path_type=Path), default=Path(".github", "agare.toml"), metavar="FIL",
    help="Listan över vem som skriver för vilken förening. Annars .github/agare.toml här.",
)  # fmt: skip
@click.option("--send", is_flag=True, help="Skriv svaret på GitHub. Annars visas det bara.")
@today_option
@content_option
def command(event: Path, owners: Path, send: bool, today: date, content: Path) -> None:
    """Granska en ändring som någon har föreslagit på GitHub, och svara på svenska.

    Ändringens filer läses som text och körs aldrig. Vem som äger vad avgörs av det som redan är publicerat.
    """
    runner = need_runner()
    try:
        run = run_of(need_event(event))
    except ValueError:
        raise click.UsageError(f"«{event}» är ingen händelse om en ändring.") from None
    try:
        pull = pull_at(runner.rest, run, content.resolve().name)
        if pull is None:
            click.echo(say.PREVIEW_GONE)
            return
        seen = look_at(pull, content, owners_in(owners), today)
        of = seen.ownership
        told = say.pull_comment(seen.problems, len(pull.files), own=of.own, others=of.others, outside=of.outside)
        if send:
            comment(runner.rest, pull.number, told)
    except (ForgeError, OwnersError) as error:
        raise click.ClickException(say.unanswered(str(error))) from None
    click.echo(say.PULL_ANSWERED if send else told.rstrip())
