"""Sentences of the pages by time: names of days and weeks, how much there is, what is closed, when a page was made.

`I dag` and `i morgon` are never a day's only name: a page is read on other days than the one it was made for.
"""

from collections.abc import Sequence
from datetime import date, time, timedelta

from torg.domain.clock import MONTHS, WEEKDAYS, day_in_words, write_clock
from torg.phrases.joining import capital, grouped
from torg.phrases.page_sentences import place_inside

TODAY = "I dag, "
TOMORROW = "I morgon, "
THIS_WEEK = "Den här veckan, "
WEEKEND = "Helgen, "
"""Words before a name, taken away when they are no longer true."""

ALL_DAY = "Hela dagen"
FORENOON = "Förmiddag"
AFTERNOON = "Eftermiddag"
EVENING = "Kväll"
LATER = "Börjar senare"

WHEN_TITLE = "När vill du göra något?"
HOME_WHEN = ("I dag och i morgon", "Eller en annan dag.")
ABOUT_WHEN = "Välj en dag, en veckodag eller en vecka, så ser du vad som händer då."
ALL_DAYS = "Fler dagar och veckor"
CALL_INSTEAD = "Ring en människa och fråga"
FROM_HOME = "Hemifrån: i telefon eller på nätet"
ELSEWHERE = "På andra platser"


def day_name(day: date, *, called: str = "", year: bool = False) -> str:
    """`torsdag 24 december, julafton`, with a year when it is asked for.

    Args:
        day: the day.
        called: the name of the red day or eve, or nothing.
        year: whether to say the year too.
    """
    name = f"{WEEKDAYS[day.weekday()]} {day_in_words(day, year=year)}"
    return f"{name}, {called}" if called else name


def day_in_week(day: date) -> str:
    """`Torsdag 26 november 2026, vecka 48`, for the title of a page."""
    return f"{capital(day_name(day, year=True))}, vecka {day.isocalendar().week}"


def days_name(first: date, last: date) -> str:
    """`23–29 november`, `30 november–6 december`, `28 december 2026–3 januari 2027`, `22 november`."""
    if first == last:
        return day_in_words(first, year=False)
    if first.year != last.year:
        return f"{day_in_words(first)}–{day_in_words(last)}"
    if first.month == last.month:
        return f"{first.day}–{last.day} {MONTHS[last.month - 1]}"
    return f"{day_in_words(first, year=False)}–{day_in_words(last, year=False)}"


def week_name(monday: date, *, year: bool = False) -> str:
    """`vecka 48: 23–29 november`, by the ISO week's number; a week with days of two years always says both."""
    sunday = monday + timedelta(6)
    name = f"vecka {monday.isocalendar().week}: {days_name(monday, sunday)}"
    return f"{name} {monday.year}" if year and monday.year == sunday.year else name


def weekend_name(days: Sequence[date]) -> str:
    """`28–29 november`, `söndag 22 november, och nästa helg, 28–29 november`: the last two days are a weekend."""
    name = days_name(*days[-2:])
    if len(days) <= 2:
        return name
    left = day_name(days[0]) if days[0] == days[-3] else days_name(days[0], days[-3])
    return f"{left}, och nästa helg, {name}"


def every(weekday: int) -> str:
    """`Varje torsdag`, 0 for Monday: a link to what recurs on a weekday."""
    return f"Varje {WEEKDAYS[weekday]}"


def weekday_title(weekday: int) -> str:
    """`På torsdagar`."""
    return f"På {WEEKDAYS[weekday]}ar"


def weekday_lead(weekday: int, number: int) -> str:
    """What a weekday's page holds."""
    if number == 0:
        return f"Här finns inget som brukar vara på {WEEKDAYS[weekday]}ar just nu."
    many = "En sak brukar" if number == 1 else f"{grouped(number)} saker brukar"
    return f"{many} vara på {WEEKDAYS[weekday]}ar. Vid varje står vilka {WEEKDAYS[weekday]}ar det gäller."


def next_day_sentence(day: date, place: str) -> str:
    """`Nästa gång torsdag 26 november 2026.`, with the place when it is not the same each time."""
    return f"Nästa gång {', '.join(filter(None, (day_name(day, year=True), place_inside(place))))}."


def number_on_day(number: int) -> str:
    """How much there is on a day: `14 saker den här dagen.`."""
    if number == 0:
        return "Inget är inplanerat den här dagen."
    return "En sak den här dagen." if number == 1 else f"{grouped(number)} saker den här dagen."


ALWAYS_OPEN = "Alltid öppet: "
"""Before the name of what is open round the clock, on days with little else."""
SOMEONE = "Vill du prata med någon? Se vem som svarar."
"""A link to the numbers to ring, on the same days."""

ALL_OFF = "Allt den här dagen är inställt eller flyttat."
"""A day whose every happening is off."""


def all_of_day(day: date, number: int) -> str:
    """A link to a whole day: `Se alla 14 saker måndag 23 november`."""
    return f"Se alla {grouped(number)} saker {day_name(day)}"


def regular_on_day(day: date, number: int, *, others: bool) -> str:
    """A link to what recurs every week: `Se 212 saker till som är varje torsdag`."""
    what = "en sak" if number == 1 else f"{grouped(number)} saker"
    return f"Se {what}{' till' if others else ''} som är varje {WEEKDAYS[day.weekday()]}"


def special_on_day(day: date, number: int) -> str:
    """A link to what is not every week: `Se 31 saker som är just torsdag 26 november`."""
    return f"Se {grouped(number)} saker som är just {day_name(day)}"


def open_on_day(number: int) -> str:
    """What is open day after day, folded: `Öppet som vanligt (7 saker)`."""
    return f"Öppet som vanligt ({'1 sak' if number == 1 else f'{grouped(number)} saker'})"


def closed_on_day(day: date, called: str, number: int) -> str:
    """`Julafton. 7 saker som brukar vara på torsdagar är stängda.`; nothing when nothing is closed."""
    if not number:
        return ""
    what = "En sak" if number == 1 else f"{grouped(number)} saker"
    end = "är stängd" if number == 1 else "är stängda"
    return f"{capital(called)}. {what} som brukar vara på {WEEKDAYS[day.weekday()]}ar {end}."


def going_on(last: date) -> str:
    """What lasts over a day, in a list of one day: `Pågår till 6 juni`."""
    return f"Pågår till {day_in_words(last, year=False)}"


def lasting_hours(day: date, first: date, last: date, start: time | None, end: time | None) -> str:
    """The hours, on one of its days, of what lasts for several.

    `Från 17.00, pågår till 6 juni` on the first, `Pågår till 6 juni` between, `Sista dagen, till 13.00` on the last.
    """
    if day == last:
        return f"Sista dagen, till {write_clock(end)}" if end else "Sista dagen"
    words = going_on(last)
    return f"Från {write_clock(start)}, {words.lower()}" if day == first and start else words


def page_from(number: int, start: time | None) -> str:
    """A link to one of a day's pages: `Sida 2, från 10.30`."""
    return f"Sida {number}, från {write_clock(start)}" if start else f"Sida {number}"


def made_sentence(today: date) -> str:
    """The day that a page was made for."""
    return f"Sidan gjordes {day_name(today, year=True)}."


YESTERDAY = "Sidan är från i går. Något kan ha ändrats sedan dess."
"""Shown by the script on the day after the one that the page was made for; links to the right week follow."""

LATE = "Sidan är inte från i dag. Något kan ha ändrats sedan dess."
"""Shown on later days."""

PAST_DAY = "Den här dagen har varit."
PAST_DAYS = "De här dagarna har varit."
"""Shown in their place when the day or the days that the page tells of are past."""


def see_week(monday: date) -> str:
    """A link to a week: `Se vecka 48: 23–29 november`."""
    return f"Se {week_name(monday)}"


def when_description(town: str) -> str:
    """The description of the page with all days."""
    return f"Vad som händer i {town}: i dag, i morgon, i helgen, på en viss veckodag eller vecka för vecka."


def day_description(day: date, number: int) -> str:
    """The description of a day's page."""
    return f"{capital(day_name(day, year=True))}: {number_on_day(number)[:1].lower()}{number_on_day(number)[1:]}"


def days_lead(number: int) -> str:
    """How much a page of several days holds."""
    if number == 0:
        return "Inget är inplanerat de här dagarna."
    return "En sak är inplanerad." if number == 1 else f"{grouped(number)} saker, dag för dag."
