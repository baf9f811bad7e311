"""The checks of feeds find what they are for: a right feed, one thing made wrong at a time, and what is said of it."""

import pytest

from readers.components import events, parse
from readers.lint import at_risk, faults

RIGHT = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Socialt torg//Prov//SV
NAME:Fika
X-WR-CALNAME:Fika
REFRESH-INTERVAL;VALUE=DURATION:PT12H
X-PUBLISHED-TTL:PT12H
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:dag
DTSTAMP:20261101T080000Z
LAST-MODIFIED:20261101T080000Z
SEQUENCE:1
DTSTART;VALUE=DATE:20261205
DTEND;VALUE=DATE:20261206
RRULE:FREQ=WEEKLY;UNTIL=20261226;BYDAY=SA
SUMMARY:En hel dag
STATUS:CONFIRMED
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:fika
DTSTAMP:20261101T080000Z
LAST-MODIFIED:20261101T080000Z
SEQUENCE:1
DTSTART;TZID=Europe/Stockholm:20261126T130000
DTEND;TZID=Europe/Stockholm:20261126T150000
RRULE:FREQ=WEEKLY;UNTIL=20261217T225959Z;INTERVAL=1;BYDAY=TH;WKST=MO
EXDATE;TZID=Europe/Stockholm:20261210T130000
SUMMARY:Fika
STATUS:CONFIRMED
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:fika
RECURRENCE-ID;TZID=Europe/Stockholm:20261203T130000
DTSTAMP:20261101T080000Z
LAST-MODIFIED:20261101T080000Z
SEQUENCE:1
DTSTART;TZID=Europe/Stockholm:20261203T130000
DTEND;TZID=Europe/Stockholm:20261203T150000
SUMMARY:INSTÄLLT: Fika
STATUS:CANCELLED
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
"""

WRONG = {
    "an invitation": ("PRODID", "METHOD:PUBLISH\nPRODID", ["METHOD in VCALENDAR"]),
    "an organiser": ("UID:dag", "ORGANIZER:mailto:x@example.org\nUID:dag", ["ORGANIZER in VEVENT"]),
    "dates besides the rule": ("UID:dag", "RDATE;VALUE=DATE:20261207\nUID:dag", ["RDATE in VEVENT"]),
    "an alarm": ("UID:dag", "BEGIN:VALARM\nACTION:DISPLAY\nEND:VALARM\nUID:dag", ["a VALARM"]),
    "another version": ("VERSION:2.0", "VERSION:1.0", ["the version is not 2.0"]),
    "no maker": ("PRODID:-//Socialt torg//Prov//SV\n", "", ["PRODID stands 0 times"]),
    "two names": ("\nNAME:Fika", "\nNAME:Te", ["two names, or signs to escape in one: ['Fika', 'Te']"]),
    "an interval without its type": (";VALUE=DURATION", "", ["REFRESH-INTERVAL is no duration"]),
    "another offset": ("TZOFFSETTO:+0200", "TZOFFSETTO:+0300", [
        ("the zone is another: {"
        "'STANDARD': ('19701025T030000', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', '+0200', '+0100'), "
        "'DAYLIGHT': ('19700329T020000', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', '+0100', '+0300')}")
    ]),
    "no title": ("SUMMARY:Fika\n", "", ["fika: SUMMARY stands 0 times"]),
    "two rules": ("UID:dag", "RRULE:FREQ=DAILY\nUID:dag", ["dag: RRULE stands 2 times"]),
    "two last changes": ("LAST-MODIFIED:20261101T080000Z\nSEQUENCE:1\nDTSTART;VALUE",
                         "LAST-MODIFIED:20261101T090000Z\nSEQUENCE:1\nDTSTART;VALUE",
                         ["dag: DTSTAMP and LAST-MODIFIED are not the same moment in UTC"]),
    "no number": ("SEQUENCE:1\nDTSTART;VALUE", "SEQUENCE:a\nDTSTART;VALUE", ["dag: SEQUENCE is no number"]),
    "another status": ("dag\nSTATUS:CONFIRMED", "dag\nSTATUS:MOVED", ["dag: STATUS is none of RFC 5545"]),
    "called off in silence": ("SUMMARY:INSTÄLLT: ", "SUMMARY:",
                              ["fika: what is called off does not say so first in its title"]),
    "a long UID": ("UID:dag", f"UID:{'d' * 60}\n {'d' * 70}\n {'d' * 70}\n {'d' * 70}",
                   [f"{'d' * 270}: the UID is longer than 255 octets"]),
    "no zone": ("DTEND;TZID=Europe/Stockholm:20261126", "DTEND:20261126", ["fika: DTEND is ('DATE-TIME', '')"]),
    "a moment in UTC": ("EXDATE;TZID=Europe/Stockholm:20261210T130000", "EXDATE:20261210T120000Z", [
        "fika: EXDATE is ('DATE-TIME', '')",
        "fika: a value is not of the form that its property says",
    ]),
    "an end before the start": ("20261126T150000", "20261126T120000", ["fika: it ends before it begins"]),
    "no time at all": ("DTEND;VALUE=DATE:20261206", "DTEND;VALUE=DATE:20261205", ["dag: it ends before it begins"]),
    "a number of times": ("RRULE:FREQ=WEEKLY;UNTIL=20261226;BYDAY=SA", "RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=SA",
                          ["dag: a rule that Outlook leaves out: FREQ=WEEKLY;COUNT=4;BYDAY=SA"]),
    "weeks of the year": ("RRULE:FREQ=WEEKLY;UNTIL=20261226;BYDAY=SA", "RRULE:FREQ=YEARLY;BYWEEKNO=49;BYDAY=SA",
                          ["dag: a rule that Outlook leaves out: FREQ=YEARLY;BYWEEKNO=49;BYDAY=SA"]),
    "a fifth weekday": ("RRULE:FREQ=WEEKLY;UNTIL=20261226;BYDAY=SA", "RRULE:FREQ=MONTHLY;BYDAY=1SA,3SA",
                        ["dag: a rule that Outlook leaves out: FREQ=MONTHLY;BYDAY=1SA,3SA"]),
    "an end in the day": ("UNTIL=20261217T225959Z", "UNTIL=20261217T120000Z",
                          ["fika: UNTIL=20261217T120000Z is not the end of a day"]),
    "a start that is no date of the rule": ("UNTIL=20261226;BYDAY=SA", "UNTIL=20261226;BYDAY=SU",
                                            ["dag: DTSTART is not a date of its rule"]),
    "the first date left out": ("EXDATE;TZID=Europe/Stockholm:", "EXDATE;TZID=Europe/Stockholm:20261126T130000,",
                                ["fika: its first date is left out"]),
    "dates left out in disorder": ("20261210T130000\n", "20261217T130000,20261210T130000\n",
                                   ["fika: the dates left out are not sorted, or stand twice"]),
    "what never was left out": ("EXDATE;TZID=Europe/Stockholm:20261210T130000",
                                "EXDATE;TZID=Europe/Stockholm:20261210T140000",
                                ["fika: 2026-12-10 14:00:00 is left out, and is no date of the rule"]),
    "left out of nothing": ("RRULE:FREQ=WEEKLY;UNTIL=20261226;BYDAY=SA", "EXDATE;VALUE=DATE:20261212",
                            ["dag: EXDATE without a rule"]),
    "the same twice": ("UID:dag", "UID:fika", ["events are not sorted, or one stands twice"]),
    "in disorder": ("UID:dag", "UID:gå", ["events are not sorted, or one stands twice"]),
    "one of no series": ("UID:fika\nREC", "UID:kör\nREC", ["kör replaces a date of no series"]),
    "one that was left out": ("RECURRENCE-ID;TZID=Europe/Stockholm:20261203T130000",
                              "RECURRENCE-ID;TZID=Europe/Stockholm:20261210T130000",
                              ["fika replaces 20261210T130000, which its series does not have"]),
    "one that never was": ("RECURRENCE-ID;TZID=Europe/Stockholm:20261203T130000",
                           "RECURRENCE-ID;TZID=Europe/Stockholm:20261203T140000",
                           ["fika replaces 20261203T140000, which its series does not have"]),
}  # fmt: skip
"""What is replaced by what, and what is then said."""


def octets(text: str) -> bytes:
    """A feed's text as its file."""
    return text.replace("\n", "\r\n").encode()


def test_a_right_feed_has_no_fault() -> None:
    """Nothing is said of what programs agree about."""
    assert faults(octets(RIGHT)) == []


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_told(name: str) -> None:
    """One thing made wrong is told, and nothing else."""
    old, new, expected = WRONG[name]
    assert RIGHT.count(old) == 1

    assert faults(octets(RIGHT.replace(old, new))) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (b"SUMMARY:Fika\r\n", b"SUMMARY:Fika\n", ["line 44 has a control character", "fika: STATUS stands 0 times"]),
        (b"SUMMARY:Fika", b"SUMMARY:" + b"F" * 68, ["line 44 has 76 octets"]),
        (b"SUMMARY:Fika", b"SUMMARY:Fika\r\n", ["line 45 has 0 octets", "not a content line: ''"]),
        (b"T\xc3\x84LLT", b"T\xc3\r\n \x84LLT", ["line 56 is cut inside a letter", "line 57 is cut inside a letter"]),
        (b"END:VCALENDAR\r\n", b"END:VCALENDAR", ["the end is not END:VCALENDAR and CRLF", "not exactly one calendar"]),
        (b"END:VEVENT\r\nEND:VC", b"END:VC", ["VCALENDAR ends where VEVENT should"]),
        (b"SUMMARY:Fika", b"SUMMARY", ["not a content line: 'SUMMARY'"]),
    ],
)
def test_wrong_lines_are_told(old: bytes, new: bytes, expected: list[str]) -> None:
    """Line ends, lengths, letters in two pieces, and what is no content line (RFC 5545 section 3.1)."""
    assert octets(RIGHT).count(old) == 1

    assert faults(octets(RIGHT).replace(old, new)) == expected


def test_the_hour_of_the_clocks_is_a_risk_and_no_fault() -> None:
    """What begins between two and three in the night is named, and a series that goes on through that hour."""
    night = octets(RIGHT.replace("T130000", "T020000").replace("T150000", "T040000"))
    through = octets(RIGHT.replace("T130000", "T010000").replace("T150000", "T040000"))

    assert (faults(night), at_risk(night)) == ([], ["fika", "fika"])
    assert (faults(through), at_risk(through)) == ([], ["fika"])
    assert at_risk(octets(RIGHT)) == []


def test_components_keep_their_octets() -> None:
    """An event is its very bytes, folded as they were, with properties unfolded."""
    folded = octets(RIGHT.replace("SUMMARY:En hel dag", "SUMMARY;LANGUAGE=sv:En he\n l dag"))
    day, fika, called_off = events(folded)

    assert day.octets == folded[folded.index(b"BEGIN:VEVENT") : folded.index(b"BEGIN:VEVENT\r\nUID:fika")]
    assert (day.one("SUMMARY").params, day.one("SUMMARY").value) == ({"LANGUAGE": "sv"}, "En hel dag")
    assert [each.key for each in (day, fika, called_off)] == [("dag", ""), ("fika", ""), ("fika", "20261203T130000")]
    assert [each.name for each in parse(folded).inner] == ["VTIMEZONE", "VEVENT", "VEVENT", "VEVENT"]
