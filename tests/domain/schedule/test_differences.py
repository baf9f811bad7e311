"""What is other than usual about a changed occurrence: `torg.domain.schedule.differences`."""

import pytest

from calendars import TOWN
from timetables import THURSDAYS, between, table
from torg.domain.schedule.differences import differences


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"tid": "14–16"}, (True, False)),
        ({"plats": "ankaret"}, (False, True)),
        ({"tid": "14–16", "plats": "ankaret"}, (True, True)),
        ({"tid": "13–15", "plats": "zenit"}, (False, False)),
    ],
)
def test_hours_and_place(change: dict[str, str], expected: tuple[bool, bool]) -> None:
    """Each is other when the schedule gives another that day, not because a change names it."""
    times = table(THURSDAYS, changes=[{"datum": "2026-12-03", **change}], places=("zenit",))
    (found,) = between(times, "2026-12-03", "2026-12-03")
    assert differences(times, TOWN, found) == expected


def test_a_red_day_on_which_it_is_held_after_all() -> None:
    """Nothing is usual that day but the hours of the rule."""
    rule = {**THURSDAYS, "röda dagar": "nej"}
    times = table(rule, changes=[{"datum": "2027-05-06", "tid": "11–12"}], places=("zenit",))
    (found,) = between(times, "2027-05-06", "2027-05-06")
    assert differences(times, TOWN, found) == (True, False)


def test_over_several_days_there_are_no_hours_to_differ() -> None:
    """They are those of the first and the last day."""
    span = {"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"}
    times = table(span, changes=[{"datum": "2027-06-04", "plats": "ankaret"}], places=("zenit",))
    (found,) = between(times, "2027-06-04", "2027-06-04")
    assert differences(times, TOWN, found) == (False, True)


def test_a_day_without_a_change() -> None:
    """Nothing differs."""
    times = table(THURSDAYS)
    (found,) = between(times, "2026-12-03", "2026-12-03")
    assert differences(times, TOWN, found) == (False, False)
