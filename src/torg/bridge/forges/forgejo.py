"""Forgejo and Gitea: a push to `refs/for/<branch>` opens a pull request (AGit), without a right to write.

The topic is the proposal's number: the same topic is the same pull request, however often it is pushed, and only who
opened it can push to it. There is no branch, so git alone can not tell a closed one from an open one; and a push to the
topic of a closed one opens a new one (`services/agit/agit.go`). So what is declined is seen, and what can no longer be
joined is made anew, only where the forge's interface may be asked (`/api/v1`).
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

from torg.bridge.clone import Clone
from torg.bridge.forges.forge import ForgeError, Proposal, Remembered, Verdict, verdict_in_git
from torg.bridge.forges.rest import Rest
from torg.bridge.git import GitError
from torg.bridge.items import Outcome, Track

_SAME = "new commit is same with old commit"
_OK = 200
_PAGE, _PAGES = 50, 20


class Forgejo(Remembered):
    """A repository on a Forgejo or a Gitea.

    Args:
        rest: the forge's interface; without it nothing is asked there.
    """

    takes_branches = False

    def __init__(self, rest: Rest | None = None) -> None:
        self._rest = rest
        self._closed: list[dict[str, Any]] = []

    def begin(self) -> None:
        """List those that were closed last, once for all that are open here."""
        self._closed = self._page("closed&sort=recentupdate", 1)

    def open(self, clone: Clone, proposal: Proposal) -> str:
        """Push for review; one that is there already with the same commit stays as it is."""
        self._push(clone, proposal, ())
        return ""

    def verdict(self, clone: Clone, number: str, track: Track) -> Verdict | None:
        """Merged when what is published says so; declined when the forge says that it is closed."""
        found = verdict_in_git(clone, number, track, branch=False)
        if found is None:
            closed = next(_those_of(track, self._closed), None)
            if closed:
                return Verdict(Outcome.MERGED if closed.get("merged") else Outcome.DECLINED)
        return found

    def proposed(self, clone: Clone, number: str, track: Track) -> str:
        """The commit of the open pull request; empty where the forge is not asked."""
        del clone, number
        found = next(self._open(track), None) if self._rest else None
        return str(found["head"]["sha"]) if found else ""

    def replace(self, clone: Clone, proposal: Proposal, old: str) -> None:
        """Push to the same topic, over the old commit, which only the bridge itself can have pushed there."""
        del old
        self._push(clone, proposal, ("force-push=true",))

    def withdraw(self, clone: Clone, number: str, old: str) -> None:
        """Close the pull request; where the token may not, somebody sees that it changes nothing, and closes it."""
        del clone, number
        found = next(self._open(Track(commit=old)), None)
        if self._rest and found:
            with suppress(ForgeError):
                self._rest.ask("PATCH", f"pulls/{int(found['number'])}", {"state": "closed"})

    def _push(self, clone: Clone, proposal: Proposal, more: tuple[str, ...]) -> None:
        options = {"topic": proposal.number, "title": proposal.title, "description": proposal.line}
        said = (*(f"{key}={value}" for key, value in options.items()), *more)
        try:
            clone.push({f"refs/for/{clone.main}": proposal.commit}, {}, said)
        except GitError as error:
            if _SAME not in str(error):
                raise

    def _open(self, track: Track) -> Iterator[dict[str, Any]]:
        """The open pull requests of a proposal."""
        for page in range(1, _PAGES + 1):
            listed = self._page("open", page)
            yield from _those_of(track, listed)
            if len(listed) < _PAGE:
                return

    def _page(self, state: str, page: int) -> list[dict[str, Any]]:
        if self._rest is None:
            return []
        status, answer = self._rest.ask("GET", f"pulls?state={state}&limit={_PAGE}&page={page}")
        listed = answer.get("items")
        if status != _OK or not isinstance(listed, list):
            raise ForgeError(f"Forgejo answered {status}: {str(answer.get('message', ''))[:200]}")
        return [each for each in listed if isinstance(each, dict)]


def _those_of(track: Track, pulls: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The pull requests that have a proposal's commit, or the one that it took the place of."""
    wanted = {track.commit, track.former} - {""}
    for each in pulls:
        head = each.get("head")
        if isinstance(head, dict) and head.get("sha") in wanted:
            yield each
