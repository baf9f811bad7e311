"""The dates that a schedule gives: against dateutil, against a plain day-by-day reading, and by example."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from dateutil.rrule import FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, rrule
from hypothesis import given, settings
from hypothesis import strategies as st

from calendars import BARE, TOWN, iso
from strategies import near_fields
from torg.domain.calendar import Calendar
from torg.domain.schedule.dates import (
    RECURRING,
    closed_days,
    concerns,
    days_after,
    days_before,
    last_day,
    never_happens,
    planned_days,
    start_day,
    starts_off_day,
    why_never,
)
from torg.domain.schedule.parts import DateRange, Month, Parity, Period, RedDays, ScheduleKind, WeekRange
from torg.domain.schedule.record import Schedule

WEEKDAYS = (MO, TU, WE, TH, FR, SA, SU)
near = st.dates(date(2019, 12, 20), date(2034, 1, 10))
lengths = st.integers(0, 900).map(timedelta)
some_weekdays = st.sets(st.integers(0, 6), min_size=1)


def planned(data: dict[str, Any], first: str, last: str, calendar: Calendar = TOWN) -> list[date]:
    """The planned days between two dates."""
    return list(planned_days(Schedule.read(data), calendar, date.fromisoformat(first), date.fromisoformat(last)))


def witness(frequency: int, first: date, last: date, **rule: Any) -> list[date]:
    """The same days by dateutil."""
    start = datetime.combine(first, datetime.min.time())
    return [each.date() for each in rrule(frequency, dtstart=start, until=last, **rule)]  # type: ignore[arg-type] # 0–7


def names(weekdays: set[int]) -> list[str]:
    """Weekdays as they are written."""
    words = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
    return [words[each] for each in sorted(weekdays)]


@given(some_weekdays, near, lengths)
def test_weekly_is_as_dateutil_has_it(weekdays: set[int], first: date, length: timedelta) -> None:
    """`dag: [måndag, onsdag]`."""
    schedule = Schedule.read({"dag": names(weekdays)})
    expected = witness(WEEKLY, first, first + length, byweekday=[WEEKDAYS[each] for each in weekdays])
    assert list(planned_days(schedule, BARE, first, first + length)) == expected


@given(some_weekdays, near, lengths, st.sampled_from(Parity))
def test_parity_goes_by_the_iso_week(weekdays: set[int], first: date, length: timedelta, parity: Parity) -> None:
    """`veckor: udda`, over years with 52 and 53 weeks.

    The week numbers are the C library's: dateutil's own (`byweekno`) miss 1 January 2022, which is in week 52.
    """
    schedule = Schedule.read({"dag": names(weekdays), "veckor": parity.value})
    every = witness(WEEKLY, first, first + length, byweekday=[WEEKDAYS[each] for each in weekdays])
    expected = [day for day in every if int(day.strftime("%V")) % 2 == (parity is Parity.ODD)]
    assert list(planned_days(schedule, BARE, first, first + length)) == expected


@given(some_weekdays, near, st.integers(-400, 400).map(timedelta), lengths)
def test_every_other_week_is_as_dateutil_has_it(
    weekdays: set[int], start: date, before: timedelta, length: timedelta
) -> None:
    """`varannan vecka från`, whatever the window."""
    schedule = Schedule.read({"dag": names(weekdays), "varannan vecka från": start.isoformat()})
    first = start + before
    rule = {"interval": 2, "wkst": MO, "byweekday": [WEEKDAYS[each] for each in weekdays]}
    expected = [day for day in witness(WEEKLY, start, first + length, **rule) if day >= first]
    assert list(planned_days(schedule, BARE, first, first + length)) == expected


@given(st.sets(st.tuples(st.integers(0, 6), st.sampled_from([1, 2, 3, 4, 5, -1])), min_size=1), near, lengths)
def test_nth_weekday_is_as_dateutil_has_it(rules: set[tuple[int, int]], first: date, length: timedelta) -> None:
    """`dag: [första lördagen, sista söndagen]`."""
    ordinals = {1: "första", 2: "andra", 3: "tredje", 4: "fjärde", 5: "femte", -1: "sista"}
    schedule = Schedule.read({"dag": [f"{ordinals[nth]} {names({day})[0]}en" for day, nth in rules]})
    expected = witness(MONTHLY, first, first + length, byweekday=[WEEKDAYS[day](nth) for day, nth in rules])
    assert list(planned_days(schedule, BARE, first, first + length)) == expected


@given(some_weekdays, near, st.integers(1, 40))
def test_a_count_is_as_dateutil_has_it(weekdays: set[int], start: date, count: int) -> None:
    """`antal: 8` with `från`."""
    schedule = Schedule.read({"dag": names(weekdays), "från": start.isoformat(), "antal": str(count)})
    days = rrule(WEEKLY, dtstart=datetime.combine(start, datetime.min.time()), count=count,
                 byweekday=[WEEKDAYS[each] for each in weekdays])  # fmt: skip
    expected = [each.date() for each in days]
    assert list(planned_days(schedule, BARE, start, start + timedelta(400))) == expected
    assert last_day(schedule, BARE) == expected[-1]


def names_day(schedule: Schedule, day: date) -> bool:
    """Whether the rule's own days hold this one: read straight from the words, one day at a time."""
    week = day.isocalendar().week
    if schedule.kind is ScheduleKind.MONTHLY:
        nth = (day.day - 1) // 7 + 1
        is_last = (day + timedelta(7)).month != day.month
        return any(r.weekday == day.weekday() and (r.nth == nth or (r.nth == -1 and is_last)) for r in schedule.days)
    if day.weekday() not in {rule.weekday for rule in schedule.days}:
        return False
    first = schedule.every_other_from
    if first:
        mondays = [each - timedelta(each.weekday()) for each in (first, day)]
        return day >= first and (mondays[1] - mondays[0]).days % 14 == 0
    if isinstance(schedule.weeks, Parity):
        return (week % 2 == 0) is (schedule.weeks is Parity.EVEN)
    return schedule.weeks is None or any(each.first <= week <= each.last for each in schedule.weeks)


def leaves_out(part: object, day: date, calendar: Calendar) -> bool:
    """Whether an exclusion takes the day away."""
    if isinstance(part, Period):
        return calendar.in_period(day, part)
    if isinstance(part, WeekRange):
        return part.first <= day.isocalendar().week <= part.last
    if isinstance(part, Month):
        return day.month == part.number
    return isinstance(part, DateRange) and part.first <= day <= part.last


def plainly(schedule: Schedule, calendar: Calendar, first: date, last: date) -> list[date]:
    """The planned days, found by asking of every single day from the schedule's start."""
    begin = start_day(schedule)
    end = schedule.end
    found = []
    for step in range((last - min(first, begin or first)).days + 1):
        day = min(first, begin or first) + timedelta(step)
        fits = (
            names_day(schedule, day)
            and (begin is None or day >= begin)
            and (end is None or day <= end)
            and (not schedule.periods or any(calendar.in_period(day, each) for each in schedule.periods))
            and not any(leaves_out(each, day, calendar) for each in schedule.excluded)
            and not (schedule.red_days is RedDays.CLOSED and calendar.closing_day(day))
        )
        if fits:
            found.append(day)
    kept = found[: schedule.count] if schedule.count else found
    return [day for day in kept if day >= first]


@settings(max_examples=400)
@given(near_fields().map(Schedule.read).filter(lambda each: each.kind in RECURRING))
def test_every_recurring_schedule_is_as_the_plain_reading_has_it(schedule: Schedule) -> None:
    """Weeks, periods, exclusions, red days and counts together, in a window of two years."""
    first, last = date(2026, 12, 1), date(2028, 3, 1)
    assert list(planned_days(schedule, TOWN, first, last)) == plainly(schedule, TOWN, first, last)


def test_odd_weeks_meet_twice_running_over_a_year_with_53_weeks() -> None:
    """Week 53 of 2026 and week 1 of 2027 both are odd."""
    days = planned({"dag": "onsdag", "veckor": "udda"}, "2026-12-15", "2027-01-25")
    assert days == iso("2026-12-16", "2026-12-30", "2027-01-06", "2027-01-20")


def test_even_weeks_pause_three_weeks_over_a_year_with_53_weeks() -> None:
    """Week 52 is followed by 53 and 1 before week 2."""
    days = planned({"dag": "lördag", "veckor": "jämna"}, "2026-12-15", "2027-02-01")
    assert days == iso("2026-12-26", "2027-01-16", "2027-01-30")


def test_every_other_week_goes_on_through_a_year_with_53_weeks() -> None:
    """Fourteen days, whatever the weeks are called."""
    days = planned({"varannan vecka från": "2026-12-12"}, "2026-12-01", "2027-02-01")
    assert days == iso("2026-12-12", "2026-12-26", "2027-01-09", "2027-01-23")


def test_a_week_belongs_to_the_year_of_its_thursday() -> None:
    """The first days of January 2027 are in week 53."""
    assert planned({"dag": "varje dag", "veckor": "53"}, "2026-12-20", "2027-01-10") == [
        date(2026, 12, 28) + timedelta(step) for step in range(7)
    ]


def test_a_count_is_of_meetings_and_not_of_weeks() -> None:
    """What is left out uses up no meeting."""
    data = {"dag": "tisdag", "från": "2027-01-19", "antal": "8", "utom": "vecka 9"}
    assert planned(data, "2026-11-22", "2027-12-31") == iso(
        "2027-01-19", "2027-01-26", "2027-02-02", "2027-02-09", "2027-02-16", "2027-02-23", "2027-03-09", "2027-03-16"
    )


def test_a_count_is_counted_from_the_start_and_not_from_the_window() -> None:
    """The last two of eight meetings."""
    data = {"dag": "tisdag", "från": "2027-01-19", "antal": "8", "utom": "vecka 9"}
    assert planned(data, "2027-03-01", "2027-12-31") == iso("2027-03-09", "2027-03-16")


def test_closed_red_days_and_eves_are_not_planned() -> None:
    """`röda dagar: nej` leaves out Christmas Eve, New Year's Eve and Ascension Day, all Thursdays."""
    days = planned({"dag": "torsdag", "röda dagar": "nej"}, "2026-12-17", "2027-01-14")
    assert days == iso("2026-12-17", "2027-01-07", "2027-01-14")
    assert planned({"dag": "torsdag", "röda dagar": "nej"}, "2027-05-01", "2027-05-14") == iso("2027-05-13")


def test_red_days_are_planned_when_nothing_else_is_said() -> None:
    """Only `nej` closes; `fråga`, `ja` and silence do not."""
    for said in ({}, {"röda dagar": "ja"}, {"röda dagar": "fråga"}):
        assert planned({"dag": "torsdag", **said}, "2027-05-06", "2027-05-06") == iso("2027-05-06")


def test_a_school_holiday_is_no_term_but_may_be_named_too() -> None:
    """`period: termin` pauses in week 9; `[termin, sportlov]` does not."""
    assert planned({"dag": "måndag", "period": "termin"}, "2027-02-20", "2027-03-10") == iso("2027-02-22", "2027-03-08")
    assert planned({"dag": "måndag", "period": ["termin", "sportlov"]}, "2027-02-20", "2027-03-10") == iso(
        "2027-02-22", "2027-03-01", "2027-03-08"
    )


def test_a_span_gives_its_first_day_and_undated_schedules_none() -> None:
    """Starting days only."""
    window = ("2027-01-01", "2027-12-31")
    assert planned({"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"}, *window) == iso("2027-06-04")
    assert planned({"från": "2026-12-30", "till": "2027-01-02"}, *window) == []
    for data in ({"alltid öppet": "ja"}, {"enligt överenskommelse": "Ring."}, {"startar när": "fler kommer"}):
        assert planned(data, *window) == []


@pytest.mark.parametrize("window", [("0001-01-01", "0001-03-01"), ("9999-11-01", "9999-12-31")])
@pytest.mark.parametrize(
    "data",
    [
        {"dag": "måndag"},
        {"dag": "fredag", "veckor": "udda"},
        {"dag": "sista söndagen"},
        {"varannan vecka från": "0001-01-01"},
        {"dag": "varje dag", "från": "0001-01-01", "antal": "5"},
    ],
)
def test_the_ends_of_the_calendar_do_not_break(data: dict[str, str], window: tuple[str, str]) -> None:
    """Absurd years give days inside the window, in order, and no exception."""
    days = planned(data, *window)
    assert days == sorted(set(days))
    assert all(window[0] <= day.isoformat() <= window[1] for day in days)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ({"dag": "torsdag"}, None),
        ({"dag": "torsdag", "från": "2027-05-06", "till": "2027-05-06", "röda dagar": "nej"}, "utom"),
        ({"dag": "onsdag", "från": "2027-05-06", "till": "2027-05-06"}, "dagar"),
        ({"dag": "onsdag", "från": "2027-05-06", "till": "2027-05-01"}, "bakvand"),
        ({"från": "2027-05-06", "till": "2027-05-01"}, "bakvand"),
        ({"dag": "onsdag", "period": "jullov"}, "lasar"),
        ({"dag": "onsdag", "period": "sportlov", "utom": "vecka 9"}, "utom"),
        ({"dag": "onsdag", "utom": "vecka 1–53"}, "utom"),
        ({"dag": "onsdag", "veckor": "53"}, None),
        ({"dag": "femte onsdagen", "till": "2027-05-01"}, None),
        ({"alltid öppet": "ja"}, None),
        ({"datum": "2027-05-06"}, None),
    ],
)
def test_why_a_schedule_never_happens(data: dict[str, str], why: str | None) -> None:
    """The reason when there are no dates, and nothing when there are some or need not be."""
    schedule = Schedule.read(data)
    assert why_never(schedule, TOWN) == why
    assert never_happens(schedule, TOWN) is (why is not None)


@pytest.mark.parametrize(
    ("data", "last"),
    [
        ({"dag": "torsdag"}, None),
        ({"dag": "torsdag", "period": "termin"}, None),
        ({"dag": "torsdag", "till": "2027-06-09"}, "2027-06-03"),
        ({"dag": "första torsdagen", "från": "2027-01-01", "till": "2027-06-01"}, "2027-05-06"),
        ({"dag": "torsdag", "veckor": "2", "till": "2027-12-31"}, "2027-01-14"),
        ({"dag": "torsdag", "veckor": "53", "till": "2031-12-31"}, "2026-12-31"),
        ({"dag": "torsdag", "period": "jullov", "till": "2027-06-09"}, "2027-06-09"),
        ({"dag": "tisdag", "från": "2027-02-02", "antal": "6", "utom": "vecka 9"}, "2027-03-16"),
        ({"dag": "tisdag", "från": "2027-02-02", "antal": "9999"}, None),
        ({"dag": "tisdag", "från": "2027-02-02", "till": "2027-02-20", "antal": "9"}, "2027-02-16"),
        ({"varannan vecka från": "2027-01-16", "till": "2027-06-09"}, "2027-06-05"),
        ({"datum": ["2027-01-14", "2027-04-15", "2027-02-11"]}, "2027-04-15"),
        ({"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"}, "2027-06-06"),
        ({"alltid öppet": "ja"}, None),
        ({"alltid öppet": "ja", "till": "2027-09-30"}, "2027-09-30"),
        ({"startar när": "sex personer har anmält sig"}, None),
    ],
)
def test_the_last_day(data: dict[str, Any], last: str | None) -> None:
    """The last planned day, or None when there is no end."""
    assert last_day(Schedule.read(data), TOWN) == (date.fromisoformat(last) if last else None)


@pytest.mark.parametrize(
    ("data", "day", "may"),
    [
        ({"dag": "torsdag"}, "2027-05-06", True),
        ({"dag": "torsdag"}, "2027-05-07", False),
        ({"dag": "torsdag", "röda dagar": "nej"}, "2027-05-06", True),
        ({"dag": "torsdag", "röda dagar": "nej"}, "2026-12-31", True),
        ({"dag": "torsdag", "röda dagar": "nej", "utom": "maj"}, "2027-05-06", False),
        ({"dag": "torsdag", "röda dagar": "nej", "till": "2027-05-01"}, "2027-05-06", False),
        ({"dag": "torsdag", "röda dagar": "nej", "från": "2027-04-22", "antal": "2"}, "2027-05-06", False),
        ({"dag": "torsdag", "röda dagar": "nej", "från": "2027-04-22", "antal": "3"}, "2027-05-06", True),
        ({"datum": "2027-05-06"}, "2027-05-06", True),
        ({"alltid öppet": "ja"}, "2027-05-06", False),
    ],
)
def test_a_change_may_concern_a_planned_day_or_a_closed_red_one(data: dict[str, str], day: str, may: bool) -> None:
    """What is left out by `utom`, or comes after the end, can not be changed."""
    assert concerns(Schedule.read(data), TOWN, date.fromisoformat(day)) is may


@pytest.mark.parametrize(
    ("data", "off"),
    [
        ({"varannan vecka från": "2027-01-16"}, False),
        ({"dag": "lördag", "varannan vecka från": "2027-01-16"}, False),
        ({"dag": ["fredag", "lördag"], "varannan vecka från": "2027-01-16"}, False),
        ({"dag": "fredag", "varannan vecka från": "2027-01-16"}, True),
        ({"dag": "fredag"}, False),
    ],
)
def test_a_first_day_on_another_weekday(data: dict[str, Any], off: bool) -> None:
    """16 January 2027 is a Saturday."""
    assert starts_off_day(Schedule.read(data)) is off


@pytest.mark.parametrize(
    ("move", "day", "days", "found"),
    [
        (days_after, date(2027, 1, 1), 31, date(2027, 2, 1)),
        (days_after, date(9999, 12, 1), 99, date.max),
        (days_before, date(2027, 2, 1), 31, date(2027, 1, 1)),
        (days_before, date(1, 1, 9), 99, date.min),
    ],
)
def test_days_stop_at_the_ends_of_the_calendar(
    move: Callable[[date, int], date], day: date, days: int, found: date
) -> None:
    """Moving past the first or the last day there is gives that day."""
    assert move(day, days) == found


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"röda dagar": "nej"}, [(date(2026, 12, 24), "julafton"), (date(2026, 12, 31), "nyårsafton")]),
        ({"röda dagar": "nej", "utom": "2026-12-24"}, [(date(2026, 12, 31), "nyårsafton")]),
        ({"röda dagar": "nej", "till": "2026-12-30"}, [(date(2026, 12, 24), "julafton")]),
        ({"röda dagar": "fråga"}, []),
        ({}, []),
    ],
)
def test_closed_days(more: dict[str, Any], expected: list[tuple[date, str]]) -> None:
    """Red days and eves that the rule would meet, while it lasts, when it says that it is closed then."""
    schedule = Schedule.read({"dag": "torsdag", "tid": "13.00", **more})
    assert list(closed_days(schedule, TOWN, date(2026, 12, 1), date(2027, 1, 5))) == expected
