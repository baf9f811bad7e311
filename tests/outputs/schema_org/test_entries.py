"""Entries as events, services and pages."""

from typing import Any

import pytest

from calendars import TOWN
from linked_data import faults
from torg.domain.activity import Activity, Notice
from torg.outputs.schema_org.entries import Town
from torg.outputs.schema_org.nodes import Addresses
from torg.outputs.series.book import SeriesBook
from towns import TODAY, activity, notice, town

ADDRESSES = Addresses(
    "https://x.example/", lambda entry: f"https://x.example/{entry.id}", "https://x.example/o/{}".format,
    "https://x.example/p/{}".format,
)  # fmt: skip


def _graph(entry: Activity | Notice, **changes: Any) -> list[dict[str, Any]]:
    catalogue = town([entry], **changes) if isinstance(entry, Activity) else town([], [entry], **changes)
    found = Town(catalogue, SeriesBook(TOWN, TODAY), ADDRESSES).entry(entry)
    assert faults(found) == []
    return found


def test_a_weekly_activity_is_an_event_with_a_schedule() -> None:
    """The rule, the next three dates, the place, the price and the organiser."""
    main, organiser, place = _graph(activity())
    subs = main.pop("subEvent")
    assert main.pop("eventSchedule")["repeatFrequency"] == "P1W"
    assert main == {
        "@type": "Event",
        "@id": "https://x.example/fika#detta",
        "name": "Öppen fika",
        "description": "Vi dricker kaffe. Kom som du är.",
        "url": "https://x.example/fika",
        "keywords": "Prata och fika",
        "organizer": {"@id": "https://x.example/o/handen#arrangor"},
        "startDate": "2026-11-26",
        "eventStatus": "https://schema.org/EventScheduled",
        "location": {"@id": "https://x.example/p/lokalen#plats"},
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "isAccessibleForFree": True,
        "offers": {"@type": "Offer", "price": "0", "priceCurrency": "SEK", "description": "Gratis.",
                   "url": "https://x.example/fika"},
    }  # fmt: skip
    assert [each["startDate"][:10] for each in subs] == ["2026-11-26", "2026-12-03", "2026-12-10"]
    assert (organiser["@id"], place["@id"]) == (
        "https://x.example/o/handen#arrangor",
        "https://x.example/p/lokalen#plats",
    )


def test_what_is_once_has_its_own_moment() -> None:
    """No rule and no dates beneath it; moved or called off it says so itself."""
    once = [{"datum": "2026-12-05", "tid": "13.00–15.00"}]
    (main, *_) = _graph(activity(tider=once))
    assert (main["startDate"], main["endDate"]) == ("2026-12-05T13:00:00+01:00", "2026-12-05T15:00:00+01:00")
    assert ("eventSchedule" in main, "subEvent" in main) == (False, False)
    (off, *_) = _graph(activity(tider=once, ändringar=[{"datum": "2026-12-05", "inställt": "snö"}]))
    assert off["eventStatus"] == "https://schema.org/EventCancelled"
    (moved, *_) = _graph(activity(tider=once, ändringar=[{"datum": "2026-12-05", "flyttat till": "2026-12-06"}]))
    assert (moved["eventStatus"][19:], moved["previousStartDate"]) == ("EventRescheduled", "2026-12-05")


def test_several_dates_all_called_off() -> None:
    """The whole event is."""
    dates = ["2026-12-05", "2026-12-12"]
    off = [{"datum": day, "inställt": "snö"} for day in dates]
    (main, *_) = _graph(activity(tider=[{"datum": dates}], ändringar=off))
    assert (main["eventStatus"][19:], main["startDate"], main["endDate"]) == ("EventCancelled", *dates)


def test_what_is_over_tells_its_last_date() -> None:
    """An event without any date would be none."""
    (main, *_) = _graph(activity(tider=[{"datum": ["2026-10-01", "2026-11-01"]}]))
    assert (main["startDate"], "subEvent" in main) == ("2026-11-01", False)


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"typ": "kurs"}, "EducationEvent"),
        ({"typ": "uppdrag"}, "Event"),
        ({"typ": "stod"}, "Service"),
        ({"typ": "motesplats"}, "Service"),
        ({"tider": [{"enligt överenskommelse": "Vi bestämmer tillsammans."}]}, "Service"),
        ({"tider": None}, "Service"),
    ],
)
def test_types(changes: dict[str, Any], kind: str) -> None:
    """What people come to on certain dates is an event, all else a service."""
    assert _graph(activity(**changes))[0]["@type"] == kind


def test_a_service() -> None:
    """What sort it is, who gives it, when it is open, where and whom to ring."""
    (main, *_) = _graph(activity(typ="stod", språk=["sv", "ar"]))
    channel = main["availableChannel"]
    assert (main["serviceType"], main["areaServed"], main["hoursAvailable"]["opens"]) == (
        "Hjälp och stöd",
        "Provstads kommun",
        "13:00",
    )
    assert (channel["servicePhone"]["telephone"], channel["availableLanguage"]) == ("+46980319205", ["sv", "ar"])


def test_from_home() -> None:
    """An online place is a virtual one, with the entry's link."""
    main, _, place = _graph(activity(länk="https://y.example"), place={"slag": "nätet"})
    assert (main["eventAttendanceMode"][19:], place["@type"], place["url"]) == (
        "OnlineEventAttendanceMode",
        "VirtualLocation",
        "https://y.example",
    )


def test_a_notice() -> None:
    """With a date it is an event; without one it is a page that expires."""
    (dated, *_) = _graph(notice(tider=[{"datum": "2026-12-05", "tid": "12.00"}], kostnad="gratis"))
    (page, *_) = _graph(notice())
    assert (dated["@type"], dated["isAccessibleForFree"]) == ("Event", True)
    assert (page["@type"], page["datePublished"], page["expires"]) == ("WebPage", "2026-11-20", "2027-01-17")


def test_where_one_only_meets_the_place_tells_no_facts() -> None:
    """A reader would take a room's step-free door for the forest path."""
    owns: list[dict[str, str]] = [{}, {"hiss": "nej"}]
    said = [_graph(activity(fakta=own), place={"fakta": {"hiss": "ja"}})[-1] for own in owns]
    assert ["amenityFeature" in place for place in said] == [True, False]
