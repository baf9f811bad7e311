"""Issues as GitHub writes them, and a stand-in for the parts of its interface that workflows ask."""

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from git_servers import FakeGitHub
from torg.bridge.hub.questions import IssueForm, Sort
from torg.bridge.submission import Kind

HEAD = "1" * 40
FORK = "siv/torg"
"""Where a change comes from."""


def run_event(head: str = HEAD, origin: str = FORK, run: int = 5) -> dict[str, Any]:
    """The event of a finished run for a pull request."""
    told = {"id": run, "event": "pull_request", "head_sha": head, "head_repository": {"full_name": origin}}
    return {"workflow_run": told, "repository": {"full_name": "lovkoping/torg", "default_branch": "main"}}


def open_pull(number: int = 3, head: str = HEAD, origin: str = FORK, base: str = "main") -> dict[str, Any]:
    """An open pull request, as GitHub shows it."""
    return {
        "number": number,
        "head": {"sha": head, "repo": {"full_name": origin}},
        "base": {"ref": base},
        "user": {"login": "Siv"},
    }


def form_of(forms: tuple[IssueForm, ...], kind: Kind) -> IssueForm:
    """The form of a kind."""
    return next(form for form in forms if form.kind is kind)


def body_of(form: IssueForm, answers: Mapping[str, str | list[str]]) -> str:
    """The Markdown that GitHub makes of a form's answers, by the controls' names; labels where one chooses."""
    parts = []
    for question in form.questions:
        answer = answers.get(question.name, "")
        if question.sort is Sort.SEVERAL:
            answer = "\n".join(f"- [{'X' if label in answer else ' '}] {label}" for label, _ in question.choices)
        parts.append(f"### {question.label}\n\n{answer or '_No response_'}")
    return "\r\n\r\n".join(parts)


def event_of(body: str, number: int = 7, repository: str = "lovkoping/torg") -> dict[str, Any]:
    """The event of an opened issue."""
    issue = {"number": number, "created_at": "2026-11-22T09:00:00Z", "body": body}
    return {"action": "opened", "repository": {"full_name": repository}, "issue": issue}


@dataclass
class FakeHub(FakeGitHub):
    """Pull requests, issues and comments in memory. Each list is one page unless it is long."""

    comments: list[dict[str, Any]] = field(default_factory=list)
    issues: list[dict[str, Any]] = field(default_factory=list)
    open_pulls: list[dict[str, Any]] = field(default_factory=list)
    files: list[dict[str, Any]] = field(default_factory=list)
    blobs: dict[str, bytes] = field(default_factory=dict)
    user: str = "Bot"
    artifacts: list[dict[str, Any]] = field(default_factory=list)
    archives: dict[str, bytes] = field(default_factory=dict)
    """What lies elsewhere, by the artifact's number; it is given to nobody who shows a token."""

    def __post_init__(self) -> None:
        super().__init__()

    def answer(self, method: str, path: str, token: str, given: dict[str, Any]) -> tuple[int, object]:
        """As GitHub's documentation shows it."""
        parts = urlsplit(path)
        name = parts.path.removeprefix("/repos/lovkoping/torg/")
        kept = {"issues": self.issues}.get(name, self.comments if re.fullmatch(r"issues/\d+/comments", name) else None)
        if self.status:
            return self.status, {"message": "no"}
        if parts.path.startswith("/blobs/"):
            return (403, b"") if token else (200, self.archives[parts.path.rpartition("/")[2]])
        if name.startswith("actions/artifacts/"):
            return 302, f"/blobs/{name.split('/')[2]}"
        if name.startswith("actions/runs/"):
            return 200, {"artifacts": [each for each in self.artifacts if f"actions/runs/{each['run']}/" in name]}
        if kept is not None and method == "POST":
            kept.append({"id": len(kept) + 1, "number": len(kept) + 1, "user": {"type": self.user}, **given})
            return 201, kept[-1]
        if method == "PATCH":
            place = self.comments if "comments" in name else self.issues
            place[int(name.rpartition("/")[2]) - 1] |= given
            return 200, {}
        if name.startswith("git/blobs/"):
            data = self.blobs[name.rpartition("/")[2]]
            return 200, {"size": len(data), "content": base64.encodebytes(data).decode()}
        lists = {"pulls/3/files": self.files, "pulls": self.open_pulls if "head=" not in parts.query else None}
        found = kept if kept is not None else lists.get(name)
        return (200, found) if found is not None and method == "GET" else super().answer(method, path, token, given)
