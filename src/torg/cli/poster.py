"""`torg poster`: one entry on a wall, with or without strips to tear off."""

from datetime import timedelta

import click

from torg.cli.options import ChoiceType
from torg.cli.printing import Printing, colour_option, editions_option, printing
from torg.cli.swedish import Command
from torg.domain.activity import Entry
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import WEEKS, PaperColour
from torg.outputs.paper.posters import PosterSize, look, poster
from torg.phrases import leaflets as words


def _named(catalogue: Catalogue, name: str) -> tuple[Entry, ...]:
    """The entries of that id; with `organisation/id` the one.

    Raises:
        click.UsageError: there is none.
    """
    owner, _, id_ = name.rpartition("/")
    found = tuple(
        entry for entry in catalogue.entries if entry.id == id_ and owner in {"", entry.organisation}
    )  # fmt: skip
    if not found:
        raise click.UsageError(words.unknown_entry_sentence(name))
    return found


@click.command("poster", cls=Command)
@click.argument("names", nargs=-1, required=True, metavar="POST...", help="Det affischen handlar om: filens namn.")
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
    for name in names:
        for entry in _named(paper.catalogue, name):
            for code in editions:
                sheet = poster(paper.desk(code, paper.today, last), entry, colour, paper.address)
                strip = "-lappar" if strips else ""
                name_of_file = f"affisch-{entry.organisation}-{entry.id}-{code}-{size}{strip}"
                file = paper.set(name_of_file, "poster", sheet, look(size, strips=strips))
                click.echo(words.poster_line(str(file)))
