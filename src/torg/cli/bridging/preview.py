"""`torg bridge preview`: the draft of a pull request is shown, or taken away."""

import os
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from torg.bridge.clone import Clone
from torg.bridge.forges.forge import ForgeError
from torg.bridge.git import Git, GitError
from torg.bridge.hub.admission import NotAdmittedError
from torg.bridge.hub.drafts import Showing, Shown
from torg.bridge.hub.pulls import Run, run_of
from torg.bridge.hub.shelf import Shelf
from torg.cli.bridging.places import need_key, need_place
from torg.cli.bridging.runner import Runner, need_event, need_runner
from torg.cli.bridging.towns import need_town
from torg.cli.options import PathType, content_option, today_option
from torg.cli.swedish import Command
from torg.phrases import hub as say

_SECONDS = 300


@click.command("preview", cls=Command)
@click.argument("event", type=PathType(), metavar="FIL", help="Händelsen, som GitHub skriver den.")
@today_option
@content_option
def command(event: Path, today: date, content: Path) -> None:
    """Visa utkastet av en ändring på GitHub på en egen adress, och ta bort det när ändringen är avgjord.

    Var utkasten läggs står i PREVIEW_REPOSITORY. Är den tom görs inget. Det som körningen lämnade släpps bara fram om
    det är ett utkast av webbplatsen och inget annat.
    """
    runner, read = need_runner(), need_event(event)
    if not os.environ.get("PREVIEW_REPOSITORY"):
        click.echo(say.NO_PREVIEW_PLACE)
        return
    site = need_town(content, today).catalogue.site.url
    run = _need_run(event, read)
    try:
        shown = _show(runner, site, run, content.resolve().name)
    except NotAdmittedError as error:
        raise click.ClickException(say.not_admitted(error.wrong, error.name)) from None
    except (ForgeError, GitError) as error:
        raise click.ClickException(say.unanswered(str(error))) from None
    if shown.gone:
        click.echo(say.previews_gone(shown.gone))
    if shown.address or shown.told:
        click.echo(say.previewed(shown.address) if shown.address else shown.told)


def _need_run(event: Path, read: dict[str, Any]) -> Run | None:
    """The run; None when the clock or a person started it: then drafts are only taken away."""
    if "workflow_run" not in read:
        return None
    try:
        return run_of(read)
    except ValueError:
        raise click.UsageError(f"«{event}» är ingen händelse om en ändring.") from None


def _show(runner: Runner, site: str, run: Run | None, content: str) -> Shown:
    place = need_place(runner, site)
    key = need_key(runner, place)
    with tempfile.TemporaryDirectory() as folder:
        url = f"{runner.server}/{place.repository}.git"
        shelf = Shelf(Clone(Git(Path(folder, "clone"), url, token=key, seconds=_SECONDS), main=place.branch))
        return Showing(runner.rest, shelf, place.address, content).show(run, datetime.now(UTC))
