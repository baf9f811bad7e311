"""Stockholm's clock in a feed."""

from datetime import UTC, date, datetime, timedelta
from typing import cast
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Timezone

from torg.outputs.ical.zone import VTIMEZONE, moment_line, until, utc


def test_the_zone_gives_stockholms_offset_on_every_day_of_twenty_years() -> None:
    """The library's own reading of the two rules against the computer's table of zones."""
    wrapped = b"BEGIN:VCALENDAR\r\n" + VTIMEZONE + b"END:VCALENDAR\r\n"
    zone = cast("Timezone", Calendar.from_ical(wrapped).walk("VTIMEZONE")[0]).to_tz(lookup_tzid=False)
    noons = [datetime(2026, 1, 1, 12) + timedelta(days) for days in range(366 * 20)]
    stockholm = ZoneInfo("Europe/Stockholm")
    assert [noon.replace(tzinfo=zone).utcoffset() for noon in noons] == [
        noon.replace(tzinfo=stockholm).utcoffset() for noon in noons
    ]


def test_the_zone_is_what_the_library_writes_again() -> None:
    """Same properties, same order, same bytes."""
    assert Timezone.from_ical(VTIMEZONE).to_ical(sorted=False) == VTIMEZONE


def test_the_zone_has_two_rules_and_no_lists() -> None:
    """Lists of changes are misread by several programs."""
    assert (VTIMEZONE.count(b"RRULE"), VTIMEZONE.count(b"RDATE")) == (2, 0)


def test_an_hour_is_on_stockholms_clock() -> None:
    """Never floating, never UTC."""
    assert moment_line("DTSTART", datetime(2027, 1, 16, 13, 30)) == b"DTSTART;TZID=Europe/Stockholm:20270116T133000\r\n"


def test_a_whole_day_is_a_date() -> None:
    """It has no zone."""
    assert moment_line("EXDATE", date(2027, 1, 16)) == b"EXDATE;VALUE=DATE:20270116\r\n"


def test_utc_is_told_by_a_z() -> None:
    """As DTSTAMP must be."""
    assert utc(datetime(2026, 11, 15, 9, 30, tzinfo=UTC)) == "20261115T093000Z"


@pytest.mark.parametrize(
    ("day", "timed", "value"),
    [
        (date(2027, 6, 9), True, "20270609T215959Z"),
        (date(2026, 12, 31), True, "20261231T225959Z"),
        (date(2027, 3, 28), True, "20270328T215959Z"),
        (date(2027, 10, 31), True, "20271031T225959Z"),
        (date(2027, 6, 9), False, "20270609"),
    ],
    ids=["summer", "winter", "spring-change", "autumn-change", "whole-day"],
)
def test_until_is_the_last_second_of_the_day(day: date, timed: bool, value: str) -> None:
    """Inclusive also for programs that compare with the wall clock."""
    assert until(day, timed=timed) == value
