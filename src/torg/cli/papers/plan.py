"""`torg paper plan`: a blank plan to fill in by hand."""

import click

from torg.cli.printing import Printing, colour_option, editions_option, printing
from torg.cli.swedish import Command
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.plans import plan
from torg.phrases import leaflets as words


@click.command("plan", cls=Command)
@colour_option
@editions_option("sv")
@printing
def command(paper: Printing, colour: PaperColour, editions: tuple[str, ...]) -> None:
    """Gör en tom «Min plan» att fylla i för hand.

    Vad jag vill göra, hur jag kommer dit, vem som följer med och vem som gör vad före. Inget av det sparas.
    """
    for code in editions:
        desk = paper.desk(code, paper.today, paper.today)
        file = paper.set(f"min-plan-{code}", "plan", plan(desk, colour), "a4")
        click.echo(words.poster_line(str(file)))
