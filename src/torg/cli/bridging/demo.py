"""`torg bridge demo`: a remote and settings, so that the whole way can be tried on one machine."""

from datetime import UTC, datetime
from pathlib import Path

import click

from torg.bridge.demo import build_demo
from torg.bridge.git import GitError
from torg.cli.options import content_option
from torg.cli.swedish import Command
from torg.phrases.work import demo_lines


@click.command("demo", cls=Command)
@click.argument("folder", metavar="MAPP", type=click.Path(path_type=Path, file_okay=False), help="Mappen att prova i.")
@click.option("--port", default=8040, type=click.IntRange(1, 65535), metavar="TAL", help="Vilken port formuläret får.")
@content_option
def command(folder: Path, port: int, content: Path) -> None:
    """Gör i ordning en mapp att prova i: ett eget arkiv med innehållet, och inställningar.

    Inget lämnar datorn, och innehållet i mappen content ändras inte.
    """
    folder.mkdir(parents=True, exist_ok=True)
    try:
        settings = build_demo(folder, content, datetime.now(UTC), port)
    except GitError as error:
        raise click.UsageError(str(error)) from None
    for line in demo_lines(str(settings), str(folder / "brev"), port):
        click.echo(line)
