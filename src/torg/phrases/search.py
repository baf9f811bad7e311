"""Search: what the script says, and the words that lead to the site's own pages but are never shown.

People write what they feel and not what a directory calls it, so boredom and sorrow are words here too.
"""

from collections.abc import Mapping

from torg.domain.clock import WEEKDAYS
from torg.phrases.joining import capital

SEARCH_TITLE = "Sök"
ABOUT_SEARCH = "Skriv vad du letar efter. Det går bra med några ord, och det gör inget om du stavar fel."
HOME_SEARCH = "Sök med egna ord"
"""The link on the start page, and on the page that is shown when there is none."""
ANY_DAY = "Alla dagar"
ANY_AREA = "Alla områden"
FREE = "Bara det som är gratis"
STEP_FREE = "Bara platser utan trappsteg in"

SCRIPT_WORDS: Mapping[str, object] = {
    "found": {"one": "Det finns en sak som passar.", "other": "Det finns {n} saker som passar."},
    "some": "Inget passar alla orden. Det här passar några av dem.",
    "none": "Vi hittade inget. Pröva ett annat ord, titta under A till Ö, eller ring och fråga en människa.",
    "fault": "Sökningen fungerar inte just nu. Titta under A till Ö, eller ring och fråga en människa.",
    "old": "Sidan har gjorts om medan du var här. Ladda om sidan och sök en gång till.",
}
"""What the script says: `found` by the plural's category (CLDR), the rest by name."""

TODAY_PAGE = "I dag"
TOMORROW_PAGE = "I morgon"
WEEK_PAGE = "Den här veckan"
WEEKEND_PAGE = "Helgen"
TIME_PAGE_NOTE = "Allt som händer då, timme för timme."
HELPLINE_NOTE = "Ring {number}. {good_for} {hours}"

HIDDEN: Mapping[str, str] = {
    "call": "prata samtal ringa telefon människa någon lots lotsen gemenskapslots hjälp fråga råd ensam ensamhet "
    "ledsen sorg tråkigt uttråkad orolig rädd sitter hemma inga vänner ingen att prata med vet inte vart jag ska "
    "vända mig kontakt nummer kommunen",
    "today": "idag dag nu ikväll kväll i eftermiddag",
    "tomorrow": "imorgon morgon imorn",
    "week": "vecka veckan",
    "weekend": "helg helgen lördag söndag weekend",
    "just_come": "gratis utan anmälan anmäla boka bokning drop-in dropin öppet alla medlem billigt inget kostar pengar",
    "from_home": "hemifrån hemma online digitalt digital nätet telefon zoom video sitter hemma kan inte gå ut",
    "board": "anslag anslagstavla annons söker sällskap skjuts erbjuder",
    "support": "hjälp stöd hjälplinje hjälplinjer jour krisstöd akut problem skulder pengar blankett blanketter våld "
    "självmord mår dåligt ångest någon att ringa kurator",
    "calendars": "kalender prenumerera datum",
    "alphabet": "allt alla lista register alfabetisk a-ö översikt",
    "more_ways": "rullstol permobil trappa trappor trappsteg hörslinga hörsel toalett parkering ledsagare språk märke",
    "help": "lägga till förening anmäla aktivitet ändra rätta fel arrangör skriva in",
}
"""What leads to the site's own pages, besides their titles."""


PROMISES: Mapping[str, str] = {
    "gratis": "gratis kostar inget utan pengar ont om pengar billigt noll kronor",
    "ingen-anmalan": "utan anmälan drop-in dropin boka bokning",
    "inget-medlemskap": "medlem medlemskap medlemsavgift",
    "nagon-moter-dig": "möter värd tar emot blyg nervös vågar inte",
    "folja-med": "sällskap dit ledsagare följeslagare gå själv vågar inte",
    "barn-med": "barn barnvänligt familj",
    "hemifran": "hemifrån online digitalt telefon",
    "inga-forkunskaper": "nybörjare börja förkunskaper",
    "latt-svenska": "lätt svenska enkel svenska lära svenska",
    "skjuts": "skjuts åka hämtning färdtjänst bil",
    "kontant": "kontanter sedlar mynt swish",
    "lugn-miljo": "lugnt tyst stökigt ljudkänslig",
    "liten-grupp": "få personer liten grupp",
}
"""What leads to the pages of promises, by the badge's id, besides what they are called."""

FACTS: Mapping[str, str] = {
    "stegfri-entre": "rullstol rullator permobil trappa trappor trappsteg utan trappor tillgänglighet tillgängligt "
    "handikapp",
    "rullstolstoalett": "rullstol handikapptoalett rwc tillgänglighet",
    "hiss": "rullstol trappa trappor utan trappor",
    "ramp": "rullstol permobil",
    "automatisk-dorr": "rullstol dörröppnare",
    "horslinga": "hörslinga hörsel hörapparat teleslinga hör dåligt döv",
    "teckensprakstolk": "teckenspråk tolk döv",
    "besoksparkering": "parkering parkera bil p-plats",
    "skotbord": "bebis byta blöja skötrum",
    "barnvagn": "barnvagn vagn",
    "lugnt-rum": "vila tyst lugnt",
    "toalett": "toalett wc",
    "ledarhund": "ledarhund hund synskadad",
}
"""The same for facts about places."""


def helpline_note(number: str, good_for: str, hours: str) -> str:
    """A helpline in one line: `Ring 116 111. För dig som är under 18. Dygnet runt.`."""
    return HELPLINE_NOTE.format(number=number, good_for=good_for, hours=hours).strip()


def weekday_choice(weekday: int) -> str:
    """A weekday to choose, 0 for Monday: `Måndag`."""
    return capital(WEEKDAYS[weekday])
