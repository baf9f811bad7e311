"""Small words that are whole messages: each weekday, each day of a month, periods, holidays, formats.

A weekday bends differently in every language, so `varje torsdag` is one message and never put together.
"""

from collections.abc import Iterator

from torg.domain.activity import NoticeKind
from torg.domain.clock import WEEKDAYS
from torg.domain.places import PlaceKind
from torg.domain.schedule.parts import Parity, Period, RedDays
from torg.domain.terms import Payment, SignUpNeed, SignUpWay

FORMAT = "format"
"""The context of formats: a translator writes what the language needs, as `{hour}:{minute}`."""

DAY = "day"
"""The context of names of red days and eves."""

WORD = "word"
"""The context of words from vocabularies."""

OWN = "own"
"""The context of what many write alike: translated wherever somebody's own words are just that."""

DATE = "EEEE d MMMM y"
DATE_WITHOUT_YEAR = "EEEE d MMMM"
SHORT_DATE = "d MMMM y"
SHORT_DATE_WITHOUT_YEAR = "d MMMM"
CLOCK = "{hour}.{minute}"
HOURS = "{start}–{end}"
RANGE = "{first} – {last}"
BESIDE = ", "
FORMATS = (DATE, DATE_WITHOUT_YEAR, SHORT_DATE, SHORT_DATE_WITHOUT_YEAR, CLOCK, HOURS, RANGE, BESIDE)
"""Patterns of dates are those of CLDR (Unicode Technical Standard 35)."""

HOLIDAYS = (
    "nyårsdagen", "trettondedag jul", "långfredagen", "påskdagen", "annandag påsk", "första maj",
    "Kristi himmelsfärdsdag", "pingstdagen", "nationaldagen", "midsommardagen", "alla helgons dag", "juldagen",
    "annandag jul", "påskafton", "pingstafton", "midsommarafton", "julafton", "nyårsafton",
)  # fmt: skip

COMMON = (
    "Per telefon", "På nätet", "Hemma hos dig eller ute", "Platsen får du när du hör av dig",
    "grus", "asfalt", "gräs", "skogsstig",
    "kaffe", "te", "fika", "mat", "soppa", "lunch", "frukost", "middag", "mellanmål", "mackor", "korv",
    "material", "biljetten", "lån av stavar", "lån av klot", "lån av garn",
    "Ont om pengar? Säg till.", "Har du ont om pengar är det gratis. Säg till.",
    "Vanlig samtalskostnad.", "klämdag",
)  # fmt: skip
"""Places that are no houses, the ground outside, food, what a price is for, and help for who has little money."""

EVERY = tuple(f"varje {weekday}" for weekday in WEEKDAYS)
ON = tuple(f"På {weekday}ar" for weekday in WEEKDAYS)
_NTH = {1: "första", 2: "andra", 3: "tredje", 4: "fjärde", 5: "femte", -1: "sista"}
NTH = {
    (nth, number): f"den {word} {weekday}en i månaden"
    for nth, word in _NTH.items()
    for number, weekday in enumerate(WEEKDAYS)
}
"""(1–5 or -1 for the last, 0 for Monday) -> the message."""

PERIODS = {
    Period.TERM: "skolans termin",
    Period.AUTUMN_BREAK: "höstlovet",
    Period.CHRISTMAS_BREAK: "jullovet",
    Period.WINTER_BREAK: "sportlovet",
    Period.EASTER_BREAK: "påsklovet",
    Period.SUMMER_BREAK: "sommarlovet",
}
PARITIES = {Parity.EVEN: "Bara jämna veckor", Parity.ODD: "Bara udda veckor"}
RED_DAYS = {
    RedDays.HELD: "Också på röda dagar",
    RedDays.CLOSED: "Inte på röda dagar",
    RedDays.ASK: "Fråga om röda dagar",
}
PAYMENTS = {
    Payment.CASH: "kontanter",
    Payment.SWISH: "Swish",
    Payment.CARD: "kort",
    Payment.INVOICE: "faktura",
}
NEEDS = {
    SignUpNeed.NO: "Du behöver inte anmäla dig.",
    SignUpNeed.PREFERRED: "Anmäl dig gärna. Du kan också bara komma.",
    SignUpNeed.FIRST_TIME: "Hör av dig före första gången. Sedan behöver du inte anmäla dig.",
    SignUpNeed.YES: "Du behöver anmäla dig.",
}
WAYS = {
    SignUpWay.PHONE: "ring",
    SignUpWay.SMS: "skicka sms",
    SignUpWay.EMAIL: "mejla",
    SignUpWay.WEB: "gå till webbplatsen",
    SignUpWay.ON_SITE: "säg till när du kommer",
}
WAYS_WITH_NUMBER = {SignUpWay.PHONE: "ring {phone}", SignUpWay.SMS: "skicka sms till {phone}"}
PLACE_KINDS = {
    PlaceKind.VENUE: "",
    PlaceKind.OUTDOORS: "Det är ute.",
    PlaceKind.ONLINE: "Du är med hemifrån, på nätet.",
    PlaceKind.PHONE: "Du är med hemifrån, i telefon.",
    PlaceKind.HOME: "Det är hemma hos dig, eller där du vill ses.",
    PlaceKind.TOLD_LATER: "Du får veta platsen när du hör av dig.",
}
NOTICE_KINDS = {
    NoticeKind.COMPANY: "Söker sällskap",
    NoticeKind.LIFT: "Skjuts",
    NoticeKind.OFFER: "Jag kan erbjuda",
    NoticeKind.CAMPAIGN: "Kampanj",
}
OR = "eller"


def messages() -> Iterator[tuple[str, str]]:
    """Every message of the tables, with its context."""
    yield from ((FORMAT, each) for each in FORMATS)
    yield from ((DAY, each) for each in HOLIDAYS)
    yield from ((OWN, each) for each in COMMON)
    tables = (PERIODS, PARITIES, RED_DAYS, PAYMENTS, NEEDS, WAYS, WAYS_WITH_NUMBER, PLACE_KINDS, NOTICE_KINDS)
    for words in (EVERY, ON, NTH.values(), *(table.values() for table in tables)):
        yield from (("", each) for each in words if each)
