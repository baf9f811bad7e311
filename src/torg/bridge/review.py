"""Reading and deciding proposals in git: for whoever has a clone's worth of disk and a terminal, and no forge.

A yes is a merge commit by the bot, pushed only when both branches are still what was read. Whatever the branch holds
is data: a proposal that touches anything but plain content files is refused, whoever pushed it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import PurePosixPath

from torg.bridge.clone import DECLINED, PROPOSALS, Clone
from torg.bridge.git import GitError, RefusedError
from torg.bridge.signing import Facts, Signer
from torg.bridge.submission import is_number
from torg.phrases.proposals import decline_message, merge_message
from torg.problems import Problem
from torg.store.load import load
from torg.store.trial import is_fault, new_problems

_TRIES = 5
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
        title: the first line of its commit's message.
        moment: when it was sent.
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
    """

    files: tuple[FileChange, ...]
    outside: tuple[str, ...]
    conflict: bool
    problems: tuple[Problem, ...]
    main: str
    tree: str
    effect: tuple[FileChange, ...] = ()

    @property
    def can_be_published(self) -> bool:
        """Whether a yes is possible."""
        return bool(self.tree) and not any(is_fault(each) for each in self.problems)


class NotPossibleError(Exception):
    """A yes is not possible; the assessment says why."""

    def __init__(self, assessment: Assessment) -> None:
        super().__init__()
        self.assessment = assessment


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
        tips = self.clone.tips("forslag").items()
        found = [self._candidate(number, commit) for number, commit in tips if is_number(number)]
        return tuple(sorted(found, key=lambda each: (each.moment, each.number)))

    def candidate(self, number: str) -> Candidate | None:
        """The open one with that number. Fetches."""
        return next((each for each in self.candidates() if each.number == number), None)

    def read(self, number: str) -> Candidate | None:
        """The open one with that number, as the latest fetch had it."""
        commit = self.clone.tip(f"forslag/{number}")
        return self._candidate(number, commit) if commit else None

    def assess(self, candidate: Candidate, today: date) -> Assessment:
        """What it changes, and whether it can be published.

        Raises:
            GitError: when git can not tell, as when nothing is published.
        """
        main = self.clone.tip() or ""
        base = self.clone.git.line("merge-base", main, candidate.commit)
        changed = self._changed(base, candidate.commit)
        outside = tuple(path for path, modes in changed if not modes <= _PLAIN or not self._is_content(path))
        if outside or not changed:
            return Assessment((), outside, conflict=False, problems=(), main=main, tree="")
        files = tuple(self._file(base, candidate.commit, path) for path, _ in changed)
        try:
            said = self.clone.git.run("merge-tree", "--write-tree", "--no-messages", main, candidate.commit)
        except GitError:
            return Assessment(files, (), conflict=True, problems=(), main=main, tree="")
        tree = said.decode().split()[0]
        before, after = (load(self.clone.export(each, self.content), today=today) for each in (main, tree))
        effect = tuple(self._file(main, tree, path) for path, _ in self._changed(main, tree))
        new = new_problems(before, after)
        return Assessment(files, (), conflict=False, problems=new, main=main, tree=tree, effect=effect)

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

    def _candidate(self, number: str, commit: str) -> Candidate:
        said = self.clone.git.run("log", "-1", "--format=%at %T %P%n%B", "--end-of-options", commit).decode(
            errors="replace"
        )
        head, _, message = said.partition("\n")
        seconds, tree, *parents = head.split()
        trailers = dict(_TRAILERS.findall(message))
        title = message.partition("\n")[0]
        moment = datetime.fromtimestamp(int(seconds), UTC)
        kind, organisation, through = (trailers.get(key, "") for key in ("Slag", "Forening", "Lank"))
        facts = Facts(number, kind, organisation, through, tree, parents[0] if len(parents) == 1 else "")
        is_signed = self.signer is not None and self.signer.holds(facts, trailers.get("Signatur", ""))
        return Candidate(number, commit, title, moment, kind, organisation, through if is_signed else "")

    def _changed(self, base: str, commit: str) -> Sequence[tuple[str, frozenset[str]]]:
        """Every path that differs, old names too, with its modes."""
        said = self.clone.git.run("diff-tree", "-r", "-z", "--raw", "--no-renames", "--end-of-options", base, commit)
        parts = said.decode(errors="surrogateescape").split("\0")
        pairs = zip(parts[::2], parts[1::2], strict=False)
        return [(path, frozenset(facts.lstrip(":").split(" ")[:2])) for facts, path in pairs]

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
