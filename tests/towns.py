"""A tiny town made in memory, for pages whose text no rule would let through, and towns of any size."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from torg.domain.activity import Activity, Notice
from torg.domain.catalogue import Catalogue
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.site import Site
from torg.domain.vocabularies import Vocabularies

TODAY = date(2026, 11, 22)

SITE: dict[str, Any] = {
    "namn": "Socialt torg Provstad",
    "kommun": "Provstads kommun",
    "ort": "Provstad",
    "län": "Provlän",
    "adress": "https://torg.example.org",
    "telefon": {
        "namn": "Lotsen",
        "nummer": "0980-31 92 00",
        "öppet": "vardagar 9–15",
        "lättläst": "En människa svarar.",
    },
    "områden": [{"id": "centrum", "namn": "Centrum"}, {"id": "abacken", "namn": "Åbacken"}],
    "utgåvor": ["sv"],
    "krisnummer": ["nodnumret", "vard-1177", "gammal"],
    "rätta": "lotsen@example.org",
    "demo": "ja",
}


def _term(id_: str, label: str, **more: Any) -> dict[str, Any]:
    return {"id": id_, "etikett": label, "engelska": label, **more}


def _line(id_: str, name: str, number: str, checked: str) -> dict[str, Any]:
    return {"id": id_, "namn": name, "telefon": number, "öppet": "dygnet runt", "för": "När det är svårt.",
            "kontrollerad": checked, "källa": "provet"}  # fmt: skip


WORDS: dict[str, Any] = {
    "intressen": [
        _term("prata-fika", "Prata och fika", **{"till exempel": "öppen fika"}),
        _term("spel", "Spel", **{"till exempel": "schack"}),
    ],
    "typer": [
        _term("aktivitet", "Aktivitet", flera="Aktiviteter", **{"har tider": "ja"}),
        _term("stod", "Hjälp och stöd", flera="Hjälp och stöd", **{"har tider": "ja"}),
    ],
    "livssituationer": [
        _term("ny-har", "Jag är ny här", lättläst="Det tar tid.\nBörja här.", intresse=["prata-fika"],
              poster=["fika"], hjälplinjer=["vard-1177", "gammal"]),
    ],
    "marken": [
        _term("gratis", "Gratis", villkor="Det kostar 0 kronor.", **{"följer av": "kostnad: gratis"}),
        _term("ingen-anmalan", "Ingen anmälan", villkor="Ingen nekas.", **{"följer av": "anmälan: nej"}),
        _term("sitta-med", "Du får bara sitta med", villkor="Inga rundor."),
    ],
    "lokalfakta": [
        _term("hiss", "Hiss", grupp="Röra sig", värde="ja, nej eller vet ej", **{"etikett nej": "Ingen hiss"}),
        _term("horslinga", "Hörslinga", grupp="Höra", värde="ja, nej eller vet ej"),
    ],
    "lasar": [{"slag": "termin", "namn": "Vårterminen 2027", "från": "2027-01-11", "till": "2027-06-09"}],
    "hjalplinjer": [
        _line("nodnumret", "Nödnumret", "112", "2026-11-15"),
        _line("vard-1177", "1177", "1177", "2026-11-15"),
        _line("gammal", "Gamla linjen", "116 111", "2025-11-21"),
    ],
    "arrangorer": [_term("ideell", "Förening")],
    "sprak": [
        {"id": "sv", "etikett": "svenska", "eget namn": "svenska"},
        {"id": "ar", "etikett": "arabiska", "eget namn": "العربية"},
    ],
    "undvik": [{"undvik": "ensam*", "skriv": "träffa andra", "varför": "Det låter hårt."}],
    "forkortningar": [{"förkortning": "t.ex.", "betyder": "till exempel"}],
}  # fmt: skip

ORGANISATION: dict[str, Any] = {
    "namn": "Handen",
    "slag": "ideell",
    "lättläst": "Vi är volontärer.",
    "kontakt": {"roll": "Värden", "telefon": "0980-31 92 05", "ring": "torsdagar 9–12"},
    "kontrollerad": "2026-11-14",
}

PLACE: dict[str, Any] = {
    "namn": "Handens lokal",
    "slag": "lokal",
    "adress": "Smedjegatan 7",
    "ort": "Provstad",
    "område": "centrum",
    "hållplats": {"namn": "Torget", "minuter": "4"},
    "fakta": {"hiss": "nej", "horslinga": "vet ej"},
}

ACTIVITY: dict[str, Any] = {
    "titel": "Öppen fika",
    "typ": "aktivitet",
    "intresse": "prata-fika",
    "lättläst": "Vi dricker kaffe.\nKom som du är.",
    "tider": [{"dag": "torsdag", "tid": "13.00–15.00"}],
    "plats": "lokalen",
    "kostnad": "gratis",
    "anmälan": "nej",
    "kontrollerad": "2026-11-15",
}

NOTICE: dict[str, Any] = {
    "titel": "Två söker fler till schack",
    "slag": "söker sällskap",
    "intresse": "spel",
    "lättläst": "Vi är två som spelar.",
    "publicerad": "2026-11-20",
    "gäller till": "2027-01-17",
}


def activity(id_: str = "fika", organisation: str = "handen", **changes: Any) -> Activity:
    """An activity with some fields changed. A change to None leaves the field out."""
    data = {key: value for key, value in {**ACTIVITY, **changes}.items() if value is not None}
    return Activity.read({**data, "@id": id_, "@organisation": organisation})


def notice(id_: str = "schack", organisation: str = "handen", **changes: Any) -> Notice:
    """A notice with some fields changed."""
    return Notice.read({**NOTICE, **changes, "@id": id_, "@organisation": organisation})


def town(activities: Iterable[Activity], notices: Iterable[Notice] = (), **changes: Any) -> Catalogue:
    """A town with one organisation and one place.

    Args:
        activities: its activities.
        notices: its notices.
        changes: `site`, `organisation`, `place`: fields to change.
    """
    return Catalogue(
        site=Site.read({**SITE, **changes.get("site", {})}),
        vocabularies=Vocabularies.read(WORDS),
        organisations={
            "handen": Organisation.read({**ORGANISATION, **changes.get("organisation", {}), "@id": "handen"})
        },
        places={"lokalen": Place.read({**PLACE, **changes.get("place", {}), "@id": "lokalen"})},
        activities=tuple(activities),
        notices=tuple(notices),
    )
