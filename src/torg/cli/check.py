"""`torg check`: read everything, say what is wrong, and mend what is safe to mend."""

from datetime import date
from pathlib import Path

import click

from torg import store
from torg.cli.options import (
    ChoiceType,
    content_as_written,
    content_option,
    inside,
    paths_argument,
    today_option,
    within,
)
from torg.cli.swedish import Command
from torg.phrases.changes import changes
from torg.phrases.reports import Format, report
from torg.problems import Problem, Severity

_ROUNDS = 10


def _shown(problems: tuple[Problem, ...], content: Path, paths: tuple[Path, ...]) -> tuple[Problem, ...]:
    """The problems in those paths; one that belongs to no file is always shown."""
    root = content.resolve().parent
    return tuple(problem for problem in problems if not problem.file or within(root / problem.file, paths))


def _mended(content: Path, paths: tuple[Path, ...], today: date) -> store.Loaded:
    """Do the safe repairs, round after round since one may uncover the next, and read what came of it."""
    root = content.resolve().parent
    before: dict[str, str] = {}
    for _ in range(_ROUNDS):
        loaded = store.load(content, today=today)
        shown = _shown(loaded.problems, content, paths)
        old = {each.file: _text(root / each.file) for each in shown if each.remedy and each.remedy.safe}
        files = store.fix(content, shown)
        if not files:
            break
        before = {file: old[file] for file in files} | before
    click.echo(f"Rättade {len(before)} {'fil' if len(before) == 1 else 'filer'}.", err=True)
    for file in sorted(before):
        click.echo("\n".join(changes(file, before[file], _text(root / file))), err=True)
    return store.load(content, today=today)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ""


@click.command("check", cls=Command)
@paths_argument
@click.option("--format", "form", type=ChoiceType(Format), default=Format.TEXT, help="Hur svaret skrivs. Annars text.")
@click.option("--fix", is_flag=True, help="Rätta det som går att rätta utan att fråga.")
@today_option
@content_option
def command(paths: tuple[Path, ...], form: Format, fix: bool, today: date, content: Path) -> None:
    """Granska innehållet och berätta vad som behöver rättas.

    Hela katalogen läses alltid, för filerna hänvisar till varandra. Med sökvägar visas bara det som gäller dem.
    Svaret är 0 när inget är fel, 1 när något är fel och 2 när kommandot inte gick att förstå.
    """
    chosen = inside(content, paths)
    loaded = _mended(content, chosen, today) if fix else store.load(content, today=today)
    problems = _shown(loaded.problems, content, chosen)
    click.echo(report(problems, loaded.files, form, content_as_written(content)), nl=False)
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise click.exceptions.Exit(1)
