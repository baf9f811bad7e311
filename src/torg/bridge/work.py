"""The worker: what is confirmed in the spool becomes proposals, and what reviewers have decided is written down.

It may be killed between any two steps and run again: a proposal's commit is written down before it is pushed, its
branch is only made where there is none, and the file in the spool moves on last. So nothing is lost or sent twice.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import PurePosixPath

from torg.bridge.automatic import is_own_edit
from torg.bridge.clone import PROPOSALS, Clone
from torg.bridge.forges.forge import Forge, ForgeError, Proposal
from torg.bridge.git import GitError, SlowError
from torg.bridge.items import Item, Outcome, State, Track
from torg.bridge.making import Unmade, Why
from torg.bridge.preparing import SWEDEN, Prepared, Preparer, is_own
from torg.bridge.renewing import Renewal, Renewer
from torg.bridge.review import NotPossibleError, Review
from torg.bridge.signing import NOBODY, Trust
from torg.bridge.spool import Spool
from torg.bridge.submission import Kind, shown_number
from torg.phrases.problems import explain
from torg.phrases.proposals import proposal_body, short_body
from torg.phrases.tally import place
from torg.problems import Problem

_LONGEST_WAIT = 60
_AT_ONCE = 200
CONFLICT = "krock"
"""Why: the file that the sender saw is nowhere among the latest published ones."""


@dataclass(slots=True)
class Report:
    """What one round did: the numbers of what was sent, settled, has to be tried again, and needs a person."""

    sent: list[str] = field(default_factory=list)
    settled: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    renewed: list[str] = field(default_factory=list)
    """Made anew upon what is published now."""
    published: list[str] = field(default_factory=list)
    """Published without a person."""
    unreachable: str = ""
    """What git said when the remote could not be reached, or took too long; then nothing more was done."""
    silent: str = ""
    """What the forge said when it could not be asked what was decided; then only that was not done."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """What has a commit and is to be proposed."""

    item: Item
    track: Track
    notes: tuple[Problem, ...] = ()
    lost: tuple[str, ...] = ()
    """Comments that go."""


class Worker:
    """One round at a time.

    Args:
        spool: where submissions are.
        clone: of the repository with the content.
        forge: where proposals are opened.
        content: the content folder's path in the repository.
        trust: whom it believes.
    """

    def __init__(
        self, spool: Spool, clone: Clone, forge: Forge, content: str = "content", trust: Trust = NOBODY
    ) -> None:
        self.spool = spool
        self.clone = clone
        self.forge = forge
        self.content = content
        self._publishes_own = trust.publishes_own
        self._preparer = Preparer(clone, content, trust.signer)
        self._renewer = Renewer(spool, clone, forge, self._preparer)
        self._review = Review(clone, content, trust.signer)

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
                self._show()
                self._look_after(now, report)
                self._propose(now, report)
                self._publish_own(now, report)
            except GitError as error:
                report.unreachable = str(error)
        return report

    def _show(self) -> None:
        with suppress(GitError, OSError):  # what is shown is a convenience; the next round tries again
            self.clone.show(self.content)

    def _look_after(self, now: datetime, report: Report) -> None:
        """Write down what was decided, and make anew what can no longer be joined.

        Raises:
            SlowError: when the remote is too slow to go on with.
        """
        items = [item for item in self.spool.items(State.SENT) if item.track.commit]
        if not items:
            return
        try:
            self.forge.begin()
        except ForgeError as error:
            report.silent = str(error)
            return
        for item in items:
            if self._settle(item, now, report):
                continue
            try:
                renewal = self._renewer.renew(item, now)
            except SlowError:
                raise
            except (GitError, ForgeError, OSError):
                continue  # the next round tries again; until then the reviewer sees that it can not be joined
            if renewal is Renewal.NEEDLESS:
                self._close(item, now, Outcome.MERGED, "")
                report.settled.append(item.number)
            elif renewal is Renewal.DONE:
                report.renewed.append(item.number)
        if report.renewed:
            self.clone.fetch()

    def _propose(self, now: datetime, report: Report) -> None:
        """Everything that is due: a commit each, all branches in one push, and then each proposal.

        Raises:
            GitError: when the remote can not be reached any more, or is too slow to go on with.
        """
        ready = []
        for item in self.spool.items(State.CONFIRMED):
            if not item.track.not_before or item.track.not_before <= now:
                with self._patient(item, now, report):
                    made = self._ready(item, now)
                    if isinstance(made, State):
                        self._told(report, item, made)
                    else:
                        ready.append(made)
        if self.forge.takes_branches:
            self._push(ready)
        for each in ready:
            with self._patient(each.item, now, report):
                self._told(report, each.item, self._open(each))

    @contextmanager
    def _patient(self, item: Item, now: datetime, report: Report) -> Iterator[None]:
        """One item, and no fault of its own ever stops the next one.

        Raises:
            SlowError: when the remote is too slow to try more.
        """
        try:
            yield
        except (GitError, ForgeError, OSError) as error:
            report.waiting.append(item.number)
            held = self.spool.get(item.number)
            old = held.track if held else item.track
            minutes = min(_LONGEST_WAIT, 2**old.attempts)
            wait = {"attempts": old.attempts + 1, "not_before": now + timedelta(minutes=minutes), "why": str(error)}
            self.spool.note(item.number, old.model_copy(update=wait))
            if isinstance(error, SlowError):
                raise

    def _told(self, report: Report, item: Item, after: State) -> None:
        told = {State.SENT: report.sent, State.CLOSED: report.settled}.get(after, report.failed)
        told.append(item.number)

    def _ready(self, item: Item, now: datetime) -> _Ready | State:
        """The item with its commit, written down before anybody sees it; or the state that it got instead."""
        submission, track = item.submission, item.track
        if submission.kind is Kind.TIP:
            return self.spool.move(item.number, State.SENT, track).state
        verdict = self.forge.known(self.clone, item.number, track)
        if verdict:  # the round that opened it was broken off, or the spool comes from a backup
            return self._close(item, now, verdict.outcome, verdict.reason)
        if track.commit and self.clone.has(track.commit):
            return _Ready(item, track)
        base = self._preparer.base_of(submission)
        if base is None:
            if self.clone.tip() is None:
                raise GitError("the published branch is empty")
            return self._fail(item, CONFLICT)
        made = self._standing(item, base, now) or self._preparer.newest(submission, item.number, base, now)
        if isinstance(made, Unmade):
            if made.why is Why.ALREADY:
                return self._close(item, now, Outcome.MERGED, "")
            return self._fail(item, made.why, made.problems)
        known = {**made.noted(), "branch": f"forslag/{item.number}"}
        return _Ready(item, self.spool.note(item.number, track.model_copy(update=known)).track, made.notes, made.lost)

    def _standing(self, item: Item, seen: str, now: datetime) -> Prepared | None:
        """The commit that is open already, when it is this very submission's: the spool comes from a backup."""
        tip = self.clone.tip(f"forslag/{item.number}")
        base = self.clone.line_or_nothing("rev-parse", "--quiet", "--verify", f"{tip}^") if tip else ""
        if not base:
            return None
        made = self._preparer.prepare(item.submission, item.number, base, now, seen)
        return made if isinstance(made, Prepared) and made.commit == tip else None

    def _push(self, ready: Sequence[_Ready]) -> None:
        """All branches that are not there, in as few goes as can be; those that are refused are tried one by one later.

        Raises:
            GitError: when the remote can not be reached any more, or is too slow to go on with.
        """
        fresh = {
            f"{PROPOSALS}{each.item.number}": each.track.commit
            for each in ready
            if not self.clone.tip(f"forslag/{each.item.number}")
        }
        names = list(fresh)
        if len(names) < 2:
            return
        for start in range(0, len(names), _AT_ONCE):
            part = names[start : start + _AT_ONCE]
            try:
                self.clone.push({name: fresh[name] for name in part}, dict.fromkeys(part, ""), atomic=False)
            except SlowError:
                raise
            except GitError:
                break
        self.clone.fetch()

    def _open(self, ready: _Ready) -> State:
        """Open the proposal; the state that it moved on to."""
        item, track = ready.item, ready.track
        title, shown = self.clone.message(track.commit).partition("\n")[0], shown_number(item.number)
        own = is_own(item.submission)
        body = proposal_body(title, shown, own=own, notes=ready.notes, lost=ready.lost)
        url = self.forge.open(self.clone, Proposal(item.number, track.commit, title, short_body(shown), body))
        done = {"url": url, "attempts": 0, "not_before": None, "why": ""}
        return self.spool.move(item.number, State.SENT, track.model_copy(update=done)).state

    def _publish_own(self, now: datetime, report: Report) -> None:
        """Publish what needs no person, when the settings say so; each is judged once.

        Raises:
            SlowError: when the remote is too slow to go on with.
        """
        if not self._publishes_own:
            return
        if report.sent:
            self.clone.fetch()
        for item in self.spool.items(State.SENT):
            found = self._review.read(item.number)
            if item.track.judged or not is_own(item.submission) or not found or found.commit != item.track.commit:
                continue
            rule = partial(is_own_edit, self.clone, self.content, found)
            try:
                self._review.approve(found, now, now.astimezone(SWEDEN).date(), rule)
            except NotPossibleError:
                self.spool.note(item.number, item.track.model_copy(update={"judged": True}))
            except SlowError:
                raise
            except GitError:
                continue  # it waits for a person, or for the next round
            else:
                self._close(item, now, Outcome.MERGED, "")
                report.published.append(item.number)
                self.clone.fetch()
        if report.published:
            self._show()

    def _settle(self, item: Item, now: datetime, report: Report) -> bool:
        """Write down what was decided; what can not be asked now is asked the next time."""
        try:
            verdict = self.forge.verdict(self.clone, item.number, item.track)
        except (GitError, ForgeError):
            return False
        if verdict:
            self._close(item, now, verdict.outcome, verdict.reason)
            report.settled.append(item.number)
        return verdict is not None

    def _close(self, item: Item, now: datetime, outcome: Outcome, reason: str) -> State:
        settled = {"outcome": outcome, "reason": reason, "closed": now, "why": "", "not_before": None}
        return self.spool.move(item.number, State.CLOSED, item.track.model_copy(update=settled)).state

    def _fail(self, item: Item, why: str, problems: tuple[Problem, ...] = ()) -> State:
        told = tuple(_told(each, item.submission.entry) for each in problems)
        return self.spool.move(item.number, State.FAILED, Track(why=why, problems=told)).state


def _told(problem: Problem, entry: str) -> str:
    """A problem in a sentence, with its file and line when it is in another file than the entry's own."""
    told = explain(problem)
    said = " ".join(filter(None, (told.what, told.how)))
    return said if PurePosixPath(problem.file).stem == entry else f"{place(problem)}: {said}"
