"""`torg format`: every file in the one canonical form."""

from collections.abc import Iterator
from pathlib import Path

import click

from torg.cli.options import content_option, inside, paths_argument
from torg.cli.swedish import Command
from torg.store import Outcome, format_file

_LEFT = {
    Outcome.HAS_COMMENTS: "{} har kommentarer som skulle försvinna. Skriv --rewrite om de får göra det.",
    Outcome.FAULTY: "{} har fel som behöver rättas först. Skriv torg check.",
    Outcome.NOT_CONTENT: "{} är ingen fil som går att skriva om.",
}
"""Why a file was left as it is."""


def _files(content: Path, paths: tuple[Path, ...]) -> Iterator[Path]:
    """The YAML files at the paths, or all there are."""
    for path in paths or (content,):
        yield from sorted(path.rglob("*.yaml")) if path.is_dir() else [path]


def _counted(number: int) -> str:
    return f"{number} {'fil' if number == 1 else 'filer'}"


@click.command("format", cls=Command)
@paths_argument
@click.option("--rewrite", is_flag=True, help="Skriv om också filer med kommentarer. Kommentarerna försvinner då.")
@click.option("--check", is_flag=True, help="Skriv inget, men svara 1 om någon fil inte har rätt form.")
@content_option
def command(paths: tuple[Path, ...], rewrite: bool, check: bool, content: Path) -> None:
    """Skriv filerna på ett och samma sätt.

    Fälten kommer i samma ordning överallt och tider, telefonnummer och datum skrivs lika. Inget sägs på ett annat
    sätt. En fil med kommentarer lämnas som den är, för någon kan ha skrivit dem av en anledning.
    """
    inside(content, paths)
    counts = dict.fromkeys(Outcome, 0)
    for path in _files(content, paths):
        outcome = format_file(content, path, rewrite=rewrite, dry=check).outcome
        counts[outcome] += 1
        if outcome in _LEFT:
            click.echo(_LEFT[outcome].format(path), err=True)
        elif check and outcome is Outcome.CHANGED:
            click.echo(f"{path} har inte rätt form.", err=True)
    done = "skulle ändras" if check else "ändrades"
    read = sum(counts.values())
    click.echo(f"{_counted(read)} {'läst' if read == 1 else 'lästa'}: {_counted(counts[Outcome.CHANGED])} {done}.")
    if counts[Outcome.FAULTY] or (check and counts[Outcome.CHANGED]):
        raise click.exceptions.Exit(1)
