"""When an event last changed."""

from datetime import UTC, datetime

from factories import make_activity
from torg.outputs.ical.stamps import Stamp, same_stamp

STAMP = Stamp(datetime(2026, 11, 15, 9, 30, tzinfo=UTC), 3616890)


def test_the_same_stamp_for_everything() -> None:
    """Neither entry nor content matters."""
    stamper = same_stamp(STAMP)
    assert {stamper(make_activity(), b"one"), stamper(make_activity(titel="Kör"), b"two")} == {STAMP}
