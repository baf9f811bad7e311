"""Changes to single dates: each on a day that was planned, saying something, and leading nobody astray.

Compare RFC 5545, where a RECURRENCE-ID must name an instance that the rule has.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from torg.domain.activity import Activity
from torg.domain.calendar import Calendar
from torg.domain.clock import WEEKDAYS, day_in_words
from torg.domain.reasons import LONGEST_REASON, no_reason
from torg.domain.rules.context import RuleContext
from torg.domain.rules.hours import check_hours
from torg.domain.schedule.dates import RECURRING, closed_days, concerns, days_after, days_before, planned_days
from torg.domain.schedule.occurrences import can_change, occurrences, timetable
from torg.domain.schedule.parts import RedDays, ScheduleKind
from torg.domain.schedule.reading_dates import day_of
from torg.domain.schedule.record import Change, Schedule
from torg.problems import DataPath, Problem, Remedy, problem

_SLIP = timedelta(days=3)
"""A planned day within so many days may be the one that was meant. One further off is another meeting."""
_REACHES = (62, 800, 366 * 4)
"""Days to look for a planned day within: in a season, in a course once a year, at last in a rare rule."""

_EARLIER = timedelta(days=14)
"""What is moved to an earlier day is seldom moved further than this."""
_NEAR = timedelta(days=62)


def check_changes(entry: Activity, context: RuleContext) -> Iterator[Problem]:
    """Changes must change something, once, on a day that was planned.

    A red day in mid-season that `röda dagar: nej` closes may be named too, and nothing is said about it: called off,
    the day is shown with its reason instead of being missing in silence; moved, it tells where to go instead.
    """
    seen: dict[date, int] = {}
    for index, change in enumerate(entry.changes):
        path = ("ändringar", index)
        words = day_in_words(change.day)
        if change.day in seen:
            yield problem("tider-andring", (*path, "datum"), sak="dubbelt", datum=words)
            continue
        seen[change.day] = index
        yield from _check_content(change, path)
        yield from _check_reason(change, path)
        yield from check_hours(change.times, path)
        yield from _check_new_day(entry, index, context)
        planned = any(_may_change(schedule, context.calendar, change.day) for schedule in entry.schedules)
        if not planned and not can_change(timetable(entry), context.calendar, change.day):
            yield _unplanned(entry, change, path, context.calendar)


def _check_content(change: Change, path: DataPath) -> Iterator[Problem]:
    words = day_in_words(change.day)
    if change.cancelled is not None and (change.moved_to or change.times or change.place):
        yield problem("tider-andring", path, sak="bade", datum=words)
    elif change.moved_to == change.day and not change.times and change.place is None:
        yield problem("tider-andring", (*path, "flyttat till"), sak="samma-dag", datum=words)
    elif change.cancelled is None and change.moved_to is None and not change.times and change.place is None:
        yield problem("tider-andring", path, sak="tom", datum=words)


def _check_reason(change: Change, path: DataPath) -> Iterator[Problem]:
    """What stands after «Inställt» everywhere must say why, in a few words."""
    reason, here = change.cancelled, (*path, "inställt")
    if reason is None:
        return
    why = no_reason(reason)
    if why is not None:
        yield problem("tider-andring", here, sak=why.value, värde=reason, datum=day_in_words(change.day))
    elif len(reason) > LONGEST_REASON:
        yield problem("varde-for-langt", here, fält="inställt", högst=LONGEST_REASON, antal=len(reason))


def _check_new_day(entry: Activity, index: int, context: RuleContext) -> Iterator[Problem]:
    """The day that something is moved to lies ahead, and is free.

    What was moved to an earlier day has been when that day is over, and is only warned about: it was right when it was
    written. Far earlier than the planned day is a slip of the pen, most often of the year.
    """
    change, path = entry.changes[index], ("ändringar", index, "flyttat till")
    new = change.moved_to
    if new is None or new == change.day or change.cancelled is not None:
        return
    told: dict[str, str | int] = {"datum": day_in_words(change.day), "ny": day_in_words(new)}
    if new >= context.today:
        yield from _two_on_a_day(entry, index, new, context)
    elif change.day >= context.today and change.day - new > _EARLIER:
        meant = _in_the_right_year(new, change.day, context.today)
        remedy = Remedy("value", meant.isoformat()) if meant else None
        yield problem("tider-andring", path, remedy=remedy, target="value", sak="har-varit", **told)
    elif change.day >= context.today:
        yield problem("tider-passerade", path, remedy=None, target="value", sak="flytt", **told)


def _in_the_right_year(new: date, planned: date, today: date) -> date | None:
    """The same date of the planned day's year or the next, when it lies ahead and near the planned day."""
    for year in (planned.year, planned.year + 1):
        try:
            day = new.replace(year=year)
        except ValueError:
            continue
        if day >= today and abs(day - planned) <= _NEAR and day != planned:
            return day
    return None


def _two_on_a_day(entry: Activity, index: int, new: date, context: RuleContext) -> Iterator[Problem]:
    """Something is there already on the day that a meeting is moved to, or the entry is closed on such days."""
    change, path = entry.changes[index], ("ändringar", index, "flyttat till")
    told: dict[str, str | int] = {"datum": day_in_words(change.day), "ny": day_in_words(new)}
    others = tuple(each for at, each in enumerate(entry.changes) if at < index or (at > index and each.moved_to != new))
    table = timetable(entry.model_copy(update={"changes": others}))
    if any(each.day == new and each.stands for each in occurrences(table, context.calendar, new, new)):
        yield problem("tider-samma-dag", path, remedy=None, target="value", sak="upptagen", **told)
        return
    name = context.calendar.closing_day(new)
    if name and any(schedule.red_days is RedDays.CLOSED for schedule in entry.schedules):
        yield problem("tider-samma-dag", path, remedy=None, target="value", sak="stangt", namn=name, **told)


def _may_change(schedule: Schedule, calendar: Calendar, day: date) -> bool:
    plain = schedule.weeks is None and schedule.end is None and not (schedule.periods or schedule.excluded)
    if plain and schedule.count is None and schedule.kind is ScheduleKind.WEEKLY:
        begun = schedule.start is None or day_of(schedule.start) <= day
        return begun and any(rule.weekday == day.weekday() for rule in schedule.days)
    return schedule.kind is ScheduleKind.ALWAYS or concerns(schedule, calendar, day)


def _unplanned(entry: Activity, change: Change, path: DataPath, calendar: Calendar) -> Problem:
    """Says that the day is closed already, or which planned days are nearest; only one close by is put forward."""
    here = (*path, "datum")
    words = _in_full(change.day)
    if not any(schedule.kind in RECURRING or schedule.dates or schedule.start for schedule in entry.schedules):
        return problem("tider-andring", here, sak="inga-datum", datum=words)
    closed = _closed_already(entry, change.day, calendar)
    if closed:
        remove, day = Remedy("remove"), day_in_words(change.day)
        return problem("tider-andring", path, remedy=remove, sak="redan-stangt", datum=day, namn=closed)
    before, after = _beside(entry, change.day, calendar)
    told: dict[str, str | int] = {name: _in_full(day) for name, day in (("före", before), ("efter", after)) if day}
    if not told:
        return problem("tider-andring", here, sak="langt-bort", datum=words)
    told |= {"sak": "inte-planerat", "datum": words}
    best = min((day for day in (before, after) if day), key=lambda day: abs(day - change.day))
    if abs(best - change.day) > _SLIP:
        return problem("tider-andring", here, remedy=None, target="value", **told)
    remedy, new = Remedy("value", best.isoformat()), best.isoformat()
    return problem("tider-andring", here, remedy=remedy, target="value", förslag=new, **told)


def _beside(entry: Activity, day: date, calendar: Calendar) -> tuple[date | None, date | None]:
    """The last planned day before a day that is none, and the first after it; None where there is none for years."""
    before = [found for each in entry.schedules if (found := _last_before(each, calendar, day))]
    after = [found for each in entry.schedules if (found := first_after(each, calendar, day))]
    return max(before, default=None), min(after, default=None)


def _last_before(schedule: Schedule, calendar: Calendar, day: date) -> date | None:
    for reach in _REACHES:
        found = list(planned_days(schedule, calendar, days_before(day, reach), day))
        if found:
            return found[-1]
    return None


def first_after(schedule: Schedule, calendar: Calendar, day: date) -> date | None:
    """The first planned day of a schedule from a day on; None when there is none for years."""
    return next(planned_days(schedule, calendar, day, days_after(day, _REACHES[-1])), None)


def _in_full(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day_in_words(day)}"


def _closed_already(entry: Activity, day: date, calendar: Calendar) -> str | None:
    """The name of the red day or eve that alone keeps the entry from meeting on the day, or None."""
    for schedule in entry.schedules:
        if any(found == day for found, _ in closed_days(schedule, calendar, day, day)):
            return calendar.closing_day(day)
        always = schedule.model_copy(update={"periods": ()})
        if schedule.periods and any(found == day for found, _ in closed_days(always, calendar, day, day)):
            return calendar.closing_day(day)
    return None
