"""Reading JSON-LD as a search engine would: out of pages, against the vocabulary, and back to dates."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from dateutil.rrule import WEEKLY, rrule, rrulestr

SOURCE = Path(__file__).parent / "outputs" / "schema_org" / "terms.json"
"""The terms of the types that we use and of those that they are: a part of the vocabulary of schema.org, as it stands
in the package schema-dts 2.1.0 (Apache-2.0; the vocabulary is CC BY-SA 3.0)."""

TERMS: Mapping[str, Any] = json.loads(SOURCE.read_text("utf-8"))
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
PREFIX = "https://schema.org/"
_VALUES = {
    "EventStatusType": {"EventScheduled", "EventCancelled", "EventRescheduled"},
    "EventAttendanceModeEnumeration": {f"{each}EventAttendanceMode" for each in ("Offline", "Online", "Mixed")},
    "DayOfWeek": set(DAYS),
}
_TEXTS = {"Text", "URL", "Language", "Number", "Duration"}

Graph = Sequence[Mapping[str, Any]]


class Meeting(NamedTuple):
    """When one may come, or may not after all."""

    start: str
    end: str
    status: str
    places: tuple[str, ...]


def graph_of(tree: Element) -> Graph:
    """The graph in a page's head; nothing when there is none."""
    found = [each.text or "" for each in tree.iter("script") if each.get("type") == "application/ld+json"]
    graphs = [json.loads(each) for each in found]
    assert all(set(each) == {"@context", "@graph"} and each["@context"] == "https://schema.org" for each in graphs)
    return [node for each in graphs for node in each["@graph"]]


def listed(value: Any) -> list[Any]:
    """A term's values: none, one or several."""
    return [] if value is None else value if isinstance(value, list) else [value]


def ancestors(kind: str) -> set[str]:
    """The type itself and all that it is."""
    found = {kind}
    for parent in TERMS[kind]["is"]:
        found |= ancestors(parent)
    return found


def faults(nodes: Graph) -> list[str]:
    """What the vocabulary does not allow: a type, a term on a type, a value's type, a name that nothing has."""
    names = {each.get("@id"): each["@type"] for each in nodes}
    return [fault for each in nodes for fault in _faults(each, names)]


def _faults(node: Mapping[str, Any], names: Mapping[Any, str]) -> Iterator[str]:
    kind = node["@type"]
    if kind not in TERMS:
        yield f"no type {kind}"
        return
    ranges = {name: said.split() for each in ancestors(kind) for name, said in TERMS[each]["terms"].items()}
    for name, value in node.items():
        if name.startswith("@"):
            continue
        if name not in ranges:
            yield f"{kind} has no {name}"
            continue
        for each in listed(value):
            if isinstance(each, dict) and "@type" in each:
                yield from _faults(each, names)
            if not _fits(each, ranges[name], names):
                yield f"{kind}.{name} may not be {each!r}"


def _fits(value: Any, ranges: Sequence[str], names: Mapping[Any, str]) -> bool:
    if isinstance(value, dict):
        kind = value.get("@type") or names.get(value["@id"])
        return kind is None or bool(ancestors(kind) & set(ranges))
    if isinstance(value, bool):
        return "Boolean" in ranges
    if isinstance(value, int | float):
        return bool({"Number", "Integer"} & set(ranges))
    enumerations = [_VALUES[each] for each in ranges if each in _VALUES]
    if value.startswith(PREFIX):
        return any(value.removeprefix(PREFIX) in each for each in enumerations)
    return bool(_TEXTS & set(ranges)) or any(_reads(value, each) for each in ranges)


def _reads(value: str, kind: str) -> bool:
    reader: Any = {"Date": date, "DateTime": datetime, "Time": time}.get(kind)
    try:
        return reader is not None and bool(reader.fromisoformat(value) is not None)
    except ValueError:
        return False


def meetings(graph: Graph, first: date, last: date) -> list[Meeting]:
    """Every date that an Event tells from `first` to `last`, sorted: rules worked out, single dates upon them."""
    main = graph[0]
    found = {(each.start, each.places): each for each in _by_rule(main, last)}
    subs = listed(main.get("subEvent"))
    for sub in subs:
        found |= {(each.start, each.places): each for each in _by_rule(sub, last)}
    for each in [sub for sub in subs if "startDate" in sub] or ([] if found else [main]):
        told = _told(each)
        found[told.start, told.places] = told
    return sorted(each for each in found.values() if each.end[:10] >= str(first) and each.start[:10] <= str(last))


def _places(node: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(each["@id"] for each in listed(node.get("location")))


def _told(node: Mapping[str, Any]) -> Meeting:
    start, end = node["startDate"][:16], node.get("endDate", node["startDate"])[:16]
    return Meeting(start, end, node["eventStatus"].removeprefix(PREFIX), _places(node))


def _by_rule(node: Mapping[str, Any], last: date) -> Iterator[Meeting]:
    for each in listed(node.get("eventSchedule")):
        assert each["scheduleTimezone"] == "Europe/Stockholm"
        for day in rule_days(each, last):
            if "startTime" in each:
                start = datetime.combine(day, time.fromisoformat(each["startTime"]))
                end = datetime.combine(day, time.fromisoformat(each.get("endTime", each["startTime"])))
                end += timedelta(days="duration" in each)
                yield Meeting(f"{start:%Y-%m-%dT%H:%M}", f"{end:%Y-%m-%dT%H:%M}", "EventScheduled", _places(node))
            else:
                yield Meeting(day.isoformat(), day.isoformat(), "EventScheduled", _places(node))


def rule_days(schedule: Mapping[str, Any], last: date) -> list[date]:
    """A Schedule's days up to `last`, as dateutil has them."""
    start, days = schedule["startDate"], listed(schedule["byDay"])
    end = min(date.fromisoformat(schedule.get("endDate", str(last))), last)
    begin, until = datetime.fromisoformat(start), datetime.combine(end, time())
    if schedule["repeatFrequency"] == "P1M":
        found = list(rrulestr(f"FREQ=MONTHLY;BYDAY={','.join(days)}", dtstart=begin).between(begin, until, inc=True))
    else:
        weeks = int(schedule["repeatFrequency"].strip("PW"))
        weekdays = [DAYS.index(each.removeprefix(PREFIX)) for each in days]
        found = list(rrule(WEEKLY, dtstart=begin, interval=weeks, byweekday=weekdays, until=until))
    without = set(listed(schedule.get("exceptDate")))
    return [each.date() for each in found if str(each.date()) not in without]


def open_hours(graph: Graph, day: date) -> list[tuple[str | None, str | None]]:
    """When a Service is open on a day, sorted: what is told of that day alone, or else of its weekday."""
    specs = listed(graph[0].get("hoursAvailable"))
    alone = [each for each in specs if each.get("validFrom") == each.get("validThrough") == str(day)]
    found = alone or [each for each in specs if _holds(each, day)]
    hours = [(each.get("opens"), each.get("closes")) for each in found]
    return sorted((each for each in hours if each != ("00:00", "00:00")), key=str)


def _holds(spec: Mapping[str, Any], day: date) -> bool:
    begun = spec.get("validFrom", "") <= str(day) <= spec.get("validThrough", "9999")
    return begun and PREFIX + DAYS[day.weekday()] in listed(spec.get("dayOfWeek"))
