"""`dag` as people write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schedule_faults import fault_of
from strategies import nth_days, plain_days
from torg.domain.schedule.parts import DayRule
from torg.domain.schedule.reading_days import gather_days, read_days, weekday_runs, write_days


def written(text: str) -> list[str]:
    """The canonical writing of what a text means."""
    return write_days(gather_days(read_days(text)))


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("torsdag", ["torsdag"]),
        ("Torsdag", ["torsdag"]),
        ("torsdagar", ["torsdag"]),
        ("torsdagarna", ["torsdag"]),
        ("på torsdagar", ["torsdag"]),
        ("varje torsdag", ["torsdag"]),
        ("tors", ["torsdag"]),
        ("to.", ["torsdag"]),
        ("lordag", ["lördag"]),
        ("lo\u0308rdag", ["lördag"]),
        ("SÖNDAGAR", ["söndag"]),
        ("måndag, onsdag", ["måndag", "onsdag"]),
        ("måndag och onsdag", ["måndag", "onsdag"]),
        ("mån & ons", ["måndag", "onsdag"]),
        ("onsdag, måndag, onsdag", ["måndag", "onsdag"]),
        ("måndag–fredag", ["måndag–fredag"]),
        ("måndag - fredag", ["måndag–fredag"]),
        ("mån-fre", ["måndag–fredag"]),
        ("måndag till fredag", ["måndag–fredag"]),
        ("måndag t.o.m. fredag", ["måndag–fredag"]),
        ("måndag till och med fredag", ["måndag–fredag"]),
        ("måndag, tisdag, onsdag", ["måndag–onsdag"]),
        ("tisdag–torsdag och lördag", ["tisdag–torsdag", "lördag"]),
        ("lördag–måndag", ["måndag", "lördag", "söndag"]),
        ("vardagar", ["måndag–fredag"]),
        ("helger", ["lördag", "söndag"]),
        ("varje dag", ["varje dag"]),
        ("alla dagar", ["varje dag"]),
        ("dagligen", ["varje dag"]),
        ("dag", ["varje dag"]),
        ("måndag–söndag", ["varje dag"]),
        ("tredje torsdagen", ["tredje torsdagen"]),
        ("tredje torsdagen i månaden", ["tredje torsdagen"]),
        ("den tredje torsdagen varje månad", ["tredje torsdagen"]),
        ("3:e torsdagen", ["tredje torsdagen"]),
        ("1:a lördagen", ["första lördagen"]),
        ("sista söndagen", ["sista söndagen"]),
        ("första och tredje lördagen i månaden", ["första lördagen", "tredje lördagen"]),
        ("sista söndagen, första söndagen", ["första söndagen", "sista söndagen"]),
    ],
)
def test_days_are_read_and_written_in_one_way(text: str, canonical: list[str]) -> None:
    """Every usual way to name weekdays has one canonical writing."""
    assert written(text) == canonical


@given(st.one_of(plain_days, nth_days))
def test_written_days_are_read_back(rules: list[DayRule]) -> None:
    """Law: canonical days survive writing and reading."""
    days = gather_days(rules)
    assert gather_days(rule for text in write_days(days) for rule in read_days(text)) == days


@pytest.mark.parametrize(
    ("text", "params"),
    [
        ("tosdag", {"värde": "tosdag", "sak": "okand", "förslag": "torsdag"}),
        ("Lörrdag", {"värde": "Lörrdag", "sak": "okand", "förslag": "lördag"}),
        ("måndag, onsdga", {"värde": "onsdga", "sak": "okand", "förslag": "onsdag"}),
        ("måndag–frdag", {"värde": "måndag–frdag", "sak": "okand", "förslag": "måndag–fredag"}),
        ("midsommar", {"värde": "midsommar", "sak": "okand"}),
        ("måndag–onsdag–fredag", {"värde": "måndag–onsdag–fredag", "sak": "okand"}),
        ("varannan torsdag", {"värde": "varannan torsdag", "sak": "varannan"}),
        ("helgfria vardagar", {"värde": "helgfria vardagar", "sak": "roda-dagar"}),
        ("röda dagar", {"värde": "röda dagar", "sak": "roda-dagar"}),
        ("tredje", {"värde": "tredje", "sak": "bara-ordning"}),
        ("första, torsdag", {"värde": "torsdag", "sak": "bara-ordning"}),
        (",", {"värde": ",", "sak": "okand"}),
    ],
)
def test_faulty_days_are_quoted(text: str, params: dict[str, str]) -> None:
    """The faulty part is quoted, and what surely was meant is suggested."""
    assert fault_of("dag", text) == (("dag",), "tider-dag", params)


def test_a_fault_in_a_list_points_at_its_element() -> None:
    """The location holds the element's index."""
    params = {"värde": "tosdag", "sak": "okand", "förslag": "torsdag"}
    assert fault_of("dag", ["måndag", "tosdag"]) == (("dag", 1), "tider-dag", params)


@pytest.mark.parametrize(
    ("weekdays", "runs"),
    [
        ([0], [(0, 0)]),
        ([0, 1], [(0, 0), (1, 1)]),
        ([0, 1, 2], [(0, 2)]),
        ([0, 2, 3, 4, 6], [(0, 0), (2, 4), (6, 6)]),
        ([], []),
    ],
)
def test_three_days_in_a_row_are_a_run(weekdays: list[int], runs: list[tuple[int, int]]) -> None:
    """Two days are said one by one."""
    assert weekday_runs(DayRule(each) for each in weekdays) == runs
