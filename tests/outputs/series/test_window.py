"""What a feed reaches over."""

from datetime import date

import pytest

from calendars import TODAY
from torg.outputs.series.window import Window


def test_the_window_moves_by_whole_iso_years() -> None:
    """23 September 2026 is in ISO year 2026, and 23 May 2028 in 2028."""
    window = Window(TODAY)
    assert (window.oldest, window.first, window.last) == (date(2026, 9, 23), date(2025, 12, 29), date(2028, 12, 31))


def test_the_window_is_the_same_all_through_an_iso_year() -> None:
    """So nothing but an edit changes an event's bytes."""
    assert {(Window(day).first, Window(day).last) for day in (date(2027, 3, 5), date(2027, 6, 30))} == {
        (date(2027, 1, 4), date(2028, 12, 31))
    }


@pytest.mark.parametrize(
    ("first", "last", "held"),
    [
        (date(2020, 1, 1), None, True),
        (date(2020, 1, 1), date(2026, 9, 23), True),
        (date(2020, 1, 1), date(2026, 9, 22), False),
        (date(2028, 12, 31), None, True),
        (date(2029, 1, 1), None, False),
    ],
    ids=["endless", "60-days-ago", "61-days-ago", "last-day", "too-late"],
)
def test_what_belongs_in_a_feed(first: date, last: date | None, held: bool) -> None:
    """What ended more than 60 days ago does not, nor what begins after the window."""
    assert Window(TODAY).holds(first, last) is held


def test_the_end_of_time() -> None:
    """There is no year after 9999."""
    assert Window(date(9999, 6, 1)).last == date.max
