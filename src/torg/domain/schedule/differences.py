"""What is other than usual about an occurrence that was changed on its own day."""

from dataclasses import replace

from torg.domain.calendar import Calendar
from torg.domain.schedule.planned import beginning_on
from torg.domain.schedule.timetable import Occurrence, Timetable


def differences(table: Timetable, calendar: Calendar, found: Occurrence) -> tuple[bool, bool]:
    """Whether the hours, and whether the place, are other than its schedule gives that day.

    Args:
        table: the timetable that it comes from.
        calendar: red days and school year.
        found: an occurrence with `changed`.
    """
    change = table.by_day.get(found.day)
    if change is None:
        return False, False
    usual = [
        each.place_ids
        for each in beginning_on(replace(table, changes=()), calendar, found.day)
        if each.schedule == found.schedule
    ]
    other_hours = found.last is None and found.times != table.schedules[found.schedule].times
    return other_hours, change.place is not None and found.place_ids not in usual
