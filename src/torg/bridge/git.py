"""One git command at a time, in a bare repository, told to trust nothing around it.

No shell, no hooks, no settings of a user's or a machine's, no prompt, no transport but the one that the remote's
address names. A token is given in the environment, so that it stands neither in a list of processes nor in a file.
(The list is F-Droid's for git on a server; ADR 17.)
"""

import base64
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

_LOCAL_SECONDS = 60
_SETTINGS = (
    f"core.hooksPath={os.devnull}",
    "core.fsmonitor=false",
    f"core.attributesFile={os.devnull}",
    "core.askPass=true",
    "credential.helper=",
    "gc.autoDetach=false",
    "protocol.allow=never",
    "transfer.fsckObjects=true",
    "safe.bareRepository=all",
)
_PROTOCOLS = {"https": "https", "http": "http", "ssh": "ssh", "git": "git", "file": "file", "": "file"}
_SECRET = re.compile(r"(?<=://)[^/@\s]+@|(?<=authorization: )\S+ \S+", re.IGNORECASE)


class GitError(Exception):
    """Git refused, or could not do it. The text is git's own last lines, for the one who looks after the bridge."""


class RefusedError(GitError):
    """The remote has something else than was expected; nothing was changed there."""


class SlowError(GitError):
    """The remote was given up, since it took too long. Nothing is known of what it did."""


class Git:
    """Git in one bare repository, with one remote.

    Args:
        folder: the repository.
        url: the remote's address: `https://…`, `ssh://…`, `git://…`, `file://…` or a folder.
        token: a password for `https`, sent in a header; empty for none. Or whoever keeps one that does not last.
        seconds: the longest that talking to the remote may take.
    """

    def __init__(self, folder: Path, url: str, *, token: str | Callable[[], str] = "", seconds: int = 120) -> None:
        program = shutil.which("git")
        if program is None:
            raise GitError("git is not installed")
        self.folder = folder
        self.url = url
        self._token = token
        self._seconds = seconds
        self._command = [program, "--no-pager", "--no-replace-objects", "--literal-pathspecs", "--git-dir", str(folder)]
        settings = (*_SETTINGS, f"protocol.{_protocol(url)}.allow=always")
        self._command += [part for setting in settings for part in ("-c", setting)]
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "SSH_ASKPASS"))}
        never = {"GIT_TERMINAL_PROMPT": "0", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        ssh = {"GIT_SSH_COMMAND": "ssh -oBatchMode=yes -oConnectTimeout=20"}
        self._environment = {**clean, **never, **ssh, "LC_ALL": "C", "LANGUAGE": ""}

    def make(self) -> None:
        """Make the repository when there is none: whole, or not at all."""
        if (self.folder / "HEAD").exists():
            return
        draft = self.folder.with_name(f"{self.folder.name}.new")
        shutil.rmtree(draft, ignore_errors=True)
        draft.parent.mkdir(parents=True, exist_ok=True)
        command = [self._command[0], "init", "--quiet", "--bare", "--initial-branch=main", "--template=", str(draft)]
        self._start(command, b"", {}, _LOCAL_SECONDS)
        draft.rename(self.folder)

    def run(self, *words: str, given: bytes = b"", environment: Mapping[str, str] | None = None) -> bytes:
        """What git prints, for a command that talks to nobody.

        Raises:
            GitError: when it fails.
        """
        return self._start([*self._command, *words], given, environment or {}, _LOCAL_SECONDS)

    def line(self, *words: str, given: bytes = b"", environment: Mapping[str, str] | None = None) -> str:
        """The one line that git prints."""
        return self.run(*words, given=given, environment=environment).decode().strip()

    def remotely(self, *words: str) -> bytes:
        """What git prints, for a command that talks to the remote.

        Raises:
            RefusedError: when the remote has something else than a push expected.
            SlowError: when it takes too long.
            GitError: when it can not be reached, or refuses for another reason.
        """
        token = self._token() if callable(self._token) else self._token
        return self._start([*self._command, *words], b"", _header(self.url, token), self._seconds)

    def _start(self, command: list[str], given: bytes, environment: Mapping[str, str], seconds: int) -> bytes:
        with subprocess.Popen(  # noqa: S603 -- fixed words, ids and slugs; never a shell
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**self._environment, **environment},
            start_new_session=True,
        ) as process:
            try:
                output, errors = process.communicate(given, timeout=seconds)
            except BaseException as error:
                os.killpg(process.pid, signal.SIGKILL)  # git and whatever it started
                if isinstance(error, subprocess.TimeoutExpired):
                    raise SlowError(f"no answer in {seconds} seconds") from None
                raise
        if process.returncode:
            said = _SECRET.sub("", errors.decode(errors="replace") + output.decode(errors="replace"))
            kind = RefusedError if "stale info" in said or "[rejected]" in said else GitError
            raise kind("\n".join(said.strip().splitlines()[-6:]))
        return output


def _protocol(url: str) -> str:
    """The one transport that an address needs.

    Raises:
        ValueError: for an address that is none, or that names a program to run.
    """
    parts = urlsplit(url) if "://" in url else urlsplit("")
    if not url or url.startswith("-") or "::" in url or parts.scheme not in _PROTOCOLS or parts.password:
        raise ValueError("not a remote's address, or one with a password in it")
    return _PROTOCOLS[parts.scheme]


def _header(url: str, token: str) -> dict[str, str]:
    """The token as a header for the remote's host alone; GitHub, GitLab and Forgejo all take it as a password."""
    parts = urlsplit(url)
    if not token or parts.scheme not in {"https", "http"}:
        return {}
    secret = base64.b64encode(f"x-access-token:{token}".encode()).decode()
    return {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"http.{parts.scheme}://{parts.netloc}/.extraHeader",
        "GIT_CONFIG_VALUE_0": f"Authorization: Basic {secret}",
    }
