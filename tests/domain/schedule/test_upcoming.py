"""The next times that one can come to."""

from datetime import date
from typing import Any

import pytest

from torg.domain.calendar import Calendar
from torg.domain.schedule.occurrences import occurrences, timetable
from torg.domain.schedule.upcoming import real, upcoming
from towns import TODAY, activity

CALENDAR = Calendar(())
OFF = [{"datum": "2026-12-03", "inställt": "Sjukdom"}]


def days(last: date, **fields: Any) -> list[int]:
    """The days of December and of later months, by their number, when all until `last` is near."""
    table = timetable(activity(**fields))
    near = tuple(occurrences(table, CALENDAR, TODAY, last))
    return [each.day.day for each in upcoming(table, CALENDAR, TODAY, near)]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [({}, [26, 3, 10]), ({"ändringar": OFF}, [26, 3, 10, 17]), ({"reservdag": "2026-12-01"}, [26, 1, 3, 10])],
)
def test_three_that_one_can_come_to(fields: dict[str, Any], expected: list[int]) -> None:
    """What is called off, or in reserve, comes besides."""
    assert days(date(2027, 1, 17), **fields) == expected


def test_what_is_far_away_is_looked_for() -> None:
    """When the next weeks hold too few."""
    assert days(date(2026, 11, 27)) == [26, 3, 10]


def test_what_is_real() -> None:
    """Neither called off nor in reserve."""
    table = timetable(activity(ändringar=OFF, reservdag="2026-12-01"))
    found = occurrences(table, CALENDAR, TODAY, date(2026, 12, 10))
    assert [each.day.day for each in real(found)] == [26, 10]
