"""How fresh what is told is: `torg.domain.freshness`."""

from datetime import date

from torg.domain.freshness import LOST, OLD, TOO_OLD, days_since


def test_the_ages_are_half_a_year_a_year_and_a_year_and_a_half() -> None:
    """In whole days."""
    assert (OLD, TOO_OLD, LOST) == (180, 365, 540)


def test_an_age_is_counted_in_days() -> None:
    """Also of a day that is yet to come."""
    today = date(2026, 11, 22)
    assert [days_since(day, today) for day in (date(2026, 5, 26), today, date(2026, 11, 23))] == [180, 0, -1]
