"""What is said about files: their size, names and places."""

from collections.abc import Mapping

from torg.phrases.problems_form import Params, Phrase, by, given


def _size(params: Params, name: str) -> str:
    size = params.number(name)
    if size < 1024:
        return f"{size} byte"
    return f"{size / 1024:.0f} kB" if size < 1024 * 1024 else f"{size / 1024 / 1024:.0f} MB"


FILES: Mapping[str, Phrase] = {
    "fil-for-stor": Phrase(
        title="Filen är för stor",
        what=lambda params: f"Filen är {_size(params, 'storlek')}. Högst {_size(params, 'gräns')} får plats.",
        why="Sidan ska gå snabbt att läsa, också med långsamt nät.",
        how="Korta texten, eller dela upp den på flera filer.",
        help="En aktivitet behöver sällan mer än en sida text. Är filen mycket större än så har något annat hamnat i "
        "den, till exempel en bild eller ett helt dokument. Lägg bara den text som ska synas i filen.",
    ),
    "fil-binar": Phrase(
        title="Filen är ingen textfil",
        what="Filen innehåller annat än text.",
        why="Bara textfiler går att läsa här. En bild eller ett dokument från Word går inte.",
        how="Skriv texten i en ny textfil som slutar på .yaml.",
        help="Ett dokument från Word, en PDF eller en bild har annat än bokstäver i sig. Öppna dokumentet, kopiera "
        "texten och klistra in den i en vanlig textfil.",
    ),
    "fil-utf8": Phrase(
        title="Bokstäver som inte går att läsa",
        what=by(
            "sak",
            {"utf-16": "Filen är sparad som UTF-16, som ibland kallas «Unicode»."},
            "Några bokstäver i filen går inte att läsa. Ofta är det å, ä och ö.",
        ),
        why=by(
            "sak",
            {"utf-16": "Då blir filen oläslig i många program."},
            "Filen är sparad på ett äldre sätt, som datorer läser olika.",
        ),
        how=by(
            "sak",
            {"utf-16": "Öppna filen, välj «Spara som» och byt kodning från «Unicode» eller «UTF-16» till UTF-8."},
            "Välj «Spara som» och kodningen UTF-8.",
        ),
        help="I de flesta program finns valet under «Spara som» och heter «Kodning» eller «Encoding». Välj UTF-8, "
        "varken «ANSI», «Unicode» eller «UTF-16». Då blir å, ä och ö rätt överallt.",
    ),
    "fil-lank": Phrase(
        title="Filen är bara en genväg",
        what="Här ligger en genväg till en annan fil, inte själva filen.",
        why="Allt måste finnas i mappen, så att alla läser samma sak.",
        how="Lägg själva filen här i stället för genvägen.",
        help="En genväg pekar på en fil som ligger någon annanstans. Andra datorer kan inte följa den. Kopiera filen "
        "till mappen och ta bort genvägen.",
    ),
    "fil-namn": Phrase(
        title="Filens eller mappens namn går inte att använda",
        what=by("sak", {"mapp": "Mappen heter «{namn}»."}, "Filen heter «{namn}»."),
        why="Namnet blir en del av webbadressen. Där får bara a–z, siffror och bindestreck finnas.",
        how=given(
            "förslag",
            by("sak", {"mapp": "Byt namn på mappen till «{förslag}»."}, "Byt namn på filen till «{förslag}.yaml»."),
            "Byt till ett namn med a–z, siffror och bindestreck, till exempel «oppen-fika».",
        ),
        help="Filens namn blir webbadressen. Skriv med små bokstäver utan å, ä och ö, och med bindestreck mellan "
        "orden. Namnet syns inte som rubrik: rubriken är det ni skriver i «titel». Välj ett namn som kan vara kvar "
        "länge, för andra kan ha sparat adressen.",
        wrong="Öppen fika.yaml",
        right="oppen-fika.yaml",
    ),
    "fil-upptagen": Phrase(
        title="Adressen är upptagen",
        what=by(
            "sak",
            {
                "id": "Ordet «{namn}» går inte att använda som id.",
                "mapp": "Sidan «{namn}» ligger i en mapp som webbplatsen använder själv.",
            },
            "Filen heter «{namn}», och den adressen har webbplatsen redan.",
        ),
        why="Webbplatsen gör själv en sida med den adressen. Två sidor kan inte ha samma.",
        how=by(
            "sak",
            {
                "id": "Välj ett annat id, till exempel «{förslag}».",
                "mapp": "Lägg filen «{förslag}» utanför den mappen.",
            },
            "Byt namn på filen, till exempel till «{förslag}».",
        ),
        help="Några adresser är upptagna: startsidan, listorna, kalendrarna och sidan med telefonnumret finns redan. "
        "Välj ett annat namn på filen. Rubriken på sidan kan ni skriva som ni vill.",
        wrong="ring.md",
        right="ring-oss.md",
    ),
    "fil-andelse": Phrase(
        title="Filens namn slutar inte på .yaml",
        what="Filen heter «{namn}».",
        why="Bara filer som slutar på .yaml blir lästa.",
        how=by(
            "sak",
            {
                "dokument": "Kopiera texten till en ny textfil, och spara den som «{förslag}».",
                "stor": "Skriv ändelsen med små bokstäver: «{förslag}».",
            },
            "Byt namn på filen till «{förslag}».",
        ),
        help="Slutet på namnet säger vad filen är för något. Alla filer om aktiviteter, platser och föreningar "
        "slutar "
        "på .yaml, med små bokstäver.",
        wrong="oppen-fika.yml",
        right="oppen-fika.yaml",
    ),
    "fil-okand": Phrase(
        title="Något som inte hör hemma här",
        what=by(
            "sak",
            {
                "mapp": "Mappen «{namn}» hör inte hemma här och blir inte läst.",
                "annat": "«{namn}» är ingen vanlig fil och blir inte läst.",
            },
            "Filen «{namn}» hör inte hemma här och blir inte läst.",
        ),
        why="Det som inte blir läst syns aldrig på webbplatsen.",
        how="Flytta den till rätt mapp, eller ta bort den.",
        help="Aktiviteter ligger i activities, i en mapp för varje förening. Platser ligger i places, föreningar i "
        "organisations och anslag i notices. Lägg filen i rätt mapp så kommer den med.",
    ),
    "fil-fel-mapp": Phrase(
        title="En aktivitet i fel mapp",
        what="Det här ser ut som en aktivitet, men filen ligger i en annan mapp.",
        why="Mappen visar vilken förening som ordnar aktiviteten. Här blir den inte läst.",
        how="Flytta filen till content/activities/<er förening>/.",
        help="Varje förening har en egen mapp i content/activities. Mappen heter likadant som föreningens fil i "
        "content/organisations. Flytta filen dit, så kommer aktiviteten med.",
        wrong="content/activities/oppen-fika.yaml",
        right="content/activities/frivilligcentralen/oppen-fika.yaml",
    ),
    "fil-olasbar": Phrase(
        title="Filen går inte att öppna",
        what="Filen gick inte att öppna.",
        why="Datorn släpper inte fram den som vill läsa filen.",
        how="Se efter att filen finns kvar och att ni får öppna den.",
        help="Det händer när filen är låst, eller när bara en annan användare får läsa den. Be den som sköter datorn "
        "om hjälp.",
    ),
    "fil-tom": Phrase(
        title="Filen är tom",
        what="Filen är tom.",
        why="Det finns inget att visa.",
        how="Skriv det som ska synas, eller ta bort filen.",
        help="Skriv «torg new» för att få en fil att börja med. Då finns alla fält på plats, och ni fyller i era "
        "egna "
        "ord.",
    ),
    "fil-saknas": Phrase(
        title="En fil som behövs saknas",
        what="Filen {namn} finns inte.",
        why="Webbplatsen går inte att bygga utan den.",
        how="Lägg till filen {namn}.",
        help="Några filer måste alltid finnas: site.yaml och ordlistorna i mappen vocabularies. Har filen försvunnit "
        "av misstag går det att hämta tillbaka den ur historiken.",
    ),
}
"""Phrases for codes that begin with `fil-`."""
