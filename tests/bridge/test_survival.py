"""What the bridge must survive: many at once, death between any two steps, a full disk. Nothing lost, nothing twice."""

import os
import resource
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from bridging import NOW, build_bridge, make_submission
from torg.bridge import spool as spool_module
from torg.bridge.git import Git, GitError
from torg.bridge.items import State
from torg.bridge.spool import Spool

MANY, THREADS = 200, 16
_KILLED = -signal.SIGKILL


def in_a_child(work: Callable[[], object]) -> int:
    """Do something in a process of its own; its exit code, or the negative number of the signal that ended it."""
    child = os.fork()
    if not child:
        try:
            work()
        except BaseException:  # noqa: BLE001 -- whatever it is, the child ends here
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def dying(after: int, files: set[str], work: Callable[[], object]) -> Callable[[], object]:
    """The work, killed before its `after`-th call from those modules to anything written in C, or out of a function."""

    def run() -> None:
        left = after

        def count(frame: FrameType, event: str, _: Any) -> None:
            nonlocal left
            if event in {"c_call", "return"} and frame.f_code.co_filename in files:
                left -= 1
                if not left:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.setprofile(count)
        work()
        sys.setprofile(None)

    return run


def deaths(files: set[str], work: Callable[[], object], step: int = 1) -> Iterator[int]:
    """Kill the work ever later, and give each moment, until it came to its end."""
    moment = 1
    while True:
        code = in_a_child(dying(moment, files, work))
        yield moment
        if code != _KILLED:
            assert code == 0, code
            return
        moment += step


def test_200_submissions_from_16_threads_become_200_branches(tmp_path: Path) -> None:
    """200 receipts with 200 numbers, 200 branches with one file each, none lost, and git finds nothing broken."""
    bridge = build_bridge(tmp_path)
    submissions = [make_submission(number=number) for number in range(MANY)]

    with ThreadPoolExecutor(THREADS) as threads:
        receipts = list(threads.map(lambda each: bridge.spool.put(each, confirmed=True), submissions))
    report = bridge.worker.run(NOW)

    numbers = {each.number for each in receipts}
    assert (len(numbers), {each.fresh for each in receipts}) == (MANY, {True})
    assert sorted(report.sent) == sorted(numbers)
    assert set(bridge.remote.branches()) == {f"forslag/{number}" for number in numbers}
    assert len(bridge.spool.items(State.SENT)) == MANY
    assert bridge.remote.git("fsck", "--strict", "--no-dangling") == ""


def test_the_same_key_from_16_threads_is_one_submission(tmp_path: Path) -> None:
    """However often somebody presses the button."""
    spool = Spool(tmp_path)

    with ThreadPoolExecutor(THREADS) as threads:
        receipts = list(threads.map(lambda _: spool.put(make_submission()), range(64)))

    assert (len({each.number for each in receipts}), sum(each.fresh for each in receipts)) == (1, 1)
    assert len(spool.items(State.WAITING)) == 1


def test_death_while_it_is_put_leaves_all_of_it_or_nothing(tmp_path: Path) -> None:
    """And the sender's second try always ends with one submission, whole."""
    submission, found = make_submission(), set[int]()
    files = {spool_module.__file__}

    for moment in deaths(files, lambda: Spool(tmp_path / "x").put(submission)):
        spool = Spool(tmp_path / "x")
        there = spool.items(State.WAITING)
        found.add(len(there))
        spool.sweep()
        assert [each.submission for each in there] in ([], [submission])
        assert spool.put(submission).number == submission.number
        assert [each.submission for each in spool.items(State.WAITING)] == [submission]
        assert [path.name for path in spool.root.glob(".tmp*")] == []
        spool.drop(submission.number)
        assert moment < 500

    assert found == {0, 1}


class Killed(Git):
    """Git that ends its own process before its n-th command, or after a push."""

    def __init__(self, git: Git, left: int) -> None:
        self.__dict__ |= git.__dict__
        self.left = left

    def _start(self, *given: Any) -> bytes:
        self._step()
        said = super()._start(*given)
        if "push" in given[0]:
            self._step()
        return said

    def _step(self) -> None:
        self.left -= 1
        if not self.left:
            os.kill(os.getpid(), signal.SIGKILL)


def test_death_between_any_two_steps_of_the_worker_sends_it_once(tmp_path: Path) -> None:
    """Killed before every git command and after the push; the next round finishes, with one branch and one commit."""
    bridge = build_bridge(tmp_path)
    sent = 0

    for moment in range(1, 100):
        (number,) = bridge.send(make_submission(number=moment))
        bridge.worker.clone.git = Killed(bridge.clone.git, moment)
        code = in_a_child(lambda: bridge.worker.run(NOW))
        bridge.worker.clone.git = Git(bridge.clone.git.folder, bridge.clone.git.url)
        report = bridge.worker.run(NOW)
        sent += 1
        assert report.sent in ([number], []), report
        assert [each.number for each in bridge.spool.items(State.CONFIRMED)] == []
        assert len(bridge.spool.items(State.SENT)) == sent
        assert len(bridge.remote.branches()) == sent
        assert bridge.remote.git("rev-list", "--count", f"main..forslag/{number}") == "1\n"
        if code != _KILLED:
            break

    assert sent > 10
    assert bridge.remote.git("fsck", "--strict", "--no-dangling") == ""


@pytest.mark.parametrize("state", [State.SENT, State.CLOSED])
def test_death_while_it_moves_on_leaves_it_in_one_folder(tmp_path: Path, state: State) -> None:
    """Never in two, never in none; and never without what was noted about it."""
    submission = make_submission()
    files = {spool_module.__file__}
    spool = Spool(tmp_path / "x")
    spool.put(submission, confirmed=True)
    track = spool.items(State.CONFIRMED)[0].track.model_copy(update={"commit": "0" * 40})

    for _ in deaths(files, lambda: spool.move(submission.number, state, track), step=3):
        (held,) = [each for place in State for each in spool.items(place)]
        assert held.submission == submission
        assert (held.track == track) >= (held.state is state)
        spool.move(submission.number, State.CONFIRMED, held.track.model_copy(update={"commit": ""}))


def test_a_disk_without_room_keeps_nothing_and_promises_nothing(tmp_path: Path) -> None:
    """The fault reaches the one who asked; no half file is left, and with room again it goes well."""
    spool = Spool(tmp_path / "x")
    submission = make_submission(note="x" * 3000)

    def full() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (512, 512))
        with pytest.raises(OSError, match="File too large"):
            spool.put(submission)

    assert in_a_child(full) == 0
    assert sorted(path.name for path in spool.root.rglob("*") if path.is_file()) == [".lock"]
    assert spool.put(submission).fresh


class NoRoom(Git):
    """Git on a disk without room for another file."""

    def __init__(self, git: Git) -> None:
        self.__dict__ |= git.__dict__

    def _start(self, command: list[str], *given: Any) -> bytes:
        if "hash-object" in command:
            raise GitError("fatal: unable to write file: No space left on device")
        return super()._start(command, *given)


def test_a_disk_without_room_for_git_means_wait(tmp_path: Path) -> None:
    """The submission stays confirmed, and the next round sends it."""
    bridge = build_bridge(tmp_path)
    (number,) = bridge.send(make_submission())
    bridge.worker.clone.git = NoRoom(bridge.clone.git)
    first = bridge.worker.run(NOW)
    bridge.worker.clone.git = Git(bridge.clone.git.folder, bridge.clone.git.url)
    track = bridge.spool.items(State.CONFIRMED)[0].track
    assert track.not_before
    second = bridge.worker.run(track.not_before)

    assert (first.waiting, second.sent) == ([number], [number])
