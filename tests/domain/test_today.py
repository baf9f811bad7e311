"""Days told from today: `torg.domain.today`."""

from datetime import date

import pytest

from factories import make_activity
from torg.domain.activity import Activity
from torg.domain.faults import read_record
from torg.domain.today import with_days
from torg.problems import Remedy, problem

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("word", "day"),
    [("idag", "2026-11-30"), ("I dag", "2026-11-30"), ("today", "2026-11-30"), ("igår", "2026-11-29"),
     ("i morgon", "2026-12-01")],
)  # fmt: skip
def test_a_day_told_from_today_is_suggested_with_its_date(word: str, day: str) -> None:
    """As a value to paste, never to be written unasked."""
    faults = read_record(Activity, {**make_activity().written(), "kontrollerad": word}).problems
    (found,) = with_days(faults, TODAY)

    assert (found.params["värde"], found.params["förslag"], found.remedy) == (word, day, Remedy("value", day))


def test_everything_else_is_told_as_it_was() -> None:
    """Another fault in a date, and another code with the same parameter."""
    others = [problem("datum", värde="x", sak="inget-datum"), problem("kontrollerad-180", dagar=200)]

    assert list(with_days(others, TODAY)) == others
