"""A pull request from anybody, looked at with the published branch's own program and list of owners.

Its files are read as data through GitHub's interface, never checked out, and nothing of it is run.
"""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from torg.bridge.forges.forge import ForgeError
from torg.bridge.forges.rest import Rest, asked, listed
from torg.bridge.hub.owners import Ownership, folder_of, ownership
from torg.problems import Problem
from torg.store.load import load
from torg.store.trial import new_problems

_LARGEST = 256 * 1024
_MOST_IN_ALL = 1024 * 1024
"""Bytes: a file of YAML can be made to take long to read, and a run has ten minutes."""

_MOST_FILES = 300
_COMMIT = 40


@dataclass(frozen=True, slots=True)
class Pull:
    """An open pull request as it was at one commit, with what it makes of each file; None for one that is gone."""

    number: int
    login: str
    paths: tuple[str, ...]
    files: Mapping[str, bytes | None]


@dataclass(frozen=True, slots=True)
class Run:
    """A finished run of the unprivileged workflow. All of it is GitHub's own word, and nothing the run's.

    Attributes:
        id: the run's.
        head: the commit that it was for.
        origin: the repository that the commit is in.
        main: the branch that is published.
    """

    id: int
    head: str
    origin: str
    main: str


def run_of(event: Mapping[str, Any]) -> Run:
    """The finished run in an event.

    Raises:
        ValueError: when the event is of another sort.
    """
    try:
        run = event["workflow_run"]
        found = Run(
            int(run["id"]),
            str(run["head_sha"]),
            str(run["head_repository"]["full_name"]),
            str(event["repository"]["default_branch"]),
        )
        plain = run["event"] == "pull_request" and len(found.head) == _COMMIT
    except (KeyError, TypeError):
        plain = False
    if not plain or set(found.head) - set("0123456789abcdef"):
        raise ValueError("no run for a pull request in the event")
    return found


def open_pulls(rest: Rest) -> tuple[dict[str, Any], ...]:
    """All open pull requests.

    Raises:
        ForgeError: when GitHub can not be asked.
    """
    return tuple(listed(rest, "pulls?state=open"))


def is_for(pull: Mapping[str, Any], run: Run) -> bool:
    """Whether a run was for what a pull request is now: its newest commit, from where it comes, to what is published.

    Two may have the same commit; from one repository to one branch there is one.

    Args:
        pull: as GitHub shows it.
        run: the run.
    """
    head, base = pull.get("head") or {}, pull.get("base") or {}
    origin = (head.get("repo") or {}).get("full_name")
    return (head.get("sha"), origin, base.get("ref")) == (run.head, run.origin, run.main)


def pull_at(rest: Rest, run: Run, content: str) -> Pull | None:
    """The open pull request that a run was for; None when there is none any more, or it has something newer.

    Runs for forks do not say which pull request they are for, so the open ones are asked.

    Args:
        rest: the interface.
        run: the run.
        content: the content folder's name.

    Raises:
        ForgeError: when GitHub can not be asked, or the change is too large for anybody to review.
    """
    for each in open_pulls(rest):
        if is_for(each, run):
            number = int(each["number"])
            changed = _changed(rest, number)
            return Pull(number, str(each["user"]["login"]), _paths(changed), _files(rest, changed, content))
    return None


def paths_of(rest: Rest, number: int) -> tuple[str, ...]:
    """Old and new paths of everything that a pull request changes.

    Raises:
        ForgeError: as `pull_at`.
    """
    return _paths(_changed(rest, number))


def _changed(rest: Rest, number: int) -> list[dict[str, Any]]:
    changed = list(listed(rest, f"pulls/{number}/files"))
    if len(changed) > _MOST_FILES:
        raise ForgeError(f"more than {_MOST_FILES} files")
    return changed


def _paths(changed: list[dict[str, Any]]) -> tuple[str, ...]:
    """Old and new paths of everything."""
    names = (str(each[key]) for each in changed for key in ("filename", "previous_filename") if each.get(key))
    return tuple(dict.fromkeys(names))


def _files(rest: Rest, changed: list[dict[str, Any]], content: str) -> dict[str, bytes | None]:
    files: dict[str, bytes | None] = {}
    for each in changed:
        name, old = str(each["filename"]), each.get("previous_filename")
        if isinstance(old, str) and folder_of(old, content) and each.get("status") == "renamed":
            files[old] = None
        if folder_of(name, content):
            files[name] = None if each.get("status") == "removed" else _blob(rest, str(each["sha"]))
            if sum(map(len, filter(None, files.values()))) > _MOST_IN_ALL:
                raise ForgeError(f"more than {_MOST_IN_ALL} bytes")
    return files


def _blob(rest: Rest, sha: str) -> bytes:
    """A file's bytes; what is far too large is not asked on."""
    if not sha.isalnum():
        raise ForgeError("a file without an id")
    answer = asked(rest, "GET", f"git/blobs/{sha}")
    if int(answer.get("size", 0)) > _LARGEST:
        raise ForgeError(f"a file of more than {_LARGEST} bytes")
    try:
        return base64.b64decode(str(answer.get("content", "")))
    except binascii.Error:
        raise ForgeError("a file that can not be read") from None


@dataclass(frozen=True, slots=True)
class Seen:
    """What the rules and the list of owners say."""

    problems: tuple[Problem, ...]
    ownership: Ownership


def look_at(pull: Pull, content: Path, owners: Mapping[str, frozenset[str]], today: date) -> Seen:
    """Apply all rules to the content as it would be.

    Args:
        pull: what is changed.
        content: the published content folder.
        owners: from the published branch.
        today: the day that freshness and times are judged by.

    Returns:
        The problems in the changed files, and what the change breaks in others.
    """
    before = load(content, today=today)
    after = load(content, today=today, instead=pull.files)
    broken = (each for each in new_problems(before, after) if each.file not in pull.files)
    problems = (*(each for each in after.problems if each.file in pull.files), *broken)
    return Seen(problems, ownership(pull.paths, owners, pull.login, content.resolve().name))
