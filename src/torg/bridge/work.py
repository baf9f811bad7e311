"""The worker: what is confirmed in the spool becomes proposals, and what reviewers have decided is written down.

It may be killed between any two steps and run again: a proposal's commit is written down before it is pushed, its
branch is only made where there is none, and the file in the spool moves on last. So nothing is lost or sent twice.
"""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path, PurePosixPath
from zoneinfo import ZoneInfo

from torg.bridge.clone import Clone
from torg.bridge.forges.forge import Forge, ForgeError, Proposal, verdict_in_git
from torg.bridge.git import GitError
from torg.bridge.items import Item, Outcome, State, Track
from torg.bridge.making import Made, Unmade, Why, make
from torg.bridge.spool import Spool
from torg.bridge.submission import Kind, Submission, blob_id, shown_number
from torg.phrases.problems import explain
from torg.phrases.proposals import commit_message, proposal_body, proposal_title, short_body
from torg.problems import Problem
from torg.store.change import Survey, survey

_SWEDEN = ZoneInfo("Europe/Stockholm")
_LONGEST_WAIT = 60
CONFLICT = "krock"
"""Why: the file that the sender saw is nowhere among the latest published ones."""


@dataclass(slots=True)
class Report:
    """What one round did: the numbers of what was sent, settled, has to be tried again, and needs a person."""

    sent: list[str] = field(default_factory=list)
    settled: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    unreachable: str = ""
    """What git said when the remote could not be reached; then nothing else was done."""


class Worker:
    """One round at a time.

    Args:
        spool: where submissions are.
        clone: of the repository with the content.
        forge: where proposals are opened.
        content: the content folder's path in the repository.
    """

    def __init__(self, spool: Spool, clone: Clone, forge: Forge, content: str = "content") -> None:
        self.spool = spool
        self.clone = clone
        self.forge = forge
        self.content = content
        self._towns: dict[tuple[Path, datetime], Survey] = {}

    def run(self, now: datetime) -> Report:
        """Do all that can be done at a moment.

        Raises:
            BusyError: when another worker is at it.
            OSError: when the spool can not be read.
        """
        report = Report()
        with self.clone.alone():
            self.spool.sweep()
            try:
                self.clone.fetch()
            except GitError as error:
                report.unreachable = str(error)
                return report
            with suppress(GitError, OSError):  # what is shown is a convenience; the next round tries again
                self.clone.show(self.content)
            for item in self.spool.items(State.SENT):
                self._settle(item, now, report)
            for item in self.spool.items(State.CONFIRMED):
                if not item.track.not_before or item.track.not_before <= now:
                    self._try(item, now, report)
        return report

    def _try(self, item: Item, now: datetime, report: Report) -> None:
        """One item, and no fault of its own ever stops the next one."""
        try:
            after = self._send(item, now)
        except (GitError, ForgeError, OSError) as error:
            report.waiting.append(item.number)
            held = self.spool.get(item.number)
            old = held.track if held else item.track
            minutes = min(_LONGEST_WAIT, 2**old.attempts)
            wait = {"attempts": old.attempts + 1, "not_before": now + timedelta(minutes=minutes), "why": str(error)}
            self.spool.note(item.number, old.model_copy(update=wait))
            return
        told = {State.SENT: report.sent, State.CLOSED: report.settled}.get(after, report.failed)
        told.append(item.number)

    def _send(self, item: Item, now: datetime) -> State:
        """The state that the item moved on to."""
        if item.submission.kind is Kind.TIP:
            return self.spool.move(item.number, State.SENT, item.track).state
        track, notes = item.track, tuple[Problem, ...]()
        if track.commit:
            verdict = verdict_in_git(self.clone, item.number, track, branch=False)
            if verdict:
                return self._close(item, now, verdict.outcome, verdict.reason)
        if not track.commit or not self.clone.has(track.commit):
            prepared = self._prepare(item, now)
            if isinstance(prepared, State):
                return prepared
            track, notes = prepared
        title = self.clone.message(track.commit).partition("\n")[0]
        shown = shown_number(item.number)
        own = _is_own(item.submission)
        proposal = Proposal(
            item.number, track.commit, title, short_body(shown), proposal_body(title, shown, own=own, notes=notes)
        )
        url = self.forge.open(self.clone, proposal)
        done = {"url": url, "attempts": 0, "not_before": None, "why": ""}
        return self.spool.move(item.number, State.SENT, track.model_copy(update=done)).state

    def _prepare(self, item: Item, now: datetime) -> tuple[Track, tuple[Problem, ...]] | State:
        """The commit, written down before anybody sees it; or the state that the item got instead."""
        submission = item.submission
        base = self._base(submission)
        if base is None:
            return self._fail(item, CONFLICT)
        town = self._town(base, now)
        made = make(town, submission)
        if isinstance(made, Unmade):
            if made.why is Why.ALREADY:
                return self._close(item, now, Outcome.MERGED, "")
            return self._fail(item, made.why, made.problems)
        path = PurePosixPath(self.content) / Path(made.found.path).relative_to(town.root).as_posix()
        through = submission.through if _is_own(submission) else ""
        title = proposal_title(submission.kind, _title(town, made, submission), f"{made.found.owner}/{made.found.id}")
        message = commit_message(title, item.number, submission.kind, submission.organisation, through)
        data = None if made.after is None else made.after.encode()
        commit = self.clone.commit(base, path, data, message, submission.moment)
        known = {
            "commit": commit,
            "branch": f"forslag/{item.number}",
            "path": str(path),
            "blob": "" if data is None else blob_id(data),
        }
        return self.spool.note(item.number, item.track.model_copy(update=known)).track, made.notes

    def _base(self, submission: Submission) -> str | None:
        """The commit to propose upon: the newest, or for an old form the newest that it was right for."""
        main = self.clone.tip()
        if main is None:
            raise GitError("the published branch is empty")
        if not submission.base or submission.kind is not Kind.CHANGE:
            return main
        path = PurePosixPath(self.content, "activities", submission.organisation, f"{submission.entry}.yaml")
        now = self.clone.blob(main, path)
        return main if now in {"", submission.base} else self.clone.last_with(path, submission.base)

    def _town(self, commit: str, now: datetime) -> Survey:
        """The content as a commit has it, read once in a round."""
        folder = self.clone.export(commit, self.content)
        if (folder, now) not in self._towns:
            self._towns = {(folder, now): survey(folder, today=now.astimezone(_SWEDEN).date())}
        return self._towns[folder, now]

    def _settle(self, item: Item, now: datetime, report: Report) -> None:
        """Write down what was decided; what can not be asked now is asked the next time."""
        if not item.track.commit:
            return
        try:
            verdict = self.forge.verdict(self.clone, item.number, item.track)
        except (GitError, ForgeError):
            return
        if verdict:
            self._close(item, now, verdict.outcome, verdict.reason)
            report.settled.append(item.number)

    def _close(self, item: Item, now: datetime, outcome: Outcome, reason: str) -> State:
        settled = {"outcome": outcome, "reason": reason, "closed": now, "why": "", "not_before": None}
        return self.spool.move(item.number, State.CLOSED, item.track.model_copy(update=settled)).state

    def _fail(self, item: Item, why: str, problems: tuple[Problem, ...] = ()) -> State:
        told = tuple(" ".join(filter(None, (each.what, each.how))) for each in map(explain, problems))
        return self.spool.move(item.number, State.FAILED, Track(why=why, problems=told)).state


def _is_own(submission: Submission) -> bool:
    """Whether it came through the edit link of the association that it is about."""
    return bool(submission.through) and submission.through == submission.organisation


def _title(town: Survey, made: Made, submission: Submission) -> str:
    typed = submission.fields.get("titel") if submission.kind is Kind.NEW else None
    entry = town.activity(made.found)
    return typed if isinstance(typed, str) else entry.title if entry else ""
