"""Stamps without a history: what the last build wrote is remembered in a file, and compared.

The state has a hash of each entry's events with their sequence and moment, and every feed's path with its name. An
entry whose bytes are others than last time was changed `today`, and its sequence rises. Nothing here reads or writes
a file: `read_state` and `state_bytes` say what is in it.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from torg.domain.activity import Entry
from torg.domain.history import entry_key
from torg.outputs.ical.from_history import sequence_at
from torg.outputs.ical.stamps import Stamp

_VERSION = 1
_LARGEST = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Known:
    """What was last written of an entry's events."""

    content: str
    """The hash of the events without their stamps."""
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class KnownFeed:
    """A feed that somebody may subscribe to."""

    name: str
    gone: date | None = None
    """The day when it was first not there any more."""


@dataclass(frozen=True, slots=True)
class State:
    """What the last build remembered. An empty one is that of the first build."""

    entries: Mapping[str, Known] = field(default_factory=dict)
    """By the entry's key."""
    feeds: Mapping[str, KnownFeed] = field(default_factory=dict)
    """By the feed's path."""
    lost: bool = False
    """Whether there was a state that could not be read, so that stamps may have been given that nobody remembers."""


class StateStamper:
    """Stamps by comparing with what was last written.

    - What is the same has the same stamp as last time.
    - What is other has a sequence at least one higher and a moment at least one second later: the first moment of
      `today` in UTC, and that moment's minutes since 2020, unless more is needed.
    - What is new has the first moment of `today`. When an earlier state was lost it has the last one, which is later
      than all that the lost state can have said up to that day.
    """

    def __init__(self, earlier: State, today: date) -> None:
        self._earlier = earlier.entries
        self._today = datetime.combine(today, time(0), UTC)
        self._new = self._today + timedelta(days=1, seconds=-1) if earlier.lost else self._today
        self.known: dict[str, Known] = {}
        """What to remember of the entries that got a stamp."""

    def __call__(self, entry: Entry, content: bytes) -> Stamp:
        """The stamp for all the entry's events; see `Stamper`."""
        key = entry_key(entry)
        digest = hashlib.sha256(content).hexdigest()
        before = self._earlier.get(key)
        if before is None:
            stamp = Stamp(self._new, sequence_at(self._new))
        elif before.content == digest:
            stamp = before.stamp
        else:
            moment = max(self._today, before.stamp.changed + timedelta(seconds=1))
            sequence = max(sequence_at(self._today), before.stamp.sequence + 1)
            stamp = Stamp(moment, min(sequence, _LARGEST))
        self.known[key] = Known(digest, stamp)
        return stamp


def state_bytes(state: State) -> bytes:
    """The state as a file: JSON, keys sorted, the same bytes for the same state."""
    data = {
        "version": _VERSION,
        "entries": {
            key: {"content": each.content, "sequence": each.stamp.sequence, "changed": each.stamp.changed.isoformat()}
            for key, each in state.entries.items()
        },
        "feeds": {
            path: {"name": each.name, "gone": each.gone.isoformat() if each.gone else None}
            for path, each in state.feeds.items()
        },
    }
    return (json.dumps(data, ensure_ascii=False, sort_keys=True) + "\n").encode()


def read_state(file: bytes | None) -> State:
    """The state in a file's bytes; an empty one when there is no file, and a lost one when they hold no state."""
    if file is None:
        return State()
    try:
        data: Any = json.loads(file.decode("utf-8"))
        if data["version"] != _VERSION:
            return State(lost=True)
        entries = {str(key): _known(each) for key, each in data["entries"].items()}
        feeds = {str(path): _known_feed(each) for path, each in data["feeds"].items()}
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return State(lost=True)
    return State(entries, feeds)


def _known(data: Any) -> Known:
    content, sequence, changed = data["content"], data["sequence"], datetime.fromisoformat(data["changed"])
    if not isinstance(content, str) or type(sequence) is not int or not 0 <= sequence <= _LARGEST:
        raise ValueError(sequence)
    moment = changed.astimezone(UTC)
    if changed.tzinfo is None or moment.microsecond or moment.year > 2200:
        raise ValueError(changed)
    return Known(content, Stamp(moment, sequence))


def _known_feed(data: Any) -> KnownFeed:
    name, gone = data["name"], data["gone"]
    if not isinstance(name, str):
        raise TypeError(name)
    name.encode()
    return KnownFeed(name, None if gone is None else date.fromisoformat(gone))
