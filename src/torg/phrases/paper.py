"""Words of the paper: cover, headings, labels and the back of a leaflet, in Swedish."""

from collections.abc import Sequence
from datetime import date

from torg.domain.clock import WEEKDAYS, day_in_words
from torg.phrases.joining import capital, grouped, listed

PAGE_NUMBER = "{page}"
"""Stands where the number of a page belongs, until the page is known."""

CONTENTS = "Innehåll"
GREETING = "Välkommen"
SEVERAL_DAYS = "Flera dagar i veckan"
DATED = "Vissa datum"
ANY_TIME = "När det passar dig"
BY_INTEREST = "Hitta det du tycker om"
BY_AREA = "Hitta nära dig"
NOTES = "Mina anteckningar"
ALSO = "Också den här dagen"

WHEN = "När"
DATES = "Datum"
NEXT_DATES = "Närmaste datum"
CHANGED = "Ändrat"
WHERE = "Var"
COST = "Kostar"
SIGN_UP = "Anmälan"
FIRST_TIME = "Första gången"
GETTING_IN = "Komma in"
CALL = "Ring"
ARRANGER = "Ordnas av"

MAY_CHANGE = "Något kan ändras efter tryckningen. Ring gärna först."
ONLINE = "Allt finns också på nätet, med de senaste ändringarna."
QR_SITE = "Rutmönster som leder till webbplatsen när du fotograferar det med telefonen."
TALK = "Ring och prata med en människa"
SWEDISH_TEXTS = "Namn och egna texter står på svenska."
MORE_FOLLOWS = "Det kommer mer på nästa sida."
CARD = "Vill du prata en stund? Vill du hitta något att göra? Ring. En människa svarar."
JUST_COME = "Hit kan du bara komma"
HELLO = "Hej!"
LETTER = "Här är sådant som du kan göra nära dig. Kom som du är. Ring om du undrar något."
REGARDS = "Vänliga hälsningar"


def valid_until(last: date) -> str:
    """How long the paper is right."""
    return f"Gäller till och med {day_in_words(last)}"


def printed(today: date) -> str:
    """The day that the paper was made."""
    return f"Tryckt {day_in_words(today)}"


def period(first: date, last: date) -> str:
    """`22 november 2026 – 17 januari 2027`: the first year only when it is another."""
    return f"{day_in_words(first, year=first.year != last.year)} – {day_in_words(last)}"


def short_days(days: Sequence[date], *, year: bool = True) -> str:
    """`26 november, 3 och 10 december 2026`: the month after its last day, the year after its last month, if asked."""
    after = [*days[1:], None]
    return listed([_short(day, then, year=year) for day, then in zip(days, after, strict=True)])


def _short(day: date, then: date | None, *, year: bool) -> str:
    """A day before another one: what both have in common is said with the other."""
    if then is not None and (day.year, day.month) == (then.year, then.month):
        return str(day.day)
    return day_in_words(day, year=year and (then is None or day.year != then.year))


def closed(days: Sequence[date], *, year: bool = True) -> str:
    """On which days it is closed."""
    return f"Stängt {short_days(days, year=year)}."


def see_page(title: str) -> str:
    """Where something else is told of; `title` in the edition's words."""
    return f"{title}, se sidan {PAGE_NUMBER}"


def page_words() -> str:
    """`Sida 4`."""
    return f"Sida {PAGE_NUMBER}"


def weekdays(days: Sequence[int]) -> str:
    """`Måndag–fredag`, `måndag, onsdag och fredag` with a capital first: 0 is Monday."""
    named = [WEEKDAYS[day] for day in days]
    return capital(f"{named[0]}–{named[-1]}" if in_a_row(days) else listed(named))


def in_a_row(days: Sequence[int]) -> bool:
    """Whether they are three weekdays or more that follow each other."""
    return len(days) >= 3 and list(days) == list(range(days[0], days[-1] + 1))


def left_out(number: int) -> str:
    """That there is more than the paper holds."""
    things = "en sak" if number == 1 else f"{grouped(number)} saker"
    return f"Det finns {things} till som inte fick plats här. Ring oss så berättar vi."


def qr_about(title: str) -> str:
    """What a pattern leads to, for those who do not see it."""
    return f"Rutmönster som leder till sidan om {title}."
