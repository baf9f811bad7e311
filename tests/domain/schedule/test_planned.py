"""From one schedule to its occurrences: hours, places in turn, and what a change does to a day."""

from datetime import date, time
from typing import Any

import pytest

from calendars import TOWN
from timetables import table
from torg.domain.places import EvenOddPlaces
from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.planned import (
    beginning_on,
    is_planned,
    may_tell,
    of_schedule,
    over_days,
    places_on,
    takes_turns,
    uncounted_turns,
    with_change,
)
from torg.domain.schedule.record import Change, Schedule
from torg.domain.schedule.timetable import Occurrence, Status, Timetable

CAFES = ("kardemumman", "ankaret", "zenit")
TUESDAYS = {"dag": "tisdag", "från": "2027-01-12"}
HOURS = (TimeSpan(time(13), time(15)),)
DAY = date(2027, 5, 6)


def found(times: Timetable, first: str, last: str, index: int = 0) -> list[Occurrence]:
    """What one schedule gives between two dates."""
    return list(of_schedule(times, index, TOWN, date.fromisoformat(first), date.fromisoformat(last)))


def turns(times: Timetable, first: str, last: str) -> list[tuple[str, tuple[str, ...]]]:
    """Each day with its places."""
    return [(each.day.isoformat(), each.place_ids) for each in found(times, first, last)]


def test_only_the_schedule_that_is_asked_for_is_given() -> None:
    """Each occurrence tells which it is of."""
    times = table({"dag": "onsdag"}, {"dag": "torsdag", "tid": "13–15"}, places=("a",))
    assert found(times, "2027-05-05", "2027-05-12", 1) == [Occurrence(DAY, HOURS, place_ids=("a",), schedule=1)]


@pytest.mark.parametrize(
    ("what", "first"),
    [
        ({"utom": ["2027-01-19"]}, [("2027-01-12", 0), ("2027-01-26", 1), ("2027-02-02", 2), ("2027-02-09", 0)]),
        ({"utom": ["vecka 3", "vecka 4"]}, [("2027-01-12", 0), ("2027-02-02", 1), ("2027-02-09", 2)]),
        ({"period": "termin", "utom": "februari"}, [("2027-01-12", 0), ("2027-01-19", 1), ("2027-01-26", 2),
                                                    ("2027-03-09", 0)]),
        ({"veckor": "udda"}, [("2027-01-19", 0), ("2027-02-02", 1), ("2027-02-16", 2), ("2027-03-02", 0)]),
    ],
)  # fmt: skip
def test_days_that_never_were_planned_take_no_turn(what: dict[str, Any], first: list[tuple[str, int]]) -> None:
    """What is left out by the rule itself is passed over: the next date has the next place."""
    got = turns(table({**TUESDAYS, **what}, places=CAFES, rotates=True), "2027-01-01", "2027-03-16")
    assert got[: len(first)] == [(day, (CAFES[turn],)) for day, turn in first]


@pytest.mark.parametrize(
    "change", [{"inställt": "Sjuk"}, {"flyttat till": "2027-01-20"}, {"tid": "9–10"}, {"plats": "kvarnbion"}]
)
def test_a_changed_date_keeps_its_turn(change: dict[str, str]) -> None:
    """Whatever is said about 19 January, all other dates are where they were."""
    plain = table(TUESDAYS, places=CAFES, rotates=True)
    changed = table(TUESDAYS, places=CAFES, rotates=True, changes=[{"datum": "2027-01-19", **change}])
    others = [each for each in turns(plain, "2027-01-01", "2027-03-01") if each[0] != "2027-01-19"]
    assert [each for each in turns(changed, "2027-01-01", "2027-03-01") if each[0] != "2027-01-19"] == others


def test_turns_go_over_several_weekdays_and_dates() -> None:
    """Each planned date is one turn, whatever weekday it is."""
    times = table({"dag": ["tisdag", "torsdag"], "från": "2027-01-12"}, places=CAFES, rotates=True)
    assert [place for _, (place,) in turns(times, "2027-01-12", "2027-01-21")] == [*CAFES, CAFES[0]]
    times = table({"datum": ["2027-01-12", "2027-03-01", "2027-03-02"]}, places=CAFES, rotates=True)
    assert turns(times, "2027-03-01", "2027-12-31") == [("2027-03-01", ("ankaret",)), ("2027-03-02", ("zenit",))]


def test_each_schedule_counts_its_own_turns() -> None:
    """The entry's places begin with the first of them in every schedule."""
    times = table(TUESDAYS, {"dag": "torsdag", "från": "2027-02-04"}, places=CAFES, rotates=True)
    assert [found(times, "2027-02-01", "2027-02-07", index)[0].place_ids for index in (0, 1)] == [
        ("kardemumman",),
        ("kardemumman",),
    ]


@pytest.mark.parametrize(
    ("schedule", "rest", "takes"),
    [
        (TUESDAYS, {"places": CAFES, "rotates": True}, True),
        (TUESDAYS, {"places": CAFES}, False),
        ({**TUESDAYS, "plats": "zenit"}, {"places": CAFES, "rotates": True}, False),
        ({**TUESDAYS, "plats": ["a", "b"], "växlar": "varje gång"}, {"places": CAFES}, True),
    ],
)
def test_whose_places_take_turns(schedule: dict[str, Any], rest: dict[str, Any], takes: bool) -> None:
    """A schedule's own places go before the entry's, turns and all."""
    times = table(schedule, **rest)
    assert takes_turns(times, times.schedules[0]) is takes


@pytest.mark.parametrize(
    ("schedule", "uncounted"),
    [
        ({"dag": "tisdag"}, (0,)),
        ({"dag": "tisdag", "från": "2027-01-12"}, ()),
        ({"varannan vecka från": "2027-01-12"}, ()),
        ({"datum": "2027-01-12"}, ()),
        ({"dag": "tisdag", "plats": "zenit"}, ()),
        ({"alltid öppet": "ja"}, ()),
    ],
)
def test_turns_that_can_not_be_counted(schedule: dict[str, Any], uncounted: tuple[int, ...]) -> None:
    """No first day is said, so nobody knows whose turn it is."""
    assert uncounted_turns(table(schedule, places=CAFES, rotates=True)) == uncounted
    assert uncounted_turns(table(schedule, places=CAFES)) == ()


def test_where_it_is_on_a_day_that_takes_no_turn() -> None:
    """Places for even and odd weeks go by the day's week; places in turn are all given; no place is none."""
    even_odd = EvenOddPlaces.read({"jämna": "verkstan-hus", "udda": "natet"})
    schedule = Schedule.read({"dag": "fredag"})
    assert [places_on(Timetable((), places=even_odd), schedule, date(2027, 1, day)) for day in (8, 15)] == [
        ("natet",),
        ("verkstan-hus",),
    ]
    assert places_on(Timetable((), places=CAFES, rotates=True), schedule, DAY) == CAFES
    assert places_on(Timetable(()), schedule, DAY) == ()


@pytest.mark.parametrize(
    ("written", "hours"),
    [
        ({"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"}, (TimeSpan(time(17), time(13)),)),
        ({"från": "2027-06-04 17.00", "till": "2027-06-06"}, (TimeSpan(time(17)),)),
        ({"från": "2027-06-04", "till": "2027-06-06"}, ()),
    ],
)
def test_a_schedule_over_several_days_is_one_occurrence(written: dict[str, str], hours: tuple[TimeSpan, ...]) -> None:
    """With the hour when it begins on the first day and the one when it ends on the last."""
    times = table(written, places=("bygdegarden",))
    whole = Occurrence(date(2027, 6, 4), hours, place_ids=("bygdegarden",), last=date(2027, 6, 6))
    assert over_days(times, 0) == whole
    for first, last, given in (
        ("2027-06-06", "2027-06-30", [whole]),
        ("2027-05-01", "2027-06-04", [whole]),
        ("2027-06-05", "2027-06-05", [whole]),
        ("2027-05-01", "2027-06-03", []),
        ("2027-06-07", "2027-06-30", []),
    ):
        assert found(times, first, last) == given


def test_days_that_stand_backwards_give_nothing() -> None:
    """A weekend that ends before it begins."""
    assert found(table({"från": "2027-06-06", "till": "2027-06-04"}), "2027-01-01", "2027-12-31") == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"inställt": "Sjuk"}, Occurrence(DAY, HOURS, Status.CANCELLED, "Sjuk", ("a",))),
        ({"inställt": "Sjuk", "tid": "9–10", "plats": "b"},
         Occurrence(DAY, (TimeSpan(time(9), time(10)),), Status.CANCELLED, "Sjuk", ("b",), changed=True)),
        ({"inställt": "Sjuk", "tid": "9–10", "flyttat till": "2027-05-07"},
         Occurrence(DAY, HOURS, Status.CANCELLED, "Sjuk", ("a",))),
        ({"flyttat till": "2027-05-07", "tid": "9–10"},
         Occurrence(DAY, HOURS, Status.MOVED, place_ids=("a",), moved_to=date(2027, 5, 7))),
        ({"flyttat till": "2027-05-06", "plats": "b"}, Occurrence(DAY, HOURS, place_ids=("b",), changed=True)),
        ({"tid": "9–10"}, Occurrence(DAY, (TimeSpan(time(9), time(10)),), place_ids=("a",), changed=True)),
    ],
)  # fmt: skip
def test_what_a_change_does(change: dict[str, str], expected: Occurrence) -> None:
    """Called off goes before all, at the hours told last; a moved one keeps its old ones; the same day is no move."""
    usual = Occurrence(DAY, HOURS, place_ids=("a",))
    assert with_change(usual, Change.read({"datum": DAY.isoformat(), **change})) == expected


THURSDAYS = {"dag": "torsdag", "tid": "13–15", "röda dagar": "nej"}
ASCENSION = {"datum": "2027-05-06"}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"inställt": "Röd dag"}, Occurrence(DAY, HOURS, Status.CANCELLED, "Röd dag")),
        ({"flyttat till": "2027-05-07"}, Occurrence(DAY, HOURS, Status.MOVED, moved_to=date(2027, 5, 7))),
        ({"tid": "11–12"}, Occurrence(DAY, (TimeSpan(time(11), time(12)),), changed=True)),
    ],
)
def test_a_closed_red_day_is_in_the_list_when_something_is_said_of_it(
    change: dict[str, str], expected: Occurrence
) -> None:
    """Called off, moved, or held after all at other hours."""
    times = table(THURSDAYS, changes=[{**ASCENSION, **change}])
    assert found(times, "2027-04-30", "2027-05-13") == [expected, Occurrence(date(2027, 5, 13), HOURS)]


def test_a_change_on_a_red_day_speaks_of_what_is_held_then() -> None:
    """The Thursday coffee is closed; the hike on Ascension Day is called off, and only that."""
    times = table(THURSDAYS, {**ASCENSION, "tid": "10–14"}, changes=[{**ASCENSION, "inställt": "Regn"}])
    hike = Occurrence(DAY, (TimeSpan(time(10), time(14)),), Status.CANCELLED, "Regn", schedule=1)
    assert beginning_on(times, TOWN, DAY) == (hike,)


def test_what_always_is_open_may_be_closed_for_a_day() -> None:
    """Nobody shall find a locked door because the list had no room for it; outside its time it says nothing."""
    times = table(
        {"alltid öppet": "ja", "från": "2027-01-01", "till": "2027-06-30"},
        changes=[{"datum": "2027-02-01", "inställt": "Vi målar"}, {"datum": "2027-07-01", "inställt": "?"}],
        places=("kylen",),
    )
    assert found(times, "2026-12-01", "2027-12-31") == [
        Occurrence(date(2027, 2, 1), (), Status.CANCELLED, "Vi målar", ("kylen",))
    ]


@pytest.mark.parametrize(
    ("schedule", "day", "may"),
    [
        ({"alltid öppet": "ja"}, "2027-05-06", True),
        ({"alltid öppet": "ja", "från": "2027-05-07"}, "2027-05-06", False),
        ({"alltid öppet": "ja", "till": "2027-05-05"}, "2027-05-06", False),
        ({"dag": "torsdag"}, "2027-05-06", True),
        (THURSDAYS, "2027-05-06", True),
        (THURSDAYS, "2027-05-07", False),
        ({"enligt överenskommelse": "Ring."}, "2027-05-06", False),
    ],
)
def test_when_a_change_may_name_a_day(schedule: dict[str, str], day: str, may: bool) -> None:
    """It is planned, closed by a red day, or a day of what always is open."""
    assert may_tell(Schedule.read(schedule), TOWN, date.fromisoformat(day)) is may


def test_a_day_is_planned_even_when_it_is_called_off() -> None:
    """Changes make no difference; a closed red day is not planned."""
    called_off = [{**ASCENSION, "inställt": "Sjuk"}]
    assert is_planned(table({"dag": "torsdag"}, changes=called_off), TOWN, DAY) is True
    assert is_planned(table(THURSDAYS, changes=called_off), TOWN, DAY) is False
