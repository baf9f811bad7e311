"""Red days, eves, squeezed days and the school year."""

from datetime import date, timedelta

import holidays
import pytest

from calendars import BARE, TOWN, iso, period
from torg.domain.calendar import FREE_EVES, Calendar, eves_of, red_days_of
from torg.domain.schedule.parts import DateRange, Period

YEARS = range(1990, 2061)


def witness(*categories: str) -> dict[date, set[str]]:
    """The days that the `holidays` package knows, by their Swedish names in lower case."""
    days = holidays.country_holidays("SE", years=YEARS, language="sv", categories=categories)
    return {day: set(name.lower().split("; ")) for day, name in days.items() if name != "Söndag"}


def test_red_days_are_those_of_an_independent_list_for_seventy_years() -> None:
    """Day by day and name by name, across the changes of 2005."""
    ours = {day: set(name.lower().split(" och ")) for year in YEARS for day, name in red_days_of(year).items()}
    assert ours == witness("public")


def test_free_eves_are_those_of_an_independent_list() -> None:
    """Midsommarafton, julafton and nyårsafton, every year."""
    ours = {day: {name} for year in YEARS for day, name in eves_of(year).items() if name in FREE_EVES}
    assert ours == witness("de_facto")


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2027-01-01", "nyårsdagen"),
        ("2027-01-06", "trettondedag jul"),
        ("2027-03-26", "långfredagen"),
        ("2027-03-28", "påskdagen"),
        ("2027-03-29", "annandag påsk"),
        ("2027-05-01", "första maj"),
        ("2027-05-06", "Kristi himmelsfärdsdag"),
        ("2027-05-16", "pingstdagen"),
        ("2027-05-17", None),
        ("2027-06-06", "nationaldagen"),
        ("2027-06-26", "midsommardagen"),
        ("2026-10-31", "alla helgons dag"),
        ("2027-11-06", "alla helgons dag"),
        ("2026-12-25", "juldagen"),
        ("2026-12-26", "annandag jul"),
        ("2027-11-21", None),
        ("2004-05-31", "annandag pingst"),
        ("2004-06-06", None),
        ("2008-05-01", "första maj och Kristi himmelsfärdsdag"),
    ],
)
def test_a_red_day_has_its_name(day: str, name: str | None) -> None:
    """Public holidays are named as in running text; an ordinary Sunday has no name."""
    assert BARE.red_day(date.fromisoformat(day)) == name


@pytest.mark.parametrize(
    ("day", "name", "closing"),
    [
        ("2027-06-25", "midsommarafton", "midsommarafton"),
        ("2026-12-24", "julafton", "julafton"),
        ("2026-12-31", "nyårsafton", "nyårsafton"),
        ("2027-03-27", "påskafton", None),
        ("2027-05-15", "pingstafton", None),
        ("2027-05-06", None, "Kristi himmelsfärdsdag"),
        ("2027-05-07", None, None),
    ],
)
def test_three_of_five_eves_close(day: str, name: str | None, closing: str | None) -> None:
    """Semesterlagen equates three eves with Sundays; the other two are Saturdays like others."""
    assert BARE.eve(date.fromisoformat(day)) == name
    assert BARE.closing_day(date.fromisoformat(day)) == closing


def test_squeezed_days_of_two_years() -> None:
    """One single working day between free days; never two in a row, never a weekend."""
    days = (date(2026, 1, 1) + timedelta(step) for step in range(730))
    assert [day for day in days if BARE.is_squeezed(day)] == iso("2026-01-02", "2026-01-05", "2026-05-15", "2027-05-07")


def test_squeezed_day_between_weekend_and_eve() -> None:
    """Monday 23 December 2024 has a Sunday before it and julafton after it."""
    assert BARE.is_squeezed(date(2024, 12, 23)) is True


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_first_and_last_day_there_are_do_not_break(day: date) -> None:
    """The ends of the calendar have no neighbours and are no squeezed days."""
    assert BARE.is_squeezed(day) is False


def test_a_term_has_holes_where_there_is_a_school_holiday() -> None:
    """`termin` means when school is on."""
    assert TOWN.period_ranges(Period.TERM) == (
        DateRange(date(2027, 1, 11), date(2027, 2, 28)),
        DateRange(date(2027, 3, 8), date(2027, 3, 28)),
        DateRange(date(2027, 4, 5), date(2027, 6, 9)),
        DateRange(date(2027, 8, 17), date(2027, 10, 31)),
        DateRange(date(2027, 11, 8), date(2027, 12, 17)),
    )


@pytest.mark.parametrize(
    ("day", "kind", "inside"),
    [
        ("2027-01-10", Period.TERM, False),
        ("2027-01-11", Period.TERM, True),
        ("2027-03-01", Period.TERM, False),
        ("2027-03-01", Period.WINTER_BREAK, True),
        ("2027-03-08", Period.WINTER_BREAK, False),
        ("2027-06-09", Period.TERM, True),
        ("2027-06-10", Period.TERM, False),
        ("2027-06-10", Period.SUMMER_BREAK, True),
        ("2027-12-24", Period.CHRISTMAS_BREAK, False),
    ],
)
def test_a_day_is_in_a_period_or_not(day: str, kind: Period, inside: bool) -> None:
    """Both ends of a period belong to it; a period that is not recorded holds no day."""
    assert TOWN.in_period(date.fromisoformat(day), kind) is inside


def test_school_periods_that_adjoin_or_stand_backwards() -> None:
    """Adjoining records are one range, and one that ends before it begins is none."""
    calendar = Calendar(
        (
            period("jullov", "2027-01-01", "2027-01-10"),
            period("jullov", "2026-12-19", "2026-12-31"),
            period("sportlov", "2027-03-07", "2027-03-01"),
        )
    )
    assert calendar.period_ranges(Period.CHRISTMAS_BREAK) == (DateRange(date(2026, 12, 19), date(2027, 1, 10)),)
    assert calendar.period_ranges(Period.WINTER_BREAK) == ()
