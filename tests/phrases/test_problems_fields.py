"""Phrases for fields and values."""

import pytest

from torg.phrases.problems import explain
from torg.problems import Problem


@pytest.mark.parametrize(
    ("code", "params", "what", "how"),
    [
        (
            "falt-okant",
            {"nyckel": "tittel", "nära": "titel"},
            "Fältet «tittel» finns inte.",
            "Skriv «titel» i stället för «tittel».",
        ),
        (
            "falt-okant",
            {"nyckel": "telefon", "nära": "telefon", "under": "kontakt"},
            "Fältet «telefon» hör inte hemma just här.",
            "Flytta raden så att den står under «kontakt», två mellanslag in.",
        ),
        (
            "falt-okant",
            {"nyckel": "gånger", "nära": "antal", "under": "tider"},
            "Fältet «gånger» finns inte.",
            "Skriv «antal» i stället för «gånger», och flytta raden så att den står under «tider».",
        ),
        (
            "falt-okant",
            {"nyckel": "dag", "nära": "dag", "under": "tider", "rader": "dag» och «tid", "sak": "samlat"},
            "Fälten «dag» och «tid» hör hemma under «tider».",
            "Skriv «tider:» på en egen rad, och det som hör dit under den. Så här:",
        ),
        (
            "falt-okant",
            {"nyckel": "dag", "nära": "dag", "under": "tider", "rader": "dag", "sak": "utspritt"},
            "Fältet «dag» hör hemma under «tider».",
            "Skriv raderna tillsammans, och ta bort dem där de står nu. Så här:",
        ),
        (
            "falt-okant",
            {"nyckel": "arrangör", "sak": "arrangör"},
            "Fältet «arrangör» finns inte.",
            "Ta bort raden.",
        ),
        (
            "falt-okant",
            {"nyckel": "gata", "sak": "adress"},
            "Fältet «gata» finns inte.",
            "Skriv platsens namn i «plats», och ta bort raden.",
        ),
        (
            "falt-okant",
            {"nyckel": "Titel", "nära": "titel", "finns": "ja"},
            "Fältet «Titel» finns inte, och «titel» står redan i filen.",
            "Behåll «titel» och ta bort «Titel».",
        ),
        (
            "falt-form",
            {"fält": "språk", "väntat": "lista", "fick": "text", "värde": "sv, ar", "rad": "[sv, ar]"},
            "«språk» ska vara en lista, men här står «sv, ar».",
            "Skriv klamrar runt orden: «[sv, ar]».",
        ),
        (
            "falt-okant",
            {"nyckel": "x", "nycklar": "roll, telefon"},
            "Fältet «x» finns inte.",
            "Skriv texten i ett fält som finns, eller ta bort raden. Fälten är: roll, telefon.",
        ),
        (
            "falt-okant",
            {
                "nyckel": "x",
                "nycklar": "a, " * 80,
            },
            "Fältet «x» finns inte.",
            "Skriv texten i ett fält som finns, eller ta bort raden. I handboken står vilka fält som finns.",
        ),
        ("falt-okant", {"nyckel": "@id", "nycklar": ""}, "Fältet «@id» finns inte.", "Ta bort raden."),
        (
            "falt-saknas",
            {"fält": "titel", "exempel": "titel: Fika", "beskrivning": "Vad det heter."},
            "Fältet «titel» saknas.",
            "Lägg till raden, med era egna ord: «titel: Fika».",
        ),
        (
            "falt-saknas",
            {"fält": "text", "exempel": "text: |\n  Hej"},
            "Fältet «text» saknas.",
            "Lägg till «text» så här, med era egna ord:",
        ),
        (
            "falt-tomt",
            {"fält": "titel", "exempel": "titel: Fika"},
            "Fältet «titel» är tomt.",
            "Skriv något efter kolonet, till exempel «titel: Fika».",
        ),
        (
            "falt-tomt",
            {"fält": "lättläst", "exempel": "lättläst: |\n  Hej"},
            "Fältet «lättläst» är tomt.",
            "Skriv något på raderna under, två mellanslag in. Fältet måste finnas.",
        ),
        (
            "falt-tomt",
            {"fält": "samling"},
            "Fältet «samling» är tomt.",
            "Skriv något efter kolonet, eller ta bort raden.",
        ),
        (
            "falt-form",
            {"fält": "titel", "väntat": "text", "fick": "lista", "värde": ""},
            "«titel» ska vara en rad text, men här är det en lista.",
            "Skriv en enda rad efter «titel:».",
        ),
        (
            "falt-form",
            {"fält": "kontakt", "väntat": "fält", "fick": "text", "värde": "08-1"},
            "«kontakt» ska ha fält under sig, men här står «08-1».",
            "Skriv uppgifterna på var sin rad under «kontakt:», två mellanslag in.",
        ),
        (
            "falt-form",
            {"fält": "intresse", "väntat": "lista", "fick": "fält", "värde": ""},
            "«intresse» ska vara en lista, men här har det fält under sig.",
            "Skriv en sak på varje rad under «intresse:», med ett bindestreck framför.",
        ),
        (
            "falt-form",
            {"fält": "", "väntat": "fält", "fick": "lista", "värde": ""},
            "Här ska det stå fält: ett namn, ett kolon och ett värde.",
            "Skriv varje uppgift på en egen rad, till exempel «titel: Öppen fika».",
        ),
        (
            "varde-okant",
            {"fält": "typ", "värde": "kurss", "nära": "kurs"},
            "«kurss» går inte att välja i «typ».",
            "Skriv «kurs».",
        ),
        (
            "varde-okant",
            {"fält": "typ", "värde": "x", "val": "a, b"},
            "«x» går inte att välja i «typ».",
            "Skriv ett av orden: a, b.",
        ),
        (
            "varde-okant",
            {"fält": "period", "värde": "x", "slag": "period"},
            "«x» går inte att välja i «period».",
            "Skriv termin, höstlov, jullov, sportlov, påsklov eller sommarlov.",
        ),
        (
            "varde-okant",
            {"fält": "plats", "värde": "%", "slag": "id"},
            "«%» går inte att använda som namn.",
            "Skriv namnet med a–z, siffror och bindestreck, som «prata-fika».",
        ),
        (
            "varde-antal",
            {"fält": "intresse", "gräns": "högst", "tal": 3, "antal": 4},
            "«intresse» har 4 saker. Det ska vara högst 3.",
            "Behåll de 3 som passar bäst och ta bort resten.",
        ),
        (
            "varde-antal",
            {"fält": "intresse", "gräns": "minst", "tal": 2, "antal": 1},
            "«intresse» har 1 sak. Det ska vara minst 2.",
            "Lägg till så att det blir minst 2.",
        ),
        (
            "referens-okand",
            {"slag": "intresse", "värde": "dans", "val": "spel, natur"},
            "Det finns inget intresse som heter «dans».",
            "Skriv ett av orden: spel, natur.",
        ),
        (
            "referens-okand",
            {"slag": "plats", "värde": "bio"},
            "Det finns ingen plats som heter «bio».",
            "Skriv en plats som finns, eller lägg till den i filen content/places/bio.yaml.",
        ),
        (
            "referens-okand",
            {"slag": "post", "värde": "x"},
            "Det finns ingen aktivitet som heter «x».",
            "Skriv något som finns, eller ta bort det.",
        ),
        (
            "referens-okand",
            {"slag": "arrangörens mapp", "värde": "ljus", "nära": "ljuset"},
            "Mappen heter «ljus», men det finns ingen arrangör med det namnet.",
            "Byt namn på mappen till «ljuset», eller lägg till filen content/organisations/ljus.yaml.",
        ),
        (
            "referens-okand",
            {"slag": "arrangörens mapp", "värde": "ljus"},
            "Mappen heter «ljus», men det finns ingen arrangör med det namnet.",
            "Lägg till filen content/organisations/ljus.yaml.",
        ),
    ],
)
def test_what_is_wrong_with_a_field_and_what_to_write(
    code: str, params: dict[str, str | int], what: str, how: str
) -> None:
    """The sentences suit what is known about the fault."""
    said = explain(Problem(code, params=params))
    assert (said.what, said.how) == (what, how)
