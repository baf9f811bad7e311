"""`torg paper week`: a week in an area or at a place, for a wall."""

from datetime import date, timedelta

import click

from torg.cli.choosing import choose
from torg.cli.options import ChoiceType, DayType
from torg.cli.printing import Printing, colour_option, editions_option, printing
from torg.cli.swedish import Command
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.posters import PosterSize
from torg.outputs.paper.weeks import DAYS, Spot, Weeks, monday_of
from torg.phrases import leaflets as words
from torg.site import routes


@click.command("week", cls=Command)
@click.option("--area", "areas", multiple=True, metavar="OMRÅDE", help="Veckan i området. Går att upprepa.")
@click.option("--place", "places", multiple=True, metavar="PLATS", help="Veckan på platsen. Går att upprepa.")
@click.option("--from", "day", type=DayType(), metavar="DATUM", help="En dag i veckan. Annars veckan som kommer.")
@click.option(
    "--size", type=ChoiceType(PosterSize), default=PosterSize.A4, help="Storleken på pappret. Annars a4.",
)  # fmt: skip
@colour_option
@editions_option("sv")
@printing
def command(
    paper: Printing, areas: tuple[str, ...], places: tuple[str, ...], day: date | None, size: PosterSize,
    colour: PaperColour, editions: tuple[str, ...],
) -> None:  # fmt: skip
    """Gör en affisch om en vecka, från måndag till söndag.

    Utan val blir det en affisch för varje område där något händer.
    Texten blir så stor som får plats på ett papper, men aldrig mindre än 14 punkter: då blir det två papper.
    """
    catalogue = paper.catalogue
    every = not areas and not places
    spots = [_area(catalogue, text) for text in (catalogue.areas if every else areas)]
    spots += [_place(catalogue, text) for text in places]
    first = monday_of(paper.today, day)
    for name, spot, path in spots:
        for code in editions:
            page = f"{paper.address}/{routes.edition_folder(code)}{path}"
            desk = paper.desk(code, first, first + timedelta(DAYS - 1))
            sheet = Weeks(desk, Spot(spot.name, page, spot.places, spot.one)).week(colour)
            if every and not any(part.rows for part in sheet.parts):
                click.echo(words.empty_week_line(spot.name))
                break
            week = f"{first.isocalendar().year}-{first.isocalendar().week:02}"
            file = paper.set(f"vecka-{week}-{name}-{code}-{size}", "week", sheet, size)
            paper.tell(file)


def _area(catalogue: Catalogue, text: str) -> tuple[str, Spot, str]:
    """The area that the words mean: its id, what there is, and its page."""
    area = choose(text, {id_: each.name for id_, each in catalogue.areas.items()})
    places = frozenset(place.id for place in catalogue.places.values() if place.area == area)
    return area, Spot(catalogue.areas[area].name, "", places, one=False), routes.area_path(area)


def _place(catalogue: Catalogue, text: str) -> tuple[str, Spot, str]:
    place = choose(text, {id_: each.name for id_, each in catalogue.places.items()})
    return place, Spot(catalogue.places[place].name, "", frozenset({place}), one=True), routes.place_path(place)
