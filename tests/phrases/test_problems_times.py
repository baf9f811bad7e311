"""Phrases for days, hours and the fields of a schedule."""

import pytest

from torg.phrases.problems import explain
from torg.problems import Problem


@pytest.mark.parametrize(
    ("code", "params", "what", "how"),
    [
        (
            "datum",
            {"värde": "15/9", "sak": "utan-ar", "mall": "ÅÅÅÅ-09-15"},
            "«15/9» är ett datum utan år.",
            "Skriv också året, med fyra siffror i stället för ÅÅÅÅ: «ÅÅÅÅ-09-15».",
        ),
        (
            "datum",
            {"värde": "2026-02-30", "sak": "finns-inte", "dag": "30 februari 2026"},
            "Dagen 30 februari 2026 finns inte.",
            "Se efter i almanackan, och skriv en dag som finns: år, månad och dag, som «2027-01-16».",
        ),
        (
            "datum",
            {"värde": "9999-12-31 24.00", "sak": "finns-inte", "dag": "9999-12-31"},
            "Dagen 31 december 9999 finns inte.",
            "Se efter i almanackan, och skriv en dag som finns: år, månad och dag, som «2027-01-16».",
        ),
        (
            "datum",
            {"värde": "x", "sak": "inget-datum"},
            "«x» är inget datum.",
            "Skriv år, månad och dag: «2027-01-16».",
        ),
        (
            "datum",
            {"värde": "idag", "sak": "idag", "dagar": 0, "förslag": "2026-11-22"},
            "«idag» är inget datum.",
            "Skriv «2026-11-22».",
        ),
        (
            "klockslag",
            {"värde": "25.30", "sak": "finns-inte"},
            "Klockan «25.30» finns inte.",
            "Skriv timmen med 0 till 23 och minuterna med 00 till 59, som «13.30».",
        ),
        (
            "klockslag",
            {"värde": "1800", "sak": "inget-klockslag", "förslag": "18.00"},
            "«1800» är inget klockslag.",
            "Skriv «18.00».",
        ),
        (
            "tider-dag",
            {"värde": "helgfri vardag", "sak": "roda-dagar"},
            "«helgfri vardag» är ingen veckodag.",
            "Skriv veckodagarna i «dag». Vad som gäller på röda dagar står i «röda dagar».",
        ),
        (
            "tider-undantag",
            {"värde": "måndag", "sak": "veckodag"},
            "«måndag» är en veckodag, och den står redan i «dag».",
            "Ta bort dagen ur «dag» i stället.",
        ),
        (
            "tider-veckor",
            {"värde": "x", "sak": "okand"},
            "«x» är inga veckor.",
            "Skriv «jämna», «udda» eller veckonummer som «27–30».",
        ),
        (
            "tider-veckor",
            {"värde": "jämna, 9", "sak": "blandat"},
            "«jämna, 9» blandar jämna och udda veckor eller veckonummer.",
            "Skriv en punkt under «tider» för varje sorts veckor.",
        ),
        (
            "tider-veckodag",
            {"dag": "torsdag", "rätt": "lördag", "datum": "2027-01-16", "nästa": "2027-01-21"},
            "16 januari 2027 är en lördag, inte en torsdag.",
            "Skriv «lördag» om datumet är rätt. Är dagen rätt, skriv datumet 2027-01-21 i stället.",
        ),
        (
            "tider-veckodag",
            {"dag": "torsdag", "rätt": "lördag", "datum": "2027-01-16"},
            "16 januari 2027 är en lördag, inte en torsdag.",
            "Skriv «lördag» om datumet är rätt. Är dagen rätt, skriv ett annat datum.",
        ),
        (
            "tider-bakvand",
            {"från": "2027-06-01", "till": "2027-01-31"},
            "Slutet 31 januari 2027 kommer före starten 1 juni 2027.",
            "Byt plats på dagarna, eller ändra den som är fel.",
        ),
        (
            "tider-bakvand",
            {"sak": "reservdag", "från": "14 januari 2027", "till": "13 januari 2027"},
            "Reservdagen 13 januari 2027 är inte efter den vanliga dagen, 14 januari 2027.",
            "Skriv en dag efter 14 januari 2027.",
        ),
        (
            "tider-bakvand",
            {"sak": "tid", "från": "13.00", "till": "13.00"},
            "Det börjar klockan 13.00 och slutar klockan 13.00.",
            "Skriv ett slut som kommer efter starten.",
        ),
    ],
)
def test_what_is_wrong_with_a_time_and_what_to_write(
    code: str, params: dict[str, str | int], what: str, how: str
) -> None:
    """The sentences suit what is known about the fault."""
    said = explain(Problem(code, params=params))
    assert (said.what, said.how) == (what, how)
