"""`veckor`, `period` and `röda dagar` as people write them."""

from typing import Any

import pytest
from hypothesis import given

from schedule_faults import fault_of
from strategies import many_weeks
from torg.domain.schedule.parts import Parity, Period, RedDays, WeekRange
from torg.domain.schedule.reading_weeks import (
    BREAKS,
    gather_periods,
    gather_weeks,
    read_periods,
    read_red_days,
    read_weeks,
    write_weeks,
)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("jämna", ["jämna"]),
        ("jämn", ["jämna"]),
        ("jämna veckor", ["jämna"]),
        ("Udda vecka", ["udda"]),
        ("ojämna veckor", ["udda"]),
        ("bara udda veckor", ["udda"]),
        ("9", ["9"]),
        ("vecka 9", ["9"]),
        ("v9", ["9"]),
        ("v.9", ["9"]),
        ("27–30", ["27–30"]),
        ("v. 27-30", ["27–30"]),
        ("vecka 27 till 30", ["27–30"]),
        ("vecka 27 till och med 30", ["27–30"]),
        ("veckorna 27, 29 och 31", ["27", "29", "31"]),
        ("27–30, 29–32", ["27–32"]),
        ("27, 28", ["27–28"]),
        ("51–2", ["1–2", "51–53"]),
    ],
)
def test_weeks_are_read_and_written_in_one_way(text: str, canonical: list[str]) -> None:
    """Parity and week numbers, joined where they adjoin; a range over new year is two."""
    assert write_weeks(gather_weeks(read_weeks(text))) == canonical


@given(many_weeks)
def test_written_weeks_are_read_back(parts: list[Parity | WeekRange]) -> None:
    """Law: canonical weeks survive writing and reading."""
    weeks = gather_weeks(parts)
    assert gather_weeks(part for text in write_weeks(weeks) for part in read_weeks(text)) == weeks


@pytest.mark.parametrize(
    ("text", "params"),
    [
        ("54", {"värde": "54", "sak": "finns-inte"}),
        ("0", {"värde": "0", "sak": "finns-inte"}),
        ("30–27", {"värde": "30–27", "sak": "bakvand", "förslag": "27–30"}),
        ("jmäna", {"värde": "jmäna", "sak": "okand", "förslag": "jämna"}),
        ("sommaren", {"värde": "sommaren", "sak": "okand"}),
        ("varannan vecka", {"värde": "varannan vecka", "sak": "varannan"}),
        ("jämna, 9", {"värde": "jämna, 9", "sak": "blandat"}),
        ("jämna och udda", {"värde": "jämna, udda", "sak": "blandat"}),
        (".", {"värde": ".", "sak": "okand"}),
    ],
)
def test_faulty_weeks_are_quoted(text: str, params: dict[str, str]) -> None:
    """What is wrong, and what surely was meant."""
    assert fault_of("veckor", text) == (("veckor",), "tider-veckor", params)


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("termin", (Period.TERM,)),
        ("under terminen", (Period.TERM,)),
        ("skolans terminer", (Period.TERM,)),
        ("Sportlovet", (Period.WINTER_BREAK,)),
        ("påsklov och sportlov", (Period.WINTER_BREAK, Period.EASTER_BREAK)),
        ("lov", BREAKS),
        ("på skolloven", BREAKS),
    ],
)
def test_periods_are_read_in_the_order_of_the_year(text: str, periods: tuple[Period, ...]) -> None:
    """Every form of the word, once each."""
    assert gather_periods(read_periods(text)) == periods


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("sprotlov", {"förslag": "sportlov"}),
        ("vårterminen", {}),
        ("semester", {}),
        (",", {}),
    ],
)
def test_faulty_periods_are_quoted(text: str, hint: dict[str, str]) -> None:
    """A single term can not be named: that is what dates are for."""
    expected = (("period",), "varde-okant", {"värde": text, "slag": "period", **hint})
    assert fault_of("period", text) == expected


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        ("ja", RedDays.HELD),
        ("Öppet", RedDays.HELD),
        ("nej", RedDays.CLOSED),
        ("stängt", RedDays.CLOSED),
        ("fråga", RedDays.ASK),
        ("Fråga oss.", RedDays.ASK),
        (RedDays.ASK, RedDays.ASK),
    ],
)
def test_red_days_have_three_answers(value: Any, meaning: RedDays) -> None:
    """Yes, no, ask."""
    assert read_red_days(value) is meaning


@pytest.mark.parametrize(("text", "hint"), [("frga", {"förslag": "fråga"}), ("ibland", {})])
def test_a_faulty_answer_about_red_days_is_quoted(text: str, hint: dict[str, str]) -> None:
    """With the answer that surely was meant."""
    expected = (("röda dagar",), "varde-okant", {"värde": text, "slag": "röda dagar", **hint})
    assert fault_of("röda dagar", text) == expected
