"""What may be in the way."""

from typing import Any

import pytest

from torg.domain.places import Place
from torg.domain.vocabularies import VenueFact
from torg.phrases.hinders import hinders
from towns import PLACE, WORDS, activity, notice

FACTS = (
    *(VenueFact.read(each) for each in WORDS["lokalfakta"]),
    VenueFact.read({"id": "antal-trappsteg", "etikett": "Antal trappsteg", "engelska": "Steps", "grupp": "Röra sig",
                    "värde": "antal"}),
    VenueFact.read({"id": "stegfri-entre", "etikett": "Ingång utan trappsteg", "engelska": "Step-free",
                    "grupp": "Röra sig", "värde": "ja, nej eller vet ej", "etikett nej": "Trappsteg vid ingången"}),
)  # fmt: skip
LANGUAGES = {"sv": "svenska", "ar": "arabiska"}
KNOWN = {"stegfri-entre": "ja", "rullstolstoalett": "ja"}


def told(entry: Any, **place: Any) -> tuple[str, ...]:
    """The obstacles of an entry at a place."""
    there = Place.read({**PLACE, "fakta": KNOWN, **place, "@id": "lokalen"})
    return hinders(entry, {"lokalen": there}, FACTS, LANGUAGES)


def test_nothing_known_is_in_the_way() -> None:
    """Then there is only room to write."""
    assert told(activity()) == ()


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({**KNOWN, "hiss": "nej"}, ("Ingen hiss",)),
        ({**KNOWN, "antal-trappsteg": "8"}, ("Åtta trappsteg",)),
        ({**KNOWN, "antal-trappsteg": "0"}, ()),
        ({**KNOWN, "hiss": "ja"}, ()),
        ({"rullstolstoalett": "ja"}, ("Vet ej: ingång utan trappsteg",)),
    ],
)
def test_how_to_get_in(facts: dict[str, str], expected: tuple[str, ...]) -> None:
    """A no, a number of steps, and what nobody has looked at."""
    assert told(activity(), fakta=facts) == expected


def test_the_entrys_own_facts_count() -> None:
    """When it only meets at its place."""
    assert told(activity(fakta={"hiss": "nej"}), fakta={"horslinga": "nej"}) == ("Ingen hiss",)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ({"hållplats": {"namn": "Sjön", "minuter": "12"}}, ("12 minuter från hållplatsen Sjön",)),
        ({"slag": "nätet", "fakta": {"hiss": "ja"}, "hållplats": {"namn": "A", "minuter": "0"}}, ("Bara på nätet",)),
    ],
)
def test_how_to_get_there(place: dict[str, Any], expected: tuple[str, ...]) -> None:
    """A long walk, or a computer."""
    assert told(activity(), **place) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"kostnad": {"pris": "20", "betala": ["swish"]}}, ("Kostar 20 kronor", "Tar inte kontanter")),
        ({"kostnad": {"pris": "20", "betala": ["kontant"]}}, ("Kostar 20 kronor",)),
        ({"anmälan": {"krävs": "ja", "senast": "2027-01-29", "platser": "6"}},
         ("Anmälan krävs senast 29 januari", "Plats för 6 personer")),
        ({"anmälan": "ja"}, ("Anmälan krävs",)),
        ({"anmälan": "första gången"}, ("Hör av sig före första gången",)),
        ({"medlemskap": {"krävs": "ja", "pris": "100"}}, ("Medlemskap krävs, 100 kronor per år",)),
        ({"medlemskap": "nej"}, ()),
        ({"väntetid": "Ungefär tre veckor"}, ("Väntetid: Ungefär tre veckor",)),
        ({"typ": "uppdrag"}, ("Har personen ersättning? Fråga först hur uppdraget räknas",)),
        ({"särskilt för": "kvinnor"}, ("Särskilt för kvinnor",)),
        ({"ålder": {"från": "18"}}, ("För dig som är 18 år eller äldre",)),
        ({"grupp": {"vanligt antal": "30"}}, ("Stor grupp, ungefär 30 personer",)),
        ({"grupp": {"vanligt antal": "8"}}, ()),
        ({"språk": ["ar"]}, ("Talar arabiska, inte svenska",)),
        ({"språk": ["ar", "sv"]}, ()),
        ({"ta med": "Varma kläder"}, ("Ta med: varma kläder",)),
    ],
)  # fmt: skip
def test_what_it_takes(fields: dict[str, Any], expected: tuple[str, ...]) -> None:
    """Money, sign-up, membership, and whom it is for."""
    assert told(activity(**fields)) == expected


def test_a_notice() -> None:
    """Only its place and its cost."""
    assert told(notice(kostnad={"pris": "50"})) == ("Kostar 50 kronor",)
