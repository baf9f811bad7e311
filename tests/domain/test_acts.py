"""Which date is meant, and what its change becomes: `torg.domain.acts`."""

from datetime import date
from typing import Any

import pytest

from calendars import TOWN
from factories import TODAY, make_activity
from torg.domain.activity import Activity
from torg.domain.acts import (
    Chosen,
    Refused,
    Why,
    already_there,
    called_off,
    change_on,
    choose,
    days_of,
    difference,
    is_as_usual,
    linked_days,
    moved,
    on_days,
    with_change,
)
from torg.domain.schedule.occurrences import Status
from torg.domain.schedule.reading_times import read_times
from torg.domain.schedule.record import Change

THURSDAY = date(2026, 11, 26)
MOVED = Change.read({"datum": "2026-11-26", "flyttat till": "2026-11-27", "tid": "14.00–16.00"})
ILL = Change.read({"datum": "2026-11-26", "inställt": "Värden är sjuk"})


def entry(*changes: Change, **fields: Any) -> Activity:
    """The coffee on Thursdays, closed on red days, with changes."""
    return make_activity(**fields).model_copy(update={"changes": changes})


@pytest.mark.parametrize(
    ("activity", "day", "answer"),
    [
        (entry(), "2026-11-26", Chosen(THURSDAY)),
        (entry(ILL), "2026-11-26", Chosen(THURSDAY, ILL)),
        (entry(MOVED), "2026-11-26", Chosen(THURSDAY, MOVED)),
        (entry(MOVED), "2026-11-27", Chosen(date(2026, 11, 27))),
        (entry(reservdag="2026-11-28"), "2026-11-28", Chosen(date(2026, 11, 28))),
        (
            entry(),
            "2026-12-01",
            Refused(Why.UNPLANNED, date(2026, 12, 1), THURSDAY, date(2026, 12, 3)),
        ),
        (
            entry(ILL),
            "2026-11-27",
            Refused(Why.UNPLANNED, date(2026, 11, 27), None, date(2026, 12, 3)),
        ),
        (entry(), "2026-11-19", Refused(Why.PAST, date(2026, 11, 19), None, THURSDAY)),
        (
            entry(),
            "2026-12-24",
            Refused(Why.CLOSED, date(2026, 12, 24), date(2026, 12, 17), date(2027, 1, 7), name="julafton"),
        ),
        (
            entry(**{"pausad till": "2026-12-02"}),
            "2026-11-26",
            Refused(Why.PAUSED, THURSDAY, None, date(2026, 12, 3), until=date(2026, 12, 2)),
        ),
        (
            entry(tider=[{"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"}]),
            "2027-06-05",
            Refused(Why.WITHIN, date(2027, 6, 5), date(2027, 6, 4)),
        ),
        (entry(tider=[{"alltid öppet": "ja"}]), "2026-11-26", Refused(Why.DATELESS, THURSDAY)),
        (entry(tider=None), "2026-11-26", Refused(Why.DATELESS, THURSDAY)),
        (
            entry(tider=[{"datum": "2026-11-20"}]),
            "2026-11-26",
            Refused(Why.UNPLANNED, THURSDAY),
        ),
        (entry(), "9999-12-31", Refused(Why.UNPLANNED, date.max)),
    ],
)
def test_a_day_is_one_that_the_entry_has(activity: Activity, day: str, answer: Chosen | Refused) -> None:
    """Planned, moved there or in reserve; else why not, and the nearest days that stand."""
    found = choose(activity, TOWN, date.fromisoformat(day), TODAY)

    if isinstance(found, Refused) and day == "9999-12-31":
        found = Refused(found.why, found.day)
    assert found == answer


def test_today_is_not_past() -> None:
    """Somebody fell ill this morning."""
    assert choose(entry(), TOWN, THURSDAY, THURSDAY) == Chosen(THURSDAY)


@pytest.mark.parametrize(
    ("old", "to", "hours", "place", "new"),
    [
        (None, "2026-11-27", "", None, {"flyttat till": "2026-11-27"}),
        (None, None, "14–16", "natet", {"tid": "14.00–16.00", "plats": "natet"}),
        (ILL, "2026-11-27", "", None, {"flyttat till": "2026-11-27"}),
        (MOVED, None, "", "natet", {"flyttat till": "2026-11-27", "tid": "14.00–16.00", "plats": "natet"}),
        (MOVED, "2026-11-28", "", None, {"flyttat till": "2026-11-28", "tid": "14.00–16.00"}),
        (MOVED, "2026-11-26", "", None, {"tid": "14.00–16.00"}),
        (None, "2026-11-26", "", None, None),
    ],
)
def test_a_move_keeps_what_it_does_not_mention(
    old: Change | None, to: str | None, hours: str, place: str | None, new: dict[str, str] | None
) -> None:
    """Unless the day was called off: moved, it is on again."""
    times = read_times(hours) if hours else ()
    change = moved(Chosen(THURSDAY, old), date.fromisoformat(to) if to else None, times, place)

    assert change == (Change.read({"datum": "2026-11-26", **new}) if new else None)


def test_called_off_is_called_off_whatever_was_there() -> None:
    """With its reason and nothing else."""
    assert called_off(Chosen(THURSDAY, MOVED), "Värden är sjuk") == ILL


def test_a_change_takes_the_place_of_the_day_s_own() -> None:
    """The others stay where they are; a new one comes last; none takes it away."""
    other = Change.read({"datum": "2026-12-03", "inställt": "Snö"})

    assert [
        with_change(entry(MOVED, other), THURSDAY, ILL).changes,
        with_change(entry(other), THURSDAY, ILL).changes,
        with_change(entry(MOVED, other), THURSDAY, None).changes,
    ] == [(ILL, other), (other, ILL), (other,)]
    assert (change_on(entry(other), THURSDAY), change_on(entry(other), date(2026, 12, 3))) == (None, other)


def test_the_difference_is_what_people_see_otherwise() -> None:
    """Moved: the old day and the new one. Called off instead: the new day is gone."""
    plain, away, ill = entry(), entry(MOVED), entry(ILL)
    days = days_of(MOVED, ILL, None)
    first, second = difference(plain, away, TOWN, days), difference(away, ill, TOWN, days)

    assert ([each.status for each in first.now], first.gone) == ([Status.MOVED, Status.PLANNED], ())
    assert [each.status for each in second.now] == [Status.CANCELLED]
    assert [each.day for each in second.gone] == [date(2026, 11, 27)]
    assert difference(plain, plain, TOWN, days).now == ()


def test_a_moved_day_is_seen_otherwise_when_its_new_day_is() -> None:
    """The words on the old day tell where to go."""
    further = MOVED.model_copy(update={"place": "natet"})

    assert [each.day for each in difference(entry(MOVED), entry(further), TOWN, days_of(MOVED)).now] == [
        THURSDAY,
        date(2026, 11, 27),
    ]


@pytest.mark.parametrize(
    ("fields", "usual"),
    [
        ({"tid": "13.00–15.00"}, True),
        ({"tid": "13.00–15.00", "plats": "handen-lokal"}, True),
        ({"tid": "14.00–15.00"}, False),
        ({"plats": "natet"}, False),
        ({"flyttat till": "2026-11-27"}, False),
        ({"inställt": "Snö"}, False),
    ],
)
def test_what_says_the_usual_changes_nothing(fields: dict[str, str], usual: bool) -> None:
    """The hours and place that hold anyway."""
    assert is_as_usual(entry(), TOWN, Change.read({"datum": "2026-11-26", **fields})) is usual


@pytest.mark.parametrize(("to", "days"), [("2026-12-03", 1), ("2026-12-04", 0), (None, 0)])
def test_what_the_new_day_has_already_is_told(to: str | None, days: int) -> None:
    """Two meetings on one day may be a slip."""
    fields = {"flyttat till": to} if to else {"inställt": "Snö"}

    assert len(already_there(entry(), TOWN, Change.read({"datum": "2026-11-26", **fields}))) == days


def test_days_are_listed_once_in_order() -> None:
    """With all that they have."""
    found = on_days(entry(), TOWN, [date(2026, 12, 3), THURSDAY, THURSDAY, date(2026, 11, 27)])

    assert [each.day for each in found] == [THURSDAY, date(2026, 12, 3)]


@pytest.mark.parametrize("day", [THURSDAY, date(2026, 11, 27), date(2026, 11, 28)])
def test_all_days_of_a_move_in_several_steps_hang_together(day: date) -> None:
    """From whichever of them one begins; another move does not."""
    on = Change.read({"datum": "2026-11-27", "flyttat till": "2026-11-28"})
    other = Change.read({"datum": "2026-12-03", "flyttat till": "2026-12-04"})
    linked = linked_days(entry(on, other, MOVED), [day])
    assert linked == {THURSDAY, date(2026, 11, 27), date(2026, 11, 28)}
