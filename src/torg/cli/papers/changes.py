"""`torg paper changes`: a slip with what has changed since a leaflet was printed."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from torg.cli.options import ChoiceType, DayType
from torg.cli.printing import Printing, editions_option, printing
from torg.cli.swedish import Command
from torg.domain.leaflet import Leaflet
from torg.outputs.paper.comparing import WHOLE, Comparing, Faults, as_told_now, relevant
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.files import page_count
from torg.outputs.paper.slips import SlipSize, numbers_changed, slip
from torg.phrases import leaflets as words
from torg.phrases import slips as said
from torg.phrases.editions import speech_for
from torg.problems import Problem, Severity
from torg.store import Loaded, NoEarlierError, earlier, load


class SinceType(click.ParamType[date | str | Path]):
    """A day, a folder that exists, or what git calls a revision."""

    name = "DATUM|MAPP|VERSION"

    def convert(
        self, value: date | str | Path, param: click.Parameter | None, ctx: click.Context | None
    ) -> date | str | Path:
        """The day when it is written as one, otherwise the folder when there is one."""
        text = str(value)
        if text[:1].isdigit() and text.replace("-", "").isdecimal() and text.count("-") == 2:
            return DayType().convert(text, param, ctx)
        return Path(text) if Path(text).is_dir() else text


def _leaflets(paper: Printing, names: Iterable[str]) -> tuple[Leaflet, ...]:
    known = paper.catalogue.leaflets
    for name in names:
        if name not in known:
            raise click.UsageError(words.unknown_leaflet_sentence(name, known))
    return tuple(known[name] for name in names) or tuple(known.values())


def _faults(found: Iterable[Problem]) -> Faults:
    """The faulty fields of each record that a leaflet tells of: `WHOLE` when it could not be read at all."""
    faults: dict[str, frozenset[str]] = {}
    for each in found:
        if each.severity is Severity.ERROR:
            key = each.file.partition("/")[2].removesuffix(".yaml")
            field = str(each.path[0]) if each.path else WHOLE
            faults[key] = faults.get(key, frozenset()) | {field}
    return relevant(faults)


@click.command("changes", cls=Command)
@click.argument("names", nargs=-1, metavar="[BLAD]...", help="Blad i mappen leaflets. Annars alla.")
@click.option(
    "--since", type=SinceType(), required=True,
    help="Dagen då bladet trycktes. Eller en mapp med innehållet som det var, eller en version i git.",
)  # fmt: skip
@click.option(
    "--printed", type=DayType(), metavar="DATUM",
    help="Dagen då bladet trycktes, när --since är en mapp. Den står på lappen.",
)  # fmt: skip
@click.option("--size", type=ChoiceType(SlipSize), default=SlipSize.A5, help="A5, eller A4 med stor stil.")
@editions_option()
@printing
def command(
    paper: Printing, names: tuple[str, ...], since: date | str | Path, printed: date | None, size: SlipSize,
    editions: tuple[str, ...],
) -> None:  # fmt: skip
    """Gör en lapp med det som har ändrats sedan bladet trycktes.

    Lägg lappen i de blad som är kvar. Har inget ändrats görs ingen lapp.
    """
    leaflets = _leaflets(paper, names)
    try:
        with earlier(paper.content, since) as before:
            then, day = load(before.folder, today=paper.today), printed or before.day
    except NoEarlierError as error:
        told = said.no_earlier_sentence(str(since), error.why, error.first)
        raise click.ClickException(told) from None
    if then.salvaged is None:
        raise click.ClickException(said.unreadable_earlier_sentence(str(since)))
    for leaflet in leaflets:
        _slips(paper, leaflet, then, day, size, editions or leaflet.editions)
    if day is None:
        click.echo(said.NO_DAY)
    unsure = sorted((key, sorted(fields - {WHOLE})) for key, fields in _faults(then.problems).items())
    for line in said.unsure_lines((f"{key}.yaml", fields) for key, fields in unsure):
        click.echo(line)


def _slips(
    paper: Printing, leaflet: Leaflet, then: Loaded, day: date | None, size: SlipSize, editions: Iterable[str]
) -> None:
    """Write a leaflet's slip in each edition, and tell of it."""
    first, last = max(leaflet.period(paper.today)[0], paper.today), leaflet.period(day or paper.today)[1]
    if last < first:
        click.echo(said.over_sentence(leaflet.title, last))
        return
    assert then.salvaged is not None, "nobody asks for slips without it"
    before = as_told_now(then.salvaged, paper.catalogue)
    faults = _faults(then.problems)
    for code in editions:
        desk = paper.desk(code, first, last)
        old = Desk(before, paper.today, first, last, speech_for(code), desk.page_address)
        found, numbers = Comparing(old, desk, faults).compare(leaflet.choice), numbers_changed(old, desk, leaflet)
        if found.nothing and not numbers:
            click.echo(said.no_change_sentence(leaflet.title, day))
            return
        large = "-a4" if size is SlipSize.A4 else ""
        file = paper.set(
            f"{leaflet.id}-{code}-andringar{large}", "slip", slip(desk, leaflet, found, numbers, day), size.value
        )
        counts = (len(found.changed) + len(numbers), len(found.new), len(found.gone))
        click.echo(said.slip_line(str(file), page_count(file.read_bytes()), *counts))
