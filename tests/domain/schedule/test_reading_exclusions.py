"""`utom` as people write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schedule_faults import fault_of
from strategies import exclusions
from torg.domain.schedule.parts import Exclusion
from torg.domain.schedule.reading_exclusions import gather_exclusions, read_exclusions, write_exclusion


def written(text: str) -> list[str]:
    """The canonical writing of what a text means."""
    return [write_exclusion(part) for part in gather_exclusions(read_exclusions(text))]


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("sportlov", ["sportlov"]),
        ("på sportlovet", ["sportlov"]),
        ("under terminen", ["termin"]),
        ("lov", ["höstlov", "jullov", "sportlov", "påsklov", "sommarlov"]),
        ("vecka 13", ["vecka 13"]),
        ("v. 13", ["vecka 13"]),
        ("vecka 9 och 13", ["vecka 9", "vecka 13"]),
        ("veckorna 26–28, 30", ["vecka 26–28", "vecka 30"]),
        ("vecka 52–1", ["vecka 1", "vecka 52–53"]),
        ("juli", ["juli"]),
        ("i juli", ["juli"]),
        ("juni–augusti", ["juni", "juli", "augusti"]),
        ("december till januari", ["januari", "december"]),
        ("juli, juni, juli", ["juni", "juli"]),
        ("2027-05-07", ["2027-05-07"]),
        ("7 maj 2027", ["2027-05-07"]),
        ("fredag 7 maj 2027", ["2027-05-07"]),
        ("7 maj och 9 maj 2027", ["2027-05-07", "2027-05-09"]),
        ("7 och 9 maj 2027", ["2027-05-07", "2027-05-09"]),
        ("2027-07-05–2027-07-30", ["2027-07-05–2027-07-30"]),
        ("2027-07-05 till 2027-07-30", ["2027-07-05–2027-07-30"]),
        ("2027-07-05 - 2027-07-30", ["2027-07-05–2027-07-30"]),
        ("5–30 juli 2027", ["2027-07-05–2027-07-30"]),
        ("28 juni–3 juli 2027", ["2027-06-28–2027-07-03"]),
        ("28 december 2026 till 3 januari 2027", ["2026-12-28–2027-01-03"]),
        ("2027-05-07, 2027-05-08", ["2027-05-07–2027-05-08"]),
        ("2027-05-07, juli, vecka 13, sportlov", ["sportlov", "vecka 13", "juli", "2027-05-07"]),
    ],
)
def test_exclusions_are_read_and_written_in_one_way(text: str, canonical: list[str]) -> None:
    """School holidays, weeks, months and dates, each sort in its order."""
    assert written(text) == canonical


@given(st.lists(exclusions, min_size=1, max_size=6))
def test_written_exclusions_are_read_back(parts: list[Exclusion]) -> None:
    """Law: canonical exclusions survive writing and reading."""
    excluded = gather_exclusions(parts)
    assert gather_exclusions(each for part in excluded for each in read_exclusions(write_exclusion(part))) == excluded


@pytest.mark.parametrize(
    ("text", "code", "params"),
    [
        ("13", "tider-undantag", {"värde": "13", "sak": "tal", "förslag": "vecka 13"}),
        ("vecka 54", "tider-undantag", {"värde": "vecka 54", "sak": "finns-inte"}),
        (
            "vecka 30–27",
            "tider-undantag",
            {"värde": "vecka 30–27", "sak": "bakvand", "förslag": "vecka 27–30"},
        ),
        ("röda dagar", "tider-undantag", {"värde": "röda dagar", "sak": "roda-dagar"}),
        ("klämdagar", "tider-undantag", {"värde": "klämdagar", "sak": "klamdagar"}),
        ("måndagar", "tider-undantag", {"värde": "måndagar", "sak": "veckodag"}),
        ("sprotlov", "tider-undantag", {"värde": "sprotlov", "sak": "okand", "förslag": "sportlov"}),
        ("septmber", "tider-undantag", {"värde": "septmber", "sak": "okand", "förslag": "september"}),
        ("sommaren", "tider-undantag", {"värde": "sommaren", "sak": "okand"}),
        (",", "tider-undantag", {"värde": ",", "sak": "okand"}),
        ("7 maj", "datum", {"värde": "7 maj", "sak": "utan-ar", "mall": "ÅÅÅÅ-05-07"}),
        (
            "2027-07-30–2027-07-05",
            "tider-bakvand",
            {"värde": "2027-07-30–2027-07-05", "från": "2027-07-30", "till": "2027-07-05"},
        ),
    ],
)
def test_faulty_exclusions_are_quoted(text: str, code: str, params: dict[str, str]) -> None:
    """What is wrong, and what surely was meant."""
    assert fault_of("utom", text) == (("utom",), code, params)


def test_a_fault_in_a_list_of_exclusions_points_at_its_element() -> None:
    """The location holds the element's index."""
    params = {"värde": "semestern", "sak": "okand"}
    assert fault_of("utom", ["juli", "semestern"]) == (("utom", 1), "tider-undantag", params)
