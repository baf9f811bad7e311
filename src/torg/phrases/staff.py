"""Words of the sheet that staff has beside them when they sit with a person. Swedish alone: nobody else holds it."""

from datetime import date

from torg.domain.clock import day_in_words
from torg.domain.terms import SignUp, SignUpNeed

TITLE = "Att göra tillsammans"
COLUMNS = ("", "Vad", "När", "Var", "Kostnad och anmälan", "Hinder", "Ring")
HOW = (
    "Kryssa för det som personen vill prova. Under Hinder står det vi känner till: stryk, och skriv det ni kommer på. "
    "Ge sedan personen ett eget blad."
)
NO_RULES = "Inga fasta tider"
NO_PLACE = "Ingen bestämd plats"
MORE = "Fler tider: ring."
MEETS = "Någon möter"
COMES_ALONG = "Någon kan följa med"

_NEEDS = {
    SignUpNeed.NO: "Bara att komma",
    SignUpNeed.PREFERRED: "Anmäl helst",
    SignUpNeed.FIRST_TIME: "Ring före första gången",
    SignUpNeed.YES: "Anmälan krävs",
}


def sign_up_in_short(sign_up: SignUp) -> str:
    """Whether one just comes."""
    return _NEEDS[sign_up.need]


def printed(day: date, areas: str) -> str:
    """When the sheet was made, and for which areas if not for all."""
    return f"{f'{areas}. ' if areas else ''}Utskriven {day_in_words(day)}. Ring gärna före besöket."


def next_in_short(day: date) -> str:
    """The next date."""
    return f"Nästa: {day_in_words(day, year=False)}."
