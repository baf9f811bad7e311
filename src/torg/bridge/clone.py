"""A bare clone written with git's plumbing: no working tree, a private index for each commit, so no lock and no mix-up.

Refs of the remote are mirrored under `refs/torg/`: `main`, `forslag/<number>` (open proposals) and `avbojt/<number>`
(declined ones: a commit whose message is the reason).
"""

import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from torg.bridge.git import Git, GitError, SlowError
from torg.bridge.trees import EXPORTS, blob_at, exported
from torg.phrases.proposals import TRAILER

PROPOSALS = "refs/heads/forslag/"
DECLINED = "refs/torg/avbojt/"
_TRAILER = re.compile(rf"^{TRAILER}: (\S+)$", re.MULTILINE)
_LOOK_AGAIN = 0.1
"""Seconds between two looks at the lock."""


class BusyError(Exception):
    """Another worker or review is at work in the clone."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a commit is by: the bridge itself, never a person."""

    name: str = "Formuläret"
    mail: str = "formularet@noreply.invalid"


class Clone:
    """The clone. `main` is the remote's branch that is published."""

    def __init__(self, git: Git, *, main: str = "main", bot: Identity | None = None) -> None:
        self.git = git
        self.main = main
        self.bot = bot or Identity()
        self.broken: Mapping[str, str] = {}
        """The commits of proposals that the latest fetch could not take, by what stands after `forslag/`."""
        self._known: dict[str, str] | None = None
        self._merged: frozenset[str] | None = None
        self._named: tuple[str, frozenset[str]] = ("", frozenset())
        self._trees: dict[str, str] = {}
        self._index: tuple[str, bytes] | None = None
        git.make()

    @contextmanager
    def alone(self, wait: float = 0) -> Iterator[None]:
        """Keep other workers and reviews out of the clone, and take away what one that died left behind.

        Args:
            wait: for how many seconds another may go on before this gives up.

        Raises:
            BusyError: when another is at work in it.
        """
        import fcntl  # noqa: PLC0415 -- POSIX only, as the bridge is; the other commands run everywhere

        handle = os.open(self.git.folder / "torg.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            until = time.monotonic() + wait
            while True:
                try:
                    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() >= until:
                        raise BusyError from None
                    time.sleep(_LOOK_AGAIN)
            for left in (*self.git.folder.glob("index-*"), *(self.git.folder / EXPORTS).glob("tmp-*")):
                shutil.rmtree(left, ignore_errors=True)
            yield
        finally:
            os.close(handle)

    def fetch(self) -> None:
        """Bring the mirrored refs up to date, and take away those that are gone from the remote.

        A proposal that git will not take (`fsckObjects`) stops nothing else: it is left as it was, and is in `broken`.

        Raises:
            GitError: when the remote can not be reached.
        """
        main, folders = f"+refs/heads/{self.main}:refs/torg/main", ((PROPOSALS, "forslag"), (DECLINED, "avbojt"))
        self._known = self._merged = None
        self.broken = {}
        try:
            self._take(main, *(f"+{there}*:refs/torg/{here}/*" for there, here in folders), prune=True)
        except SlowError:
            raise
        except GitError:
            self._take(main)
            for there, here in folders:
                self._take_singly(there, here)

    def _take(self, *specs: str, prune: bool = False) -> None:
        self.git.remotely(
            "fetch", "--quiet", "--no-tags", "--prune" if prune else "--no-prune", "--no-write-fetch-head",
            "--end-of-options", self.git.url, *specs,
        )  # fmt: skip

    def _take_singly(self, there: str, here: str) -> None:
        """Bring every ref of a folder up to date that git takes."""
        said = self.git.remotely("ls-remote", "--refs", "--quiet", self.git.url, f"{there}*").decode()
        remote = {ref.removeprefix(there): commit for commit, ref in (line.split("\t") for line in said.splitlines())}
        mirrored = self.tips(here)
        gone = "".join(f"delete refs/torg/{here}/{name}\n" for name in mirrored if name not in remote)
        self.git.run("update-ref", "--stdin", given=gone.encode())
        refused = self._refused([name for name in remote if remote[name] != mirrored.get(name)], there, here)
        self._known = None
        if there == PROPOSALS:
            self.broken = {name: remote[name] for name in refused}

    def _refused(self, names: Sequence[str], there: str, here: str) -> list[str]:
        """The names of those that git will not take; all others are brought up to date."""
        if not names:
            return []
        try:
            self._take(*(f"+{there}{name}:refs/torg/{here}/{name}" for name in names))
        except SlowError:
            raise
        except GitError:
            half = len(names) // 2
            halves = (names[:half], names[half:]) if half else ()
            return [name for part in halves for name in self._refused(part, there, here)] if halves else list(names)
        return []

    def tip(self, ref: str = "main") -> str | None:
        """The commit of a mirrored ref: `main`, `forslag/<number>`, `avbojt/<number>`."""
        return self._refs().get(ref)

    def tips(self, folder: str) -> dict[str, str]:
        """The commits of all mirrored refs in `forslag` or `avbojt`, by what stands after it."""
        head = f"{folder}/"
        return {name.removeprefix(head): commit for name, commit in self._refs().items() if name.startswith(head)}

    def merged(self) -> frozenset[str]:
        """The numbers of the proposals whose branches are a part of what is published, and still there."""
        if self._merged is None:
            said = self.git.run(
                "for-each-ref", "--format=%(refname:lstrip=3)", "--merged=refs/torg/main", "refs/torg/forslag/"
            )
            self._merged = frozenset(said.decode().split())
        return self._merged

    def named(self) -> frozenset[str]:
        """The numbers of the proposals that published commits name in their messages, whatever became of branches."""
        tip = self.tip()
        if tip and self._named[0] != tip:
            said = self.git.run("log", "--format=%B", f"--grep=^{TRAILER}: ", "--end-of-options", tip)
            self._named = tip, frozenset(_TRAILER.findall(said.decode(errors="replace")))
        return self._named[1] if tip else frozenset()

    def _refs(self) -> dict[str, str]:
        """All that the latest fetch mirrored."""
        if self._known is None:
            said = self.git.run("for-each-ref", "--format=%(objectname) %(refname:lstrip=2)", "refs/torg/").decode()
            self._known = {name: commit for commit, name in (line.split(" ", 1) for line in said.splitlines())}
        return self._known

    def blob(self, commit: str, path: PurePosixPath) -> str:
        """The id of a plain file in a commit; empty when there is none."""
        return blob_at(self.git, commit, path)

    def sizes(self, ids: Sequence[str]) -> dict[str, int]:
        """How many bytes objects are, by their ids; git unpacks none of them for it.

        Raises:
            GitError: when git can not tell.
            ValueError: for one that is not there.
        """
        said = self.git.run("cat-file", "--batch-check=%(objectname) %(objectsize)", given="\n".join(ids).encode())
        return {name: int(size) for name, size in (line.split(" ", 1) for line in said.decode().splitlines())}

    def text(self, commit: str, path: PurePosixPath) -> str | None:
        """What a plain file holds in a commit, with signs in the place of what is no text; None when there is none."""
        blob = self.blob(commit, path)
        return self.git.run("cat-file", "blob", blob).decode(errors="replace") if blob else None

    def last_with(self, path: PurePosixPath, blob: str) -> str | None:
        """The newest commit on the published line in which the file was that blob."""
        ids = self.git.run("log", "--first-parent", "--format=%H", "-n", "100", "refs/torg/main", "--", str(path))
        touched = ids.decode().split()
        parents = (f"{commit}^" for commit in touched)
        for commit in (*touched, *parents):
            with suppress(GitError):
                if self.blob(commit, path) == blob:
                    return self.git.line("rev-parse", "--verify", "--end-of-options", f"{commit}^{{commit}}")
        return None

    def is_merged(self, commit: str) -> bool:
        """Whether a commit is a part of what is published."""
        with suppress(GitError):
            self.git.run("merge-base", "--is-ancestor", commit, "refs/torg/main")
            return True
        return False

    def is_published(self, files: Mapping[str, str], commit: str) -> bool:
        """Whether all that a commit did to files was published since, in whatever commit, as after a squash.

        Args:
            files: each file's id after the commit; empty when the commit took it away.
            commit: the proposal's.
        """
        base = self.line_or_nothing("rev-parse", "--quiet", "--verify", "--end-of-options", f"{commit}^")
        return bool(base and files) and all(self._came(base, path, blob) for path, blob in files.items())

    def _came(self, base: str, path: str, blob: str) -> bool:
        """Whether a file that was another in a commit has been that blob in what was published since."""
        if self.blob(base, PurePosixPath(path)) == blob:
            return False
        since = self.git.run("log", "--format=%H", "-n", "200", f"{base}..refs/torg/main", "--", path).decode().split()
        return any(self.blob(each, PurePosixPath(path)) == blob for each in since)

    def has(self, commit: str) -> bool:
        """Whether the clone has the commit."""
        return bool(
            self.line_or_nothing("rev-parse", "--quiet", "--verify", "--end-of-options", f"{commit}^{{commit}}")
        )

    def message(self, commit: str) -> str:
        """A commit's message."""
        return self.git.run("log", "-1", "--format=%B", "--end-of-options", commit).decode(errors="replace")

    def line_or_nothing(self, *words: str) -> str:
        """The line that git prints, or nothing when it refuses."""
        with suppress(GitError):
            return self.git.line(*words)
        return ""

    def commit(self, base: str, path: PurePosixPath, data: bytes | None, message: str, moment: datetime) -> str:
        """A commit upon another that writes one file, or takes it away for None. The same arguments, the same id.

        Raises:
            GitError: as `tree`.
        """
        return self.commit_tree(self.tree(base, {path: data}), [base], message, moment)

    def tree(self, base: str, files: Mapping[PurePosixPath, bytes | None]) -> str:
        """The tree of a commit with some files written, or taken away for None.

        Raises:
            GitError: when git refuses, as it does for any path with `..` or `.git` in it, or when the disk is full.
        """
        with tempfile.TemporaryDirectory(dir=self.git.folder, prefix="index-") as folder:
            place = Path(folder, "index")
            index = {"GIT_INDEX_FILE": str(place)}
            if self._index and self._index[0] == base:
                place.write_bytes(self._index[1])
            else:
                self.git.run("read-tree", "--end-of-options", base, environment=index)
                self._index = base, place.read_bytes()
            for path, data in files.items():
                self._put(path, data, base, index)
            return self.git.line("write-tree", environment=index)

    def _put(self, path: PurePosixPath, data: bytes | None, base: str, index: Mapping[str, str]) -> None:
        """Write a file in an index, or take it away."""
        if data is None:
            gone = f"0 {'0' * len(self.git.line('rev-parse', '--verify', base))}\t{path}\0".encode()
            self.git.run("update-index", "-z", "--index-info", given=gone, environment=index)
        else:
            blob = self.git.line("hash-object", "-w", "--stdin", "--no-filters", given=data)
            self.git.run("update-index", "--add", "--cacheinfo", f"100644,{blob},{path}", environment=index)

    def commit_files(self, files: Mapping[PurePosixPath, bytes], message: str, moment: datetime) -> str:
        """A first commit, with many files."""
        with tempfile.TemporaryDirectory(dir=self.git.folder, prefix="index-") as folder:
            index = {"GIT_INDEX_FILE": os.path.join(folder, "index")}  # noqa: PTH118 -- a text for the environment
            for path, data in files.items():
                self._put(path, data, "", index)
            tree = self.git.line("write-tree", environment=index)
        return self.commit_tree(tree, [], message, moment)

    def commit_tree(self, tree: str, parents: Sequence[str], message: str, moment: datetime) -> str:
        """A commit of a whole tree, by the bot; the message comes on its standard input."""
        when = f"@{int(moment.timestamp())} +0000"
        who = {
            f"GIT_{role}_{key}": value
            for role in ("AUTHOR", "COMMITTER")
            for key, value in (("NAME", self.bot.name), ("EMAIL", self.bot.mail), ("DATE", when))
        }
        words = [word for parent in parents for word in ("-p", parent)]
        return self.git.line("commit-tree", *words, tree, given=message.encode(), environment=who)

    def joined(self, one: str, other: str) -> str:
        """The tree of two commits joined; empty when that takes a person."""
        said = self.line_or_nothing("merge-tree", "--write-tree", "--no-messages", one, other)
        return said.partition("\n")[0]

    def tree_of(self, commit: str) -> str:
        """The id of a commit's tree."""
        return self.git.line("rev-parse", "--verify", "--end-of-options", f"{commit}^{{tree}}")

    def push(
        self,
        refs: Mapping[str, str],
        expected: Mapping[str, str],
        options: Sequence[str] = (),
        *,
        atomic: bool = True,
    ) -> None:
        """Set refs on the remote, when they are still what is expected.

        Args:
            refs: a commit for each full name of a ref; an empty one deletes it.
            expected: what refs are now; an empty one means that there is none. Not looked at for other refs.
            options: push options, only for forges that take them; without line breaks.
            atomic: all or none; otherwise as many as can be.

        Raises:
            RefusedError: when one of them is something else.
            GitError: when the remote can not be reached, or refuses.
        """
        leases = [f"--force-with-lease={ref}:{commit}" for ref, commit in expected.items()]
        said = [f"--push-option={option}" for option in options]
        specs = [f"{commit}:{ref}" for ref, commit in refs.items()]
        whole = ["--atomic"] if atomic and len(refs) > 1 else []
        self.git.remotely(
            "push", "--quiet", "--no-verify", "--no-signed", *whole, *leases, *said, "--end-of-options", self.git.url,
            *specs,
        )  # fmt: skip

    def export(self, commit: str, content: str) -> Path:
        """The content folder of a commit as files in a folder of their own, exactly as git has them.

        Only plain files come along, no links. The folder is kept for the next time; never write in it.

        Args:
            commit: whose.
            content: the folder's path in the repository.
        """
        named = f"{commit}:{content}"
        if named not in self._trees:
            self._trees[named] = self.git.line("rev-parse", "--verify", "--end-of-options", named)
        return exported(self.git, self._trees[named], PurePosixPath(content).name, self.published.resolve())

    @property
    def published(self) -> Path:
        """The folder that always holds the published content, for the form to read and the site to be built from."""
        return self.git.folder / "published"

    def show(self, content: str) -> None:
        """Let `published` be the content of the latest fetch: from one moment to the next, never half."""
        tip = self.tip()
        if tip is None:
            return
        place = self.export(tip, content).parent
        if self.published.resolve() == place.resolve():
            return
        draft = self.git.folder / "published.new"
        draft.unlink(missing_ok=True)
        draft.symlink_to(place.relative_to(self.git.folder))
        draft.replace(self.published)
