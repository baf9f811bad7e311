"""`torg leaflet`: the same entries and dates on paper."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from torg.cli.choosing import choose, choose_entry, choose_interest, need_days
from torg.cli.options import ChoiceType, DayType
from torg.cli.printing import Printing, editions_option, printing, setting
from torg.cli.swedish import Command
from torg.domain.catalogue import Catalogue
from torg.domain.fields import fold_slug
from torg.domain.leaflet import Leaflet, PageLimit, PaperFormat
from torg.domain.leaflet_choice import Why
from torg.domain.naming import Known
from torg.domain.record import IDENTITY
from torg.outputs.paper.black import ColourError
from torg.outputs.paper.leaves import Leaves, Source
from torg.outputs.paper.making import SHEET_PAGES, EmptyError, Made, Maker, TooLongError
from torg.phrases import leaflets as words
from torg.phrases.editions import SWEDISH_EDITION, speech_for

_OWN = "eget-urval"
"""The name of a leaflet that is chosen on the command line alone."""


@dataclass(frozen=True)
class _Wish:
    """What was asked for on the command line."""

    names: tuple[str, ...]
    choice: dict[str, list[str]]
    settings: dict[str, Any]
    editions: tuple[str, ...]
    formats: tuple[PaperFormat, ...]
    pages: PageLimit | None


def _own_leaflet(wish: _Wish, catalogue: Catalogue) -> Leaflet:
    """The leaflet that the options describe."""
    chosen = [*wish.choice.get("områden", ()), *wish.choice.get("intresse", ()), *wish.choice.get("arrangörer", ())]
    known = {**catalogue.areas, **catalogue.interests, **catalogue.organisations}
    named = [getattr(known[each], "name", None) or getattr(known[each], "label", each) for each in chosen]
    title = ", ".join(named) or catalogue.site.town
    data: dict[str, Any] = {"titel": title, **wish.settings}
    if wish.choice:
        data["urval"] = wish.choice
    name = fold_slug("-".join(chosen)) or _OWN
    return Leaflet.read({**data, IDENTITY: name})


def _chosen(wish: _Wish, catalogue: Catalogue) -> Iterator[Leaflet]:
    """The leaflets to make: the named ones, or the one that the options describe, or all that there are."""
    if wish.names and (wish.choice or wish.settings):
        raise click.UsageError("Skriv antingen bladets namn eller ett eget urval, inte båda.")
    for name in wish.names:
        if name not in catalogue.leaflets:
            raise click.UsageError(words.unknown_leaflet_sentence(name, catalogue.leaflets))
        yield catalogue.leaflets[name]
    if not wish.names:
        if wish.choice or wish.settings or not catalogue.leaflets:
            yield _own_leaflet(wish, catalogue)
        else:
            yield from catalogue.leaflets.values()


def _current(wish: _Wish, paper: Printing) -> Iterator[Leaflet]:
    """The leaflets to make; one that has been is told of and left out when all are made, and else refused."""
    leaflets = list(_chosen(wish, paper.catalogue))
    for leaflet in leaflets:
        try:
            need_days(leaflet, paper.today)
        except click.UsageError as error:
            if len(leaflets) == 1 or wish.names:
                raise
            click.echo(error.message, err=True)
        else:
            yield leaflet


def _meant(choice: Mapping[str, Iterable[str]], catalogue: Catalogue) -> dict[str, list[str]]:
    """The ids that were meant, by key.

    Raises:
        click.UsageError: something could be several things, or is none.
    """
    known: dict[str, Known] = {
        "områden": {id_: each.name for id_, each in catalogue.areas.items()},
        "märken": {id_: each.label for id_, each in catalogue.badges.items()},
        "arrangörer": {id_: each.name for id_, each in catalogue.organisations.items()},
    }

    def one(key: str, text: str) -> str:
        if key == "intresse":
            return choose_interest(catalogue, text)
        return choose(text, known[key]) if key in known else choose_entry(catalogue, text).id

    return {key: [one(key, each) for each in values] for key, values in choice.items()}


def _source(paper: Printing, leaflet: Leaflet) -> Source:
    pictures = {}
    if leaflet.logo is not None:
        file = paper.content / "leaflets" / Path(leaflet.logo).name
        if not file.is_file():
            raise click.ClickException(words.missing_logo_sentence(leaflet.logo))
        pictures[leaflet.logo] = file.read_bytes()
    return Source(paper.catalogue, paper.today, paper.address, paper.page_address, pictures)


def _make(catalogue: Catalogue, maker: Maker, form: PaperFormat, pages: PageLimit | None) -> Made:
    try:
        with setting(catalogue):
            return maker.make(form, pages)
    except EmptyError:
        raise click.ClickException(words.NOTHING) from None
    except ColourError as error:
        raise click.ClickException(words.coloured_logo_sentence(str(error))) from None
    except TooLongError as error:
        most = SHEET_PAGES[form]
        said = words.too_long_sentence(form, error.pages, most, error.entries, error.fitting)
        raise click.ClickException(said) from None


@click.command("leaflet", cls=Command)
@click.argument("names", nargs=-1, metavar="[BLAD]...", help="Blad i mappen leaflets. Annars alla.")
@click.option("--area", multiple=True, metavar="OMRÅDE", help="Ta med det som är i området. Går att upprepa.")
@click.option("--interest", multiple=True, metavar="INTRESSE", help="Ta med det som hör till intresset.")
@click.option("--badge", multiple=True, metavar="MÄRKE", help="Ta bara med det som har märket.")
@click.option("--organisation", multiple=True, metavar="ARRANGÖR", help="Ta med det som arrangören ordnar.")
@click.option("--entry", multiple=True, metavar="POST", help="Ta med just den här. Går att upprepa.")
@click.option("--title", metavar="TEXT", help="Rubriken på framsidan.")
@click.option("--from", "first", type=DayType(), metavar="DATUM", help="Första dagen i bladet. Annars i dag.")
@click.option("--until", "last", type=DayType(), metavar="DATUM", help="Sista dagen i bladet. Annars åtta veckor.")
@editions_option()
@click.option("--format", "formats", multiple=True, type=ChoiceType(PaperFormat), help="Formatet som ska göras.")
@click.option("--pages", type=ChoiceType(PageLimit), help="Högst så många sidor. Det som inte får plats räknas upp.")
@printing
def command(
    paper: Printing, names: tuple[str, ...], area: tuple[str, ...], interest: tuple[str, ...], badge: tuple[str, ...],
    organisation: tuple[str, ...], entry: tuple[str, ...], title: str | None, first: date | None, last: date | None,
    editions: tuple[str, ...], formats: tuple[PaperFormat, ...], pages: PageLimit | None,
) -> None:  # fmt: skip
    """Gör blad att läsa, skriva ut och trycka.

    Datumen är desamma som på webbplatsen. Det som inte får plats räknas upp här, med skälet.
    """
    options = {"områden": area, "intresse": interest, "märken": badge, "arrangörer": organisation, "poster": entry}
    settings = {"titel": title, "från": first and first.isoformat(), "till": last and last.isoformat()}
    wish = _Wish(
        names,
        _meant({key: values for key, values in options.items() if values}, paper.catalogue),
        {key: value for key, value in settings.items() if value},
        editions,
        formats,
        pages,
    )
    _run(wish, paper)


def _run(wish: _Wish, paper: Printing) -> None:
    """Make and write all that is wished for, and tell of it."""
    catalogue = paper.catalogue
    told: list[tuple[str, ...]] = []
    for leaflet in _current(wish, paper):
        source = _source(paper, leaflet)
        _tell_too_old(source, leaflet)
        for code in wish.editions or leaflet.editions:
            maker = Maker(paper.press, source, leaflet, speech_for(code))
            for form in wish.formats or leaflet.formats:
                made = _make(catalogue, maker, form, wish.pages)
                file = paper.write(f"{leaflet.id}-{code}-{fold_slug(form.value)}", made.data)
                click.echo(words.written_line(str(file), form, made.pages, made.entries))
                lines = words.left_out_lines(_named(made, catalogue), int(wish.pages or leaflet.pages or 0))
                if lines and lines not in told[-1:]:
                    told.append(lines)
                    click.echo("\n".join(lines))
    if told:
        click.echo(words.RULE)


def _tell_too_old(source: Source, leaflet: Leaflet) -> None:
    """Say what is left out of every edition, for nobody has checked it for a year."""
    owners = source.catalogue.organisations
    aged = Leaves(source, leaflet, speech_for(SWEDISH_EDITION.code)).too_old()
    for line in words.too_old_lines((each.title, owners[each.organisation].name) for each in aged):
        click.echo(line)


def _named(made: Made, catalogue: Catalogue) -> Iterator[tuple[str, str, Why]]:
    """Title, organiser and reason of each entry that was left out."""
    for entry, why in made.left:
        yield entry.title, catalogue.organisations[entry.organisation].name, why
