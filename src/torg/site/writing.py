"""The only place that writes: bytes, under the output folder and nowhere else, and only what has changed.

A list of the files written (`.torg-filer`) lies in the folder, so that the next build takes away its own stale pages
and never a file that somebody else put there.
"""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MANIFEST = ".torg-filer"


class OutsideError(ValueError):
    """A path that would lead out of the output folder."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a build did to the folder."""

    written: int
    """Files that are new or changed."""
    kept: int
    """Files that were already right."""
    removed: int
    """Stale files taken away."""


def write_site(output: Path, files: Iterable[tuple[str, Sequence[bytes]]]) -> Written:
    """Write the site.

    Args:
        output: the folder; made when it does not exist.
        files: path under the folder, posix, and the file's parts in order.

    Raises:
        OutsideError: when a path, or a symbolic link on the way, leads out of the folder.
        OSError: when the disk says no.
    """
    output.mkdir(parents=True, exist_ok=True)
    root = os.path.realpath(output)
    earlier = _read_manifest(root)
    folders: set[str] = set()
    names: set[str] = set()
    written = 0
    for name, parts in files:
        written += _write(root, name, parts, folders)
        names.add(name)
    removed = sum(_remove(root, name) for name in sorted(earlier - names))
    _write(root, MANIFEST, ["\n".join(sorted(names)).encode()], folders)
    return Written(written, len(names) - written, removed)


def _inside(root: str, name: str) -> str:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\0" in name or not path.parts:
        raise OutsideError(name)
    return os.path.join(root, name)  # noqa: PTH118 -- ten thousand pages: pathlib costs more than the write


def _folder(root: str, folder: str, folders: set[str]) -> None:
    """Make the folder, one step at a time: a symbolic link on the way is refused before anything is made behind it."""
    if folder == root or folder in folders:
        return
    _folder(root, os.path.dirname(folder), folders)  # noqa: PTH120
    try:
        os.mkdir(folder)  # noqa: PTH102
    except FileExistsError:
        if Path(folder).is_symlink() or not Path(folder).is_dir():
            raise OutsideError(os.path.relpath(folder, root)) from None
    folders.add(folder)


def _write(root: str, name: str, parts: Sequence[bytes], folders: set[str]) -> int:
    target = _inside(root, name)
    _folder(root, os.path.dirname(target), folders)  # noqa: PTH120
    content = b"".join(parts)
    try:
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o644)
    except FileExistsError:
        if Path(target).is_symlink():
            raise OutsideError(name) from None
        if not Path(target).is_file():
            raise OutsideError(name) from None
        if _same(target, content):
            return 0
        Path(target).unlink()  # never through a hard link into somebody else's file
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o644)
    try:
        view = memoryview(content)
        while view:
            view = view[os.write(handle, view) :]
    finally:
        os.close(handle)
    return 1


def _same(target: str, content: bytes) -> bool:
    handle = os.open(target, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        return os.fstat(handle).st_size == len(content) and os.read(handle, len(content)) == content
    finally:
        os.close(handle)


def _read_manifest(root: str) -> set[str]:
    path = Path(root, MANIFEST)
    try:
        text = "" if path.is_symlink() or (path.exists() and not path.is_file()) else path.read_text(encoding="utf-8")
    except (FileNotFoundError, UnicodeDecodeError):
        return set()
    return {name for name in text.split("\n") if name}


def _remove(root: str, name: str) -> int:
    """Take a stale file away, and the folders that it leaves empty. A manifest that points outside is not obeyed."""
    try:
        path = Path(_inside(root, name))
    except OutsideError:
        return 0
    real = os.path.realpath(path.parent)
    if (real != root and not real.startswith(root + os.sep)) or not path.is_file():
        return 0
    path.unlink()
    folder = path.parent
    with suppress(OSError):
        while str(folder) != root:
            folder.rmdir()
            folder = folder.parent
    return 1
