"""`torg paper letter`: a letter with what there is in an area."""

import click

from torg.cli.choosing import choose, need_days
from torg.cli.printing import Printing, colour_option, editions_option, printing
from torg.cli.swedish import Command
from torg.domain.leaflet import Leaflet, PaperColour
from torg.domain.record import IDENTITY
from torg.outputs.paper.files import page_count
from torg.outputs.paper.leaves import Source
from torg.outputs.paper.letters import Letter, letter
from torg.phrases import leaflets as words
from torg.phrases.editions import speech_for


@click.command("letter", cls=Command)
@click.option("--area", "areas", multiple=True, metavar="OMRÅDE", help="Området. Annars bladets, eller alla.")
@click.option("--leaflet", "name", metavar="BLAD", help="Ta hälsning, dagar och telefon från bladet.")
@click.option("--greeting", multiple=True, metavar="TEXT", help="Hälsningen, en rad i taget. Annars en färdig.")
@click.option("--title", metavar="TEXT", help="Rubriken över det som finns att göra. Annars områdets namn.")
@click.option("--from-home", is_flag=True, help="Ta också med det som man gör hemifrån.")
@colour_option
@editions_option("sv")
@printing
def command(
    paper: Printing, areas: tuple[str, ...], name: str | None, greeting: tuple[str, ...], title: str | None,
    from_home: bool, colour: PaperColour, editions: tuple[str, ...],
) -> None:  # fmt: skip
    """Gör ett brev att posta, med det som finns i ett område.

    Utan --area blir det ett brev för varje område som bladet har, eller för alla.
    Skriv adressen på linjerna. De syns i ett fönsterkuvert med fönstret till höger.
    """
    catalogue = paper.catalogue
    if name is not None and name not in catalogue.leaflets:
        raise click.UsageError(words.unknown_leaflet_sentence(name, catalogue.leaflets))
    known = {id_: each.name for id_, each in catalogue.areas.items()}
    settings = catalogue.leaflets[name] if name else None
    source = Source(catalogue, paper.today, paper.address, paper.page_address)
    wanted = [choose(each, known) for each in areas]
    every = (settings.choice.areas if settings else ()) or tuple(known)
    written = 0
    for area in wanted or every:
        made = _leaflet(area, title or known[area], greeting, colour, settings)
        need_days(made, paper.today)
        choice = made.choice.model_copy(update={"from_home": True}) if from_home else made.choice
        sheets = [
            (code, letter(source, made.model_copy(update={"choice": choice}), speech_for(code))) for code in editions
        ]
        for code, sheet in sheets:
            if sheet is not None:
                written += 1
                _write(paper, f"brev-{area}-{code}", sheet)
            elif wanted:
                raise click.ClickException(words.NOTHING)
    if not written:
        raise click.ClickException(words.NOTHING)


def _write(paper: Printing, name: str, sheet: Letter) -> None:
    """Write a letter and tell of it, with advice when it is long."""
    file = paper.set(name, "letter", sheet, "a4")
    paper.tell(file)
    pages = page_count(file.read_bytes())
    if pages > words.LONG_LETTER:
        click.echo(words.long_letter_line(pages))


def _leaflet(
    area: str, title: str, greeting: tuple[str, ...], colour: PaperColour, settings: Leaflet | None
) -> Leaflet:  # fmt: skip
    """What the letter holds, as a leaflet of its own, or as the named one narrowed to the area."""
    made = Leaflet.read(
        {
            "titel": title,
            "urval": {"områden": [area], "hemifrån": "nej"},
            "färg": colour.value,
            IDENTITY: f"brev-{area}",
        }
    )
    if settings:
        kept = {"first": settings.first, "last": settings.last, "weeks": settings.weeks, "phone": settings.phone,
                "greeting": settings.greeting}  # fmt: skip
        choice = settings.choice.model_copy(update={"areas": (area,)})
        made = made.model_copy(update={**kept, "choice": choice})
    return made.model_copy(update={"greeting": "\n".join(greeting)}) if greeting else made
