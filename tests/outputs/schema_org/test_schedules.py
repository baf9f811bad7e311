"""Rules and dates in schema.org's words."""

from datetime import date, datetime

import pytest

from calendars import TOWN
from torg.domain.schedule.sessions import sessions
from torg.outputs.schema_org.nodes import Node
from torg.outputs.schema_org.repeats import tell
from torg.outputs.schema_org.schedules import date_terms, schedule_nodes, written
from torg.outputs.series.book import SeriesBook
from towns import TODAY, activity


def _nodes(**schedule: object) -> list[Node]:
    return [
        part
        for each in tell(activity(tider=[schedule]), SeriesBook(TOWN, TODAY)).repeats
        for part in schedule_nodes(each)
    ]


def test_every_week() -> None:
    """A frequency, a weekday, the next day, the hours, the zone."""
    assert _nodes(dag="torsdag", tid="13.00–15.00") == [
        {
            "@type": "Schedule",
            "repeatFrequency": "P1W",
            "byDay": "https://schema.org/Thursday",
            "startDate": "2026-11-26",
            "startTime": "13:00",
            "endTime": "15:00",
            "scheduleTimezone": "Europe/Stockholm",
        }
    ]


def test_nth_weekdays_and_every_other_week() -> None:
    """As iCalendar writes the one; as two weeks the other."""
    (month,) = _nodes(dag="sista söndagen", tid="14.00–15.00")
    assert (month["repeatFrequency"], month["byDay"]) == ("P1M", "-1SU")
    (fortnight,) = _nodes(**{"varannan vecka från": "2026-11-14", "tid": "10.00–11.00"})
    assert (fortnight["repeatFrequency"], fortnight["startDate"]) == ("P2W", "2026-11-28")


def test_an_end_and_days_left_out() -> None:
    """Both as days."""
    (each,) = _nodes(dag="torsdag", tid="13.00", från="2026-11-01", till="2026-12-17", utom=["2026-12-03"])
    assert (each["endDate"], each["exceptDate"], "endTime" in each) == ("2026-12-17", "2026-12-03", False)


@pytest.mark.parametrize(
    ("hours", "end", "duration"), [("21.00–01.00", "01:00", "PT4H"), ("22.30–2.00", "02:00", "PT3H30M")]
)
def test_past_midnight(hours: str, end: str, duration: str) -> None:
    """How long it lasts says that the end is on the next day."""
    (each,) = _nodes(dag="fredag", tid=hours)
    assert (each["endTime"], each["duration"]) == (end, duration)


def test_several_sessions_and_whole_days() -> None:
    """A Schedule for each session; none has hours when none are told."""
    hours = [each["startTime"] for each in _nodes(dag="lördag", tid=["9.30–10.00", "10.30–11.00"])]
    assert (hours, "startTime" in _nodes(dag="lördag")[0]) == (["09:30", "10:30"], False)


def test_dates_say_what_is_different() -> None:
    """On, called off, moved."""
    changes = [{"datum": "2026-12-03", "inställt": "sjuk"}, {"datum": "2026-12-10", "flyttat till": "2026-12-11"}]
    entry = activity(ändringar=changes)
    found = [date_terms(each, sessions(each)[0]) for each in tell(entry, SeriesBook(TOWN, TODAY)).dates][:3]
    assert [
        (str(each["startDate"])[:10], str(each["eventStatus"])[19:], each["previousStartDate"]) for each in found
    ] == [
        ("2026-11-26", "EventScheduled", None),
        ("2026-12-03", "EventCancelled", None),
        ("2026-12-11", "EventRescheduled", "2026-12-10"),
    ]


def test_moments_know_summer() -> None:
    """Stockholm's clock with its distance to UTC; a day is a day."""
    assert [written(each) for each in (date(2026, 12, 3), datetime(2026, 12, 3, 13), datetime(2027, 7, 1, 13))] == [
        "2026-12-03",
        "2026-12-03T13:00:00+01:00",
        "2027-07-01T13:00:00+02:00",
    ]
