"""Stamps from the history and from what the folder remembers: `torg.outputs.ical.from_both`."""

from datetime import UTC, datetime, timedelta

from factories import make_activity
from torg.outputs.ical.from_both import RisingStamper
from torg.outputs.ical.from_history import stamp_at
from torg.outputs.ical.from_state import State, read_state, state_bytes
from torg.outputs.ical.stamps import Stamp, same_stamp

FIKA = make_activity("fika", "handen")
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def minute(number: int) -> datetime:
    """So many minutes after noon."""
    return NOON + timedelta(minutes=number)


def stamps(*builds: tuple[datetime, bytes]) -> list[tuple[Stamp, bool]]:
    """The entry's stamps, when the history says these moments of these events, each build remembering the last."""
    state = State()
    found = []
    for moment, content in builds:
        stamper = RisingStamper(same_stamp(stamp_at(moment)), state)
        found.append((stamper(FIKA, content), stamper.leans))
        state = read_state(state_bytes(State(stamper.known)))
    return found


def test_without_a_memory_it_is_the_history_s() -> None:
    """As in a fresh folder."""
    assert stamps((NOON, b"a")) == [(stamp_at(NOON), False)]


def test_drafts_of_one_moment_rise_one_by_one_and_a_commit_beats_them() -> None:
    """The history says the same of both drafts; the same draft again is the same."""
    first = stamp_at(minute(1))
    second = Stamp(minute(1) + timedelta(seconds=1), first.sequence + 1)

    assert stamps((minute(1), b"a"), (minute(1), b"b"), (minute(1), b"b"), (minute(9), b"b")) == [
        (first, False),
        (second, True),
        (second, True),
        (stamp_at(minute(9)), False),
    ]


def test_a_commit_of_an_earlier_moment_than_the_drafts_does_not_fall() -> None:
    """Five drafts in a minute, and then their commit, with the last draft's text and with another."""
    drafts = [(minute(1), bytes([number])) for number in range(5)]
    last = stamps(*drafts)[-1][0]

    assert stamps(*drafts, (minute(2), bytes([4])))[-1] == (last, True)
    assert stamps(*drafts, (minute(2), b"x"))[-1] == (Stamp(minute(2), last.sequence + 1), True)


def test_a_draft_that_is_taken_back_rises_too() -> None:
    """The history's old moment returns; calendar programs have seen the draft, and must see the old text again."""
    assert stamps((minute(1), b"a"), (minute(0), b"b"))[-1] == (
        Stamp(minute(1) + timedelta(seconds=1), stamp_at(minute(1)).sequence + 1),
        True,
    )
