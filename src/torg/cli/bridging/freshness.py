"""`torg bridge freshness`: one issue on GitHub about what nobody has checked for long."""

from datetime import date
from pathlib import Path

import click

from torg.bridge.forges.forge import ForgeError
from torg.bridge.hub.freshness import stale_text
from torg.bridge.hub.telling import keep_issue
from torg.cli.bridging.runner import need_runner
from torg.cli.bridging.towns import need_town
from torg.cli.options import content_option, older_option, today_option
from torg.cli.swedish import Command
from torg.phrases import hub as say


@click.command("freshness", cls=Command)
@older_option
@click.option("--send", is_flag=True, help="Öppna ärendet på GitHub, skriv om det eller stäng det. Annars visas det.")
@today_option
@content_option
def command(older_than: int, send: bool, today: date, content: Path) -> None:
    """Håll ett ärende på GitHub om det som ingen har kontrollerat på länge.

    Ärendet öppnas när något är gammalt, skrivs om när listan ändras och stängs när allt är kontrollerat.
    """
    text, needed = stale_text(need_town(content, today).catalogue, today, older_than)
    if send:
        try:
            keep_issue(need_runner().rest, say.STALE_TITLE, text, needed=needed)
        except ForgeError as error:
            raise click.ClickException(say.unanswered(str(error))) from None
    click.echo(say.STALE_WRITTEN if send and needed else text.rstrip())
