"""`tid` as people write it."""

import pytest
from hypothesis import given

from schedule_faults import fault_of
from strategies import many_times
from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.reading_times import gather_times, read_times, write_times


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("13.00–15.00", ["13.00–15.00"]),
        ("13:00-15:00", ["13.00–15.00"]),
        ("13:00:00 - 15:00:00", ["13.00–15.00"]),
        ("13–15", ["13.00–15.00"]),
        ("kl 13-15", ["13.00–15.00"]),
        ("kl. 13–15.30", ["13.00–15.30"]),
        ("Klockan 13 till 15", ["13.00–15.00"]),
        ("kl 13 till kl 15", ["13.00–15.00"]),
        ("mellan 13 och 15", ["13.00–15.00"]),
        ("från 13 till 15", ["13.00–15.00"]),
        ("09:30-11", ["9.30–11.00"]),
        ("11.00–cirka 14", ["11.00–cirka 14.00"]),
        ("11 till ungefär 14", ["11.00–cirka 14.00"]),
        ("11-ca 14", ["11.00–cirka 14.00"]),
        ("13.00", ["13.00"]),
        ("13", ["13.00"]),
        ("från 13", ["13.00"]),
        ("13–", ["13.00"]),
        ("21.00–01.00", ["21.00–01.00"]),
        ("21-1", ["21.00–01.00"]),
        ("18–24", ["18.00–24.00"]),
        ("18–00", ["18.00–24.00"]),
        ("0–24", ["0.00–24.00"]),
        ("9.30–10.00, 10.30–11.00", ["9.30–10.00", "10.30–11.00"]),
        ("10.30–11 och 9.30–10", ["9.30–10.00", "10.30–11.00"]),
        ("10–11, 10–11", ["10.00–11.00"]),
        ("10, 10–12, 10–11", ["10.00–11.00", "10.00–12.00", "10.00"]),
    ],
)
def test_hours_are_read_and_written_in_one_way(text: str, canonical: list[str]) -> None:
    """Every usual way to write hours has one canonical writing."""
    assert write_times(gather_times(read_times(text))) == canonical


@given(many_times)
def test_written_hours_are_read_back(spans: list[TimeSpan]) -> None:
    """Law: canonical hours survive writing and reading."""
    times = gather_times(spans)
    assert gather_times(span for text in write_times(times) for span in read_times(text)) == times


@pytest.mark.parametrize(
    ("text", "params"),
    [
        ("25.00", {"värde": "25.00", "sak": "finns-inte"}),
        ("13.00–25.00", {"värde": "25.00", "sak": "finns-inte"}),
        ("13.75", {"värde": "13.75", "sak": "finns-inte"}),
        ("13,00–15,00", {"värde": "13,00–15,00", "sak": "inget-klockslag", "förslag": "13.00–15.00"}),
        ("1300-1500", {"värde": "1300-1500", "sak": "inget-klockslag", "förslag": "13.00–15.00"}),
        ("9930", {"värde": "9930", "sak": "inget-klockslag"}),
        ("99,30", {"värde": "99,30", "sak": "inget-klockslag"}),
        ("eftermiddag", {"värde": "eftermiddag", "sak": "inget-klockslag"}),
        ("cirka 13–15", {"värde": "cirka 13–15", "sak": "cirka-start"}),
        ("13–14–15", {"värde": "13–14–15", "sak": "inget-klockslag"}),
        ("13–cirka", {"värde": "13–cirka", "sak": "inget-klockslag"}),
        (", ,", {"värde": ", ,", "sak": "inget-klockslag"}),
    ],
)
def test_faulty_hours_are_quoted(text: str, params: dict[str, str]) -> None:
    """A comma or nothing between hour and minute is mended; other faults are told."""
    assert fault_of("tid", text) == (("tid",), "klockslag", params)


def test_a_fault_in_a_list_of_hours_points_at_its_element() -> None:
    """The location holds the element's index."""
    params = {"värde": "26", "sak": "finns-inte"}
    assert fault_of("tid", ["9–10", "26"]) == (("tid", 1), "klockslag", params)
