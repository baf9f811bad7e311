"""UIDs: who an event is, for ever (RFC 5545 section 3.8.4.7).

`{id}.{organisation}[.anslag][.slot][.part…]@{host}`, all from ids, places in lists and dates that a file holds; never
from a title, an order of events or a hash. Ids hold only a–z, digits and hyphens, so the full stops part them.
"""

from collections.abc import Sequence
from string import ascii_lowercase

from torg.domain.activity import Entry, Notice


def uid(entry: Entry, host: str, schedule: int, session: int, parts: Sequence[str]) -> str:
    """An event's UID.

    Args:
        entry: whose it is.
        host: the site's own host name.
        schedule: the schedule's index in the entry's list.
        session: which of a day's sessions it is, from 0.
        parts: what tells it from the schedule's other events, as in `Series.parts`.

    Returns:
        As `stickkafe.biblioteket@torg.example.org`, `kor.forsamlingen.2b.2027-vt@torg.example.org`.
    """
    notice = ("anslag",) if isinstance(entry, Notice) else ()
    return f"{'.'.join((entry.id, entry.organisation, *notice, *slot(schedule, session), *parts))}@{host}"


def slot(schedule: int, session: int) -> tuple[str, ...]:
    """Nothing for the first hour of the first schedule; then `1b`, `1c`, `2`, `2b`."""
    if not schedule and not session:
        return ()
    if session < len(ascii_lowercase):
        return (f"{schedule + 1}{ascii_lowercase[session] if session else ''}",)
    return (f"{schedule + 1}z{session + 1}",)
