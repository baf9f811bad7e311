"""What a history says on a day, and the keys of records: `torg.domain.history`."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from factories import make_activity, make_notice
from torg.domain.history import (
    SITE,
    History,
    Lack,
    entry_key,
    no_history,
    organisation_key,
    place_key,
    rising,
    word_list_key,
)
from torg.store.folders import Kind, path_of

TODAY = date(2026, 11, 22)
END_OF_DAY = datetime(2026, 11, 22, 23, 59, 59, tzinfo=UTC)


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment in UTC."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def test_what_is_not_committed_counts_as_changed_at_the_end_of_the_day() -> None:
    """So it is later than every commit of that day; a file without any commit has the same moment."""
    found = History({"site": at(2026, 1, 1), "places/x": at(2026, 11, 22, 9)}, frozenset({"site", "places/ny"}))

    assert found.moments(TODAY) == {"site": END_OF_DAY, "places/x": at(2026, 11, 22, 9), "places/ny": END_OF_DAY}


def test_what_is_not_committed_is_never_older_than_a_commit() -> None:
    """Also when the site is built for an earlier day than that of the last commit, or the last commit took away."""
    changed = History({"site": at(2027, 1, 1)}, frozenset({"site"}))
    gone = History({"site": at(2026, 1, 1)}, frozenset({"site"}), {"places/x": at(2027, 2, 1)})

    assert changed.moments(TODAY) == {"site": at(2027, 1, 1, 0, 1)}
    assert gone.moments(TODAY) == {"site": at(2027, 2, 1, 0, 1)}


def test_what_is_missing_counts_as_gone_at_the_end_of_the_day() -> None:
    """What a commit took away has the commit's moment."""
    found = History({}, gone={"places/x": at(2026, 5, 1)}, missing=frozenset({"places/y"}))

    assert found.vanished(TODAY) == {"places/x": at(2026, 5, 1), "places/y": END_OF_DAY}


def test_no_history_knows_nothing_and_says_why() -> None:
    """Nothing is changed, nothing is gone."""
    found = no_history(Lack.SHALLOW)

    assert (found.lack, found.moments(TODAY), found.vanished(TODAY)) == (Lack.SHALLOW, {}, {})


@pytest.mark.parametrize(
    ("seconds", "minutes"),
    [
        ([], []),
        ([60, 120, 600], [1, 2, 10]),
        ([60, 60, 61, 200], [1, 2, 3, 4]),
        ([600, 0, 60, 1200], [10, 11, 12, 20]),
        ([-5, 10**15, 10**15], [0, 68374080, 68374081]),
    ],
)
def test_moments_rise_by_a_minute_at_least(seconds: list[int], minutes: list[int]) -> None:
    """Commits in the same minute, a clock that went back, and clocks that are out of all reason."""
    assert [int(each.timestamp()) // 60 for each in rising(seconds)] == minutes


def test_keys_are_the_paths_of_the_files() -> None:
    """The domain names records as the store names their files."""
    root = Path("content")
    paths = [
        path_of(root, Kind.SITE),
        path_of(root, Kind.ACTIVITY, "fika", "handen"),
        path_of(root, Kind.NOTICE, "schack", "handen"),
        path_of(root, Kind.ORGANISATION, "handen"),
        path_of(root, Kind.PLACE, "lokalen"),
        path_of(root, Kind.VOCABULARY, "lasar"),
    ]
    keys = [
        SITE,
        entry_key(make_activity("fika", "handen")),
        entry_key(make_notice("schack", "handen")),
        organisation_key("handen"),
        place_key("lokalen"),
        word_list_key("lasar"),
    ]

    assert keys == [path.relative_to(root).with_suffix("").as_posix() for path in paths]
