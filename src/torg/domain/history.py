"""When each record last changed and which records are gone, as far as the archive of the content knows.

A record's key is its path in the content folder without the ending: `activities/verkstan/schack`, `places/nya-huset`,
`site`, `vocabularies/lasar`. Every moment is in UTC, to the second.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from torg.domain.activity import Activity, Entry

SITE = "site"
"""The key of the municipality's own settings."""

SHORTEST_STEP = timedelta(minutes=2)
"""Two changes on the published line are at least this far apart: what is not committed needs a minute between them."""

_DRAFT = timedelta(minutes=1)
"""How long after the newest commit what is not committed counts as changed, since a SEQUENCE counts minutes."""

_FIRST = datetime.fromtimestamp(0, UTC)

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


class NoEarlier(StrEnum):
    """Why there is no earlier content to compare with."""

    NO_GIT = "no-git"
    """The program git is not installed."""
    NO_REPOSITORY = "no-repository"
    """The content folder is not in a repository."""
    NOT_SO_OLD = "not-so-old"
    """Nothing was committed so long ago."""
    NOT_FETCHED = "not-fetched"
    """Git has fetched only what came later."""
    NO_REVISION = "no-revision"
    """There is no such revision."""
    NO_CONTENT = "no-content"
    """The content folder was not there then, or the folder holds no content."""
    UNREADABLE = "unreadable"
    """Git could not answer."""


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

    @property
    def uncommitted(self) -> int:
        """How many records have changes, or are gone, that nobody has committed."""
        return len(self.dirty) + len(self.missing)

    def moments(self, least: datetime = _FIRST) -> Mapping[str, datetime]:
        """When each record last changed.

        What is not committed counts as changed a minute after the newest commit. So it is later than all that was
        published before it, and earlier than the commit that it becomes a part of, whatever any clock says.

        Args:
            least: a moment that is not in the history and that uncommitted changes have to be later than.
        """
        if not self.dirty:
            return self.changed
        newest = max((least, *self.changed.values(), *self.gone.values()))
        return {**self.changed, **dict.fromkeys(self.dirty, newest + _DRAFT)}

    def vanished(self, today: date) -> Mapping[str, date]:
        """The day in UTC when each missing record went; what is not committed counts as gone `today`."""
        days = {key: moment.date() for key, moment in self.gone.items()}
        return {**days, **dict.fromkeys(self.missing, today)}


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
