"""Small words that are whole messages."""

from datetime import date

from torg.domain.calendar import eves_of, red_days_of
from torg.phrases import plain_tables as tables


def test_every_holiday_has_a_message() -> None:
    """No red day and no eve of the years to come lacks its name."""
    names = {
        name
        for year in range(2026, 2060)
        for names in (red_days_of(year), eves_of(year))
        for both in names.values()
        for name in both.split(" och ")
    }
    assert names - set(tables.HOLIDAYS) == set()


def test_days_of_a_month() -> None:
    """Each weekday can be the first to the fifth, or the last."""
    assert (len(tables.NTH), tables.NTH[-1, 6]) == (42, "den sista söndagen i månaden")


def test_no_message_is_empty() -> None:
    """A place that is an ordinary venue says nothing, which is no message."""
    assert [message for _, message in tables.messages() if not message] == []


def test_formats_hold_their_names() -> None:
    """A clock has an hour and a minute."""
    found = tables.CLOCK.format(hour=date(2026, 1, 9).day, minute="05")
    assert found == "9.05"
