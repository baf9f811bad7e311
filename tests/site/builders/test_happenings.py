"""Events as rows, and rows by part of the day."""

from datetime import date, time

from torg.phrases.editions import speech_for
from torg.site.builders.happenings import by_part
from torg.site.builders.times import day_after


def test_few_rows_need_no_headings() -> None:
    """Eight stand together; of nothing there is nothing."""
    clocks = [time(9)] * 8
    assert by_part(speech_for("sv"), clocks, lambda each: each) == [("", clocks)]
    assert by_part(speech_for("sv"), [], lambda each: each) == []


def test_the_parts_of_the_day() -> None:
    """Noon is afternoon, 17 is evening, and what lasts all day comes first."""
    clocks = [None, time(0), time(11, 59), time(12), time(16, 59), time(17), time(23), time(23, 1), time(23, 2)]
    assert by_part(speech_for("sv"), clocks, lambda each: each) == [
        ("Hela dagen", [None]),
        ("Förmiddag", [time(0), time(11, 59)]),
        ("Eftermiddag", [time(12), time(16, 59)]),
        ("Kväll", [time(17), time(23), time(23, 1), time(23, 2)]),
    ]


def test_the_day_after() -> None:
    """Over the end of a year."""
    assert day_after(date(2026, 12, 31)) == "2027-01-01"
