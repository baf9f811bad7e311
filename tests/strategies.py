"""Hypothesis strategies that tests share: schedules of every legal shape and combination."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from calendars import TOWN
from torg.domain.schedule.occurrences import Timetable, occurrences
from torg.domain.schedule.parts import (
    DateRange,
    DayRule,
    Month,
    Parity,
    Period,
    RedDays,
    TimeSpan,
    WeekRange,
)
from torg.domain.schedule.record import Change, Schedule

Fields = dict[str, Any]

days = st.dates()
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0, fold=0))
weekdays = st.integers(0, 6)
plain_days = st.lists(weekdays.map(DayRule), min_size=1, max_size=9)
nth_days = st.lists(st.builds(DayRule, weekdays, st.sampled_from([1, 2, 3, 4, 5, -1])), min_size=1, max_size=8)
slugs = st.one_of(
    st.sampled_from(["sportlovet", "lov", "terminen", "juli", "mandag", "8", "vecka-9", "jamna-veckor", "hemma"]),
    st.from_regex(re.compile(r"[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}", re.ASCII), fullmatch=True),
)
lines = (
    st.one_of(
        st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=60),
        st.sampled_from(["sex personer har anmält sig", "Ring: 0980, på ankaret", "startar när du vill", "a, på b"]),
        st.sampled_from(["Enligt överenskommelse: ja", "från 1 maj 2027", "x, startar när y", "8 gånger", "."]),
    )
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)


@st.composite
def week_ranges(draw: st.DrawFn) -> WeekRange:
    """Weeks within one year, first before last."""
    first, last = sorted((draw(st.integers(1, 53)), draw(st.integers(1, 53))))
    return WeekRange(first, draw(st.sampled_from([first, last])))


@st.composite
def date_ranges(draw: st.DrawFn) -> DateRange:
    """Any days, and often days close together."""
    first = draw(days)
    length = draw(st.one_of(st.integers(0, 40), st.integers(0, 5000)))
    return DateRange(first, date.fromordinal(min(first.toordinal() + length, date.max.toordinal())))


@st.composite
def time_spans(draw: st.DrawFn) -> TimeSpan:
    """With and without an end, past midnight too."""
    end = draw(st.none() | clocks)
    return TimeSpan(draw(clocks), end, about=end is not None and draw(st.booleans()))


exclusions = st.one_of(st.sampled_from(Period), week_ranges(), st.integers(1, 12).map(Month), date_ranges())
many_times = st.lists(time_spans(), min_size=1, max_size=4)
many_weeks = st.one_of(st.sampled_from(Parity).map(lambda parity: [parity]),
                       st.lists(week_ranges(), min_size=1, max_size=4))  # fmt: skip
simple_places = st.lists(slugs, min_size=1, max_size=3, unique=True)
turns = st.lists(slugs, min_size=2, max_size=4)
even_odd = st.fixed_dictionaries({"jämna": slugs, "udda": slugs})


def _some(optional: dict[str, SearchStrategy[Any]], **required: SearchStrategy[Any]) -> SearchStrategy[Fields]:
    return st.fixed_dictionaries({key.replace("_", " "): each for key, each in required.items()}, optional=optional)


def _recurring() -> dict[str, SearchStrategy[Any]]:
    return {
        "tid": many_times,
        "till": days,
        "period": st.lists(st.sampled_from(Period), min_size=1, max_size=4),
        "utom": st.lists(exclusions, min_size=1, max_size=5),
        "röda dagar": st.sampled_from(RedDays),
    }


def _placed(fields: Fields, places: Any, *, counted: bool) -> Fields:
    """Add places; those that take turns, or a count, only where there is a first day to count from."""
    sort, chosen = places
    if sort == "turns" and counted:
        return {**fields, "plats": chosen, "växlar": "varje gång"}
    if sort == "even-odd" and not ((isinstance(fields.get("veckor"), list) and Parity.EVEN in fields["veckor"]) or
                                   Parity.ODD in fields.get("veckor", [])):  # fmt: skip
        return {**fields, "plats": chosen}
    return {**fields, "plats": chosen} if sort == "plain" else fields


any_places = st.one_of(
    st.just(("none", None)),
    simple_places.map(lambda ids: ("plain", ids)),
    turns.map(lambda ids: ("turns", ids)),
    even_odd.map(lambda pair: ("even-odd", pair)),
)


@st.composite
def _weekly(draw: st.DrawFn) -> Fields:
    fields = draw(_some({**_recurring(), "veckor": many_weeks, "från": days}, dag=plain_days))
    return _counted(draw, fields)


@st.composite
def _monthly(draw: st.DrawFn) -> Fields:
    return _counted(draw, draw(_some({**_recurring(), "från": days}, dag=nth_days)))


@st.composite
def _every_other(draw: st.DrawFn) -> Fields:
    fields = draw(_some({**_recurring(), "dag": plain_days}, varannan_vecka_från=days))
    return _counted(draw, fields)


def _counted(draw: st.DrawFn, fields: Fields) -> Fields:
    has_start = "från" in fields or "varannan vecka från" in fields
    if has_start and draw(st.booleans()):
        fields = {**fields, "antal": str(draw(st.integers(1, 60)))}
    return _placed(fields, draw(any_places), counted=has_start)


@st.composite
def _dates(draw: st.DrawFn) -> Fields:
    red = st.sampled_from([RedDays.HELD, RedDays.ASK])
    near = st.dates(date(2026, 11, 1), date(2027, 3, 1))
    chosen = st.one_of(st.lists(days, min_size=1, max_size=6), st.lists(near, min_size=1, max_size=9))
    same_weekday = st.builds(
        lambda first, steps: [date.fromordinal(first.toordinal() + 7 * step) for step in steps],
        near, st.lists(st.integers(0, 20), min_size=1, max_size=9),
    )  # fmt: skip
    fields = draw(_some({"tid": many_times, "röda dagar": red}, datum=chosen | same_weekday))
    return _placed(fields, draw(any_places), counted=True)


@st.composite
def _span(draw: st.DrawFn) -> Fields:
    moments = st.one_of(days, st.builds(datetime.combine, days, clocks))
    red = st.sampled_from([RedDays.HELD, RedDays.ASK])
    return draw(_some({"plats": simple_places, "röda dagar": red}, från=moments, till=moments))


@st.composite
def _undated(draw: st.DrawFn) -> Fields:
    said = draw(st.sampled_from([("alltid öppet", st.just("ja")), ("enligt överenskommelse", lines)]))
    return {
        said[0]: draw(said[1]),
        **draw(_some({"från": days, "till": days, "plats": simple_places})),
    }


@st.composite
def _when_full(draw: st.DrawFn) -> Fields:
    count = st.integers(1, 60).map(str)
    optional = {"dag": plain_days | nth_days, "tid": many_times, "antal": count, "plats": simple_places}
    return draw(_some(optional, startar_när=lines))


def schedule_fields() -> SearchStrategy[Fields]:
    """The fields of a legal schedule, by their Swedish keys."""
    return st.one_of(_weekly(), _monthly(), _every_other(), _dates(), _span(), _undated(), _when_full())


def schedules() -> SearchStrategy[Schedule]:
    """Every legal shape of schedule, in every combination with what may narrow it."""
    return schedule_fields().map(Schedule.read)


def near_fields() -> SearchStrategy[Fields]:
    """The same, with their dates within the five hundred days from 1 October 2026, that tests can walk day by day."""
    return schedule_fields().map(_moved_near)


def _moved_near(fields: Fields) -> Fields:
    return {key: [_near_value(each) for each in value] if isinstance(value, list) else _near_value(value)
            for key, value in fields.items()}  # fmt: skip


def _near_value(value: Any) -> Any:
    if isinstance(value, DateRange):
        first = _near_day(value.first)
        return DateRange(first, first + timedelta(value.first.day % 9))
    if isinstance(value, datetime):
        return datetime.combine(_near_day(value), value.time())
    return _near_day(value) if isinstance(value, date) else value


def _near_day(day: date) -> date:
    return date(2026, 10, 1) + timedelta(day.toordinal() % 500)


near_days = st.dates(date(2026, 10, 1), date(2028, 2, 1))


@st.composite
def changes(draw: st.DrawFn, day: SearchStrategy[date] = near_days) -> Change:
    """A change of any sort, sensible or not, often moving something to a day close by."""
    about = draw(day)
    said: Fields = {"datum": about}
    if draw(st.booleans()):
        said["flyttat till"] = draw(day | st.integers(-8, 15).map(lambda step: about + timedelta(step)))
    optional = {"inställt": st.just("Sjuk"), "tid": many_times, "plats": slugs}
    return Change.read({**said, **draw(st.fixed_dictionaries({}, optional=optional))})


@st.composite
def timetables(draw: st.DrawFn) -> Timetable:
    """One to three schedules with changes on days that they have and others, turns, pauses and reserve days."""
    rules = tuple(draw(st.lists(near_fields().map(Schedule.read), min_size=1, max_size=3)))
    plain = Timetable(rules, places=tuple(draw(st.lists(slugs, max_size=3))), rotates=draw(st.booleans()))
    planned = sorted({each.day for each in occurrences(plain, TOWN, date(2026, 10, 1), date(2027, 6, 1))})
    known = st.sampled_from(planned) | near_days if planned else near_days
    return replace(
        plain,
        changes=tuple(draw(st.lists(changes(known), max_size=4))),
        paused_until=draw(st.none() | st.none() | near_days),
        reserve_day=draw(st.none() | known),
    )
