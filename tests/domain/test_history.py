"""What a history says on a day, and the keys of records: `torg.domain.history`."""

from datetime import UTC, date, datetime, timedelta
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
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment in UTC."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def test_what_is_not_committed_counts_as_changed_a_minute_after_the_newest_commit() -> None:
    """A file without any commit has the same moment; the newest commit may be one that took something away."""
    changed = History({"site": at(2026, 1, 1), "places/x": at(2026, 11, 22, 9)}, frozenset({"site", "places/ny"}))
    gone = History({"site": at(2026, 1, 1)}, frozenset({"site"}), {"places/x": at(2027, 2, 1)})
    late = at(2026, 11, 22, 9, 1)

    assert changed.moments() == {"site": late, "places/x": at(2026, 11, 22, 9), "places/ny": late}
    assert gone.moments() == {"site": at(2027, 2, 1, 0, 1)}


def test_what_is_not_committed_is_later_than_a_given_moment_too() -> None:
    """What the newest commit is older than, as a change in the code that writes events."""
    found = History({"site": at(2026, 1, 1)}, frozenset({"site"}))

    assert found.moments(NOON) == {"site": at(2026, 11, 22, 12, 1)}


def test_whatever_is_committed_next_is_later_than_what_was_not_committed() -> None:
    """Also in the same second as the commit before it, so that a published draft never hides the text that followed."""
    first, second = rising([600, 600])
    draft = History({"site": first}, frozenset({"site"})).moments()["site"]

    assert (draft - first, second - draft) == (timedelta(minutes=1), timedelta(minutes=1))


def test_what_is_missing_counts_as_gone_on_the_day_itself() -> None:
    """What a commit took away has the commit's day."""
    found = History({}, gone={"places/x": at(2026, 5, 1, 9)}, missing=frozenset({"places/y"}))

    assert found.vanished(TODAY) == {"places/x": date(2026, 5, 1), "places/y": TODAY}


def test_what_is_changed_and_what_is_missing_are_uncommitted() -> None:
    """Their number is told to whoever builds."""
    found = History({}, frozenset({"site", "places/x"}), missing=frozenset({"places/y"}))

    assert (found.uncommitted, History({"site": NOON}).uncommitted) == (3, 0)


def test_no_history_knows_nothing_and_says_why() -> None:
    """Nothing is changed, nothing is gone."""
    found = no_history(Lack.SHALLOW)

    assert (found.lack, found.moments(), found.vanished(TODAY)) == (Lack.SHALLOW, {}, {})


@pytest.mark.parametrize(
    ("seconds", "minutes"),
    [
        ([], []),
        ([60, 180, 600], [1, 3, 10]),
        ([60, 60, 61, 200], [1, 3, 5, 7]),
        ([600, 0, 60, 1200], [10, 12, 14, 20]),
        ([-5, 10**15, 10**15], [0, 68374080, 68374082]),
    ],
)
def test_moments_rise_by_two_minutes_at_least(seconds: list[int], minutes: list[int]) -> None:
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
