"""Which entries a leaflet holds, and which go first when there are too many."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from torg.domain.activity import Entry
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import LeafletChoice
from torg.domain.leaflet_choice import Why, chosen, leaving_order, printed, too_old
from torg.domain.places import Place
from towns import PLACE, activity, notice, town

FIRST, LAST = date(2026, 11, 22), date(2027, 1, 10)
PLACES: dict[str, dict[str, Any]] = {
    "lokalen": {},
    "ladan": {"område": "abacken"},
    "telefon": {"slag": "telefon", "område": None},
    "natet": {"slag": "nätet", "område": None},
}


def catalogue() -> Catalogue:
    """Entries in two areas, on the telephone and online, and a note."""
    made = town(
        [
            activity("fika", titel="Öppen fika"),
            activity("schack", titel="Schack", intresse="spel", plats="ladan", kostnad="20 kr"),
            activity("ring", titel="Ring en vän", plats="telefon"),
            activity("chatt", titel="Chatt", plats="natet"),
            activity("over", titel="Förbi", tider=[{"datum": "2026-11-01"}]),
        ],
        [
            notice("lapp", titel="Lapp"),
            notice("ny", titel="Ny lapp", **{"publicerad": "2027-02-01", "gäller till": "2027-02-02"}),
        ],
    )  # fmt: skip
    places = {
        name: Place.read({key: value for key, value in {**PLACE, **data, "@id": name}.items() if value is not None})
        for name, data in PLACES.items()
    }
    return replace(made, places=places)


TOWN = catalogue()
CALENDAR = Calendar(TOWN.vocabularies.school_year)


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ({}, ["chatt", "lapp", "ring", "schack", "fika"]),
        ({"anslag": "nej"}, ["chatt", "ring", "schack", "fika"]),
        ({"områden": "abacken"}, ["chatt", "ring", "schack"]),
        ({"områden": "abacken", "hemifrån": "nej"}, ["schack"]),
        ({"intresse": "spel"}, ["lapp", "schack"]),
        ({"märken": "gratis"}, ["chatt", "ring", "fika"]),
        ({"märken": ["gratis", "sitta-med"]}, []),
        ({"arrangörer": "handen", "områden": ["centrum", "abacken"], "hemifrån": "nej"}, ["schack", "fika"]),
        ({"poster": ["fika", "lapp"], "anslag": "nej"}, ["lapp", "fika"]),
    ],
)
def test_settings_choose(choice: dict[str, Any], expected: list[str]) -> None:
    """In A–Ö; what is over, and a note that is not up in those days, are never there."""
    found = chosen(TOWN, LeafletChoice.read(choice), CALENDAR, FIRST, LAST)
    assert [entry.id for entry in found] == expected


def left(*entries: Entry, away: tuple[str, ...] = ()) -> list[tuple[str, Why]]:
    """The ids in the order in which they go; `away` is not there in the leaflet's days."""
    during = [entry for entry in entries if entry.id not in away]
    return [(entry.id, why) for entry, why in leaving_order(entries, TOWN, during)]


def test_what_one_can_not_have_goes_first() -> None:
    """Notes, online, what is not in the days; then the oldest of whoever has most."""
    entries: list[Entry] = [
        activity("ny", kontrollerad="2026-11-10"),
        activity("gammal", kontrollerad="2026-01-10"),
        activity("annan", "bron", kontrollerad="2025-01-10"),
        activity("tyst"),
        activity("natet", plats="natet"),
        notice("lapp"),
    ]
    assert left(*entries, away=("tyst",)) == [
        ("lapp", Why.NOTICE), ("natet", Why.ONLINE), ("tyst", Why.NO_DATE), ("gammal", Why.MANY),
        ("annan", Why.OLDEST), ("ny", Why.OLDEST),
    ]  # fmt: skip


def test_two_of_three_are_such_that_one_can_go_to() -> None:
    """A meeting place goes last of them, and help and support last of what one has at home."""
    entries: list[Entry] = [
        activity("hemma", plats="telefon"),
        activity("stod", "bron", typ="stod", plats="telefon"),
        activity("ombud", "lunken", typ="stod", plats="telefon", kontrollerad="2026-01-10"),
        activity("hus", "kommun", typ="motesplats", kontrollerad="2025-01-10"),
        activity("gympa", "verkstan"),
        activity("kurs", "ljuset", kontrollerad="2026-02-10"),
    ]
    assert left(*entries) == [
        ("hemma", Why.HOME), ("ombud", Why.HOME), ("kurs", Why.OLDEST), ("gympa", Why.OLDEST),
        ("stod", Why.HOME), ("hus", Why.OLDEST),
    ]  # fmt: skip


def test_a_leaflet_of_what_one_has_at_home() -> None:
    """Then nobody asks for two of three."""
    assert left(activity("ring", plats="telefon"), activity("stod", typ="stod", plats="telefon")) == [
        ("ring", Why.MANY), ("stod", Why.OLDEST),
    ]  # fmt: skip


def test_what_nobody_has_checked_for_a_year_is_not_printed() -> None:
    """It is told apart, so that it does not disappear in silence."""
    old, just = activity("gammal", kontrollerad="2025-11-21"), activity("nyss", kontrollerad="2025-11-22")
    made = town([activity("ny"), old, just])
    found = [
        {entry.id for entry in choose(made, LeafletChoice.read({}), CALENDAR, FIRST, LAST)}
        for choose in (chosen, printed, too_old)
    ]
    assert found == [{"ny", "gammal", "nyss"}, {"ny", "nyss"}, {"gammal"}]
