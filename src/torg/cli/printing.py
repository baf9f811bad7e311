"""What the commands that make paper share: options, the catalogue, addresses of pages, faults in words, files.

A command that is decorated with `printing` gets a `Printing` first: all that it takes to make a paper and write it.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property, wraps
from pathlib import Path
from typing import Any

import click

from torg.cli.options import ChoiceType, Function, PathType, content_as_written, content_option, today_option
from torg.cli.swedish import quoted
from torg.domain.activity import Activity, Entry
from torg.domain.catalogue import Catalogue
from torg.domain.freshness import is_on_paper
from torg.domain.holding import holding
from torg.domain.leaflet import PaperColour
from torg.domain.numbers import write_phone
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.files import page_count, squeezed
from torg.outputs.paper.typesetting import GlyphError, Press, TypesettingError
from torg.phrases import leaflets as words
from torg.phrases.calls import no_number
from torg.phrases.editions import EDITIONS, speech_for
from torg.phrases.reports_text import stopped_report
from torg.site import routes
from torg.store import load


@dataclass(frozen=True)
class Printing:
    """What a command that makes paper is given."""

    content: Path
    """The folder with the content."""
    today: date
    press: Press
    output: Path
    """The folder for the files, which is made when it is not there."""

    @cached_property
    def catalogue(self) -> Catalogue:
        """All content; the errors are told as `torg check` tells them, with exit code 1.

        Raises:
            click.exceptions.Exit: something is wrong.
        """
        loaded = load(self.content, today=self.today)
        if loaded.catalogue is None:
            click.echo(stopped_report(loaded.problems, content_as_written(self.content)), nl=False)
            raise click.exceptions.Exit(1)
        return loaded.catalogue

    def tell_unchecked(self, entries: Iterable[Entry]) -> None:
        """Say, beside what is written, what nobody has checked for a year, and whom to ring."""
        owners = self.catalogue.organisations
        old = [each for each in entries if not is_on_paper(each, self.today)]
        found = ((each.title, owners[each.organisation].name, self._ring(each)) for each in old)
        for line in words.unchecked_lines(found):
            click.echo(line, err=True)

    def _ring(self, entry: Entry) -> str:
        """Its own number or else the organiser's, with hours, or what to do without one."""
        contact = self.catalogue.organisations[entry.organisation].contact
        own = entry.contact if isinstance(entry, Activity) else None
        if own and (own.phone or own.sms):
            contact = own
        number = contact.phone or contact.sms
        if not number:
            return no_number(contact.email or "")
        return f"{', '.join(filter(None, (write_phone(number), contact.hours)))}."

    @property
    def address(self) -> str:
        """The site's full address without a slash last."""
        return self.catalogue.site.url.rstrip("/")

    def page_address(self, entry: Entry, edition: str) -> str:
        """The short address of an entry in an edition."""
        return routes.short_address(self.address, entry, edition)

    def desk(self, edition: str, first: date, last: date) -> Desk:
        """What making paper in an edition needs to know, for the days from `first` to `last`."""
        return Desk(
            self.catalogue,
            self.today,
            first,
            last,
            speech_for(edition),
            lambda entry: self.page_address(entry, edition),
        )

    def set(self, name: str, template: str, sheet: Any, kind: str) -> Path:
        """Set a sheet and write it as `name.pdf`; see `Press.pdf`.

        Raises:
            click.ClickException: it can not be set.
        """
        with setting(self.catalogue):
            return self.write(name, squeezed(self.press.pdf(template, sheet, kind, self.today)))

    def tell(self, file: Path) -> None:
        """Say that a file was written, and how many pages it has."""
        click.echo(words.pages_line(str(file), page_count(file.read_bytes())))

    def write(self, name: str, data: bytes) -> Path:
        """Write a PDF into the folder."""
        self.output.mkdir(parents=True, exist_ok=True)
        file = self.output / f"{name}.pdf"
        file.write_bytes(data)
        return file


def printing(function: Callable[..., None]) -> Callable[..., None]:
    """Add what all paper takes: `--output`, `--theme`, `--today` and `--content`, given as one `Printing`."""

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
    @wraps(function)
    def run(*, output: Path, theme: Path, today: date, content: Path, **options: Any) -> None:
        function(Printing(content, today, Press(theme), output), **options)

    return run


def editions_option(*default: str) -> Callable[[Function], Function]:
    """Add `--edition`, which can be repeated; the command gets the codes as `editions`."""
    return click.option(
        "--edition", "editions", multiple=True, default=default, callback=_known_editions, metavar="UTGÅVA",
        help="Utgåvan som ska göras. Går att upprepa.",
    )  # fmt: skip


def _known_editions(_: click.Context, __: click.Parameter, codes: Iterable[str]) -> tuple[str, ...]:
    """Refuse an edition that there is not, with those that there are."""
    for code in codes:
        if code not in EDITIONS:
            raise click.UsageError(f"Det finns ingen utgåva som heter «{code}». Skriv {quoted(EDITIONS)}.")
    return tuple(codes)


def colour_option(function: Function) -> Function:
    """Add `--colour`."""
    return click.option(
        "--colour", type=ChoiceType(PaperColour), default=PaperColour.GREEN, help="Färgen vid sidan av svart."
    )(function)


@contextmanager
def setting(catalogue: Catalogue) -> Iterator[None]:
    """Tell what the typesetter could not do in a sentence, with the files of the catalogue that are to be changed."""
    try:
        yield
    except GlyphError as error:
        raise click.ClickException(words.missing_signs_sentence(error.signs, holding(catalogue, error.signs))) from None
    except TypesettingError as error:
        raise click.ClickException(words.unset_sentence(str(error))) from None
