"""What a build says: what it made, what it could not know, and what stopped it."""

from collections.abc import Sequence
from enum import StrEnum

from torg.domain.history import Lack
from torg.phrases.joining import listed

_LACKS = {
    Lack.NO_GIT: "Programmet git finns inte på datorn",
    Lack.NO_REPOSITORY: "Mappen med innehållet har ingen historik i git",
    Lack.NO_COMMITS: "Inget av innehållet är sparat i git än",
    Lack.SHALLOW: "Bara den senaste delen av historiken i git är hämtad (det hjälper att hämta allt: fetch-depth: 0)",
    Lack.UNREADABLE: "Historiken i git gick inte att läsa",
}
_SHOWN = 5

DRAFT_SENTENCE = "Förslag. Inte publicerat."
"""What stands first on each page of a draft."""


class ThemeTrouble(StrEnum):
    """What can be the matter with a template."""

    SYNTAX = "syntax"
    MISSING = "missing"
    NAME = "name"
    OTHER = "other"


_TROUBLES = {
    ThemeTrouble.SYNTAX: "Mallen {place} går inte att läsa",
    ThemeTrouble.MISSING: "Mallen {place} saknas",
    ThemeTrouble.NAME: "Mallen {place} använder ett namn som inte finns",
    ThemeTrouble.OTHER: "Mallen {place} går inte att använda",
}


class Obstacle(StrEnum):
    """What can be in a file's way."""

    LINK = "link"
    FOLDER = "folder"
    FILE = "file"
    OTHER = "other"
    """A pipe, a device."""
    OUTSIDE = "outside"
    """Nothing: the path leads out of the folder."""


_OBSTACLES = {
    Obstacle.LINK: "är en genväg till en annan plats. Ta bort den och bygg igen.",
    Obstacle.FOLDER: "är en mapp, men där ska det vara en fil. Flytta mappen och bygg igen.",
    Obstacle.FILE: "är en fil, men där ska det vara en mapp. Flytta filen och bygg igen.",
    Obstacle.OTHER: "är ingen vanlig fil. Ta bort den och bygg igen.",
    Obstacle.OUTSIDE: "leder ut ur mappen. Sidan kan inte skrivas där.",
}


def obstacle_sentence(obstacle: Obstacle, name: str, output: str) -> str:
    """What is in the way where a file should be written, and what helps."""
    return f"«{name}» i «{output}» {_OBSTACLES[obstacle]} Inget är skrivet."


def counted_files(pages: int, feeds: int, papers: int = 0) -> str:
    """`1 sida och 12 kalendrar`, `40 sidor, 12 kalendrar och 7 blad`."""
    calendars = "1 kalender" if feeds == 1 else f"{feeds} kalendrar"
    return listed(
        [f"{'1 sida' if pages == 1 else f'{pages} sidor'}", calendars, *([f"{papers} blad"] if papers else [])]
    )


def built_line(  # noqa: PLR0913 -- all that is counted
    pages: int, feeds: int, written: int, removed: int, output: str, *, papers: int = 0
) -> str:
    """What a build made, and what it changed in the folder."""
    changed = f"{written} {'ny eller ändrad' if written == 1 else 'nya eller ändrade'}"
    gone = f"{removed} {'borttagen' if removed == 1 else 'borttagna'}"
    return f"{counted_files(pages, feeds, papers)} i mappen {output} ({changed}, {gone})."


def lack_sentence(lack: Lack, state: str) -> str:
    """Why calendars do not know from the archive when something changed, and what is done instead."""
    return f"{_LACKS[lack]}. Därför minns filen {state} när kalendrarna ändrades. Låt den ligga kvar."


def hidden_lines(unprinted: int, unlisted: int) -> tuple[str, ...]:
    """How much is not shown everywhere, since nobody has checked it; nothing when all is.

    Args:
        unprinted: how many activities nobody has checked for a year: they are not in leaflets.
        unlisted: how many of them nobody has checked for a year and a half: they are not in lists either.
    """
    if not unprinted:
        return ()
    things = "1 aktivitet är inte med" if unprinted == 1 else f"{unprinted} aktiviteter är inte med"
    lists = f", och {unlisted} av dem visas inte i listorna" if unlisted else ""
    return (f"{things} i bladen{lists}, för ingen har kontrollerat på länge. Se vilka med torg stale.",)


def uncommitted_sentence(number: int) -> str:
    """That what was built is not all in the archive."""
    files = "1 fil i innehållet är ändrad" if number == 1 else f"{number} filer i innehållet är ändrade"
    return f"{files} utan att det är sparat i git. Ändringarna är med på sidorna och i kalendrarna ändå."


def lost_sentence(state: str, kept: str, *, history: bool = False) -> str:
    """That the remembered state could not be read, and where it is now; with a history that still knows, or without."""
    then = "Kalendrarna går efter historiken i git." if history else "Kalendrarna räknas därför som ändrade i dag."
    return f"Filen {state} gick inte att läsa. {then} Den gamla filen heter nu {kept}."


def unlisted_sentence(names: Sequence[str], output: str, listing: str) -> str:
    """That nobody knows whose the files in the way are, since the list of what torg wrote is missing or damaged."""
    files = "1 fil ligger" if len(names) == 1 else f"{len(names)} filer ligger"
    return (
        f"Listan {listing} i mappen «{output}» saknas eller är skadad. Därför vet torg inte vilka filer som är dess "
        f"egna. {files} i vägen: {_shown(names)}. Inget är skrivet. Finns där bara webbplatsen, bygg en gång med "
        "--ta-over. Då skrivs de filerna över. Annars: välj en annan mapp med --output."
    )


def _shown(names: Sequence[str]) -> str:
    """The first of them, and how many more there are."""
    rest = f" och {len(names) - _SHOWN} till" if len(names) > _SHOWN else ""
    return ", ".join(f"«{name}»" for name in names[:_SHOWN]) + rest


def foreign_sentence(names: Sequence[str], output: str) -> str:
    """That files of somebody else are in the way."""
    shown = _shown(names)
    if len(names) == 1:
        what = f"Filen {shown} i mappen «{output}» är inte skriven av torg, eller är ändrad efteråt."
        mend = "Flytta den, eller välj en annan mapp med --output."
    else:
        what = f"Filerna {shown} i mappen «{output}» är inte skrivna av torg, eller är ändrade efteråt."
        mend = "Flytta dem, eller välj en annan mapp med --output."
    return f"{what} Inget är skrivet. {mend}"


def theme_sentence(trouble: ThemeTrouble, file: str, line: int, words: str) -> str:
    """What is the matter with a template.

    Args:
        trouble: what sort of fault it is.
        file: the template's path.
        line: the line, or 0 when no line is to blame.
        words: what the template language says, in English.
    """
    place = f"«{file}», rad {line}," if line else f"«{file}»"
    said = " ".join(words.split())
    quoted = f": {said}" if said and trouble is not ThemeTrouble.MISSING else ""
    return f"{_TROUBLES[trouble].format(place=place)}{quoted}. Rätta mallen och bygg igen. Inget är skrivet."


def stopped_paper_sentence(name: str, edition: str, said: str) -> str:
    """That a leaflet of the site can not be made, and why.

    Args:
        name: the leaflet's.
        edition: the edition's own name.
        said: what is the matter, in whole sentences.
    """
    return f"Bladet «{name}» ({edition}) gick inte att göra. {said} Inget är skrivet."


def ended_name(site: str) -> str:
    """What a calendar is called when what it was for has gone, and nobody knows its old name."""
    return f"Avslutat – {site}"
