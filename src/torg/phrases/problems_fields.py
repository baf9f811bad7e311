"""What is said about fields and values: keys, choices, references, numbers and addresses."""

from collections.abc import Mapping

from torg.phrases.problems_form import LONGEST_QUOTE, Params, Phrase, Say, by, first, given

_SHAPES = {"text": "en rad text", "lista": "en lista", "fält": "fält under sig"}
_MISSING = {
    "plats": "Det finns ingen plats som heter",
    "arrangör": "Det finns ingen arrangör som heter",
    "intresse": "Det finns inget intresse som heter",
    "märke": "Det finns inget märke som heter",
    "språk": "Det finns inget språk med koden",
    "fakta": "Det finns inga fakta som heter",
    "hjälplinje": "Det finns ingen hjälplinje som heter",
    "post": "Det finns ingen aktivitet som heter",
    "område": "Det finns inget område som heter",
    "utgåva": "Webbplatsen har ingen utgåva som heter",
    "slags arrangör": "Det finns ingen sorts arrangör som heter",
}
_OWN_CHOICE = {
    "period": "Skriv termin, höstlov, jullov, sportlov, påsklov eller sommarlov.",
    "röda dagar": "Skriv ja, nej eller fråga.",
    "id": "Skriv namnet med a–z, siffror och bindestreck, som «prata-fika».",
}


def _shape(params: Params) -> str:
    wanted, got = (_SHAPES.get(params[name], params[name]) for name in ("väntat", "fick"))
    if not params.has("fält"):
        return "Här ska det stå fält: ett namn, ett kolon och ett värde."
    verb = "ha" if params["väntat"] == "fält" else "vara"
    if params.has("värde"):
        return f"«{params['fält']}» ska {verb} {wanted}, men här står «{params['värde']}»."
    has = "har det" if params["fick"] == "fält" else "är det"
    return f"«{params['fält']}» ska {verb} {wanted}, men här {has} {got}."


_SHAPE_HOW = by(
    "väntat",
    {
        "text": "Skriv en enda rad efter «{fält}:».",
        "lista": "Skriv en sak på varje rad under «{fält}:», med ett bindestreck framför.",
    },
    "Skriv uppgifterna på var sin rad under «{fält}:», två mellanslag in.",
)


_IN_FIELDS = "Skriv varje uppgift i sitt fält under «{fält}:», så här:"


def _count(params: Params) -> str:
    things = "sak" if params.number("antal") == 1 else "saker"
    return f"«{params['fält']}» har {params['antal']} {things}. Det ska vara {params['gräns']} {params['tal']}."


def _keys(params: Params) -> str:
    if len(params["nycklar"]) > LONGEST_QUOTE:
        return "Skriv texten i ett fält som finns, eller ta bort raden. I handboken står vilka fält som finns."
    return f"Skriv texten i ett fält som finns, eller ta bort raden. Fälten är: {params['nycklar']}."


_TOO_MANY_WHY: Mapping[str, Say] = {
    "tider": "Så många tider kan ingen läsa, och sidan blir tung att öppna på en telefon.",
    "datum": "Så många datum kan ingen läsa, och kalendern blir för stor.",
    "ändringar": "Så många ändringar kan ingen läsa. Det mesta är nog redan förbi.",
}
_TOO_MANY_HOW: Mapping[str, Say] = {
    "tider": "Skriv flera dagar i samma punkt, som «dag: måndag–fredag», eller dela upp på flera aktiviteter.",
    "datum": "Skriv hellre en regel, som «dag: torsdag» med «från» och «till».",
    "ändringar": "Ta bort ändringarna för dagar som har varit.",
}


def _astray_what(params: Params) -> str:
    if params.has("rader"):
        fields = "Fälten" if "» och «" in params["rader"] else "Fältet"
        return f"{fields} «{params['rader']}» hör hemma under «{params['under']}»."
    known = params["nyckel"] == params["nära"]
    return f"Fältet «{params['nyckel']}» {'hör inte hemma just här' if known else 'finns inte'}."


def _astray_how(params: Params) -> str:
    if params["sak"] == "utspritt":
        return "Skriv raderna tillsammans, och ta bort dem där de står nu. Så här:"
    if params["sak"] == "samlat":
        return f"Skriv «{params['under']}:» på en egen rad, och det som hör dit under den. Så här:"
    if params["under"] == "ändringar":
        return "Skriv så här i stället, längst till vänster i filen, med er egen dag:"
    if params["nyckel"] == params["nära"]:
        return f"Flytta raden så att den står under «{params['under']}», två mellanslag in."
    words = f"Skriv «{params['nära']}» i stället för «{params['nyckel']}»"
    return f"{words}, och flytta raden så att den står under «{params['under']}»."


def _fill(params: Params) -> str:
    if params.several_lines("exempel"):
        return "Skriv något på raderna under, två mellanslag in. Fältet måste finnas."
    return f"Skriv något efter kolonet, till exempel «{params['exempel']}»."


def _add(params: Params) -> str:
    if params.several_lines("exempel"):
        return f"Lägg till «{params['fält']}» så här, med era egna ord:"
    return f"Lägg till raden, med era egna ord: «{params['exempel']}»."


def _reference_what(params: Params) -> str:
    if params["slag"] == "arrangörens mapp":
        return f"Mappen heter «{params['värde']}», men det finns ingen arrangör med det namnet."
    return f"{_MISSING.get(params['slag'], 'Det finns inget som heter')} «{params['värde']}»."


def _reference_how(params: Params) -> str:
    kind, value = params["slag"], params["värde"]
    if kind == "arrangörens mapp":
        file = f"lägg till filen content/organisations/{value}.yaml."
        return f"Byt namn på mappen till «{params['nära']}», eller {file}" if params.has("nära") else file.capitalize()
    if params.has("nära"):
        return f"Skriv «{params['nära']}»."
    if kind == "plats":
        name = params["id"] if params.has("id") else value
        return f"Skriv en plats som finns, eller lägg till den i filen content/places/{name}.yaml."
    return f"Skriv ett av orden: {params['val']}." if params.has("val") else "Skriv något som finns, eller ta bort det."


FIELDS: Mapping[str, Phrase] = {
    "falt-okant": Phrase(
        title="Ett fält som inte finns",
        what=first(
            ("under", _astray_what),
            ("finns", "Fältet «{nyckel}» finns inte, och «{nära}» står redan i filen."),
            otherwise="Fältet «{nyckel}» finns inte.",
        ),
        why=by(
            "sak",
            {
                "arrangör": "Mappen som filen ligger i visar redan vem som ordnar.",
                "adress": "Adressen står i platsens egen fil i mappen places, så att alla som är där får samma.",
                "bild": "Sidan har inga bilder, så att den går snabbt att läsa på alla telefoner.",
                "id": "Filens namn är redan det namn som adressen på webben får.",
            },
            "Bara de fält som sidan känner till kan visas.",
        ),
        how=first(
            ("under", _astray_how),
            ("sak", by("sak", {"adress": "Skriv platsens namn i «plats», och ta bort raden."}, "Ta bort raden.")),
            ("finns", "Behåll «{nära}» och ta bort «{nyckel}»."),
            ("nära", "Skriv «{nära}» i stället för «{nyckel}»."),
            ("nycklar", _keys),
            otherwise="Ta bort raden.",
        ),
        help="Fälten har bestämda namn, med å, ä och ö. Ett stavfel räcker för att fältet inte ska kännas igen. "
        "Några "
        "fält hör hemma under ett annat: «telefon» står under «kontakt», och «dag» står under «tider».",
        wrong="tittel: Öppen fika",
        right="titel: Öppen fika",
    ),
    "falt-saknas": Phrase(
        title="Ett fält saknas",
        what="Fältet «{fält}» saknas.",
        why=given("beskrivning", "Om fältet: {beskrivning}", "Den som läser behöver veta det."),
        how=_add,
        help="Några uppgifter behöver alla som läser: vad det heter, när det är, vad det kostar och om man måste "
        "anmäla "
        "sig. Lägg till fältet var ni vill i filen, längst till vänster.",
        wrong="titel: Öppen fika",
        right="titel: Öppen fika\nkostnad: gratis",
    ),
    "falt-tomt": Phrase(
        title="Ett tomt fält",
        what="Fältet «{fält}» är tomt.",
        why=by("fält", {"kontakt": "Den som vill veta mer måste kunna nå er."}, "Ett tomt fält säger ingenting."),
        how=by(
            "fält",
            {"kontakt": "Skriv minst ett sätt att nå er: telefon, sms, e-post eller webb."},
            given("exempel", _fill, "Skriv något efter kolonet, eller ta bort raden."),
        ),
        help="Fält som ni inte behöver kan ni ta bort helt. Då syns de inte på sidan.",
        wrong="samling:",
        right="samling: Vid hållplatsen",
    ),
    "falt-form": Phrase(
        title="Fältet är skrivet på fel sätt",
        what=_shape,
        why=given("rad", "Utan klamrar är det ett enda långt ord.", "Annars går det inte att veta vad som är vad."),
        how=first(
            ("block", _IN_FIELDS),
            ("rad", "Skriv klamrar runt orden: «{rad}»."),
            ("fält", _SHAPE_HOW),
            otherwise="Skriv varje uppgift på en egen rad, till exempel «titel: Öppen fika».",
        ),
        help="Några fält är en rad text, några är en lista och några har egna fält under sig. En lista på en rad har "
        "klamrar: [prata-fika, natur]. I handboken finns ett exempel för varje fält.",
        wrong="kontakt: 0980-31 92 05",
        right="kontakt:\n  telefon: 0980-31 92 05",
    ),
    "varde-okant": Phrase(
        title="Ett ord som inte går att välja",
        what=by("slag", {"id": "«{värde}» går inte att använda som namn."}, "«{värde}» går inte att välja i «{fält}»."),
        why="Här används bestämda ord, så att sidan kan sortera och översätta dem.",
        how=first(
            ("block", _IN_FIELDS),
            ("nära", "Skriv «{nära}»."),
            ("förslag", "Skriv «{förslag}»."),
            ("val", "Skriv ett av orden: {val}."),
            otherwise=lambda params: _OWN_CHOICE.get(params["slag"], "Skriv ett av orden i handboken."),
        ),
        help="Några fält har bestämda ord att välja bland. Skriv ordet precis som det står i handboken.",
        wrong="typ: kurser",
        right="typ: kurs",
    ),
    "varde-ja-nej": Phrase(
        title="Varken ja eller nej",
        what="«{värde}» är varken ja eller nej.",
        why="Svaret visas på flera språk, och därför går bara ja och nej.",
        how=given("förslag", "Skriv «{förslag}».", "Skriv «ja» eller «nej»."),
        help="Skriv bara ja eller nej. Vill ni förklara mer finns ofta ett fält som heter «att veta».",
        wrong="fritidskortet: kanske",
        right="fritidskortet: ja",
    ),
    "varde-tal": Phrase(
        title="Ett tal med andra tecken i",
        what=by("sak", {"ören": "«{värde}» är inte hela kronor."}, "«{värde}» är inget tal."),
        why="Talet visas på flera språk, och därför går bara siffror.",
        how=first(
            ("block", _IN_FIELDS),
            ("förslag", by("sak", {"ören": "Skriv hela kronor: «{förslag}»."}, "Skriv «{förslag}».")),
            otherwise="Skriv talet med siffror, till exempel «20».",
        ),
        help="Skriv bara siffrorna. Pris skrivs i hela kronor, och «gratis» går bra i fältet «kostnad».",
        wrong="kostnad: tjugo kronor",
        right="kostnad: 20 kr",
    ),
    "varde-antal": Phrase(
        title="För många eller för få",
        what=_count,
        why=by("fält", _TOO_MANY_WHY, "Då hittar fler rätt, och listorna blir inte för långa."),
        how=by(
            "fält",
            _TOO_MANY_HOW,
            by(
                "gräns",
                {"minst": "Lägg till så att det blir minst {tal}."},
                "Behåll de {tal} som passar bäst och ta bort resten.",
            ),
        ),
        help="En aktivitet får höra till ett, två eller tre intressen. Välj de som betyder mest för den som letar. "
        "Under «tider» får det stå högst 60 punkter, och i «datum» högst 400 dagar.",
        wrong="intresse: [prata-fika, spel, natur, rora-sig]",
        right="intresse: [prata-fika, spel]",
    ),
    "varde-bakvant": Phrase(
        title="Talen står i fel ordning",
        what=by(
            "fält",
            {"grupp": "Ni brukar vara {lägst}, men får vara högst {högst}."},
            "Lägsta åldern är {lägst} år, men högsta är {högst} år.",
        ),
        why="Då kan ingen vara med.",
        how=by(
            "fält",
            {"grupp": "Ändra ett av talen, så att «högst» inte är mindre än «vanligt antal»."},
            "Byt plats på talen: från {högst} till {lägst}.",
        ),
        help="Det minsta talet ska stå först.",
        wrong="ålder: {från: 25, till: 16}",
        right="ålder: {från: 16, till: 25}",
    ),
    "varde-for-langt": Phrase(
        title="Texten är för lång",
        what="«{fält}» är {antal} tecken långt. Högst {högst} får plats.",
        why="Korta texter går att läsa i listor, på papper och på en liten skärm.",
        how="Korta texten till {högst} tecken. Det som är bra att veta mer kan stå i fältet «text».",
        help="En rubrik får vara 80 tecken och en rad 300. I fältet «text» får det plats mycket mer.",
    ),
    "referens-okand": Phrase(
        title="Något som inte finns",
        what=_reference_what,
        why=by(
            "slag",
            {
                "plats": "Utan platsen kan ingen hitta dit.",
                "arrangörens mapp": "Sidan måste kunna visa vem som ordnar det.",
                "post": "Länken skulle inte leda någonstans.",
                "hjälplinje": "Länken skulle inte leda någonstans.",
            },
            "Bara ord som finns i listan kan visas och översättas.",
        ),
        how=_reference_how,
        help="Intressen, märken, platser och föreningar har bestämda namn. En plats heter som sin fil i mappen "
        "places. "
        "Finns inte platsen, lägg till en fil för den, eller be kommunen om hjälp.",
        wrong="plats: handens-lokal",
        right="plats: handen-lokal",
    ),
    "postnummer": Phrase(
        title="Postnumret",
        what="«{värde}» är inget postnummer.",
        why="Postnumret hjälper den som letar på en karta.",
        how="Skriv fem siffror, med ett mellanslag efter den tredje: «123 45».",
        help="Ett svenskt postnummer har fem siffror och börjar inte på noll.",
        wrong="postnummer: 1234",
        right="postnummer: 123 45",
    ),
    "orgnummer": Phrase(
        title="Organisationsnumret",
        what=by(
            "sak",
            {"langd": "«{värde}» har inte tio siffror."},
            "Någon siffra i «{värde}» är fel. Den sista stämmer inte med de andra.",
        ),
        why="Ett fel nummer pekar på någon annan.",
        how="Läs numret på ert registreringsbevis och skriv det som «212000-0142». Har ni inget, ta bort raden.",
        help="Ett organisationsnummer har tio siffror. Den sista räknas ut av de andra, så ett skrivfel syns direkt. "
        "Många små föreningar har inget nummer, och det går bra.",
        wrong="organisationsnummer: 212000-0143",
        right="organisationsnummer: 212000-0142",
    ),
    "orgnummer-person": Phrase(
        title="Organisationsnumret är ett personnummer",
        what="Numret är någons personnummer.",
        why="En enskild firma har ägarens personnummer, och det får inte stå på webbplatsen.",
        how="Ta bort raden.",
        help="Det tredje tecknet avslöjar det: i ett organisationsnummer är det minst 2. Personnummer får aldrig "
        "stå i "
        "filerna, eftersom det som en gång sparats är svårt att ta bort helt.",
    ),
}
"""Phrases for fields and values in general."""
