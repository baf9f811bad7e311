"""`torg schema`: the files that let an editor help while somebody writes, and the list of all fields."""

from collections.abc import Mapping
from pathlib import Path

import click

from torg import store
from torg.cli.options import content_option
from torg.cli.swedish import Command
from torg.phrases.field_reference import field_reference


def _stale(wanted: Mapping[Path, str]) -> list[Path]:
    """The files that do not hold what they should."""
    return [path for path, text in wanted.items() if not path.is_file() or path.read_text("utf-8") != text]


@click.command("schema", cls=Command)
@click.option("--check", is_flag=True, help="Skriv inget, men svara 1 om någon fil är för gammal.")
@click.option(
    "--fields", type=click.Path(path_type=Path), metavar="FIL", help="Skriv också listan över alla fält till filen."
)
@content_option
def command(check: bool, fields: Path | None, content: Path) -> None:
    """Skriv de scheman som gör att en redigerare kan hjälpa till, i mappen content/schema."""
    wanted = {content / "schema" / name: text for name, text in store.schemas(content).items()}
    if fields:
        wanted[fields] = field_reference()
    stale = _stale(wanted)
    if check:
        for path in stale:
            click.echo(f"{path} är för gammal. Skriv: make schema", err=True)
        if stale:
            raise click.exceptions.Exit(1)
        return
    for path in stale:
        if path.is_symlink() or path.parent.is_symlink():
            message = f"«{path}» är en länk till en annan plats. Ta bort länken först."
            raise click.UsageError(message)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[path], encoding="utf-8")
    click.echo(f"Skrev {len(stale)} {'fil' if len(stale) == 1 else 'filer'}.")
