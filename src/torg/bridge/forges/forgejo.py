"""Forgejo and Gitea: a push to `refs/for/<branch>` opens a pull request (AGit), without a right to write.

The topic is the proposal's number: the same topic is the same pull request, however often it is pushed. There is no
branch, so a declined one is only seen in the forge.
"""

from torg.bridge.clone import Clone
from torg.bridge.forges.forge import Proposal, Verdict, verdict_in_git
from torg.bridge.git import GitError
from torg.bridge.items import Track

_SAME = "new commit is same with old commit"


class Forgejo:
    """A repository on a Forgejo or a Gitea."""

    takes_branches = False

    def open(self, clone: Clone, proposal: Proposal) -> str:
        """Push for review; one that is there already with the same commit stays as it is."""
        options = {"topic": proposal.number, "title": proposal.title, "description": proposal.line}
        try:
            clone.push(
                {f"refs/for/{clone.main}": proposal.commit}, {}, [f"{key}={value}" for key, value in options.items()]
            )
        except GitError as error:
            if _SAME not in str(error):
                raise
        return ""

    def verdict(self, clone: Clone, number: str, track: Track) -> Verdict | None:
        """Merged when what is published says so."""
        return verdict_in_git(clone, number, track, branch=False)
