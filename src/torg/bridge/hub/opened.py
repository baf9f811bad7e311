"""An issue to a proposal: read, judged as the web form judges, and sent the worker's own way."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from torg.bridge.clone import Clone
from torg.bridge.forges.forge import ForgeError
from torg.bridge.form.filled import plain
from torg.bridge.form.service import Sent
from torg.bridge.form.town import Town
from torg.bridge.hub.body import read_body
from torg.bridge.hub.judging import judge
from torg.bridge.hub.questions import issue_forms
from torg.bridge.items import Outcome, State
from torg.bridge.making import Why
from torg.bridge.submission import Kind, Submission
from torg.bridge.work import Worker
from torg.phrases import hub as say


@dataclass(frozen=True, slots=True)
class Issue:
    """What an event tells of an issue. The text is the event's own: what somebody writes later is another event.

    Attributes:
        repository: `owner/name`.
        number: the issue's.
        body: its text, as anybody wrote it.
        created: when it was opened.
    """

    repository: str
    number: int
    body: str
    created: datetime

    @classmethod
    def of(cls, event: Mapping[str, Any]) -> "Issue":
        """The issue in an event.

        Raises:
            ValueError: when it is an event of another sort.
        """
        try:
            issue = event["issue"]
            created = datetime.fromisoformat(issue["created_at"])
            return cls(event["repository"]["full_name"], int(issue["number"]), str(issue["body"] or ""), created)
        except (KeyError, TypeError) as error:
            raise ValueError("no issue in the event") from error


@dataclass(frozen=True, slots=True)
class Reply:
    """What to answer: nothing for an issue that no form made. `sent` is what is to become a proposal."""

    comment: str = ""
    sent: Sent | None = None


def answer_of(town: Town, issue: Issue) -> Reply:
    """Judge an issue.

    Args:
        town: the content as it is now.
        issue: what was written.
    """
    filled = read_body(issue_forms(town), issue.body)
    if filled is None:
        return Reply()
    judgement = judge(town, filled)
    if judgement.faults or judgement.judged.sent is None:
        return Reply(say.wrong_comment(judgement.faults))
    if filled.form.kind is Kind.TIP:
        return Reply(say.tip_comment())
    return Reply(sent=judgement.judged.sent)


def propose(worker: Worker, issue: Issue, sent: Sent, now: datetime) -> str:
    """Make the proposal; the comment that tells of it.

    Args:
        worker: with an empty spool.
        issue: where it was written; the same issue always means the same proposal.
        sent: what it says.
        now: the moment.

    Raises:
        ForgeError: when GitHub can not be reached, or does not do it.
    """
    key = sha256(f"{issue.repository}#{issue.number}".encode()).hexdigest()
    submission = Submission(
        kind=sent.kind, key=key, organisation=sent.organisation, entry=sent.entry, fields=plain(sent.fields),
        base=sent.base, received=issue.created,
    )  # fmt: skip
    number = worker.spool.put(submission, confirmed=True).number
    report = worker.run(now)
    item = worker.spool.get(number)
    if report.unreachable or item is None:
        raise ForgeError(report.unreachable)
    if item.state is State.SENT:
        return say.proposed_comment(item.track.url)
    if item.state is State.CLOSED:
        decided = item.track.outcome is Outcome.DECLINED or number in worker.clone.named()
        return say.taken_comment() if decided else say.already_comment()
    if item.state is State.FAILED:
        return say.unmade_comment(str(item.track.why or Why.UNWRITABLE), item.track.problems)
    if _is_taken(worker.clone, number, item.track.commit):
        return say.taken_comment()
    raise ForgeError(item.track.why)


def _is_taken(clone: Clone, number: str, commit: str) -> bool:
    """Whether the branch has another proposal of the same issue."""
    return clone.tip(f"forslag/{number}") not in {None, commit}
