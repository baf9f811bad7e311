"""The associations' own links: signed, revocable, and stored as hashes only.

Who reads the folder learns which associations have links, and can use none of them. A link is a word that the
organisation's letter carries; whoever has it may write for the organisation, and is never asked who they are.
"""

import errno
import json
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from hashlib import sha256
from pathlib import Path

from itsdangerous import BadSignature, Signer

from torg.phrases import at_server

_BYTES = 16
_ENDING = ".json"
_SHORTEST = 32
"""Bytes of a secret."""
_OTHERS = 0o027
"""That the group may write, or anybody do anything at all."""


class Keys:
    """The folder of links."""

    def __init__(self, folder: Path, secret: bytes) -> None:
        self._folder = folder
        self._signer = Signer(secret, salt="torg.key", sep=".")

    def make(self, organisation: str, today: date) -> str:
        """A new link for an organisation: the word that stands in its address. Older ones go on working."""
        key = self._signer.sign(f"{organisation}.{secrets.token_urlsafe(_BYTES)}").decode()
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._path(key)
        path.touch(mode=0o600)
        path.write_text(json.dumps({"organisation": organisation, "made": today.isoformat()}), "utf-8")
        return key

    def owner(self, key: str) -> str | None:
        """Whose link it is; None when it is forged, revoked or never was."""
        try:
            said = self._signer.unsign(key).decode().partition(".")[0]
        except (BadSignature, UnicodeDecodeError):
            return None
        kept = self._read(self._path(key))
        return said if kept == said else None

    def revoke(self, organisation: str) -> int:
        """Take all of an organisation's links away; how many there were."""
        found = [path for path in self._files() if self._read(path) == organisation]
        for path in found:
            path.unlink(missing_ok=True)
        return len(found)

    def _files(self) -> Iterator[Path]:
        return self._folder.glob(f"*{_ENDING}") if self._folder.is_dir() else iter(())

    def _path(self, key: str) -> Path:
        return self._folder / f"{sha256(key.encode()).hexdigest()}{_ENDING}"

    def _read(self, path: Path) -> str | None:
        try:
            kept = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError):
            return None
        owner = kept.get("organisation") if isinstance(kept, dict) else None
        return owner if isinstance(owner, str) else None


class SecretError(OSError):
    """A secret that is none: with it, anybody could sign. `in_words` says why, inside a sentence."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(errno.EBADMSG, why, str(path))
        self.in_words = why


def read_secret(path: Path) -> bytes:
    """The secret that everything is signed with; made the first time, and readable by its owner alone.

    Raises:
        SecretError: when it is a link, is too short, as after a power cut, or others may read or change it.
        OSError: when it can neither be read nor made.
    """
    if not os.path.lexists(path):
        _make_secret(path)
    if path.is_symlink():
        raise SecretError(path, at_server.FILE_IS_A_LINK)
    with path.open("rb") as file:
        if stat.S_IMODE(os.fstat(file.fileno()).st_mode) & _OTHERS:
            raise SecretError(path, at_server.FILE_IS_OPEN)
        secret = file.read()
    if len(secret.strip()) < _SHORTEST:
        raise SecretError(path, at_server.FILE_IS_SHORT)
    return secret


def _make_secret(path: Path) -> None:
    """Write a secret that is whole, or not there, also after a power cut."""
    draft = path.with_name(f"{path.name}-{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(secrets.token_hex(32).encode())
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):
        path.hardlink_to(draft)
    draft.unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
