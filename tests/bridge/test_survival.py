"""What the bridge must survive: many at once, death between any two steps, a full disk. Nothing lost, nothing twice."""

import os
import resource
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from bridging import EVERYTHING, FIKA_PATH, NOW, OWNER, Bridge, build_bridge, make_submission
from factories import TODAY
from git_servers import hook
from torg.bridge import spool as spool_module
from torg.bridge.git import Git, GitError
from torg.bridge.items import State
from torg.bridge.spool import Spool
from torg.bridge.submission import Kind

MANY, THREADS = 200, 16
_KILLED = -signal.SIGKILL
FIRST_OF_MANY, FIRST_OF_PUBLISHING = 12, 30
"""Git's commands from here on are about many, or publish; those before are the same for one alone, or only read."""


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


def round_that_dies(bridge: Bridge, moment: int) -> int:
    """A round that is killed before its `moment`-th git command, or after a push; how its process ended."""
    bridge.worker.clone.git = Killed(bridge.clone.git, moment)
    code = in_a_child(lambda: bridge.worker.run(NOW))
    bridge.worker.clone.git = Git(bridge.clone.git.folder, bridge.clone.git.url)
    return code


def test_death_between_any_two_steps_of_the_worker_sends_it_once(tmp_path: Path) -> None:
    """Killed before every git command and after the push; the next round finishes, with one branch and one commit."""
    bridge = build_bridge(tmp_path)
    sent = 0

    for moment in range(1, 100):
        (number,) = bridge.send(make_submission(number=moment))
        code = round_that_dies(bridge, moment)
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


def test_death_between_any_two_steps_of_a_bulk_push_sends_each_once(tmp_path: Path) -> None:
    """Two at once, one that is new and one that confirms three files; each has one branch with one commit upon main."""
    bridge, sent = build_bridge(tmp_path), 0

    for moment in range(FIRST_OF_MANY, 100):
        new = make_submission(number=2 * moment)
        everything = make_submission(Kind.CONFIRM, 2 * moment + 1, entry="", targets=EVERYTHING)
        numbers = bridge.send(new, everything)
        code = round_that_dies(bridge, moment)
        report = bridge.worker.run(NOW)
        sent += 2
        assert set(report.sent) <= set(numbers), report
        assert bridge.spool.items(State.CONFIRMED) == ()
        assert (len(bridge.spool.items(State.SENT)), len(bridge.remote.branches())) == (sent, sent)
        if code != _KILLED:
            break

    parents = bridge.remote.git("for-each-ref", "--format=%(parent)", "refs/heads/forslag/").split()
    assert (sent > 20, parents) == (True, [bridge.remote.git("rev-parse", "main").strip()] * sent)
    assert bridge.remote.git("fsck", "--strict", "--no-dangling") == ""


def test_death_within_a_bulk_push_sends_each_once(tmp_path: Path) -> None:
    """Killed by the remote itself, when it has taken one of three branches."""
    bridge = build_bridge(tmp_path)
    numbers = bridge.send(*(make_submission(number=number) for number in range(3)))
    victim, seen = tmp_path / "victim", tmp_path / "seen"
    script = f'#!/bin/sh\ntest -e "{seen}" && kill -9 $(cat "{victim}") && sleep 0.2\ntouch "{seen}"\n'
    hook(bridge.remote.folder, "update", script)

    def work() -> None:
        victim.write_text(str(os.getpid()), "ascii")
        bridge.worker.run(NOW)

    code = in_a_child(work)
    (bridge.remote.folder / "hooks" / "update").unlink()
    report = bridge.worker.run(NOW)

    assert (code, sorted(report.sent), len(bridge.spool.items(State.SENT))) == (_KILLED, sorted(numbers), 3)
    assert sorted(bridge.remote.branches()) == sorted(f"forslag/{number}" for number in numbers)
    assert bridge.remote.git("fsck", "--strict", "--no-dangling") == ""


def test_death_between_any_two_steps_of_publishing_publishes_once(tmp_path: Path) -> None:
    """An association's own, from the push of its branch to the note that it is done; one merge for each."""
    bridge, done = build_bridge(tmp_path, publishes_own=True), 0

    for moment in range(FIRST_OF_PUBLISHING, 100):
        day = TODAY + timedelta(4 + 7 * moment)
        fields = {"datum": day.isoformat(), "inställt": "Värden är sjuk"}
        bridge.send(make_submission(Kind.CALL_OFF, moment, fields=fields, through=OWNER))
        code = round_that_dies(bridge, moment)
        bridge.worker.run(NOW)
        done += 1
        assert (len(bridge.spool.items(State.CLOSED)), bridge.remote.branches()) == (done, [])
        if code != _KILLED:
            break

    merges = bridge.remote.git("rev-list", "--merges", "--count", "main").strip()
    text = bridge.remote.text("main", FIKA_PATH)
    assert (done > 5, merges, text.count("inställt")) == (True, str(done), done)


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
