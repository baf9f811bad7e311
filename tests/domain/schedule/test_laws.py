"""Laws of the list of occurrences, tried on timetables of every shape with changes of every sort."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from calendars import TOWN
from strategies import changes, near_days, timetables
from torg.domain.schedule.occurrences import Occurrence, Status, Timetable, next_occurrences, occurrences
from torg.domain.schedule.record import Change

FIRST, LAST = date(2026, 9, 1), date(2028, 12, 31)
"""Everything that the timetables have is inside, but for what has no end."""


def everything(table: Timetable) -> list[Occurrence]:
    """All occurrences of somewhat more than two years."""
    return list(occurrences(table, TOWN, FIRST, LAST))


@given(timetables(), near_days, st.integers(0, 250))
def test_a_window_shows_what_the_whole_list_has_there(table: Timetable, first: date, length: int) -> None:
    """So a list cut in two is the whole, and turns do not go by what is asked for."""
    last = first + timedelta(length)
    inside = [each for each in everything(table) if first <= (each.last or each.day) and each.day <= last]
    assert list(occurrences(table, TOWN, first, last)) == inside


@given(timetables())
def test_the_list_is_in_order_and_has_nothing_twice(table: Timetable) -> None:
    """By day, hour and schedule; no two that differ in nothing but the schedule they come from."""
    found = everything(table)
    assert found == sorted(found, key=lambda each: each.sort_key)
    assert len({each._replace(schedule=0) for each in found}) == len(found)


@given(timetables())
def test_nobody_is_told_of_the_same_meeting_twice(table: Timetable) -> None:
    """Of what one may come to on a day, no two from the same schedule have the same hours and place.

    But for what several changes move to one day from different days.
    """
    found = [each for each in everything(table) if each.stands and each.moved_from is None]
    assert len({(each.day, each.last, each.times, each.place_ids) for each in found}) == len(found)


def days_touched(table: Timetable, change: Change) -> set[date]:
    """The day of a change, where it moves to, and where other changes move it on to."""
    days = {change.day}
    ahead = [change.moved_to]
    while ahead:
        day = ahead.pop()
        if day is not None and day not in days:
            days.add(day)
            ahead.extend(each.moved_to for each in table.changes if each.day == day)
    return days


@given(timetables(), changes())
def test_a_change_touches_its_own_days_alone(table: Timetable, change: Change) -> None:
    """Every other occurrence keeps its hours, place and status, also where places take turns."""
    changed = replace(table, changes=(*table.changes, change))
    days = days_touched(changed, change) | {
        day for each in table.changes if each.day == change.day for day in days_touched(changed, each)
    }
    without, with_it = ([each for each in everything(every) if each.day not in days] for every in (table, changed))
    assert with_it == without


@given(timetables(), near_days, st.integers(0, 12))
def test_the_next_ones_are_the_first_of_the_list(table: Timetable, today: date, count: int) -> None:
    """Three years of it are looked at."""
    ahead = list(occurrences(table, TOWN, today, today + timedelta(366 * 3)))
    assert next_occurrences(table, TOWN, today, count) == tuple(ahead[:count])


@given(timetables())
def test_what_is_moved_away_arrives(table: Timetable) -> None:
    """For each that is moved there is one on the new day, or the same thing was there already."""
    found = everything(replace(table, paused_until=None))
    arrived = {(each.day, each.moved_from) for each in found} | {(each.day, None) for each in found if each.stands}
    gone = [each for each in found if each.status is Status.MOVED and each.moved_to and FIRST <= each.moved_to <= LAST]
    ways = [(each, {(each.moved_to, each.moved_from or each.day), (each.moved_to, None)}) for each in gone]
    assert [each for each, found in ways if not found & arrived] == []


@given(timetables())
def test_a_pause_only_takes_away(table: Timetable) -> None:
    """What is after it is as if there were none."""
    without = [each for each in everything(replace(table, paused_until=None))
               if table.paused_until is None or each.day > table.paused_until]  # fmt: skip
    assert everything(table) == without
