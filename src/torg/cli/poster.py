"""`torg poster`: one entry on a wall, with or without strips to tear off."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import click

from torg.cli.options import ChoiceType, PathType, content_option, today_option
from torg.cli.paper import addresses, need_editions, open_catalogue, setting, write
from torg.cli.swedish import Command
from torg.domain.activity import Entry
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import WEEKS, PaperColour
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.posters import PosterSize, look, poster
from torg.outputs.paper.typesetting import Press
from torg.phrases import leaflets as words
from torg.phrases.editions import speech_for


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


def _of_edition(page_address: Callable[[Entry, str], str], edition: str) -> Callable[[Entry], str]:
    return lambda entry: page_address(entry, edition)


@click.command("poster", cls=Command)
@click.argument("names", nargs=-1, required=True, metavar="POST...", help="Det affischen handlar om: filens namn.")
@click.option(
    "--size", type=ChoiceType(PosterSize), default=PosterSize.A4, help="Storleken på pappret. Annars a4.",
)  # fmt: skip
@click.option("--strips", is_flag=True, help="Tio lappar att riva av, med tid och telefonnummer.")
@click.option("--colour", type=ChoiceType(PaperColour), default=PaperColour.GREEN, help="Färgen vid sidan av svart.")
@click.option("--edition", multiple=True, metavar="UTGÅVA", help="Utgåvan som ska göras. Går att upprepa.")
@click.option(
    "--output", type=click.Path(path_type=Path), default="blad", metavar="MAPP",
    help="Mappen som filerna skrivs i. Annars mappen blad här.",
)  # fmt: skip
@click.option(
    "--theme", type=PathType(folder=True), default="theme", metavar="MAPP",
    help="Mappen med mallar och typsnitt. Annars mappen theme här.",
)  # fmt: skip
@today_option
@content_option
def command(
    names: tuple[str, ...], size: PosterSize, strips: bool, colour: PaperColour, edition: tuple[str, ...],
    output: Path, theme: Path, today: date, content: Path,
) -> None:  # fmt: skip
    """Gör en affisch om en aktivitet eller ett anslag.

    Texten blir så stor som får plats. Datumen är de närmaste åtta veckornas.
    """
    need_editions(edition)
    catalogue = open_catalogue(content, today)
    address, page_address = addresses(catalogue)
    press = Press(theme)
    for name in names:
        for entry in _named(catalogue, name):
            for code in edition or ("sv",):
                last = today + timedelta(7 * WEEKS)
                desk = Desk(catalogue, today, today, last, speech_for(code), _of_edition(page_address, code))
                with setting():
                    shown = look(size, strips=strips)
                    data = press.pdf("poster", poster(desk, entry, colour, address), shown, today)
                strip = "-lappar" if strips else ""
                file = write(output, f"affisch-{entry.organisation}-{entry.id}-{code}-{size}{strip}", data)
                click.echo(words.poster_line(str(file)))
