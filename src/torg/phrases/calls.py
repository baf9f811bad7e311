"""The call list: what staff ask when nobody has checked something for long. Only staff read it, in Swedish."""

from datetime import date

from torg.domain.activity import Activity
from torg.domain.clock import day_in_words
from torg.domain.freshness import Age
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.stale import Checkable
from torg.domain.vocabularies import Helpline
from torg.phrases.joining import grouped

TITLE = "Ringlista"
OPENING = (
    "Hej! Jag ringer från {who}. Ni står med i vår katalog över sådant som man kan göra tillsammans. "
    "Får jag läsa upp vad som står, så säger du om det stämmer?"
)
AFTERWARDS = (
    "Sätt ett kryss vid det som stämmer och skriv det som är nytt. Skriv sedan in ändringarna, och dagens datum vid "
    "«kontrollerad», också när ingenting har ändrats."
)
NOBODY = "Ring själva numret och hör om det stämmer"
"""The heading over what belongs to no organiser."""
NO_NUMBER = "Det finns inget telefonnummer. Skriv till {address}."
NO_WAY = "Det finns varken telefonnummer eller e-post. Fråga någon som känner dem."
ALL_WELL = "Allt stämmer"
NEW = "Nytt:"
TALKED = "Ringt den:"
WITH = "Vem svarade (roll):"

CONTACT = "Kontakt"
SMS, SMS_TOO = "sms {number}", "{number} (även sms)"
FACTS = "Ingång, toalett och annat"
PLACE_FACTS = "Är ingången, toaletten och resten som förut?"
"""Asked where nothing stands."""
ORGANISATION_FACTS = "Finns ni kvar, och gör ni samma saker?"

_AGES = {
    Age.OLD: "mer än ett halvår",
    Age.TOO_OLD: "mer än ett år",
    Age.LOST: "mer än ett och ett halvt år",
}
_MONTH = 365.25 / 12

PRINTED, NOT_PRINTED, NOT_LISTED, NOT_SHOWN = "överallt", "inte i bladen", "inte i listorna", "inte alls"
"""Where something is shown, in the table."""
_HIDDEN = {
    NOT_PRINTED: "Den är inte med i bladen.",
    NOT_LISTED: "Den visas inte i listorna, sökningen och bladen.",
    NOT_SHOWN: "Numret visas inte.",
}


def opening(municipality: str) -> str:
    """What to say first."""
    return OPENING.format(who=municipality)


def age_sentence(checked: date, days: int, age: Age | None) -> str:
    """`Kontrollerad 15 maj 2026: 191 dagar sedan (6 månader), mer än ett halvår.`."""
    months = int(days / _MONTH)
    named = "1 månad" if months == 1 else f"{grouped(months)} månader"
    over = f", {_AGES[age]}" if age else ""
    return f"Kontrollerad {day_in_words(checked)}: {grouped(days)} dagar sedan ({named}){over}."


def shown(record: Checkable, age: Age | None) -> str:
    """Where it is shown, as old as it is; `torg.domain.freshness` decides."""
    if age in {None, Age.OLD} or not isinstance(record, Activity | Helpline):
        return PRINTED
    if isinstance(record, Helpline):
        return NOT_SHOWN
    return NOT_LISTED if age is Age.LOST else NOT_PRINTED


def hidden_sentence(record: Checkable, age: Age | None) -> str:
    """The same, when it is not shown everywhere."""
    return _HIDDEN.get(shown(record, age), "")


def kind(record: Checkable) -> str:
    """What sort of thing it is."""
    if isinstance(record, Activity):
        return "aktivitet"
    if isinstance(record, Organisation):
        return "arrangör"
    return "plats" if isinstance(record, Place) else "hjälplinje"


def lead(things: int, calls: int, older_than: int) -> str:
    """How much there is to do."""
    if not things:
        return f"Allt är kontrollerat de senaste {grouped(older_than)} dagarna. Det finns ingen att ringa."
    what = "1 sak" if things == 1 else f"{grouped(things)} saker"
    how = "1 samtal" if calls == 1 else f"{grouped(calls)} samtal"
    return f"{what} som ingen har kontrollerat på {grouped(older_than)} dagar. {how}. Det äldsta står först."


def no_number(address: str) -> str:
    """What to do when there is no number to ring."""
    return NO_NUMBER.format(address=address) if address else NO_WAY
