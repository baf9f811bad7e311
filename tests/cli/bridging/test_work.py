"""`torg bridge work`: one round, what it prints, and when it answers 1."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bridging import make_submission
from desks import DeskWork, build_desk
from torg.bridge.items import State, Track


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

    assert desk.run("work").output == "Raderade avsändarens uppgifter: gq98f-9gn9z\n"


def test_another_worker_is_left_alone(desk: DeskWork) -> None:
    """Two timers may overlap."""
    with desk.bridge.clone.alone():
        result = desk.run("work")

    assert (result.exit_code, result.output) == (0, "Ett annat arbete pågår redan. Det här gör inget.\n")


def test_settings_that_can_not_be_meant_are_told(desk: DeskWork) -> None:
    """With the key."""
    desk.settings.write_text('spool = "s"\nclone = "c"\n[remote]\nurl = "x"\nforge = "svn"\n', encoding="utf-8")

    result = desk.run("work")

    assert (result.exit_code, "remote.forge" in result.output) == (2, True)
