"""`torg paper calls`: whom staff ring about what nobody has checked for long."""

from enum import StrEnum

import click

from torg.cli.options import ChoiceType
from torg.cli.printing import Printing, colour_option, printing
from torg.cli.swedish import Command
from torg.domain.freshness import OLD
from torg.domain.leaflet import PaperColour
from torg.domain.stale import calls, stale
from torg.outputs.paper.call_lists import CallLists


class CallForm(StrEnum):
    """How the list is given: on paper, on the screen, or for a spreadsheet."""

    PDF = "pdf"
    TEXT = "text"
    CSV = "csv"


@click.command("calls", cls=Command)
@click.option(
    "--older-than", type=click.IntRange(min=0), default=OLD, metavar="DAGAR",
    help="Ta med det som ingen har kontrollerat på så många dagar. Annars 180.",
)  # fmt: skip
@click.option(
    "--format", "form", type=ChoiceType(CallForm), default=CallForm.PDF,
    help="På papper, på skärmen eller till kalkylblad. Annars pdf.",
)  # fmt: skip
@colour_option
@printing
def command(paper: Printing, older_than: int, form: CallForm, colour: PaperColour) -> None:
    """Gör en ringlista med det som ingen har kontrollerat på länge.

    Det äldsta står först, och ett samtal räcker för allt som en arrangör har.
    """
    made = CallLists(paper.desk("sv", paper.today, paper.today))
    found = calls(stale(paper.catalogue, paper.today, older_than))
    if form is CallForm.TEXT:
        click.echo("\n".join(made.lines(found, older_than)))
    elif form is CallForm.CSV:
        click.echo(made.table(found), nl=False)
    else:
        file = paper.set(f"ringlista-{paper.today}", "calls", made.sheet(found, older_than, colour), "a4")
        paper.tell(file)
