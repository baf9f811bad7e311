"""`torg bridge work`: one round, what it prints, and when it answers 1."""

import errno
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bridging import make_submission
from desks import DeskWork, build_desk
from mail_server import mail_server
from torg.bridge.clock import believe
from torg.bridge.items import State, Track
from torg.bridge.submission import Contact
from torg.bridge.work import Report, Worker
from torg.phrases.work import broken, unreachable


def has_run_before(desk: DeskWork, days: float = 1.2) -> None:
    """Let it have worked so many days ago, and once a day since then if that is short."""
    now = datetime.now(UTC)
    believe(desk.bridge.spool.root, now - timedelta(days=days + 2))
    believe(desk.bridge.spool.root, now - timedelta(days=days))


@pytest.fixture
def desk(tmp_path: Path) -> DeskWork:
    """A desk of its own."""
    return build_desk(tmp_path)


def test_one_round_tells_what_was_sent(desk: DeskWork) -> None:
    """The numbers as they stand on receipts; the second time there is nothing to say."""
    desk.bridge.send(make_submission(received=datetime.now(UTC)))

    first, second = desk.run("work"), desk.run("work")

    assert (first.exit_code, first.output) == (0, "Skickade till granskning: gq98f-9gn9z\n")
    assert (second.exit_code, second.output) == (0, "")


def test_what_has_waited_too_long_is_an_alarm(desk: DeskWork) -> None:
    """It says so every time, until somebody has looked."""
    desk.bridge.send(make_submission(fields={"titel": "X"}, received=datetime.now(UTC) - timedelta(hours=2)))

    result = desk.run("work")

    assert (result.exit_code, result.output.splitlines()) == (
        1,
        [
            "Behöver en människa, se torg bridge review list: gq98f-9gn9z",
            "LARM: det här har väntat mer än 1 timme: gq98f-9gn9z",
        ],
    )


def test_mail_that_does_not_work_is_an_alarm(desk: DeskWork) -> None:
    """Somebody waits for a letter that never comes; nobody is told that they were asked."""
    with desk.settings.open("a", encoding="utf-8") as file:
        file.write('[mail]\nhost = "127.0.0.1"\nport = 1\nsender = "torget@example.org"\n')
    desk.bridge.spool.put(make_submission(received=datetime.now(UTC) - timedelta(hours=2)))

    result = desk.run("work")

    assert (result.exit_code, result.output) == (1, "LARM: det här har väntat mer än 1 timme: gq98f-9gn9z\n")


def test_a_remote_that_is_away_is_told_in_a_sentence(desk: DeskWork) -> None:
    """And nothing is lost."""
    desk.bridge.send(make_submission(received=datetime.now(UTC)))
    desk.bridge.remote.folder.rename(desk.bridge.remote.folder.with_name("away"))

    result = desk.run("work")

    assert (result.exit_code, result.output.splitlines()[0]) == (
        1,
        "Det gick inte att nå arkivet. Inget är borta, och nästa gång görs ett nytt försök.",
    )
    assert len(desk.bridge.spool.items(State.CONFIRMED)) == 1


def test_a_sender_is_forgotten_in_time(desk: DeskWork) -> None:
    """The worker does it; nobody has to remember."""
    (number,) = desk.bridge.send(make_submission())
    desk.bridge.spool.move(number, State.CLOSED, Track(closed=datetime.now(UTC) - timedelta(days=31)))
    has_run_before(desk)

    assert desk.run("work").output == "Raderade avsändarens uppgifter och texter: gq98f-9gn9z\n"


def test_a_clock_that_jumped_deletes_nothing(desk: DeskWork) -> None:
    """It is said once, and nothing is lost while somebody sets it right."""
    received = datetime.now(UTC) - timedelta(days=40)
    desk.bridge.spool.put(make_submission(received=received, contact=Contact(mail="kim@example.org")))
    desk.bridge.spool.note("gq98f9gn9z", Track(asked=True))
    has_run_before(desk, days=40)

    said = [desk.run("work") for _ in range(2)]

    assert [(each.exit_code, each.output.partition(" är ")[0]) for each in said] == [(1, "LARM: klockan"), (0, "")]
    assert len(desk.bridge.spool.items(State.WAITING)) == 1


def test_a_full_disk_is_an_alarm_and_the_loop_goes_on(desk: DeskWork, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its cause; what came in is there when there is room again."""
    desk.bridge.send(make_submission(received=datetime.now(UTC)))

    def _full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    pauses: list[float] = []

    def _pause(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr("torg.bridge.spool.Spool._write", _full)
    monkeypatch.setattr("torg.cli.bridging.work.sleep", _pause)
    once, looped = desk.run("work"), desk.run("work", "--loop", "--every", "5")

    line = broken("disken är full")
    assert (once.exit_code, once.output.splitlines()) == (1, [line])
    assert (looped.exit_code, looped.output.splitlines(), pauses) == (130, [line, line, "", "Avbrutet."], [10, 20])
    monkeypatch.undo()
    assert desk.run("work").output == "Skickade till granskning: gq98f-9gn9z\n"


def test_one_address_that_does_not_work_stops_nobody(desk: DeskWork) -> None:
    """Both who is asked and who has to be rung are told; from then on somebody has to ring."""
    received = datetime.now(UTC) - timedelta(hours=2)
    for each in (1, 2):
        contact = Contact(mail=f"{each}@example.org")
        desk.bridge.spool.put(make_submission(number=each, received=received, contact=contact))
    with mail_server() as server:
        server.refuses = {"1@": b"550 nej\r\n"}
        with desk.settings.open("a", encoding="utf-8") as file:
            file.write(f'[mail]\nhost = "127.0.0.1"\nport = {server.port}\nsender = "torget@example.org"\n')
        desk.run("work")
        desk.bridge.spool.put(make_submission(number=3, received=received, contact=Contact(mail="3@example.org")))
        first, second = desk.run("work"), desk.run("work")

    call = "LARM: det här har väntat mer än 1 timme på att någon ringer avsändaren: gq98f-9gn9z"
    assert [each["To"] for each in server.mail] == ["2@example.org", "3@example.org"]
    assert [(each.exit_code, each.output.splitlines()[-1]) for each in (first, second)] == [(1, call), (1, call)]
    assert [len(each.output.splitlines()) for each in (first, second)] == [2, 1]


def test_another_worker_is_left_alone(desk: DeskWork) -> None:
    """Two timers may overlap."""
    with desk.bridge.clone.alone():
        result = desk.run("work")

    assert (result.exit_code, result.output) == (0, "Ett annat arbete pågår redan. Det här gör inget.\n")


def test_a_loop_keeps_quiet_about_another_worker(desk: DeskWork, monkeypatch: pytest.MonkeyPatch) -> None:
    """It comes again by itself, and a terminal full of one sentence hides the others."""

    def _stop(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("torg.cli.bridging.work.sleep", _stop)
    with desk.bridge.clone.alone():
        result = desk.run("work", "--loop")

    assert result.output.split() == ["Avbrutet."]


def test_settings_that_can_not_be_meant_are_told(desk: DeskWork) -> None:
    """With the key."""
    desk.settings.write_text('spool = "s"\nclone = "c"\n[remote]\nurl = "x"\nforge = "svn"\n', encoding="utf-8")

    result = desk.run("work")

    assert (result.exit_code, "remote.forge" in result.output) == (2, True)


def test_a_forge_that_does_not_say_what_is_decided_is_told(desk: DeskWork, monkeypatch: pytest.MonkeyPatch) -> None:
    """The round went on, but somebody may have to look, as when the key no longer works."""
    monkeypatch.setattr(Worker, "run", lambda *_: Report(silent="GitHub answered 401: Bad credentials"))

    result = desk.run("work")

    assert (result.exit_code, result.output.splitlines()) == (
        1, unreachable("GitHub answered 401: Bad credentials").splitlines(),
    )  # fmt: skip
