"""Every shape that dateutil can express gives dateutil's dates: an independent reading of the same written fields.

The witness never sees a `Schedule`. It reads the Swedish fields, makes an `rruleset` of them, and takes what dateutil
can not say from elsewhere: week numbers from the C library (dateutil's `byweekno` misses 1 January 2022), red days
from the `holidays` package, terms and school holidays from dates written out here.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

import holidays
from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, rrule, rruleset
from dateutil.tz import gettz
from hypothesis import given, settings
from hypothesis import strategies as st

from calendars import period
from torg.domain.calendar import Calendar
from torg.domain.schedule.occurrences import Occurrence, Timetable, occurrences
from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.record import Schedule
from torg.domain.schedule.sessions import instant

Fields = dict[str, Any]

WEEKDAYS = (MO, TU, WE, TH, FR, SA, SU)
NAMES = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
ORDINALS = {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sista": -1}
YEARS = range(2024, 2038)
BREAKS = {"sportlov": ("03-01", "03-07"), "påsklov": ("03-29", "04-04"), "sommarlov": ("06-10", "08-16"),
          "höstlov": ("10-26", "11-01")}  # fmt: skip
TERMS = (("01-11", "03-01"), ("03-08", "03-29"), ("04-05", "06-10"), ("08-17", "10-26"), ("11-02", "12-19"))
"""When school is on: from the first day up to, but not with, the second."""
SCHOOL = Calendar(
    tuple(period(kind, f"{year}-{first}", f"{year}-{last}") for year in YEARS for kind, (first, last) in BREAKS.items())
    + tuple(period("termin", f"{year}-{first}", f"{year}-{last}")
            for year in YEARS for first, last in (("01-11", "06-09"), ("08-17", "12-18")))
)  # fmt: skip


def midnight(day: date) -> datetime:
    """A day as dateutil wants it."""
    return datetime.combine(day, time())


@lru_cache
def closed() -> frozenset[date]:
    """Red days and the eves that count as Sundays, by another package."""
    days = holidays.country_holidays("SE", years=YEARS, language="sv", categories=("public", "de_facto"))
    return frozenset(day for day, name in days.items() if name != "Söndag")


def in_school(kind: str, day: date) -> bool:
    """Whether a day is in term, or in that school holiday."""
    if kind == "termin":
        return any(first <= f"{day:%m-%d}" < last for first, last in TERMS)
    first, last = BREAKS[kind]
    return first <= f"{day:%m-%d}" <= last


def week(day: date) -> int:
    """The ISO week's number, by the C library."""
    return int(day.strftime("%V"))


def rule_of(fields: Fields, first: date, last: date) -> rrule:
    """The days that the rule names, before anything is left out."""
    start = fields.get("varannan vecka från") or fields.get("från") or first
    until = min(last, fields.get("till") or last)
    more: dict[str, Any] = {"dtstart": midnight(start), "until": midnight(until)}
    written = fields.get("dag") or [NAMES[start.weekday()]]
    if written[0] in NAMES:
        interval = 2 if "varannan vecka från" in fields else 1
        return rrule(
            WEEKLY, interval=interval, wkst=MO, byweekday=[WEEKDAYS[NAMES.index(day)] for day in written], **more
        )
    nths = [day.removesuffix("en").split() for day in written]
    return rrule(MONTHLY, byweekday=[WEEKDAYS[NAMES.index(day)](ORDINALS[nth]) for nth, day in nths], **more)


def left_out(rules: rruleset, what: str, first: date, last: date) -> None:
    """One part of `utom`, as dates or a rule that dateutil excludes."""
    between: dict[str, Any] = {"dtstart": midnight(first), "until": midnight(last)}
    if what in BREAKS or what == "termin" or what.startswith("vecka "):
        for each in rrule(DAILY, **between):
            if week(each) == int(what[6:]) if what.startswith("vecka ") else in_school(what, each):
                rules.exdate(each)
    elif what == "juli":
        rules.exrule(rrule(DAILY, bymonth=7, **between))
    else:
        rules.exdate(midnight(date.fromisoformat(what)))


def witness(fields: Fields, first: date, last: date) -> list[date]:
    """The dates of a rule from one day to another, by dateutil."""
    start = fields.get("varannan vecka från") or fields.get("från") or first
    if "datum" in fields:
        return [day for day in sorted(set(fields["datum"])) if first <= day <= last]
    if start > last:
        return []
    rules = rruleset()
    rules.rrule(rule_of(fields, first, last))
    for what in fields.get("utom", ()):
        left_out(rules, what, start, last)
    if fields.get("röda dagar") == "nej":
        for day in closed():
            if start <= day <= last:
                rules.exdate(midnight(day))
    days = [each.date() for each in rules]
    if "period" in fields:
        days = [day for day in days if any(in_school(kind, day) for kind in fields["period"])]
    weeks = fields.get("veckor", "")
    if weeks in {"jämna", "udda"}:
        days = [day for day in days if week(day) % 2 == (weeks == "udda")]
    elif weeks:
        lowest, highest = map(int, weeks.split("–"))
        days = [day for day in days if lowest <= week(day) <= highest]
    return [day for day in days[: int(fields.get("antal", len(days)))] if day >= first]


SEAMS = (date(2026, 12, 14), date(2032, 12, 13), date(2027, 3, 15), date(2027, 10, 18), date(2028, 2, 14),
         date(2027, 6, 14))  # fmt: skip
"""Shortly before week 53 of 2026 and of 2032, both clock changes, a leap day and July."""


@st.composite
def windows(draw: st.DrawFn) -> tuple[date, date]:
    """Often over a seam of the calendar."""
    first = draw(st.sampled_from(SEAMS) | st.dates(date(2025, 6, 1), date(2034, 6, 1)))
    return first, first + timedelta(draw(st.integers(0, 60) | st.integers(0, 500)))


@st.composite
def rules(draw: st.DrawFn) -> tuple[Fields, date, date]:
    """The fields of a recurring rule or a list of dates, and a window near them."""
    first, last = draw(windows())
    near = st.integers(-200, 300).map(lambda step: first + timedelta(step))
    weekdays = st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True)
    nths = st.lists(
        st.tuples(st.sampled_from(list(ORDINALS)), st.sampled_from(NAMES)), min_size=1, max_size=3, unique=True
    )
    parts = st.sampled_from([*BREAKS, "juli", "vecka 53", "vecka 1", "vecka 9"]) | near.map(date.isoformat)
    narrow = {
        "till": near,
        "period": st.lists(st.sampled_from(["termin", "sportlov", "sommarlov"]), min_size=1, max_size=2, unique=True),
        "utom": st.lists(parts, min_size=1, max_size=4, unique=True),
        "röda dagar": st.sampled_from(["ja", "nej", "fråga"]),
    }
    weeks = st.sampled_from(["jämna", "udda", "27–30", "1–2", "50–53"])
    shape = draw(st.sampled_from(["weekly", "weeks", "every other", "monthly", "dates"]))
    if shape == "dates":
        return {"datum": draw(st.lists(near, min_size=1, max_size=9))}, first, last
    if shape == "every other":
        fields = {
            "varannan vecka från": draw(near),
            **draw(st.fixed_dictionaries({}, optional={"dag": weekdays, **narrow})),
        }
    elif shape == "monthly":
        named = nths.map(lambda found: [f"{nth} {day}en" for nth, day in found])
        fields = draw(st.fixed_dictionaries({"dag": named}, optional={"från": near, **narrow}))
    else:
        fixed: Any = {"dag": weekdays} if shape == "weekly" else {"dag": weekdays, "veckor": weeks}
        fields = draw(st.fixed_dictionaries(fixed, optional={"från": near, **narrow}))
    counted = "från" in fields or "varannan vecka från" in fields
    if counted and draw(st.booleans()):
        fields["antal"] = str(draw(st.integers(1, 30)))
    return fields, first, last


@settings(max_examples=600)
@given(rules(), st.times())
def test_the_list_has_the_dates_that_dateutil_has(rule: tuple[Fields, date, date], clock: time) -> None:
    """The whole list, over week 53, leap days, terms and clock changes: each date once, planned, at the same hour."""
    fields, first, last = rule
    hours = (TimeSpan(clock.replace(second=0, microsecond=0)),)
    table = Timetable((Schedule.read({**fields, "tid": list(hours)}),))
    expected = [Occurrence(day, hours) for day in witness(fields, first, last)]
    assert list(occurrences(table, SCHOOL, first, last)) == expected


@given(windows(), st.sampled_from(NAMES), st.times(time(4), time(23, 59)))
def test_moments_are_those_of_dateutil_in_stockholm(window: tuple[date, date], day: str, clock: time) -> None:
    """The wall clock says the same hour all year, so that UTC does not: by dateutil's own rules and time zone."""
    first, last = window
    hour = clock.replace(second=0, microsecond=0)
    zone = gettz("Europe/Stockholm")
    moments = rrule(WEEKLY, byweekday=WEEKDAYS[NAMES.index(day)], dtstart=datetime.combine(first, hour, zone),
                    until=datetime.combine(last, time(23, 59), zone))  # fmt: skip
    table = Timetable((Schedule.read({"dag": day, "tid": [TimeSpan(hour)]}),))
    ours = [
        instant(datetime.combine(each.day, each.times[0].start)) for each in occurrences(table, SCHOOL, first, last)
    ]
    assert ours == [each.astimezone(UTC) for each in moments]
