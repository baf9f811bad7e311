"""`torg bridge issue-forms`: GitHub's issue forms, made from the same records as the web form."""

from datetime import date
from pathlib import Path

import click

from torg.bridge.hub.form_files import form_files
from torg.cli.bridging.towns import need_town
from torg.cli.options import content_option, today_option
from torg.cli.swedish import Command


@click.command("issue-forms", cls=Command)
@click.option("--check", is_flag=True, help="Skriv inget, men svara 1 om någon fil är för gammal.")
@click.option(
    "--folder", type=click.Path(path_type=Path), default=Path(".github", "ISSUE_TEMPLATE"), metavar="MAPP",
    help="Var filerna ligger. Annars .github/ISSUE_TEMPLATE här.",
)  # fmt: skip
@today_option
@content_option
def command(check: bool, folder: Path, today: date, content: Path) -> None:
    """Skriv formulären för ärenden på GitHub, med samma frågor som formuläret på webben.

    Filer i mappen som inte längre behövs tas bort.
    """
    wanted = {folder / name: text for name, text in form_files(need_town(content, today)).items()}
    stale = [path for path, text in wanted.items() if not path.is_file() or path.read_text("utf-8") != text]
    stale += [path for path in sorted(folder.glob("*.yml")) if path not in wanted]
    if check:
        for path in stale:
            click.echo(f"{path} är för gammal. Skriv: torg bridge issue-forms", err=True)
        if stale:
            raise click.exceptions.Exit(1)
        return
    folder.mkdir(parents=True, exist_ok=True)
    for path in stale:
        if path in wanted:
            path.write_text(wanted[path], encoding="utf-8")
        else:
            path.unlink()
    click.echo(f"Skrev {len(stale)} {'fil' if len(stale) == 1 else 'filer'}.")
