"""How fresh what is told is: `torg.domain.freshness`."""

from datetime import date, timedelta

import pytest

from factories import make_activity, make_notice
from torg.domain.freshness import LOST, OLD, TOO_OLD, Age, age_of, days_since, is_listed, is_on_paper


def test_the_ages_are_half_a_year_a_year_and_a_year_and_a_half() -> None:
    """In whole days."""
    assert (OLD, TOO_OLD, LOST) == (180, 365, 540)


def test_an_age_is_counted_in_days() -> None:
    """Also of a day that is yet to come."""
    today = date(2026, 11, 22)
    assert [days_since(day, today) for day in (date(2026, 5, 26), today, date(2026, 11, 23))] == [180, 0, -1]


@pytest.mark.parametrize(
    ("days", "age", "on_paper", "listed"),
    [
        (180, None, True, True),
        (181, Age.OLD, True, True),
        (365, Age.OLD, True, True),
        (366, Age.TOO_OLD, False, True),
        (540, Age.TOO_OLD, False, True),
        (541, Age.LOST, False, False),
    ],
)
def test_what_is_shown_where(days: int, age: Age | None, on_paper: bool, listed: bool) -> None:
    """A year on paper, a year and a half in lists."""
    entry = make_activity()
    day = entry.checked + timedelta(days)
    assert (age_of(entry.checked, day), is_on_paper(entry, day), is_listed(entry, day)) == (age, on_paper, listed)


def test_a_notice_comes_down_by_itself() -> None:
    """So it is never too old."""
    notice, day = make_notice(), date(2030, 1, 1)
    assert (is_on_paper(notice, day), is_listed(notice, day)) == (True, True)
