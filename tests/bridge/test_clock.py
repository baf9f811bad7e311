"""A clock that jumps deletes nothing."""

from datetime import timedelta
from pathlib import Path

from bridging import NOW
from torg.bridge.clock import Belief, believe

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


def beliefs(root: Path, *days: float) -> list[Belief]:
    """What is thought of moments, so many days from the first."""
    return [believe(root, NOW + DAY * each) for each in days]


def test_a_clock_that_walks_is_believed(tmp_path: Path) -> None:
    """After a day; also when the machine has slept over a night."""
    yes, no = Belief(may_delete=True), Belief(may_delete=False)

    assert beliefs(tmp_path, 0, 0.5, 1.1, 2, 3.9) == [no, no, yes, yes, yes]
    assert [path.name for path in tmp_path.iterdir()] == [".klocka"]


def test_a_clock_that_jumped_is_told_once_and_deletes_nothing_for_a_day(tmp_path: Path) -> None:
    """Nor when it is asked again and again meanwhile; if nobody sets it right it is believed at last."""
    beliefs(tmp_path, 0, 1.1)

    assert beliefs(tmp_path, 32, 32.5, 33, 33.1) == [
        Belief(may_delete=False, before=NOW + DAY * 1.1), Belief(may_delete=False), Belief(may_delete=False),
        Belief(may_delete=True),
    ]  # fmt: skip


def test_a_clock_that_is_set_right_begins_anew(tmp_path: Path) -> None:
    """A round that is earlier than the last one is nothing to compare with."""
    beliefs(tmp_path, 0, 1.1, 32)

    assert beliefs(tmp_path, 1.2, 1.3) == [Belief(may_delete=False), Belief(may_delete=True)]


def test_a_worker_that_seldom_runs_deletes_every_other_time(tmp_path: Path) -> None:
    """Its clock seems to jump each time, and it still keeps nothing for ever."""
    assert [each.may_delete for each in beliefs(tmp_path, 0, 7, 14, 21, 28)] == [False, True, False, True, False]


def test_a_stamp_that_is_none_is_made_anew(tmp_path: Path) -> None:
    """Whatever stands there."""
    (tmp_path / ".klocka").write_text("x", encoding="utf-8")

    assert beliefs(tmp_path, 0, 1.1) == [Belief(may_delete=False), Belief(may_delete=True)]
