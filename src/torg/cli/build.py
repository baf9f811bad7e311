"""`torg build`: the whole site, or nothing when something is wrong."""

import csv
from collections.abc import Sequence
from datetime import date
from itertools import groupby
from pathlib import Path
from urllib.parse import urlsplit

import click

from torg.cli.options import PathType, content_as_written, content_option, today_option
from torg.cli.swedish import Command
from torg.phrases.building import built_line, foreign_sentence, obstacle_sentence, unlisted_sentence
from torg.phrases.editions import SWEDISH_EDITION
from torg.phrases.legibility import HEADER, edition_line, page_row, table_line
from torg.phrases.reports import report
from torg.phrases.tally import tally
from torg.site import (
    CACHE,
    MANIFEST,
    ForeignError,
    OutsideError,
    PageMeasure,
    PaperFaultError,
    ThemeFaultError,
    build,
    together,
)


def _need_own_folder(output: Path, content: Path, theme: Path) -> None:
    """Refuse to write pages where somebody's own files are."""
    target = output.resolve()
    for source in (content.resolve(), theme.resolve()):
        if target.is_relative_to(source) or source.is_relative_to(target):
            message = f"Sidorna kan inte skrivas i «{output}», för där ligger «{source.name}». Välj en egen mapp."
            raise click.UsageError(message)


def _need_address(context: click.Context, option: click.Parameter, value: str) -> str:
    """Refuse what is no full address of a site: a page's own address is made by adding to it."""
    del context, option
    parts = urlsplit(value)
    if value and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment):
        message = f"«{value}» är ingen hel adress. Skriv till exempel https://example.org/torg/."
        raise click.UsageError(message)
    return value


def _in_the_way(error: ForeignError, output: str) -> str:
    if error.unlisted:
        return unlisted_sentence(error.names, output, MANIFEST)
    return foreign_sentence(error.names, output)


def _tell_legibility(pages: Sequence[PageMeasure], path: Path) -> None:
    """Say how easy each edition is to read, and write a table of its pages, the hardest first."""
    rows: list[tuple[str, ...]] = [HEADER]
    for edition, group in groupby(pages, key=lambda page: page.edition):
        own, lix = list(group), edition.language == SWEDISH_EDITION.language
        click.echo(edition_line(edition.own_name, together(page.measure for page in own), len(own), lix=lix))
        own.sort(key=lambda page: (-(page.measure.lix if lix else page.measure.mean), page.path))
        rows += [page_row(edition.own_name, page.path, page.measure, lix=lix) for page in own]
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)
    except OSError:
        raise click.ClickException(f"Det gick inte att skriva i «{path}».") from None
    click.echo(table_line(str(path)))


@click.command("build", cls=Command)
@click.option(
    "--output", type=click.Path(path_type=Path), default="output", metavar="MAPP",
    help="Mappen som sidorna skrivs i. Annars mappen output här.",
)  # fmt: skip
@click.option(
    "--theme", type=PathType(folder=True), default="theme", metavar="MAPP",
    help="Mappen med mallar och stilar. Annars mappen theme här.",
)  # fmt: skip
@click.option("--facit", is_flag=True, help="Skriv också en lista med datum bredvid varje kalender, att jämföra med.")
@click.option("--compress", is_flag=True, help="Skriv också packade filer (.gz och .br) att lägga på en webbserver.")
@click.option(
    "--ta-over", is_flag=True,
    help="Skriv över det som ligger i vägen, om listan över filer i mappen saknas eller är skadad.",
)  # fmt: skip
@click.option(
    "--address", default="", metavar="ADRESS", callback=_need_address,
    help="Adressen som sidorna ska ha, till exempel https://example.org/torg/. Annars den i site.yaml.",
)  # fmt: skip
@click.option(
    "--lix", type=click.Path(path_type=Path, dir_okay=False), default=None, metavar="FIL",
    help="Skriv en tabell (CSV) över hur lätta sidorna är att läsa: LIX och ord per mening.",
)  # fmt: skip
@click.option(
    "--no-paper", is_flag=True, help="Gör inga blad (PDF). Då går bygget fortare, men sidorna leder inte till några.",
)  # fmt: skip
@click.option(
    "--preview", is_flag=True,
    help="Gör ett utkast att visa: överst står att det inte är publicerat, sökmotorer hoppar över det, inga skript.",
)  # fmt: skip
@today_option
@content_option
def command(
    output: Path, theme: Path, facit: bool, compress: bool, ta_over: bool, address: str, lix: Path | None,
    no_paper: bool, preview: bool, today: date, content: Path,
) -> None:  # fmt: skip
    """Bygg webbplatsen.

    Är något fel skrivs inget alls: du får samma besked som av torg check, och de gamla sidorna ligger kvar.
    """
    _need_own_folder(output, content, theme)
    try:
        result = build(content, output, theme, today, facit=facit, compress=compress, adopt=ta_over, address=address,
                       lix=lix is not None, paper=None if no_paper or preview else Path(CACHE),
                       draft=preview)  # fmt: skip
    except (ThemeFaultError, PaperFaultError) as error:
        raise click.ClickException(error.sentence) from None
    except ForeignError as error:
        raise click.ClickException(_in_the_way(error, str(output))) from None
    except OutsideError as error:
        raise click.ClickException(obstacle_sentence(error.obstacle, str(error), str(output))) from None
    except OSError:
        message = f"Det gick inte att skriva i «{output}». Se efter att det är en mapp som du får skriva i."
        raise click.ClickException(message) from None
    if not result.ok:
        click.echo(report(result.problems, result.files, options=content_as_written(content)), nl=False)
        raise click.exceptions.Exit(1)
    click.echo(tally(result.problems, result.files))
    counts = (result.pages, result.feeds, result.written, result.removed)
    click.echo(built_line(*counts, str(output), papers=result.papers))
    if lix is not None:
        _tell_legibility(result.measures, lix)
    for note in result.notes:
        click.echo(note, err=True)
