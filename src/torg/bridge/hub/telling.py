"""One comment, or one issue, that is written anew instead of followed by another."""

from typing import Any
from urllib.parse import quote

from torg.bridge.forges.rest import Rest, asked, listed

MARK = "<!-- torg -->"
"""What our own comments and issues begin with."""


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
