"""A stand-in for GitHub that knows an App, and git over HTTP that takes the App's tokens alone."""

import base64
import gzip
import os
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from git_servers import FakeGitHub
from torg.bridge.forges.app import App

APP_ID = "1234567"
START = 1_795_340_000.0
_LASTS = 3600


@cache
def _pair() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def private_key() -> str:
    """A private key as GitHub gives it: PEM, PKCS#1."""
    return (
        _pair()
        .private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
        )
        .decode()
    )


def app() -> App:
    """The App that the stand-in knows."""
    return App(APP_ID, private_key())


@dataclass
class Clock:
    """A clock that stands until somebody moves it."""

    now: float = START

    def __call__(self) -> float:
        """Seconds since 1970."""
        return self.now


@dataclass
class AppGitHub(FakeGitHub):
    """Gives tokens to whoever signs with the App's key, and answers nobody else. A token lasts an hour.

    Attributes:
        clock: its own.
        words: what the App said of itself each time.
        given: each token with its end.
        wanted: what each token was asked for.
        installed: the repository's name.
    """

    clock: Clock = field(default_factory=Clock)
    words: list[dict[str, Any]] = field(default_factory=list)
    given: dict[str, float] = field(default_factory=dict)
    wanted: list[dict[str, Any]] = field(default_factory=list)
    installed: str = "lovkoping/torg"

    def __post_init__(self) -> None:
        super().__init__()

    def answer(self, method: str, path: str, token: str, given: dict[str, Any]) -> tuple[int, object]:
        """As GitHub's documentation shows it."""
        place = urlsplit(path).path
        word = token.removeprefix("Bearer ")
        if place.startswith("/app/") or place.endswith("/installation"):
            if self.status or not self._is_signed(word):
                return self.status or 401, {"message": "A JSON web token could not be decoded"}
            if place == f"/repos/{self.installed}/installation":
                return 200, {"id": 7}
            if (method, place) == ("POST", "/app/installations/7/access_tokens"):
                return 201, self._new(given)
            return 404, {"message": "Not Found"}
        return super().answer(method, path, token, given) if self.takes(word) else (401, {"message": "Bad credentials"})

    def takes(self, token: str) -> bool:
        """Whether it is a token that lasts."""
        return self.clock() < self.given.get(token, 0)

    def _is_signed(self, word: str) -> bool:
        options: Any = {"verify_exp": False, "verify_iat": False}
        try:
            said = jwt.decode(word, _pair().public_key(), algorithms=["RS256"], issuer=APP_ID, options=options)
        except jwt.PyJWTError:
            return False
        self.words.append(said)
        now = self.clock()
        return bool(said["iat"] <= now < said["exp"] <= now + 600)

    def _new(self, wanted: dict[str, Any]) -> dict[str, Any]:
        token, ends = f"ghs_{len(self.given) + 1:036d}", self.clock() + _LASTS
        self.given[token] = ends
        self.wanted.append(wanted)
        return {"token": token, "expires_at": datetime.fromtimestamp(ends, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")}


class _GitOverHttp(BaseHTTPRequestHandler):
    """Git's own program for HTTP (git-http-backend(1)), behind a password."""

    folder: Path
    takes: Callable[[str], bool]

    def do_GET(self) -> None:
        """Ask."""
        self._reply(b"")

    def do_POST(self) -> None:
        """Ask with something."""
        sent = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self._reply(gzip.decompress(sent) if self.headers.get("Content-Encoding") == "gzip" else sent)

    def _reply(self, sent: bytes) -> None:
        user, _, token = (
            base64.b64decode(self.headers.get("Authorization", "").partition(" ")[2]).decode().partition(":")
        )
        if user != "x-access-token" or not type(self).takes(token):
            self._say(401, {}, b"")
            return
        command, told = ["git", "http-backend"], self._told(len(sent))
        said = subprocess.run(command, input=sent, capture_output=True, check=True, env=told).stdout
        head, _, body = said.partition(b"\r\n\r\n")
        fields = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        self._say(int(fields.pop("Status", "200 OK")[:3]), fields, body)

    def _say(self, status: int, fields: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in {**fields, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _told(self, size: int) -> dict[str, str]:
        parts = urlsplit(self.path)
        return {
            "PATH": os.environ["PATH"],
            "GIT_PROJECT_ROOT": str(self.folder),
            "GIT_HTTP_EXPORT_ALL": "1",
            "PATH_INFO": parts.path,
            "QUERY_STRING": parts.query,
            "REQUEST_METHOD": self.command,
            "REMOTE_USER": "app",
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(size),
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
        }

    def log_message(self, *_: object) -> None:
        """Nothing is said about each request."""


@contextmanager
def over_http(repository: Path, takes: Callable[[str], bool]) -> Iterator[str]:
    """Git's own HTTP server for a bare repository, for those whose token is taken; its address."""
    subprocess.run(["git", "--git-dir", str(repository), "config", "http.receivepack", "true"], check=True)
    handler = type("Handler", (_GitOverHttp,), {"folder": repository.parent, "takes": staticmethod(takes)})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/{repository.name}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
