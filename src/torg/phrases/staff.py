"""Words of the sheet that staff has beside them when they sit with a person. Swedish alone: nobody else holds it."""

from datetime import date

from torg.domain.clock import day_in_words
from torg.domain.terms import SignUp, SignUpNeed
from torg.phrases.joining import count_in_words

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


def too_few_sentence(number: int, fewest: int) -> str:
    """That a sheet of one's own needs more entries, and what to do with one or two."""
    one = number == 1
    return (
        f"Ett eget blad har minst {count_in_words(fewest)} saker, så att det finns något att välja bland. "
        f"Här är {'en' if one else count_in_words(number)}. Lägg till någon, eller gör "
        f"{'en affisch' if one else 'var sin affisch'} med «torg poster»."
    )


def too_many_sentence(number: int, most: int) -> str:
    """That a sheet of one's own holds fewer entries, and what to do with more."""
    return (
        f"Ett eget blad har högst {count_in_words(most)} saker, annars blir det för mycket på en gång. "
        f"Här är {count_in_words(number)}. Ta bort {count_in_words(number - most)}, "
        "spara några till nästa gång, eller gör ett häfte med «torg leaflet --entry»."
    )


def over_sentence(title: str) -> str:
    """That an entry has been, or is no longer on the board."""
    return f"«{title}» har redan varit. Välj något annat i stället."
