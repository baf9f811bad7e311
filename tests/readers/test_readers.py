"""The same small calendars for every reader: what each must find in them, written by hand.

A reader that fails here would fail a feed for a fault of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from readers import libical_reader
from readers.reading import Reader, Reading
from sample_feeds import READERS

FIRST, LAST = date(2026, 10, 1), date(2027, 12, 31)

HEAD = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Socialt torg//Prov//SV
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
END:VTIMEZONE
"""


USUAL = ("SUMMARY:Fika", "LOCATION:Lokalen", "STATUS:CONFIRMED")
"""What an event has unless it says otherwise."""


@pytest.fixture(params=READERS)
def reader(request: pytest.FixtureRequest) -> Reader:
    """Each of the readers in turn."""
    found: Reader = READERS[request.param]
    return found


def event(start: str, end: str, *more: str, uid: str = "fika") -> str:
    """An event's lines; a start with eight digits is a day, any other is wall-clock time in Stockholm."""
    form = ";VALUE=DATE" if len(start) == 8 else ";TZID=Europe/Stockholm"
    own = {line.partition(":")[0] for line in more}
    usual = [line for line in USUAL if line.partition(":")[0] not in own]
    lines = ["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20261101T080000Z", f"DTSTART{form}:{start}", f"DTEND{form}:{end}"]
    return "\n".join([*lines, *usual, *more, "END:VEVENT\n"])


def moment(text: str) -> str:
    """`2026-11-26 13+01` as `2026-11-26T13:00:00+01:00`; a day as it is."""
    day, _, clock = text.partition(" ")
    return f"{day}T{clock[:-3]}:00:00{clock[-3:]}:00" if clock else day


def found(start: str, end: str, instance: str = "", uid: str = "fika", **differs: str) -> Reading:
    """What is to be found; `instance` when it is another moment than the start."""
    usual = {"summary": "Fika", "status": "CONFIRMED", "location": "Lokalen"}
    return Reading(moment(start), moment(end), uid=uid, instance=moment(instance or start), **{**usual, **differs})


def at(*hours: str, uid: str = "fika") -> list[Reading]:
    """Ordinary occurrences, as `2026-11-26 13-15+01`."""
    parts = [(text[:10], text[11:-3].split("-"), text[-3:]) for text in hours]
    return [found(f"{day} {start}{offset}", f"{day} {end}{offset}", uid=uid) for day, (start, end), offset in parts]


@dataclass(frozen=True)
class Case:
    """A calendar's events and what is to be found in it."""

    events: str
    expected: Sequence[Reading]


WEEKLY = event("20261126T130000", "20261126T150000", "RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20261217T225959Z")
OF_3_DECEMBER = "RECURRENCE-ID;TZID=Europe/Stockholm:20261203T130000"

CASES = {
    "nothing at all": Case("", []),
    "once": Case(event("20261126T130000", "20261126T150000"), at("2026-11-26 13-15+01")),
    "weekly, the last day included": Case(
        WEEKLY, at("2026-11-26 13-15+01", "2026-12-03 13-15+01", "2026-12-10 13-15+01", "2026-12-17 13-15+01")
    ),
    "weekly in summer, the last day included": Case(
        event("20270603T130000", "20270603T150000", "RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270610T215959Z"),
        at("2027-06-03 13-15+02", "2027-06-10 13-15+02"),
    ),
    "weekly without end": Case(
        event("20271209T130000", "20271209T150000", "RRULE:FREQ=WEEKLY;BYDAY=TH"),
        at("2027-12-09 13-15+01", "2027-12-16 13-15+01", "2027-12-23 13-15+01", "2027-12-30 13-15+01"),
    ),
    "several days a week": Case(
        event("20261123T100000", "20261123T160000", "RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20261130T225959Z"),
        at("2026-11-23 10-16+01", "2026-11-25 10-16+01", "2026-11-27 10-16+01", "2026-11-30 10-16+01"),
    ),
    "every day": Case(
        event("20261123T100000", "20261123T160000", "RRULE:FREQ=DAILY;UNTIL=20261125T225959Z"),
        at("2026-11-23 10-16+01", "2026-11-24 10-16+01", "2026-11-25 10-16+01"),
    ),
    "two dates left out": Case(
        WEEKLY.replace("END:", "EXDATE;TZID=Europe/Stockholm:20261203T130000,20261210T130000\nEND:"),
        at("2026-11-26 13-15+01", "2026-12-17 13-15+01"),
    ),
    "called off": Case(
        WEEKLY
        + event("20261203T130000", "20261203T150000", OF_3_DECEMBER, "SUMMARY:INSTÄLLT: Fika", "STATUS:CANCELLED"),
        [
            *at("2026-11-26 13-15+01"),
            found("2026-12-03 13+01", "2026-12-03 15+01", summary="INSTÄLLT: Fika", status="CANCELLED"),
            *at("2026-12-10 13-15+01", "2026-12-17 13-15+01"),
        ],
    ),
    "moved by an override": Case(
        WEEKLY + event("20261204T170000", "20261204T190000", OF_3_DECEMBER, "LOCATION:Ankaret"),
        [
            *at("2026-11-26 13-15+01"),
            found("2026-12-04 17+01", "2026-12-04 19+01", instance="2026-12-03 13+01", location="Ankaret"),
            *at("2026-12-10 13-15+01", "2026-12-17 13-15+01"),
        ],
    ),
    "moved as an event of its own": Case(
        WEEKLY.replace("END:", "EXDATE;TZID=Europe/Stockholm:20261203T130000\nEND:")
        + event("20261210T090000", "20261210T110000", uid="fika-flytt-20261203"),
        [
            *at("2026-11-26 13-15+01"),
            *at("2026-12-10 09-11+01", uid="fika-flytt-20261203"),
            *at("2026-12-10 13-15+01", "2026-12-17 13-15+01"),
        ],
    ),
    "an override is for its own series only": Case(
        WEEKLY
        + WEEKLY.replace("UID:fika", "UID:kör")
        + event("20261203T130000", "20261203T150000", OF_3_DECEMBER, "STATUS:CANCELLED", uid="kör"),
        [
            *at("2026-11-26 13-15+01"),
            *at("2026-11-26 13-15+01", uid="kör"),
            found("2026-12-03 13+01", "2026-12-03 15+01", uid="kör", status="CANCELLED"),
            *at("2026-12-03 13-15+01"),
            *at("2026-12-10 13-15+01"),
            *at("2026-12-10 13-15+01", uid="kör"),
            *at("2026-12-17 13-15+01"),
            *at("2026-12-17 13-15+01", uid="kör"),
        ],
    ),
    "a whole day": Case(event("20270506", "20270507"), [found("2027-05-06", "2027-05-07")]),
    "whole days, several": Case(event("20270604", "20270607"), [found("2027-06-04", "2027-06-07")]),
    "whole days, weekly, one left out and one called off": Case(
        event("20261205", "20261206", "RRULE:FREQ=WEEKLY;BYDAY=SA;UNTIL=20261226", "EXDATE;VALUE=DATE:20261212")
        + event("20261219", "20261220", "RECURRENCE-ID;VALUE=DATE:20261219", "STATUS:CANCELLED"),
        [
            found("2026-12-05", "2026-12-06"),
            found("2026-12-19", "2026-12-20", status="CANCELLED"),
            found("2026-12-26", "2026-12-27"),
        ],
    ),
    "from an evening to a noon two days later": Case(
        event("20270604T170000", "20270606T130000"), [found("2027-06-04 17+02", "2027-06-06 13+02")]
    ),
    "past midnight": Case(
        event("20261127T210000", "20261128T010000", "RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20261204T225959Z"),
        [found("2026-11-27 21+01", "2026-11-28 01+01"), found("2026-12-04 21+01", "2026-12-05 01+01")],
    ),
    "the clock in spring": Case(
        event("20270321T130000", "20270321T150000", "RRULE:FREQ=WEEKLY;BYDAY=SU;UNTIL=20270404T215959Z"),
        at("2027-03-21 13-15+01", "2027-03-28 13-15+02", "2027-04-04 13-15+02"),
    ),
    "the clock in autumn": Case(
        event("20261018T130000", "20261018T150000", "RRULE:FREQ=WEEKLY;BYDAY=SU;UNTIL=20261101T225959Z"),
        at("2026-10-18 13-15+02", "2026-10-25 13-15+01", "2026-11-01 13-15+01"),
    ),
    "over both clocks for a year": Case(
        event("20270117T130000", "20270117T150000", "RRULE:FREQ=MONTHLY;BYDAY=3SU;UNTIL=20271231T225959Z"),
        at(
            *("2027-01-17 13-15+01", "2027-02-21 13-15+01", "2027-03-21 13-15+01", "2027-04-18 13-15+02"),
            *("2027-05-16 13-15+02", "2027-06-20 13-15+02", "2027-07-18 13-15+02", "2027-08-15 13-15+02"),
            *("2027-09-19 13-15+02", "2027-10-17 13-15+02", "2027-11-21 13-15+01", "2027-12-19 13-15+01"),
        ),
    ),
    "the last Sunday of the month": Case(
        event("20270131T130000", "20270131T150000", "RRULE:FREQ=MONTHLY;BYDAY=-1SU;UNTIL=20270331T215959Z"),
        at("2027-01-31 13-15+01", "2027-02-28 13-15+01", "2027-03-28 13-15+02"),
    ),
    "a day of the month": Case(
        event("20270115T130000", "20270115T150000", "RRULE:FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20270315T225959Z"),
        at("2027-01-15 13-15+01", "2027-02-15 13-15+01", "2027-03-15 13-15+01"),
    ),
    "even weeks over the turn of the year, three weeks apart": Case(
        event("20261211T130000", "20261211T150000", "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;UNTIL=20261231T225959Z")
        + event("20270115T130000", "20270115T150000",
                "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;UNTIL=20270212T225959Z", uid="fika-2027"),
        [
            *at("2026-12-11 13-15+01", "2026-12-25 13-15+01"),
            *at("2027-01-15 13-15+01", "2027-01-29 13-15+01", "2027-02-12 13-15+01", uid="fika-2027"),
        ],
    ),
    "two weeks between, with days on both sides of Monday": Case(
        event("20261206T130000", "20261206T150000",
              "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=MO;UNTIL=20261220T225959Z"),
        at("2026-12-06 13-15+01", "2026-12-14 13-15+01", "2026-12-20 13-15+01"),
    ),
    "signs in texts, folded between the octets of none": Case(
        event("20261126T130000", "20261126T150000", "SUMMARY:Fika\\, te\\; kaffe \\\\ å",
              "LOCATION:Åäö åäö åäö åäö åäö åäö åäö åäö åäö åäö å\n äö åäö\\nÖ"),
        [found("2026-11-26 13+01", "2026-11-26 15+01", summary="Fika, te; kaffe \\ å",
               location=f"Åäö {'åäö ' * 10}åäö\nÖ")],
    ),
}  # fmt: skip


@pytest.fixture
def written(tmp_path: Path) -> dict[str, Path]:
    """All the cases as files."""
    paths = {name: tmp_path / f"{number}.ics" for number, name in enumerate(CASES)}
    for name, path in paths.items():
        text = f"{HEAD}{CASES[name].events}END:VCALENDAR\n"
        path.write_bytes(text.replace("\n", "\r\n").encode())
    return paths


def test_a_reader_finds_what_is_there(reader: Reader, written: dict[str, Path]) -> None:
    """Every occurrence of every case, and nothing else, when all are read at once."""
    read = reader(list(written.values()), FIRST, LAST)

    assert {name: read[path] for name, path in written.items()} == {
        name: sorted(case.expected) for name, case in CASES.items()
    }


def test_a_reader_finds_what_touches_the_window(reader: Reader, written: dict[str, Path]) -> None:
    """What began before and is not over counts, and what begins on the last day, but not what ended at midnight."""
    days, evening = written["whole days, several"], written["from an evening to a noon two days later"]

    assert [len(reader([days], date(2027, 6, day), LAST)[days]) for day in (6, 7)] == [1, 0]
    assert [len(reader([evening], date(2027, 6, day), LAST)[evening]) for day in (6, 7)] == [1, 0]
    assert [len(reader([evening], FIRST, date(2027, 6, day))[evening]) for day in (3, 4)] == [0, 1]


def test_libical_finds_no_fault_in_the_cases(written: dict[str, Path]) -> None:
    """They are right by RFC 5545, so that a reader has no reason to differ."""
    assert libical_reader.faults(list(written.values())) == {path: [] for path in written.values()}


def test_libical_tells_what_is_wrong(tmp_path: Path) -> None:
    """A rule that can not be read and an event without a UID are found."""
    path = tmp_path / "fel.ics"
    wrong = WEEKLY.replace("WEEKLY", "FORTNIGHTLY") + WEEKLY.replace("UID:fika\n", "")
    path.write_bytes(f"{HEAD}{wrong}END:VCALENDAR\n".replace("\n", "\r\n").encode())

    assert libical_reader.faults([path])[path] == [
        (
            "Can't parse as RECUR value in RRULE property. Removing entire property: "
            "FREQ=FORTNIGHTLY;BYDAY=TH;UNTIL=20261217T225959Z"
        ),
        "Failed iTIP restrictions for UID property. Expected 1 instances of the property and got 0",
    ]
