"""Every entry of the sample town tells search engines exactly the dates of the one list of occurrences."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

import pytest

from linked_data import Meeting, faults, meetings, open_hours
from sample_feeds import LAST, Town
from torg.domain.activity import Activity, ActivityType, Entry
from torg.domain.schedule.occurrences import Occurrence, Status, occurrences, timetable
from torg.domain.schedule.parts import ScheduleKind
from torg.domain.schedule.sessions import sessions
from torg.outputs.schema_org.entries import Town as Telling
from torg.outputs.schema_org.hours import AHEAD
from torg.outputs.schema_org.nodes import Addresses, Node
from torg.outputs.series.book import SeriesBook
from torg.site import routes
from towns import TODAY

ROOT = "https://torg.example.org/"
SERVICES = {ActivityType.SUPPORT, ActivityType.SHARING, ActivityType.MEETING_PLACE, ActivityType.DIGITAL}


@pytest.fixture(scope="module")
def graphs(sample: Town) -> list[tuple[Entry, list[Node]]]:
    """Every entry with its graph."""
    addresses = Addresses(
        ROOT,
        lambda entry: ROOT + routes.entry_path(entry),
        lambda organisation: ROOT + routes.organisation_path(organisation),
        lambda place: ROOT + routes.place_path(place),
    )
    telling = Telling(sample.catalogue, SeriesBook(sample.calendar, TODAY), addresses)
    return [(entry, telling.entry(entry)) for entry in sample.catalogue.entries]


def _happens(entry: Entry, town: Town, first: date, last: date) -> list[Occurrence]:
    found = occurrences(timetable(entry), town.calendar, first, last)
    return [each for each in found if each.status not in {Status.MOVED, Status.RESERVE}]


def _written(moment: date | datetime) -> str:
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat()


def _meetings(found: Iterable[Occurrence]) -> list[Meeting]:
    meetings = []
    for each in found:
        status = "EventRescheduled" if each.moved_from else "EventScheduled"
        status = "EventCancelled" if each.status is Status.CANCELLED else status
        places = tuple(f"{ROOT}platser/{place}.html#plats" for place in each.place_ids)
        for session in sessions(each):
            start = _written(session.start)
            meetings.append(Meeting(start, _written(session.end) if session.end else start, status, places))
    return sorted(meetings)


def test_dates_of_events_are_the_list_of_occurrences(sample: Town, graphs: list[tuple[Entry, list[Node]]]) -> None:
    """Rules and single dates together give each date of eighteen months once, with its hours, place and status."""
    events = [(entry, graph) for entry, graph in graphs if str(graph[0]["@type"]).endswith("Event")]
    differ = {}
    dates = 0
    for entry, graph in events:
        wanted = _meetings(_happens(entry, sample, TODAY, LAST))
        dates += len(wanted)
        if wanted and meetings(graph, TODAY, LAST) != wanted:
            differ[entry.id] = set(meetings(graph, TODAY, LAST)) ^ set(wanted)
    assert differ == {}
    assert (len(events) > 50, dates > 1500) == (True, True)


def test_hours_of_services_are_the_list_of_occurrences(sample: Town, graphs: list[tuple[Entry, list[Node]]]) -> None:
    """On each of the coming ninety days the opening hours say what the list of occurrences says."""
    services = [(entry, graph) for entry, graph in graphs if graph[0]["@type"] == "Service"]
    differ = []
    for entry, graph in services:
        always = any(each.kind is ScheduleKind.ALWAYS for each in entry.schedules)
        for day in (TODAY + timedelta(number) for number in range(AHEAD + 1)):
            found = [each for each in _happens(entry, sample, day, day) if each.status is Status.PLANNED]
            wanted = [(str(each.start)[11:16], str(each.end)[11:16] if each.end else None)
                      for one in found for each in sessions(one)]  # fmt: skip
            wanted = [("00:00", "23:59")] if always else wanted
            if open_hours(graph, day) != sorted(wanted, key=str):
                differ.append((entry.id, day, open_hours(graph, day), wanted))
    assert differ == []
    assert len(services) > 15


def test_types_follow_the_entries(graphs: list[tuple[Entry, list[Node]]]) -> None:
    """What people come to on certain dates is an event; what is there for whoever comes is a service."""
    wrong = [
        (entry.id, graph[0]["@type"])
        for entry, graph in graphs
        if isinstance(entry, Activity) and entry.type in SERVICES and graph[0]["@type"] != "Service"
    ]
    assert wrong == []


def test_the_vocabulary_has_every_term(graphs: list[tuple[Entry, list[Node]]]) -> None:
    """Every type, every term on its type and every value's type is schema.org's."""
    assert {entry.id: wrong for entry, graph in graphs if (wrong := faults(graph))} == {}
