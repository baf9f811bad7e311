"""When each content file last changed, read from git's history of the content folder.

Only the published line counts: `git log --first-parent`. What came with a merge counts as changed when it was merged,
for that is when readers could first see it; the branch's own commits may be older than an edit that came between.
Renames need no detection, which would compare the contents of files: the old name is gone and the new one has changed.
"""

import os
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from torg.domain.history import History, Lack, no_history, rising
from torg.store.folders import ENDING
from torg.store.git import Git, find_git


def read_history(content: Path) -> History:
    """Ask git when each record in the content folder last changed, and which are gone.

    Args:
        content: the content folder: a repository's root, or any folder in it.

    Returns:
        The history; one with a `lack` when there is no git, no repository, nothing committed, or only a part of it.
    """
    root = content.resolve()
    git = find_git(root)
    if git is None:
        return no_history(Lack.NO_GIT)
    try:
        return _read(git, root)
    except (OSError, ValueError, subprocess.SubprocessError):
        return no_history(Lack.UNREADABLE)


def _read(git: Git, root: Path) -> History:
    lack = _lack(git)
    if lack:
        return no_history(lack)
    commits = git.answer(
        "log", "--reverse", "--first-parent", "-m", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color",
        "--ignore-submodules", "--name-status", "-z", "--relative", "--format=format:%ct", "HEAD", "--", ".",
    )  # fmt: skip
    changed, removed = _last_changes(commits)
    if not changed and not removed:
        return no_history(Lack.NO_COMMITS)
    prefix = git.answer("rev-parse", "--show-prefix")[:-1]
    status = git.answer(
        "status", "--porcelain=v1", "-z", "--untracked-files=no", "--no-renames", "--ignore-submodules=all", "--", "."
    )
    present = frozenset(_present(root))
    edited = {_key(line[3:].removeprefix(prefix)) for line in status.split(b"\0")}
    return History(
        changed={key: moment for key, moment in changed.items() if key in present},
        dirty=frozenset((present & edited) | (present - changed.keys())),
        gone={key: moment for key, moment in removed.items() if key not in present},
        missing=frozenset(changed.keys() - present),
    )


def _lack(git: Git) -> Lack | None:
    """Why the repository's history can not be used, if so."""
    place = git.ask("rev-parse", "--is-inside-work-tree", "--is-shallow-repository")
    if place.returncode:
        return Lack.NO_REPOSITORY if b"not a git repository" in place.stderr else Lack.UNREADABLE
    inside, shallow = place.stdout.split()
    if inside != b"true":
        return Lack.NO_REPOSITORY
    if shallow != b"false":
        return Lack.SHALLOW
    head = git.ask("rev-parse", "--quiet", "--verify", "HEAD^{commit}")
    return Lack.NO_COMMITS if head.returncode else None


def _last_changes(log: bytes) -> tuple[dict[str, datetime], dict[str, datetime]]:
    """The last moment of every record that the log names: of those that are there at its end, and of those removed."""
    commits = list(_commits(log))
    changed: dict[str, datetime] = {}
    removed: dict[str, datetime] = {}
    for moment, (_, files) in zip(rising(seconds for seconds, _ in commits), commits, strict=True):
        for status, name in files:
            key = _key(name)
            if not key:
                continue
            now, before = (removed, changed) if status == b"D" else (changed, removed)
            now[key] = moment
            before.pop(key, None)
    return changed, removed


def _commits(log: bytes) -> Iterator[tuple[int, list[tuple[bytes, bytes]]]]:
    """Each commit's time in Unix seconds, and the files that it changed: a status letter and a name.

    `git log -z --name-status --format=format:%ct` writes the time, a line break, letters and names that each end with
    NUL, and another NUL between commits. A commit that changed no file has no line break.
    """
    parts = iter(log.split(b"\0"))
    for part in parts:
        time, has_files, status = part.partition(b"\n")
        if not time:
            continue
        files = []
        while has_files and status:
            files.append((status, next(parts, b"")))
            status = next(parts, b"")
        yield int(time), files


def _key(name: bytes) -> str:
    """The key of the record in a file, or nothing when no record can be in it."""
    text = os.fsdecode(name)
    return text.removesuffix(ENDING) if text.endswith(ENDING) else ""


def _present(root: Path) -> Iterator[str]:
    """The keys of all records in the folder. Links are not followed, and hidden folders are not read."""
    start = len(str(root)) + 1
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        inner = folder[start:].replace(os.sep, "/")
        for name in files:
            if name.endswith(ENDING):
                yield f"{inner}/{name.removesuffix(ENDING)}" if inner else name.removesuffix(ENDING)
