"""`torg paper card`: pocket cards with the number that a human answers."""

from datetime import timedelta

import click

from torg.cli.choosing import choose, choose_entry
from torg.cli.printing import Printing, colour_option, editions_option, printing
from torg.cli.swedish import Command
from torg.domain.activity import Activity
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import WEEKS, PaperColour
from torg.outputs.paper.cards import MOST, Cards
from torg.phrases import leaflets as words


@click.command("card", cls=Command)
@click.option("--area", "areas", multiple=True, metavar="OMRÅDE", help="Välj ställen i området. Går att upprepa.")
@click.option("--entry", "entries", multiple=True, metavar="POST", help="Just det här stället. Högst två.")
@click.option("--back", is_flag=True, help="En baksida med krisnummer, att skriva ut dubbelsidigt.")
@colour_option
@editions_option("sv")
@printing
def command(
    paper: Printing, areas: tuple[str, ...], entries: tuple[str, ...], back: bool, colour: PaperColour,
    editions: tuple[str, ...],
) -> None:  # fmt: skip
    """Gör kort att ha i fickan, åtta på ett papper.

    Annars väljs de ställen där man oftast bara kan komma: gratis, utan anmälan, ett från varje arrangör.
    """
    catalogue = paper.catalogue
    known = {id_: each.name for id_, each in catalogue.areas.items()}
    wanted = [choose(each, known) for each in areas]
    named = [_door(catalogue, each) for each in entries]
    if len(named) > MOST:
        raise click.UsageError(f"Det får plats högst {MOST} ställen på ett kort.")
    last = paper.today + timedelta(7 * WEEKS)
    for code in editions:
        made = Cards(paper.desk(code, paper.today, last))
        doors = made.fitting(named or made.open_doors(wanted))
        for title in (each.title for each in named if each not in doors):
            click.echo(words.no_room_line(title))
        if not doors:
            click.echo(words.NO_DOORS)
        name = "-".join(("kort", *wanted, *(each.id for each in named), code, *(["baksida"] if back else [])))
        file = paper.set(name, "card", made.card(doors, colour), "both" if back else "front")
        click.echo(words.poster_line(str(file)))


def _door(catalogue: Catalogue, text: str) -> Activity:
    """The activity that the words mean.

    Raises:
        click.UsageError: they mean none, or a note on the board.
    """
    entry = choose_entry(catalogue, text)
    if not isinstance(entry, Activity):
        raise click.UsageError(f"«{entry.title}» är ett anslag. Välj något som finns en längre tid.")
    return entry
