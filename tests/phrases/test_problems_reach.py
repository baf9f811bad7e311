"""Phrases for ways to reach people, money and badges."""

import pytest

from torg.phrases.problems import explain
from torg.problems import Problem


@pytest.mark.parametrize(
    ("code", "params", "what", "how"),
    [
        (
            "epost",
            {"värde": "x(at)example.org", "förslag": "x@example.org"},
            "«x(at)example.org» är ingen e-postadress.",
            "Skriv «x@example.org».",
        ),
        (
            "lank",
            {"värde": "x"},
            "«x» är ingen webbadress.",
            "Skriv hela adressen, med https:// först: «https://example.org/fika».",
        ),
        (
            "telefon",
            {"värde": "08-702 16 80, knapp 2", "förslag": "08-702 16 80"},
            "«08-702 16 80, knapp 2» går inte att ringa.",
            "Skriv bara numret: «08-702 16 80».",
        ),
        (
            "telefon",
            {"värde": "x"},
            "«x» går inte att ringa.",
            "Skriv numret med riktnummer, som «0980-31 92 05». Börja med + om det går till ett annat land.",
        ),
        (
            "telefon-demo",
            {"värde": "0980-31 92 05"},
            "0980-31 92 05 är ett påhittat nummer som ingen kan svara på.",
            "Skriv det riktiga numret.",
        ),
        (
            "telefon-demo",
            {"värde": "0980-31 92 05", "sak": "hjälplinje"},
            "Hjälplinjen har ett påhittat nummer, 0980-31 92 05.",
            "Skriv det riktiga numret.",
        ),
        (
            "privat-epost",
            {"värde": "a.b@example.org", "sak": "namn"},
            "«a.b@example.org» ser ut att vara en persons egen adress.",
            "Skriv en adress som hör till föreningen, som «info@example.org». Har ni ingen, skriv ett telefonnummer.",
        ),
        (
            "privat-epost",
            {"värde": "a@gmail.com", "sak": "domän", "domän": "gmail.com"},
            "«a@gmail.com» ser ut att vara en privat adress, hos gmail.com.",
            "Skriv en adress som hör till föreningen, som «info@example.org». Har ni ingen, skriv ett telefonnummer.",
        ),
        (
            "personnummer",
            {"citat": "19640823-3234"},
            "Här står något som ser ut som ett personnummer: «196408…».",
            "Ta bort numret innan filen skickas in.",
        ),
        (
            "pris-motsagelse",
            {"sak": "märke", "pris": 40},
            "Märket «gratis» står här, men det kostar 40 kronor.",
            "Ta bort «gratis» ur märkena. Är det verkligen gratis, skriv «kostnad: gratis».",
        ),
        (
            "pris-motsagelse",
            {"sak": "för", "för": "kaffe"},
            "Det är gratis, men det står också att man betalar för kaffe.",
            "Skriv priset i «pris». Är det något man kan köpa om man vill, flytta det till «tillval».",
        ),
        (
            "marke-motsagelse",
            {"värde": "utan-mat", "fält": "fika", "säger": "fika: ja"},
            "Märket «utan-mat» går inte ihop med «fika: ja».",
            "Ta bort «utan-mat» ur «märken». Är märket rätt, ändra fältet «fika».",
        ),
    ],
)
def test_what_is_wrong_with_a_way_to_reach_people(code: str, params: dict[str, str | int], what: str, how: str) -> None:
    """The sentences suit what is known about the fault."""
    said = explain(Problem(code, params=params))
    assert (said.what, said.how) == (what, how)
