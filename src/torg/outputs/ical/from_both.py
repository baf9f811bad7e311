"""Stamps from the history that never fall below what the output folder remembers.

The history knows one moment for all that is not committed, and drafts may be built several times between two commits.
Each is remembered as without a history, and one with other bytes rises above the last. A commit is later than that of
its own accord, and once it is the memory has no say: then the stamps are the same wherever the site is built.
"""

import hashlib
from datetime import timedelta

from torg.domain.activity import Entry
from torg.domain.history import entry_key
from torg.outputs.ical.from_state import Known, State
from torg.outputs.ical.stamps import Stamp, Stamper


class RisingStamper:
    """Stamps by the history, unless what was last written into the folder has as late a stamp or a later one."""

    def __init__(self, by_history: Stamper, earlier: State) -> None:
        self._by_history = by_history
        self._earlier = earlier.entries
        self.known: dict[str, Known] = {}
        """What to remember of the entries that got a stamp."""
        self.leans = False
        """Whether any stamp is later than the history knows."""

    def __call__(self, entry: Entry, content: bytes) -> Stamp:
        """The stamp for all the entry's events; see `Stamper`."""
        key = entry_key(entry)
        stamp = self._by_history(entry, content)
        digest = hashlib.sha256(content).hexdigest()
        before = self._earlier.get(key)
        if before is not None and not _is_later(stamp, before.stamp):
            if before.content == digest:
                stamp = before.stamp
            else:
                moment = max(stamp.changed, before.stamp.changed + timedelta(seconds=1))
                stamp = Stamp(moment, before.stamp.sequence + 1)
            self.leans = True
        self.known[key] = Known(digest, stamp)
        return stamp


def _is_later(stamp: Stamp, before: Stamp) -> bool:
    return stamp.sequence > before.sequence and stamp.changed > before.changed
