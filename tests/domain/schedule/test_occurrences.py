"""One list of occurrences: changes, pauses, turns of places, reserve days."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from calendars import TODAY, TOWN
from timetables import AFTERNOON, THURSDAYS, between, table
from torg.domain.places import EvenOddPlaces
from torg.domain.schedule.occurrences import (
    Occurrence,
    Status,
    Timetable,
    can_change,
    next_occurrences,
)
from torg.domain.schedule.parts import TimeSpan


def test_planned_dates_have_their_hours_and_place() -> None:
    """Three Thursdays from the demo's day on."""
    found = next_occurrences(table(THURSDAYS, places=("handen-lokal",)), TOWN, TODAY, 3)
    assert found == tuple(
        Occurrence(date(2026, 11, 26) + timedelta(7 * step), AFTERNOON, place_ids=("handen-lokal",))
        for step in range(3)
    )


def test_today_is_included() -> None:
    """What happens on the day itself is still to come."""
    found = next_occurrences(table({"dag": "söndag"}), TOWN, TODAY, 1)
    assert found == (Occurrence(TODAY),)


def test_a_cancelled_date_stays_with_its_reason() -> None:
    """Whoever looks finds that it is called off."""
    times = table(THURSDAYS, changes=[{"datum": "2026-12-03", "inställt": "Värden är sjuk"}])
    assert between(times, "2026-12-01", "2026-12-10") == [
        Occurrence(date(2026, 12, 3), AFTERNOON, Status.CANCELLED, "Värden är sjuk"),
        Occurrence(date(2026, 12, 10), AFTERNOON),
    ]


def test_a_red_day_that_is_closed_shows_when_the_organiser_says_so() -> None:
    """Never planned and yet announced: Ascension Day is in the list as called off."""
    times = table(
        {**THURSDAYS, "röda dagar": "nej"}, changes=[{"datum": "2027-05-06", "inställt": "Kristi himmelsfärdsdag"}]
    )
    assert between(times, "2027-05-01", "2027-05-14") == [
        Occurrence(date(2027, 5, 6), AFTERNOON, Status.CANCELLED, "Kristi himmelsfärdsdag"),
        Occurrence(date(2027, 5, 13), AFTERNOON),
    ]


def test_a_moved_date_is_on_both_days() -> None:
    """The old day tells where it went; the new one is planned, with new hours and place."""
    times = table(
        {"dag": "första onsdagen", "tid": "14–16"},
        changes=[{"datum": "2027-01-06", "flyttat till": "2027-01-13", "tid": "15–17", "plats": "kvarnbion"}],
        places=("huvudbiblioteket",),
    )
    hours, later = (TimeSpan(time(14), time(16)),), (TimeSpan(time(15), time(17)),)
    assert between(times, "2027-01-01", "2027-01-31") == [
        Occurrence(date(2027, 1, 6), hours, Status.MOVED, place_ids=("huvudbiblioteket",), moved_to=date(2027, 1, 13)),
        Occurrence(date(2027, 1, 13), later, place_ids=("kvarnbion",), moved_from=date(2027, 1, 6)),
    ]
    assert between(times, "2027-01-07", "2027-01-31") == [
        Occurrence(date(2027, 1, 13), later, place_ids=("kvarnbion",), moved_from=date(2027, 1, 6))
    ]


def test_another_hour_or_place_on_one_day() -> None:
    """It is planned, and marked as changed."""
    times = table(
        THURSDAYS,
        changes=[{"datum": "2026-12-03", "tid": "14–16"}, {"datum": "2026-12-10", "plats": "ankaret"}],
        places=("zenit",),
    )
    assert between(times, "2026-12-01", "2026-12-10") == [
        Occurrence(date(2026, 12, 3), (TimeSpan(time(14), time(16)),), place_ids=("zenit",), changed=True),
        Occurrence(date(2026, 12, 10), AFTERNOON, place_ids=("ankaret",), changed=True),
    ]


def test_a_change_to_a_day_that_was_never_planned_gives_nothing() -> None:
    """Rules tell of it; the list is not touched."""
    times = table(THURSDAYS, changes=[{"datum": "2026-12-04", "inställt": "?"}])
    assert between(times, "2026-12-04", "2026-12-09") == []


def test_nothing_happens_during_a_pause() -> None:
    """The pause includes its last day."""
    times = table({"dag": ["tisdag", "torsdag"]}, paused_until=date(2027, 3, 30))
    assert [each.day for each in between(times, "2027-03-01", "2027-04-02")] == [date(2027, 4, 1)]


def test_the_reserve_day_has_the_hours_of_the_dates() -> None:
    """It is listed beside the planned day."""
    times = table({"datum": "2027-02-20", "tid": "9–13"}, places=("fiskestugan",), reserve_day=date(2027, 2, 27))
    hours = (TimeSpan(time(9), time(13)),)
    assert between(times, "2027-02-01", "2027-03-01") == [
        Occurrence(date(2027, 2, 20), hours, place_ids=("fiskestugan",)),
        Occurrence(date(2027, 2, 27), hours, Status.RESERVE, place_ids=("fiskestugan",)),
    ]


def test_a_weekend_lasts_until_its_last_day() -> None:
    """It is in the list as long as it goes on; hours are those of its start and end."""
    times = table({"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"})
    weekend = Occurrence(date(2027, 6, 4), (TimeSpan(time(17), time(13)),), last=date(2027, 6, 6))
    assert between(times, "2027-06-06", "2027-06-30") == [weekend]
    assert between(times, "2027-06-07", "2027-06-30") == []


def test_days_without_hours_have_none() -> None:
    """A campaign week."""
    times = table({"från": "2027-03-15", "till": "2027-03-21"})
    assert between(times, "2027-03-01", "2027-03-31") == [Occurrence(date(2027, 3, 15), last=date(2027, 3, 21))]


def test_a_moved_weekend_keeps_its_length() -> None:
    """Three days from the new day."""
    times = table(
        {"från": "2027-06-04", "till": "2027-06-06"}, changes=[{"datum": "2027-06-04", "flyttat till": "2027-06-11"}]
    )
    assert between(times, "2027-06-07", "2027-06-30") == [
        Occurrence(date(2027, 6, 11), last=date(2027, 6, 13), moved_from=date(2027, 6, 4))
    ]


CAFES = ("kardemumman", "ankaret", "zenit")


def turns(times: Timetable, first: str, last: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Day, status and places."""
    return [(each.day.isoformat()[5:], each.status, each.place_ids) for each in between(times, first, last)]


def test_places_take_turns_from_the_first_day() -> None:
    """Kardemumman on 12 January, and so on; the window does not matter."""
    times = table({"dag": "tisdag", "från": "2027-01-12"}, places=CAFES, rotates=True)
    everything = turns(times, "2026-11-22", "2027-02-10")
    assert everything == [
        ("01-12", "planned", ("kardemumman",)),
        ("01-19", "planned", ("ankaret",)),
        ("01-26", "planned", ("zenit",)),
        ("02-02", "planned", ("kardemumman",)),
        ("02-09", "planned", ("ankaret",)),
    ]
    assert turns(times, "2027-01-20", "2027-02-10") == everything[2:]


def test_a_cancelled_date_keeps_its_turn_and_an_excluded_one_takes_none() -> None:
    """No other date changes its place because one is called off."""
    times = table(
        {"dag": "tisdag", "från": "2027-01-12", "utom": "2027-01-26"},
        changes=[{"datum": "2027-01-19", "inställt": "Ankaret har stängt"}],
        places=CAFES,
        rotates=True,
    )
    assert turns(times, "2027-01-01", "2027-02-10") == [
        ("01-12", "planned", ("kardemumman",)),
        ("01-19", "cancelled", ("ankaret",)),
        ("02-02", "planned", ("zenit",)),
        ("02-09", "planned", ("kardemumman",)),
    ]


def test_a_closed_red_day_takes_no_turn_even_when_announced() -> None:
    """Tuesday 1 May 2029 is a red day, and nobody's turn."""
    times = table(
        {"dag": "tisdag", "från": "2029-04-24", "röda dagar": "nej"},
        changes=[{"datum": "2029-05-01", "inställt": "Första maj"}],
        places=CAFES,
        rotates=True,
    )
    assert turns(times, "2029-04-20", "2029-05-10") == [
        ("04-24", "planned", ("kardemumman",)),
        ("05-01", "cancelled", CAFES),
        ("05-08", "planned", ("ankaret",)),
    ]


def test_the_schedules_own_places_take_turns_by_themselves() -> None:
    """A schedule's places go before the entry's."""
    schedule = {"datum": ["2027-01-12", "2027-01-19"], "plats": ["a", "b"], "växlar": "varje gång"}
    times = table(schedule, places=("c",))
    assert turns(times, "2027-01-01", "2027-02-01") == [("01-12", "planned", ("a",)), ("01-19", "planned", ("b",))]


def test_turns_without_a_first_day_name_all_places() -> None:
    """Nobody knows which, so all are given."""
    times = table({"dag": "tisdag"}, places=("a", "b"), rotates=True)
    assert turns(times, "2027-01-12", "2027-01-12") == [("01-12", "planned", ("a", "b"))]


def test_even_and_odd_weeks_have_a_place_each() -> None:
    """Weeks 53 and 1 both are odd."""
    places = EvenOddPlaces.read({"jämna": "verkstan-hus", "udda": "natet"})
    assert turns(table({"dag": "fredag"}, places=places), "2026-12-21", "2027-01-15") == [
        ("12-25", "planned", ("verkstan-hus",)),
        ("01-01", "planned", ("natet",)),
        ("01-08", "planned", ("natet",)),
        ("01-15", "planned", ("verkstan-hus",)),
    ]


def test_several_schedules_are_in_order_of_time() -> None:
    """By day and hour, whatever order they are written in."""
    times = table({"dag": "torsdag", "tid": "18"}, {"dag": "onsdag"}, {"dag": "torsdag", "tid": "9–10"})
    found = [(each.day.day, each.schedule) for each in between(times, "2026-11-23", "2026-11-30")]
    assert found == [(25, 1), (26, 2), (26, 0)]


@pytest.mark.parametrize(
    "data", [{"alltid öppet": "ja"}, {"enligt överenskommelse": "Ring."}, {"startar när": "vi är sex"}]
)
def test_undated_schedules_have_no_occurrences(data: dict[str, str]) -> None:
    """Always, by agreement and when full."""
    assert next_occurrences(table(data), TOWN, TODAY, 3) == ()


def test_what_is_far_away_is_found() -> None:
    """Something more than a year ahead is still next."""
    found = next_occurrences(table({"datum": "2028-05-20"}), TOWN, TODAY, 3)
    assert found == (Occurrence(date(2028, 5, 20)),)


def test_the_last_days_there_are_do_not_break() -> None:
    """No day after 31 December 9999 is asked for."""
    found = next_occurrences(table({"dag": "varje dag"}), TOWN, date(9999, 12, 30), 5)
    assert [each.day for each in found] == [date(9999, 12, 30), date(9999, 12, 31)]


def test_what_goes_on_for_months_is_next_but_once() -> None:
    """However far one looks ahead, an exhibition of two hundred days is one occurrence."""
    times = table({"från": "2026-11-01", "till": "2027-05-20"}, {"datum": "2027-05-01"})
    assert next_occurrences(times, TOWN, TODAY, 5) == (
        Occurrence(date(2026, 11, 1), last=date(2027, 5, 20)),
        Occurrence(date(2027, 5, 1), schedule=1),
    )


def test_two_schedules_that_say_the_same_are_one_occurrence() -> None:
    """Every Thursday, and in the list of dates too."""
    times = table(THURSDAYS, {"datum": "2026-12-03", "tid": "13–15"}, {"datum": "2026-12-03", "tid": "18–20"})
    assert [(each.times, each.schedule) for each in between(times, "2026-12-03", "2026-12-03")] == [
        (AFTERNOON, 0), ((TimeSpan(time(18), time(20)),), 2),
    ]  # fmt: skip


def test_other_hours_for_a_day_with_two_sessions_are_there_once() -> None:
    """Two items of `tider` on a Thursday, and one change that gives the day its hours."""
    times = table(
        {"dag": "torsdag", "tid": "9–10"}, {"dag": "torsdag", "tid": "11–12"},
        changes=[{"datum": "2026-12-03", "tid": "13–15"}],
    )  # fmt: skip
    assert between(times, "2026-12-03", "2026-12-03") == [Occurrence(date(2026, 12, 3), AFTERNOON, changed=True)]


def test_a_pause_lets_the_turns_run_on() -> None:
    """When it ends early, no later date gets another place."""
    plain = table({"dag": "tisdag", "från": "2027-01-12"}, places=CAFES, rotates=True)
    paused = replace(plain, paused_until=date(2027, 1, 31))
    assert turns(paused, "2027-01-01", "2027-02-28") == turns(plain, "2027-02-01", "2027-02-28")


def test_a_pause_takes_with_it_what_begins_in_it() -> None:
    """A moved date, a reserve day and a weekend; what is moved out of it stands."""
    times = table(
        {"från": "2027-03-30", "till": "2027-04-02"}, {"datum": ["2027-03-20", "2027-03-21"]},
        changes=[{"datum": "2027-03-20", "flyttat till": "2027-03-22"},
                 {"datum": "2027-03-21", "flyttat till": "2027-04-03"}],
        paused_until=date(2027, 3, 31), reserve_day=date(2027, 3, 25),
    )  # fmt: skip
    assert between(times, "2027-01-01", "2027-12-31") == [
        Occurrence(date(2027, 4, 3), moved_from=date(2027, 3, 21), schedule=1)
    ]


def test_what_passes_midnight_is_listed_on_its_first_day() -> None:
    """New Year's Eve from 21 to 01 belongs to New Year's Eve."""
    times = table({"datum": "2026-12-31", "tid": "21.00–01.00"})
    assert between(times, "2027-01-01", "2027-01-31") == []
    assert [each.day for each in between(times, "2026-12-31", "2026-12-31")] == [date(2026, 12, 31)]


@pytest.mark.parametrize(
    ("day", "may"),
    [("2026-12-03", True), ("2026-12-04", True), ("2026-12-05", False), ("2027-05-06", True), ("2027-02-27", True),
     ("2027-02-26", False)],
)  # fmt: skip
def test_which_days_a_change_may_name(day: str, may: bool) -> None:
    """Planned, moved there, closed by a red day, in reserve; nothing else."""
    moved = {"datum": "2026-12-03", "flyttat till": "2026-12-04"}
    times = table({**THURSDAYS, "röda dagar": "nej"}, changes=[moved], reserve_day=date(2027, 2, 27))
    assert can_change(times, TOWN, date.fromisoformat(day)) is may
