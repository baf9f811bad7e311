"""`torg poster`: one entry on a wall, with or without strips to tear off."""

from datetime import timedelta

import click

from torg.cli.choosing import choose_entry
from torg.cli.options import ChoiceType
from torg.cli.printing import Printing, colour_option, editions_option, printing
from torg.cli.swedish import Command
from torg.domain.leaflet import WEEKS, PaperColour
from torg.outputs.paper.posters import PosterSize, look, poster
from torg.phrases import leaflets as words


@click.command("poster", cls=Command)
@click.argument(
    "names", nargs=-1, required=True, metavar="POST...",
    help="Det affischen handlar om: titeln, några ord ur den eller filens namn.",
)  # fmt: skip
@click.option(
    "--size", type=ChoiceType(PosterSize), default=PosterSize.A4, help="Storleken på pappret. Annars a4.",
)  # fmt: skip
@click.option("--strips", is_flag=True, help="Tio lappar att riva av, med tid och telefonnummer.")
@colour_option
@editions_option("sv")
@printing
def command(
    paper: Printing, names: tuple[str, ...], size: PosterSize, strips: bool, colour: PaperColour,
    editions: tuple[str, ...],
) -> None:  # fmt: skip
    """Gör en affisch om en aktivitet eller ett anslag.

    Texten blir så stor som får plats. Datumen är de närmaste åtta veckornas.
    """
    last = paper.today + timedelta(7 * WEEKS)
    entries = [choose_entry(paper.catalogue, name) for name in names]
    paper.tell_unchecked(entries)
    for entry in entries:
        for code in editions:
            sheet = poster(paper.desk(code, paper.today, last), entry, colour, paper.address)
            strip = "-lappar" if strips else ""
            name_of_file = f"affisch-{entry.organisation}-{entry.id}-{code}-{size}{strip}"
            file = paper.set(name_of_file, "poster", sheet, look(size, strips=strips))
            click.echo(words.poster_line(str(file)))
