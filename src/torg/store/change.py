"""Changing one date of an activity's file: the new text is checked before it takes the old one's place.

A change is first proposed, and then carried out; between the two it can be shown. Nothing is lost when several people
do it at once: a file that has changed meanwhile is not replaced, and the caller proposes again.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from torg.domain.activity import Activity
from torg.domain.acts import with_change
from torg.domain.catalogue import Catalogue
from torg.domain.schedule.record import Change
from torg.problems import Problem
from torg.store.change_sheet import UnwritableError
from torg.store.change_text import put_change, take_back
from torg.store.files import read_bytes, read_text
from torg.store.folders import Found, found_at
from torg.store.load import Loaded, load
from torg.store.remedies import write_atomically
from torg.store.trial import is_fault, try_out


class ChangedMeanwhileError(Exception):
    """The file is not as it was when the change was proposed."""


@dataclass(frozen=True, slots=True)
class Survey:
    """A content folder as it was read on one day."""

    root: Path
    today: date
    loaded: Loaded

    @property
    def catalogue(self) -> Catalogue | None:
        """All that could be saved."""
        return self.loaded.salvaged

    def activity(self, found: Found) -> Activity | None:
        """The activity that a file holds, if it could be read."""
        return _activity(self.loaded, found)

    def faults(self, found: Found) -> tuple[Problem, ...]:
        """The problems of severity `fel` in one file."""
        return tuple(each for each in self.loaded.problems if each.file == found.shown and is_fault(each))


def survey(root: Path, *, today: date) -> Survey:
    """Read the content folder.

    Args:
        root: the content folder.
        today: the day that freshness and times are judged by.
    """
    return Survey(root, today, load(root, today=today))


@dataclass(frozen=True, slots=True)
class Proposal:
    """A file's text before and after a change, and what is new among its problems.

    Nothing may be written while there are `faults`; `notes` are warnings and tips. `others` are the files with a `fel`
    of their own, which keep the site from being published.
    """

    found: Found
    before: str
    after: str
    faults: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    others: tuple[str, ...]


def _activity(loaded: Loaded, found: Found) -> Activity | None:
    entries = loaded.salvaged.activities if loaded.salvaged else ()
    return next((each for each in entries if (each.organisation, each.id) == (found.owner, found.id)), None)


def propose(town: Survey, found: Found, day: date, change: Change | None) -> Proposal:
    """The text with a change for a day, or without the one that it has for None; all rules are applied to it.

    Args:
        town: what the content folder held; the file has no `fel` in it.
        found: the activity's file.
        day: the day that the change names.
        change: what is different.

    Raises:
        UnwritableError: when the file has a form that can not take the change.
        ChangedMeanwhileError: when the file is no longer what was read.
    """
    activity, before = town.activity(found), read_text(found.path)
    if activity is None or before is None:
        raise ChangedMeanwhileError(found.shown)
    after = take_back(before, day) if change is None else put_change(before, change)
    trial = try_out(town.root, town.loaded, found.shown, after, today=town.today)
    if not trial.faults and not _same(_activity(trial.read, found), with_change(activity, day, change)):
        if _same(_activity(load(town.root, today=town.today), found), activity):
            raise UnwritableError(found.shown)
        raise ChangedMeanwhileError(found.shown)
    return Proposal(found, before, after, trial.faults, trial.notes, trial.others)


def _same(one: Activity | None, other: Activity) -> bool:
    """Whether two are equal, in whatever order their changes stand."""
    if one is None:
        return False
    alike = one.model_copy(update={"changes": ()}) == other.model_copy(update={"changes": ()})
    return alike and {each.day: each for each in one.changes} == {each.day: each for each in other.changes}


def carry_out(root: Path, proposal: Proposal) -> None:
    """Replace the file: all of it or nothing, with its mode, and never through a link.

    Raises:
        ChangedMeanwhileError: when the file is not what the proposal began with; it is then left alone.
        OSError: when it can not be written.
    """
    path = Path(proposal.found.path)
    if found_at(root, path) is None:
        raise ChangedMeanwhileError(proposal.found.shown)
    with _alone_in(path.parent):
        if read_bytes(str(path)) != proposal.before.encode():
            raise ChangedMeanwhileError(proposal.found.shown)
        if not os.access(path, os.W_OK):
            raise PermissionError(13, "Permission denied", str(path))
        write_atomically(path, proposal.after.encode())


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Wait until no other change is being written in the folder, where the system can tell (POSIX flock)."""
    try:
        import fcntl  # noqa: PLC0415 -- only where there is one
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
