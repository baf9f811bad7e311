"""Fresh facts."""

from datetime import timedelta
from typing import Any

import pytest

from factories import TODAY, make_context, make_notice
from torg.domain.rules.freshness import check_checked, check_notice
from torg.problems import Remedy

CONTEXT = make_context()


@pytest.mark.parametrize(
    ("age", "codes"),
    [
        (-1, ["kontrollerad-framtid"]),
        (0, []),
        (180, []),
        (181, ["kontrollerad-180"]),
        (365, ["kontrollerad-180"]),
        (366, ["kontrollerad-365"]),
        (540, ["kontrollerad-365"]),
        (541, ["kontrollerad-540"]),
    ],
)
def test_facts_grow_old_by_steps(age: int, codes: list[str]) -> None:
    """And can not have been checked tomorrow."""
    day = TODAY - timedelta(age)
    assert [each.code for each in check_checked(day, ("kontrollerad",), CONTEXT)] == codes


def test_today_is_the_date_to_write_and_never_written_unasked() -> None:
    """Somebody must have looked first."""
    (found,) = check_checked(TODAY - timedelta(200), ("kontrollerad",), CONTEXT)
    assert (found.remedy, found.params["dagar"]) == (Remedy("value", "2026-11-22"), 200)


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, []),
        ({"gäller till": "2027-01-19"}, []),
        ({"gäller till": "2027-01-20"}, ["anslag-for-lange"]),
        ({"slag": "kampanj", "gäller till": "2027-05-19"}, []),
        ({"slag": "kampanj", "gäller till": "2027-05-20"}, ["anslag-for-lange"]),
        ({"gäller till": "2026-11-19"}, ["tider-bakvand"]),
        ({"publicerad": "2026-11-01", "gäller till": "2026-11-21"}, ["anslag-utgatt"]),
        ({"publicerad": "2026-11-01", "gäller till": "2026-11-22"}, []),
        ({"publicerad": "2026-01-01", "gäller till": "2026-11-21"}, ["anslag-for-lange", "anslag-utgatt"]),
    ],
)
def test_a_notice_comes_down_by_itself(changes: dict[str, Any], codes: list[str]) -> None:
    """Sixty days, or 180 for a campaign; the last day is included."""
    assert [each.code for each in check_notice(make_notice(**changes), CONTEXT)] == codes


def test_a_notice_that_is_up_too_long_shows_the_last_day_that_is_allowed() -> None:
    """The date can be pasted."""
    (found,) = check_notice(make_notice(**{"gäller till": "2027-03-01"}), CONTEXT)
    assert (found.remedy, found.params["antal"]) == (Remedy("value", "2027-01-19"), 101)
