"""Any bare repository: a branch is the proposal, and `torg bridge review` is where it is read and decided."""

from torg.bridge.clone import Clone
from torg.bridge.forges.forge import Branches, Proposal, Verdict, push_branch, verdict_in_git
from torg.bridge.items import Track


class PlainGit(Branches):
    """The default: no account, no forge, no network needed."""

    takes_branches = True

    def open(self, clone: Clone, proposal: Proposal) -> str:
        """Push the branch `forslag/<number>`."""
        push_branch(clone, proposal)
        return ""

    def verdict(self, clone: Clone, number: str, track: Track) -> Verdict | None:
        """What the branches say."""
        return verdict_in_git(clone, number, track)
