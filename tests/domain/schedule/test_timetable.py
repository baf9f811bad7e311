"""What decides when an entry happens, and what one occurrence is."""

from datetime import date, time
from itertools import permutations

import pytest

from factories import make_activity, make_notice
from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.record import Change
from torg.domain.schedule.timetable import Occurrence, Status, Timetable, timetable

DAY = date(2026, 11, 26)


def test_the_timetable_of_an_activity() -> None:
    """All that decides when and where."""
    activity = make_activity(**{
        "plats": ["a", "b"],
        "växlar": "varje gång",
        "ändringar": [{"datum": "2026-12-03", "inställt": "Värden är sjuk"}],
        "reservdag": "2027-02-27",
        "pausad till": "2026-11-30",
    })  # fmt: skip
    assert timetable(activity) == Timetable(
        activity.schedules, activity.changes, ("a", "b"), True, date(2026, 11, 30), date(2027, 2, 27)
    )


def test_the_timetable_of_a_notice() -> None:
    """A notice has times and a place, no changes."""
    notice = make_notice(tider=[{"datum": "2027-01-16", "tid": "12.00"}])
    assert timetable(notice) == Timetable(notice.schedules, places=("handen-lokal",))


def change(**said: str) -> Change:
    """A change to Thursday 26 November."""
    return Change.read({"datum": DAY.isoformat(), **{key.replace("_", " "): value for key, value in said.items()}})


@pytest.mark.parametrize(
    ("said", "together"),
    [
        ([{"tid": "14–16"}, {"plats": "zenit"}], {"tid": "14–16", "plats": "zenit"}),
        ([{"inställt": "Sjuk"}, {"flyttat_till": "2026-11-27"}], {"inställt": "Sjuk", "flyttat_till": "2026-11-27"}),
        ([{"tid": "14–16"}, {"tid": "15–17"}], {"tid": "15–17"}),
        ([{"plats": "a"}, {"tid": "14–16"}, {"plats": "b"}], {"plats": "b", "tid": "14–16"}),
    ],
)
def test_several_changes_to_one_day_are_taken_together(said: list[dict[str, str]], together: dict[str, str]) -> None:
    """Nothing that any of them says is lost; of two hours or places the later counts."""
    table = Timetable((), tuple(change(**each) for each in said))
    assert dict(table.by_day) == {DAY: change(**together)}


def test_days_without_a_change_have_none() -> None:
    """Each changed day has its own."""
    other = Change.read({"datum": "2026-12-03", "inställt": "Sjuk"})
    table = Timetable((), (other, change(tid="14–16")))
    assert dict(table.by_day) == {DAY: change(tid="14–16"), date(2026, 12, 3): other}
    assert dict(Timetable(()).by_day) == {}


def test_what_is_the_same_is_equal_and_can_not_be_altered() -> None:
    """By its fields, whether made by name or with the defaults."""
    plain = Occurrence(DAY)
    assert plain == Occurrence(day=DAY, times=(), status=Status.PLANNED, reason="", place_ids=(), last=None,
                               moved_to=None, moved_from=None, changed=False, schedule=0)  # fmt: skip
    assert {plain, Occurrence(DAY), Occurrence(DAY, changed=True)} == {plain, plain._replace(changed=True)}
    with pytest.raises(AttributeError, match="set attribute"):
        plain.day = date(2027, 1, 1)  # type: ignore[misc] # the point of the test


def test_occurrences_go_by_day_then_hour_then_as_written() -> None:
    """Those without hours come first on their day."""
    evening, morning = (TimeSpan(time(18)),), (TimeSpan(time(9, 30)),)
    right = [
        Occurrence(DAY, schedule=3),
        Occurrence(DAY, morning, schedule=0),
        Occurrence(DAY, morning, schedule=2),
        Occurrence(DAY, evening, schedule=1),
        Occurrence(date(2026, 11, 27), schedule=0),
    ]
    assert all(sorted(each, key=lambda one: one.sort_key) == right for each in permutations(right))


@pytest.mark.parametrize(("status", "stands"), list(zip(Status, (True, False, False, True), strict=True)))
def test_one_may_come_to_what_is_planned_or_in_reserve(status: Status, stands: bool) -> None:
    """Not to what is called off or moved away."""
    assert Occurrence(DAY, status=status).stands is stands
