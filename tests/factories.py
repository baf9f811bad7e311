"""Valid records to start from: each function gives one, with the changes that a test names.

Changes are Swedish keys and text, as in a file: `make_activity(titel="Fika", kostnad="20 kr")`. A value of None takes
the key away. Keys with spaces are written as a mapping: `make_activity(**{"första gången": {...}})`.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from torg.domain.activity import Activity, Notice
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.record import IDENTITY, OWNER
from torg.domain.rules import Known, RuleContext
from torg.domain.site import Site
from torg.domain.vocabularies import Vocabularies

TODAY = date(2026, 11, 22)
"""The day of the demo town."""

ACTIVITY: Mapping[str, Any] = {
    "titel": "Öppen torsdagsfika",
    "typ": "aktivitet",
    "intresse": ["prata-fika"],
    "lättläst": "Vi dricker kaffe vid runda bord.\nDu kan komma precis som du är.\n",
    "tider": [{"dag": "torsdag", "tid": "13.00–15.00", "röda dagar": "nej"}],
    "plats": "handen-lokal",
    "kostnad": "gratis",
    "anmälan": "nej",
    "kontrollerad": "2026-11-15",
}
NOTICE: Mapping[str, Any] = {
    "titel": "Två söker fler till schack",
    "slag": "söker sällskap",
    "intresse": ["spel"],
    "lättläst": "Vi är två som spelar schack.\nDu får gärna vara med.\n",
    "publicerad": "2026-11-20",
    "gäller till": "2027-01-10",
    "plats": "handen-lokal",
}
ORGANISATION: Mapping[str, Any] = {
    "namn": "Frivilligcentralen Handen",
    "slag": "ideell",
    "lättläst": "Vi hjälper till på många sätt.\nDu kan vara med och hjälpa.\n",
    "kontakt": {"telefon": "0980-31 92 05", "ring": "vardagar 9–15", "e-post": "handen@example.org"},
    "kontrollerad": "2026-11-15",
}
PLACE: Mapping[str, Any] = {
    "namn": "Handens lokal",
    "slag": "lokal",
    "adress": "Smedjegatan 7",
    "postnummer": "123 45",
    "ort": "Lövköping",
    "område": "centrum",
    "fakta": {"stegfri-entre": "ja", "antal-trappsteg": "0"},
    "kontrollerad": {"datum": "2026-10-02", "av": "Gemenskapslotsen"},
}
SITE: Mapping[str, Any] = {
    "namn": "Socialt torg Lövköping",
    "kommun": "Lövköpings kommun",
    "ort": "Lövköping",
    "län": "Granlands län",
    "adress": "https://torg.example.org",
    "telefon": {
        "namn": "Gemenskapslotsen",
        "nummer": "0980-31 92 00",
        "öppet": "vardagar 9–15",
        "lättläst": "En människa svarar.\nDu slipper knappval.\n",
    },
    "områden": [{"id": "centrum", "namn": "Centrum"}, {"id": "angsbo", "namn": "Ängsbo"}],
    "utgåvor": ["sv"],
    "krisnummer": ["nodnumret"],
    "rätta": "lotsen@example.org",
    "blad": "nej",
    "demo": "ja",
}
_BADGES = (
    "ingen-anmalan", "gratis", "inget-medlemskap", "nagon-moter-dig", "folja-med", "vi-fikar", "utan-mat",
    "liten-grupp", "sitta-med", "prova-forst", "samma-vard", "hemifran", "kontant", "skjuts",
)  # fmt: skip
VOCABULARIES: Mapping[str, Any] = {
    "intressen": [
        {"id": each, "etikett": each, "engelska": each, "till exempel": "fika"}
        for each in ("prata-fika", "rora-sig", "natur", "spel")
    ],
    "typer": [
        {"id": each, "etikett": each, "engelska": each, "flera": each, "har tider": dated}
        for each, dated in (("aktivitet", "ja"), ("kurs", "ja"), ("motesplats", "ja"), ("stod", "nej"))
    ],
    "livssituationer": [
        {"id": "nyinflyttad", "etikett": "Ny här", "engelska": "New here", "lättläst": "Det tar tid.\nVi hjälper dig."}
    ],
    "marken": [{"id": each, "etikett": each, "engelska": each, "villkor": "sant"} for each in _BADGES],
    "lokalfakta": [
        {"id": "stegfri-entre", "etikett": "Stegfri", "engelska": "Step-free", "grupp": "Röra sig",
         "värde": "ja, nej eller vet ej"},
        {"id": "antal-trappsteg", "etikett": "Trappsteg", "engelska": "Steps", "grupp": "Röra sig", "värde": "antal"},
        {"id": "underlag", "etikett": "Underlag", "engelska": "Surface", "grupp": "Röra sig", "värde": "text"},
    ],
    "lasar": [
        {"slag": "termin", "namn": "Vårterminen 2027", "från": "2027-01-11", "till": "2027-06-09"},
        {"slag": "sportlov", "namn": "Sportlovet 2027", "från": "2027-03-01", "till": "2027-03-05"},
    ],
    "hjalplinjer": [
        {"id": "nodnumret", "namn": "112", "telefon": "112", "öppet": "dygnet runt", "för": "När det är bråttom.",
         "kontrollerad": "2026-11-15", "källa": "msb.se"},
    ],
    "arrangorer": [{"id": each, "etikett": each, "engelska": each} for each in ("ideell", "kommun")],
    "sprak": [
        {"id": "sv", "etikett": "svenska", "eget namn": "svenska"},
        {"id": "ar", "etikett": "arabiska", "eget namn": "العربية"},
    ],
    "undvik": [
        {"undvik": "målgrupp*", "skriv": "dig som", "varför": "Det är ett kontorsord."},
        {"undvik": "insats", "skriv": "hjälp", "varför": "Det är ett kontorsord."},
    ],
    "forkortningar": [{"förkortning": "SFI", "betyder": "svenska för invandrare"}],
}  # fmt: skip


def changed(base: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """The data with changed keys, without those that are None."""
    return {key: value for key, value in {**base, **changes}.items() if value is not None}


def make_activity(
    activity_id: str = "oppen-torsdagsfika", owner: str = "frivilligcentralen", /, **changes: Any
) -> Activity:
    """A free weekly coffee without sign-up."""
    return Activity.read({**changed(ACTIVITY, changes), IDENTITY: activity_id, OWNER: owner})


def make_notice(notice_id: str = "anslag-schack", owner: str = "frivilligcentralen", /, **changes: Any) -> Notice:
    """Two who look for others to play chess with."""
    return Notice.read({**changed(NOTICE, changes), IDENTITY: notice_id, OWNER: owner})


def make_organisation(organisation_id: str = "frivilligcentralen", /, **changes: Any) -> Organisation:
    """A volunteer centre with a number and an address of its own."""
    return Organisation.read({**changed(ORGANISATION, changes), IDENTITY: organisation_id})


def make_place(place_id: str = "handen-lokal", /, **changes: Any) -> Place:
    """A venue in the centre."""
    return Place.read({**changed(PLACE, changes), IDENTITY: place_id})


def make_site(**changes: Any) -> Site:
    """The demo town's settings."""
    return Site.read(changed(SITE, changes))


@lru_cache
def _vocabularies() -> Vocabularies:
    return Vocabularies.read(dict(VOCABULARIES))


def make_vocabularies(**changes: Any) -> Vocabularies:
    """Small vocabularies: four interests, fourteen badges, three venue facts."""
    return Vocabularies.read(changed(VOCABULARIES, changes)) if changes else _vocabularies()


def make_catalogue(  # noqa: PLR0913 -- one for each part of a catalogue
    *,
    activities: Iterable[Activity] | None = None,
    notices: Iterable[Notice] = (),
    organisations: Iterable[Organisation] | None = None,
    places: Iterable[Place] | None = None,
    site: Site | None = None,
    vocabularies: Vocabularies | None = None,
) -> Catalogue:
    """A town with one activity in one place by one organisation, unless other records are given."""
    owners = (make_organisation(),) if organisations is None else tuple(organisations)
    venues = (make_place(), make_place("natet", namn="På nätet", slag="nätet", område=None, fakta=None))
    return Catalogue(
        site=site or make_site(),
        vocabularies=vocabularies or make_vocabularies(),
        organisations={each.id: each for each in owners},
        places={each.id: each for each in (venues if places is None else places)},
        activities=(make_activity(),) if activities is None else tuple(activities),
        notices=tuple(notices),
    )


def make_context(catalogue: Catalogue | None = None, *, today: date = TODAY, demo: bool = True) -> RuleContext:
    """What the rules know in that town."""
    town = catalogue or make_catalogue()
    entries = [each.id for each in town.entries]
    known = Known.gather(town.vocabularies, town.site, town.organisations, town.places, entries)
    return RuleContext(today, demo, Calendar(town.vocabularies.school_year), known)
