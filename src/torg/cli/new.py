"""`torg new`: the least that is a valid activity, to fill in from there."""

from collections import Counter
from datetime import date
from pathlib import Path

import click

from torg import store
from torg.cli.options import ChoiceType, content_option, today_option
from torg.cli.swedish import Command, write_instead
from torg.domain.activity import STARTER_EASY, Activity, ActivityType
from torg.domain.catalogue import Catalogue
from torg.domain.faults import read_record
from torg.domain.fields import fold_slug
from torg.domain.rules import check_texts
from torg.phrases.problems import explain


def _need_slug(text: str) -> None:
    """Refuse what can not be a file name and an address, and say what can."""
    folded = fold_slug(text)
    if not text or text != folded:
        hint = f" Skriv «{folded or 'oppen-torsdagsfika'}»."
        message = f"«{text}» kan inte vara ett filnamn. Använd a–z, siffror och bindestreck.{hint}"
        raise click.UsageError(message)


def _need_organisation(catalogue: Catalogue, organisation: str) -> None:
    if organisation not in catalogue.organisations:
        hint = write_instead(organisation, catalogue.organisations, else_all=True)
        message = f"Föreningen «{organisation}» finns inte i mappen organisations.{hint}"
        raise click.UsageError(message)


def _need_title(title: str) -> None:
    """Refuse a title that the rules would refuse, so that the file is valid from its first line."""
    data = {"titel": title}
    outcome = read_record(Activity, data)
    found = [each for each in (*outcome.problems, *check_texts(data)) if each.path == ("titel",)]
    if found:
        told = explain(found[0])
        message = f"{told.what} {told.how}"
        raise click.UsageError(message)


def usual_place(catalogue: Catalogue, organisation: str) -> str | None:
    """The place where most of the organisation's activities are; the first of them when several have as many."""
    entries = (each for each in catalogue.activities if each.organisation == organisation)
    counted = Counter(place for each in entries for place in each.all_place_ids)
    return max(counted, key=counted.__getitem__, default=None)


def starter(catalogue: Catalogue, organisation: str, title: str, kind: ActivityType, today: date) -> Activity:
    """An activity that promises as little as possible and is valid as it stands, at the organisation's usual place."""
    place = usual_place(catalogue, organisation)
    return Activity.read(
        {
            **({"plats": place} if place else {}),
            "titel": title,
            "typ": kind.value,
            "intresse": [next(iter(catalogue.interests))],
            "lättläst": STARTER_EASY,
            "tider": [{"enligt överenskommelse": "Ring oss så bestämmer vi en tid."}],
            "kostnad": "gratis",
            "anmälan": "nej",
            "kontrollerad": today.isoformat(),
        }
    )


@click.command("new", cls=Command)
@click.argument("organisation", metavar="FÖRENING", help="Föreningens id: namnet på dess mapp.")
@click.argument("name", metavar="ID", help="Aktivitetens id: filens namn utan ändelse.")
@click.option("--titel", "title", prompt="Vad heter aktiviteten", metavar="TEXT", help="Vad aktiviteten heter.")
@click.option(
    "--typ", "kind", type=ChoiceType(ActivityType), prompt="Vad är det för slags sak", help="Vad det är för slags sak."
)
@today_option
@content_option
def command(organisation: str, name: str, title: str, kind: ActivityType, today: date, content: Path) -> None:
    """Börja på en ny aktivitet.

    Filen går att granska och bygga direkt. Fyll sedan på med tider, plats och det som är särskilt hos er.
    """
    _need_slug(name)
    _need_title(title)
    catalogue = store.load(content, today=today).catalogue
    if catalogue is None:
        click.echo("Det finns fel i innehållet. Skriv torg check och rätta dem först.", err=True)
        raise click.exceptions.Exit(1)
    _need_organisation(catalogue, organisation)
    text = store.write(starter(catalogue, organisation, title, kind, today))
    path = content / "activities" / organisation / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        message = f"«{path}» finns redan. Välj ett annat id, eller ändra i filen."
        raise click.UsageError(message) from None
    look = "Titta särskilt på lättläst, intresse, tider, plats, kostnad och anmälan, och skriv sedan torg check."
    click.echo(f"Skrev {path}. {look}")
