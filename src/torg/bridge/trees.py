"""What is in a tree of git: names, files, and a folder on the disk with all of them.

Only plain files come out of a tree, no links. Git itself lets no name lead out of it (`fsckObjects`).
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath
from string import hexdigits

from torg.bridge.git import Git

EXPORTS = "exports"
_PLAIN = ("100644", "100755")
_MANY = 200_000
_ID_LENGTHS = (40, 64)
_KEPT = 4


def is_export(folder: Path) -> bool:
    """Whether a folder is one that `exported` made, and so has the same files for ever."""
    tree = folder.parent
    return tree.parent.name == EXPORTS and len(tree.name) in _ID_LENGTHS and set(tree.name) <= set(hexdigits)


def blob_at(git: Git, tree: str, path: PurePosixPath) -> str:
    """The id of a plain file in a tree or a commit; empty when there is none."""
    for mode, blob, name in _listed(git, tree, str(path)):
        if name == str(path) and mode in _PLAIN:
            return blob
    return ""


def exported(git: Git, tree: str, name: str, shown: Path) -> Path:
    """A tree as files in a folder of their own, exactly as git has them; kept for the next time. Never write in it.

    Args:
        git: whose; the folder is within its own.
        tree: the id.
        name: what the folder is called.
        shown: one that is in use, and so is not taken away with old ones.
    """
    exports = git.folder / EXPORTS
    place = exports / tree
    if place.is_dir():
        return place / name
    exports.mkdir(exist_ok=True)
    for old in sorted(exports.iterdir(), key=lambda each: each.stat().st_mtime)[:-_KEPT]:
        if old.resolve() != shown:
            shutil.rmtree(old, ignore_errors=True)
    draft = Path(tempfile.mkdtemp(dir=exports, prefix="tmp-"))
    draft.chmod(0o755)
    (draft / name).mkdir()
    for path, data in _files(git, tree):
        target = draft / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    with suppress(OSError):  # another process was first
        draft.rename(place)
    return place / name


def _files(git: Git, tree: str) -> Iterator[tuple[PurePosixPath, bytes]]:
    plain = [(blob, name) for mode, blob, name in _listed(git, tree) if mode in _PLAIN]
    said = git.run("cat-file", "--batch", given="".join(f"{blob}\n" for blob, _ in plain).encode())
    at = 0
    for _, name in plain:
        head = said.index(b"\n", at)
        size = int(said[at:head].split()[2])
        yield PurePosixPath(name), said[head + 1 : head + 1 + size]
        at = head + 1 + size + 1


def _listed(git: Git, tree: str, *paths: str) -> Iterator[tuple[str, str, str]]:
    """Mode, id and name of everything in a tree."""
    said = git.run("ls-tree", "-r", "-z", "--full-tree", "--end-of-options", tree, *(("--", *paths) if paths else ()))
    for entry in said.split(b"\0")[:_MANY]:
        if entry:
            facts, _, name = entry.partition(b"\t")
            mode, _, blob = facts.decode().split(" ")
            yield mode, blob, os.fsdecode(name)
