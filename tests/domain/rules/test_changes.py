"""Changes to single dates: `torg.domain.rules.changes`."""

from datetime import timedelta
from typing import Any

import pytest

from factories import TODAY, make_activity, make_context
from torg.domain.rules.changes import check_changes, first_after
from torg.domain.rules.times import check_times
from torg.domain.schedule.record import Schedule
from torg.problems import DataPath, Remedy

CONTEXT = make_context()
Found = tuple[str, DataPath, object]


def found(*schedules: dict[str, Any], **changes: Any) -> list[Found]:
    """Code, path and sort of every problem in an activity with these times."""
    entry = make_activity(tider=list(schedules) or None, **changes)
    return [(each.code, each.path, each.params.get("sak")) for each in check_times(entry, CONTEXT)]


def weekly(**changes: Any) -> dict[str, Any]:
    """Thursdays, with what happens on red days said."""
    return {"dag": "torsdag", "tid": "13.00–15.00", "röda dagar": "nej", **changes}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"datum": "2027-01-14", "inställt": "Vi är lediga"}, None),
        ({"datum": "2027-05-06", "inställt": "Kristi himmelsfärdsdag"}, None),
        ({"datum": "2027-05-06", "flyttat till": "2027-05-05"}, None),
        ({"datum": "2027-01-14", "flyttat till": "2027-01-15"}, None),
        ({"datum": "2027-01-14", "flyttat till": "2027-01-14", "tid": "14"}, None),
        ({"datum": "2027-01-14", "plats": "natet"}, None),
        ({"datum": "2027-01-14"}, (("ändringar", 0), "tom")),
        ({"datum": "2027-01-14", "flyttat till": "2027-01-14"}, (("ändringar", 0, "flyttat till"), "samma-dag")),
        ({"datum": "2027-01-14", "inställt": "Snö", "plats": "natet"}, (("ändringar", 0), "bade")),
        ({"datum": "2027-01-15", "inställt": "Snö"}, (("ändringar", 0, "datum"), "inte-planerat")),
    ],
)
def test_a_change_changes_something_on_a_planned_day(
    change: dict[str, Any], expected: tuple[DataPath, str] | None
) -> None:
    """A red day that is closed anyway may be called off or moved: residents then see why, or where to go instead."""
    assert found(weekly(), ändringar=[change]) == ([("tider-andring", *expected)] if expected else [])


def test_the_nearest_planned_day_is_offered() -> None:
    """The earlier one when two are as near."""
    entry = make_activity(ändringar=[{"datum": "2027-01-15", "inställt": "Snö"}])
    (problem,) = check_times(entry, CONTEXT)
    assert (problem.remedy, problem.params["datum"], problem.params["före"], problem.params["efter"]) == (
        Remedy("value", "2027-01-14"), "fredag 15 januari 2027", "torsdag 14 januari 2027", "torsdag 21 januari 2027",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("schedule", "day", "name"),
    [
        (weekly(dag="fredag", till="2026-12-31"), "2026-12-25", "juldagen"),
        (weekly(dag="fredag", period="termin"), "2026-12-25", "juldagen"),
        (weekly(till="2026-12-31"), "2026-12-31", "nyårsafton"),
    ],
)
def test_a_change_of_a_day_that_is_closed_already_is_to_be_taken_away(
    schedule: dict[str, Any], day: str, name: str
) -> None:
    """No other meeting is offered in its place; an eve is as closed as a red day."""
    entry = make_activity(tider=[schedule], ändringar=[{"datum": day, "inställt": "Snö"}])
    (problem,) = check_times(entry, CONTEXT)
    assert (problem.path, problem.remedy, problem.params["sak"], problem.params["namn"]) == (
        ("ändringar", 0), Remedy("remove"), "redan-stangt", name,
    )  # fmt: skip


def test_a_day_further_off_than_three_days_is_named_but_not_put_forward() -> None:
    """It is another meeting, and pasting it would call that one off."""
    change = {"datum": "2027-06-03", "inställt": "Snö"}
    entry = make_activity(tider=[weekly(till="2027-05-27")], ändringar=[change])
    (problem,) = check_times(entry, CONTEXT)
    assert (problem.remedy, dict(problem.params)) == (
        None, {"sak": "inte-planerat", "datum": "torsdag 3 juni 2027", "före": "torsdag 27 maj 2027"},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("schedules", "day", "before", "after"),
    [
        ([weekly(från="2028-01-13")], "2027-01-14", None, "torsdag 13 januari 2028"),
        ([weekly(från="2023-01-12", till="2025-05-29")], "2027-01-14", "torsdag 22 maj 2025", None),
        ([weekly(veckor="udda")], "2027-01-14", "torsdag 7 januari 2027", "torsdag 21 januari 2027"),
        ([{"datum": "2027-01-14"}, {"datum": "2027-06-10"}], "2027-03-10", "torsdag 14 januari 2027",
         "torsdag 10 juni 2027"),
    ],
)  # fmt: skip
def test_the_planned_days_on_both_sides_are_named_however_far_off(
    schedules: list[dict[str, Any]], day: str, before: str | None, after: str | None
) -> None:
    """Of all the rules together; the first day when there is none before it, the last when there is none after."""
    entry = make_activity(tider=schedules, ändringar=[{"datum": day, "inställt": "Snö"}])
    (problem,) = (each for each in check_times(entry, CONTEXT) if each.code == "tider-andring")

    assert (problem.params.get("före"), problem.params.get("efter")) == (before, after)


@pytest.mark.parametrize("day", ["2027-01-15", "2027-01-20"])
def test_where_a_meeting_was_moved_or_is_in_reserve_it_can_be_called_off(day: str) -> None:
    """Somebody may fall ill on the new day too."""
    changes = [{"datum": "2027-01-14", "flyttat till": "2027-01-15"}, {"datum": day, "inställt": "Snö"}]
    assert found(weekly(), reservdag="2027-01-20", ändringar=changes) == []


def test_a_second_change_of_the_same_day_is_told() -> None:
    """Once, at the second."""
    changes = [{"datum": "2027-01-14", "inställt": "Snö"}, {"datum": "2027-01-14", "plats": "natet"}]
    assert found(weekly(), ändringar=changes) == [("tider-andring", ("ändringar", 1, "datum"), "dubbelt")]


@pytest.mark.parametrize(
    ("schedule", "day", "what"),
    [
        ({"datum": "2027-01-14"}, "2028-01-14", "inte-planerat"),
        ({"datum": "2027-01-14"}, "2087-01-14", "langt-bort"),
        ({"enligt överenskommelse": "Ring."}, "2027-01-14", "inga-datum"),
        ({"alltid öppet": "ja"}, "2026-12-24", None),
        (weekly(från="2027-01-14", till="2027-05-27"), "2027-06-03", "inte-planerat"),
        (weekly(från="2027-01-14"), "2027-01-07", "inte-planerat"),
        (weekly(veckor="jämna"), "2027-01-14", None),
        (weekly(veckor="udda"), "2027-01-14", "inte-planerat"),
    ],
)
def test_whether_a_day_is_planned_depends_on_the_rule(schedule: dict[str, Any], day: str, what: str | None) -> None:
    """What is always open may be closed on any day."""
    expected = [("tider-andring", ("ändringar", 0, "datum"), what)] if what else []
    assert found(schedule, ändringar=[{"datum": day, "inställt": "Snö"}]) == expected


def changed(*changes: dict[str, Any]) -> list[Found]:
    """The same of the changes alone, of what is on Thursdays; today is 22 November 2026."""
    entry = make_activity(tider=[weekly()], ändringar=list(changes))
    return [(each.code, each.path, each.params.get("sak")) for each in check_changes(entry, CONTEXT)]


NEW_DAY = ("ändringar", 0, "flyttat till")


@pytest.mark.parametrize(("reason", "what"), [("nej", "nekad"), ("Ja", "utan-orsak"), ("inställt", "utan-orsak")])
def test_a_reason_says_why(reason: str, what: str) -> None:
    """Whoever writes no does not want the meeting called off."""
    assert changed({"datum": "2026-11-26", "inställt": reason}) == [
        ("tider-andring", ("ändringar", 0, "inställt"), what)
    ]


@pytest.mark.parametrize(("length", "codes"), [(120, []), (121, ["varde-for-langt"])])
def test_a_reason_is_short(length: int, codes: list[str]) -> None:
    """It stands in lists and on paper."""
    assert [code for code, _, _ in changed({"datum": "2026-11-26", "inställt": "ö" * length})] == codes


def test_new_hours_in_the_wrong_order_are_told() -> None:
    """As those of a rule are."""
    assert changed({"datum": "2026-11-26", "tid": "15-14"}) == [("tider-bakvand", ("ändringar", 0, "tid"), "tid")]


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("2026-11-27", []),
        ("2026-11-22", []),
        ("2026-11-20", [("tider-passerade", NEW_DAY, "flytt")]),
        ("2026-11-12", [("tider-passerade", NEW_DAY, "flytt")]),
        ("2026-11-11", [("tider-andring", NEW_DAY, "har-varit")]),
        ("2025-11-27", [("tider-andring", NEW_DAY, "har-varit")]),
    ],
)
def test_a_meeting_is_moved_to_a_day_that_comes(new: str, expected: list[Found]) -> None:
    """One moved a little earlier may have been already; that is no fault of the file."""
    assert changed({"datum": "2026-11-26", "flyttat till": new}) == expected


@pytest.mark.parametrize(("new", "year"), [("2025-11-27", "2026-11-27"), ("2026-03-01", None), ("2024-02-29", None)])
def test_the_right_year_is_offered(new: str, year: str | None) -> None:
    """When the same date lies ahead and near."""
    entry = make_activity(tider=[weekly()], ändringar=[{"datum": "2026-11-26", "flyttat till": new}])
    assert [each.remedy for each in check_changes(entry, CONTEXT)] == [Remedy("value", year) if year else None]


def test_what_was_moved_from_a_day_that_has_been_is_left_alone() -> None:
    """The whole change is history."""
    assert changed({"datum": "2026-11-12", "flyttat till": "2026-11-13"}) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([{"datum": "2026-11-26", "flyttat till": "2026-12-03"}], [(0, "upptagen")]),
        ([{"datum": "2026-11-26", "flyttat till": "2026-12-03", "tid": "18"}], [(0, "upptagen")]),
        ([{"datum": "2026-11-26", "flyttat till": "2026-12-24"}], [(0, "stangt")]),
        (
            [
                {"datum": "2026-11-26", "flyttat till": "2026-12-01"},
                {"datum": "2026-12-03", "flyttat till": "2026-12-01"},
            ],
            [(1, "upptagen")],
        ),
        (
            [
                {"datum": "2026-11-26", "flyttat till": "2026-12-03"},
                {"datum": "2026-12-03", "flyttat till": "2026-12-04"},
            ],
            [],
        ),
        (
            [{"datum": "2026-11-26", "flyttat till": "2026-12-03"}, {"datum": "2026-12-03", "inställt": "Snö"}],
            [],
        ),
    ],
)
def test_two_meetings_on_one_day_are_told_once(changes: list[dict[str, Any]], expected: list[tuple[int, str]]) -> None:
    """Also a day on which they otherwise are closed; not where the other meeting is called off or moved away."""
    assert changed(*changes) == [
        ("tider-samma-dag", ("ändringar", index, "flyttat till"), what) for index, what in expected
    ]


def test_the_first_planned_day_from_a_day_on() -> None:
    """The day itself counts."""
    schedule = Schedule.read(weekly())
    found_days = [str(first_after(schedule, CONTEXT.calendar, TODAY + timedelta(days))) for days in (0, 4, 5)]
    assert found_days == ["2026-11-26", "2026-11-26", "2026-12-03"]
