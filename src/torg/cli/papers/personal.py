"""`torg paper personal`: what one person chose, in large type."""

from datetime import timedelta

import click

from torg.cli.choosing import choose_entry
from torg.cli.printing import Printing, colour_option, editions_option, printing
from torg.cli.swedish import Command
from torg.domain.activity import Activity, Entry
from torg.domain.calendar import Calendar
from torg.domain.leaflet import WEEKS, PaperColour
from torg.domain.selection import is_over
from torg.outputs.paper.personal import FEWEST, MOST, personal
from torg.phrases import leaflets as words
from torg.phrases import staff


@click.command("personal", cls=Command)
@click.argument(
    "names", nargs=-1, required=True, metavar="POST...",
    help="Tre till tio saker: titeln, några ord ur den eller filens namn.",
)  # fmt: skip
@colour_option
@editions_option("sv")
@printing
def command(paper: Printing, names: tuple[str, ...], colour: PaperColour, editions: tuple[str, ...]) -> None:
    """Gör ett eget blad med det som någon har valt, i stor stil.

    Där står nästa datum, vägen från hållplatsen, hur det är första gången och vem man ringer.
    Det finns plats att skriva vem som följer med. Inget namn skrivs ut eller sparas.
    """
    chosen = tuple({id(entry): entry for entry in (choose_entry(paper.catalogue, name) for name in names)}.values())
    _need_right(chosen, paper)
    paper.tell_unchecked(chosen)
    for code in editions:
        desk = paper.desk(code, paper.today, paper.today + timedelta(7 * WEEKS))
        file = paper.set(f"min-lista-{code}", "personal", personal(desk, chosen, colour), "a4")
        click.echo(words.poster_line(str(file)))


def _need_right(chosen: tuple[Entry, ...], paper: Printing) -> None:
    """Refuse too few, too many, and what has been.

    Raises:
        click.UsageError: with what to do instead.
    """
    calendar = Calendar(paper.catalogue.vocabularies.school_year)
    for entry in chosen:
        last = None if isinstance(entry, Activity) else entry.expires
        if is_over(entry, calendar, paper.today) or (last is not None and last < paper.today):
            raise click.UsageError(staff.over_sentence(entry.title))
    if len(chosen) < FEWEST:
        raise click.UsageError(staff.too_few_sentence(len(chosen), FEWEST))
    if len(chosen) > MOST:
        raise click.UsageError(staff.too_many_sentence(len(chosen), MOST))
