"""Reads feeds with ical.js, the reader in Thunderbird and in Nextcloud's calendar."""

import shutil
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from readers.reading import Reading, ask, within

SCRIPT = Path(__file__).parent / "icaljs" / "read.js"


def read(paths: Sequence[Path], first: date, last: date) -> Mapping[Path, list[Reading]]:
    """The occurrences in each file, in one process. `make readers` prepares it."""
    said = ask([shutil.which("node") or "node", SCRIPT], paths, last)
    return {path: within((Reading(**each) for each in of["readings"]), first, last) for path, of in said.items()}
