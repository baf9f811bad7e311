"""Whoever sent something gets one answer, when it is decided."""

from datetime import timedelta
from pathlib import Path

import pytest

from bridging import NOW, make_submission, sent_by
from form_service import Letters
from torg.bridge.answers import answer
from torg.bridge.form.mail import AddressError, LaterError
from torg.bridge.items import Outcome, State, Track
from torg.bridge.posting import Posted
from torg.bridge.spool import Spool
from torg.bridge.submission import Contact, Kind, Submission
from towns import activity, town

TOWN = town([activity("oppen-torsdagsfika", "frivilligcentralen")])


def closed(folder: Path, submission: Submission, outcome: Outcome = Outcome.MERGED) -> Spool:
    """A spool with one that is decided."""
    spool = Spool(folder)
    spool.put(submission, confirmed=True)
    spool.move(submission.number, State.CLOSED, Track(outcome=outcome, closed=NOW))
    return spool


@pytest.mark.parametrize(
    ("outcome", "subject", "line"),
    [
        (Outcome.MERGED, "Klart på torget", "Tack för det du skickade till Socialt torg Provstad. Nu är det klart."),
        (
            Outcome.DECLINED, "Läs vårt svar",
            "Tack för det du skickade till Socialt torg Provstad. En människa har läst det.",
        ),
    ],
)  # fmt: skip
def test_a_sender_gets_one_answer(tmp_path: Path, outcome: Outcome, subject: str, line: str) -> None:
    """However often the worker looks."""
    post, sent = Letters(), make_submission()
    spool = closed(tmp_path, sent, outcome)

    first, second = (answer(spool, post, lambda: TOWN, NOW) for _ in range(2))

    assert (first, second) == (Posted([sent.number]), Posted())
    assert [(to, about, text.splitlines()[4]) for to, about, text in post.sent] == [
        ("siv@example.org", f"{subject}: Ny aktivitet: Schack för alla", line)
    ]


def test_a_mail_server_that_is_down_gets_another_chance(tmp_path: Path) -> None:
    """The answer waits."""
    post = Letters(works=False)
    spool = closed(tmp_path, make_submission())
    down = answer(spool, post, lambda: TOWN, NOW)
    post.works = True

    assert (down, len(answer(spool, post, lambda: TOWN, NOW).sent), len(post.sent)) == (Posted(), 1, 1)


def test_a_refused_answer_stops_no_other(tmp_path: Path) -> None:
    """One address does not work, one mailbox is full, and the third gets its answer; the first is never tried again."""
    sent = [sent_by(each, Kind.CONFIRM) for each in (1, 2, 3)]
    post = Letters(faults={"1@": AddressError("A"), "2@": LaterError("B")})
    for each in sent:
        spool = closed(tmp_path, each)

    first, soon, later = (
        answer(spool, post, lambda: TOWN, NOW + wait)
        for wait in (timedelta(), timedelta(seconds=30), timedelta(hours=1))
    )

    assert (first, soon, later) == (Posted([sent[2].number], [sent[0].number]), Posted(), Posted())
    assert [to for to, _, _ in post.tried] == [f"{each}@example.org" for each in (1, 2, 3, 2)]


@pytest.mark.parametrize("changes", [{"contact": Contact()}, {"suspect": True}])
def test_nobody_and_rubbish_get_none(tmp_path: Path, changes: dict[str, object]) -> None:
    """Nor is the content read for it."""
    post = Letters()
    spool = closed(tmp_path, make_submission().model_copy(update=changes))

    assert (answer(spool, post, lambda: None, NOW), post.sent) == (Posted(), [])


def test_no_day_is_promised_while_nothing_can_be_built(tmp_path: Path) -> None:
    """Somebody has to mend what is published first."""
    post = Letters()
    answer(closed(tmp_path, make_submission()), post, lambda: TOWN, NOW, lambda: True)

    assert [text.splitlines()[5] for _, _, text in post.sent] == ["Det syns på webbplatsen nästa gång den görs om."]
