"""What is said about how a file is written: colons, quotes, indents and signs."""

from collections.abc import Mapping

from torg.phrases.problems_form import Params, Phrase, by, given

_MOVE = "Flytta in raderna så att de hör till «{fält}»"


def _indent(params: Params) -> str:
    if not params.has("väntat"):
        return "Börja raden lika långt in som raderna runt omkring."
    spaces = params.number("väntat")
    return f"Börja raden med {spaces} mellanslag." if spaces else "Börja raden längst till vänster."


def _quoted(params: Params) -> str:
    key = f"{params['fält']}: " if params.has("fält") else ""
    return f'Skriv citattecken runt texten: {key}"{params["värde"]}"'


YAML: Mapping[str, Phrase] = {
    "yaml-tabb": Phrase(
        title="Raden börjar med en tabb",
        what="Raden börjar med en tabb.",
        why="En tabb ser olika lång ut i olika program, så det går inte att se vad som hör ihop.",
        how="Byt tabben mot mellanslag, lika många som på raderna runt omkring.",
        help="Indraget visar vad som hör till vad. Använd mellanslag, två för varje steg. I många program går det "
        "att "
        "ställa in att tabbtangenten ger mellanslag.",
        wrong="kontakt:\n→telefon: 0980-31 92 05",
        right="kontakt:\n  telefon: 0980-31 92 05",
    ),
    "yaml-kolon": Phrase(
        title="Kolon eller mellanslag saknas",
        what=by(
            "sak",
            {"mellanslag": "Efter «{fält}:» ska det stå ett mellanslag."},
            "Efter «{fält}» ska det stå ett kolon och ett mellanslag.",
        ),
        why="Annars går det inte att se var fältets namn slutar, och hela raden blir en enda text.",
        how="Skriv «{fält}: » före värdet.",
        help="Ett fält skrivs med namnet, ett kolon, ett mellanslag och sedan värdet.",
        wrong="titel:Öppen fika",
        right="titel: Öppen fika",
    ),
    "yaml-kolon-i-text": Phrase(
        title="Ett kolon mitt i texten",
        what="Texten «{värde}» har ett kolon i sig.",
        why="Ett kolon med mellanslag efter betyder att ett nytt fält börjar.",
        how=given("mening", "Skriv det utan kolon: «{mening}».", _quoted),
        help="Det går bra att ha kolon i texten. Skriv bara citattecken före och efter.",
        wrong="titel: Föreläsning: Sova gott",
        right='titel: "Föreläsning: Sova gott"',
    ),
    "yaml-specialtecken": Phrase(
        title="Texten börjar med ett särskilt tecken",
        what=by(
            "sak",
            {"punkt": "Raden börjar med tecknet {tecken} i stället för ett bindestreck."},
            "Texten börjar med tecknet {tecken}, som betyder något särskilt i filen.",
        ),
        why=by(
            "sak",
            {"punkt": "Bara ett vanligt bindestreck betyder att en ny sak i listan börjar."},
            "Då läses inte tecknet som en del av texten.",
        ),
        how=by("sak", {"punkt": "Skriv ett vanligt bindestreck i stället för {tecken}."}, _quoted),
        help="Tecknen * & ! @ % > | [ { - och några till betyder något särskilt när de står först. Skriv citattecken "
        "runt texten, så läses den som den står.",
        wrong="titel: *Obs* ny dag",
        right='titel: "*Obs* ny dag"',
    ),
    "yaml-fyrkant": Phrase(
        title="Text efter # försvinner",
        what="Allt efter # försvinner: «{bort}».",
        why="Ett # med mellanslag före betyder en anteckning som ingen annan ser.",
        how="Skriv citattecken runt hela texten. Är det en anteckning, flytta den till en egen rad.",
        help="Tecknet # används för anteckningar. Ska det synas på sidan behövs citattecken runt texten.",
        wrong="titel: Fika #1",
        right='titel: "Fika #1"',
    ),
    "yaml-citattecken": Phrase(
        title="Böjda citattecken",
        what="Texten står inom böjda citattecken: {tecken}.",
        why="Bara raka citattecken räknas. De böjda skulle synas på sidan.",
        how='Skriv raka citattecken: ".',
        help="Word och telefoner gör ofta om raka citattecken till böjda. Skriv dem raka här. Inne i en text får de "
        "böjda gärna stå.",
        wrong="titel: ”Kom som du är”",
        right='titel: "Kom som du är"',
    ),
    "yaml-citat-oppet": Phrase(
        title="Ett citattecken saknas",
        what="Texten börjar med {tecken}, men slutar inte med det.",
        why="Utan det sista tecknet blir resten av filen en del av texten.",
        how="Skriv {tecken} sist i texten också.",
        help="Citattecken hör ihop två och två. Behövs de inte kan ni ta bort båda.",
        wrong='titel: "Öppen fika',
        right='titel: "Öppen fika"',
    ),
    "yaml-osynligt": Phrase(
        title="Ett osynligt tecken",
        what="På raden finns ett tecken som inte syns: {tecken}.",
        why="Ett osynligt tecken kan göra att texten betyder något annat än det ser ut som.",
        how="Skriv om raden för hand, så försvinner tecknet.",
        help="Osynliga tecken följer ibland med när man klistrar in text. Skriv om raden i stället för att "
        "klistra in "
        "den.",
    ),
    "yaml-hart-mellanslag": Phrase(
        title="Ett hårt mellanslag",
        what="På raden finns ett hårt mellanslag. Det ser ut som ett vanligt.",
        why="Det gör att raden inte kan delas där, och att ord inte hittas vid en sökning.",
        how="Skriv ett vanligt mellanslag i stället.",
        help="Hårda mellanslag följer ofta med från Word eller från en webbsida. De gör ingen stor skada, men ett "
        "vanligt mellanslag är bättre.",
    ),
    "yaml-indrag": Phrase(
        title="Raden börjar på fel ställe",
        what=by(
            "sak",
            {
                "lista": "Raderna efter «{fält}» börjar för långt till vänster.",
                "fält": "Raderna efter «{fält}» börjar för långt till vänster.",
                "text": "Texten i «{fält}» fortsätter på rader som börjar längst till vänster.",
            },
            "Raden börjar {mellanslag} mellanslag in.",
        ),
        why="Indraget visar vad raden hör till, och här går det inte att se.",
        how=by(
            "sak",
            {
                "lista": f"{_MOVE}, och börja den första med ett bindestreck. Så här:",
                "fält": f"{_MOVE}. Så här:",
                "text": "Skriv tecknet | efter «{fält}:» och börja varje rad i texten med två mellanslag. Så här:",
            },
            _indent,
        ),
        help="Rader som hör ihop börjar lika långt in. Det som hör till ett fält står två mellanslag längre in än "
        "fältet.",
        wrong="kontakt:\n  telefon: 0980-31 92 05\n   ring: vardagar 9–12",
        right="kontakt:\n  telefon: 0980-31 92 05\n  ring: vardagar 9–12",
    ),
    "yaml-ankare": Phrase(
        title="Ett tecken som inte används här",
        what="Texten börjar med tecknet {tecken}, och då försvinner en del av den.",
        why="Tecknet betyder något särskilt i filen, som inte används här.",
        how="Skriv citattecken runt texten.",
        help="Tecknen & * och ! först i en text är en sorts förkortningar för datorprogram. Här läses bara det som "
        "står. Skriv citattecken runt texten.",
        wrong="titel: &Fika och prat",
        right='titel: "&Fika och prat"',
    ),
    "yaml-djup": Phrase(
        title="För många steg inåt",
        what="Här är fält inne i fält i mer än {gräns} steg.",
        why="Så djupt går ingen uppgift, så en klammer eller ett indrag har blivit fel.",
        how="Ta bort de klamrar och indrag som inte behövs.",
        help="De flesta fält står längst till vänster. Några få, som «kontakt» och «tider», har fält under sig.",
    ),
    "yaml-dubblett": Phrase(
        title="Samma fält två gånger",
        what="Fältet «{fält}» finns redan på rad {rad}.",
        why="Då går det inte att veta vilket av dem som gäller.",
        how="Behåll det ena och ta bort det andra.",
        help="Varje fält får stå en gång. Har ni två saker att säga i samma fält, skriv dem i samma text eller "
        "som en "
        "lista.",
        wrong="titel: Fika\ntitel: Öppen fika",
        right="titel: Öppen fika",
    ),
    "yaml-flera-dokument": Phrase(
        title="Filen är delad i två",
        what="Raden --- delar filen i två.",
        why="En fil är en sak: en aktivitet, en plats eller ett anslag.",
        how="Ta bort raden ---. Är det två saker, lägg den andra i en egen fil.",
        help="Tre bindestreck på en egen rad betyder att något nytt börjar. Ta bort raden.",
    ),
    "yaml-inte-falt": Phrase(
        title="Något som inte är ett fält",
        what=by(
            "sak",
            {
                "text": "Filen är bara en text, utan fält.",
                "lista": "Filen är en lista, men ska ha fält.",
                "mejl": "Det här ser ut som ett mejl.",
                "punkt": "Raden «{värde}» hör inte till något fält.",
                "fält": "Filen har fält, men ska vara en lista.",
            },
            "Raden «{värde}» är inget fält.",
        ),
        why=by(
            "sak",
            {
                "fält": "Ordlistor är listor: varje ord börjar med ett bindestreck.",
                "mejl": "I filen får bara själva aktiviteten stå, ett fält på varje rad.",
                "punkt": "Fältet ovanför är redan färdigt, så det går inte att se vad raden är till för.",
            },
            "Filen består av fält: ett namn, ett kolon, ett mellanslag och ett värde.",
        ),
        how=by(
            "sak",
            {
                "text": "Skriv fälten på var sin rad, till exempel «titel: Öppen fika».",
                "lista": "Ta bort bindestrecken först på raderna.",
                "mejl": "Ta bort raderna före och efter aktiviteten, och tecknet > om det står först på raderna.",
                "punkt": "Hör raden till texten ovanför, börja den två mellanslag längre in. Ta annars bort den.",
                "fält": "Börja varje ord i listan med ett bindestreck, till exempel «- id: prata-fika».",
            },
            "Skriv fältets namn och ett kolon före. Hör raden till texten ovanför, börja den två mellanslag "
            "längre in.",
        ),
        help="Varje rad är ett fält, eller hör till fältet ovanför. En lång text skrivs under sitt fält, två "
        "mellanslag in.",
        wrong="titel: Öppen fika\nVi dricker kaffe.",
        right="titel: Öppen fika\nlättläst: |\n  Vi dricker kaffe.",
    ),
    "yaml-ogiltig": Phrase(
        title="Raden går inte att läsa",
        what=by("sak", {"klammer": "Klammern {tecken} öppnas, men stängs aldrig."}, "Raden går inte att läsa."),
        why=by(
            "sak",
            {"klammer": "Utan den andra klammern går det inte att se var listan slutar."},
            "Något tecken på raden betyder något annat än det ser ut som.",
        ),
        how=by(
            "sak",
            {"klammer": lambda params: f"Skriv {_closing(params['tecken'])} sist. Hör klammern till texten, skriv "
             "citattecken runt texten."},
            given("fält", "Skriv citattecken runt värdet i «{fält}».", "Skriv citattecken runt texten på raden."),
        ),
        help="Ett fält skrivs med namnet, ett kolon, ett mellanslag och sedan värdet. Har texten tecken som : # [ { "
        "eller \" i sig behövs citattecken runt den.",
        wrong="intresse: [prata-fika",
        right="intresse: [prata-fika]",
    ),
}  # fmt: skip
"""Phrases for codes that begin with `yaml-`."""


def _closing(sign: str) -> str:
    return {"[": "]", "{": "}", "(": ")"}.get(sign, sign)
