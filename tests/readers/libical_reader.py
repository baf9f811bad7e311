"""Reads feeds with libical, the reader in Evolution, GNOME Calendar and KOrganizer."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from readers.reading import Reading, ask, within

PROGRAM = Path(__file__).parents[2] / "build" / "readers" / "libical"


def read(paths: Sequence[Path], first: date, last: date) -> Mapping[Path, list[Reading]]:
    """The occurrences in each file, in one process. `make readers` builds it."""
    said = ask([PROGRAM], paths, last)
    return {path: within((Reading(**each) for each in of["readings"]), first, last) for path, of in said.items()}


def faults(paths: Sequence[Path]) -> Mapping[Path, list[str]]:
    """What libical's parser and its check of published calendars (RFC 5546 section 3.2.1) find wrong in each file."""
    return {path: sorted(set(of["faults"])) for path, of in ask([PROGRAM], paths, date.min).items()}
