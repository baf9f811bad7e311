"""What is said about the words in a text, and about how fresh facts are."""

from collections.abc import Mapping

from torg.phrases.problems_form import Phrase, by, given

TEXTS: Mapping[str, Phrase] = {
    "text-html": Phrase(
        title="Kod i texten",
        what=given(
            "bitar",
            "I texten står kod till en webbsida: «{bitar}».",
            "I texten står «{citat}», som läses som kod till en webbsida.",
        ),
        why="Kod i en text kan förstöra sidan för den som läser.",
        how=by(
            "fält",
            {
                "text": given(
                    "utan",
                    "Skriv texten utan koden. Här blir **ord** fetstil, och en länk skrivs [ord](https://example.org).",
                    "Ta bort koden. Här blir **ord** fetstil, och en länk skrivs [ord](https://example.org).",
                )
            },
            given("utan", "Skriv texten utan koden.", "Ta bort «{citat}»."),
        ),
        help="Skriv vanlig text. Tecknen < och > används för kod. Vill ni visa ett hjärta går <3 bra.",
        wrong="text: <b>Välkommen!</b>",
        right="text: Välkommen!",
    ),
    "sida-html": Phrase(
        title="Kod på en sida",
        what="På raden står kod till en webbsida: «{bitar}».",
        why="Sidorna skrivs utan sådan kod, så den gör ingenting här.",
        how=given(
            "utan",
            "Skriv raden utan koden. Rubriker börjar med ##, **ord** blir fetstil, och en länk skrivs "
            "[ord](https://example.org).",
            "Ta bort koden. Rubriker börjar med ##, **ord** blir fetstil, och en länk skrivs "
            "[ord](https://example.org).",
        ),
        help="Kommunens egna sidor skrivs med Markdown: ## för rubriker, - för listor, **ord** för fetstil och "
        "[ord](https://example.org) för länkar. HTML används inte, och en länk som kör kod leder ingenstans. Vill ni "
        "visa ett exempel, börja raden med fyra mellanslag.",
        wrong="<b>Välkommen!</b>",
        right="**Välkommen!**",
    ),
    "text-lang-mening": Phrase(
        title="En lång mening i den lättlästa texten",
        what="Meningen har {antal} ord: «{citat}»",
        why="I lättläst text är {högst} ord i en mening gränsen för vad som är lätt att följa.",
        how="Sätt punkt mitt i, och skriv en tanke i varje mening.",
        help="Läs meningen högt. Där ni tar ett andetag passar det att sätta punkt. Ta gärna bort det som inte behövs.",
        wrong="Vi dricker kaffe och pratar om allt möjligt och du kan komma när du vill och gå när du vill.",
        right="Vi dricker kaffe och pratar.\nDu kommer när du vill.\nDu går när du vill.",
    ),
    "text-lix": Phrase(
        title="Den lättlästa texten är svår",
        what="Texten har LIX {lix}. Svårast är: «{citat}»",
        why="LIX mäter långa ord och långa meningar. Lättläst text ska ha högst {högst}.",
        how="Byt några av de långa orden mot kortare, eller dela en mening: {ord}.",
        help="LIX räknar hur många ord det är i varje mening, och hur många av orden som har fler än sex bokstäver. "
        "Under 25 är mycket lätt. Skriv «handla mat» i stället för «livsmedelsinköp», och «buss» i stället för "
        "«kollektivtrafik».",
        wrong="Verksamheten erbjuder gemenskapsfrämjande aktiviteter.",
        right="Vi hittar på saker ihop.",
    ),
    "text-lang-rad": Phrase(
        title="En lång rad i den lättlästa texten",
        what="Raden är {antal} tecken lång: «{citat}»",
        why="Korta rader är lättare att läsa. Högst {högst} tecken är lagom.",
        how=given("bryt", "Börja en ny rad före «{bryt}».", "Dela raden på två."),
        help="Bryt raden där det blir en naturlig paus. Varje rad i filen blir en rad på sidan. Ett mellanslag "
        "räknas "
        "också som ett tecken.",
        wrong="Vi ses på biblioteket varje torsdag och sedan går vi till torget.",
        right="Vi ses på biblioteket varje torsdag.\nSedan går vi till torget.",
    ),
    "text-forkortning": Phrase(
        title="En förkortning i den lättlästa texten",
        what="«{citat}» är en förkortning: «{mening}»",
        why="Den som är ny i språket, eller lyssnar på texten, förstår inte alltid en förkortning.",
        how=given(
            "betyder",
            "Skriv «{betyder}».",
            "Skriv ut orden, eller förklara första gången: «svenska för invandrare (SFI)».",
        ),
        help="Skriv ut orden. De blir lite längre, men alla förstår dem, och en skärmläsare kan läsa upp dem.",
        wrong="Vi gör t.ex. en utflykt.",
        right="Vi gör till exempel en utflykt.",
    ),
    "text-ord": Phrase(
        title="Ett ord att undvika",
        what="Här står «{citat}»: «{mening}»",
        why="{varför}",
        how="Skriv hellre «{skriv}».",
        help="Några ord gör att den som läser känner sig utpekad, eller tror att sidan är till för någon annan. "
        "Kommunen har en lista över sådana ord, med förslag på vad man kan skriva i stället.",
        wrong="En träff för ensamma.",
        right="Kom och träffa andra.",
    ),
    "text-fel-tecken": Phrase(
        title="Å, ä och ö har blivit andra tecken",
        what="Bokstäverna å, ä och ö har blivit andra tecken i «{citat}».",
        why="Ingen kan läsa texten så.",
        how=given("förslag", "Skriv «{förslag}».", "Skriv texten en gång till, med å, ä och ö."),
        help="Det händer när en text öppnas i ett program som tror att den är gammal. Skriv om orden, eller kopiera "
        "dem från platsen där de ser rätt ut.",
        wrong="titel: Kaffe pÃ¥ torget",
        right="titel: Kaffe på torget",
    ),
    "text-platshallare": Phrase(
        title="Något är inte ifyllt",
        what="Här står «{citat}» kvar.",
        why="Det ser ut som något som skulle fyllas i.",
        how="Skriv era egna ord i stället för «{citat}», eller ta bort raden.",
        help="När man kopierar en fil eller börjar på en ny är det lätt att något blir kvar. Byt ut det mot det som "
        "gäller hos er.",
        wrong="vem möter: XXX",
        right="vem möter: Värden med grön sjal",
    ),
    "text-mall": Phrase(
        title="Mallens ord står kvar",
        what="I «{fält}» står mallens ord kvar: «{citat}»",
        why="Den som läser får inte veta vad ni gör.",
        how="Berätta med egna ord vad som händer, en tanke på varje rad.",
        help="När «torg new» börjar på en fil skriver den några ord i «lättläst», så att filen går att visa. Byt dem "
        "mot era egna: vad ni gör, och vad den som kommer behöver veta.",
        wrong="lättläst: |\n  Välkommen!\n  Ring oss om du undrar något.",
        right="lättläst: |\n  Vi dricker kaffe vid runda bord.\n  Du kan komma precis som du är.",
    ),
    "kontrollerad-framtid": Phrase(
        title="Kontrollerad i framtiden",
        what="Det står att uppgifterna är kontrollerade {datum}, men den dagen har inte kommit.",
        why="Den som läser ser på datumet om uppgifterna är färska.",
        how="Skriv den dag då någon senast såg efter, till exempel «{idag}».",
        help="«kontrollerad» är den senaste dagen då någon sa att allt fortfarande stämmer.",
        wrong="kontrollerad: 2062-11-15",
        right="kontrollerad: 2026-11-15",
    ),
    "kontrollerad-180": Phrase(
        title="Kontrollerad för mer än ett halvår sedan",
        what="Uppgifterna är kontrollerade {datum}, för {dagar} dagar sedan.",
        why="Tider och kontakter ändras ofta utan att någon tänker på sidan.",
        how="Läs igenom filen. Stämmer allt, skriv «kontrollerad: {idag}».",
        help="Det räcker att läsa igenom och ändra datumet. Då vet den som läser att det stämmer.",
    ),
    "kontrollerad-365": Phrase(
        title="Kontrollerad för mer än ett år sedan",
        what="Uppgifterna är kontrollerade {datum}, för {dagar} dagar sedan.",
        why="Efter ett år litar ingen på uppgifterna. En aktivitet är inte med i bladen, och en hjälplinje visas inte.",
        how="Läs igenom filen. Stämmer allt, skriv «kontrollerad: {idag}». Är det slut, ta bort filen.",
        help="På sidan står det att uppgifterna kan vara gamla. Läs igenom dem och ändra datumet, så försvinner det.",
    ),
    "kontrollerad-540": Phrase(
        title="Kontrollerad för mer än ett och ett halvt år sedan",
        what="Uppgifterna är kontrollerade {datum}, för {dagar} dagar sedan.",
        why="En aktivitet som ingen har sett efter på så länge visas inte i listor, sökning, kalendrar och blad.",
        how="Ring och fråga. Stämmer allt, skriv «kontrollerad: {idag}». Är det slut, ta bort filen.",
        help="Sidan finns kvar på sin adress och säger varför den inte står i listorna. Inget tas bort av sig självt.",
    ),
    "dubblett-trolig": Phrase(
        title="Kanske samma sak två gånger",
        what="Det finns redan något som liknar det här: «{annan}» i {fil}.",
        why="Den som letar vet inte vilken av dem som gäller.",
        how="Är det samma sak, ta bort den ena filen. Är det två olika, skriv rubriker som skiljer dem åt.",
        help="Varningen kommer när två liknande rubriker har samma plats, samma arrangör eller samma tid. Är det två "
        "olika saker är allt som det ska, men olika rubriker hjälper den som letar.",
    ),
    "dubblett-id": Phrase(
        title="Samma id två gånger",
        what="«{värde}» finns redan längre upp i listan.",
        why="Filerna som använder ordet kan inte veta vilket av dem som menas.",
        how="Skriv ett annat id, eller ta bort det ena.",
        help="Varje ord i en ordlista har ett eget id. Det är id:t som står i filerna, och därför får det bara "
        "finnas en "
        "gång.",
    ),
    "anslag-for-lange": Phrase(
        title="Anslaget gäller för länge",
        what="Anslaget gäller i {antal} dagar. Högst {högst} är tillåtet.",
        why="En anslagstavla är till för det som är nytt.",
        how="Skriv «gäller till: {senast}» eller en tidigare dag.",
        help="Ett vanligt anslag får sitta uppe i 60 dagar och en kampanj i 180. Är det något som pågår hela "
        "tiden, gör "
        "en aktivitet i stället.",
    ),
    "anslag-utgatt": Phrase(
        title="Anslaget har gått ut",
        what="Anslaget gällde till {datum}, och visas inte längre.",
        why="Gamla anslag i mappen gör det svårt att se vad som gäller.",
        how="Ta bort filen. Gäller det fortfarande, skriv en ny dag i «gäller till» och i «publicerad».",
        help="Anslaget försvinner från sidan av sig självt. Filen kan tas bort när den inte behövs mer.",
    ),
}
"""Phrases for texts, freshness, notices and duplicates."""
