"""One comment, or one issue, that is written anew instead of followed by another."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from torg.bridge.forges.forge import ForgeError
from torg.bridge.forges.rest import Rest

MARK = "<!-- torg -->"
"""What our own comments and issues begin with."""

_OK = (200, 201)
_PAGE = 100
_MOST_PAGES = 30


def asked(rest: Rest, method: str, path: str, given: dict[str, object] | None = None) -> dict[str, Any]:
    """What GitHub answers.

    Raises:
        ForgeError: when it does not do it.
    """
    status, answer = rest.ask(method, path, given)
    if status not in _OK:
        raise ForgeError(f"GitHub answered {status}: {str(answer.get('message', ''))[:200]}")
    return answer


def listed(rest: Rest, path: str) -> Iterator[dict[str, Any]]:
    """Everything in a list of many pages.

    Args:
        rest: the interface.
        path: of the list, perhaps with a query.

    Raises:
        ForgeError: when GitHub does not show it.
    """
    joint = "&" if "?" in path else "?"
    for page in range(1, _MOST_PAGES + 1):
        items = asked(rest, "GET", f"{path}{joint}per_page={_PAGE}&page={page}").get("items", [])
        yield from (each for each in items if isinstance(each, dict))
        if len(items) < _PAGE:
            return


def comment(rest: Rest, number: int, text: str, mark: str = MARK) -> None:
    """Say something of an issue or a pull request; what we said before is replaced.

    Args:
        rest: the interface.
        number: the issue's or the pull request's.
        text: Markdown.
        mark: what tells our comments of this sort.

    Raises:
        ForgeError: when GitHub does not take it.
    """
    body: dict[str, object] = {"body": f"{mark}\n{text}"}
    for each in listed(rest, f"issues/{number}/comments"):
        if _is_ours(each, mark):
            asked(rest, "PATCH", f"issues/comments/{int(each['id'])}", body)
            return
    asked(rest, "POST", f"issues/{number}/comments", body)


def keep_issue(rest: Rest, title: str, text: str, *, needed: bool) -> None:
    """Keep one open issue up to date: opened when it is needed, else closed.

    Args:
        rest: the interface.
        title: its title.
        text: Markdown.
        needed: whether there is something to do.

    Raises:
        ForgeError: when GitHub does not take it.
    """
    body = f"{MARK}\n{text}"
    bot = quote("github-actions[bot]", safe="")
    for each in listed(rest, f"issues?state=open&creator={bot}"):
        if each.get("title") == title and _is_ours(each, MARK):
            state = {} if needed else {"state": "closed"}
            asked(rest, "PATCH", f"issues/{int(each['number'])}", {"body": body, **state})
            return
    if needed:
        asked(rest, "POST", "issues", {"title": title, "body": body})


def _is_ours(each: dict[str, Any], mark: str) -> bool:
    """Whether a program wrote it, with our mark: anybody can write the mark."""
    user = each.get("user")
    return isinstance(user, dict) and user.get("type") == "Bot" and str(each.get("body") or "").startswith(mark)
