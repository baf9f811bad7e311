"""The parts of a schedule are plain values."""

from datetime import date, time

from torg.domain.schedule.parts import DateRange, DayRule, Parity, Period, RedDays, TimeSpan, WeekRange


def test_equal_parts_are_equal_and_can_be_kept_in_sets() -> None:
    """A part is what it says, nothing more."""
    pairs = [
        (DayRule(3), DayRule(3, 0)),
        (TimeSpan(time(13)), TimeSpan(time(13), None)),
        (WeekRange(9, 9), WeekRange(9, 9)),
        (DateRange(date.min, date.max), DateRange(date.min, date.max)),
    ]
    assert [len({one, other}) for one, other in pairs] == [1, 1, 1, 1]


def test_the_words_that_files_hold() -> None:
    """Swedish words in files are the values of the choices."""
    assert [each.value for each in (*Parity, *RedDays)] == ["jämna", "udda", "ja", "nej", "fråga"]
    assert [each.value for each in Period] == ["termin", "höstlov", "jullov", "sportlov", "påsklov", "sommarlov"]
