"""What is said about ways to reach people, about money and about badges."""

from collections.abc import Mapping

from torg.phrases.problems_form import Params, Phrase, by, given


def _masked(params: Params) -> str:
    """A personal identity number is never repeated whole."""
    return f"«{params['citat'][:6]}…»"


REACH: Mapping[str, Phrase] = {
    "epost": Phrase(
        title="E-postadressen",
        what="«{värde}» är ingen e-postadress.",
        why="Då kommer inga brev fram.",
        how=given("förslag", "Skriv «{förslag}».", "Skriv adressen som «namn@example.org», utan mellanslag."),
        help="En e-postadress har ett @ i mitten och en punkt i slutet. Den har inga mellanslag.",
        wrong="e-post: handen example.org",
        right="e-post: handen@example.org",
    ),
    "lank": Phrase(
        title="Webbadressen",
        what="«{värde}» är ingen webbadress.",
        why="Länken skulle inte leda någonstans.",
        how=given(
            "förslag", "Skriv «{förslag}».", "Skriv hela adressen, med https:// först: «https://example.org/fika»."
        ),
        help="En webbadress börjar med https:// eller http://. Kopiera den helst från webbläsarens adressrad.",
        wrong="webb: www.example.org",
        right="webb: https://www.example.org",
    ),
    "telefon": Phrase(
        title="Telefonnumret",
        what="«{värde}» går inte att ringa.",
        why="Många vill hellre ringa än mejla, och då måste numret stämma.",
        how=given(
            "förslag",
            "Skriv bara numret: «{förslag}».",
            "Skriv numret med riktnummer, som «0980-31 92 05». Börja med + om det går till ett annat land.",
        ),
        help="Skriv ett enda nummer i fältet. När man kan ringa skrivs i fältet «ring».",
        wrong="telefon: 31 92 05",
        right="telefon: 0980-31 92 05",
    ),
    "telefon-betalnummer": Phrase(
        title="Ett nummer som kostar extra",
        what="«{värde}» kostar extra att ringa.",
        why="Ingen ska få en dyr räkning av att ta kontakt.",
        how="Skriv ett vanligt telefonnummer i stället.",
        help="Nummer som börjar med 0900, 0939 eller 0944, och nummerupplysningar som 118 118, kostar mycket per "
        "minut. "
        "De får inte stå på sidan.",
        wrong="telefon: 0939-10 20 30",
        right="telefon: 0980-31 92 05",
    ),
    "telefon-demo": Phrase(
        title="Ett påhittat telefonnummer",
        what=by(
            "sak",
            {"hjälplinje": "Hjälplinjen har ett påhittat nummer, {värde}."},
            "{värde} är ett påhittat nummer som ingen kan svara på.",
        ),
        why=by(
            "sak",
            {"hjälplinje": "Den som ringer behöver hjälp på riktigt, också när resten av orten är påhittad."},
            "Den som ringer kommer inte fram.",
        ),
        how="Skriv det riktiga numret.",
        help="Några nummer är till för böcker och filmer och leder aldrig till någon. De används i den påhittade "
        "orten, "
        "men får inte finnas på en riktig webbplats. Hjälplinjer är alltid riktiga.",
    ),
    "telefon-skarpt": Phrase(
        title="Ett riktigt nummer i den påhittade orten",
        what="{värde} kan vara någons riktiga nummer, men orten är påhittad.",
        why="En okänd person kan få samtalen.",
        how="Skriv ett nummer mellan 0980-31 92 00 och 0980-31 92 99. De är till för böcker och filmer.",
        help="I den påhittade orten används bara nummer som aldrig leder till någon: 070-174 06 05 till 99, "
        "08-465 004 00 till 99, 031-390 06 00 till 99, 040-628 04 00 till 99 och 0980-31 92 00 till 99. För en "
        "riktig "
        "ort, skriv «demo: nej» i site.yaml.",
        wrong="telefon: 08-123 456 78",
        right="telefon: 08-465 004 05",
    ),
    "privat-epost": Phrase(
        title="E-postadressen ser privat ut",
        what=by(
            "sak",
            {"namn": "«{värde}» ser ut att vara en persons egen adress."},
            "«{värde}» ser ut att vara en privat adress, hos {domän}.",
        ),
        why="Det som en gång lagts ut är svårt att ta bort, och den som slutar får breven ändå.",
        how="Skriv en adress som hör till föreningen, som «info@example.org». Har ni ingen, skriv ett telefonnummer.",
        help="Adressen syns för alla och kan sparas av andra. Därför är det bättre med en adress som hör till en "
        "uppgift, som info@ eller kontakt@, än till en person. Då behöver ni inte heller ändra när någon ny tar "
        "över.",
        wrong="e-post: anna.andersson@example.org",
        right="e-post: traffar@example.org",
    ),
    "privat-mobil": Phrase(
        title="Mobilnumret ser privat ut",
        what="{värde} är ett mobilnummer som inte står bland föreningens egna.",
        why="Ett privat nummer som lagts ut är svårt att få bort igen.",
        how="Skriv föreningens nummer. Är det föreningens telefon, lägg numret under «kontakt» i föreningens fil.",
        help="Ett mobilnummer hör ofta till en enda person. Är det en telefon som hör till föreningen går det "
        "bra: skriv "
        "numret under «kontakt» i föreningens egen fil, så försvinner varningen.",
    ),
    "personnummer": Phrase(
        title="Ett personnummer",
        what=lambda params: f"Här står något som ser ut som ett personnummer: {_masked(params)}.",
        why="Ett personnummer får aldrig stå på webbplatsen. Det som en gång sparats är svårt att ta bort helt.",
        how="Ta bort numret innan filen skickas in.",
        help="Personnummer och samordningsnummer får inte stå någonstans i filerna, inte heller i en anteckning. Har "
        "filen redan skickats in, ring kommunen så hjälper de till att ta bort numret ur historiken.",
    ),
    "pris-motsagelse": Phrase(
        title="Både gratis och pris",
        what=by(
            "sak",
            {"märke": "Märket «gratis» står här, men det kostar {pris} kronor."},
            "Det är gratis, men det står också att man betalar för {för}.",
        ),
        why="Den som har ont om pengar måste kunna lita på priset.",
        how=by(
            "sak",
            {"märke": "Ta bort «gratis» ur märkena. Är det verkligen gratis, skriv «kostnad: gratis»."},
            "Skriv priset i «pris». Är det något man kan köpa om man vill, flytta det till «tillval».",
        ),
        help="Gratis betyder att man kan vara med hela tiden utan att betala något alls. Kaffe som man köper om man "
        "vill skrivs under «tillval».",
        wrong="kostnad: {pris: gratis, för: kaffe}",
        right="kostnad:\n  pris: gratis\n  tillval: [{pris: 20, för: kaffe}]",
    ),
    "marke-harleds": Phrase(
        title="Märket behöver inte skrivas",
        what="Märket «{värde}» kommer av sig självt.",
        why="Fältet «{fält}» säger redan samma sak.",
        how="Ta bort «{värde}» ur «märken».",
        help="Flera märken följer av andra fält: «kostnad: gratis» ger märket Gratis och «anmälan: nej» ger Ingen "
        "anmälan. "
        "Skriv bara de märken som inget annat fält säger. Då kan de aldrig säga emot varandra.",
        wrong="anmälan: nej\nmärken: [ingen-anmalan, sitta-med]",
        right="anmälan: nej\nmärken: [sitta-med]",
    ),
    "marke-motsagelse": Phrase(
        title="Märket säger emot ett fält",
        what="Märket «{värde}» går inte ihop med «{säger}».",
        why="Den som läser måste kunna lita på märkena.",
        how="Ta bort «{värde}» ur «märken». Är märket rätt, ändra fältet «{fält}».",
        help="Ett märke är ett löfte som går att kontrollera. Säger ett fält emot det måste något av dem ändras.",
        wrong="anmälan: helst\nmärken: [ingen-anmalan]",
        right="anmälan: helst",
    ),
    "anmalan-hur": Phrase(
        title="Anmälan, men inte hur",
        what=by(
            "krävs",
            {"helst": "Det står att man helst ska anmäla sig, men inte hur man gör."},
            "Det står att man ska anmäla sig, men inte hur man gör.",
        ),
        why="Den som inte vet hur man gör blir kanske hemma.",
        how="Skriv ett eller flera sätt i «hur»: ring, sms, e-post, webb eller på plats. Så här:",
        help="I «hur» står hur man anmäler sig: ring, sms, e-post, webb eller på plats. Numret och adressen tas från "
        "«kontakt», så de behöver inte stå en gång till.",
        wrong="anmälan: ja",
        right="anmälan:\n  krävs: ja\n  hur: ring",
    ),
}
"""Phrases for telephone, e-mail, web, identity numbers, money and badges."""
