"""The traps of the sample town: entries whose dates a careless reading gets wrong.

Numbers are those of the town's description. The real files are read; the expected days were worked out by hand from
an almanac: 22 November 2026 is a Sunday in week 47, 2026 has 53 weeks (Monday 28 December begins the last), and Monday
4 January 2027 begins week 1.
"""

from datetime import UTC, date, datetime, time
from functools import lru_cache
from pathlib import Path

import pytest

from torg.domain.activity import Activity
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.schedule.occurrences import Occurrence, Status, occurrences, timetable
from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.sessions import Session, instant, sessions
from torg.store import load

TODAY = date(2026, 11, 22)


@lru_cache
def _catalogue(content: Path) -> Catalogue:
    found = load(content, today=TODAY).catalogue
    assert found is not None
    return found


@pytest.fixture(name="find")
def _find(town: Path) -> "Find":
    return Find(_catalogue(town))


class Find:
    """The occurrences of the town's activities."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._activities: dict[str, Activity] = {each.id: each for each in catalogue.activities}
        self._calendar = Calendar(catalogue.vocabularies.school_year)

    def __call__(self, activity: str, first: str, last: str) -> list[Occurrence]:
        """Everything in the list from one day to another."""
        table = timetable(self._activities[activity])
        return list(occurrences(table, self._calendar, date.fromisoformat(first), date.fromisoformat(last)))


def hours(start: str, end: str, *, about: bool = False) -> tuple[TimeSpan, ...]:
    """One session: `18:00` to `19:30`."""
    return (TimeSpan(time.fromisoformat(start), time.fromisoformat(end), about),)


def on(days: str, times: tuple[TimeSpan, ...], place: str) -> list[Occurrence]:
    """Planned occurrences on days given as `2026-11-28 2026-12-12`."""
    return [Occurrence(date.fromisoformat(day), times, place_ids=(place,)) for day in days.split()]


def test_nr_7_stavgang_rests_five_weeks_because_weeks_53_and_1_are_odd_and_week_52_is_boxing_day(find: Find) -> None:
    """Even Saturdays: week 50 is followed by week 52 (annandag jul, closed) and then by week 2."""
    times = hours("09:30", "11:00")
    expected = on("2026-11-28 2026-12-12 2027-01-16 2027-01-30", times, "angsbogarden")
    assert find("stavgang-angsbo", "2026-11-22", "2027-02-07") == expected


def test_nr_8_pickleball_meets_twice_running_over_new_year_and_is_cancelled_on_trettondagen(find: Find) -> None:
    """Weeks 53 and 1 both are odd; the second of them is a red day, called off and still in the list."""
    times = hours("18:00", "19:30")
    before, after = (
        on("2026-12-02 2026-12-16 2026-12-30", times, "idrottshallen"),
        on("2027-01-20", times, "idrottshallen"),
    )
    off = Occurrence(date(2027, 1, 6), times, Status.CANCELLED, "Trettondedag jul", ("idrottshallen",))
    assert find("pickleball-nyborjare", "2026-11-22", "2027-01-31") == [*before, off, *after]


def test_nr_12_sondagspromenad_begins_at_eleven_on_easter_day_though_the_clocks_changed_that_night(find: Find) -> None:
    """The last Sunday of March 2027 is both; the wall clock says 11, which is an hour earlier in UTC."""
    found = find("sondagspromenad", "2026-12-01", "2027-04-30")
    days = "2026-12-27 2027-01-31 2027-02-28 2027-03-28 2027-04-25"
    assert found == on(days, hours("11:00", "14:00", about=True), "kvarnbion")
    walks = [sessions(each)[0] for each in found]
    assert walks[3] == Session(datetime(2027, 3, 28, 11), datetime(2027, 3, 28, 14), about=True)
    assert [instant(datetime.combine(each.day, each.times[0].start)) for each in found[2:4]] == [
        datetime(2027, 2, 28, 10, tzinfo=UTC),
        datetime(2027, 3, 28, 9, tzinfo=UTC),
    ]


def test_nr_18_stickkafe_is_moved_from_trettondagen_to_the_wednesday_after(find: Find) -> None:
    """The first Wednesday of January is a red day; both days are in the list and tell of each other."""
    times, place = hours("14:00", "16:00"), ("huvudbiblioteket",)
    assert find("stickkafe", "2026-11-22", "2027-03-03") == [
        Occurrence(date(2026, 12, 2), times, place_ids=place),
        Occurrence(date(2027, 1, 6), times, Status.MOVED, place_ids=place, moved_to=date(2027, 1, 13)),
        Occurrence(date(2027, 1, 13), times, place_ids=place, moved_from=date(2027, 1, 6)),
        Occurrence(date(2027, 2, 3), times, place_ids=place),
        Occurrence(date(2027, 3, 3), times, place_ids=place),
    ]


def test_nr_23_musikkafe_is_closed_on_christmas_day_and_not_back_until_week_2(find: Find) -> None:
    """Even Fridays: week 52 is juldagen; 1 January (week 53) and 8 January (week 1) are odd."""
    expected = on("2026-11-27 2026-12-11 2027-01-15 2027-01-29", hours("15:00", "17:00"), "kallan-hus")
    assert find("musikkafe", "2026-11-22", "2027-02-05") == expected


def test_nr_25_filmkvall_is_cancelled_on_new_years_eve_and_back_the_week_after(find: Find) -> None:
    """Odd Thursdays: weeks 53 and 1 follow each other."""
    times = hours("17:00", "20:00")
    off = Occurrence(date(2026, 12, 31), times, Status.CANCELLED, "Nyårsafton", ("kallan-hus",))
    assert find("filmkvall", "2026-11-22", "2027-01-31") == [
        *on("2026-12-03 2026-12-17", times, "kallan-hus"),
        off,
        *on("2027-01-07 2027-01-21", times, "kallan-hus"),
    ]


def test_nr_30_sprakpromenad_goes_by_fourteen_days_and_not_by_week_numbers(find: Find) -> None:
    """From 16 January 2027, påskafton too; over week 53 of 2032 it goes from even weeks to odd ones."""
    times = hours("11:00", "12:30")
    first = "2027-01-16 2027-01-30 2027-02-13 2027-02-27 2027-03-13 2027-03-27 2027-04-10"
    assert find("sprakpromenad", "2026-11-22", "2027-04-15") == on(first, times, "vardcentralen")
    later = find("sprakpromenad", "2032-12-01", "2033-01-31")
    assert later == on("2032-12-11 2033-01-08 2033-01-22", times, "vardcentralen")
    assert [each.day.isocalendar().week for each in later] == [50, 1, 3]


def test_nr_42_minneskafe_rests_three_weeks_over_new_year(find: Find) -> None:
    """Even Wednesdays: week 52, then weeks 53 and 1 without, then week 2."""
    expected = on("2026-11-25 2026-12-09 2026-12-23 2027-01-13 2027-01-27", hours("13:30", "15:30"), "handen-lokal")
    assert find("minneskafe", "2026-11-22", "2027-02-01") == expected


def test_nr_44_regnbagsfika_is_every_other_sunday_at_a_place_that_is_told_later(find: Find) -> None:
    """From 10 January 2027. On pingstdagen it asks (`fråga`), and so it is still planned."""
    days = (
        "2027-01-10 2027-01-24 2027-02-07 2027-02-21 2027-03-07 2027-03-21 2027-04-04 2027-04-18 2027-05-02 2027-05-16"
    )
    assert find("regnbagsfika", "2026-11-22", "2027-05-20") == on(days, hours("15:00", "17:00"), "sags-senare")


def test_nr_47_nyar_begins_in_one_year_and_ends_in_the_next(find: Find) -> None:
    """21 to 01 is four hours, listed on New Year's Eve alone."""
    found = find("nyar", "2026-11-22", "2028-05-22")
    assert found == on("2026-12-31", hours("21:00", "01:00"), "verkstan-hus")
    assert sessions(found[0]) == (Session(datetime(2026, 12, 31, 21), datetime(2027, 1, 1, 1)),)


def test_nr_72_nattvandra_ends_on_the_saturday_every_time(find: Find) -> None:
    """Fridays from 21 to 01, over new year too; four hours in winter and in summer."""
    found = find("nattvandra", "2026-12-18", "2027-01-10")
    assert found == on("2026-12-18 2026-12-25 2027-01-01 2027-01-08", hours("21:00", "01:00"), "grannrummet")
    assert [(each.end, each.about) for occurrence in found for each in sessions(occurrence)] == [
        (datetime(2026, 12, 19, 1), False),
        (datetime(2026, 12, 26, 1), False),
        (datetime(2027, 1, 2, 1), False),
        (datetime(2027, 1, 9, 1), False),
    ]
    (summer,) = find("nattvandra", "2027-07-02", "2027-07-02")
    (night,) = sessions(summer)
    assert isinstance(night.start, datetime)
    assert isinstance(night.end, datetime)
    assert (instant(night.start), instant(night.end)) == (
        datetime(2027, 7, 2, 19, tzinfo=UTC),
        datetime(2027, 7, 2, 23, tzinfo=UTC),
    )
