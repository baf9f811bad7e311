"""GitHub: push a branch, then ask its REST interface for a pull request (docs.github.com/rest/pulls/pulls).

The token is an App's (`torg.bridge.forges.app`) or a fine-grained one with `contents: write` and
`pull_requests: write`, and never `workflows`. It is sent to the configured address alone.
"""

from typing import Any
from urllib.parse import quote

from torg.bridge.clone import Clone
from torg.bridge.forges.forge import Branches, ForgeError, Proposal, Verdict, push_branch, verdict_in_git
from torg.bridge.forges.rest import Rest, Token
from torg.bridge.items import Outcome, Track

_CREATED, _OK, _EXISTS = 201, 200, 422


class GitHub(Branches):
    """One repository on GitHub.

    Args:
        api: the interface's address, `https://api.github.com`.
        repository: `owner/name`.
        token: for the interface.
        seconds: the longest that one request may take.
    """

    takes_branches = True

    def __init__(self, api: str, repository: str, token: Token, seconds: int = 30) -> None:
        self._rest = Rest(api, repository, token, seconds)
        self._owner = repository.partition("/")[0]

    def open(self, clone: Clone, proposal: Proposal) -> str:
        """Push the branch and open the pull request, or find the one that is there."""
        push_branch(clone, proposal)
        asked = {
            "title": proposal.title,
            "head": f"forslag/{proposal.number}",
            "base": clone.main,
            "body": proposal.body,
            "maintainer_can_modify": False,
        }
        status, answer = self._rest.ask("POST", "pulls", asked)
        if status == _CREATED:
            return str(answer.get("html_url", ""))
        if status == _EXISTS:
            found = self._found(proposal.number)
            if found:
                return str(found.get("html_url", ""))
        raise ForgeError(f"GitHub answered {status}: {str(answer.get('message', ''))[:200]}")

    def verdict(self, clone: Clone, number: str, track: Track) -> Verdict | None:
        """What became of the pull request; the branch's own fate when there is none."""
        found = self._found(number)
        if found is None:
            return verdict_in_git(clone, number, track)
        if found.get("merged_at"):
            return Verdict(Outcome.MERGED)
        return Verdict(Outcome.DECLINED) if found.get("state") == "closed" else None

    def _found(self, number: str) -> dict[str, Any] | None:
        """The pull request of a proposal's branch."""
        head = quote(f"{self._owner}:forslag/{number}", safe="")
        status, answer = self._rest.ask("GET", f"pulls?state=all&per_page=1&head={head}")
        if status != _OK:
            raise ForgeError(f"GitHub answered {status}: {str(answer.get('message', ''))[:200]}")
        listed = answer.get("items")
        return listed[0] if isinstance(listed, list) and listed and isinstance(listed[0], dict) else None
