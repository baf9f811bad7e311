"""When each record last changed and which records are gone, as far as the archive of the content knows.

A record's key is its path in the content folder without the ending: `activities/verkstan/schack`, `places/nya-huset`,
`site`, `vocabularies/lasar`. Every moment is in UTC, to the second.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from torg.domain.activity import Activity, Entry

SITE = "site"
"""The key of the municipality's own settings."""

SHORTEST_STEP = timedelta(minutes=1)
"""Two changes on the published line are at least this far apart, since a SEQUENCE counts minutes."""

_LATEST = int(datetime(2100, 1, 1, tzinfo=UTC).timestamp())
"""No commit counts as later than this, whatever it claims."""


class Lack(StrEnum):
    """Why there is no history to go by."""

    NO_GIT = "no-git"
    """The program git is not installed."""
    NO_REPOSITORY = "no-repository"
    """The content folder is not in a repository."""
    NO_COMMITS = "no-commits"
    """Nothing in the content folder has been committed."""
    SHALLOW = "shallow"
    """Only the latest part of the history was fetched, so old changes would look new."""
    UNREADABLE = "unreadable"
    """Git could not answer: it refused, broke off or took too long."""


@dataclass(frozen=True, slots=True)
class History:
    """What the archive knows. With a `lack` it knows nothing, and the other fields are empty."""

    changed: Mapping[str, datetime]
    """When each record that is there was last changed by a commit."""
    dirty: frozenset[str] = frozenset()
    """Records that are there and have changes that nobody has committed yet, new ones too."""
    gone: Mapping[str, datetime] = field(default_factory=dict)
    """When each record that is not there any more was taken away or got another name."""
    missing: frozenset[str] = frozenset()
    """Records that are gone from the folder, but whose removal nobody has committed yet."""
    lack: Lack | None = None

    def moments(self, today: date) -> Mapping[str, datetime]:
        """When each record last changed; what is not committed counts as changed at the end of `today`."""
        uncommitted = self._uncommitted(today)
        return {**self.changed, **dict.fromkeys(self.dirty, uncommitted)}

    def vanished(self, today: date) -> Mapping[str, datetime]:
        """When each missing record went; what is not committed counts as gone at the end of `today`."""
        uncommitted = self._uncommitted(today)
        return {**self.gone, **dict.fromkeys(self.missing, uncommitted)}

    def _uncommitted(self, today: date) -> datetime:
        """The end of the day in UTC, which is later than every commit of that day in Sweden.

        It is also later than every commit there is, so that a clock that was wrong, or a build for an earlier day,
        never lets a new change look older than the last.
        """
        newest = max((*self.changed.values(), *self.gone.values()), default=None)
        end = datetime.combine(today, time(23, 59, 59), UTC)
        return end if newest is None else max(end, newest + SHORTEST_STEP)


def no_history(lack: Lack) -> History:
    """A history that knows nothing, and says why."""
    return History({}, lack=lack)


def rising(times: Iterable[int]) -> Iterator[datetime]:
    """The moment of each change on the published line, oldest first, from its commit's time in Unix seconds.

    A commit that claims not to be later than the one before (a wrong clock, several commits in one minute) counts as
    made one step after it, so that what changes later always has a later moment.
    """
    last: datetime | None = None
    for seconds in times:
        moment = datetime.fromtimestamp(min(max(seconds, 0), _LATEST), UTC)
        last = moment if last is None or moment >= last + SHORTEST_STEP else last + SHORTEST_STEP
        yield last


def entry_key(entry: Entry) -> str:
    """`activities/<organisation>/<id>` or `notices/<organisation>/<id>`."""
    folder = "activities" if isinstance(entry, Activity) else "notices"
    return f"{folder}/{entry.organisation}/{entry.id}"


def organisation_key(organisation: str) -> str:
    """`organisations/<id>`."""
    return f"organisations/{organisation}"


def place_key(place: str) -> str:
    """`places/<id>`."""
    return f"places/{place}"


def word_list_key(name: str) -> str:
    """`vocabularies/<name>`."""
    return f"vocabularies/{name}"
