"""Who has been reminded before which term: a file each, made before the mail goes out.

A process that dies between the two leaves somebody without a mail, and never anybody with two. The file is empty until
it is known that the mail has gone, or that none ever will.
"""

import os
import shutil
from datetime import date
from pathlib import Path

_SENT = "skickat"


class Reminded:
    """The folder: one folder for a term's day, in it a file for each organisation that was asked."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def has(self, term: date, organisation: str) -> bool:
        """Whether it has been reminded before that term."""
        return self._path(term, organisation).exists()

    def claim(self, term: date, organisation: str) -> bool:
        """Write down that it is reminded now; False when it has been already, also by another process.

        Raises:
            OSError: when it can not be written down; then nothing may be sent.
        """
        path = self._path(term, organisation)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return False
        os.fsync(handle)
        os.close(handle)
        folder = os.open(path.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)
        return True

    def settle(self, term: date, organisation: str) -> None:
        """Write down that the mail has gone.

        Raises:
            OSError: when it can not be written down.
        """
        self._path(term, organisation).write_text(_SENT, encoding="ascii")

    def is_unsent(self, term: date, organisation: str) -> bool:
        """Whether it was claimed, and nobody knows of a mail that has gone.

        A file from before this was written down is empty too, and says so of everybody: at worst somebody rings.
        """
        path = self._path(term, organisation)
        return path.exists() and path.read_text("ascii") != _SENT

    def release(self, term: date, organisation: str) -> None:
        """Nothing was sent after all: try again another time."""
        self._path(term, organisation).unlink(missing_ok=True)

    def forget_before(self, term: date) -> None:
        """Take away what was written down before earlier terms."""
        earlier = self._folder.iterdir() if self._folder.is_dir() else ()
        for each in earlier:
            if each.name < term.isoformat():
                shutil.rmtree(each)

    def _path(self, term: date, organisation: str) -> Path:
        return self._folder / term.isoformat() / organisation
