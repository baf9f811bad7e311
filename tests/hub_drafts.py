"""Drafts as a run leaves them, and the repository where they are shown."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from torg.bridge.clone import Clone
from torg.bridge.git import Git
from torg.bridge.hub.shelf import Shelf
from torg.outputs.web.draft import as_draft

BUILT = b'<!doctype html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">\n</head>\n<body>\nHej\n</body>\n</html>\n'
PAGE = as_draft(BUILT, "Inte publicerat.", "sv")


def packed(files: Mapping[str, bytes], **about: int) -> bytes:
    """An archive, its entries as the arguments say."""
    place = BytesIO()
    with ZipFile(place, "w") as archive:
        for name, data in files.items():
            info = ZipInfo("x")
            info.filename, info.compress_type = name, ZIP_DEFLATED
            for key, value in about.items():
                setattr(info, key, value)
            archive.writestr(info, data)
    return place.getvalue()


@dataclass
class Drafts:
    """The repository with drafts, seen from its own side."""

    folder: Path

    def git(self, *words: str) -> str:
        """What git prints in it."""
        command = ["git", "--git-dir", str(self.folder), "-c", "user.name=x", "-c", "user.email=x", *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def files(self) -> list[str]:
        """The branch's files."""
        return self.git("ls-tree", "-r", "--name-only", "gh-pages").splitlines()

    def shelf(self, name: str = "clone") -> Shelf:
        """A run's shelf: each has a clone of its own."""
        url = f"file://{self.folder}"
        return Shelf(Clone(Git(self.folder.parent / name, url, seconds=20), main="gh-pages"))


def make_drafts(parent: Path, name: str = "drafts") -> Drafts:
    """An empty repository."""
    folder = parent / f"{name}.git"
    folder.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["git", "init", "--quiet", "--bare", str(folder)], check=True)
    return Drafts(folder)
