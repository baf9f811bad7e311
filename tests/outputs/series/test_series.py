"""What is in a schedule's series, and what is apart from it."""

from datetime import date

from calendars import TODAY, TOWN
from factories import make_activity
from torg.domain.activity import Activity
from torg.domain.schedule.occurrences import occurrences, timetable
from torg.domain.schedule.parts import DayRule
from torg.outputs.series.series import in_series, is_apart, nth_part, nth_rule

LAST = date(2027, 1, 31)


def weekly(*changes: dict[str, str], **more: object) -> Activity:
    """Thursdays in January 2027."""
    return make_activity(
        tider=[{"dag": "torsdag", "tid": "13–15", "från": "2027-01-07", "till": "2027-01-28"}],
        ändringar=list(changes) or None,
        **more,
    )


def days_in_series(entry: Activity, index: int = 0) -> list[int]:
    """The days of January that the series has."""
    return [each.day.day for each in in_series(timetable(entry), TOWN, index, TODAY, LAST)]


def test_what_is_called_off_is_in_its_series() -> None:
    """It is still shown."""
    assert days_in_series(weekly({"datum": "2027-01-14", "inställt": "Värden är sjuk"})) == [7, 14, 21, 28]


def test_what_is_moved_or_changed_is_not_in_its_series() -> None:
    """Neither on its old day nor on its new one."""
    entry = weekly({"datum": "2027-01-14", "flyttat till": "2027-01-15"}, {"datum": "2027-01-21", "tid": "18.00–20.00"})
    assert days_in_series(entry) == [7, 28]


def test_a_day_that_another_schedule_has_already_is_not_in_the_series() -> None:
    """The list of occurrences has it once, and so has the feed."""
    entry = make_activity(
        tider=[{"datum": "2027-01-14", "tid": "13–15"},
               {"dag": "torsdag", "tid": "13–15", "från": "2027-01-07", "till": "2027-01-28"}]
    )  # fmt: skip
    assert (days_in_series(entry, 0), days_in_series(entry, 1)) == ([14], [7, 21, 28])


def test_a_reserve_day_is_apart_also_when_it_is_called_off() -> None:
    """It belongs to no series."""
    entry = weekly({"datum": "2027-01-30", "inställt": "Isen bär inte"}, reservdag="2027-01-30")
    table = timetable(entry)
    found = list(occurrences(table, TOWN, date(2027, 1, 28), date(2027, 1, 30)))
    assert [(each.day.day, is_apart(table, TOWN, each)) for each in found] == [(28, False), (30, True)]


def test_which_nth_weekday_a_day_is() -> None:
    """The first of the schedule's own that it is."""
    rules = (DayRule(5, 1), DayRule(5, 4), DayRule(5, -1))
    days = (date(2027, 2, 6), date(2027, 2, 27), date(2027, 1, 30), date(2027, 2, 13))
    assert [nth_rule(rules, day) for day in days] == [*rules, None]


def test_an_nth_weekday_has_a_name_only_beside_others() -> None:
    """`1sa`, `-1sa`."""
    assert nth_part((DayRule(5, 1), DayRule(5, -1)), DayRule(5, -1)) == ("-1sa",)
    assert nth_part((DayRule(5, 1),), DayRule(5, 1)) == ()
    assert nth_part((DayRule(5), DayRule(6)), None) == ()
