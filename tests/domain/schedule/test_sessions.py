"""From occurrences to moments on the clock."""

from datetime import UTC, date, datetime, time

from torg.domain.schedule.occurrences import Occurrence
from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.sessions import Session, instant, sessions

DAY = date(2026, 11, 26)


def test_two_sessions_a_day() -> None:
    """Each of a day's hours is a session of its own; a rough end says so."""
    found = sessions(Occurrence(DAY, (TimeSpan(time(9, 30), time(10)), TimeSpan(time(11), time(14), about=True))))
    assert found == (
        Session(datetime(2026, 11, 26, 9, 30), datetime(2026, 11, 26, 10)),
        Session(datetime(2026, 11, 26, 11), datetime(2026, 11, 26, 14), about=True),
    )


def test_past_midnight_ends_the_next_day() -> None:
    """An end at or before the start is on the day after."""
    (found,) = sessions(Occurrence(date(2026, 12, 31), (TimeSpan(time(21), time(1)),)))
    assert found == Session(datetime(2026, 12, 31, 21), datetime(2027, 1, 1, 1))


def test_an_end_that_nobody_knows() -> None:
    """It stays unknown."""
    assert sessions(Occurrence(DAY, (TimeSpan(time(13)),))) == (Session(datetime(2026, 11, 26, 13), None),)


def test_several_days_from_hour_to_hour() -> None:
    """The first hour is on the first day and the last on the last, even when it is earlier on the clock."""
    (found,) = sessions(Occurrence(date(2027, 6, 4), (TimeSpan(time(17), time(13)),), last=date(2027, 6, 6)))
    assert found == Session(datetime(2027, 6, 4, 17), datetime(2027, 6, 6, 13))


def test_days_without_hours() -> None:
    """Both days are included."""
    assert sessions(Occurrence(DAY)) == (Session(DAY, DAY),)
    assert sessions(Occurrence(DAY, last=date(2026, 11, 29))) == (Session(DAY, date(2026, 11, 29)),)


def test_the_clock_on_the_wall_stays_the_same() -> None:
    """13 o'clock is 12 in UTC in winter and 11 in summer."""
    found = [instant(datetime(2027, month, 1, 13)) for month in (3, 4)]
    assert found == [datetime(2027, 3, 1, 12, tzinfo=UTC), datetime(2027, 4, 1, 11, tzinfo=UTC)]


def test_the_hours_of_the_clock_changes() -> None:
    """The skipped hour goes by the offset before it; of the repeated hour the first is meant."""
    assert instant(datetime(2027, 3, 28, 2, 30)) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert instant(datetime(2027, 10, 31, 2, 30)) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
