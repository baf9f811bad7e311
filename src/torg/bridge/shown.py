"""Which commit of a proposal a reviewer has looked at, so that a yes is to that one and no other."""

from contextlib import suppress
from pathlib import Path

from torg.bridge.submission import is_number


class Shown:
    """The folder: a file for each proposal that was shown, with its commit in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def note(self, number: str, commit: str) -> None:
        """Write down what was shown.

        Raises:
            OSError: when it can not be written.
        """
        self._folder.mkdir(mode=0o700, exist_ok=True)
        self._path(number).write_text(commit, "ascii")

    def is_another(self, number: str, commit: str) -> bool:
        """Whether another commit was shown, and so this one has been seen by nobody."""
        with suppress(FileNotFoundError):
            return self._path(number).read_text("ascii", "replace") != commit
        return False

    def forget(self, number: str) -> None:
        """It is decided."""
        self._path(number).unlink(missing_ok=True)

    def _path(self, number: str) -> Path:
        if not is_number(number):
            raise ValueError(number)
        return self._folder / number
