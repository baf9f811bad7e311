"""Phrases for words and freshness."""

import pytest

from torg.phrases.problems import explain
from torg.problems import Problem


@pytest.mark.parametrize(
    ("code", "params", "what", "how"),
    [
        (
            "text-lang-mening",
            {"citat": "Hej du.", "antal": 16, "högst": 15},
            "Meningen har 16 ord: «Hej du.»",
            "Sätt punkt mitt i, och skriv en tanke i varje mening.",
        ),
        (
            "text-lix",
            {"lix": 40, "högst": 25, "citat": "Hej.", "ord": "verksamhet"},
            "Texten har LIX 40. Svårast är: «Hej.»",
            "Byt några av de långa orden mot kortare, eller dela en mening: verksamhet.",
        ),
        (
            "text-lang-rad",
            {"citat": "x", "antal": 60, "högst": 55, "bryt": "och"},
            "Raden är 60 tecken lång: «x»",
            "Börja en ny rad före «och».",
        ),
        (
            "text-lang-rad",
            {"citat": "x", "antal": 60, "högst": 55},
            "Raden är 60 tecken lång: «x»",
            "Dela raden på två.",
        ),
        (
            "text-forkortning",
            {"citat": "t.ex.", "mening": "Vi gör t.ex. te.", "betyder": "till exempel"},
            "«t.ex.» är en förkortning: «Vi gör t.ex. te.»",
            "Skriv «till exempel».",
        ),
        (
            "text-forkortning",
            {"citat": "BVC", "mening": "Här är BVC."},
            "«BVC» är en förkortning: «Här är BVC.»",
            "Skriv ut orden, eller förklara första gången: «svenska för invandrare (SFI)».",
        ),
        (
            "text-ord",
            {"citat": "insats", "mening": "En insats.", "skriv": "hjälp", "varför": "Kontorsord."},
            "Här står «insats»: «En insats.»",
            "Skriv hellre «hjälp».",
        ),
        (
            "kontrollerad-180",
            {"datum": "4 maj 2026", "dagar": 202, "idag": "2026-11-22"},
            "Uppgifterna är kontrollerade 4 maj 2026, för 202 dagar sedan.",
            "Läs igenom filen. Stämmer allt, skriv «kontrollerad: 2026-11-22».",
        ),
        (
            "anslag-for-lange",
            {"antal": 90, "högst": 60, "senast": "2027-01-19"},
            "Anslaget gäller i 90 dagar. Högst 60 är tillåtet.",
            "Skriv «gäller till: 2027-01-19» eller en tidigare dag.",
        ),
        (
            "dubblett-trolig",
            {"annan": "Fika", "fil": "content/a.yaml"},
            "Det finns redan något som liknar det här: «Fika» i content/a.yaml.",
            "Är det samma sak, ta bort den ena filen. Är det två olika, skriv rubriker som skiljer dem åt.",
        ),
    ],
)
def test_what_is_wrong_with_a_text_and_what_to_write(
    code: str, params: dict[str, str | int], what: str, how: str
) -> None:
    """The sentences suit what is known about the fault."""
    said = explain(Problem(code, params=params))
    assert (said.what, said.how) == (what, how)
