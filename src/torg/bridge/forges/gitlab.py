"""GitLab: the push that makes the branch also opens the merge request (`doc/topics/git/commit.md`, push options).

Needs a token that may push, and no request to any interface. One fresh branch for each proposal: pushing to an old one
would turn an old merge request (gitlab#353280).
"""

from torg.bridge.clone import Clone
from torg.bridge.forges.forge import Branches, Proposal, Verdict, push_branch, verdict_in_git
from torg.bridge.items import Track


class GitLab(Branches):
    """A project on gitlab.com or a GitLab of one's own."""

    takes_branches = False

    def open(self, clone: Clone, proposal: Proposal) -> str:
        """Push the branch with options that open a merge request."""
        options = {
            "create": "",
            "target": clone.main,
            "title": proposal.title,
            "description": proposal.line,
            "remove_source_branch": "",
        }
        said = (f"merge_request.{key}" + (f"={value}" if value else "") for key, value in options.items())
        push_branch(clone, proposal, tuple(said))
        return ""

    def verdict(self, clone: Clone, number: str, track: Track) -> Verdict | None:
        """What the branches say: a merge request that was closed keeps its branch until somebody deletes it."""
        return verdict_in_git(clone, number, track)
