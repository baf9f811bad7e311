"""Phrases for what a schedule comes to in the calendar."""

import pytest

from torg.phrases.problems import explain
from torg.problems import Problem


@pytest.mark.parametrize(
    ("code", "params", "what", "how"),
    [
        (
            "tider-aldrig",
            {"sak": "utom", "period": ""},
            "Alla dagar är borttagna av «utom» eller «röda dagar».",
            "Ta bort något ur «utom».",
        ),
        (
            "tider-aldrig",
            {"sak": "dagar", "period": ""},
            "Med de här fälten finns det ingen dag då det blir av.",
            "Se efter att veckodagen finns mellan första och sista dagen, och ändra den som är fel.",
        ),
        (
            "tider-aldrig",
            {"sak": "lasar", "period": "höstlov"},
            "Tiden gäller bara under höstlov, men läsårets datum för det saknas.",
            "Be kommunen lägga till datumen i vocabularies/lasar.yaml, eller skriv «från» och «till».",
        ),
        (
            "tider-andring",
            {"sak": "bade", "datum": "6 maj 2027"},
            "6 maj 2027 är både inställt och ändrat.",
            "Behåll «inställt» om det inte blir av. Annars, ta bort «inställt».",
        ),
        (
            "tider-andring",
            {"sak": "inga-datum", "datum": "torsdag 6 maj 2027"},
            "Torsdag 6 maj 2027 står i ändringarna, men tiderna har inga bestämda dagar.",
            "Ta bort ändringen, eller skriv dagarna i «tider».",
        ),
        (
            "tider-andring",
            {"sak": "langt-bort", "datum": "torsdag 6 maj 2027"},
            "Torsdag 6 maj 2027 var aldrig planerat, och ingen planerad dag finns på flera år.",
            "Ta bort ändringen, eller skriv ett datum då det skulle ha varit.",
        ),
        (
            "tider-andring",
            {"sak": "inte-planerat", "datum": "fredag 7 maj 2027", "före": "a", "efter": "b", "förslag": "2027-05-06"},
            "Fredag 7 maj 2027 var aldrig planerat. Närmaste dagar är a och b.",
            "Skriv «2027-05-06», eller ta bort ändringen.",
        ),
        (
            "tider-andring",
            {"sak": "inte-planerat", "datum": "fredag 7 maj 2027", "före": "a"},
            "Fredag 7 maj 2027 var aldrig planerat. Sista dagen är a.",
            "Ta bort ändringen, eller skriv den dag som ni menar.",
        ),
        (
            "tider-andring",
            {"sak": "inte-planerat", "datum": "fredag 7 maj 2027", "efter": "b"},
            "Fredag 7 maj 2027 var aldrig planerat. Första dagen är b.",
            "Ta bort ändringen, eller skriv den dag som ni menar.",
        ),
        (
            "tider-rod-dag",
            {"antal": 1, "datum": "6 maj 2027 (x)"},
            "En träff blir på en röd dag: 6 maj 2027 (x).",
            "Lägg till «röda dagar: nej» om ni har stängt då, eller «röda dagar: ja» om ni träffas som vanligt.",
        ),
        (
            "tider-rod-dag",
            {"antal": 2, "datum": "a, b"},
            "2 träffar blir på röda dagar: a, b.",
            "Lägg till «röda dagar: nej» om ni har stängt då, eller «röda dagar: ja» om ni träffas som vanligt.",
        ),
        (
            "tider-utan-klockslag",
            {},
            "Det står vilka dagar det är, men inte när på dagen.",
            "Lägg till «tid», till exempel «tid: 13.00–15.00».",
        ),
        (
            "tider-natt",
            {"klocka": "1.00"},
            "Det börjar klockan 1.00, mitt i natten.",
            "Är det på dagen, skriv timmen med 13 till 23.",
        ),
        (
            "tider-klockan",
            {"sak": "hoppas", "datum": "28 mars 2027", "klocka": "2.30"},
            "Natten till 28 mars 2027 ställs klockan fram. Klockan 2.30 finns inte då.",
            "Skriv en tid före 2.00 eller från 3.00 den natten.",
        ),
        (
            "tider-klockan",
            {"sak": "dubbelt", "datum": "31 oktober 2027", "klocka": "2.30"},
            "Natten till 31 oktober 2027 ställs klockan tillbaka. Klockan 2.30 är det två gånger då.",
            "Skriv en tid före 2.00 eller från 3.00 den natten, eller berätta i texten vilken av timmarna ni menar.",
        ),
        (
            "tider-klamdag",
            {"antal": 3, "datum": "a, b, c"},
            "3 träffar blir på klämdagar: a, b, c.",
            "Säg vad som gäller med raden «röda dagar». Har ni stängt på klämdagen, skriv dagen i «utom».",
        ),
    ],
)
def test_what_is_wrong_with_the_dates_and_what_to_write(
    code: str, params: dict[str, str | int], what: str, how: str
) -> None:
    """The sentences suit what is known about the fault."""
    said = explain(Problem(code, params=params))
    assert (said.what, said.how) == (what, how)
