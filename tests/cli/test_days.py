"""Days as people type them: `torg.cli.days`."""

from datetime import date

import pytest

from torg.cli.days import DayError, leading_day, read_day_words

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2026-11-26", "2026-11-26"),
        ("20261126", "2026-11-26"),
        ("idag", "2026-11-22"),
        ("i dag", "2026-11-22"),
        ("Imorgon", "2026-11-23"),
        ("i övermorgon", "2026-11-24"),
        ("igår", "2026-11-21"),
        ("torsdag", "2026-11-26"),
        ("på torsdag", "2026-11-26"),
        ("tors", "2026-11-26"),
        ("söndag", "2026-11-22"),
        ("kommande söndagen", "2026-11-22"),
        ("26 november", "2026-11-26"),
        ("den 26:e nov.", "2026-11-26"),
        ("torsdag 26 november", "2026-11-26"),
        ("torsdag den 26 november 2026", "2026-11-26"),
        ("26/11", "2026-11-26"),
        ("tors 26/11", "2026-11-26"),
        ("21 november", "2027-11-21"),
        ("6 januari", "2027-01-06"),
        ("29 februari", "2028-02-29"),
        ("26 november 2027", "2027-11-26"),
    ],
)
def test_a_day_is_understood(words: str, day: str) -> None:
    """Without a year it is the next such day, today included."""
    assert read_day_words(words, SUNDAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("words", "day"),
    [("fredag", "2026-12-11"), ("torsdag", "2026-12-17"), ("11/12", "2026-12-11"), ("idag", "2026-11-22")],
)
def test_a_weekday_that_something_moves_to_comes_after_its_day(words: str, day: str) -> None:
    """Other words are counted from today as always."""
    assert read_day_words(words, SUNDAY, after=date(2026, 12, 10)) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            "måndax",
            "«måndax» är inget datum. Skriv till exempel 2026-11-26, 26 november, torsdag eller idag.",
        ),
        ("", "«» är inget datum. Skriv till exempel 2026-11-26, 26 november, torsdag eller idag."),
        (
            "26 brumaire",
            "«26 brumaire» är inget datum. Skriv till exempel 2026-11-26, 26 november, torsdag eller idag.",
        ),
        ("26/13", "«26/13» är inget datum. Skriv till exempel 2026-11-26, 26 november, torsdag eller idag."),
        ("nästa torsdag", "«nästa torsdag» kan menas på två sätt. Skriv datumet: 2026-11-26 eller 2026-12-03."),
        (
            "fredag 26 november",
            "«fredag 26 november» stämmer inte: 26 november 2026 är en torsdag. Skriv 2026-11-26.",
        ),
        ("31 november", "«31 november» finns inte i almanackan."),
        ("2026-11-31", "Dagen 31 november 2026 finns inte."),
        ("1926-11-26", "Välj ett år mellan 2000 och 2199."),
    ],
)
def test_what_is_no_day_is_told_with_how_to_write_one(words: str, sentence: str) -> None:
    """And what is a day in two ways, with both."""
    with pytest.raises(DayError) as error:
        read_day_words(words, SUNDAY)
    assert error.value.message == sentence


@pytest.mark.parametrize(
    ("words", "day", "rest"),
    [
        (("26", "november"), "2026-11-26", ""),
        (("26", "november", "är", "sjuk"), "2026-11-26", "är sjuk"),
        (("torsdag", "26", "november"), "2026-11-26", ""),
        (("torsdag", "sjuk"), "2026-11-26", "sjuk"),
    ],
)
def test_a_day_may_be_several_words(words: tuple[str, ...], day: str, rest: str) -> None:
    """What follows the day is handed back."""
    assert leading_day(words, SUNDAY) == (date.fromisoformat(day), rest)


def test_words_that_begin_with_no_day_are_told_whole() -> None:
    """Not just the first of them."""
    with pytest.raises(DayError) as error:
        leading_day(("snart", "kanske"), SUNDAY)
    assert error.value.message.startswith("«snart kanske» är inget datum.")
