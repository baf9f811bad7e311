"""Sentences that pages put together: counts, days, descriptions, what is different now."""

from collections.abc import Sequence
from datetime import date

from torg.domain.activity import NoticeKind
from torg.domain.clock import day_in_words
from torg.phrases.joining import grouped, listed, lower_first

_KINDS = {
    NoticeKind.COMPANY: "Söker sällskap",
    NoticeKind.LIFT: "Skjuts",
    NoticeKind.OFFER: "Jag kan erbjuda",
    NoticeKind.CAMPAIGN: "Kampanj",
}


def notice_kind(kind: NoticeKind) -> str:
    """What a note is about, as a label."""
    return _KINDS[kind]


def found_sentence(number: int) -> str:
    """How much a list holds, as in `Här finns 24 saker att välja bland`."""
    if number == 0:
        return "Här finns inget just nu."
    return "Här finns en sak." if number == 1 else f"Här finns {grouped(number)} saker att välja bland."


def number_of_things(number: int) -> str:
    """`24 saker`, `1 sak`, `inget just nu`: a note beside a link."""
    if number == 0:
        return "Inget just nu"
    return "1 sak" if number == 1 else f"{grouped(number)} saker"


def more_within(label: str) -> str:
    """A link to a whole list: `Mer inom Prata och fika`."""
    return f"Mer inom {label}"


MORE_TIMES = "Fler tider står på sidan."
"""Last in a list's rules when the entry has more of them."""

_BENDING = frozenset({"på", "per", "hemma", "i", "via", "hos", "ute"})


def places_in_words(names: Sequence[str]) -> str:
    """`Handens lokal och på nätet`: names that are no proper names have a small first letter after the first."""
    return listed([*names[:1], *map(place_inside, names[1:])])


def places_and_more(names: Sequence[str]) -> str:
    """The first places of many: `Handens lokal, Smedjan, På nätet med flera`."""
    return f"{', '.join(names)} med flera"


def place_inside(name: str) -> str:
    """A place's name after other words: `på nätet`, but a proper name keeps its capital."""
    return lower_first(name) if name.split(" ", 1)[0].lower() in _BENDING else name


def even_odd_sentence(even: str, odd: str) -> str:
    """Where it is in even weeks, and where in odd ones."""
    return f"Jämna veckor: {place_inside(even).rstrip('.')}. Udda veckor: {place_inside(odd).rstrip('.')}."


def turns_sentence(names: Sequence[str]) -> str:
    """That the places take turns, in that order."""
    return f"Platserna turas om: {listed([place_inside(name) for name in names])}."


PAST = "Det här har varit."
"""First on the page of what is over."""


def soon_sentence(posted: date) -> str:
    """That a note is not up yet."""
    return f"Anslaget börjar gälla {day_in_words(posted)}."


def company_there(who: str, number: str) -> str:
    """Where to ask for company the first time, when the organiser says nothing about it."""
    number = number.replace(" ", "\N{NO-BREAK SPACE}")
    return f"Vill du ha sällskap dit? Ring {who}, {number}, så hjälper vi dig att ordna det."


def ring_words(number: str) -> str:
    """Whom to ring with a question, in a message to a friend."""
    return f"Frågor? Ring {number}."


def benefits_help(who: str, number: str) -> str:
    """Who helps to ask how a task counts."""
    number = number.replace(" ", "\N{NO-BREAK SPACE}")
    return f"Vill du ha hjälp att fråga? Ring {who}, {number}."


def sms_words(number: str) -> str:
    """A link that starts a text message."""
    return f"skicka sms till {number}"


def sms_in_sentence(number: str) -> str:
    """The part of a sentence that becomes a link for a text message."""
    return f"sms till {number}"


def ring_hours(when: str) -> str:
    """When one may ring, as in `Du kan ringa torsdagar 9–12`."""
    return f"Du kan ringa {phone_hours(when)}."


def phone_hours(text: str) -> str:
    """When one may ring, after the number: `torsdagar 9–12`."""
    return lower_first(text).rstrip(".")


def answers(when: str) -> str:
    """When a helpline answers, as in `Öppet dygnet runt`."""
    return f"Öppet {lower_first(when).rstrip('.')}."


def entry_description(when: str, where: str, organisation: str) -> str:
    """A page's description for search results: when, where, whose."""
    parts = [when.rstrip("."), where, organisation]
    return f"{'. '.join(part for part in parts if part)}."


def page_title(title: str, number: int) -> str:
    """A list's title with its page number from the second page on."""
    return title if number == 1 else f"{title}, sida {number}"


def organisation_title(name: str) -> str:
    """The title of an organiser's page in the list of windows and search results."""
    return f"{name}, arrangör"


def place_title(name: str) -> str:
    """The same for a place's page."""
    return f"{name}, plats"


def report_subject(title: str) -> str:
    """The subject of a message about a faulty page."""
    return f"Rättelse: {title}"


RELAY_TITLE = "Har du svårt att höra eller tala?"
RELAY_TEXT = (
    "Du kan ringa via Texttelefoni, Bildtelefoni eller Teletal. "
    "Du behöver inte anmäla dig för det, och det kostar som ett vanligt samtal."
)
"""The public relay services (Post- och telestyrelsen): no registration, the price of an ordinary call."""


def interest_lead(typical: str, number: int) -> str:
    """What an interest holds, with examples."""
    return f"Till exempel {lower_first(typical).rstrip('.')}. {found_sentence(number)}"


def in_area(area: str, number: int) -> str:
    """What there is in a part of town."""
    return f"Det här händer i {area}. {found_sentence(number)}"


def organisation_lead(name: str, number: int) -> str:
    """A description of an organiser's page."""
    return f"Vad {name} ordnar och hur du når dem. {found_sentence(number)}"


def place_lead(name: str, address: str, number: int) -> str:
    """A description of a place's page."""
    where = f"{name}, {address}" if address else name
    return f"{where}. Så ser det ut där och så hittar du dit. {found_sentence(number)}"


def on_letter(letter: str) -> str:
    """The title of one letter's page."""
    return f"Allt på {letter}"


def first_line(text: str) -> str:
    """The first line of a text, as a note beside a link."""
    return text.strip().split("\n", 1)[0].strip()


def home_title(town: str) -> str:
    """The start page's heading."""
    return f"Hitta något att göra i {town}"


def home_description(town: str) -> str:
    """The start page's description."""
    return f"Träffar, kurser, mötesplatser och stöd i {town}. Du kan också ringa och prata med en människa."


def call_description(hours: str) -> str:
    """The description of the page about the telephone."""
    return f"En människa svarar, {hours}. Du kan fråga om allt som finns här."


HOME_LEAD = "Här finns träffar, kurser, mötesplatser och hjälp nära dig. Mycket är gratis, och du får komma som du är."
HOME_INTERESTS = ("Vad vill du göra?", "Prata, röra på dig, skapa, spela, odla och mycket mer.")
HOME_AREAS = ("Var?", "Nära dig, eller hemifrån.")
HOME_LIFE = ("Var är du i livet?", "Ny på orten, pensionär, hemma med barn eller något annat.")
HOME_BOARD = ("Anslagstavlan", "Någon söker sällskap. Någon har plats i bilen.")
BOARD_LINK = "Se hela anslagstavlan"
ABOUT_INTERESTS = "Välj något som du tycker om, eller är nyfiken på."
ABOUT_AREAS = "Välj ett område, så ser du vad som händer där."
FROM_HOME = "Hemifrån"
AT_HOME_BY_WIRE = "I telefon eller på nätet"
AT_YOUR_HOME = "Hemma hos dig"
ABOUT_FROM_HOME = "Det här kan du vara med på hemifrån: i telefon, på nätet eller hemma hos dig."
ABOUT_LIFE = "Välj det som stämmer för dig just nu. Du kan välja flera."
LIFE_TITLE = "Var är du i livet?"
ABOUT_ORGANISATIONS = "Föreningar, församlingar och andra som ordnar det som finns här."
ABOUT_PLACES = "Här träffas vi. För varje plats står hur man hittar dit och hur det ser ut där."
ABOUT_SUPPORT = "Här finns människor som hjälper till och lyssnar. Du bestämmer själv vad du vill ha hjälp med."
ABOUT_BOARD = "Här sätter grannar och föreningar upp små lappar. De tas ner av sig själva när de inte gäller längre."
ALPHABET_TITLE = "Allt som finns, A till Ö"
ABOUT_ALPHABET = "Alla träffar, kurser, mötesplatser och anslag i bokstavsordning."
BOARD_HOW = "En människa läser varje lapp innan den sätts upp. Du svarar genom den förening som står på lappen."
BOARD_PUT_UP = "Vill du sätta upp en egen lapp? Ring, så hjälper vi dig."
INDEPENDENT = "Kommunen bestämmer inte över oss."
BENEFITS_TITLE = "Får du ersättning eller bidrag?"
BENEFITS = (
    "Det kan vara sjukpenning, sjukersättning, a-kassa eller försörjningsstöd.",
    "Ring då först till den som betalar ut pengarna. Fråga hur uppdraget räknas.",
    "Sjukpenning och sjukersättning: ring Försäkringskassan.",
    "A-kassa: ring din a-kassa. Är du inskriven hos Arbetsförmedlingen? Fråga dem också.",
    "Försörjningsstöd: ring din handläggare hos kommunens socialtjänst.",
    "Reglerna är inte likadana för alla. Därför kan vi inte lova vad som gäller för dig.",
)
"""On volunteer tasks: fear of losing one's money keeps people away, and no page can promise what an authority decides.

The law says of one benefit alone (sjukersättning, since 2022) that a few hours of unpaid tasks are no proof that one
can work; the others have rules of their own.
"""
TASK_COST = "Du betalar inget."
"""On volunteer tasks: that a task is free of charge reads oddly."""
IN_DATABASE = "Läs om platsen i Tillgänglighetsdatabasen"
CALL_TITLE = "Ring en människa"
HELP_TITLE = "Hjälp för föreningar"
ABOUT_HELP = "Så lägger ni till, ändrar och tar bort det som ni ordnar. Ring oss om det är krångligt."
CORRECTIONS_TITLE = "När programmet hittar fel"
CORRECTIONS_LEAD = (
    "När ni skickar in en aktivitet läser ett program igenom den. Här står vad varje meddelande betyder "
    "och vad ni kan göra. Ring oss gärna om det är krångligt."
)
NOT_FOUND_TITLE = "Sidan finns inte"

ALL_DAY = "Hela dagen"
