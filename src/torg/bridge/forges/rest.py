"""GitHub's REST interface (docs.github.com/rest), and that of Forgejo, which is like it.

The token is sent to the configured address alone: redirections are followed for files alone, once, and without it.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Any
from urllib.parse import quote, urlsplit

from torg.bridge.forges.forge import ForgeError

Token = str | Callable[[], str]
"""A token, or whoever keeps one that does not last."""

_MOST_BYTES = 4 * 1024 * 1024
_FOUND = 302
_OK = 200
_DONE = (200, 201)
_PAGE = 100
_MOST_PAGES = 30


@dataclass(frozen=True, slots=True)
class Place:
    """Where an interface is.

    Attributes:
        api: its address.
        name: whose it is, in what is said when it fails.
        seconds: the longest that one request may take.
    """

    api: str
    name: str = "GitHub"
    seconds: int = 30

    def asked(
        self, address: str, method: str, token: str, given: dict[str, object] | None, most: int
    ) -> tuple[int, bytes, str]:
        """The status, the answer's first bytes, and where it leads.

        Raises:
            ForgeError: when there is no answer.
        """
        parts = urlsplit(address)
        kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        headers = {
            "Accept": "application/vnd.github+json",
            "Content-Type": "application/json",
            "User-Agent": "torg",
            "X-GitHub-Api-Version": "2022-11-28",
        } | ({"Authorization": f"Bearer {token}"} if token else {})
        connection = kind(parts.netloc, timeout=self.seconds)
        try:
            body = json.dumps(given).encode() if given is not None else None
            connection.request(method, parts.path + (f"?{parts.query}" if parts.query else ""), body, headers)
            said: HTTPResponse = connection.getresponse()
            return said.status, said.read(most), said.getheader("Location", "")
        except (OSError, HTTPException, ValueError) as error:
            raise ForgeError(f"{self.name} did not answer: {type(error).__name__}") from None
        finally:
            connection.close()


def request(
    place: Place, method: str, path: str, token: str, given: dict[str, object] | None = None
) -> tuple[int, dict[str, Any]]:
    """Ask the interface something; the status and the answer. A list becomes `{"items": list}`.

    Args:
        place: where it is.
        method: GET, POST, PATCH.
        path: from its address on.
        token: said to be the bearer's.
        given: sent as JSON.

    Raises:
        ForgeError: when there is no answer, or none that can be read.
    """
    status, said, _ = place.asked(f"{place.api}/{path}", method, token, given, _MOST_BYTES)
    try:
        read = json.loads(said or b"{}")
    except ValueError as error:
        raise ForgeError(f"{place.name} did not answer: {type(error).__name__}") from None
    return status, read if isinstance(read, dict) else {"items": read}


class Rest:
    """One repository's part of the interface.

    Args:
        api: the interface's address, `https://api.github.com`.
        repository: `owner/name`.
        token: for the interface.
        seconds: the longest that one request may take.
        name: whose interface it is.
    """

    def __init__(self, api: str, repository: str, token: Token, seconds: int = 30, *, name: str = "GitHub") -> None:
        self._place = Place(api, name, seconds)
        self._part = f"repos/{repository_path(repository)}"
        self._token = token

    def ask(self, method: str, path: str, given: dict[str, object] | None = None) -> tuple[int, dict[str, Any]]:
        """The status and the answer; a list becomes `{"items": list}`.

        Raises:
            ForgeError: when there is no answer, or none that can be read.
        """
        return request(self._place, method, f"{self._part}/{path}", read_token(self._token), given)

    def file(self, path: str, most: int) -> bytes:
        """A file that the interface gives, or leads to.

        Args:
            path: within the repository's part.
            most: the most bytes that it may have.

        Raises:
            ForgeError: when it can not be had, or is larger.
        """
        place, token = self._place, read_token(self._token)
        status, said, leads = place.asked(f"{place.api}/{self._part}/{path}", "GET", token, None, most + 1)
        if status == _FOUND and urlsplit(leads).scheme in {"https", urlsplit(place.api).scheme}:
            status, said, _ = place.asked(leads, "GET", "", None, most + 1)
        if status != _OK:
            raise ForgeError(f"{place.name} answered {status}")
        if len(said) > most:
            raise ForgeError(f"a file of more than {most} bytes")
        return said


def asked(rest: Rest, method: str, path: str, given: dict[str, object] | None = None) -> dict[str, Any]:
    """What GitHub answers.

    Raises:
        ForgeError: when it does not do it.
    """
    status, answer = rest.ask(method, path, given)
    if status not in _DONE:
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


def repository_path(repository: str) -> str:
    """`owner/name` as a part of an address."""
    return "/".join(quote(part, safe="") for part in repository.split("/"))


def read_token(token: Token) -> str:
    """The token as it is now.

    Raises:
        ForgeError: when whoever keeps it can get none.
    """
    return token() if callable(token) else token
