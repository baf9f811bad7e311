"""Every time in the sample town gives the dates that the town's description lists.

The numbers are those of the entries; the expected dates were worked out by hand and by script from the almanac.
"""

from datetime import date
from itertools import islice
from typing import Any

import pytest

from calendars import TODAY, TOWN, iso
from torg.domain.schedule.dates import planned_days
from torg.domain.schedule.occurrences import Occurrence, Status, Timetable, next_occurrences
from torg.domain.schedule.record import Change, Schedule

LAST = date(2027, 12, 31)


def planned(data: dict[str, Any]) -> list[date]:
    """All planned days from the demo's day to the end of the next year."""
    return list(planned_days(Schedule.read(data), TOWN, TODAY, LAST))


FIRST_DATES: list[tuple[int, dict[str, Any], list[str]]] = [
    (1, {"dag": "tisdag", "tid": "10–12", "från": "2027-01-12"}, ["2027-01-12", "2027-01-19", "2027-01-26"]),
    (2, {"dag": "torsdag", "tid": "13–15", "röda dagar": "nej"}, ["2026-11-26", "2026-12-03"]),
    (3, {"dag": "fredag", "tid": "9–11"}, ["2026-11-27", "2026-12-04"]),
    (4, {"dag": ["tisdag", "fredag"], "tid": "9–9.45"}, ["2026-11-24", "2026-11-27"]),
    (6, {"dag": "måndag och onsdag", "tid": "10–11", "röda dagar": "ja"}, ["2026-11-23", "2026-11-25"]),
    (7, {"dag": "lördag", "tid": "9.30–11", "veckor": "jämna"}, ["2026-11-28", "2026-12-12", "2026-12-26"]),
    (8, {"dag": "onsdag", "tid": "18–19.30", "veckor": "udda"}, ["2026-12-02", "2026-12-16", "2026-12-30"]),
    (9, {"dag": "fredag", "tid": "11–12.30", "från": "2027-01-15"}, ["2027-01-15"]),
    (10, {"dag": "måndag", "period": "termin", "utom": "vecka 9, 13"}, ["2027-01-11", "2027-01-18"]),
    (18, {"dag": "första onsdagen", "tid": "14–16"}, ["2026-12-02", "2027-01-06", "2027-02-03"]),
    (19, {"dag": "tisdag–torsdag, lördag"}, ["2026-11-24", "2026-11-25", "2026-11-26", "2026-11-28"]),
    (20, {"dag": "torsdag", "tid": "17–20"}, ["2026-11-26"]),
    (21, {"dag": "lördag", "tid": "11–14"}, ["2026-11-28"]),
    (22, {"dag": "onsdag", "tid": "18.30–20", "period": "termin"}, ["2027-01-13"]),
    (23, {"dag": "fredag", "tid": "15–17", "veckor": "jämna"}, ["2026-11-27", "2026-12-11"]),
    (24, {"dag": "sista lördagen", "utom": "juli", "från": "2027-01-01"}, ["2027-01-30", "2027-02-27"]),
    (
        25,
        {"dag": "torsdag", "tid": "17–20", "veckor": "udda"},
        ["2026-12-03", "2026-12-17", "2026-12-31", "2027-01-07"],
    ),
    (26, {"dag": "andra tisdagen", "från": "2027-01-01"}, ["2027-01-12", "2027-02-09", "2027-03-09"]),
    (27, {"dag": "fredag", "tid": "18–22"}, ["2026-11-27", "2026-12-04"]),
    (29, {"dag": "onsdag", "tid": "17–18.30", "period": "termin"}, ["2027-01-13"]),
    (30, {"varannan vecka från": "2027-01-16"}, ["2027-01-16", "2027-01-30", "2027-02-13"]),
    (31, {"dag": "torsdag", "tid": "9.30–10, 10.30–11", "period": "termin"}, ["2027-01-14"]),
    (36, {"dag": "måndag–fredag", "period": "termin"}, ["2027-01-11", "2027-01-12"]),
    (41, {"dag": "första måndagen", "från": "2027-02-01"}, ["2027-02-01", "2027-03-01"]),
    (42, {"dag": "onsdag", "tid": "13.30–15.30", "veckor": "jämna"}, ["2026-11-25", "2026-12-09", "2026-12-23"]),
    (43, {"dag": "måndag", "tid": "18–19.30"}, ["2026-11-23"]),
    (44, {"varannan vecka från": "2027-01-10"}, ["2027-01-10", "2027-01-24"]),
    (53, {"dag": "tisdag och torsdag", "från": "2027-04-20", "till": "2027-09-30"}, ["2027-04-20", "2027-04-22"]),
    (54, {"dag": "lördag", "tid": "10–14"}, ["2026-11-28"]),
    (55, {"dag": "tredje lördagen", "från": "2027-01-01"}, ["2027-01-16", "2027-02-20"]),
    (65, {"dag": "måndag–torsdag", "period": "termin"}, ["2027-01-11", "2027-01-12"]),
    (72, {"dag": "fredag", "tid": "21.00–01.00"}, ["2026-11-27", "2026-12-04"]),
    (74, {"dag": "tisdag och söndag", "tid": "19–20"}, ["2026-11-22", "2026-11-24"]),
]


@pytest.mark.parametrize(
    ("data", "first"), [row[1:] for row in FIRST_DATES], ids=[f"nr{row[0]}" for row in FIRST_DATES]
)
def test_the_first_dates(data: dict[str, Any], first: list[str]) -> None:
    """What goes on without an end begins with these dates."""
    assert planned(data)[: len(first)] == iso(*first)


ALL_DATES: list[tuple[int, dict[str, Any], list[str]]] = [
    (
        5,
        {"dag": "tredje torsdagen", "tid": "14–16", "från": "2027-01-01", "till": "2027-05-31"},
        ["2027-01-21", "2027-02-18", "2027-03-18", "2027-04-15", "2027-05-20"],
    ),
    (
        12,
        {"dag": "sista söndagen", "tid": "11–cirka 14", "från": "2027-01-01", "till": "2027-04-30", "röda dagar": "ja"},
        ["2027-01-31", "2027-02-28", "2027-03-28", "2027-04-25"],
    ),
    (
        13,
        {"datum": "18 april, 9 maj, 30 maj, 29 augusti och 19 september 2027"},
        ["2027-04-18", "2027-05-09", "2027-05-30", "2027-08-29", "2027-09-19"],
    ),
    (15, {"datum": "2027-02-20", "tid": "9–13"}, ["2027-02-20"]),
    (16, {"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"}, ["2027-06-04"]),
    (
        32,
        {"dag": "tisdag", "tid": "13–15", "från": "2027-02-02", "antal": "6", "utom": "vecka 9"},
        ["2027-02-02", "2027-02-09", "2027-02-16", "2027-02-23", "2027-03-09", "2027-03-16"],
    ),
    (
        33,
        {"dag": "tisdag", "tid": "17–20", "från": "2027-01-19", "till": "2027-03-16", "antal": "8", "utom": "vecka 9"},
        [
            "2027-01-19",
            "2027-01-26",
            "2027-02-02",
            "2027-02-09",
            "2027-02-16",
            "2027-02-23",
            "2027-03-09",
            "2027-03-16",
        ],
    ),
    (34, {"datum": "2027-03-16", "tid": "18–19.30"}, ["2027-03-16"]),
    (
        37,
        {"dag": "måndag–fredag", "tid": "10–15", "period": "sportlov"},
        ["2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04", "2027-03-05"],
    ),
    (
        38,
        {"dag": "måndag–fredag", "tid": "9–16", "period": "höstlov"},
        ["2027-11-01", "2027-11-02", "2027-11-03", "2027-11-04", "2027-11-05"],
    ),
    (
        39,
        {"dag": "torsdag", "tid": "18.30–20", "från": "2027-01-28", "antal": "5"},
        ["2027-01-28", "2027-02-04", "2027-02-11", "2027-02-18", "2027-02-25"],
    ),
    (
        45,
        {"datum": ["2027-01-14", "2027-02-11", "2027-03-11", "2027-04-15"], "tid": "19–20.30"},
        ["2027-01-14", "2027-02-11", "2027-03-11", "2027-04-15"],
    ),
    (46, {"datum": "2026-12-24", "tid": "13–17", "röda dagar": "ja"}, ["2026-12-24"]),
    (47, {"datum": "2026-12-31", "tid": "21.00–01.00"}, ["2026-12-31"]),
    (
        48,
        {"dag": "varje dag", "tid": "11–15", "från": "2026-12-27", "till": "2026-12-30"},
        ["2026-12-27", "2026-12-28", "2026-12-29", "2026-12-30"],
    ),
    (49, {"datum": "2027-06-25", "tid": "12–16", "röda dagar": "ja"}, ["2027-06-25"]),
    (51, {"datum": "2027-05-22", "tid": "14–18"}, ["2027-05-22"]),
    (52, {"datum": "2027-06-12", "tid": "13–16"}, ["2027-06-12"]),
    (77, {"datum": "2027-01-16", "tid": "12"}, ["2027-01-16"]),
    (79, {"från": "2027-03-15", "till": "2027-03-21"}, ["2027-03-15"]),
    (17, {"enligt överenskommelse": "Ring.", "från": "2027-05-01", "till": "2027-09-30"}, []),
    (40, {"startar när": "sex personer har hört av sig", "antal": "6"}, []),
    (69, {"alltid öppet": "ja"}, []),
]


@pytest.mark.parametrize(("data", "days"), [row[1:] for row in ALL_DATES], ids=[f"nr{row[0]}" for row in ALL_DATES])
def test_all_dates(data: dict[str, Any], days: list[str]) -> None:
    """What has an end has exactly these dates."""
    assert planned(data) == iso(*days)


@pytest.mark.parametrize(
    ("data", "first", "last", "count"),
    [
        ({"dag": "mån, ons, fre", "från": "2027-04-12", "till": "2027-10-15"}, "2027-04-12", "2027-10-15", 81),
        ({"dag": "söndag", "från": "2027-05-02", "till": "2027-09-26"}, "2027-05-02", "2027-09-26", 22),
        ({"dag": "vardagar", "veckor": "27–30", "från": "2027-01-01"}, "2027-07-05", "2027-07-30", 20),
        ({"dag": "tisdag och torsdag", "från": "2027-04-20", "till": "2027-09-30"}, "2027-04-20", "2027-09-30", 48),
    ],
    ids=["nr11", "nr14", "nr50", "nr53"],
)
def test_seasons(data: dict[str, str], first: str, last: str, count: int) -> None:
    """First and last date of a season, and how many there are."""
    days = planned(data)
    assert (days[0], days[-1], len(days)) == (date.fromisoformat(first), date.fromisoformat(last), count)


def test_nr_8_meets_in_weeks_53_and_1_and_the_second_is_called_off() -> None:
    """Odd weeks meet twice running over new year."""
    timetable = Timetable(
        (Schedule.read({"dag": "onsdag", "veckor": "udda"}),),
        (Change.read({"datum": "2027-01-06", "inställt": "Trettondedag jul"}),),
    )
    assert next_occurrences(timetable, TOWN, date(2026, 12, 28), 3) == (
        Occurrence(date(2026, 12, 30)),
        Occurrence(date(2027, 1, 6), status=Status.CANCELLED, reason="Trettondedag jul"),
        Occurrence(date(2027, 1, 20)),
    )


def test_nr_28_skips_new_year_and_meets_twice_a_month() -> None:
    """First and third Saturdays; 2 January 2027 is called off and stays in the list."""
    timetable = Timetable(
        (Schedule.read({"dag": "första och tredje lördagen"}),),
        (Change.read({"datum": "2027-01-02", "inställt": "Biblioteket har julstängt"}),),
    )
    assert next_occurrences(timetable, TOWN, date(2027, 1, 1), 3) == (
        Occurrence(date(2027, 1, 2), status=Status.CANCELLED, reason="Biblioteket har julstängt"),
        Occurrence(date(2027, 1, 16)),
        Occurrence(date(2027, 2, 6)),
    )


def test_nr_34_is_on_its_new_day() -> None:
    """The lecture of 16 March is on 23 March."""
    timetable = Timetable(
        (Schedule.read({"datum": "2027-03-16"}),),
        (Change.read({"datum": "2027-03-16", "flyttat till": "2027-03-23"}),),
    )
    assert next_occurrences(timetable, TOWN, TODAY, 3) == (
        Occurrence(date(2027, 3, 16), status=Status.MOVED, moved_to=date(2027, 3, 23)),
        Occurrence(date(2027, 3, 23), moved_from=date(2027, 3, 16)),
    )


def test_nr_56_has_other_hours_in_summer_and_is_closed_on_red_days() -> None:
    """Two rules that never meet on the same day; weeks 26–32 have shorter hours."""
    rules = [
        Schedule.read({"dag": "måndag–fredag", "tid": "10–16", "utom": "vecka 26–32", "röda dagar": "nej"}),
        Schedule.read({"dag": "måndag–torsdag", "tid": "10–14", "veckor": "26–32", "röda dagar": "nej"}),
    ]
    usual, summer = ({*planned_days(rule, TOWN, date(2027, 1, 1), LAST)} for rule in rules)
    assert usual & summer == set()
    assert min(summer) == date(2027, 6, 28)
    assert max(summer) == date(2027, 8, 12)
    assert {day for day in iso("2027-01-06", "2027-03-26", "2027-05-06", "2027-06-25") if day in usual} == set()


def test_nr_58_is_paused_until_april() -> None:
    """The first day after the pause is Thursday 1 April 2027."""
    timetable = Timetable((Schedule.read({"dag": "tisdag och torsdag"}),), paused_until=date(2027, 3, 31))
    assert next_occurrences(timetable, TOWN, TODAY, 1) == (Occurrence(date(2027, 4, 1)),)


def test_the_two_fridays_around_ascension_day() -> None:
    """The squeezed day of 7 May 2027 is planned unless somebody says otherwise."""
    fridays = planned_days(Schedule.read({"dag": "fredag"}), TOWN, date(2027, 5, 1), LAST)
    assert [(day, TOWN.is_squeezed(day)) for day in islice(fridays, 2)] == [
        (date(2027, 5, 7), True),
        (date(2027, 5, 14), False),
    ]
