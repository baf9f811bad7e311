"""Where drafts are put, from a workflow's variables: another repository, its pages' address, and a key to it."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

import click

from torg.cli.bridging.runner import Runner, app_token
from torg.phrases import hub as say

_REPOSITORY = re.compile(r"[A-Za-z0-9-]+/[A-Za-z0-9._-]+")
_BRANCH = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_LOCAL = "127.0.0.1"
_RIGHTS = {"contents": "write"}


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """A repository, its branch, and the address of its pages with a slash last."""

    repository: str
    branch: str
    address: str


def need_place(runner: Runner, site: str) -> DraftPlace:
    """Where drafts are put.

    Args:
        runner: where the workflow runs.
        site: the address of the site itself.

    Raises:
        click.UsageError: when it is no such place, or where the site itself is.
    """
    repository, branch = os.environ.get("PREVIEW_REPOSITORY", ""), os.environ.get("PREVIEW_BRANCH") or "gh-pages"
    same = repository.casefold() == runner.repository.casefold()
    if same or not _REPOSITORY.fullmatch(repository) or not _BRANCH.fullmatch(branch):
        raise click.UsageError(say.PREVIEW_REPOSITORY)
    owner, _, name = repository.partition("/")
    address = os.environ.get("PREVIEW_ADDRESS") or f"https://{owner.lower()}.github.io/{name}/"
    parts = urlsplit(address)
    is_whole = parts.hostname and (parts.scheme == "https" or parts.hostname == _LOCAL)
    if not is_whole or parts.query or parts.fragment or parts.username:
        raise click.UsageError(say.PREVIEW_ADDRESS)
    if _is_near(parts.hostname or "", urlsplit(site).hostname or ""):
        raise click.UsageError(say.PREVIEW_SAME_HOST)
    return DraftPlace(repository, branch, f"{address.rstrip('/')}/")


def _is_near(one: str, other: str) -> bool:
    """Whether two hosts are the same, or one is below the other, so that they could share cookies."""
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")


def need_key(runner: Runner, place: DraftPlace) -> str | Callable[[], str]:
    """The key to the repository: a token, or an App's.

    Raises:
        click.UsageError: when there is none.
    """
    app = app_token(runner, place.repository, "PREVIEW_APP", _RIGHTS)
    if app:
        return app.for_git
    token = os.environ.get("PREVIEW_TOKEN", "")
    if not token:
        raise click.UsageError(say.PREVIEW_KEY)
    return token
