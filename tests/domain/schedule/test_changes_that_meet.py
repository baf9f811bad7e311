"""Several things are said of one day: changes, moves, reserve days. Nothing is lost and nothing is doubled."""

from datetime import date, time

import pytest

from calendars import TOWN
from timetables import AFTERNOON, THURSDAYS, between, in_short, table
from torg.domain.schedule.occurrences import (
    Occurrence,
    Status,
    occupied_moves,
)
from torg.domain.schedule.parts import TimeSpan


def test_two_changes_to_one_date_are_both_heard() -> None:
    """Other hours in one, another place in the next."""
    times = table(
        THURSDAYS,
        changes=[{"datum": "2026-12-03", "tid": "14–16"}, {"datum": "2026-12-03", "plats": "ankaret"}],
        places=("zenit",),
    )
    assert between(times, "2026-12-01", "2026-12-09") == [
        Occurrence(date(2026, 12, 3), (TimeSpan(time(14), time(16)),), place_ids=("ankaret",), changed=True)
    ]


def test_called_off_and_moved_at_once_is_called_off() -> None:
    """Nobody shall go to the new day in vain; rules tell of it."""
    times = table(
        THURSDAYS,
        changes=[{"datum": "2026-12-03", "flyttat till": "2026-12-04"}, {"datum": "2026-12-03", "inställt": "Sjuk"}],
    )  # fmt: skip
    assert between(times, "2026-12-01", "2026-12-09") == [
        Occurrence(date(2026, 12, 3), AFTERNOON, Status.CANCELLED, "Sjuk")
    ]


MOVED = {"datum": "2026-12-03", "flyttat till": "2026-12-04"}
ARRIVED = Occurrence(date(2026, 12, 4), AFTERNOON, moved_from=date(2026, 12, 3))


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"inställt": "Sjuk"}, ARRIVED._replace(status=Status.CANCELLED, reason="Sjuk")),
        ({"tid": "9–10"}, ARRIVED._replace(times=(TimeSpan(time(9), time(10)),), changed=True)),
        ({"plats": "zenit"}, ARRIVED._replace(place_ids=("zenit",), changed=True)),
    ],
)  # fmt: skip
def test_what_was_moved_can_be_changed_on_its_new_day(change: dict[str, str], expected: Occurrence) -> None:
    """The change names the day on which people would come."""
    times = table(THURSDAYS, changes=[MOVED, {"datum": "2026-12-04", **change}])
    assert between(times, "2026-12-03", "2026-12-09") == [
        Occurrence(date(2026, 12, 3), AFTERNOON, Status.MOVED, moved_to=date(2026, 12, 4)),
        expected,
    ]


def test_what_was_moved_can_be_moved_on() -> None:
    """All three days are in the list, those left behind with the last one, and that with the one that was planned."""
    times = table(THURSDAYS, changes=[MOVED, {"datum": "2026-12-04", "flyttat till": "2026-12-05"}])
    found = between(times, "2026-12-03", "2026-12-09")
    assert [(each.day.day, each.status, each.moved_from, each.moved_to) for each in found] == [
        (3, Status.MOVED, None, date(2026, 12, 5)),
        (4, Status.MOVED, date(2026, 12, 3), date(2026, 12, 5)),
        (5, Status.PLANNED, date(2026, 12, 3), None),
    ]  # fmt: skip


def test_what_was_moved_and_then_called_off() -> None:
    """The first day still says where it went, and the new one that it is off."""
    times = table(THURSDAYS, changes=[MOVED, {"datum": "2026-12-04", "flyttat till": "2026-12-05"},
                                      {"datum": "2026-12-05", "inställt": "Sjuk"}])  # fmt: skip
    found = between(times, "2026-12-03", "2026-12-09")
    assert [(each.day.day, each.status, each.moved_from, each.moved_to) for each in found] == [
        (3, Status.MOVED, None, date(2026, 12, 5)),
        (4, Status.MOVED, date(2026, 12, 3), date(2026, 12, 5)),
        (5, Status.CANCELLED, date(2026, 12, 3), None),
    ]  # fmt: skip


def test_a_reserve_day_that_is_moved_twice() -> None:
    """It too leads to the last day, which knows the first."""
    times = table(
        {"datum": "2027-02-20", "tid": "9–13"},
        reserve_day=date(2027, 2, 27),
        changes=[{"datum": "2027-02-27", "flyttat till": "2027-03-06"},
                 {"datum": "2027-03-06", "flyttat till": "2027-03-13"}],
    )  # fmt: skip
    found = between(times, "2027-02-21", "2027-03-31")
    assert [(each.day, each.status, each.moved_from, each.moved_to) for each in found] == [
        (date(2027, 2, 27), Status.MOVED, None, date(2027, 3, 13)),
        (date(2027, 3, 6), Status.MOVED, date(2027, 2, 27), date(2027, 3, 13)),
        (date(2027, 3, 13), Status.RESERVE, date(2027, 2, 27), None),
    ]


def test_called_off_keeps_what_was_told_last() -> None:
    """Other hours and another place were told before; whoever knows them must see that just those are off."""
    told = {"datum": "2026-12-03", "inställt": "Sjuk", "tid": "9–10", "plats": "ankaret"}
    found = between(table(THURSDAYS, changes=[told], places=("zenit",)), "2026-12-01", "2026-12-09")
    assert found == [
        Occurrence(date(2026, 12, 3), (TimeSpan(time(9), time(10)),), Status.CANCELLED, "Sjuk", ("ankaret",),
                   changed=True)
    ]  # fmt: skip


def test_called_off_where_it_was_moved_keeps_the_hours_told_there() -> None:
    """Moved to a Friday, given other hours there, then called off."""
    changes = [MOVED, {"datum": "2026-12-04", "tid": "14–16"}, {"datum": "2026-12-04", "inställt": "Sjuk"}]
    found = between(table(THURSDAYS, changes=changes), "2026-12-04", "2026-12-04")
    assert [(each.status, each.times) for each in found] == [(Status.CANCELLED, (TimeSpan(time(14), time(16)),))]


def test_moves_in_a_circle_come_to_an_end() -> None:
    """Two dates may change days; what is sent round and round stays where it first was sent."""
    swap = table(
        THURSDAYS,
        changes=[
            {**MOVED, "flyttat till": "2026-12-10", "tid": "9–10"},
            {"datum": "2026-12-10", "flyttat till": "2026-12-03", "tid": "11–12"},
        ],
    )
    assert in_short(swap, "2026-12-01", "2026-12-12") == [
        (3, "planned", 11), (3, "moved", 13), (10, "planned", 9), (10, "moved", 13),
    ]  # fmt: skip
    circle = table(THURSDAYS, changes=[MOVED, {"datum": "2026-12-04", "flyttat till": "2026-12-05"},
                                       {"datum": "2026-12-05", "flyttat till": "2026-12-04"}])  # fmt: skip
    assert [(each.day.day, each.status) for each in between(circle, "2026-12-03", "2026-12-09")] == [
        (3, Status.MOVED), (4, Status.MOVED), (4, Status.PLANNED), (5, Status.MOVED),
    ]  # fmt: skip


def test_moved_to_a_day_that_has_the_same_is_there_once() -> None:
    """The Thursday coffee of 3 December is moved to 10 December, when there is coffee anyway."""
    times = table(THURSDAYS, changes=[{"datum": "2026-12-03", "flyttat till": "2026-12-10"}])
    assert between(times, "2026-12-01", "2026-12-12") == [
        Occurrence(date(2026, 12, 3), AFTERNOON, Status.MOVED, moved_to=date(2026, 12, 10)),
        Occurrence(date(2026, 12, 10), AFTERNOON),
    ]
    assert occupied_moves(times, TOWN) == times.changes


@pytest.mark.parametrize("other", [{"tid": "16–18"}, {"plats": "zenit"}])
def test_moved_to_a_day_that_has_something_else_both_are_there(other: dict[str, str]) -> None:
    """At other hours, or at another place, they are two."""
    times = table(THURSDAYS, changes=[{"datum": "2026-12-03", "flyttat till": "2026-12-10", **other}])
    found = between(times, "2026-12-04", "2026-12-12")
    assert sorted(each.moved_from or date.min for each in found) == [date.min, date(2026, 12, 3)]
    assert occupied_moves(times, TOWN) == times.changes


def test_called_off_on_a_day_calls_off_what_was_moved_there_too() -> None:
    """Both the usual coffee and the moved one."""
    times = table(THURSDAYS, changes=[{"datum": "2026-12-03", "flyttat till": "2026-12-10", "tid": "16–18"},
                                      {"datum": "2026-12-10", "inställt": "Ingen el"}])  # fmt: skip
    assert in_short(times, "2026-12-10", "2026-12-10") == [(10, "cancelled", 13), (10, "cancelled", 16)]


def test_other_hours_on_a_day_are_those_of_the_usual_meeting() -> None:
    """What was moved there said its own."""
    times = table(THURSDAYS, changes=[{"datum": "2026-12-03", "flyttat till": "2026-12-10", "tid": "16–18"},
                                      {"datum": "2026-12-10", "tid": "9–10"}])  # fmt: skip
    assert [(each.times[0].start.hour, each.changed) for each in between(times, "2026-12-10", "2026-12-10")] == [
        (9, True), (16, False),
    ]  # fmt: skip


@pytest.mark.parametrize("change", [{"flyttat till": "2026-12-09"}, {"inställt": "Sjuk", "flyttat till": "2026-12-10"},
                                    {"flyttat till": "2026-12-03", "tid": "9–10"}, {"tid": "9–10"}])  # fmt: skip
def test_moves_to_a_free_day_occupy_nothing(change: dict[str, str]) -> None:
    """Nor what is called off, or stays on its day."""
    times = table(THURSDAYS, changes=[{"datum": "2026-12-03", **change}])
    assert occupied_moves(times, TOWN) == ()


FISHING = {"datum": "2027-02-20", "tid": "9–13"}
RESERVED = date(2027, 2, 27)


def reserve(**change: str) -> list[tuple[int, str, int]]:
    """Ice fishing with a reserve day and a change to one of the days: day, status and hour of each."""
    said = {key.replace("_", " "): value for key, value in change.items()}
    times = table(FISHING, reserve_day=RESERVED, changes=[said])
    return in_short(times, "2027-02-01", "2027-03-31")


def test_a_reserve_day_that_is_used_is_there_once() -> None:
    """`flyttat till` the reserve day: now it is planned, and no longer in reserve."""
    assert reserve(datum="2027-02-20", flyttat_till="2027-02-27", tid="10–14") == [
        (20, "moved", 9), (27, "planned", 10),
    ]  # fmt: skip


def test_a_reserve_day_stays_in_reserve_when_the_planned_one_is_called_off() -> None:
    """Only the organiser knows whether it counts: `flyttat till` says so."""
    assert reserve(datum="2027-02-20", inställt="Isen bär inte") == [(20, "cancelled", 9), (27, "reserve", 9)]


@pytest.mark.parametrize(
    ("change", "last"),
    [
        ({"inställt": "Isen bär inte då heller"}, [(27, "cancelled", 9)]),
        ({"tid": "11–13"}, [(27, "reserve", 11)]),
        ({"flyttat_till": "2027-03-06"}, [(27, "moved", 9), (6, "reserve", 9)]),
    ],
)
def test_a_reserve_day_can_be_changed(change: dict[str, str], last: list[tuple[int, str, int]]) -> None:
    """Called off, at other hours, or moved, when it is in reserve still."""
    assert reserve(datum="2027-02-27", **change) == [(20, "planned", 9), *last]


def test_a_reserve_day_when_it_is_on_anyway_is_not_listed() -> None:
    """A weekly meeting has the same hours at the same place that day."""
    times = table({"dag": "lördag", "tid": "9–13"}, reserve_day=RESERVED)
    assert between(times, "2027-02-27", "2027-02-27") == [Occurrence(RESERVED, (TimeSpan(time(9), time(13)),))]


def test_a_reserve_weekend_is_as_long_as_the_planned_one() -> None:
    """Friday evening to Sunday."""
    times = table({"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"}, reserve_day=date(2027, 6, 11))
    assert between(times, "2027-06-12", "2027-06-30") == [
        Occurrence(date(2027, 6, 11), (TimeSpan(time(17), time(13)),), Status.RESERVE, last=date(2027, 6, 13))
    ]
