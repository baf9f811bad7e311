"""An entry's events as bytes."""

from typing import Any

import pytest

from factories import make_activity, make_catalogue, make_place
from feeding import all_feeds, events_of, feed_of, unfolded
from torg.domain.activity import Activity
from torg.outputs.ical.feeds import entry_feed

WEEKLY = {"dag": "torsdag", "tid": "13.00–15.00"}


def activity(*tider: dict[str, Any], **more: Any) -> Activity:
    """An activity with these times."""
    return make_activity(tider=list(tider), **more)


def values(event: bytes, *names: str) -> list[str]:
    """The lines of an event with these names, unfolded."""
    return [line for line in unfolded(event) if line.partition(":")[0].partition(";")[0] in names]


def test_an_event_in_full() -> None:
    """Every property, in its order."""
    (event,) = events_of(activity(WEEKLY))
    assert unfolded(event) == [
        "BEGIN:VEVENT",
        "UID:oppen-torsdagsfika.frivilligcentralen@torg.example.org",
        "DTSTAMP:20261115T093000Z",
        "LAST-MODIFIED:20261115T093000Z",
        "SEQUENCE:3616890",
        "DTSTART;TZID=Europe/Stockholm:20260101T130000",
        "DTEND;TZID=Europe/Stockholm:20260101T150000",
        "RRULE:FREQ=WEEKLY;BYDAY=TH",
        "SUMMARY:Öppen torsdagsfika",
        (
            r"DESCRIPTION:Vi dricker kaffe vid runda bord.\nDu kan komma precis som du är.\n"
            r"Plats: Huset handen-lokal.\nGratis.\nDu behöver inte anmäla dig.\n"
            r"Frågor? Ring 0980-31 92 05. Du kan ringa vardagar 9–15.\n"
            "https://torg.example.org/aktiviteter/frivilligcentralen/oppen-torsdagsfika.html"
        ),
        r"LOCATION:Huset handen-lokal\, Smedjegatan 7\, 123 45 Lövköping",
        "URL:https://torg.example.org/aktiviteter/frivilligcentralen/oppen-torsdagsfika.html",
        "CATEGORIES:prata-fika",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def test_what_is_called_off_has_an_event_of_its_own_with_everything_repeated() -> None:
    """An override inherits nothing, and its title says it: some programs show no status."""
    master, override = events_of(activity(WEEKLY, ändringar=[{"datum": "2027-05-06", "inställt": "Värden är sjuk"}]))
    assert values(master, "RRULE", "EXDATE", "STATUS") == ["RRULE:FREQ=WEEKLY;BYDAY=TH", "STATUS:CONFIRMED"]
    assert values(override, "UID", "RECURRENCE-ID", "DTSTART", "DTEND", "RRULE", "SUMMARY", "STATUS") == [
        "UID:oppen-torsdagsfika.frivilligcentralen@torg.example.org",
        "RECURRENCE-ID;TZID=Europe/Stockholm:20270506T130000",
        "DTSTART;TZID=Europe/Stockholm:20270506T130000",
        "DTEND;TZID=Europe/Stockholm:20270506T150000",
        "SUMMARY:INSTÄLLT: Öppen torsdagsfika",
        "STATUS:CANCELLED",
    ]
    assert values(override, "DESCRIPTION")[0].startswith(r"DESCRIPTION:Inställt. Värden är sjuk.\nVi dricker")
    kept = ("LOCATION", "URL", "CATEGORIES", "TRANSP", "DTSTAMP", "SEQUENCE")
    assert values(override, *kept) == values(master, *kept)


def test_a_single_day_that_is_called_off_says_so_itself() -> None:
    """There is no series to override."""
    (event,) = events_of(
        activity({"datum": "2027-05-06", "tid": "13"}, ändringar=[{"datum": "2027-05-06", "inställt": "Snö"}])
    )
    assert values(event, "UID", "RECURRENCE-ID", "SUMMARY", "STATUS") == [
        "UID:oppen-torsdagsfika.frivilligcentralen.20270506@torg.example.org",
        "SUMMARY:INSTÄLLT: Öppen torsdagsfika",
        "STATUS:CANCELLED",
    ]


def test_a_moved_day_is_an_exception_and_an_event_of_its_own() -> None:
    """The only form of moving that every program reads; it keeps the UID of its old day wherever it goes."""
    moved, master = events_of(
        activity(WEEKLY, ändringar=[{"datum": "2027-05-06", "flyttat till": "2027-05-10", "tid": "18.00–19.00"}])
    )
    assert values(moved, "UID", "DTSTART", "DTEND", "STATUS") == [
        "UID:oppen-torsdagsfika.frivilligcentralen.flytt-20270506@torg.example.org",
        "DTSTART;TZID=Europe/Stockholm:20270510T180000",
        "DTEND;TZID=Europe/Stockholm:20270510T190000",
        "STATUS:CONFIRMED",
    ]
    assert values(moved, "DESCRIPTION")[0].startswith(r"DESCRIPTION:Flyttat hit från torsdag 6 maj.\n")
    assert values(master, "EXDATE") == ["EXDATE;TZID=Europe/Stockholm:20270506T130000"]


def test_other_hours_on_one_day_are_written_as_a_move() -> None:
    """Same day, other hours or another place."""
    changed, master = events_of(activity(WEEKLY, ändringar=[{"datum": "2027-05-06", "tid": "14.00–16.00"}]))
    assert values(changed, "UID", "DTSTART") == [
        "UID:oppen-torsdagsfika.frivilligcentralen.flytt-20270506@torg.example.org",
        "DTSTART;TZID=Europe/Stockholm:20270506T140000",
    ]
    assert values(master, "EXDATE") == ["EXDATE;TZID=Europe/Stockholm:20270506T130000"]


def test_a_reserve_day_is_tentative() -> None:
    """Its UID has no date, so that another reserve day is the same event, moved."""
    _, reserve = events_of(activity({"datum": "2027-02-20", "tid": "9–13"}, reservdag="2027-02-27"))
    assert values(reserve, "UID", "SUMMARY", "STATUS") == [
        "UID:oppen-torsdagsfika.frivilligcentralen.reservdag@torg.example.org",
        "SUMMARY:RESERVDAG: Öppen torsdagsfika",
        "STATUS:TENTATIVE",
    ]


@pytest.mark.parametrize(
    ("schedule", "start", "end"),
    [
        ({"datum": "2027-05-22", "tid": "14–18"}, "20270522T140000", "20270522T180000"),
        ({"datum": "2027-05-22", "tid": "21–01"}, "20270522T210000", "20270523T010000"),
        ({"datum": "2027-05-22", "tid": "13"}, "20270522T130000", "20270522T140000"),
        ({"datum": "2027-05-22"}, "20270522", "20270523"),
        ({"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"}, "20270604T170000", "20270606T130000"),
        ({"från": "2027-06-04 17.00", "till": "2027-06-06"}, "20270604T170000", "20270607T000000"),
        ({"från": "2027-06-04", "till": "2027-06-06"}, "20270604", "20270607"),
    ],
    ids=["hours", "past-midnight", "end-unknown", "no-hours", "several-days", "last-hour-unknown", "whole-days"],
)
def test_an_event_always_has_an_end_after_its_start(schedule: dict[str, str], start: str, end: str) -> None:
    """Programs give what has no end 0 hours, 1 hour or a whole day."""
    (event,) = events_of(activity(schedule))
    form = ";TZID=Europe/Stockholm" if "T" in start else ";VALUE=DATE"
    assert values(event, "DTSTART", "DTEND") == [f"DTSTART{form}:{start}", f"DTEND{form}:{end}"]


@pytest.mark.parametrize(
    ("hours", "note"),
    [("13", "Sluttiden är inte bestämd."), ("13–cirka 15", "Det slutar ungefär 15.00."), ("13–15", "Vi dricker")],
)
def test_an_end_that_is_not_fixed_is_told(hours: str, note: str) -> None:
    """The end in the calendar is only a guess then."""
    (event,) = events_of(activity({"dag": "torsdag", "tid": hours}))
    assert values(event, "DESCRIPTION")[0].startswith(f"DESCRIPTION:{note}")


def test_each_session_of_a_day_is_a_series() -> None:
    """Called off, both are."""
    entry = activity(
        {"dag": "torsdag", "tid": ["9.30–10.00", "10.30–11.00"]},
        ändringar=[{"datum": "2027-05-06", "inställt": "Snö"}],
    )
    assert [values(event, "UID", "RECURRENCE-ID") for event in events_of(entry)] == [
        ["UID:oppen-torsdagsfika.frivilligcentralen.1b@torg.example.org"],
        ["UID:oppen-torsdagsfika.frivilligcentralen.1b@torg.example.org",
         "RECURRENCE-ID;TZID=Europe/Stockholm:20270506T103000"],
        ["UID:oppen-torsdagsfika.frivilligcentralen@torg.example.org"],
        ["UID:oppen-torsdagsfika.frivilligcentralen@torg.example.org",
         "RECURRENCE-ID;TZID=Europe/Stockholm:20270506T093000"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("place", "geo"),
    [
        ({"läge": {"nord": "59.3251", "öst": "18.0711"}}, ["GEO:59.3251;18.0711"]),
        ({"läge": {"nord": "59,30", "öst": "18,0"}}, ["GEO:59.3;18.0"]),
        ({"läge": {"nord": "norr", "öst": "18.0"}}, []),
        ({"läge": {"nord": "590", "öst": "18.0"}}, []),
        ({"läge": {"nord": "nan", "öst": "inf"}}, []),
        ({}, []),
    ],
    ids=["point", "comma", "words", "no-such-place", "no-number", "none"],
)
def test_where_on_earth(place: dict[str, Any], geo: list[str]) -> None:
    """Two numbers with decimal points: a comma makes some programs drop the whole feed."""
    catalogue = make_catalogue(activities=[activity(WEEKLY)], places=[make_place(**place)])
    feed = all_feeds(catalogue)["kalender/aktiviteter/frivilligcentralen/oppen-torsdagsfika.ics"]
    assert [line for line in unfolded(b"".join(feed.parts)) if line.startswith("GEO")] == geo


def test_two_places_at_once_have_no_point() -> None:
    """GEO is one point; LOCATION names both."""
    (event,) = events_of(activity(WEEKLY, plats=["zenit", "natet"]))
    assert values(event, "GEO", "LOCATION") == [
        r"LOCATION:Huset zenit\, Smedjegatan 7\, 123 45 Lövköping och Huset natet\, Smedjegatan 7\, 123 45 Lövköping"
    ]


def test_labels_with_commas_are_escaped_one_by_one() -> None:
    """CATEGORIES is a list."""
    catalogue = make_catalogue(
        activities=[activity(WEEKLY, intresse=["prata-fika", "natur"])],
    )
    interests = [each.model_copy(update={"label": "Skog, mark"}) if each.id == "natur" else each
                 for each in catalogue.vocabularies.interests]  # fmt: skip
    words = catalogue.vocabularies.model_copy(update={"interests": tuple(interests)})
    entry = catalogue.activities[0]
    feed = all_feeds(make_catalogue(activities=[entry], vocabularies=words))[entry_feed(entry)]
    assert [line for line in unfolded(b"".join(feed.parts)) if line.startswith("CATEGORIES")] == [
        r"CATEGORIES:prata-fika,Skog\, mark"
    ]


def test_nothing_that_makes_an_invitation_of_it() -> None:
    """No organizer, attendee, alarm or method."""
    feed = feed_of(activity(WEEKLY))
    assert [
        word for word in (b"ORGANIZER", b"ATTENDEE", b"VALARM", b"METHOD", b"RDATE", b"COUNT") if word in feed
    ] == []
