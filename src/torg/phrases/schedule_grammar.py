"""The words that the parts of a schedule's sentence consist of, as patterns over tidy text in lower case."""

import re
from re import Pattern

_AND = r"(?:, | och | samt )"
_WEEKDAY = r"(?:(?!månad)(?:mån|tis|ons|tors|fre|lör|sön)[a-zåäö]*\.?|[a-zåäö]+dag(?:ar|arna|en)?\b)"
_MONTH = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?"
MONTH = _MONTH
_ISO = r"(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}/\d{1,2}(?: \d{4})?)"
_ORDINAL = r"(?:första|förste|andra|andre|tredje|fjärde|femte|sista|siste|[1-5]:?[ae]\b)"
_CLOCK = r"(?:klockan |kl\.? ?)?\d{1,2}(?:[.:]\d\d)?(?!\d|[.:]\d)"
_ABOUT = r"(?:cirka |circa |ca\.? ?|c:a |ungefär |runt |omkring )"
_NOT_A_CLOCK = rf"(?! ?(?:{_MONTH}|gång|träff|tillfäll|veckor)|–\d|:[ae])"
_PERIOD = (
    r"(?:under |på |i )?(?:skolans |alla )?"
    r"(?:termin(?:en|er|erna)?|(?:höst|jul|sport|påsk|sommar|skol)?lov(?:et|en)?)\b"
)
_WEEK = r"(?:veckorna |vecka |v\.? ?)\d{1,3}(?:–\d{1,3})?"


def _many(item: str, later: str | None = None) -> str:
    return rf"{item}(?:{_AND}{later or item})*"


_PLAIN_DAY = (
    rf"(?:(?:på )?{_WEEKDAY}|(?:på )?(?:varje|alla)\b(?! månad)|dagar(?:na)?\b|dag\b|dagligen\b|vardag\w*|helg\w*"
    rf"|veckoslut\w*|veckans\b|(?:den )?{_ORDINAL})"
)
DAYS: Pattern[str] = re.compile(
    rf"{_PLAIN_DAY}(?:(?:{_AND}| till |–| ){_PLAIN_DAY})*(?: (?:i|varje|per) (?:varje )?månad(?:en)?\b| varje vecka\b)?"
)
"""`torsdagar`, `måndag–fredag`, `första och tredje lördagen i månaden`."""

EVERY_OTHER: Pattern[str] = re.compile(rf"varannan (?:vecka\b,? ?)?(?P<days>{_many(_PLAIN_DAY)}(?:–{_PLAIN_DAY})?"
                                       rf"(?:{_AND}{_PLAIN_DAY}(?:–{_PLAIN_DAY})?)*)?")  # fmt: skip
"""`varannan lördag`, `varannan vecka tisdag och torsdag`."""

_DATE = (
    rf"(?:{_WEEKDAY} )?(?:den )?(?:{_ISO}|\d{{1,2}}(?::?[ae]\b)?(?: {_MONTH})?(?: \d{{4}})?)"
    rf"(?![\d.:–]|-\d| gång| träff| tillfäll)"
)
DATES: Pattern[str] = re.compile(_many(_DATE))
"""`lördag 22 maj 2027`, `2, 9 och 16 februari samt 9 mars 2027`. Only dates when a month or a year is in it."""

_SPAN = rf"{_CLOCK}(?:(?:–| till ){_ABOUT}?{_CLOCK}|–(?!\d))?"
TIMES: Pattern[str] = re.compile(_many(rf"{_SPAN}{_NOT_A_CLOCK}(?![a-zåäö])"))
"""`13.00–15.00`, `9.30–10.00 och 10.30–11.00`, `11.00 till ungefär 14.00`, `klockan 13.00`."""

PARITY: Pattern[str] = re.compile(r"(?:jämna?|udda|ojämna?) (?:veckor|vecka)\b")
WEEKS: Pattern[str] = re.compile(
    rf"(?:bara |endast )?{_many(_WEEK, rf'(?:{_WEEK}|{_CLOCK}(?:–{_CLOCK})?{_NOT_A_CLOCK})')}"
)
"""`vecka 3, vecka 5–7 och vecka 9`, `v. 27–30`."""

PERIODS: Pattern[str] = re.compile(rf"(?:bara |endast )?{_many(_PERIOD)}")
"""`under terminen och på sportlovet`."""

_DAY = rf"(?:{_WEEKDAY} )?(?:den )?(?:{_ISO}|\d{{1,2}}(?::?[ae]\b)? {_MONTH}(?: \d{{4}})?)"
_HOUR = (
    r"(?:(?:,? (?:klockan |kl\.? ?)\d{1,2}(?:[.:]\d\d)?|,? \d{1,2}[.:]\d\d| \d{1,2})"
    r"(?!\d|[.:]\d|–| gång| träff| tillfäll| till (?:cirka |ungefär )?\d{1,2}(?:[.:]\d\d)?(?! ?[a-z0-9])))?"
)
_MOMENT = rf"{_DAY}{_HOUR}"
_FROM = r"(?:från|fr\.? ?o\.? ?m\.?|(?:med )?start|(?:vi )?(?:startar|börjar)) (?:och med )?"
FROM_TILL: Pattern[str] = re.compile(rf"{_FROM}(?P<start>{_MOMENT})(?:,? ?(?:till |–)(?P<end>{_MOMENT}))?")
TILL: Pattern[str] = re.compile(rf"(?:till |–)(?P<end>{_MOMENT})")
RANGE: Pattern[str] = re.compile(rf"(?P<start>{_MOMENT}|(?:{_WEEKDAY} )?\d{{1,2}})(?:–| till )(?P<end>{_MOMENT})")
"""`12 april–15 oktober 2027`, `15–21 mars 2027`."""

NOT: Pattern[str] = re.compile(r"(?:men )?(?:inte|utom|ej|dock inte|stängt|uppehåll) (?:under )?(?P<rest>.+)")
NOT_RED: Pattern[str] = re.compile(r"(?:men )?(?:inte|ej|stängt|utom|stängt på|inte på|ej på) röda dagar")
ALSO_RED: Pattern[str] = re.compile(r"(?:även|också|även på|öppet|öppet även) röda dagar")
ASK_RED: Pattern[str] = re.compile(r"fråga (?:oss )?om röda dagar")
COUNT: Pattern[str] = re.compile(r"(?P<count>\d{1,9}|[a-zåäö]+) (?:gånger|gång|träffar|träff|tillfällen|tillfälle)\b")
ALWAYS: Pattern[str] = re.compile(r"(?:alltid öppet|öppet dygnet runt|dygnet runt)(?:, (?:alltid|dygnet runt))?")
FILLER: Pattern[str] = re.compile(r"(?:hela året|året runt|året om|varje vecka|kl\.?|klockan)(?=\W|\Z)")
BY_AGREEMENT: Pattern[str] = re.compile(r"(?:enligt|efter) överenskommelse", re.IGNORECASE)
OWN_WORDS: Pattern[str] = re.compile(r"[:.] ")
STARTS_WHEN: Pattern[str] = re.compile(r"(?:\A|[,.] )(?:startar|börjar|vi startar|vi börjar) när ", re.IGNORECASE)
TIMES_THEN_DATES: Pattern[str] = re.compile(
    r"(?P<days>[a-zåäö]+dag(?:ar|arna)?) (?P<times>[^:]*\d[^:]*): (?P<dates>\d.*)"
)
"""`söndagar 10.00–12.00: 18 april, 9 maj och 30 maj 2027`."""

BETWEEN: Pattern[str] = re.compile(r"mellan (?:kl\.? |klockan )?(\d{1,2}(?:[.:]\d\d)?) och ")
EXCLUSION_CUT: Pattern[str] = re.compile(r"(, | och | samt | eller )")
