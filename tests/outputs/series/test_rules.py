"""Recurrence rules."""

from datetime import date, datetime, time

from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from calendars import iso
from torg.domain.schedule.parts import DayRule
from torg.outputs.ical.recurrence import write_rule
from torg.outputs.series.rules import SAFE_NTH, Fit, Rule, fit, pieces

LAST = date(2027, 6, 9)


weekly = st.builds(
    Rule, st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))), st.integers(1, 4)
)
monthly = st.builds(
    lambda weekday, nth: Rule(nth=DayRule(weekday, nth)), st.integers(0, 6), st.sampled_from([*SAFE_NTH])
)


@given(weekly | monthly, st.dates(date(2025, 1, 1), date(2029, 1, 1)), st.integers(0, 500), st.integers(0, 800))
def test_a_rules_days_are_those_that_dateutil_gives(rule: Rule, start: date, skip: int, length: int) -> None:
    """Law: in any window, counted from any day."""
    first = date.fromordinal(start.toordinal() + skip)
    last = date.fromordinal(first.toordinal() + length)
    begin, *window = (datetime.combine(day, time()) for day in (start, first, last))
    expected = rrulestr(write_rule(rule, timed=False), dtstart=begin).between(window[0], window[1], inc=True)
    assert list(rule.days(first, last, start=start)) == [each.date() for each in expected]


def test_a_fifth_weekday_is_only_in_some_months() -> None:
    """December 9999 has an end, too."""
    assert list(Rule(nth=DayRule(0, 5)).days(date(2027, 1, 1), date(2027, 4, 30))) == iso("2027-03-29")
    assert list(Rule(nth=DayRule(4, -1)).days(date(9999, 12, 1), date.max)) == iso("9999-12-31")


def test_weekly_days_fit_with_an_exception() -> None:
    """The second Thursday is not one of them."""
    days = iso("2027-01-07", "2027-01-21", "2027-01-28", "2027-02-04")
    assert fit(days) == Fit(Rule((3,), last=date(2027, 2, 4)), tuple(iso("2027-01-14")))


def test_every_third_week_fits() -> None:
    """As places in turn give."""
    days = iso("2027-01-12", "2027-02-02", "2027-02-23")
    assert fit(days) == Fit(Rule((1,), 3, last=date(2027, 2, 23)))


def test_nth_days_fit_with_an_exception() -> None:
    """No last Saturday in February."""
    days = iso("2027-01-30", "2027-03-27", "2027-04-24")
    assert fit(days, DayRule(5, -1)) == Fit(Rule(nth=DayRule(5, -1), last=date(2027, 4, 24)), tuple(iso("2027-02-27")))


def test_more_exceptions_than_days_do_not_fit() -> None:
    """A rule that mostly does not hold confuses people, too."""
    assert fit(iso("2027-01-04", "2027-01-26", "2027-03-10")) is None


def test_a_fifth_weekday_fits_no_rule() -> None:
    """Outlook has none for it."""
    assert fit(iso("2027-03-29", "2027-05-31"), DayRule(0, 5)) is None


def test_days_of_another_nth_do_not_fit() -> None:
    """The rule must give every day."""
    assert fit(iso("2027-01-04", "2027-02-08"), DayRule(0, 1)) is None


@given(st.sets(st.dates(date(2026, 1, 1), date(2027, 1, 1)), min_size=2, max_size=60))
def test_a_fit_gives_exactly_the_days(chosen: set[date]) -> None:
    """Law: the rule's days without the exceptions, which are among them and sorted."""
    days = sorted(chosen)
    found = fit(days)
    if found is None:
        return
    every = list(found.rule.days(days[0], date.max))
    assert [day for day in every if day not in found.without] == days
    assert [day for day in every if day in found.without] == list(found.without)


def test_what_one_rule_fits_is_one_piece() -> None:
    """Also with an exception."""
    days = tuple(iso("2027-01-07", "2027-01-21", "2027-01-28"))
    assert pieces(days) == ((days, fit(days)),)


def test_a_piece_ends_where_the_step_breaks() -> None:
    """Every third week, then a week late, then every third week again."""
    days = iso("2028-01-11", "2028-02-01", "2028-02-22", "2028-03-21", "2028-04-11", "2028-05-02")
    assert pieces(tuple(days)) == (
        (days[:3], Fit(Rule((1,), 3, last=days[2]))),
        (days[3:], Fit(Rule((1,), 3, last=days[5]))),
    )


def test_days_that_no_rule_fits_are_pieces_of_their_own() -> None:
    """Fewer than three in a stretch, several weekdays, a fifth weekday."""
    two = iso("2027-01-04", "2027-06-14", "2027-06-21", "2027-10-11")
    mixed = iso("2027-01-04", "2027-01-26", "2027-03-10")
    fifth = iso("2027-03-29", "2027-05-31")
    assert [pieces(tuple(mixed)), pieces(tuple(fifth), DayRule(0, 5))] == [
        tuple(((day,), None) for day in days) for days in (mixed, fifth)
    ]
    assert pieces(tuple(two)) == tuple(((day,), None) for day in two)


def test_several_weekdays_with_a_long_gap_are_one_piece() -> None:
    """A rule with many exceptions is still clearer than many events."""
    days = iso("2027-01-04", "2027-01-06", "2027-02-01", "2027-02-03")
    assert [len(found) for found, _ in pieces(tuple(days))] == [4]


@given(st.sets(st.dates(date(2026, 1, 1), date(2027, 1, 1)), min_size=2, max_size=60))
def test_pieces_hold_every_day_once(chosen: set[date]) -> None:
    """Law: in order, and each piece's rule gives its days."""
    days = tuple(sorted(chosen))
    found = pieces(days)
    assert tuple(day for piece, _ in found for day in piece) == days
    for piece, fitting in found:
        if fitting:
            given_days = fitting.rule.days(piece[0], date.max)
            assert [day for day in given_days if day not in fitting.without] == list(piece)
