"""A GitHub App instead of a person's token: it signs a word that lasts minutes, and gets a token that lasts an hour.

The word is a JWT (RFC 7519) signed with RS256, from a minute ago, since clocks differ, and for nine minutes to come;
GitHub takes no more than ten (docs.github.com/apps, Generating a JSON Web Token for a GitHub App). The token is asked
for one repository and for what the bridge does there, whatever else the App may do, and never written anywhere.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

import jwt

from torg.bridge.forges.forge import ForgeError
from torg.bridge.forges.rest import Place, repository_path, request
from torg.bridge.git import GitError

_OK, _CREATED = 200, 201
_BACK, _AHEAD = 60, 540
_SPARE = 300
"""Seconds before its end when a token is no longer used: a push may take a while."""

RIGHTS: Mapping[str, str] = MappingProxyType({"contents": "write", "pull_requests": "write"})
"""What the bridge does: push branches, open pull requests and see what became of them."""


@dataclass(frozen=True, slots=True)
class App:
    """A GitHub App: its id or client id, and its private key in PEM, which is never shown."""

    id: str
    key: str = field(repr=False)


class AppToken:
    """An installation's token: asked for when it is first needed, and again shortly before it ends.

    Args:
        api: the interface's address.
        repository: `owner/name`, where the App is installed.
        app: who asks.
        clock: seconds since 1970.
        rights: what the token is for.
    """

    def __init__(
        self,
        api: str,
        repository: str,
        app: App,
        clock: Callable[[], float],
        rights: Mapping[str, str] = RIGHTS,
    ) -> None:
        self._place, self._repository, self._app = Place(api), repository, app
        self._clock = clock
        self._rights = rights
        self._token = ""
        self._ends = 0.0

    def __repr__(self) -> str:
        """Nothing of what it keeps."""
        return f"AppToken({self._repository!r})"

    def __call__(self) -> str:
        """The token as it is now.

        Raises:
            ForgeError: when the key can not be used, or GitHub gives none.
        """
        if self._clock() >= self._ends - _SPARE:
            self._token, self._ends = self._asked()
        return self._token

    def for_git(self) -> str:
        """The same, failing as git does.

        Raises:
            GitError: as `__call__`.
        """
        try:
            return self()
        except ForgeError as error:
            raise GitError(str(error)) from None

    def _word(self) -> str:
        now = int(self._clock())
        claims = {"iat": now - _BACK, "exp": now + _AHEAD, "iss": self._app.id}
        try:
            return jwt.encode(claims, self._app.key, algorithm="RS256")
        except (jwt.PyJWTError, ValueError, TypeError):
            raise ForgeError("the App's private key can not be used") from None

    def _asked(self) -> tuple[str, float]:
        word = self._word()
        path = f"repos/{repository_path(self._repository)}/installation"
        status, found = request(self._place, "GET", path, word)
        if status != _OK or not isinstance(found.get("id"), int):
            raise ForgeError(f"GitHub answered {status}: the App is not installed in {self._repository}")
        name = self._repository.rpartition("/")[2]
        wanted: dict[str, object] = {"repositories": [name], "permissions": dict(self._rights)}
        status, found = request(self._place, "POST", f"app/installations/{found['id']}/access_tokens", word, wanted)
        token, ends = found.get("token"), found.get("expires_at")
        if status != _CREATED or not isinstance(token, str) or not isinstance(ends, str):
            raise ForgeError(f"GitHub answered {status}: the App gets no token for {self._repository}")
        return token, datetime.fromisoformat(ends).timestamp()
