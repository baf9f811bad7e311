"""What waits too long is told, and what nobody needs is deleted."""

from datetime import timedelta
from pathlib import Path

from bridging import NOW, make_submission
from torg.bridge.items import Outcome, State, Track
from torg.bridge.spool import Spool
from torg.bridge.submission import Contact
from torg.bridge.upkeep import Keeping, Purged, needs_call, purge, stuck, unrung


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

    late = stuck(spool, NOW + timedelta(hours=1, minutes=1))

    assert [each.number for each in late] == [old.number, failed.number, unasked.number]


def test_whom_no_mail_reaches_somebody_has_to_ring(tmp_path: Path) -> None:
    """They are not told as something that stands still; and only while they wait."""
    spool = Spool(tmp_path)
    nowhere, refused, asked = (
        make_submission(number=each, contact=Contact(mail=mail))
        for each, mail in ((1, ""), (2, "x@y.se"), (3, "z@y.se"))
    )
    for each in (nowhere, refused, asked):
        spool.put(each)
    spool.note(refused.number, Track(refused=True))
    spool.note(asked.number, Track(asked=True))
    late = NOW + timedelta(hours=1, minutes=1)

    assert (stuck(spool, late), unrung(spool, NOW)) == ((), ())
    assert {each.number for each in unrung(spool, late)} == {nowhere.number, refused.number}
    assert needs_call(spool.move(nowhere.number, State.SENT, Track())) is False


def test_a_person_is_forgotten_some_days_after_the_answer(tmp_path: Path) -> None:
    """Once; the matter itself stays."""
    spool = Spool(tmp_path)
    number = spool.put(make_submission(), confirmed=True).number
    spool.move(number, State.CLOSED, Track(outcome=Outcome.DECLINED, reason="Ring Stina", closed=NOW))

    early = purge(spool, NOW + timedelta(days=30))
    late = purge(spool, NOW + timedelta(days=31))
    again = purge(spool, NOW + timedelta(days=32))

    assert (early, late, again) == (Purged(), Purged([number]), Purged())
    (item,) = spool.items(State.CLOSED)
    assert (item.submission.contact, item.submission.fields, item.track) == (
        Contact(), {}, Track(outcome=Outcome.DECLINED, closed=NOW),
    )  # fmt: skip
    assert spool.put(make_submission(), confirmed=True).fresh is False


def test_what_nobody_confirmed_is_deleted_at_last(tmp_path: Path) -> None:
    """And what was probably rubbish; not what is on its way."""
    spool = Spool(tmp_path)
    waiting, rubbish, going = (make_submission(number=each, suspect=each == 2) for each in (1, 2, 3))
    for each in (waiting, rubbish):
        spool.put(each)
    spool.put(going, confirmed=True)

    assert purge(spool, NOW + timedelta(days=31)) == Purged(dropped=[waiting.number, rubbish.number])
    assert [spool.get(each.number) is None for each in (waiting, rubbish, going)] == [True, True, False]


def test_what_no_forge_ever_told_of_is_let_go(tmp_path: Path) -> None:
    """The sender is forgotten half a year after it was sent, and nobody gets an answer that nobody gave."""
    spool = Spool(tmp_path)
    number = spool.put(make_submission(), confirmed=True).number
    spool.move(number, State.SENT, Track(commit="c"))

    early, late = purge(spool, NOW + timedelta(days=180)), purge(spool, NOW + timedelta(days=181))

    (item,) = spool.items(State.CLOSED)
    assert (early, late) == (Purged(), Purged(undecided=[number]))
    assert (item.submission.contact, item.submission.fields, item.track.outcome) == (Contact(), {}, None)


def test_who_waits_to_be_rung_is_kept_as_long_as_what_nobody_decides(tmp_path: Path) -> None:
    """They wait for staff, and not staff for them."""
    spool = Spool(tmp_path)
    number = spool.put(make_submission(contact=Contact(phone="070-174 06 05"))).number
    brief = Keeping(undecided=timedelta(days=1))

    told = [purge(spool, NOW + timedelta(days=each)) for each in (31, 180, 181)]

    assert told == [Purged(), Purged(), Purged(dropped=[number])]
    assert purge(spool, NOW + timedelta(days=400), brief) == Purged()
