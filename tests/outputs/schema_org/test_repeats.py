"""What repeats from today on, and what is told date by date."""

from datetime import date
from typing import Any

from calendars import TOWN
from torg.domain.schedule.occurrences import Status
from torg.outputs.schema_org.repeats import MOST, tell
from torg.outputs.series.book import SeriesBook
from towns import TODAY, activity, notice


def _told(**changes: Any) -> tuple[list[tuple[str, str | None, list[str]]], list[tuple[str, str]]]:
    """Each rule's start, end and days left out; each date with its status."""
    told = tell(activity(**changes), SeriesBook(TOWN, TODAY))
    repeats = [
        (str(each.start), str(each.rule.last) if each.rule.last else None, [str(day) for day in each.without])
        for each in told.repeats
    ]
    return repeats, [(str(each.day), each.status.value) for each in told.dates]


WEEKLY = {"dag": "torsdag", "tid": "13.00–15.00"}
NEXT_THREE = [("2026-11-26", "planned"), ("2026-12-03", "planned"), ("2026-12-10", "planned")]


def test_every_week_for_ever() -> None:
    """One rule from the next day on without an end, and the next three dates."""
    assert _told(tider=[WEEKLY]) == ([("2026-11-26", None, [])], NEXT_THREE)


def test_called_off_and_moved_are_told_one_by_one() -> None:
    """What is called off stays in its rule; what is moved is left out, and told on its new day."""
    changes = [{"datum": "2026-12-03", "inställt": "sjuk"}, {"datum": "2026-12-10", "flyttat till": "2026-12-11"}]
    repeats, dates = _told(tider=[WEEKLY], ändringar=changes)
    assert repeats == [("2026-11-26", None, ["2026-12-10"])]
    assert dates == [
        ("2026-11-26", "planned"),
        ("2026-12-03", "cancelled"),
        ("2026-12-11", "planned"),
        ("2026-12-17", "planned"),
    ]


def test_years_are_joined() -> None:
    """What red days close is a series a year in feeds; here it is one rule without an end."""
    ((start, end, without),), _ = _told(tider=[{**WEEKLY, "röda dagar": "nej"}])
    assert (start, end, without[:3]) == ("2026-11-26", None, ["2026-12-24", "2026-12-31", "2027-05-06"])


def test_even_weeks_end_with_the_year() -> None:
    """Weeks 53 and 1 are both odd, so no rule of every other week goes on past them; 52 and 1 differ."""
    repeats, _ = _told(tider=[{**WEEKLY, "veckor": "jämna"}])
    assert [(start, end) for start, end, _ in repeats][:2] == [
        ("2026-11-26", "2026-12-24"),
        ("2027-01-14", "2028-12-28"),
    ]


def test_an_end_that_somebody_has_said_stays() -> None:
    """A season, a course and a term end."""
    season, _ = _told(tider=[{**WEEKLY, "från": "2026-09-03", "till": "2027-02-04"}])
    course, _ = _told(tider=[{**WEEKLY, "från": "2026-11-12", "antal": "4"}])
    assert ([each[:2] for each in season], [each[:2] for each in course]) == (
        [("2026-11-26", "2027-02-04")],
        [("2026-11-26", "2026-12-03")],
    )


def test_reserve_days_and_what_is_over_are_not_told() -> None:
    """A date that may be is none; what has been is nothing."""
    repeats, dates = _told(tider=[{"datum": ["2026-11-01", "2027-02-26"]}], reservdag="2027-02-27")
    assert (repeats, dates) == ([], [("2027-02-26", "planned")])


def test_many_dates_are_cut() -> None:
    """A page stays light."""
    days = [f"2027-{month:02}-{day:02}" for month in range(1, 7) for day in range(1, 29)]
    told = tell(notice(tider=[{"datum": days}]), SeriesBook(TOWN, TODAY))
    assert (len(told.dates), told.dates[0].day) == (MOST, date(2027, 1, 1))
    assert {each.status for each in told.dates} == {Status.PLANNED}


def test_days_of_a_repeat() -> None:
    """From its start, without those left out."""
    (repeat,) = tell(activity(tider=[{**WEEKLY, "utom": ["2026-12-03"]}]), SeriesBook(TOWN, TODAY)).repeats
    assert [str(day) for day in repeat.days(date(2026, 12, 12))] == ["2026-11-26", "2026-12-10"]
