"""Reading and deciding proposals in git: for whoever has a clone's worth of disk and a terminal, and no forge.

A yes is a merge commit by the bot, pushed only when both branches are still what was read. Whatever the branch holds
is data: a proposal that touches anything but plain content files is refused, whoever pushed it.
"""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import PurePosixPath

from torg.bridge.clone import DECLINED, PROPOSALS, Clone
from torg.bridge.git import GitError, RefusedError
from torg.bridge.signing import Facts, Signer
from torg.bridge.submission import is_number
from torg.phrases.proposals import decline_message, merge_message
from torg.problems import Problem
from torg.store.load import load
from torg.store.normalise import MAX_BYTES
from torg.store.trial import is_fault, new_problems

_TRIES = 5
_MOST_IN_ALL = 4 * 1024 * 1024
"""Bytes in all files of a proposal, before and after."""
_MOST_FILES = 200
"""Many times what one association has."""
_MOST_MESSAGE = 64 * 1024
_MARK = 16
"""Hexadecimal digits."""
_LATEST = datetime(9000, 1, 1, tzinfo=UTC)
_UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for a moment that nobody can have meant."""
_PLAIN = frozenset({"000000", "100644"})
_TRAILERS = re.compile(r"^([A-Z][a-z]+): (\S+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file that a proposal changes: its text before and after, None where it is not there or is no text."""

    path: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """An open proposal, as its branch tells it.

    Attributes:
        number: the receipt's.
        commit: what would be merged, and nothing that is pushed later.
        title: the first line of its commit's message; nothing when the commit can not be read.
        moment: when it was sent; the beginning of 1970 when it says something that can not be.
        kind: the kind's value, or nothing.
        organisation: whose entry it is.
        through: whose edit link was used, or nothing; only when the bridge itself has signed it.
    """

    number: str
    commit: str
    title: str
    moment: datetime
    kind: str
    organisation: str
    through: str

    @property
    def mark(self) -> str:
        """What a yes has to name: so much of the commit's id that nobody makes another one that begins with it."""
        return self.commit[:_MARK]

    def is_marked(self, text: str) -> bool:
        """Whether somebody who wrote that means this very commit."""
        return len(text) >= _MARK and self.commit.startswith(text.lower())


@dataclass(frozen=True, slots=True)
class Assessment:
    """Whether a proposal can be published, and what would be.

    Attributes:
        files: what it changes.
        outside: paths that no proposal may touch, and links; then nothing else is looked at.
        conflict: whether the same lines have been changed in what is published.
        problems: what the rules say that they do not say of what is published now.
        main: the published commit that it was compared with.
        tree: what would be published; empty when it can not be.
        effect: what a yes would change in what is published: less than `files` where that says some of it already.
        tangled: whether it has no common past with what is published, or several: then nobody can tell what it adds.
        large: files that are larger than any entry; then nothing else is looked at.
        standing: faults in what is published already, that would still be there after a yes.
    """

    files: tuple[FileChange, ...]
    outside: tuple[str, ...]
    conflict: bool
    problems: tuple[Problem, ...]
    main: str
    tree: str
    effect: tuple[FileChange, ...] = ()
    tangled: bool = False
    large: tuple[str, ...] = ()
    standing: tuple[Problem, ...] = ()

    @property
    def can_be_published(self) -> bool:
        """Whether a yes is possible."""
        return bool(self.tree) and not any(is_fault(each) for each in self.problems)


class NotPossibleError(Exception):
    """A yes is not possible; the assessment says why."""

    def __init__(self, assessment: Assessment) -> None:
        super().__init__()
        self.assessment = assessment


@dataclass(frozen=True, slots=True)
class _Change:
    """A path that differs between two trees: its modes and its files' ids, before and after, where there are any."""

    path: str
    modes: frozenset[str]
    blobs: tuple[str, ...]


class Review:
    """Open proposals of one repository.

    Args:
        clone: of the repository; kept alone by the caller while this is used.
        content: the content folder's path in it.
        signer: who knows which associations' links were used; without one nobody is believed.
    """

    def __init__(self, clone: Clone, content: str = "content", signer: Signer | None = None) -> None:
        self.clone = clone
        self.content = content
        self.signer = signer

    def candidates(self) -> tuple[Candidate, ...]:
        """All that are open, oldest first. Fetches."""
        self.clone.fetch()
        tips = {**self.clone.tips("forslag"), **self.clone.broken}
        found = [self._readable(number, commit) for number, commit in tips.items() if is_number(number)]
        return tuple(sorted(found, key=lambda each: (each.moment, each.number)))

    def candidate(self, number: str) -> Candidate | None:
        """The open one with that number. Fetches."""
        return next((each for each in self.candidates() if each.number == number), None)

    def read(self, number: str) -> Candidate | None:
        """The open one with that number, as the latest fetch had it."""
        commit = self.clone.broken.get(number) or self.clone.tip(f"forslag/{number}")
        return self._readable(number, commit) if commit else None

    def assess(self, candidate: Candidate, today: date) -> Assessment:
        """What it changes, and whether it can be published.

        Raises:
            GitError: when git can not tell.
        """
        main = self.clone.tip() or ""
        bases = self.clone.line_or_nothing("merge-base", "--all", main, candidate.commit).split()
        none = Assessment((), (), conflict=False, problems=(), main=main, tree="")
        if len(bases) != 1:
            return replace(none, tangled=True)
        (base,) = bases
        changed = self._changed(base, candidate.commit)
        held = self._held(none, changed)
        if held is not None:
            return held
        files = tuple(self._file(base, candidate.commit, each.path) for each in changed)
        try:
            said = self.clone.git.run("merge-tree", "--write-tree", "--no-messages", main, candidate.commit)
        except GitError:
            return replace(none, files=files, conflict=True)
        tree = said.decode().split()[0]
        # What is published is this tree, whatever the proposal says of itself: so this is what is judged.
        published = self._changed(main, tree)
        held = self._held(none, published) if published else None
        if held is not None:
            return held
        before, after = (load(self.clone.export(each, self.content), today=today) for each in (main, tree))
        effect = tuple(self._file(main, tree, each.path) for each in published)
        new = new_problems(before, after)
        faults = (replace(each, remedy=None) for each in after.problems if is_fault(each))
        standing = tuple(each for each in faults if each not in new)
        return replace(none, files=files, problems=new, tree=tree, effect=effect, standing=standing)

    def _held(self, none: Assessment, changed: Sequence[_Change]) -> Assessment | None:
        """Why nothing of a change may be read any further; None when it may."""
        outside = tuple(each.path for each in changed if not each.modes <= _PLAIN or not self._is_content(each.path))
        if outside or not changed:
            return replace(none, outside=outside)
        blobs = [blob for each in changed for blob in each.blobs]
        sizes = self.clone.sizes(blobs)
        large = [each.path for each in changed if any(sizes[blob] > MAX_BYTES for blob in each.blobs)]
        if not large and (len(changed) > _MOST_FILES or sum(sizes[blob] for blob in blobs) > _MOST_IN_ALL):
            large = [each.path for each in changed]
        return replace(none, large=tuple(large)) if large else None

    def text_of(self, commit: str, path: str) -> str | None:
        """A file's text in a commit; None when it is not there."""
        return self._text(commit, path)

    def faults(self, commit: str, today: date) -> tuple[Problem, ...]:
        """What keeps the site from being built of a commit.

        Raises:
            GitError: when there is no content in it.
        """
        read = load(self.clone.export(commit, self.content), today=today)
        return tuple(replace(each, remedy=None) for each in read.problems if is_fault(each))

    def approve(
        self, candidate: Candidate, now: datetime, today: date, rule: Callable[[Assessment], bool] | None = None
    ) -> str:
        """Publish it, and take its branch away, both or none; the commit that publishes it.

        Args:
            candidate: which.
            now: the moment of that commit.
            today: the day that it is checked for.
            rule: what has to hold of it when no person has looked at it.

        Raises:
            NotPossibleError: when it can not be published as it is, or the rule says no.
            RefusedError: when the proposal has changed since it was read.
            GitError: when the remote can not be reached, or refuses.
        """
        for _ in range(_TRIES):
            assessment = self.assess(candidate, today)
            if not assessment.can_be_published or (rule and not rule(assessment)):
                raise NotPossibleError(assessment)
            message = merge_message(candidate.title, candidate.number, by_itself=rule is not None)
            merge = self.clone.commit_tree(assessment.tree, [assessment.main, candidate.commit], message, now)
            published, branch = f"refs/heads/{self.clone.main}", f"{PROPOSALS}{candidate.number}"
            try:
                self.clone.push({published: merge, branch: ""}, {published: assessment.main, branch: candidate.commit})
            except RefusedError:
                self.clone.fetch()
                if self.clone.tip(f"forslag/{candidate.number}") != candidate.commit:
                    raise
                continue
            return merge
        raise GitError("the published branch changes all the time")

    def decline(self, candidate: Candidate, reason: str, now: datetime) -> None:
        """Take the branch away and keep the reason in a ref of its own, both or none.

        Raises:
            RefusedError: when the proposal has changed since it was read.
            GitError: when the remote can not be reached, or refuses.
        """
        empty = self.clone.git.line("mktree")
        kept = self.clone.commit_tree(empty, [], decline_message(candidate.number, reason), now)
        branch, ref = f"{PROPOSALS}{candidate.number}", f"{DECLINED}{candidate.number}"
        self.clone.push({ref: kept, branch: ""}, {ref: "", branch: candidate.commit})

    def _readable(self, number: str, commit: str) -> Candidate:
        """The proposal; one whose commit can not be read is still there, to be declined."""
        with suppress(GitError, ValueError, KeyError):
            if self.clone.sizes([commit])[commit] <= _MOST_MESSAGE:
                return self._candidate(number, commit)
        return Candidate(number, commit, "", _UNKNOWN, "", "", "")

    def _candidate(self, number: str, commit: str) -> Candidate:
        said = self.clone.git.run("log", "-1", "--format=%at%n%T%n%P%n%B", "--end-of-options", commit)
        seconds, tree, parents, message = said.decode(errors="replace").split("\n", 3)
        trailers = dict(_TRAILERS.findall(message))
        title = message.partition("\n")[0]
        kind, organisation, through = (trailers.get(key, "") for key in ("Slag", "Forening", "Lank"))
        base = "" if " " in parents else parents
        facts = Facts(number, kind, organisation, through, tree, base)
        is_signed = self.signer is not None and self.signer.holds(facts, trailers.get("Signatur", ""))
        own = through if is_signed else ""
        return Candidate(number, commit, title, _moment(seconds), kind, organisation, own)

    def _changed(self, base: str, commit: str) -> Sequence[_Change]:
        """Every path that differs, old names too."""
        said = self.clone.git.run("diff-tree", "-r", "-z", "--raw", "--no-renames", "--end-of-options", base, commit)
        parts = said.decode(errors="surrogateescape").split("\0")
        pairs = ((path, facts.lstrip(":").split(" ")) for facts, path in zip(parts[::2], parts[1::2], strict=False))
        return [
            _Change(path, frozenset(facts[:2]), tuple(blob for blob in facts[2:4] if blob.strip("0")))
            for path, facts in pairs
        ]

    def _is_content(self, path: str) -> bool:
        place = PurePosixPath(path)
        is_plain = path.isascii() and path.isprintable() and not any(part.startswith(".") for part in place.parts)
        return is_plain and place.is_relative_to(self.content)

    def _file(self, base: str, commit: str, path: str) -> FileChange:
        return FileChange(path, *(self._text(each, path) for each in (base, commit)))

    def _text(self, commit: str, path: str) -> str | None:
        blob = self.clone.blob(commit, PurePosixPath(path))
        if not blob:
            return None
        return self.clone.git.run("cat-file", "blob", blob).decode(errors="replace")


def _moment(seconds: str) -> datetime:
    """The moment that a commit names: whoever pushes may write any number there, and not all are moments."""
    with suppress(ValueError, OverflowError, OSError):
        moment = datetime.fromtimestamp(int(seconds), UTC)
        if _UNKNOWN <= moment < _LATEST:
            return moment
    return _UNKNOWN
