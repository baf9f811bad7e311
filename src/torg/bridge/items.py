"""What the spool holds: a submission, the state it is in, and what has happened to it."""

from dataclasses import dataclass
from enum import StrEnum

from pydantic import AwareDatetime, BaseModel, ConfigDict

from torg.bridge.submission import Submission


class State(StrEnum):
    """Where a submission is on its way. The values are folders."""

    WAITING = "inkorg"
    CONFIRMED = "bekraftad"
    SENT = "skickad"
    CLOSED = "avslutad"
    FAILED = "fel"
    SUSPECT = "skrap"


class Outcome(StrEnum):
    """What a reviewer said."""

    MERGED = "godkant"
    DECLINED = "avbojt"


class Track(BaseModel):
    """What has happened to a submission.

    Attributes:
        attempts: how many times the worker has failed with it.
        not_before: when it may be tried again.
        why: why it failed last, for the one who looks after the bridge; never the sender's words.
        problems: what was wrong with the file, as sentences, when a check stopped it.
        branch: of the proposal, `forslag/<number>`.
        commit: of the proposal. It is written here before it is pushed, so that a worker that dies in between pushes
            the same one.
        base: the published commit that it was made upon.
        former: the commit that this one took the place of, when the proposal was made anew.
        judged: whether it was found that a person has to decide it.
        files: the files in the repository that the proposal changes, each with its id in git after the proposal; an
            empty id when it is removed.
        url: where the proposal can be seen, when the forge has a page for it.
        outcome: what came of it.
        reason: why it was declined.
        closed: when it was settled.
        answered: whether its sender has got the answer by mail.
        asked: whether its sender has been asked by mail to confirm it.
        refused: whether the mail server takes no letter for the sender's address; then somebody has to ring.
        mail_tries: how many times a letter to the sender could not be sent.
        mail_after: when the next one may be tried.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    attempts: int = 0
    not_before: AwareDatetime | None = None
    why: str = ""
    problems: tuple[str, ...] = ()
    branch: str = ""
    commit: str = ""
    base: str = ""
    former: str = ""
    judged: bool = False
    files: dict[str, str] = {}
    url: str = ""
    outcome: Outcome | None = None
    reason: str = ""
    closed: AwareDatetime | None = None
    answered: bool = False
    asked: bool = False
    refused: bool = False
    mail_tries: int = 0
    mail_after: AwareDatetime | None = None

    def without_words(self) -> "Track":
        """The same without words that a person wrote: the reason, and remarks that may quote the sender."""
        return self.model_copy(update={"why": "", "problems": (), "reason": "", "files": {}})


class Kept(BaseModel):
    """A file's content."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    submission: Submission
    track: Track = Track()

    def without_person(self) -> "Kept":
        """What statistics and the key's promise need, and no words at all that anybody typed.

        The id of a new activity is made of its title: it stays only when it was published.
        """
        published = self.track.outcome is Outcome.MERGED
        return Kept(submission=self.submission.without_person(published=published), track=self.track.without_words())


@dataclass(frozen=True, slots=True)
class Item:
    """A submission in the spool, with its state and what has happened to it."""

    submission: Submission
    state: State
    track: Track

    @property
    def number(self) -> str:
        """The receipt's number."""
        return self.submission.number

    @property
    def is_forgotten(self) -> bool:
        """Whether nothing is left of what anybody typed."""
        kept = Kept(submission=self.submission, track=self.track)
        return kept == kept.without_person()


@dataclass(frozen=True, slots=True)
class Receipt:
    """The answer to the sender. `fresh` is whether this was the first time that the key came."""

    number: str
    fresh: bool
