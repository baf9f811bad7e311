"""When each content file last changed, read from git's history of the content folder.

Only the published line counts: `git log --first-parent`. What came with a merge counts as changed when it was merged,
for that is when readers could first see it; the branch's own commits may be older than an edit that came between.
Renames need no detection, which would compare the contents of files: the old name is gone and the new one has changed.

File names are data. Git gives them between NUL bytes and never in an argument, runs none of the programs that a
repository's settings can name, and reads nothing but the repository that the content folder is a part of.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from torg.domain.history import History, Lack, no_history, rising
from torg.store.folders import ENDING

_SECONDS = 60
"""The longest that one question to git may take. Ten thousand files in five thousand commits take about one second."""

_SETTINGS = (
    "safe.bareRepository=explicit",  # files in the content folder that look like a repository are none
    "core.fsmonitor=false",
    f"core.attributesFile={os.devnull}",
    "log.showRoot=true",
    "log.showSignature=false",
    "log.follow=false",
    f"diff.orderFile={os.devnull}",
)


def read_history(content: Path) -> History:
    """Ask git when each record in the content folder last changed, and which are gone.

    Args:
        content: the content folder: a repository's root, or any folder in it.

    Returns:
        The history; one with a `lack` when there is no git, no repository, nothing committed, or only a part of it.
    """
    program = shutil.which("git")
    if program is None:
        return no_history(Lack.NO_GIT)
    root = content.resolve()
    try:
        return _read(_Git(program, root), root)
    except (OSError, ValueError, subprocess.SubprocessError):
        return no_history(Lack.UNREADABLE)


class _Git:
    """Git in one folder, told to look at nothing else and to run no other program."""

    def __init__(self, program: str, folder: Path) -> None:
        self._command = [program, "--no-pager", "--no-replace-objects", "--literal-pathspecs", "-C", str(folder)]
        self._command += [part for setting in _SETTINGS for part in ("-c", setting)]
        clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        never = {"GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1"}
        self._environment = {**clean, **never, "LC_ALL": "C", "LANGUAGE": ""}

    def ask(self, *question: str) -> "subprocess.CompletedProcess[bytes]":
        """Run one git command and wait for its answer.

        Raises:
            OSError: when git can not be started.
            subprocess.TimeoutExpired: when it takes too long.
        """
        return subprocess.run(  # noqa: S603 -- a fixed command; the folder is an argument, never a shell's
            [*self._command, *question],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=self._environment,
            timeout=_SECONDS,
            check=False,
        )

    def answer(self, *question: str) -> bytes:
        """The answer to a question that must have one.

        Raises:
            subprocess.CalledProcessError: when git refuses.
        """
        done = self.ask(*question)
        done.check_returncode()
        return done.stdout


def _read(git: _Git, root: Path) -> History:
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


def _lack(git: _Git) -> Lack | None:
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
