"""Stamps from what the last build remembered: `torg.outputs.ical.from_state`."""

from datetime import UTC, date, datetime, timedelta

import pytest

from factories import make_activity
from torg.outputs.ical.from_history import sequence_at
from torg.outputs.ical.from_state import Known, KnownFeed, State, StateStamper, read_state, state_bytes
from torg.outputs.ical.stamps import Stamp

TODAY = date(2026, 11, 22)
MIDNIGHT = datetime(2026, 11, 22, tzinfo=UTC)
MINUTES = sequence_at(MIDNIGHT)
FIKA = make_activity("fika", "handen")


def stamps(*contents: tuple[date, bytes], state: State | None = None) -> list[Stamp]:
    """The entry's stamps when the site is built on these days with these events, each build remembering the last."""
    state = state or State()
    found = []
    for day, content in contents:
        stamper = StateStamper(state, day)
        found.append(stamper(FIKA, content))
        state = read_state(state_bytes(State(stamper.known)))
    return found


def test_a_new_entry_was_changed_today() -> None:
    """At the first moment of the day, whose minutes are its sequence."""
    assert stamps((TODAY, b"a")) == [Stamp(MIDNIGHT, MINUTES)]


def test_what_is_the_same_keeps_its_stamp() -> None:
    """However many builds and days go by."""
    assert stamps(*((TODAY + timedelta(number), b"a") for number in range(4))) == [Stamp(MIDNIGHT, MINUTES)] * 4


def test_what_is_other_rises_each_time() -> None:
    """Several times a day by one; a day later to that day's minutes; back to an old text is a change too."""
    next_day = MIDNIGHT + timedelta(1)

    assert stamps((TODAY, b"a"), (TODAY, b"b"), (TODAY, b"a"), (TODAY + timedelta(1), b"c")) == [
        Stamp(MIDNIGHT, MINUTES),
        Stamp(MIDNIGHT + timedelta(seconds=1), MINUTES + 1),
        Stamp(MIDNIGHT + timedelta(seconds=2), MINUTES + 2),
        Stamp(next_day, MINUTES + 1440),
    ]


def test_a_build_for_an_earlier_day_rises_too() -> None:
    """A clock that was wrong does not take a change back."""
    assert stamps((TODAY, b"a"), (TODAY - timedelta(9), b"b"))[1] == Stamp(MIDNIGHT + timedelta(seconds=1), MINUTES + 1)


def test_the_largest_sequence_is_kept() -> None:
    """RFC 5545 section 3.3.8: a number of 32 bits with a sign."""
    state = State({"activities/handen/fika": Known("", Stamp(MIDNIGHT, 2**31 - 1))})

    assert stamps((TODAY, b"a"), state=state)[0].sequence == 2**31 - 1


def test_a_lost_state_rises_above_all_that_it_can_have_said() -> None:
    """The last moment of the day is later than any change that was remembered that day."""
    lost = State(lost=True)

    assert stamps((TODAY, b"a"), state=lost) == [Stamp(MIDNIGHT + timedelta(1, -1), MINUTES + 1439)]


def remembered(content: str, sequence: str, changed: str) -> bytes:
    """A state with one entry, whose values are written as JSON."""
    entry = f'{{"content": {content}, "sequence": {sequence}, "changed": {changed}}}'
    return f'{{"version": 1, "entries": {{"a": {entry}}}, "feeds": {{}}}}'.encode()


@pytest.mark.parametrize(
    "file",
    [
        b"", b"\xff\xfe", b"{", b"[]", b"null", b"1", b'"text"', b"{}", b"[" * 100_000,
        b'{"version": 2, "entries": {}, "feeds": {}}',
        b'{"version": 1, "entries": [], "feeds": {}}',
        b'{"version": 1, "entries": {"a": {}}, "feeds": {}}',
        remembered("1", "1", '"2026-01-01T00:00:00+00:00"'),
        remembered('"x"', "true", '"2026-01-01T00:00:00+00:00"'),
        remembered('"x"', "-1", '"2026-01-01T00:00:00+00:00"'),
        remembered('"x"', "1e400", '"2026-01-01T00:00:00+00:00"'),
        remembered('"x"', "1", '"2026-01-01T00:00:00"'),
        remembered('"x"', "1", '"9999-12-31T23:00:00-23:00"'),
        remembered('"x"', "1", "5"),
        b'{"version": 1, "entries": {}, "feeds": {"a": {"name": 1, "gone": null}}}',
        b'{"version": 1, "entries": {}, "feeds": {"a": {"name": "x", "gone": "i fjol"}}}',
        b'{"version": 1, "entries": {}, "feeds": {"a": null}}',
        rb'{"version": 1, "entries": {}, "feeds": {"a": {"name": "\ud800", "gone": null}}}',
    ],
)  # fmt: skip
def test_what_is_no_state_is_a_lost_one(file: bytes) -> None:
    """Broken, foreign or from another version: nothing stops, nothing of it is believed."""
    assert read_state(file) == State(lost=True)


def test_no_file_is_an_empty_state() -> None:
    """The first build has forgotten nothing."""
    assert read_state(None) == State()


def test_a_state_is_read_as_it_was_written() -> None:
    """Keys sorted, the same bytes whatever the order that things came in."""
    known = {"b": Known("x", Stamp(MIDNIGHT, 7)), "a": Known("y", Stamp(MIDNIGHT, 8))}
    feeds = {"kalender/platser/x.ics": KnownFeed("Åsa & co", TODAY), "kalender/alla.ics": KnownFeed("Allt")}

    file = state_bytes(State(known, feeds))

    assert file == state_bytes(State(dict(sorted(known.items())), dict(sorted(feeds.items()))))
    assert read_state(file) == State(known, feeds)
