"""A remote that is slow, or gone in the middle: nothing is lost, and one round does not wait for each proposal."""

from datetime import timedelta
from pathlib import Path

import pytest

from bridging import NOW, Bridge, build_bridge, make_submission
from git_servers import hook
from torg.bridge.clone import Clone
from torg.bridge.git import Git, GitError, SlowError
from torg.bridge.items import State
from torg.bridge.work import Worker

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    """A bridge whose remote takes longer to answer a push than its worker waits."""
    bridge = build_bridge(tmp_path)
    hook(bridge.remote.folder, "pre-receive", "#!/bin/sh\nexec sleep 30\n")
    git = Git(bridge.clone.git.folder, bridge.clone.git.url, seconds=1)
    bridge.worker = Worker(bridge.spool, Clone(git), bridge.worker.forge)
    return bridge


def mended(bridge: Bridge) -> None:
    """Let the remote be quick again."""
    (bridge.remote.folder / "hooks" / "pre-receive").unlink()


def test_a_slow_remote_is_given_up_once_and_tried_again(bridge: Bridge) -> None:
    """Three wait, and the round ends after the first wait; the next one sends them all, once."""
    numbers = bridge.send(*(make_submission(number=each) for each in (1, 2, 3)))

    slow = bridge.worker.run(NOW)
    mended(bridge)
    quick = bridge.worker.run(LATER)

    assert (slow.unreachable, slow.sent, slow.waiting) == ("no answer in 1 seconds", [], [])
    assert (sorted(quick.sent), quick.unreachable) == (sorted(numbers), "")
    assert len(bridge.remote.branches()) == len(bridge.spool.items(State.SENT)) == len(numbers)


def test_one_alone_waits_longer_each_time(bridge: Bridge) -> None:
    """It is noted when to try again, and why."""
    (number,) = bridge.send(make_submission())

    slow = bridge.worker.run(NOW)

    (item,) = bridge.spool.items(State.CONFIRMED)
    assert (slow.waiting, slow.unreachable) == ([number], "no answer in 1 seconds")
    assert (item.track.attempts, item.track.why) == (1, "no answer in 1 seconds")


class Cut(Git):
    """Git whose connection is cut after a push that went well, so that nobody knows that it did."""

    def __init__(self, git: Git, error: type[GitError]) -> None:
        self.__dict__ |= git.__dict__
        self.error = error

    def remotely(self, *words: str) -> bytes:
        """See `Git.remotely`."""
        said = super().remotely(*words)
        if "push" in words:
            raise self.error("cut")
        return said


@pytest.mark.parametrize("error", [SlowError, GitError])
def test_a_push_that_went_well_without_an_answer_is_not_made_twice(tmp_path: Path, error: type[GitError]) -> None:
    """The branches are seen to be there, with the same commits."""
    bridge = build_bridge(tmp_path)
    numbers = bridge.send(*(make_submission(number=each) for each in (1, 2)))
    git = bridge.clone.git
    bridge.clone.git = Cut(git, error)
    bridge.worker.run(NOW)
    commits = bridge.remote.git("for-each-ref", "--format=%(objectname)", "refs/heads/forslag")
    bridge.clone.git = git
    bridge.worker.run(LATER)

    assert bridge.remote.git("for-each-ref", "--format=%(objectname)", "refs/heads/forslag") == commits
    assert sorted(each.number for each in bridge.spool.items(State.SENT)) == sorted(numbers)


def test_branches_that_one_hook_refuses_do_not_stop_the_others(tmp_path: Path) -> None:
    """All go in one push; what is refused is tried alone, and waits."""
    bridge = build_bridge(tmp_path)
    numbers = bridge.send(*(make_submission(number=each) for each in (1, 2, 3)))
    hook(bridge.remote.folder, "update", f'#!/bin/sh\n[ "$1" != refs/heads/forslag/{numbers[1]} ]\n')

    report = bridge.worker.run(NOW)

    assert (report.waiting, sorted(report.sent)) == ([numbers[1]], sorted([numbers[0], numbers[2]]))
