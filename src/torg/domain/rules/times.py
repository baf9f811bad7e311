"""Times that can be read and still make no sense: backwards, on the wrong weekday, never, long ago, or changed in vain.

Compare RFC 5545, where a RECURRENCE-ID must name an instance that the rule has.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from torg.domain.activity import Activity, Entry
from torg.domain.clock import WEEKDAYS, day_in_words
from torg.domain.places import EvenOddPlaces, place_ids
from torg.domain.rules.changes import check_changes, first_after
from torg.domain.rules.clock_change import check_clock_change
from torg.domain.rules.context import RuleContext
from torg.domain.rules.hours import check_hours
from torg.domain.schedule.dates import (
    RECURRING,
    last_day,
    planned_days,
    start_day,
    starts_off_day,
    why_never,
)
from torg.domain.schedule.parts import Moment, RedDays
from torg.domain.schedule.reading_dates import day_of
from torg.domain.schedule.record import Schedule
from torg.domain.shapes import inline
from torg.problems import DataPath, Problem, Remedy, problem

_CLOSED = "röda dagar: nej"
MOST_SCHEDULES = 60
"""Rules of one entry: ten for each day of the week is far more than any has."""
MOST_DATES = 400
"""Dates of one rule, or changes of one entry: more than one for each day of a year."""

_NEAR = timedelta(days=62)
_SURELY_ENOUGH = 100
"""A rule without other limits has a day within so many days, also a fifth Monday that is no red day."""


def check_times(entry: Entry, context: RuleContext) -> Iterator[Problem]:
    """Everything about the times of an activity or a notice; of too many times only that they are too many."""
    crowded = list(_crowded(entry))
    if crowded:
        yield from crowded
        return
    for index, schedule in enumerate(entry.schedules):
        yield from check_schedule(schedule, ("tider", index), context)
    yield from _all_passed(entry, context)
    yield from check_clock_change(entry, context.calendar, context.today)
    if isinstance(entry, Activity):
        if entry.rotates:
            yield from check_turns(entry, context)
        if entry.changes:
            yield from check_changes(entry, context)
        if entry.reserve_day is not None:
            yield from _check_reserve(entry)
        if entry.paused_until is not None and entry.paused_until < context.today:
            words = day_in_words(entry.paused_until)
            yield problem("tider-passerade", ("pausad till",), remedy=Remedy("remove"), sak="paus", datum=words)


def _crowded(entry: Entry) -> Iterator[Problem]:
    """More rules, dates or changes than anybody can read, or than a calendar should have to carry."""
    lists: list[tuple[int, int, DataPath]] = [(len(entry.schedules), MOST_SCHEDULES, ("tider",))]
    lists += [(len(each.dates), MOST_DATES, ("tider", index, "datum")) for index, each in enumerate(entry.schedules)]
    if isinstance(entry, Activity):
        lists.append((len(entry.changes), MOST_DATES, ("ändringar",)))
    for count, most, path in lists:
        if count > most:
            yield problem("varde-antal", path, fält=str(path[-1]), gräns="högst", tal=most, antal=count)


def check_schedule(schedule: Schedule, path: DataPath, context: RuleContext) -> Iterator[Problem]:
    """One item of `tider` by itself."""
    if schedule.start is not None and schedule.end is not None and _moment(schedule.start) > _moment(schedule.end):
        yield _backwards(schedule.start, schedule.end, path)
        return
    yield from check_hours(schedule.times, path)
    if schedule.every_other_from is not None and starts_off_day(schedule):
        yield _wrong_weekday(schedule, schedule.every_other_from, path)
    why = _why_never(schedule, context)
    if why is not None:
        yield problem("tider-aldrig", path, sak=why, period=", ".join(schedule.periods))
    elif schedule.red_days is None and schedule.kind in RECURRING:
        yield from _ask_about_red_days(schedule, path, context)


def _moment(moment: Moment) -> datetime:
    return moment if isinstance(moment, datetime) else datetime.combine(moment, time())


def _in_words(moment: Moment) -> str:
    return day_in_words(moment) + (f" {moment.hour}.{moment.minute:02}" if isinstance(moment, datetime) else "")


def _backwards(start: Moment, end: Moment, path: DataPath) -> Problem:
    return problem("tider-bakvand", (*path, "till"), sak="datum", från=_in_words(start), till=_in_words(end))


def _wrong_weekday(schedule: Schedule, day: date, path: DataPath) -> Problem:
    """`dag: torsdag` beside a date that is a Saturday."""
    weekdays = [rule.weekday for rule in schedule.days]
    ahead = min((weekday - day.weekday()) % 7 for weekday in weekdays)
    right = day + timedelta(ahead)
    written = ", ".join(WEEKDAYS[weekday] for weekday in weekdays)
    remedy = Remedy("value", WEEKDAYS[day.weekday()]) if len(weekdays) == 1 else None
    return problem(
        "tider-veckodag", (*path, "dag"), remedy=remedy, dag=written, datum=day.isoformat(),
        rätt=WEEKDAYS[day.weekday()], nästa=right.isoformat(), nästa_dag=WEEKDAYS[right.weekday()],
    )  # fmt: skip


def _why_never(schedule: Schedule, context: RuleContext) -> str | None:
    """Why the rule has no dates, or None when it has some; kept, since many entries follow the same terms."""
    if schedule.kind not in RECURRING or not _may_be_empty(schedule):
        return None
    key = (schedule.days, schedule.weeks, schedule.periods, schedule.excluded, schedule.red_days,
           schedule.every_other_from, schedule.start, schedule.end)  # fmt: skip
    if key not in context.never:
        context.never[key] = why_never(schedule, context.calendar)
    return context.never[key]


def _may_be_empty(schedule: Schedule) -> bool:
    """Whether anything could leave no day at all. A rule without limits, or with a long time, always has days."""
    if schedule.periods or schedule.excluded:
        return True
    if schedule.end is None:
        return False
    begin = start_day(schedule)
    enough = _SURELY_ENOUGH if schedule.weeks is None else _SURELY_ENOUGH * 4
    return begin is not None and (day_of(schedule.end) - begin).days < enough


def _ask_about_red_days(schedule: Schedule, path: DataPath, context: RuleContext) -> Iterator[Problem]:
    """Public holidays and squeezed days that the rule meets, when nobody has said what happens then."""
    weekdays = frozenset(rule.weekday for rule in schedule.days)
    for code, found in (("tider-rod-dag", context.red_days), ("tider-klamdag", context.squeezed_days)):
        days = [each for each in found if each[0].weekday() in weekdays]
        met = [f"{day_in_words(day)}{name and f' ({name})'}" for day, name in days
               if next(planned_days(schedule, context.calendar, day, day), None)]  # fmt: skip
        if met:
            remedy = Remedy("add", _CLOSED, whole=_with(schedule, red_days=RedDays.CLOSED))
            yield problem(code, path, remedy=remedy, datum=", ".join(met), antal=len(met))


def check_turns(entry: Activity, context: RuleContext) -> Iterator[Problem]:
    """Places that the whole entry takes in turn: at least two of them, and a first day to count from in every rule."""
    if len(place_ids(entry.places)) < 2 or isinstance(entry.places, EvenOddPlaces):
        key: dict[str, str | int] = {"sak": "vaxlar-ett-stalle", "fält": "växlar", "form": "plats"}
        yield problem("tider-form", ("växlar",), remedy=None, target="key", **key)
        return
    for index, schedule in enumerate(entry.schedules):
        if schedule.places is None and schedule.kind in RECURRING and start_day(schedule) is None:
            yield _no_first_day(schedule, ("tider", index), context)


def _no_first_day(schedule: Schedule, path: DataPath, context: RuleContext) -> Problem:
    """The next day is put forward: whoever wants another place to be first writes another day."""
    key: dict[str, str | int] = {"sak": "utan-start", "fält": "växlar", "form": "dag"}
    first = first_after(schedule, context.calendar, context.today)
    if first is None:
        return problem("tider-form", path, remedy=None, target="value", **key)
    remedy = Remedy("add", f"från: {first.isoformat()}", whole=_with(schedule, start=first))
    return problem("tider-form", path, remedy=remedy, target="value", förslag=first.isoformat(), **key)


def _with(schedule: Schedule, **changes: RedDays | date) -> str:
    """The schedule's fields with some changed, a line each: for a file that has the schedule as a sentence."""
    fields = schedule.model_copy(update=changes).written()
    return "\n".join(f"{key}: {inline(value)}" for key, value in fields.items())


def _bound(schedule: Schedule) -> date | None:
    """A day that nothing of the rule comes after, or None when the rule does not say."""
    if schedule.dates:
        return schedule.dates[-1]
    if schedule.end is not None:
        return day_of(schedule.end)
    return date.min if schedule.count is not None and schedule.kind in RECURRING else None


def _all_passed(entry: Entry, context: RuleContext) -> Iterator[Problem]:
    """Every time of the entry lies in the past, also the reserve day and what was moved."""
    if not entry.schedules:
        return
    days: list[date] = []
    for schedule in entry.schedules:
        bound = _bound(schedule)
        if bound is None or (bound > context.today + _NEAR):
            return
        last = last_day(schedule, context.calendar)
        if last is None or last >= context.today:
            return
        days.append(last)
    if isinstance(entry, Activity):
        later = (entry.reserve_day, *(change.moved_to for change in entry.changes))
        days += [day for day in later if day is not None]
    if max(days) < context.today:
        yield problem("tider-passerade", ("tider",), sak="tider", datum=day_in_words(max(days)))


def _check_reserve(entry: Activity) -> Iterator[Problem]:
    """The reserve day comes after the day that it replaces."""
    firsts = [min(schedule.dates) for schedule in entry.schedules if schedule.dates]
    assert entry.reserve_day is not None
    if firsts and entry.reserve_day <= min(firsts):
        words = day_in_words(entry.reserve_day)
        yield problem("tider-bakvand", ("reservdag",), sak="reservdag", från=day_in_words(min(firsts)), till=words)
