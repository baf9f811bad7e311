"""When an event last changed: DTSTAMP, LAST-MODIFIED and SEQUENCE (RFC 5545 sections 3.8.7.2–4).

Without METHOD, DTSTAMP means "last revised" (section 3.8.7.2), which is what a build that can be repeated wants: never
the moment of the build. Calendar programs ignore a changed event unless LAST-MODIFIED and SEQUENCE have grown.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from torg.domain.activity import Entry


@dataclass(frozen=True, slots=True)
class Stamp:
    """An entry's last change."""

    changed: datetime
    """In UTC, to the second."""
    sequence: int
    """A whole number that grows with each change, at most 2³¹ − 1."""


class Stamper(Protocol):
    """Tells when an entry's events last changed."""

    def __call__(self, entry: Entry, content: bytes) -> Stamp:
        """The stamp for all the entry's events.

        Args:
            entry: an activity or a notice.
            content: the entry's events without their stamps, the same bytes whenever nothing has changed.
        """


def same_stamp(stamp: Stamp) -> Stamper:
    """The same stamp for everything, as for examples."""

    def _stamp(entry: Entry, content: bytes) -> Stamp:
        del entry, content
        return stamp

    return _stamp
