"""`torg bridge review decline`: a no always has a reason."""

from pathlib import Path

import pytest

from bridging import NOW, make_submission
from desks import build_desk
from torg.bridge.items import Outcome, State


def test_a_no_is_written_down_with_its_reason(tmp_path: Path) -> None:
    """The branch goes, the reason comes to the spool."""
    desk = build_desk(tmp_path)
    number = desk.proposed(make_submission())

    said = desk.run("review", "decline", number, "--orsak", "Det finns redan med.").output
    desk.bridge.worker.run(NOW)

    track = desk.bridge.spool.items(State.CLOSED)[0].track
    assert said == "Avböjt. Skälet är sparat, och förslaget är borta ur listan.\n"
    assert (track.outcome, track.reason) == (Outcome.DECLINED, "Det finns redan med.")


def test_a_no_without_a_reason_is_not_taken(tmp_path: Path) -> None:
    """The one who sent it gets to know why."""
    desk = build_desk(tmp_path)
    number = desk.proposed(make_submission())

    result = desk.run("review", "decline", number, "--orsak", " ")

    assert (result.exit_code, desk.bridge.remote.branches()) == (2, [f"forslag/{number.replace('-', '')}"])


def test_rubbish_can_be_declined_too(tmp_path: Path) -> None:
    """Straight in the spool."""
    desk = build_desk(tmp_path)
    number = desk.bridge.spool.put(make_submission(suspect=True)).number

    desk.run("review", "decline", number, "--orsak", "Reklam")

    assert [each.track.reason for each in desk.bridge.spool.items(State.CLOSED)] == ["Reklam"]


@pytest.mark.parametrize(("reason", "held"), [("Ring 070-174 06 99", "mobilnummer"), ("19811218-9876", "personnummer")])
def test_a_number_that_is_somebodys_own_is_not_kept_in_a_reason(tmp_path: Path, reason: str, held: str) -> None:
    """A reason is kept in the archive."""
    desk = build_desk(tmp_path)
    number = desk.bridge.spool.put(make_submission(suspect=True)).number

    result = desk.run("review", "decline", number, "--orsak", reason)

    assert (result.exit_code, f"Skriv skälet utan {held}." in " ".join(result.output.split())) == (2, True)
