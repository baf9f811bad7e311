"""GitHub: push a branch, then ask its REST interface for a pull request (docs.github.com/rest/pulls/pulls).

The token is an App's (`torg.bridge.forges.app`) or a fine-grained one with `contents: write` and
`pull_requests: write`, and never `workflows`. It is sent to the configured address alone.

GitHub answers 5,000 requests an hour, and the worker asks every half minute: so the open ones are listed once a round,
a hundred in each request, and only what is no longer among them is asked for by itself.
"""

from typing import Any
from urllib.parse import quote

from torg.bridge.clone import Clone
from torg.bridge.forges.forge import Branches, ForgeError, Proposal, Verdict, push_branch, verdict_in_git
from torg.bridge.forges.rest import Rest, Token, asked, listed
from torg.bridge.items import Outcome, Track

_CREATED, _EXISTS = 201, 422
_HEAD = "forslag/"


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
        self._open: frozenset[str] = frozenset()

    def begin(self) -> None:
        """List the open pull requests from the repository's own branches: a fork's may have the same name."""
        heads = (each.get("head") for each in listed(self._rest, "pulls?state=open") if _is_own(each))
        self._open = frozenset(str(head["ref"]) for head in heads if isinstance(head, dict))

    def open(self, clone: Clone, proposal: Proposal) -> str:
        """Push the branch and open the pull request, or find the one that is there."""
        push_branch(clone, proposal)
        asked = {
            "title": proposal.title,
            "head": f"{_HEAD}{proposal.number}",
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
        if f"{_HEAD}{number}" in self._open:
            return None
        found = self._found(number)
        return _decided(found) if found else verdict_in_git(clone, number, track)

    def known(self, clone: Clone, number: str, track: Track) -> Verdict | None:
        """What git says, or else the pull request, whose no leaves nothing in git."""
        said = super().known(clone, number, track)
        found = None if said else self._found(number)
        return _decided(found) if found else said

    def _found(self, number: str) -> dict[str, Any] | None:
        """The pull request of a proposal's branch."""
        head = quote(f"{self._owner}:{_HEAD}{number}", safe="")
        found = asked(self._rest, "GET", f"pulls?state=all&per_page=1&head={head}").get("items")
        return found[0] if isinstance(found, list) and found and isinstance(found[0], dict) else None


def _decided(pull: dict[str, Any]) -> Verdict | None:
    if pull.get("merged_at"):
        return Verdict(Outcome.MERGED)
    return Verdict(Outcome.DECLINED) if pull.get("state") == "closed" else None


def _is_own(pull: dict[str, Any]) -> bool:
    """Whether a pull request comes from the repository itself, whatever it is called now."""
    ends = (pull.get(end) for end in ("head", "base"))
    ids = [(end.get("repo") or {}).get("id") for end in ends if isinstance(end, dict)]
    return len(ids) == 2 and ids[0] is not None and ids[0] == ids[1]
