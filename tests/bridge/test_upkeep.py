"""What waits too long is told, and what nobody needs is deleted."""

from datetime import timedelta
from pathlib import Path

from bridging import NOW, make_submission
from torg.bridge.items import State, Track
from torg.bridge.spool import Spool
from torg.bridge.submission import Contact
from torg.bridge.upkeep import overdue, purge


def test_what_waits_for_more_than_an_hour_is_told(tmp_path: Path) -> None:
    """Confirmed ones, those that need a person, and whoever has not been asked; not those that think about it."""
    spool = Spool(tmp_path)
    old, failed, new, unasked, asked = (
        make_submission(number=1),
        make_submission(number=2),
        make_submission(number=3, received=NOW + timedelta(hours=1)),
        make_submission(number=4),
        make_submission(number=5),
    )
    for each in (old, failed, new):
        spool.put(each, confirmed=True)
    for each in (unasked, asked):
        spool.put(each)
    spool.note(asked.number, Track(asked=True))
    spool.move(failed.number, State.FAILED, Track())

    late = overdue(spool, NOW + timedelta(hours=1, minutes=1))

    assert [each.number for each in late] == [old.number, failed.number, unasked.number]


def test_a_person_is_forgotten_some_days_after_the_answer(tmp_path: Path) -> None:
    """Once; the matter itself stays."""
    spool = Spool(tmp_path)
    number = spool.put(make_submission(), confirmed=True).number
    spool.move(number, State.CLOSED, Track(closed=NOW))

    early = purge(spool, NOW + timedelta(days=30))
    late = purge(spool, NOW + timedelta(days=31))
    again = purge(spool, NOW + timedelta(days=32))

    assert (early, late, again) == ((), (number,), ())
    assert spool.items(State.CLOSED)[0].submission.contact == Contact()


def test_what_nobody_confirmed_is_deleted_at_last(tmp_path: Path) -> None:
    """And what was probably rubbish; not what is on its way."""
    spool = Spool(tmp_path)
    waiting, rubbish, going = (make_submission(number=each, suspect=each == 2) for each in (1, 2, 3))
    for each in (waiting, rubbish):
        spool.put(each)
    spool.put(going, confirmed=True)

    assert purge(spool, NOW + timedelta(days=31)) == (waiting.number, rubbish.number)
    assert [spool.get(each.number) is None for each in (waiting, rubbish, going)] == [True, True, False]


def test_what_no_forge_ever_told_of_is_let_go(tmp_path: Path) -> None:
    """The sender is forgotten half a year after it was sent, and nobody gets an answer that nobody gave."""
    spool = Spool(tmp_path)
    number = spool.put(make_submission(), confirmed=True).number
    spool.move(number, State.SENT, Track(commit="c"))

    early, late = purge(spool, NOW + timedelta(days=180)), purge(spool, NOW + timedelta(days=181))

    (item,) = spool.items(State.CLOSED)
    assert (early, late, item.submission.contact, item.track.outcome) == ((), (number,), Contact(), None)
