"""Hours that make no sense: `torg.domain.rules.hours`."""

import pytest

from torg.domain.rules.hours import check_hours
from torg.domain.schedule.reading_times import gather_times, read_times
from torg.problems import Remedy


@pytest.mark.parametrize("text", ["13", "13-15", "21-01", "20-10", "11-cirka 14"])
def test_hours_that_may_be_right_are_left_alone(text: str) -> None:
    """Also those past midnight, as long as nobody has to stay the clock around."""
    assert list(check_hours(read_times(text), ())) == []


@pytest.mark.parametrize(
    ("text", "remedies"),
    [("15-13", [Remedy("value", "13.00–15.00")]), ("9-10, 15-13", [None]), ("13-13", [None])],
)
def test_an_end_before_the_start_is_told(text: str, remedies: list[Remedy | None]) -> None:
    """With the hours the other way round, when they are the only ones."""
    found = list(check_hours(gather_times(read_times(text)), ("ändringar", 0)))
    assert ([each.remedy for each in found], [each.path for each in found]) == (
        remedies,
        [("ändringar", 0, "tid")] * len(remedies),
    )
