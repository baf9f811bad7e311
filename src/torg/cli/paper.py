"""What the commands that make paper share: the catalogue, addresses of pages, faults as sentences, files."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import click

from torg.cli.swedish import quoted
from torg.domain.activity import Entry
from torg.domain.catalogue import Catalogue
from torg.outputs.paper.typesetting import GlyphError, TypesettingError
from torg.phrases import leaflets as words
from torg.phrases.editions import EDITIONS
from torg.phrases.reports import report
from torg.site import routes
from torg.store import load


def open_catalogue(content: Path, today: date) -> Catalogue:
    """All content; what is wrong is reported as `torg check` does, with exit code 1.

    Raises:
        click.exceptions.Exit: something is wrong.
    """
    loaded = load(content, today=today)
    if loaded.catalogue is None:
        click.echo(report(loaded.problems, loaded.files), nl=False)
        raise click.exceptions.Exit(1)
    return loaded.catalogue


def addresses(catalogue: Catalogue) -> tuple[str, Callable[[Entry, str], str]]:
    """The site's full address without a slash last, and what gives an entry's page in an edition."""
    address = catalogue.site.url.rstrip("/")

    def page_address(entry: Entry, edition: str) -> str:
        return f"{address}/{routes.edition_folder(edition)}{routes.entry_path(entry)}"

    return address, page_address


def need_editions(codes: Iterable[str]) -> None:
    """Refuse an edition that there is not.

    Raises:
        click.UsageError: with the editions that there are.
    """
    for code in codes:
        if code not in EDITIONS:
            raise click.UsageError(f"Det finns ingen utgåva som heter «{code}». Skriv {quoted(EDITIONS)}.")


@contextmanager
def setting() -> Iterator[None]:
    """Tell what the typesetter could not do in a sentence."""
    try:
        yield
    except GlyphError as error:
        raise click.ClickException(words.missing_glyph_sentence(error.signs)) from None
    except TypesettingError as error:
        raise click.ClickException(words.unset_sentence(str(error))) from None


def write(output: Path, name: str, data: bytes) -> Path:
    """Write a PDF into the folder, which is made when it is not there."""
    output.mkdir(parents=True, exist_ok=True)
    file = output / f"{name}.pdf"
    file.write_bytes(data)
    return file
