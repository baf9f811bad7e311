"""The content as it was earlier: on a day, in a revision, or as somebody copied it.

What git holds is read from its objects (`git ls-tree`, `git cat-file`) and written to a folder of its own for a while,
so that the work tree is not touched. Links, submodules and files that are no records are left out.
"""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from torg.domain.history import NoEarlier
from torg.domain.schedule.sessions import STOCKHOLM
from torg.store.folders import ENDING
from torg.store.git import Git, find_git

_FILES = frozenset({"100644", "100755"})
"""The modes of ordinary files in a tree."""


class NoEarlierError(Exception):
    """There is nothing earlier to read."""

    def __init__(self, why: NoEarlier, first: date | None = None) -> None:
        self.why = why
        self.first = first
        """The first day that there is, in Sweden, when that is known."""
        super().__init__(why.value)


@dataclass(frozen=True, slots=True)
class Earlier:
    """Earlier content, to be read as any content."""

    folder: Path
    day: date | None
    """The day whose content it is, in Sweden; None for a copy, which does not say."""


@contextmanager
def earlier(content: Path, since: date | str | Path) -> Iterator[Earlier]:
    """The content as it was; what was written for it is gone afterwards.

    Args:
        content: the content folder as it is now.
        since: a day, for the content at the end of it; a git revision; or a folder with a copy.

    Raises:
        NoEarlierError: there is none.
    """
    if isinstance(since, Path):
        yield Earlier(_copy(since), None)
        return
    with TemporaryDirectory(prefix="torg-") as made:
        folder = Path(made) / "content"
        try:
            day = _unpack(content.resolve(), since, folder)
        except (OSError, ValueError, subprocess.SubprocessError):
            raise NoEarlierError(NoEarlier.UNREADABLE) from None
        yield Earlier(folder, day)


def _copy(folder: Path) -> Path:
    """The folder itself, or the content folder in it."""
    for each in (folder, folder / "content"):
        if (each / f"site{ENDING}").is_file():
            return each
    raise NoEarlierError(NoEarlier.NO_CONTENT)


def _unpack(content: Path, since: date | str, folder: Path) -> date:
    """Write the records of a revision to the folder, and give the day that they are from."""
    git = find_git(content)
    if git is None:
        raise NoEarlierError(NoEarlier.NO_GIT)
    if git.ask("rev-parse", "--is-inside-work-tree").stdout.strip() != b"true":
        raise NoEarlierError(NoEarlier.NO_REPOSITORY)
    commit = _at_end_of(git, since) if isinstance(since, date) else _named(git, since)
    prefix = git.answer("rev-parse", "--show-prefix").decode().strip("\n").rstrip("/")
    listed = git.ask("ls-tree", "-r", "-z", "--full-tree", f"{commit}:{prefix}")
    files = dict(_records(listed.stdout)) if listed.returncode == 0 else {}
    if not files:
        raise NoEarlierError(NoEarlier.NO_CONTENT)
    for name, text in zip(files, _texts(git, list(files.values())), strict=True):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text)
    if isinstance(since, date):
        return since
    return _day(int(git.answer("show", "--no-patch", "--format=%ct", commit)))


def _at_end_of(git: Git, day: date) -> str:
    """The last commit on the published line on that day or before it."""
    end = datetime.combine(day + timedelta(1), time(), STOCKHOLM)
    found = git.ask("rev-list", "--max-count=1", "--first-parent", f"--min-age={int(end.timestamp()) - 1}", "HEAD")
    commit = found.stdout.decode().strip()
    if not commit:
        shallow = git.ask("rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
        raise NoEarlierError(NoEarlier.NOT_FETCHED if shallow else NoEarlier.NOT_SO_OLD, _first_day(git))
    return commit


def _first_day(git: Git) -> date | None:
    """The day of the oldest commit on the published line; None when nothing is committed."""
    times = git.ask("log", "--first-parent", "--format=%ct", "HEAD").stdout.split()
    return _day(int(times[-1])) if times else None


def _day(seconds: int) -> date:
    return datetime.fromtimestamp(seconds, STOCKHOLM).date()


def _named(git: Git, revision: str) -> str:
    found = git.ask("rev-parse", "--quiet", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    if found.returncode:
        raise NoEarlierError(NoEarlier.NO_REVISION)
    return found.stdout.decode().strip()


def _records(tree: bytes) -> Iterator[tuple[str, str]]:
    """Name and object of each ordinary YAML file: `<mode> blob <object>TAB<name>NUL`."""
    for line in filter(None, tree.split(b"\0")):
        about, _, name = line.partition(b"\t")
        mode, _, blob = about.decode().split(" ")
        path = PurePosixPath(name.decode("utf-8", "replace"))
        if mode in _FILES and path.suffix == ENDING and ".." not in path.parts and not path.is_absolute():
            yield str(path), blob


def _texts(git: Git, blobs: list[str]) -> Iterator[bytes]:
    """What each object holds: `<object> blob <size>LF<content>LF`."""
    answer = git.answer("cat-file", "--batch", given="".join(f"{each}\n" for each in blobs).encode())
    at = 0
    for _ in blobs:
        end = answer.index(b"\n", at)
        size = int(answer[at:end].rsplit(b" ", 1)[1])
        yield answer[end + 1 : end + 1 + size]
        at = end + size + 2
