"""The bridge with real git: the smallest town in a bare remote, a spool, a worker, and things to send."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from archives import Archive
from factories import ACTIVITY
from small_town import build_town
from torg.bridge.clone import Clone
from torg.bridge.forges.forge import Forge
from torg.bridge.forges.plain import PlainGit
from torg.bridge.git import Git
from torg.bridge.signing import Signer, Trust
from torg.bridge.spool import Spool
from torg.bridge.submission import Contact, Kind, Submission, Target
from torg.bridge.work import Worker
from torg.store.folders import Kind as Folder

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
"""The moment it is: a Sunday morning in the demo town."""

SIGNER = Signer(b"s" * 32)
"""Who signs that edit links were used."""

OWNER, FIKA_ID = "frivilligcentralen", "oppen-torsdagsfika"
FIKA_PATH = f"content/activities/{OWNER}/{FIKA_ID}.yaml"

EVERYTHING = tuple(
    Target(folder=Folder(folder), id=name)
    for folder, name in (("activities", FIKA_ID), ("organisations", OWNER), ("places", "handen-lokal"))
)
"""What the association in the smallest town has."""

_FIELDS: Mapping[Kind, Mapping[str, Any]] = {
    Kind.NEW: {**ACTIVITY, "titel": "Schack för alla"},
    Kind.CHANGE: {"titel": "Öppen onsdagsfika"},
    Kind.CALL_OFF: {"datum": "2026-11-26", "inställt": "Värden är sjuk"},
    Kind.MOVE: {"datum": "2026-11-26", "flyttat till": "2026-11-27"},
    Kind.STANDS: {"datum": "2026-11-26"},
    Kind.PAUSE: {"pausad till": "2027-01-10"},
    Kind.TIP: {"text": "Det finns en bra promenad på måndagar."},
}


def make_submission(kind: Kind = Kind.NEW, number: int = 1, **changes: Any) -> Submission:
    """A valid submission; each number is another key, and for new activities another entry."""
    entry = f"schack-{number}" if kind is Kind.NEW else "" if kind is Kind.TIP else FIKA_ID
    given = {
        "kind": kind,
        "key": f"key-{number:012d}",
        "organisation": "" if kind is Kind.TIP else OWNER,
        "entry": entry,
        "fields": dict(_FIELDS.get(kind, {})),
        "contact": Contact(name="Siv Exempel", mail="siv@example.org", phone="070-174 06 05"),
        "received": NOW,
    }
    return Submission(**{**given, **changes})


def sent_by(number: int, kind: Kind = Kind.NEW) -> Submission:
    """One from somebody with the number in their address, sent that many seconds after the others."""
    contact = Contact(name="Kim Exempel", mail=f"{number}@example.org")
    return make_submission(kind, number, contact=contact, received=NOW + timedelta(seconds=number))


class Remote:
    """A bare repository with the smallest town in `content/`."""

    def __init__(self, parent: Path) -> None:
        archive = Archive(parent / "seed")
        build_town(archive.folder)
        archive.commit("2026-11-01T00:00:00Z", {})
        self.folder = parent / "remote.git"
        archive.git("clone", "--quiet", "--bare", str(archive.folder), str(self.folder))

    def git(self, *words: str) -> str:
        """What git prints in it."""
        command = ["git", "--git-dir", str(self.folder), *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def branches(self) -> list[str]:
        """The names of all proposals."""
        return self.git("for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads/forslag/").split()

    def files(self, branch: str) -> list[str]:
        """What a branch changes, with a letter for how."""
        return self.git("diff-tree", "-r", "--no-renames", "--name-status", "main", branch).splitlines()

    def text(self, branch: str, path: str) -> str:
        """A file on a branch."""
        return self.git("show", f"{branch}:{path}")


@dataclass
class Bridge:
    """All parts, in one folder."""

    remote: Remote
    spool: Spool
    clone: Clone
    worker: Worker

    def send(self, *submissions: Submission) -> list[str]:
        """Put them in the spool, confirmed; their numbers."""
        return [self.spool.put(each, confirmed=True).number for each in submissions]


def build_bridge(parent: Path, forge: Forge | None = None, url: str = "", *, publishes_own: bool = False) -> Bridge:
    """A bridge with a fresh remote, or to the one behind an address."""
    remote = Remote(parent)
    spool, clone = Spool(parent / "spool"), Clone(Git(parent / "clone", url or str(remote.folder), seconds=20))
    return Bridge(remote, spool, clone, Worker(spool, clone, forge or PlainGit(), trust=Trust(SIGNER, publishes_own)))
