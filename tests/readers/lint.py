"""What every feed must hold so that real calendar programs agree on it. Each rule yields what is wrong, in words.

The rules are those of RFC 5545 that programs trip over, and those learnt from the programs themselves; none of them
looks at how the feeds are made.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from dateutil.rrule import rrule, rrulestr

from readers.components import Component, Property, events, everything, parse

STOCKHOLM = ZoneInfo("Europe/Stockholm")
FORBIDDEN = frozenset({"METHOD", "RDATE", "EXRULE", "ORGANIZER", "ATTENDEE", "DURATION", "CONFERENCE", "X-ALT-DESC"})
"""Properties that make a feed an invitation, or that programs read in different ways."""

ONCE = frozenset({"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS", "TRANSP"})
"""Properties that every event has exactly one of."""

AT_MOST_ONCE = frozenset({"RRULE", "RECURRENCE-ID", "LOCATION", "DESCRIPTION", "GEO", "URL", "CATEGORIES", "CLASS"})
SAFE_RULE = re.compile(
    r"FREQ=DAILY(;INTERVAL=\d+)?|FREQ=WEEKLY(;INTERVAL=\d+)?;BYDAY=(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*"
    r"|FREQ=MONTHLY(;INTERVAL=\d+)?;(BYDAY=([1-4]|-1)(MO|TU|WE|TH|FR|SA|SU)|BYMONTHDAY=\d+)"
)
"""Rules that Outlook reads (MS-OXCICAL section 2.1.3.2.2), without UNTIL and WKST."""

MOMENTS = frozenset({"DTSTART", "DTEND", "EXDATE", "RECURRENCE-ID"})
"""Properties that say when, all in one form in an event."""

Moment = date | datetime


def moment(text: str) -> Moment:
    """A value as a day, or as a naive time; UTC is told apart by its zone."""
    if len(text) == 8:
        return datetime.strptime(text, "%Y%m%d").date()
    if text.endswith("Z"):
        return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return datetime.strptime(text, "%Y%m%dT%H%M%S")


def moments(properties: list[Property]) -> list[Moment]:
    """All values of properties that may hold several."""
    return [moment(value) for each in properties for value in each.value.split(",")]


def rule_of(event: Component) -> rrule | None:
    """The event's rule from its start on, in dateutil's hands; None when it has none."""
    if not event.all("RRULE"):
        return None
    start = moment(event.one("DTSTART").value)
    zoned = start.replace(tzinfo=STOCKHOLM) if isinstance(start, datetime) else datetime.combine(start, time.min)
    found = rrulestr(event.one("RRULE").value, dtstart=zoned)
    assert isinstance(found, rrule)
    return found


def gives(rule: rrule, when: Moment) -> bool:
    """Whether a rule has an instance at a moment."""
    zoned = when.replace(tzinfo=STOCKHOLM) if isinstance(when, datetime) else datetime.combine(when, time.min)
    return bool(rule.between(zoned, zoned, inc=True))


def lines(feed: bytes) -> Iterator[str]:
    """CRLF ends every line, none is empty, longer than 75 octets, cut inside a letter, or has control characters."""
    if not feed.endswith(b"END:VCALENDAR\r\n"):
        yield "the end is not END:VCALENDAR and CRLF"
    for number, line in enumerate(feed.removesuffix(b"\r\n").split(b"\r\n"), 1):
        if not line or len(line) > 75:
            yield f"line {number} has {len(line)} octets"
        if re.search(rb"[\x00-\x1f\x7f]|\xef\xbb\xbf", line):
            yield f"line {number} has a control character"
        try:
            line.decode()
        except UnicodeDecodeError:
            yield f"line {number} is cut inside a letter"


def nothing_forbidden(calendar: Component) -> Iterator[str]:
    """Nothing that looks like an invitation or an alarm, and nothing that programs read in different ways."""
    for component in everything(calendar):
        if component.name not in {"VCALENDAR", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VEVENT"}:
            yield f"a {component.name}"
        yield from (f"{each.name} in {component.name}" for each in component.properties if each.name in FORBIDDEN)


def head(calendar: Component) -> Iterator[str]:
    """Version, maker, one name said twice, how often to look, and then the zone before all events."""
    for name in ("VERSION", "PRODID", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"):
        if len(calendar.all(name)) != 1:
            yield f"{name} stands {len(calendar.all(name))} times"
    if calendar.values("VERSION") != ["2.0"]:
        yield "the version is not 2.0"
    names = {*calendar.values("NAME"), *calendar.values("X-WR-CALNAME")}
    if len(names) != 1 or re.search(r"[\\,;]", "".join(names)):
        yield f"two names, or signs to escape in one: {sorted(names)}"
    if [each.params for each in calendar.all("REFRESH-INTERVAL")] != [{"VALUE": "DURATION"}]:
        yield "REFRESH-INTERVAL is no duration"
    if [each.name for each in calendar.inner[:1]] != ["VTIMEZONE"]:
        yield "the zone does not stand first"


def zone(calendar: Component) -> Iterator[str]:
    """One zone with two rules, which are the law's (directive 2000/84/EC)."""
    zones = [each for each in calendar.inner if each.name == "VTIMEZONE"]
    names = ("DTSTART", "RRULE", "TZOFFSETFROM", "TZOFFSETTO")
    inner = [each for found in zones for each in found.inner]
    rules = {each.name: tuple(value for name in names for value in each.values(name)) for each in inner}
    if [each.values("TZID") for each in zones] != [["Europe/Stockholm"]] or rules != {
        "STANDARD": ("19701025T030000", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "+0200", "+0100"),
        "DAYLIGHT": ("19700329T020000", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "+0100", "+0200"),
    }:
        yield f"the zone is another: {rules}"


def counts(event: Component) -> Iterator[str]:
    """Each property stands as often as it should."""
    found = Counter(each.name for each in event.properties)
    yield from (f"{name} stands {found[name]} times" for name in sorted(ONCE) if found[name] != 1)
    yield from (f"{name} stands {found[name]} times" for name in sorted(AT_MOST_ONCE) if found[name] > 1)


def properties(event: Component) -> Iterator[str]:
    """DTSTAMP says when the event last changed, as LAST-MODIFIED does; what is called off says so in its title."""
    if event.values("DTSTAMP") != event.values("LAST-MODIFIED") or not re.fullmatch(
        r"\d{8}T\d{6}Z", "".join(event.values("DTSTAMP"))
    ):
        yield "DTSTAMP and LAST-MODIFIED are not the same moment in UTC"
    if not re.fullmatch(r"\d{1,10}", "".join(event.values("SEQUENCE"))):
        yield "SEQUENCE is no number"
    if len(event.key[0].encode()) > 255:
        yield "the UID is longer than 255 octets"
    if event.one("STATUS").value not in {"CONFIRMED", "TENTATIVE", "CANCELLED"}:
        yield "STATUS is none of RFC 5545"
    if event.values("STATUS") == ["CANCELLED"] and not event.one("SUMMARY").value.startswith("INSTÄLLT: "):
        yield "what is called off does not say so first in its title"


def times(event: Component) -> Iterator[str]:
    """Every moment is a day or Stockholm's clock, all in the same form, and the end comes after the start."""
    start = event.one("DTSTART")
    if start.form not in {("DATE", ""), ("DATE-TIME", "Europe/Stockholm")}:
        yield f"DTSTART is {start.form}"
    for name in ("DTEND", "EXDATE", "RECURRENCE-ID"):
        yield from (f"{name} is {each.form}" for each in event.all(name) if each.form != start.form)
    timed = start.form[0] == "DATE-TIME"
    every = moments([each for each in event.properties if each.name in MOMENTS])
    if any(isinstance(each, datetime) != timed or getattr(each, "tzinfo", None) for each in every):
        yield "a value is not of the form that its property says"
    elif moment(event.one("DTEND").value) <= moment(start.value):
        yield "it ends before it begins"


def rules(event: Component) -> Iterator[str]:
    """Only rules that Outlook reads; DTSTART is their first date; they end with a day's last second, in UTC."""
    rule = rule_of(event)
    if rule is None:
        if event.all("EXDATE"):
            yield "EXDATE without a rule"
        return
    parts = dict(part.split("=") for part in event.one("RRULE").value.split(";"))
    end = parts.pop("UNTIL", None)
    week = parts.pop("WKST", "MO")
    written = ";".join(f"{key}={parts[key]}" for key in sorted(parts, key=_order))
    if week != "MO" or not SAFE_RULE.fullmatch(written):
        yield f"a rule that Outlook leaves out: {event.one('RRULE').value}"
    start = moment(event.one("DTSTART").value)
    if end and (isinstance(start, datetime) != end.endswith("Z") or not _ends_a_day(moment(end))):
        yield f"UNTIL={end} is not the end of a day"
    if not gives(rule, start):
        yield "DTSTART is not a date of its rule"
    yield from _exceptions(event, rule, start)


def _order(part: str) -> tuple[bool, bool, str]:
    return part != "FREQ", part != "INTERVAL", part


def _ends_a_day(end: Moment) -> bool:
    return not isinstance(end, datetime) or end.astimezone(STOCKHOLM).time() == time(23, 59, 59)


def _exceptions(event: Component, rule: rrule, start: Moment) -> Iterator[str]:
    without = moments(event.all("EXDATE"))
    if start in without:
        yield "its first date is left out"
    if without != sorted(set(without)):
        yield "the dates left out are not sorted, or stand twice"
    yield from (f"{each} is left out, and is no date of the rule" for each in without if not gives(rule, each))


def together(calendar: Component) -> Iterator[str]:
    """Events are told apart, sorted, and an override replaces a real date of a series in the same feed."""
    found = [each for each in calendar.inner if each.name == "VEVENT"]
    keys = [each.key for each in found]
    if keys != sorted(set(keys)):
        yield "events are not sorted, or one stands twice"
    masters = {uid: each for each in found for uid, replaced in [each.key] if not replaced}
    for event in found:
        uid, replaced = event.key
        if not replaced:
            continue
        master = masters.get(uid)
        rule = rule_of(master) if master else None
        if not master or not rule:
            yield f"{uid} replaces a date of no series"
        elif not gives(rule, moment(replaced)) or moment(replaced) in moments(master.all("EXDATE")):
            yield f"{uid} replaces {replaced}, which its series does not have"
        elif event.one("RECURRENCE-ID").form != master.one("DTSTART").form:
            yield f"{uid} replaces {replaced} in another form"


OF_CALENDAR: tuple[Callable[[Component], Iterator[str]], ...] = (nothing_forbidden, head, zone, together)


def faults(feed: bytes) -> list[str]:
    """Everything that is wrong with a feed."""
    found = list(lines(feed))
    try:
        calendar = parse(feed)
    except ValueError as fault:
        return [*found, str(fault)]
    found += [fault for event in events(feed) for fault in _of_event(event.octets)]
    if any(True for event in events(feed) for _ in counts(event)):
        return found
    return found + [fault for rule in OF_CALENDAR for fault in rule(calendar)]


@cache
def _of_event(octets: bytes) -> tuple[str, ...]:
    """What is wrong with an event by itself; worked out once, however many feeds it is in."""
    event = parse(octets)
    name = "".join(event.values("UID"))
    found = list(counts(event)) or [*properties(event), *times(event)] or list(rules(event))
    return tuple(f"{name}: {fault}" for fault in found)


def at_risk(feed: bytes) -> list[str]:
    """UIDs of what the clocks may disturb, where programs differ; no fault.

    That is what begins or ends in the hour that one night skips and another repeats, and what recurs and goes on
    through that hour: some programs count its length by the clock, others in hours that pass.
    """
    return [event.key[0] for event in events(feed) if _at_night(event)]


def _at_night(event: Component) -> bool:
    start, end = (moment(event.one(name).value) for name in ("DTSTART", "DTEND"))
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return False
    two = start.replace(hour=2, minute=0, second=0) + timedelta(start.hour >= 2)
    return 2 in {start.hour, end.hour} or (bool(event.all("RRULE")) and end > two)
