"""What `torg leaflet` tells staff: which files were written, what was left out and why, what does not fit."""

from collections.abc import Iterable, Mapping
from datetime import date

from torg.domain.clock import day_in_words
from torg.domain.leaflet import PaperFormat
from torg.domain.leaflet_choice import Why
from torg.phrases.joining import grouped

FORMATS: Mapping[PaperFormat, str] = {
    PaperFormat.A5: "A5 att läsa",
    PaperFormat.LARGE: "Stor stil på A4",
    PaperFormat.BOOKLET: "Häfte att skriva ut på A4, dubbelsidigt, vänd på kortsidan",
    PaperFormat.FOUR: "Ett A4 vikt till fyra sidor, dubbelsidigt, vänd på kortsidan",
    PaperFormat.TRIFOLD: "Ett A4 vikt i tre, dubbelsidigt, vänd på kortsidan",
    PaperFormat.PRESS: "Till tryckeriet, A5 med utfall, bara svart",
}
"""What each format is for."""

_WHY: Mapping[Why, str] = {
    Why.NOTICE: "är ett anslag, som snart tas ner",
    Why.ONLINE: "finns bara på nätet",
    Why.NO_DATE: "har inget datum under perioden",
    Why.HOME: "är hemma, och minst två av tre saker ska vara sådant man kan gå till",
    Why.MANY: "arrangören har fler saker i bladet",
    Why.OLDEST: "är en av dem som kontrollerades för längst sedan",
}

RULE = (
    "Så väljer vi bort: först anslag, sedan det som bara finns på nätet, sedan det som inte finns under perioden. "
    "Av resten ska minst två av tre saker vara sådant man kan gå till, så sedan går det som är hemma om det är mer än "
    "så. Vi tar en sak i taget från den arrangör som har flest kvar, den som kontrollerades för längst sedan. "
    "Mötesplatser, och hemma hjälp och stöd, tas bort sist."
)
"""The rule for what is left out when there are too many things for the pages."""

_UNCHECKED = "ingen har kontrollerat det på ett år"

NOTHING = "Inget i katalogen passar urvalet och dagarna. Välj något mer, eller andra dagar."


def written_line(file: str, form: PaperFormat, pages: int, entries: int) -> str:
    """A file that was written."""
    return f"Skrev {file}: {_count(pages, 'sida', 'sidor')}, {_count(entries, 'sak', 'saker')}. {FORMATS[form]}."


def left_out_lines(left: Iterable[tuple[str, str, Why]], pages: int) -> tuple[str, ...]:
    """What was left out of a leaflet, with the reason for each; nothing when all fitted. `RULE` is said apart.

    Args:
        left: title, organiser and reason, in the order in which they went.
        pages: how many pages there may be.
    """
    lines = tuple(f"  {title} ({organisation}): {_WHY[why]}." for title, organisation, why in left)
    return (f"Det här fick inte plats på {pages} sidor:", *lines) if lines else ()


def too_old_lines(found: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """What is not in a leaflet since nobody has checked it for a year; nothing when there is none.

    Args:
        found: title and organiser.
    """
    lines = tuple(f"  {title} ({organisation})." for title, organisation in found)
    return (f"Det här är inte med, för {_UNCHECKED}:", *lines) if lines else ()


def unchecked_lines(found: Iterable[tuple[str, str, str]]) -> tuple[str, ...]:
    """What is printed since somebody chose it, though nobody has checked it for a year; nothing when there is none.

    Args:
        found: title, organiser, and whom to ring: a number, with hours.
    """
    lines = tuple(f"  {title} ({organisation}): {ring}" for title, organisation, ring in found)
    return (f"Ring innan du delar ut det här, för {_UNCHECKED}:", *lines) if lines else ()


def too_long_sentence(form: PaperFormat, pages: int, most: int, entries: int, fitting: int) -> str:
    """That a shortlist does not fit on its one sheet, and how much must go."""
    said = (
        f"Det får inte plats: {_count(entries, 'sak', 'saker')} tar {pages} sidor, och ett blad som är {form.value} "
        f"har {most}."
    )
    if fitting == 0:
        return f"{said} Inte ens en enda får plats. Välj format a5 eller häfte."
    return f"{said} Välj ut {_count(fitting, 'sak', 'saker')} eller färre, eller välj format häfte."


def backwards_sentence(first: date, last: date) -> str:
    """That a leaflet would end before it begins."""
    return (
        f"Bladet slutar {day_in_words(last)}, men börjar först {day_in_words(first)}. "
        "Byt plats på dagarna, eller skriv en senare sista dag."
    )


def past_sentence(title: str, last: date) -> str:
    """That a leaflet's days have been, so that it is not printed."""
    return (
        f"Bladet «{title}» gäller till och med {day_in_words(last)}. Den dagen har varit, så bladet görs inte. "
        "Välj en dag som kommer."
    )


def missing_logo_sentence(name: str) -> str:
    """That the logotype is not where it should be."""
    return f"Bilden «{name}» finns inte. Lägg den i mappen leaflets i innehållet, bredvid bladets fil."


def coloured_logo_sentence(name: str) -> str:
    """That a logotype's colours can not be printed in black alone."""
    return (
        f"Bilden «{name}» har färger som går över i varandra, eller är ett foto. Den går inte att trycka i bara svart. "
        f"Be om logotypen i svart, som svg eller png, eller ta bort «logotyp» ur bladets fil."
    )


def unknown_leaflet_sentence(name: str, known: Iterable[str]) -> str:
    """That no leaflet has the name."""
    choices = ", ".join(sorted(known))
    there = f"De som finns heter: {choices}." if choices else "Det finns inga blad i mappen leaflets än."
    return f"Det finns inget blad som heter «{name}». {there}"


def poster_line(file: str) -> str:
    """A poster that was written."""
    return f"Skrev {file}."


NO_DOORS = (
    "Inget ställe där är gratis, utan anmälan, för alla åldrar och öppet varje vecka. Kortet har bara telefonnumret. "
    "Välj ett ställe själv med --entry, eller fler områden med --area."
)
"""That no place is on a card."""

LONG_LETTER = 4
"""More pages than this are many for a letter."""


def long_letter_line(pages: int) -> str:
    """That a letter is long, and what to do; pages are those of one letter."""
    return (
        f"Det är många sidor för ett brev: {pages} sidor blir {-(-pages // 2)} papper när du skriver ut på båda "
        "sidor. Väg brevet, eller gör ett eget blad med några få saker: torg paper personal."
    )


def empty_week_line(name: str) -> str:
    """That nothing is to be put on a week's poster."""
    return f"{name} har inget den veckan, så ingen affisch gjordes."


def no_room_line(title: str) -> str:
    """That a place was left out of a card."""
    return f"«{title}» fick inte plats på kortet. Texten om tiderna är för lång."


def pages_line(file: str, pages: int) -> str:
    """A paper that was written, and how long it is."""
    return f"Skrev {file}: {_count(pages, 'sida', 'sidor')}."


def unset_sentence(reason: str) -> str:
    """That the paper could not be set, with what the typesetter said."""
    return f"Bladet gick inte att sätta. Sättningsprogrammet säger: {reason.rstrip('.')}."


def missing_glyph_sentence(signs: str) -> str:
    """That texts hold signs that the fonts do not have."""
    return (
        f"Det här går inte att trycka, för typsnitten saknar tecknen: {signs}. Ta bort dem, eller skriv ett ord i "
        "stället. Hör de till ett språk, be en utvecklare lägga ett typsnitt som har dem i mappen theme/fonts."
    )


def missing_signs_sentence(signs: str, keys: Iterable[str]) -> str:
    """The same, with the files that hold them, when it is known which they are.

    Args:
        signs: the signs, with spaces between.
        keys: the files, from the content folder and without ending.
    """
    files = ", ".join(f"{key}.yaml" for key in keys)
    where = f" De finns här i mappen med innehållet: {files}." if files else ""
    return f"{missing_glyph_sentence(signs)}{where}"


def _count(number: int, one: str, several: str) -> str:
    return f"{grouped(number)} {one if number == 1 else several}"
