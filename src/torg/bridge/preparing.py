"""A proposal's commit, made upon a commit of what is published. The same submission and base give the same commit."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any
from zoneinfo import ZoneInfo

from torg.bridge.clone import Clone
from torg.bridge.making import Made, Unmade, Why, make
from torg.bridge.signing import Facts, Signer
from torg.bridge.submission import Kind, Submission, blob_id
from torg.phrases.proposals import Trailers, commit_message, proposal_title, several
from torg.problems import Problem
from torg.store.change import Survey, survey
from torg.store.folders import Kind as Folder

SWEDEN = ZoneInfo("Europe/Stockholm")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A commit that nobody has seen.

    Attributes:
        commit: its id.
        base: the commit that it was made upon.
        files: the files that it changes, each with its id after it; an empty one when it is removed.
        title: the first line of its message.
        notes: new warnings and tips.
        lost: comments that stood within what had to be written anew, and that go.
    """

    commit: str
    base: str
    files: dict[str, str]
    title: str
    notes: tuple[Problem, ...]
    lost: tuple[str, ...] = ()

    def noted(self) -> dict[str, Any]:
        """What is written down of it, by the names in `Track`."""
        return {"commit": self.commit, "base": self.base, "files": self.files}


class Preparer:
    """Makes commits.

    Args:
        clone: where.
        content: the content folder's path in the repository.
        signer: who signs the facts; without one nobody is believed to have used an edit link.
    """

    def __init__(self, clone: Clone, content: str, signer: Signer | None) -> None:
        self.clone = clone
        self.content = content
        self.signer = signer
        self._towns: dict[tuple[Path, datetime], Survey] = {}

    def base_of(self, submission: Submission) -> str | None:
        """The commit to propose upon: the newest, or for an old form the newest that it was right for.

        Returns:
            None when the file that the sender saw is nowhere among the latest published ones.
        """
        main = self.clone.tip()
        if main is None or not submission.base or submission.kind is not Kind.CHANGE:
            return main
        place = self._place(submission)
        now = self.clone.blob(main, place)
        return main if now in {"", submission.base} else self.clone.last_with(place, submission.base)

    def newest(self, submission: Submission, number: str, seen: str, now: datetime) -> Prepared | Unmade:
        """The commit upon what is published now; upon the older one where both have changed the same field.

        Args:
            submission: what is wanted.
            number: its own.
            seen: the commit that was published when the sender saw it, from `base_of`.
            now: the moment it is.

        Raises:
            GitError: when git can not do it.
            OSError: when a file can not be written.
        """
        made = self.prepare(submission, number, self.clone.tip() or seen, now, seen)
        clash = isinstance(made, Unmade) and made.why is Why.CLASH
        return self.prepare(submission, number, seen, now) if clash else made

    def prepare(
        self, submission: Submission, number: str, base: str, now: datetime, seen: str = ""
    ) -> Prepared | Unmade:
        """The commit, or why there is none.

        Args:
            submission: what is wanted.
            number: its own.
            base: the commit that it is made upon.
            now: the moment it is.
            seen: the commit that the sender saw, when it is another.

        Raises:
            GitError: when git can not do it.
            OSError: when a file can not be written.
        """
        town = self._town(base, now)
        older = seen not in {"", base} and submission.kind is Kind.CHANGE
        made = make(town, submission, self.clone.text(seen, self._place(submission)) if older else None)
        if isinstance(made, Unmade):
            return made
        files = {
            PurePosixPath(self.content) / Path(each.found.path).relative_to(town.root).as_posix(): each.after
            for each in made.edits
        }
        data = {path: None if text is None else text.encode() for path, text in files.items()}
        tree = self.clone.tree(base, data)
        through = submission.through if is_own(submission) else ""
        facts = Facts(number, submission.kind, submission.organisation, through, tree, base)
        title = _title(town, made, submission)
        signature = self.signer.sign(facts) if self.signer else ""
        trailers = Trailers(number, submission.kind, submission.organisation, through, signature)
        commit = self.clone.commit_tree(tree, [base], commit_message(title, trailers), submission.moment)
        blobs = {str(path): "" if each is None else blob_id(each) for path, each in data.items()}
        return Prepared(commit, base, blobs, title, made.notes, made.lost)

    def _place(self, submission: Submission) -> PurePosixPath:
        """The path of the one activity that it is about."""
        return PurePosixPath(self.content, Folder.ACTIVITY.value, submission.organisation, f"{submission.entry}.yaml")

    def _town(self, commit: str, now: datetime) -> Survey:
        """The content as a commit has it, read once in a round."""
        folder = self.clone.export(commit, self.content)
        if (folder, now) not in self._towns:
            self._towns = {(folder, now): survey(folder, today=now.astimezone(SWEDEN).date())}
        return self._towns[folder, now]


def is_own(submission: Submission) -> bool:
    """Whether it came through the edit link of the association that it is about."""
    return bool(submission.through) and submission.through == submission.organisation


def _title(town: Survey, made: Made, submission: Submission) -> str:
    """The first line of its commit's message."""
    if submission.targets:
        owner = town.catalogue.organisations[submission.organisation].name if town.catalogue else ""
        return proposal_title(submission.kind, owner, several(submission.organisation, len(made.edits)))
    found = made.edits[0].found
    typed = submission.fields.get("titel") if submission.kind is Kind.NEW else None
    entry = town.activity(found)
    title = typed if isinstance(typed, str) else entry.title if entry else ""
    return proposal_title(submission.kind, title, f"{found.owner}/{found.id}")
