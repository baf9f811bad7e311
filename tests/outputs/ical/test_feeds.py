"""Every calendar feed of the town."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calendars import TODAY
from factories import make_activity, make_catalogue, make_notice, make_organisation, make_place, make_site
from feeding import all_feeds, entries, town_of, unfolded
from readers.components import parse
from torg.domain.activity import Activity, Entry
from torg.domain.catalogue import Catalogue
from torg.outputs.ical.feeds import (
    ALL,
    JUST_COME,
    Feed,
    area_feed,
    entry_feed,
    has_dates,
    interest_feed,
    make_feed,
    organisation_feed,
    place_feed,
)
from torg.outputs.ical.from_state import State, StateStamper

HEAD = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Socialt torg//torg//SV",
    "CALSCALE:GREGORIAN",
    "NAME:Fika prat och kaffe",
    "X-WR-CALNAME:Fika prat och kaffe",
    "X-WR-TIMEZONE:Europe/Stockholm",
    "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
    "X-PUBLISHED-TTL:PT12H",
    "BEGIN:VTIMEZONE",
]


def content(feed: Feed) -> bytes:
    """The whole file."""
    return b"".join(feed.parts)


def uids(feed: Feed) -> list[str]:
    """The UIDs in a feed, without the host."""
    return [each.key[0].partition("@")[0] for each in parse(content(feed)).inner if each.name == "VEVENT"]


def test_the_head_of_a_feed() -> None:
    """Its properties come before all components; the name has neither comma nor semicolon."""
    assert unfolded(content(make_feed("kalender/x.ics", "Fika, prat;\noch \\ kaffe")))[: len(HEAD)] == HEAD


def test_an_empty_feed_is_a_calendar_with_a_zone() -> None:
    """A calendar must hold something (RFC 5545 section 3.6)."""
    assert [each.name for each in parse(content(make_feed("kalender/x.ics", "Fika"))).inner] == ["VTIMEZONE"]


def test_the_paths_of_the_feeds() -> None:
    """Made of ids, so that they stay."""
    paths = (organisation_feed("a"), place_feed("a"), interest_feed("a"), area_feed("a"), entry_feed(make_activity()),
             entry_feed(make_notice()))  # fmt: skip
    assert paths == (
        "kalender/arrangorer/a.ics",
        "kalender/platser/a.ics",
        "kalender/intressen/a.ics",
        "kalender/omraden/a.ics",
        "kalender/aktiviteter/frivilligcentralen/oppen-torsdagsfika.ics",
        "kalender/anslag/frivilligcentralen/anslag-schack.ics",
    )


@pytest.mark.parametrize(
    ("entry", "dates"),
    [
        (make_activity(), True),
        (make_activity(tider=[{"datum": "2020-01-01"}]), True),
        (make_activity(tider=[{"från": "2027-01-01", "till": "2027-01-03"}]), True),
        (make_activity(tider=[{"alltid öppet": "ja"}]), False),
        (make_activity(tider=[{"alltid öppet": "ja"}], ändringar=[{"datum": "2027-05-06", "inställt": "Snö"}]), True),
        (make_activity(tider=[{"enligt överenskommelse": "Ring."}]), False),
        (make_activity(tider=[{"enligt överenskommelse": "Ring."}], reservdag="2027-05-06"), True),
        (make_activity(tider=[{"startar när": "sex är med", "dag": "torsdag"}]), False),
        (make_activity(tider=None, reservdag="2027-05-06"), False),
        (make_notice(), False),
        (make_notice(tider=[{"datum": "2027-01-16"}]), True),
    ],
)
def test_which_entries_can_have_dates(entry: Entry, dates: bool) -> None:
    """Pages link to a feed only then."""
    assert has_dates(entry) is dates


def town() -> Catalogue:
    """Two activities, one of them with two places in turn, and a notice."""
    places = [make_place(), make_place("kardemumman", namn="Kardemumman", område="angsbo"), make_place("tom")]
    kafe = {
        "titel": "Pratkafé",
        "tider": [{"dag": "tisdag", "tid": "10–12", "från": "2027-01-12", "till": "2027-02-02"}],
        "plats": ["handen-lokal", "kardemumman"],
        "växlar": "varje gång",
        "kostnad": "20 kr",
    }
    return make_catalogue(
        activities=[
            make_activity("fika", "a", tider=[{"datum": "2027-01-14", "tid": "13"}]),
            make_activity("kafe", "b", **kafe),
            make_activity("vagen", "b", tider=[{"enligt överenskommelse": "Ring."}]),
            make_activity("utan", "b", tider=None),
        ],
        notices=[
            make_notice("schack", "a", tider=[{"datum": "2027-01-16", "tid": "12"}]),
            make_notice("gammalt", "a", tider=[{"datum": "2027-01-16"}], **{"gäller till": "2026-11-21"}),
        ],
        organisations=[make_organisation(each) for each in ("a", "b", "c")],
        places=places,
        site=make_site(),
    )


def test_every_feed_and_what_is_in_it() -> None:
    """A place's feed has what is there, and an area's; an entry's feed is there also without dates."""
    a, b = "plats-handen-lokal", "plats-kardemumman"
    assert {path: uids(feed) for path, feed in all_feeds(town()).items()} == {
        ALL: ["fika.a.20270114", f"kafe.b.{a}", f"kafe.b.{b}", "schack.a.anslag.20270116"],
        JUST_COME: ["fika.a.20270114"],
        interest_feed("prata-fika"): ["fika.a.20270114", f"kafe.b.{a}", f"kafe.b.{b}"],
        interest_feed("spel"): ["schack.a.anslag.20270116"],
        area_feed("centrum"): ["fika.a.20270114", f"kafe.b.{a}", "schack.a.anslag.20270116"],
        area_feed("angsbo"): [f"kafe.b.{b}"],
        organisation_feed("a"): ["fika.a.20270114", "schack.a.anslag.20270116"],
        organisation_feed("b"): [f"kafe.b.{a}", f"kafe.b.{b}"],
        place_feed("handen-lokal"): ["fika.a.20270114", f"kafe.b.{a}", "schack.a.anslag.20270116"],
        place_feed("kardemumman"): [f"kafe.b.{b}"],
        "kalender/aktiviteter/a/fika.ics": ["fika.a.20270114"],
        "kalender/aktiviteter/b/kafe.ics": [f"kafe.b.{a}", f"kafe.b.{b}"],
        "kalender/aktiviteter/b/vagen.ics": [],
        "kalender/anslag/a/gammalt.ics": [],
        "kalender/anslag/a/schack.ics": ["schack.a.anslag.20270116"],
    }


def test_feeds_are_called_what_they_hold() -> None:
    """A calendar program shows the name among other calendars."""
    names = {path: feed.name for path, feed in all_feeds(town()).items()}
    paths = (ALL, JUST_COME, interest_feed("spel"), area_feed("angsbo"), organisation_feed("a"),
             place_feed("kardemumman"), "kalender/aktiviteter/b/kafe.ics")  # fmt: skip
    assert [names[path] for path in paths] == [
        "Socialt torg Lövköping",
        "Bara att komma i Lövköping",
        "spel i Lövköping",
        "Det händer i Ängsbo",
        "Frivilligcentralen Handen",
        "Kardemumman",
        "Pratkafé",
    ]


def test_an_event_is_the_same_object_in_every_feed() -> None:
    """Written once, only joined: a thousand entries stand in many feeds."""
    feeds = all_feeds(town())
    (own,) = feeds["kalender/aktiviteter/a/fika.ics"].parts[2:-1]
    carrying = (ALL, JUST_COME, interest_feed("prata-fika"), area_feed("centrum"), organisation_feed("a"))
    assert [any(part is own for part in feeds[path].parts) for path in carrying] == [True] * 5


def test_the_same_town_and_day_give_the_same_bytes() -> None:
    """Nothing is random, and nothing looks at the clock."""
    assert all_feeds(town()) == all_feeds(town())


def test_a_feed_is_the_same_from_day_to_day_until_something_ends() -> None:
    """Weekly, by term, in even weeks: no rule slides forward."""
    kinds: tuple[Mapping[str, Any], ...] = (
        {"dag": "torsdag"}, {"dag": "torsdag", "period": "termin"}, {"dag": "torsdag", "veckor": "jämna"},
        {"dag": "tredje torsdagen", "röda dagar": "nej"},
    )  # fmt: skip
    catalogue = town_of(*(make_activity(f"nr-{index}", tider=[dict(kind)]) for index, kind in enumerate(kinds)))
    days = (date(2027, 3, 8), date(2027, 3, 20), date(2027, 6, 30))
    first, *others = (content(all_feeds(catalogue, today=day)[ALL]) for day in days)
    assert others == [first, first]


def stamped(catalogue: Catalogue, state: State, today: date) -> tuple[Mapping[tuple[str, str], bytes], State]:
    """Each event's bytes, and what is remembered of them."""
    stamper = StateStamper(state, today)
    calendar = parse(content(all_feeds(catalogue, today=today, stamper=stamper)[ALL]))
    return {each.key: each.octets for each in calendar.inner if each.name == "VEVENT"}, State(stamper.known)


def sequence(event: bytes) -> int:
    """Its SEQUENCE."""
    return int(event.partition(b"SEQUENCE:")[2].partition(b"\r\n")[0])


@settings(max_examples=60)
@given(entries(), st.sampled_from(["titel", "datum"]))
def test_an_edit_changes_only_its_own_events(entry: Activity, what: str) -> None:
    """Law: others keep their bytes, the edited one's SEQUENCE rises, and an edit of words changes no UID."""
    other = make_activity("annan", "annan-forening")
    before, state = stamped(town_of(entry, other), State(), TODAY)
    day = {"inställt": "Värden är sjuk", "datum": "2027-01-14"}
    change: dict[str, Any] = {"titel": "Ny titel"} if what == "titel" else {"ändringar": [day]}
    edited = Activity.read({**entry.written(), "@id": entry.id, "@organisation": entry.organisation, **change})
    after, _ = stamped(town_of(edited, other), state, date(2026, 11, 23))
    own = {key for key in {**before, **after} if key[0].startswith(entry.id)}
    assert {key: before[key] for key in before if key not in own} == {k: after[k] for k in after if k not in own}
    if edited != entry and what == "titel":
        assert {key[0] for key in before} == {key[0] for key in after}
        assert all(sequence(after[key]) > sequence(before[key]) for key in own)


def test_what_nobody_has_checked_for_long_keeps_its_own_feed_alone() -> None:
    """Whoever subscribed to it has it; the calendars that several share do not."""
    old = make_activity(kontrollerad="2025-05-30")
    found = {path: len(uids(feed)) for path, feed in all_feeds(town_of(old)).items()}
    assert (found[entry_feed(old)], found[ALL], organisation_feed(old.organisation) in found) == (3, 0, False)
