"""Plain rules, which go on for ever."""

from datetime import date
from typing import Any

import pytest

from calendars import TODAY, TOWN, iso
from factories import make_activity
from torg.domain.schedule.occurrences import Occurrence, timetable
from torg.domain.schedule.parts import DayRule
from torg.outputs.series.endless import is_plain, plain_series
from torg.outputs.series.rules import Rule
from torg.outputs.series.series import Series
from torg.outputs.series.window import Window


def plain(*schedules: dict[str, Any], **more: Any) -> bool:
    """Whether the last of the schedules is plain."""
    return is_plain(timetable(make_activity(tider=list(schedules), **more)), len(schedules) - 1)


@pytest.mark.parametrize(
    "schedule",
    [
        {"dag": "torsdag"},
        {"dag": "måndag–fredag", "röda dagar": "ja"},
        {"varannan vecka från": "2027-01-16"},
        {"dag": "sista söndagen", "röda dagar": "fråga"},
        {"dag": ["första lördagen", "tredje lördagen"]},
        {"dag": "torsdag", "utom": ["2027-05-06", "2027-05-13"]},
        {"dag": "torsdag", "från": "2020-01-01", "till": "2030-01-01"},
    ],
)
def test_what_is_plain(schedule: dict[str, Any]) -> None:
    """The rule says it all, with a few dates left out."""
    assert plain(schedule)


@pytest.mark.parametrize(
    "schedule",
    [
        {"dag": "torsdag", "röda dagar": "nej"},
        {"dag": "torsdag", "veckor": "jämna"},
        {"dag": "torsdag", "veckor": "27–30"},
        {"dag": "torsdag", "period": "termin"},
        {"dag": "torsdag", "utom": "sportlov"},
        {"dag": "torsdag", "utom": "juli"},
        {"dag": "torsdag", "utom": "2027-01-01–2027-06-01"},
        {"dag": "torsdag", "från": "2027-01-01", "antal": "60"},
        {"dag": "femte måndagen"},
        {"dag": ["fjärde lördagen", "sista lördagen"]},
        {"dag": "torsdag", "plats": {"jämna": "a", "udda": "b"}},
        {"dag": "torsdag", "plats": ["a", "b"], "växlar": "varje gång", "från": "2027-01-01"},
    ],
)
def test_what_needs_to_look_at_the_year(schedule: dict[str, Any]) -> None:
    """No single safe rule can say it for ever."""
    assert not plain(schedule)


def test_a_schedule_whose_days_another_has_already_is_not_plain() -> None:
    """Days that both have at the same hours are listed once, so the second has exceptions for ever."""
    assert not plain({"dag": "torsdag", "tid": "13–15"}, {"dag": "torsdag, fredag", "tid": "13–15"})
    assert plain({"dag": "torsdag", "tid": "13–15"}, {"dag": "torsdag, fredag", "tid": "18–20"})


def series(*changes: dict[str, Any], **fields: Any) -> list[Series]:
    """The series of one schedule; `today` and `pausad` are no fields of it."""
    pause, today = fields.pop("pausad", None), fields.pop("today", TODAY)
    more = {"ändringar": list(changes) or None, "pausad till": pause, "plats": None}
    table = timetable(make_activity(tider=[fields], **more))
    return list(plain_series(table, 0, TOWN, Window(today)))


def test_without_a_beginning_it_begins_on_a_day_that_never_moves() -> None:
    """1 January 2026 was a Thursday."""
    expected = [Series(0, (), Occurrence(date(2026, 1, 1)), Rule((3,)))]
    assert series(dag="torsdag") == expected
    assert series(dag="torsdag", today=date(2031, 5, 5)) == expected


def test_every_other_week_is_counted_from_its_first_day() -> None:
    """14 and 28 November 2026, and so on: also over the turn of the year."""
    (found,) = series(**{"varannan vecka från": "2026-11-14"})
    assert found == Series(0, (), Occurrence(date(2026, 11, 14)), Rule((5,), 2))
    (old,) = series(**{"varannan vecka från": "2019-11-16"})
    assert (old.first.day, (old.first.day - date(2019, 11, 16)).days % 14) == (date(2026, 1, 3), 0)


def test_exceptions_and_what_is_called_off() -> None:
    """The first date left out moves the beginning; a date that is called off stays in the rule."""
    (found,) = series(
        {"datum": "2027-01-21", "inställt": "Snö"}, {"datum": "2027-01-28", "flyttat till": "2027-01-29"},
        dag="torsdag", utom=["2027-01-07", "2027-02-04"], från="2027-01-07",
    )  # fmt: skip
    assert (found.first.day, found.without) == (date(2027, 1, 14), tuple(iso("2027-01-28", "2027-02-04")))
    assert [(each.day, each.reason) for each in found.cancelled] == [(date(2027, 1, 21), "Snö")]


def test_after_a_pause_it_begins_again() -> None:
    """Thursday 1 April 2027."""
    (found,) = series(dag="torsdag", pausad="2027-03-31")
    assert found.first.day == date(2027, 4, 1)


def test_each_nth_weekday_is_a_series() -> None:
    """Outlook takes one nth weekday in a rule."""
    assert [(each.parts, each.rule) for each in series(dag=["första lördagen", "tredje lördagen"])] == [
        (("1sa",), Rule(nth=DayRule(5, 1))),
        (("3sa",), Rule(nth=DayRule(5, 3))),
    ]


def test_what_is_over_or_far_away_is_not_there() -> None:
    """It ended more than 60 days ago, begins after the window, or has no day at all."""
    assert series(dag="torsdag", till="2026-09-17") == []
    assert series(dag="torsdag", från="2029-01-01") == []
    assert series(dag="torsdag", utom="2027-01-07", från="2027-01-06", till="2027-01-08") == []
