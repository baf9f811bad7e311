"""Drafts on a branch of another repository, a folder each: put there, made anew, and taken away.

The repository is another one so that its pages have another origin than the site: what a stranger wrote stands on no
address that anybody trusts. The branch is one commit without a past, so that what is taken away is gone. Git's plumbing
writes it (ADR 20), and other runs that write at the same time are waited for by a lease.
"""

import os
import re
import tempfile
from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from pathlib import Path

from torg.bridge.clone import Clone
from torg.bridge.git import RefusedError

FOLDER = "forslag"
_PLAIN = ".nojekyll"
"""Tells GitHub's Pages to show files as they are."""

_NUMBER = re.compile(r"[1-9][0-9]{0,9}")
_TRIES = 8
_AT_ONCE = 1000
"""How many files git is given at a time, so that no command is slow."""

_TIP = "refs/torg/main"

Entries = dict[str, tuple[str, str]]
"""A tree's entries: mode with kind, and id, by name."""


class Shelf:
    """The branch with the drafts.

    Args:
        clone: a bare clone of the repository; its main branch is the one with the drafts.
    """

    def __init__(self, clone: Clone) -> None:
        self._clone = clone
        self._ref = f"refs/heads/{clone.main}"

    def put(self, number: int, folder: Path, names: Iterable[str], moment: datetime) -> None:
        """Let a change's draft be the files in a folder.

        Args:
            number: the pull request's.
            folder: where they are.
            names: their paths in it.
            moment: when.

        Raises:
            GitError: when the repository can not be reached, or refuses.
        """
        tree = self._tree(folder, tuple(names))
        self._edit(lambda drafts: {**drafts, str(number): ("040000 tree", tree)}, moment)

    def keep(self, numbers: Collection[int], moment: datetime) -> tuple[int, ...]:
        """Take away every other draft; their numbers.

        Args:
            numbers: of those that stay.
            moment: when.

        Raises:
            GitError: as `put`.
        """
        gone: list[int] = []

        def without(drafts: Entries) -> Entries:
            gone[:] = [int(name) for name in drafts if _NUMBER.fullmatch(name) and int(name) not in numbers]
            return {name: each for name, each in drafts.items() if name not in map(str, gone)}

        self._edit(without, moment)
        return tuple(gone)

    def drop(self, number: int, moment: datetime) -> bool:
        """Take one draft away; whether there was one."""
        found: list[bool] = []

        def without(drafts: Entries) -> Entries:
            found[:] = [str(number) in drafts]
            return {name: each for name, each in drafts.items() if name != str(number)}

        self._edit(without, moment)
        return found == [True]

    def _edit(self, change: Callable[[Entries], Entries], moment: datetime) -> None:
        """Change the drafts, upon whatever stands there now."""
        for tried in range(_TRIES):
            tip = self._fetch()
            root = self._listed(tip) if tip else {}
            before = self._listed(root[FOLDER][1]) if FOLDER in root else {}
            after = change(before)
            if after == before:
                return
            git = self._clone.git
            rest = {name: each for name, each in root.items() if name != FOLDER}
            rest[_PLAIN] = ("100644 blob", git.line("hash-object", "-w", "--stdin"))
            if after:
                rest[FOLDER] = ("040000 tree", self._made(after))
            commit = self._clone.commit_tree(self._made(rest), [], "Utkast av förslag\n", moment)
            try:
                self._clone.push({self._ref: commit}, {self._ref: tip})
            except RefusedError:
                if tried == _TRIES - 1:
                    raise
            else:
                return

    def _fetch(self) -> str:
        """The branch's commit; nothing when there is no branch."""
        git = self._clone.git
        told = git.remotely("ls-remote", "--quiet", "--end-of-options", git.url, self._ref).decode().split()
        if not told:
            return ""
        git.remotely(
            "fetch", "--quiet", "--no-tags", "--depth=1", "--no-write-fetch-head", "--end-of-options", git.url,
            f"+{self._ref}:{_TIP}",
        )  # fmt: skip
        return git.line("rev-parse", "--verify", _TIP)

    def _listed(self, tree: str) -> Entries:
        entries: Entries = {}
        for line in self._clone.git.run("ls-tree", "-z", "--full-tree", "--end-of-options", tree).split(b"\0"):
            if line:
                facts, _, name = line.partition(b"\t")
                mode, kind, found = facts.decode().split(" ")
                entries[os.fsdecode(name)] = (f"{mode} {kind}", found)
        return entries

    def _made(self, entries: Entries) -> str:
        given = b"".join(f"{kind} {found}\t".encode() + os.fsencode(name) + b"\0"
                         for name, (kind, found) in entries.items())  # fmt: skip
        return self._clone.git.line("mktree", "-z", given=given)

    def _tree(self, folder: Path, names: tuple[str, ...]) -> str:
        """The tree of some files."""
        git = self._clone.git
        blobs: list[str] = []
        for begin in range(0, len(names), _AT_ONCE):
            paths = "".join(f"{folder / name}\n" for name in names[begin : begin + _AT_ONCE])
            words = ("-c", "core.looseCompression=1", "hash-object", "-w", "--no-filters", "--stdin-paths")
            blobs += git.run(*words, given=paths.encode()).decode().split()
        told = "".join(f"100644 {blob}\t{name}\0" for name, blob in zip(names, blobs, strict=True))
        with tempfile.TemporaryDirectory(dir=git.folder, prefix="index-") as place:
            index = {"GIT_INDEX_FILE": str(Path(place, "index"))}
            git.run("update-index", "-z", "--index-info", given=told.encode(), environment=index)
            return git.line("write-tree", environment=index)
