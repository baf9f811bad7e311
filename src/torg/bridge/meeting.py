"""What has been published since a proposal was made, in the files that it changes: gone, or changed in the same fields.

Of what two have changed apart, a program can make one text. Where both have changed the same field, somebody who knows
has to choose; then the three values are told: what the sender saw, what is published, and what the sender wants.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from torg.bridge.changed import kind_of
from torg.bridge.clone import Clone
from torg.bridge.review import Assessment, Candidate, FileChange
from torg.bridge.submission import Kind
from torg.store.change_fields import canonical_data
from torg.store.folders import Found
from torg.store.reading import read_file

RENEWED = frozenset(Kind) - {Kind.TIP, Kind.NEW}
"""What is made anew upon what is published, when it can not be joined with it."""

_SHORT = frozenset({Kind.CALL_OFF, Kind.MOVE, Kind.STANDS, Kind.CONFIRM, Kind.PAUSE, Kind.REMOVE})
"""What says what is wanted without saying what stood there before."""


@dataclass(frozen=True, slots=True)
class Gone:
    """A file that is no longer published.

    Attributes:
        path: its path in the repository.
        day: on which it was taken away, `2026-11-22`; nothing when git can not tell.
        by: who published that.
        title: what they called it.
    """

    path: str
    day: str = ""
    by: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that both have changed: what the sender saw, what is published, and what is wanted; None for nothing."""

    path: str
    key: str
    seen: object
    published: object
    wanted: object


def gone(clone: Clone, found: Assessment) -> Iterator[Gone]:
    """The files that a proposal changes and that are no longer published.

    Args:
        clone: freshly fetched.
        found: what was found out about the proposal.
    """
    for each in found.files:
        is_there = each.before is None or each.after is None or clone.blob(found.main, PurePosixPath(each.path))
        if not is_there:
            yield _gone(clone, found.main, each.path)


def clashes(clone: Clone, content: str, candidate: Candidate, found: Assessment) -> Iterator[Clash]:
    """The fields that a proposal changes, and that have been published as something else since it was made.

    Args:
        clone: freshly fetched.
        content: the content folder's path in the repository.
        candidate: the proposal.
        found: what was found out about it.
    """
    for each in found.files if candidate.kind not in _SHORT else ():
        now = clone.text(found.main, PurePosixPath(each.path))
        if now not in {None, each.before}:
            yield from _clashes(content, each, now)


def _clashes(content: str, change: FileChange, now: str | None) -> Iterator[Clash]:
    place = PurePosixPath(change.path)
    kind = kind_of(place.relative_to(content)) if place.is_relative_to(content) else None
    if kind is None or None in {change.before, now, change.after}:
        return
    found, texts = Found(kind, place.stem, place.parent.name, *[change.path] * 2), (change.before, now, change.after)
    said = [canonical_data(found, text or "") for text in texts]
    if None in said:
        said = [_raw(found, text or "") for text in texts]
    for key in dict.fromkeys(key for each in said for key in each or ()):
        seen, published, wanted = ((each or {}).get(key) for each in said)
        if published != seen != wanted != published:
            yield Clash(change.path, key, seen, published, wanted)


def _raw(found: Found, text: str) -> dict[str, Any]:
    """What a file holds that can not be read as what it should be."""
    data = read_file(found, text.encode()).data
    return data if isinstance(data, dict) else {}


def _gone(clone: Clone, main: str, path: str) -> Gone:
    said = clone.line_or_nothing(
        "log", "-1", "--no-patch", "--first-parent", "--diff-merges=first-parent", "--diff-filter=D",
        "--format=%as%x00%an%x00%s", "--end-of-options", main, "--", path,
    )  # fmt: skip
    day, by, title = [*said.split("\0"), "", "", ""][:3]
    return Gone(path, day, by, title)
