"""What the worker asks of a forge, and how most forges answer."""

from dataclasses import dataclass
from typing import Protocol

from torg.bridge.clone import PROPOSALS, Clone
from torg.bridge.git import GitError
from torg.bridge.items import Outcome, Track
from torg.phrases.proposals import reason_in


class ForgeError(Exception):
    """The forge can not be reached, or does not do what it was asked. It will be tried again."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A commit to propose, and how it is told of. `title` and `line` have no line break."""

    number: str
    commit: str
    title: str
    line: str
    body: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a reviewer decided."""

    outcome: Outcome
    reason: str = ""


class Forge(Protocol):
    """A place for proposals. Every method may be called again after it was broken off, and then does nothing twice.

    Attributes:
        takes_branches: whether all branches may be pushed in one go before proposals are opened.
    """

    takes_branches: bool

    def begin(self) -> None:
        """Get ready to be asked for verdicts: once a round, however many are open.

        Raises:
            ForgeError: when the forge can not be asked.
        """
        ...

    def open(self, clone: Clone, proposal: Proposal) -> str:
        """Open the proposal, once; the address of its page, or nothing when it has none.

        Raises:
            GitError: when git can not do it.
            ForgeError: when the forge can not.
        """
        ...

    def verdict(self, clone: Clone, number: str, track: Track) -> Verdict | None:
        """What was decided, as far as the latest fetch knows; None while it is open.

        Raises:
            ForgeError: when the forge can not be asked.
        """
        ...

    def known(self, clone: Clone, number: str, track: Track) -> Verdict | None:
        """What was decided of one that the spool takes for unsent, as one from a backup; None when it may be opened.

        Raises:
            ForgeError: when the forge can not be asked.
        """
        ...

    def proposed(self, clone: Clone, number: str, track: Track) -> str:
        """The commit that stands there as open now; empty when it is decided, or when nobody can tell.

        Raises:
            ForgeError: when the forge can not be asked.
        """
        ...

    def replace(self, clone: Clone, proposal: Proposal, old: str) -> None:
        """Put a new commit in the place of the one that stands there, and of no other.

        Raises:
            RefusedError: when another one stands there now.
            GitError: when git can not do it.
        """
        ...

    def withdraw(self, clone: Clone, number: str, old: str) -> None:
        """Take a proposal away that wants nothing any more; raises as `replace`, and `ForgeError`."""
        ...


class Remembered:
    """How it is known what was decided before, where git alone keeps it."""

    def known(self, clone: Clone, number: str, track: Track) -> Verdict | None:
        """See `Forge`: that there is no branch means nothing."""
        return verdict_in_git(clone, number, track, branch=False)


class Branches(Remembered):
    """How a proposal is made anew where a branch is the proposal: the branch itself tells, and a push waits for it."""

    def begin(self) -> None:
        """The latest fetch knows all."""

    def proposed(self, clone: Clone, number: str, track: Track) -> str:
        """See `Forge`."""
        del track
        return clone.tip(f"forslag/{number}") or ""

    def replace(self, clone: Clone, proposal: Proposal, old: str) -> None:
        """See `Forge`."""
        ref = f"{PROPOSALS}{proposal.number}"
        clone.push({ref: proposal.commit}, {ref: old})

    def withdraw(self, clone: Clone, number: str, old: str) -> None:
        """See `Forge`."""
        ref = f"{PROPOSALS}{number}"
        clone.push({ref: ""}, {ref: old})


def push_branch(clone: Clone, proposal: Proposal, options: tuple[str, ...] = ()) -> None:
    """Push the commit to `forslag/<number>`, which must not be there: unless it is there with the same commit.

    Raises:
        RefusedError: when the branch has another commit.
        GitError: when the remote can not be reached, or refuses.
    """
    name = f"forslag/{proposal.number}"
    if clone.tip(name) == proposal.commit:
        return
    ref = f"{PROPOSALS}{proposal.number}"
    try:
        clone.push({ref: proposal.commit}, {ref: ""}, options)
    except GitError:
        clone.fetch()
        if clone.tip(name) != proposal.commit:
            raise


def verdict_in_git(clone: Clone, number: str, track: Track, *, branch: bool = True) -> Verdict | None:
    """What git says: merged when the number, the commit or the new content is published, else declined when gone.

    Args:
        clone: freshly fetched.
        number: of the proposal.
        track: what the worker wrote down.
        branch: whether the forge keeps the proposal as a branch, so that its absence means something.
    """
    declined = clone.tip(f"avbojt/{number}")
    if declined:
        return Verdict(Outcome.DECLINED, reason_in(clone.message(declined)))
    if number in clone.merged():
        return Verdict(Outcome.MERGED)
    if branch and clone.tip(f"forslag/{number}"):
        return None
    if number in clone.named():
        return Verdict(Outcome.MERGED)
    if any(map(clone.is_merged, filter(None, (track.commit, track.former)))):
        return Verdict(Outcome.MERGED)
    if clone.is_published(track.files, track.commit):
        return Verdict(Outcome.MERGED)
    return Verdict(Outcome.DECLINED) if branch else None
