"""`torg paper interests`: a form about what somebody likes, to fill in by hand."""

import click

from torg.cli.printing import Printing, colour_option, editions_option, printing
from torg.cli.swedish import Command
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.interest_forms import interest_form
from torg.phrases import leaflets as words


@click.command("interests", cls=Command)
@colour_option
@editions_option("sv")
@printing
def command(paper: Printing, colour: PaperColour, editions: tuple[str, ...]) -> None:
    """Gör ett formulär om vad någon tycker om, att fylla i för hand.

    Intressen, områden och märken är de som finns i ordlistorna i dag. Inget av det som skrivs sparas.
    """
    for code in editions:
        desk = paper.desk(code, paper.today, paper.today)
        file = paper.set(f"intressen-{code}", "interests", interest_form(desk, colour), "a4")
        click.echo(words.poster_line(str(file)))
