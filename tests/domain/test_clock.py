"""Days and hours in Swedish writing."""

from datetime import date, time

import pytest
from hypothesis import given
from pydantic_core import PydanticCustomError

from strategies import clocks, days
from torg.domain.clock import day_in_words, read_clock, read_day, write_clock


@given(days)
def test_a_day_in_words_is_read_back(day: date) -> None:
    """Law: every day survives being said."""
    assert (read_day(day_in_words(day)), read_day(day.isoformat())) == (day, day)


@given(clocks)
def test_a_written_hour_is_read_back(clock: time) -> None:
    """Law: every hour and minute survives writing."""
    assert read_clock(write_clock(clock)) == clock


@pytest.mark.parametrize(
    "text",
    [
        "2027-01-16",
        "20270116",
        "2027-1-16",
        "2027.01.16",
        "2027/1/16",
        "16 januari 2027",
        "den 16 jan 2027",
        "16:e Januari 2027",
        "lördag 16 januari 2027",
        "Lördagen den 16 januari 2027",
        "lör. 16 jan 2027",
        "lördag, 2027-01-16",
        " 2027-01-16 ",
    ],
)
def test_ways_to_write_a_day(text: str) -> None:
    """All of them mean 16 January 2027."""
    assert read_day(text) == date(2027, 1, 16)


@pytest.mark.parametrize("text", ["torsdag 16 januari 2027", "tors 16 januari 2027"])
def test_a_weekday_has_to_be_the_dates_own(text: str) -> None:
    """Either may be what is meant."""
    with pytest.raises(PydanticCustomError) as caught:
        read_day(text)
    assert (caught.value.type, caught.value.context) == (
        "tider-veckodag",
        {"värde": text, "dag": "torsdag", "rätt": "lördag", "datum": "2027-01-16"},
    )


def test_a_day_may_be_said_without_its_year() -> None:
    """For lists where the year is said once."""
    assert day_in_words(date(2027, 1, 16), year=False) == "16 januari"


@pytest.mark.parametrize(
    ("text", "params"),
    [
        ("2027-02-29", {"sak": "finns-inte", "dag": "29 februari 2027"}),
        ("2027-13-01", {"sak": "ingen-manad", "månad": 13}),
        ("16 januari", {"sak": "utan-ar", "mall": "ÅÅÅÅ-01-16"}),
        ("16/1", {"sak": "utan-ar", "mall": "ÅÅÅÅ-01-16"}),
        ("16/1 2027", {"sak": "skrivsatt", "förslag": "2027-01-16"}),
        ("i morgon", {"sak": "idag", "dagar": 1}),
        ("Idag", {"sak": "idag", "dagar": 0}),
        ("på torsdag", {"sak": "inget-datum"}),
        ("16 smarch 2027", {"sak": "inget-datum"}),
    ],
)
def test_faulty_days(text: str, params: dict[str, str | int]) -> None:
    """What is wrong, and the right writing when it is certain."""
    with pytest.raises(PydanticCustomError) as caught:
        read_day(text)
    assert (caught.value.type, caught.value.context) == ("datum", {"värde": text, **params})


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("13.00", time(13)),
        ("13:00", time(13)),
        ("13:00:00", time(13)),
        ("13", time(13)),
        ("kl 13", time(13)),
        ("Kl. 9.30", time(9, 30)),
        ("klockan 09.30", time(9, 30)),
        ("24", time(0)),
        ("24.00", time(0)),
        ("0.00", time(0)),
    ],
)
def test_ways_to_write_an_hour(text: str, clock: time) -> None:
    """Full stop or colon, with or without the word; 24 is midnight."""
    assert read_clock(text) == clock


@pytest.mark.parametrize(
    ("text", "what"),
    [("25", "finns-inte"), ("12.60", "finns-inte"), ("24.30", "finns-inte"), ("middag", "inget-klockslag")],
)
def test_faulty_hours(text: str, what: str) -> None:
    """An hour that there is not, and words that are no hour."""
    with pytest.raises(PydanticCustomError) as caught:
        read_clock(text)
    assert (caught.value.type, caught.value.context) == ("klockslag", {"värde": text, "sak": what})
