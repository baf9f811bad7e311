"""`torg stale`: what nobody has checked for long, with whom to ring, on the screen or for a spreadsheet."""

from datetime import date
from enum import StrEnum
from pathlib import Path

import click

from torg import store
from torg.cli.options import ChoiceType, content_option, older_option, today_option
from torg.cli.swedish import Command
from torg.domain.stale import calls, stale
from torg.outputs.paper.call_lists import CallLists
from torg.outputs.paper.desk import Desk
from torg.phrases.editions import SWEDISH_EDITION, speech_for
from torg.phrases.reports import report


class ListForm(StrEnum):
    """How the list is given; on paper it comes from `torg paper calls`."""

    TEXT = "text"
    CSV = "csv"


@click.command("stale", cls=Command)
@older_option
@click.option(
    "--format", "form", type=ChoiceType(ListForm), default=ListForm.TEXT,
    help="Att läsa på skärmen, eller till kalkylblad. Annars text.",
)  # fmt: skip
@today_option
@content_option
def command(older_than: int, form: ListForm, today: date, content: Path) -> None:
    """Visa vad ingen har kontrollerat på länge, och vem du ringer.

    Det äldsta står först, och ett samtal räcker för allt som en arrangör har. Att ta med till telefonen: torg paper
    calls. Svaret är 1 när något står i listan, så att ett nattligt jobb kan säga till.
    """
    loaded = store.load(content, today=today)
    if loaded.catalogue is None:
        click.echo(report(loaded.problems, loaded.files), nl=False)
        raise click.exceptions.Exit(2)
    catalogue, speech = loaded.catalogue, speech_for(SWEDISH_EDITION.code)
    lists = CallLists(Desk(catalogue, today, today, today, speech, lambda _: catalogue.site.url))
    found = calls(stale(catalogue, today, older_than))
    if form is ListForm.CSV:
        click.echo(lists.table(found).encode("utf-8-sig"), nl=False)
    else:
        click.echo("\n".join(lists.lines(found, older_than)))
    if found:
        raise click.exceptions.Exit(1)
