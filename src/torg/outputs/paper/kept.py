"""Papers that are kept between builds: what has not changed is not set again. The folder may always be thrown away.

A paper is known by a key of all that decides its bytes. So a kept one is never old, and needs no date.
"""

import os
import re
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

import pikepdf

from torg.outputs.paper import files, typesetting

_DIGITS = 40
_NAME = re.compile(rf"[0-9a-f]{{{_DIGITS}}}\.(?:pdf|\d+)")
"""A paper, or one that a build was writing when it was broken off."""
_MAKERS = ("typst", "pikepdf")
"""The programs whose versions may change the bytes."""


@dataclass(frozen=True, slots=True)
class Job:
    """A paper to have."""

    told: str
    """All that it says and how, as text."""
    make: Callable[[], bytes]
    """Sets it, which takes long; called in a thread of its own."""


class Kept:
    """The papers of earlier builds, in a folder."""

    def __init__(self, folder: Path, theme: Path) -> None:
        """Take where they lie.

        Args:
            folder: made when it does not exist. What cannot be written in it is not kept, and that is all.
            theme: the theme's folder, whose templates and fonts are a part of every key.
        """
        self._folder = folder
        self._recipe = _recipe(theme)

    def all(self, jobs: Sequence[Job]) -> tuple[bytes, ...]:
        """Every paper, in order: kept ones as they are, the others set now, several at a time.

        What this build had no use for is taken away.

        Raises:
            Exception: what a job raises; then nothing is taken away.
        """
        names = [f"{self._key(job)}.pdf" for job in jobs]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            made = tuple(pool.map(self._get, names, jobs))
        self._prune(set(names))
        return made

    def _key(self, job: Job) -> str:
        return _digest((self._recipe.encode(), job.told.encode()))

    def _get(self, name: str, job: Job) -> bytes:
        file = self._folder / name
        with suppress(OSError, pikepdf.PdfError):
            data = file.read_bytes()
            files.page_count(data)  # a file that was cut short is none
            return data
        data = job.make()
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            new = file.with_suffix(f".{os.getpid()}")
            new.write_bytes(data)
            new.replace(file)
        return data

    def _prune(self, used: set[str]) -> None:
        with suppress(OSError):
            for file in self._folder.iterdir():
                if _NAME.fullmatch(file.name) and file.name not in used:
                    file.unlink()


@cache
def _recipe(theme: Path) -> str:
    """What all papers have in common: templates, fonts, the programs, and how they are used here."""
    own = (Path(str(module.__file__)) for module in (typesetting, files))
    folders = (theme / typesetting.FOLDER, theme / typesetting.FONTS)
    read = (file for folder in folders for file in sorted(folder.iterdir()) if file.is_file())
    versions = (f"{each} {version(each)}".encode() for each in _MAKERS)
    return _digest((*(file.read_bytes() for file in (*own, *read)), *versions))


def _digest(parts: Iterable[bytes]) -> str:
    found = blake2b(digest_size=_DIGITS // 2)
    for part in parts:
        found.update(len(part).to_bytes(8, "big"))
        found.update(part)
    return found.hexdigest()
