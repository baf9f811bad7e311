"""Whoever sent something gets one answer, when it is decided."""

from pathlib import Path

import pytest

from bridging import NOW, make_submission
from factories import make_site
from form_service import Letters
from torg.bridge.answers import answer
from torg.bridge.items import Outcome, State, Track
from torg.bridge.spool import Spool
from torg.bridge.submission import Contact, Submission


def closed(folder: Path, submission: Submission, outcome: Outcome = Outcome.MERGED) -> Spool:
    """A spool with one that is decided."""
    spool = Spool(folder)
    spool.put(submission, confirmed=True)
    spool.move(submission.number, State.CLOSED, Track(outcome=outcome, closed=NOW))
    return spool


@pytest.mark.parametrize(
    ("outcome", "line"),
    [
        (Outcome.MERGED, "Tack för det du skickade till Socialt torg Lövköping. Nu är det klart."),
        (Outcome.DECLINED, "Tack för det du skickade till Socialt torg Lövköping. Den här gången kom det inte med."),
    ],
)
def test_a_sender_gets_one_answer(tmp_path: Path, outcome: Outcome, line: str) -> None:
    """However often the worker looks."""
    post, sent = Letters(), make_submission()
    spool = closed(tmp_path, sent, outcome)

    first, second = (answer(spool, post, make_site) for _ in range(2))

    assert (first, second) == ((sent.number,), ())
    assert [(to, text.splitlines()[2]) for to, _, text in post.sent] == [("siv@example.org", line)]


def test_a_mail_server_that_is_down_gets_another_chance(tmp_path: Path) -> None:
    """The answer waits."""
    post = Letters(works=False)
    spool = closed(tmp_path, make_submission())
    down = answer(spool, post, make_site)
    post.works = True

    assert (down, len(answer(spool, post, make_site)), len(post.sent)) == ((), 1, 1)


@pytest.mark.parametrize("changes", [{"contact": Contact()}, {"suspect": True}])
def test_nobody_and_rubbish_get_none(tmp_path: Path, changes: dict[str, object]) -> None:
    """Nor is the content read for it."""
    post = Letters()
    spool = closed(tmp_path, make_submission().model_copy(update=changes))

    assert (answer(spool, post, lambda: None), post.sent) == ((), [])
