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
    "help": "lägga till förening anmäla aktivitet ändra rätta fel arrangör skriva in",
}
"""What leads to the site's own pages, besides their titles."""


def helpline_note(number: str, good_for: str, hours: str) -> str:
    """A helpline in one line: `Ring 116 111. För dig som är under 18. Dygnet runt.`."""
    return HELPLINE_NOTE.format(number=number, good_for=good_for, hours=hours).strip()


def weekday_choice(weekday: int) -> str:
    """A weekday to choose, 0 for Monday: `Måndag`."""
    return capital(WEEKDAYS[weekday])
