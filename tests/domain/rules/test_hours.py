"""Hours that make no sense: `torg.domain.rules.hours`."""

import pytest

from torg.domain.rules.hours import check_hours, check_when
from torg.domain.schedule.reading_times import gather_times, read_times
from torg.domain.schedule.record import Schedule
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


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"dag": "torsdag", "tid": "13-15"}, []),
        ({"dag": "torsdag", "tid": "6-7"}, []),
        ({"dag": "torsdag"}, [("tider-utan-klockslag", (), "")]),
        ({"dag": "sista torsdagen"}, [("tider-utan-klockslag", (), "")]),
        ({"datum": "2027-01-14"}, [("tider-utan-klockslag", (), "")]),
        ({"alltid öppet": "ja"}, []),
        ({"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"}, []),
        ({"dag": "torsdag", "tid": "1-3"}, [("tider-natt", ("tid",), "13.00–15.00")]),
        ({"dag": "torsdag", "tid": "5.30"}, [("tider-natt", ("tid",), "17.30")]),
        ({"dag": "torsdag", "tid": "0-3"}, [("tider-natt", ("tid",), "")]),
        ({"dag": "torsdag", "tid": "5-14"}, [("tider-natt", ("tid",), "")]),
        ({"dag": "torsdag", "tid": "9-10, 1-3"}, [("tider-natt", ("tid",), "")]),
    ],
)
def test_days_have_hours_by_day(data: dict[str, str], told: list[tuple[str, tuple[str, ...], str]]) -> None:
    """Days without hours, and hours at night that may be the afternoon's, with those."""
    found = [
        (each.code, each.path, each.remedy.text if each.remedy else "") for each in check_when(Schedule.read(data), ())
    ]
    assert found == told
