"""The only place that writes: bytes, under the output folder and nowhere else, and only what has changed.

A list of the files written, with a hash of each (`.torg-filer`), lies in the folder. What is still as it was written
is ours: it may be replaced, and taken away when it is stale. Any other file belongs to somebody: it is never removed,
and one that is in the way stops the build before the first byte is written.

Each file is written beside its place and then put there, so that a reader never meets half a page. The list is written
twice, first with the files' old hashes and their new ones, so that a build that is broken off leaves nothing behind
that the next one would take for somebody else's.
"""

import os
import stat
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from itertools import count
from pathlib import Path, PurePosixPath

from torg.phrases.building import Obstacle
from torg.site.packing import ENDINGS, is_packed, packed

MANIFEST = ".torg-filer"
_NEW = ".torg-ny"
_DIGITS = 32
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW


class OutsideError(ValueError):
    """A path that would lead out of the output folder, or to what is no file; `obstacle` is what is there."""

    def __init__(self, name: str, obstacle: Obstacle = Obstacle.OUTSIDE) -> None:
        super().__init__(name)
        self.obstacle = obstacle


class ForeignError(ValueError):
    """Files in the way that somebody else wrote or changed; `names` are their paths.

    `unlisted` says that the list of what we wrote is missing or damaged, so that they may be ours all the same.
    """

    def __init__(self, names: Sequence[str], *, unlisted: bool = False) -> None:
        super().__init__(", ".join(names))
        self.names = tuple(names)
        self.unlisted = unlisted


@dataclass(frozen=True, slots=True)
class Written:
    """What a build did to the folder."""

    written: int
    """Files that are new or changed."""
    kept: int
    """Files that were already right."""
    removed: int
    """Stale files taken away."""


def write_site(
    output: Path, files: Iterable[tuple[str, Sequence[bytes]]], *, pack: bool = False, adopt: bool = False
) -> Written:
    """Write the site.

    Args:
        output: the folder; made when it does not exist.
        files: path under the folder, posix, and the file's parts in order.
        pack: whether to write packed files beside these. Those that an earlier build wrote are stale otherwise.
        adopt: whether to replace files in the way when the list of ours is missing or damaged. With a whole list it
            changes nothing, so that what somebody wrote is as safe as ever.

    Raises:
        OutsideError: when a path, or a symbolic link on the way, leads out of the folder.
        ForeignError: when a file that is not ours is in the way.
        OSError: when the disk says no.
    """
    output.mkdir(parents=True, exist_ok=True)
    folder = _Folder(output)
    todo = list(files)
    hashes = {name: _digest(parts) for name, parts in todo}
    if pack:
        _pack(folder, todo, hashes)
    changed = folder.look(todo, hashes, adopt=adopt and folder.unlisted)
    stale = [name for name in sorted(folder.ours.keys() - hashes.keys()) if folder.is_ours(name)]
    if changed or stale or folder.ours != {name: {digest} for name, digest in hashes.items()}:
        both = {name: {hashes[name]} | folder.ours.get(name, set()) for name in hashes}
        folder.put(MANIFEST, _manifest({**folder.ours, **both}))
        for name, parts in changed:
            folder.put(name, b"".join(parts))
        for name in stale:
            folder.remove(name)
        folder.put(MANIFEST, _manifest({name: {digest} for name, digest in hashes.items()}))
    return Written(len(changed), len(hashes) - len(changed), len(stale))


def _pack(folder: "_Folder", todo: list[tuple[str, Sequence[bytes]]], hashes: dict[str, str]) -> None:
    """Add to what is to be written the packed files beside it, and to the hashes those that are right already.

    What an earlier build packed is right when the file that it was made of is the same: both are in that build's list.
    """
    for name, parts in tuple(todo):
        if not is_packed(name, sum(map(len, parts))):
            continue
        same = folder.ours.get(name) == {hashes[name]}
        for beside in (name + ending for ending in ENDINGS):
            known = folder.ours.get(beside, set())
            if same and len(known) == 1 and folder.is_ours(beside):
                (hashes[beside],) = known
            else:
                content = packed(b"".join(parts), beside[len(name) :])
                todo.append((beside, (content,)))
                hashes[beside] = _digest((content,))


def read_own(output: Path, name: str) -> bytes | None:
    """A file that an earlier build left for this one: None when there is none, nothing when it is no plain file."""
    path = output / name
    if path.is_symlink() or (path.exists() and not path.is_file()):
        return b""
    return path.read_bytes() if path.exists() else None


def keep_own(output: Path, name: str, content: bytes, *, aside: bool = False) -> str:
    """Write one file for the next build in the output folder, whole or not at all.

    Args:
        output: the folder, which exists.
        name: the file's name.
        content: its bytes.
        aside: whether to keep what has that name now under another.

    Returns:
        What the earlier file is called now, when it was put aside.

    Raises:
        OSError: when the disk says no.
    """
    kept = ""
    if aside:
        free = (f"{name}.gammal{number or ''}" for number in count())
        kept = next(each for each in free if not os.path.lexists(output / each))
        (output / name).rename(output / kept)
    _Folder(output).put(name, content)
    return kept


def _digest(parts: Iterable[bytes]) -> str:
    found = blake2b(digest_size=_DIGITS // 2)
    for part in parts:
        found.update(part)
    return found.hexdigest()


def _manifest(files: Mapping[str, Iterable[str]]) -> bytes:
    return "".join(f"{digest} {name}\n" for name in sorted(files) for digest in sorted(files[name])).encode()


def _kind(mode: int) -> Obstacle:
    """What something is, by its mode as `lstat` tells it."""
    if stat.S_ISLNK(mode):
        return Obstacle.LINK
    if stat.S_ISDIR(mode):
        return Obstacle.FOLDER
    return Obstacle.FILE if stat.S_ISREG(mode) else Obstacle.OTHER


class _Folder:
    """The output folder, and what in it is ours."""

    def __init__(self, output: Path) -> None:
        self._root = os.path.realpath(output)
        self._folders: dict[str, bool] = {self._root: True}
        self.unlisted = False
        """Whether the list of our files is missing or damaged."""
        self.ours = self._read_manifest()
        """By path, the hashes that the file may have when it is ours."""

    def look(
        self, files: Iterable[tuple[str, Sequence[bytes]]], hashes: Mapping[str, str], *, adopt: bool
    ) -> list[tuple[str, Sequence[bytes]]]:
        """The files that are not in the folder as they shall be. Nothing is changed.

        Raises:
            OutsideError: when a path leads out of the folder, or to what is no file.
            ForeignError: when any of them is somebody else's, unless they are to be adopted.
        """
        changed = []
        foreign = []
        for name, parts in files:
            digest = self._digest_of(name)
            if digest != hashes[name]:
                changed.append((name, parts))
                if digest and digest not in self.ours.get(name, ()):
                    foreign.append(name)
        if foreign and not adopt:
            raise ForeignError(foreign, unlisted=self.unlisted)
        return changed

    def is_ours(self, name: str) -> bool:
        """Whether the file is there, and as we wrote it."""
        try:
            return self._digest_of(name) in self.ours[name]
        except OutsideError:
            return False

    def put(self, name: str, content: bytes) -> None:
        """Write a file whole, then put it in its place. It is never written through a link."""
        target = self._inside(name)
        self._make(os.path.dirname(target))  # noqa: PTH120 -- ten thousand pages: pathlib costs more than the write
        new = os.path.join(self._root, _NEW)  # noqa: PTH118
        try:
            handle = os.open(new, _CREATE, 0o644)
        except FileExistsError:  # left behind by a build that was broken off
            os.unlink(new)  # noqa: PTH108
            handle = os.open(new, _CREATE, 0o644)
        try:
            view = memoryview(content)
            while view:
                view = view[os.write(handle, view) :]
        finally:
            os.close(handle)
        os.replace(new, target)  # noqa: PTH105

    def remove(self, name: str) -> None:
        """Take a file away, and the folders that it leaves empty."""
        path = Path(self._inside(name))
        path.unlink()
        folder = path.parent
        with suppress(OSError):
            while str(folder) != self._root:
                folder.rmdir()
                folder = folder.parent

    def _inside(self, name: str) -> str:
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or "\0" in name or not path.parts:
            raise OutsideError(name)
        return os.path.join(self._root, name)  # noqa: PTH118

    def _is_there(self, folder: str) -> bool:
        """Whether the folder is there, step by step from the root: a symbolic link on the way is refused."""
        known = self._folders.get(folder)
        if known is None:
            known = self._is_there(os.path.dirname(folder)) and os.path.lexists(folder)  # noqa: PTH120
            if known and (Path(folder).is_symlink() or not Path(folder).is_dir()):
                raise OutsideError(os.path.relpath(folder, self._root), _kind(os.lstat(folder).st_mode))
            self._folders[folder] = known
        return known

    def _make(self, folder: str) -> None:
        if not self._is_there(folder):
            self._make(os.path.dirname(folder))  # noqa: PTH120
            os.mkdir(folder)  # noqa: PTH102
            self._folders[folder] = True

    def _digest_of(self, name: str) -> str:
        """The hash of the file at a path; nothing when there is none."""
        target = self._inside(name)
        if not self._is_there(os.path.dirname(target)):  # noqa: PTH120
            return ""
        try:
            mode = os.lstat(target).st_mode
        except FileNotFoundError:
            return ""
        if not stat.S_ISREG(mode):
            raise OutsideError(name, _kind(mode))
        with os.fdopen(os.open(target, os.O_RDONLY | os.O_NOFOLLOW), "rb", buffering=0) as file:
            return _digest((file.read(),))

    def _read_manifest(self) -> dict[str, set[str]]:
        path = Path(self._root, MANIFEST)
        if path.is_symlink() or (path.exists() and not path.is_file()):
            raise OutsideError(MANIFEST, _kind(path.lstat().st_mode))
        try:
            text = path.read_text(encoding="utf-8")
        except (FileNotFoundError, UnicodeDecodeError):
            self.unlisted = True
            return {}
        self.unlisted = not text.endswith("\n")
        found: dict[str, set[str]] = {}
        for line in text.split("\n")[:-1]:
            digest, space, name = line.partition(" ")
            if space and len(digest) == _DIGITS and name:
                found.setdefault(name, set()).add(digest)
            else:
                self.unlisted = True
        return found
