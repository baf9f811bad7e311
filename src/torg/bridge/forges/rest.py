"""GitHub's REST interface, for one repository (docs.github.com/rest).

The token is sent to the configured address alone: redirections are not followed.
"""

import json
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any
from urllib.parse import quote, urlsplit

from torg.bridge.forges.forge import ForgeError

_MOST_BYTES = 4 * 1024 * 1024


class Rest:
    """One repository's part of the interface.

    Args:
        api: the interface's address, `https://api.github.com`.
        repository: `owner/name`.
        token: for the interface.
        seconds: the longest that one request may take.
    """

    def __init__(self, api: str, repository: str, token: str, seconds: int = 30) -> None:
        self._parts = urlsplit(api)
        self._repository = "/".join(quote(part, safe="") for part in repository.split("/"))
        self._token = token
        self._seconds = seconds

    def ask(self, method: str, path: str, given: dict[str, object] | None = None) -> tuple[int, dict[str, Any]]:
        """The status and the answer; a list becomes `{"items": list}`.

        Raises:
            ForgeError: when there is no answer, or none that can be read.
        """
        kind = HTTPSConnection if self._parts.scheme == "https" else HTTPConnection
        connection = kind(self._parts.netloc, timeout=self._seconds)
        headers = {
            "Accept": "application/vnd.github+json",
            "Authorization": f"Bearer {self._token}",
            "Content-Type": "application/json",
            "User-Agent": "torg",
            "X-GitHub-Api-Version": "2022-11-28",
        }
        try:
            body = json.dumps(given).encode() if given is not None else None
            connection.request(method, f"{self._parts.path}/repos/{self._repository}/{path}", body, headers)
            said = connection.getresponse()
            read = json.loads(said.read(_MOST_BYTES) or b"{}")
        except (OSError, HTTPException, ValueError) as error:
            raise ForgeError(f"GitHub did not answer: {type(error).__name__}") from None
        finally:
            connection.close()
        return said.status, read if isinstance(read, dict) else {"items": read}
