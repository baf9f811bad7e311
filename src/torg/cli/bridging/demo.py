"""`torg bridge demo`: a remote and settings, so that the whole way can be tried on one machine."""

from datetime import UTC, datetime
from pathlib import Path

import click

from torg.bridge.demo import build_demo
from torg.bridge.git import GitError
from torg.cli.options import content_option
from torg.cli.swedish import Command
from torg.phrases.work import demo_lines, running_lines


@click.command("demo", cls=Command)
@click.argument("folder", metavar="MAPP", type=click.Path(path_type=Path, file_okay=False), help="Mappen att prova i.")
@click.option("--port", default=8040, type=click.IntRange(1, 65535), metavar="TAL", help="Vilken port formuläret får.")
@click.option(
    "--running", "program", default="", metavar="TORG",
    help="Säg bara det som behövs när något annat startar formuläret, med torg skrivet så.",
)  # fmt: skip
@content_option
def command(folder: Path, port: int, program: str, content: Path) -> None:
    """Gör i ordning en mapp att prova i: ett eget arkiv med innehållet, och inställningar.

    Inget lämnar datorn, och innehållet i mappen content ändras inte.
    """
    folder.mkdir(parents=True, exist_ok=True)
    try:
        settings = build_demo(folder, content, datetime.now(UTC), port)
    except GitError as error:
        raise click.UsageError(str(error)) from None
    named = str(settings), str(folder / "brev")
    for line in running_lines(*named, program) if program else demo_lines(*named, port):
        click.echo(line)
