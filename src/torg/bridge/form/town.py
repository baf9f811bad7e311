"""The content as it is now: read again when a file has changed or a new day has come, and otherwise kept."""

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from torg import store
from torg.bridge.form.fields import Fields
from torg.bridge.submission import blob_id
from torg.bridge.trees import is_export
from torg.domain.activity import Activity
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.fields import fold_slug
from torg.domain.rules import Known, RuleContext
from torg.store.folders import Kind, path_of

_LONGEST_ID = 50
_MANY = 2000
"""Files that take longer to look through than a page takes to make."""
_PAUSE = 20
"""How many times longer than a look at many files it is until the next one."""


@dataclass(frozen=True)
class Town:
    """All content on one day, with what the form needs of it."""

    root: Path
    catalogue: Catalogue
    today: date

    @cached_property
    def fields(self) -> Fields:
        """The controls of an activity."""
        return Fields(self.catalogue)

    @cached_property
    def calendar(self) -> Calendar:
        """Red days and the school year."""
        return Calendar(self.catalogue.vocabularies.school_year)

    @cached_property
    def context(self) -> RuleContext:
        """What the rules know."""
        of = self.catalogue
        known = Known.gather(of.vocabularies, of.site, of.organisations, of.places, (each.id for each in of.entries))
        return RuleContext(self.today, of.site.demo, self.calendar, known)

    @cached_property
    def place_names(self) -> dict[str, str]:
        """Names of places by their ids."""
        return {each.id: each.name for each in self.catalogue.places.values()}

    @cached_property
    def place_ids(self) -> dict[str, str]:
        """Ids of places by their names."""
        return {name: place for place, name in self.place_names.items()}

    def activity(self, organisation: str, entry: str) -> Activity | None:
        """The activity with that owner and id."""
        return next((each for each in self.of(organisation) if each.id == entry), None)

    def of(self, organisation: str) -> tuple[Activity, ...]:
        """An organisation's activities."""
        return tuple(each for each in self.catalogue.activities if each.organisation == organisation)

    def base(self, activity: Activity) -> str:
        """The id that git gives the activity's file as it is now; empty when the file can not be read."""
        return self.blob(Kind.ACTIVITY, activity.id, activity.organisation)

    def blob(self, kind: Kind, name: str, owner: str) -> str:
        """The id that git gives a file as it is now; empty when it can not be read.

        Args:
            kind: what it holds.
            name: its id.
            owner: whose it is, for what lies in a folder of its owner's.
        """
        try:
            return blob_id(path_of(self.root, kind, name, owner).read_bytes())
        except OSError:
            return ""

    def free_id(self, title: str) -> str:
        """An id for a new activity, made from its title; numbered when it is taken."""
        stem = fold_slug(title)[:_LONGEST_ID].strip("-") or "aktivitet"
        taken = {each.id for each in self.catalogue.entries}
        number = 1
        while (found := stem if number == 1 else f"{stem}-{number}") in taken:
            number += 1
        return found


class Towns:
    """Gives the town as it is now; safe to ask from several threads.

    What the worker exported is another folder when it changes, so that one look at a link is enough. Other folders are
    looked through file by file; where that takes long, it is done for a small part of the time only.

    Args:
        root: the content folder, or a link to it.
        today: the day it is.
        clock: seconds, for how long a look takes.
    """

    def __init__(self, root: Path, today: Callable[[], date], clock: Callable[[], float] = time.monotonic) -> None:
        self._root = root
        self._today = today
        self._clock = clock
        self._lock = threading.Lock()
        self._seen: tuple[object, ...] = ()
        self._marks = _Marks(0, 0, 0)
        self._next = 0.0
        self._town: Town | None = None

    def now(self) -> Town | None:
        """The town; None while the content is such that nothing of it can be read."""
        with self._lock:
            today, root = self._today(), self._root.resolve()
            if not is_export(root) and (self._marks.files < _MANY or self._clock() >= self._next):
                self._look(root)
            seen = (today, root, self._marks)
            if seen != self._seen:
                loaded = store.load(root, today=today)
                self._town = Town(root, loaded.salvaged, today) if loaded.salvaged else None
                self._seen = seen
            return self._town

    def _look(self, root: Path) -> None:
        began = self._clock()
        self._marks = _marks(root)
        ended = self._clock()
        self._next = ended + _PAUSE * (ended - began)


class _Marks(NamedTuple):
    """What tells whether any file has changed: the newest, their size in all, and how many there are."""

    newest: int
    size: int
    files: int


def _marks(root: Path) -> _Marks:
    newest, size, count = 0, 0, 0
    for folder, _, names in os.walk(root):
        for name in names:
            if name.endswith(".yaml"):
                found = os.stat(os.path.join(folder, name))  # noqa: PTH116, PTH118 -- thousands of files
                newest, size, count = max(newest, found.st_mtime_ns), size + found.st_size, count + 1
    return _Marks(newest, size, count)
