"""`torg paper staff`: the sheet that staff has beside them."""

from datetime import timedelta

import click

from torg.cli.choosing import choose, choose_interest
from torg.cli.printing import Printing, colour_option, printing
from torg.cli.swedish import Command
from torg.domain.leaflet import WEEKS, PaperColour
from torg.outputs.paper.staff_sheets import staff_sheet
from torg.phrases import leaflets as words


@click.command("staff", cls=Command)
@click.option(
    "--interest", "interests", multiple=True, metavar="INTRESSE", help="Ta bara med intresset. Går att upprepa.",
)  # fmt: skip
@click.option(
    "--area", "areas", multiple=True, metavar="OMRÅDE",
    help="Ta bara med det som är i området eller hemifrån. Går att upprepa.",
)  # fmt: skip
@colour_option
@printing
def command(paper: Printing, interests: tuple[str, ...], areas: tuple[str, ...], colour: PaperColour) -> None:
    """Gör en lista för personal: allt efter intresse, med hinder och telefonnummer.

    Den är att ha bredvid sig i samtalet med en person. Utan val kommer allt med.
    """
    catalogue = paper.catalogue
    names = {id_: each.name for id_, each in catalogue.areas.items()}
    wanted = [choose_interest(catalogue, each) for each in interests]
    where = [choose(each, names) for each in areas]
    desk = paper.desk("sv", paper.today, paper.today + timedelta(7 * WEEKS))
    sheet = staff_sheet(desk, wanted, where, colour)
    if not sheet.themes:
        raise click.ClickException(words.NOTHING)
    name = "-".join(("personal", *wanted, *where))
    click.echo(words.poster_line(str(paper.set(name, "staff", sheet, "a4"))))
