"""`datum`, `från` and `till` as people write them."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars import iso
from schedule_faults import Told, faults
from strategies import clocks, days
from torg.domain.schedule.parts import Moment
from torg.domain.schedule.reading_dates import day_of, gather_dates, read_dates, read_moment, write_moment


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2027-05-22", ["2027-05-22"]),
        ("20270522", ["2027-05-22"]),
        ("22 maj 2027", ["2027-05-22"]),
        ("den 22 maj 2027", ["2027-05-22"]),
        ("lördag 22 maj 2027", ["2027-05-22"]),
        ("lörd. den 22:a maj 2027", ["2027-05-22"]),
        ("lördag 2027-05-22", ["2027-05-22"]),
        ("2027-01-14, 2027-02-11", ["2027-01-14", "2027-02-11"]),
        ("14 januari, 11 februari och 15 april 2027", ["2027-01-14", "2027-02-11", "2027-04-15"]),
        ("2, 9 och 16 februari samt 9 mars 2027", ["2027-02-02", "2027-02-09", "2027-02-16", "2027-03-09"]),
        ("30 december 2026, 6 januari 2027", ["2026-12-30", "2027-01-06"]),
        ("torsdagarna 14 januari och 11 februari 2027", ["2027-01-14", "2027-02-11"]),
        ("11 februari 2027, 14 januari 2027, 11 februari 2027", ["2027-01-14", "2027-02-11"]),
    ],
)
def test_dates_are_read(text: str, expected: list[str]) -> None:
    """One or many, where later parts lend month and year to earlier."""
    assert gather_dates(read_dates(text)) == tuple(iso(*expected))


def fault(text: str) -> Told:
    """The fault of a date."""
    (found,) = faults({"datum": text})
    return found


@pytest.mark.parametrize(
    ("text", "code", "params"),
    [
        ("2027-02-30", "datum", {"värde": "2027-02-30", "sak": "finns-inte", "dag": "30 februari 2027"}),
        ("22 maj", "datum", {"värde": "22 maj", "sak": "utan-ar", "mall": "ÅÅÅÅ-05-22"}),
        ("22/5 2027", "datum", {"värde": "22/5 2027", "sak": "skrivsatt", "förslag": "2027-05-22"}),
        ("2027-07-05–2027-07-30", "datum", {"värde": "2027-07-05–2027-07-30", "sak": "intervall"}),
        ("5–30 juli 2027", "datum", {"värde": "5–30 juli 2027", "sak": "intervall"}),
        ("i morgon", "datum", {"värde": "i morgon", "sak": "idag", "dagar": 1}),
        ("nästa vecka", "datum", {"värde": "nästa vecka", "sak": "inget-datum"}),
        ("hej 22 maj 2027", "datum", {"värde": "hej 22 maj 2027", "sak": "inget-datum"}),
        (",", "datum", {"värde": ",", "sak": "inget-datum"}),
        (
            "fredag 22 maj 2027",
            "tider-veckodag",
            {"värde": "fredag 22 maj 2027", "dag": "fredag", "rätt": "lördag", "datum": "2027-05-22"},
        ),
        (
            "fredag 2027-05-22",
            "tider-veckodag",
            {"värde": "fredag 2027-05-22", "dag": "fredag", "rätt": "lördag", "datum": "2027-05-22"},
        ),
    ],
)
def test_faulty_dates_are_quoted(text: str, code: str, params: dict[str, object]) -> None:
    """What is wrong with the date, and the weekday that it has."""
    assert fault(text) == (("datum",), code, params)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2027-06-04", date(2027, 6, 4)),
        ("2027-06-04 17.00", datetime(2027, 6, 4, 17)),
        ("2027-06-04 17:30", datetime(2027, 6, 4, 17, 30)),
        ("2027-06-04T17:30:00", datetime(2027, 6, 4, 17, 30)),
        ("2027-06-04 kl. 17", datetime(2027, 6, 4, 17)),
        ("2027-06-04, klockan 17.00", datetime(2027, 6, 4, 17)),
        ("fredag 4 juni 2027 17.00", datetime(2027, 6, 4, 17)),
        ("2027-06-04 24.00", datetime(2027, 6, 5)),
    ],
)
def test_moments_are_read(text: str, moment: Moment) -> None:
    """A day, or a day with an hour; 24.00 is the next day's midnight."""
    assert read_moment(text) == moment


@given(st.one_of(days, st.builds(datetime.combine, days, clocks)))
def test_written_moments_are_read_back(moment: Moment) -> None:
    """Law: moments survive writing and reading."""
    assert read_moment(write_moment(moment)) == moment


@pytest.mark.parametrize(
    ("text", "code", "params"),
    [
        ("2027-06-04 25.00", "klockslag", {"värde": "25.00", "sak": "finns-inte"}),
        ("9999-12-31 24.00", "datum", {"värde": "9999-12-31 24.00", "sak": "finns-inte", "dag": "9999-12-31"}),
        ("4 juni", "datum", {"värde": "4 juni", "sak": "utan-ar", "mall": "ÅÅÅÅ-06-04"}),
    ],
)
def test_faulty_moments_are_quoted(text: str, code: str, params: dict[str, str]) -> None:
    """The hour or the day that is wrong."""
    assert faults({"från": text, "till": "2027-06-06"}) == [(("från",), code, params)]


def test_the_day_of_a_moment() -> None:
    """With and without an hour."""
    assert [day_of(date(2027, 6, 4)), day_of(datetime(2027, 6, 4, 17))] == iso("2027-06-04", "2027-06-04")
