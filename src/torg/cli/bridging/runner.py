"""What the commands that workflows run share: the event, the repository and the token, from GitHub's own variables."""

import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from torg.bridge.forges.app import RIGHTS, App, AppToken
from torg.bridge.forges.rest import Rest

_MOST_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Runner:
    """Where a workflow runs."""

    api: str
    server: str
    repository: str
    token: str

    @property
    def rest(self) -> Rest:
        """GitHub's interface."""
        return Rest(self.api, self.repository, self.token)

    @property
    def url(self) -> str:
        """The repository's address for git."""
        return f"{self.server}/{self.repository}.git"


def need_runner() -> Runner:
    """The runner that this is.

    Raises:
        click.UsageError: when it is none.
    """
    names = ("GITHUB_API_URL", "GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_TOKEN")
    values = [os.environ.get(name, "") for name in names]
    missing = [name for name, value in zip(names, values, strict=True) if not value]
    if missing or values[2].count("/") != 1:
        raise click.UsageError(f"--send hör hemma i ett arbetsflöde på GitHub. Det saknas: {', '.join(missing)}.")
    return Runner(*values)


def app_token(runner: Runner, repository: str, name: str, rights: Mapping[str, str] = RIGHTS) -> AppToken | None:
    """The keeper of a GitHub App's tokens, when the workflow names an App.

    Args:
        runner: where the workflow runs.
        repository: what the App is for.
        name: of the variable with the App's id; that with its key has `_KEY` after it.
        rights: what the App does there.
    """
    app, key = os.environ.get(name, ""), os.environ.get(f"{name}_KEY", "")
    return AppToken(runner.api, repository, App(app, key), time.time, rights) if app and key else None


def need_event(path: Path) -> dict[str, Any]:
    """The event in a file.

    Raises:
        click.UsageError: when there is none in it.
    """
    try:
        with path.open("rb") as file:
            read = json.loads(file.read(_MOST_BYTES))
    except (OSError, ValueError):
        read = None
    if not isinstance(read, dict):
        raise click.UsageError(f"«{path}» är ingen händelse från GitHub.")
    return read
