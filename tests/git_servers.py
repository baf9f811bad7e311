"""Real git servers on loopback, and a stand-in for GitHub's interface."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from processes import free_port, running

_PROC_RECEIVE = """#!{python}
import json, subprocess, sys
read, write = sys.stdin.buffer, sys.stdout.buffer
def packet():
    size = int(read.read(4), 16)
    return read.read(size - 4) if size else None
def tell(text):
    write.write(b"%04x" % (len(text) + 4) + text)
def packets():
    while (each := packet()) is not None:
        yield each.rstrip(b"\\n")
list(packets())
tell(b"version=1\\0push-options\\n"); write.write(b"0000"); write.flush()
wanted = [line.decode().split(" ") for line in packets()]
options = dict(line.decode().partition("=")[::2] for line in packets())
for old, new, ref in wanted:
    place = "refs/pull/" + options["topic"] + "/head"
    held = subprocess.run(["git", "rev-parse", "--quiet", "--verify", place], capture_output=True).stdout
    if held.decode().strip() == new:
        tell(f"ng {{ref}} new commit is same with old commit\\n".encode())
        continue
    behind = ["git", "merge-base", "--is-ancestor", held.decode().strip(), new]
    if held and "force-push" not in options and subprocess.run(behind).returncode:
        tell(f"ng {{ref}} request `force-push` push option\\n".encode())
        continue
    subprocess.run(["git", "update-ref", place, new], check=True)
    with open("opened.jsonl", "a", encoding="utf-8") as file:
        file.write(json.dumps(options) + "\\n")
    tell(f"ok {{ref}}\\n".encode())
write.write(b"0000"); write.flush()
"""
"""Answers a push to `refs/for/` as Forgejo does (git's protocol of the hook, githooks(5))."""

_POST_RECEIVE = """#!{python}
import json, os
count = int(os.environ.get("GIT_PUSH_OPTION_COUNT", "0"))
options = [os.environ[f"GIT_PUSH_OPTION_{{number}}"] for number in range(count)]
with open("opened.jsonl", "a", encoding="utf-8") as file:
    file.write(json.dumps(options) + "\\n")
"""
"""Keeps the push options, as GitLab does with those it knows."""


def hook(repository: Path, name: str, text: str) -> None:
    """Put a hook in a bare repository."""
    path = repository / "hooks" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def like_forgejo(repository: Path) -> None:
    """Let a bare repository take pushes to `refs/for/`, and refuse those to branches."""
    for key, value in {"receive.procReceiveRefs": "refs/for", "receive.advertisePushOptions": "true"}.items():
        subprocess.run(["git", "--git-dir", str(repository), "config", key, value], check=True)
    hook(repository, "proc-receive", _PROC_RECEIVE.format(python=sys.executable))


def like_gitlab(repository: Path) -> None:
    """Let a bare repository take push options."""
    subprocess.run(["git", "--git-dir", str(repository), "config", "receive.advertisePushOptions", "true"], check=True)
    hook(repository, "post-receive", _POST_RECEIVE.format(python=sys.executable))


def opened(repository: Path) -> list[Any]:
    """What the hooks wrote down."""
    path = repository / "opened.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


@contextmanager
def served(repository: Path) -> Iterator[str]:
    """A git server process for a bare repository; its address, `git://127.0.0.1:…`."""
    port = free_port()
    command = [
        "git", "daemon", "--reuseaddr", "--listen=127.0.0.1", f"--port={port}", "--export-all",
        "--log-destination=none", "--enable=receive-pack", f"--base-path={repository.parent}", str(repository.parent),
    ]  # fmt: skip
    with running(command, port):
        yield f"git://127.0.0.1:{port}/{repository.name}"


class FakeGitHub:
    """Pull requests in memory, with the answers that GitHub's documentation shows."""

    def __init__(self) -> None:
        self.pulls: list[dict[str, Any]] = []
        self.tokens: set[str] = set()
        self.asked: list[str] = []
        """Every request, its method and path."""
        self.status = 0
        """An answer to give instead, for a GitHub that does not work."""

    def answer(self, method: str, path: str, token: str, given: dict[str, Any]) -> tuple[int, object]:
        """The status and the answer to a request."""
        self.tokens.add(token)
        self.asked.append(f"{method} {path}")
        parts = urlsplit(path)
        if self.status:
            return self.status, {"message": "no"}
        if parts.path != "/repos/lovkoping/torg/pulls":
            return 404, {"message": "Not Found"}
        if method == "GET":
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            state, head = query.get("state", "open"), query.get("head", "")
            states = {"open", "closed"} if state == "all" else {state}
            found = [
                {
                    **each,
                    "head": {"ref": each["head"], "repo": {"id": each.get("fork", 1)}},
                    "base": {"repo": {"id": 1}},
                }
                for each in self.pulls
                if each["state"] in states and each["head"] == (head.partition(":")[2] or each["head"])
            ]
            start, size = int(query.get("page", "1")) - 1, int(query.get("per_page", "30"))
            return 200, found[start * size : (start + 1) * size]
        if any(each["head"] == given["head"] for each in self.pulls):
            return 422, {"message": "Validation Failed", "errors": [{"message": "A pull request already exists"}]}
        number = len(self.pulls) + 1
        page = f"https://github.example.org/lovkoping/torg/pull/{number}"
        self.pulls.append({**given, "html_url": page, "state": "open", "merged_at": None})
        return 201, self.pulls[-1]

    @contextmanager
    def served(self) -> Iterator[str]:
        """Its address while it is there."""
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._reply("GET", {})

            def do_POST(self) -> None:
                self._reply("POST", json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

            def do_PATCH(self) -> None:
                self._reply("PATCH", json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

            def _reply(self, method: str, given: dict[str, Any]) -> None:
                status, said = fake.answer(method, self.path, self.headers.get("Authorization", ""), given)
                body = said if isinstance(said, bytes) else json.dumps(said).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                if status == 302 and isinstance(said, str):
                    self.send_header("Location", f"http://{self.headers['Host']}{said}" if said[0] == "/" else said)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()
            server.server_close()


class FakeForgejo(FakeGitHub):
    """The pull requests of a repository that is like Forgejo's, by its documentation (`/api/v1/swagger`).

    Args:
        repository: the bare one.
    """

    def __init__(self, repository: Path) -> None:
        super().__init__()
        self._repository = repository
        self.closed: set[str] = set()
        """The topics of those that somebody said no to."""

    def answer(self, method: str, path: str, token: str, given: dict[str, Any]) -> tuple[int, object]:
        """The status and the answer to a request."""
        self.tokens.add(token)
        self.asked.append(f"{method} {path}")
        parts = urlsplit(path)
        if self.status or not parts.path.startswith("/repos/lovkoping/torg/pulls"):
            return self.status or 404, {"message": "no"}
        command = ["git", "--git-dir", str(self._repository), "for-each-ref", "--format=%(objectname) %(refname)"]
        said = subprocess.run([*command, "refs/pull/"], check=True, capture_output=True, text=True).stdout
        rows = [(commit, ref.split("/")[2]) for commit, ref in (line.split() for line in said.splitlines())]
        if method == "PATCH":
            self.closed.add(rows[int(parts.path.rpartition("/")[2]) - 1][1])
            return 201, given
        wanted = parse_qs(parts.query)["state"][0]
        page = parse_qs(parts.query)["page"][0]
        pulls = [
            {"number": number, "state": wanted, "merged": False, "head": {"sha": commit}}
            for number, (commit, topic) in enumerate(rows, 1)
            if (topic in self.closed) == (wanted == "closed")
        ]
        return 200, pulls if page == "1" else []
