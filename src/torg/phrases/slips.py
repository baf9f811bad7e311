"""Words of the correction slip, and what `torg paper changes` tells staff."""

from collections.abc import Iterable, Mapping
from datetime import date

from torg.domain.clock import day_in_words
from torg.domain.history import NoEarlier
from torg.phrases.joining import grouped

TITLE = "Ändringar"
KEEP = "Lägg den här lappen i ditt blad."
NEW = "Nytt"
GONE = "Finns inte längre"
BEFORE = "Förut"
NO_LONGER = "Gäller inte längre"
SINCE_PRINT = "Det här har ändrats sedan bladet trycktes."


def slip_since(day: date) -> str:
    """Since when things have changed."""
    return f"Det här har ändrats sedan {day_in_words(day)}."


_WHY: Mapping[NoEarlier, str] = {
    NoEarlier.NO_GIT: "Programmet git finns inte på datorn. Peka ut en mapp med det tidigare innehållet i stället.",
    NoEarlier.NO_REPOSITORY: (
        "Innehållet ligger inte i något arkiv. Peka ut en mapp med det tidigare innehållet i stället."
    ),
    NoEarlier.NOT_SO_OLD: (
        "Arkivet är yngre än så. Är bladet äldre, peka ut en mapp med en kopia av innehållet som det var då."
    ),
    NoEarlier.NOT_FETCHED: (
        "Det som är äldre är inte hämtat till den här datorn. Skriv «git fetch --unshallow», så hämtas det, och gör "
        "sedan om det här."
    ),
    NoEarlier.NO_REVISION: (
        "Det finns ingen mapp och ingen version i arkivet som heter så. Skriv en dag, till exempel 2026-11-01."
    ),
    NoEarlier.NO_CONTENT: "Där finns inget innehåll. Det ska finnas en fil som heter site.yaml.",
    NoEarlier.UNREADABLE: "Git kunde inte läsa arkivet.",
}


NO_DAY = "Vill du att dagen då bladet trycktes ska stå på lappen? Skriv --printed och dagen."
"""That a copy does not tell which day it is from."""


def no_earlier_sentence(since: str, why: NoEarlier, first: date | None = None) -> str:
    """That there is nothing to compare with, what to do, and the first day that there is when that is known."""
    begins = f" Här börjar arkivet {day_in_words(first)}: skriv --since {first} eller en senare dag." if first else ""
    return f"Det går inte att jämföra med «{since}».{begins} {_WHY[why]}"


def unreadable_earlier_sentence(since: str) -> str:
    """That the earlier content can not be read at all."""
    return f"Det går inte att jämföra med «{since}». Filen site.yaml där går inte att läsa."


def _since(day: date | None) -> str:
    return f"sedan {day_in_words(day)}" if day else "sedan kopian gjordes"


def no_change_sentence(title: str, day: date | None) -> str:
    """That no slip is needed."""
    return f"Inget har ändrats i «{title}» {_since(day)}. Du behöver ingen lapp."


def over_sentence(title: str, last: date) -> str:
    """That the printed leaflet is no longer valid."""
    return f"Bladet «{title}» gällde till och med {day_in_words(last)}. Gör ett nytt blad i stället."


def slip_line(file: str, pages: int, changed: int, new: int, gone: int) -> str:
    """A slip that was written."""
    said = f"{'1 sida' if pages == 1 else f'{grouped(pages)} sidor'}"
    return f"Skrev {file}: {said}. Ändrade: {changed}. Nya: {new}. Borta: {gone}."


def unsure_lines(files: Iterable[tuple[str, Iterable[str]]]) -> tuple[str, ...]:
    """What could not be compared, since the earlier content has faults there; nothing when all could.

    Args:
        files: each file with its faulty fields; no field means the whole file.
    """
    lines = tuple(f"  {file}: {', '.join(fields) or 'hela filen'}" for file, fields in files)
    return ("Det här gick inte att läsa i det tidigare innehållet. Jämför det själv:", *lines) if lines else ()
