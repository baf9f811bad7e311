"""What the one who reviews proposals reads in a terminal. Nothing that a sender typed can steer it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from difflib import unified_diff
from types import MappingProxyType
from zoneinfo import ZoneInfo

from torg.domain.numbers import mask_personal_numbers
from torg.phrases.proposals import kind_name
from torg.phrases.reports import report
from torg.phrases.shown import harmless, visible
from torg.problems import Problem

NOTHING_OPEN = "Inga förslag väntar."
APPROVED = "Godkänt. Förslaget är publicerat, och sidan byggs om nästa gång webbplatsen byggs."
DECLINED = "Avböjt. Skälet är sparat, och förslaget är borta ur listan."
AGAIN = "Förslaget görs om nästa gång «torg bridge work» körs."
SETTLED = "Klart. Det är borta ur listan."
CHANGED = "Någon hann ändra eller avgöra förslaget. Titta på det igen innan du bestämmer."
BUSY = "Ett annat arbete pågår i samma mapp. Vänta en stund och försök igen."
REASON_NEEDED = 'Skriv varför, så att den som skickade får veta. Till exempel: --orsak "Det finns redan med."'

_SWEDEN = ZoneInfo("Europe/Stockholm")
_WHY: Mapping[str, str] = MappingProxyType(
    {
        "forening": "Föreningen finns inte på torget än.",
        "plats": "Platsen finns inte på torget än.",
        "borta": "Aktiviteten finns inte längre.",
        "fel": "Något i texten behöver rättas först.",
        "form": "Filen är skriven på ett sätt som programmet inte kan ändra. Ändra den för hand.",
        "krock": "Filen har ändrats mycket sedan formuläret öppnades. Jämför för hand.",
    }
)
"""Why something could not become a proposal, by its code."""


def why_failed(why: str) -> str:
    """The sentence for a code; git's own words for anything else."""
    return _WHY.get(why, harmless(why))


_DO: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "forening": (
            "1. Ring den som skickade. Fråga vad föreningen heter, vad den gör och hur man når den.",
            "2. Skriv filen content/organisations/{organisation}.yaml och publicera den.",
            "3. Skriv approve. Då görs förslaget om, med allt som står ovanför.",
            "Ska föreningen inte vara med skriver du decline, med ett skäl.",
        ),
        "plats": (
            "1. Skriv platsens fil i content/places och publicera den. Filens namn är det som står vid «plats».",
            "2. Skriv approve. Då görs förslaget om, med allt som står ovanför.",
            "Är platsen stavad fel eller fel vald: ring den som skickade, och skriv in det rätta för hand.",
        ),
        "fel": (
            "Är något i innehållet i vägen: rätta det och skriv approve. Då görs förslaget om.",
            "Är det något som avsändaren skrev: ring, skriv in det rätta för hand, och skriv sedan decline.",
        ),
        "borta": ("Ring den som skickade. Skriv sedan decline, med ett skäl.",),
        "form": ("Skriv in ändringen för hand och publicera den. Skriv sedan decline, med orsaken att det är klart.",),
        "krock": ("Skriv in det som ska gälla för hand och publicera det. Skriv sedan decline, med orsaken.",),
    }
)
"""What the reviewer does then."""

TO_RING = "Behöver bekräftas på telefon"
RING = (
    "Ingen e-post finns att fråga, så inget händer förrän någon har ringt.",
    "Ring och fråga om det är de som har skickat. Är det så skriver du approve, annars decline.",
)


def what_to_do(why: str, organisation: str) -> Iterator[str]:
    """What the reviewer does when something could not become a proposal; nothing for git's own words."""
    lines = _DO.get(why, ())
    if lines:
        yield "Gör så här:"
    yield from (f"  {each.format(organisation=organisation)}" for each in lines)


def when(moment: datetime) -> str:
    """`2026-11-22 10.30`, in Sweden."""
    return moment.astimezone(_SWEDEN).strftime("%Y-%m-%d %H.%M")


def one_line(text: str) -> str:
    """A text that somebody typed, on one line, with nothing hidden."""
    return mask_personal_numbers(visible(" ".join(text.split())))


def heading(name: str, count: int) -> str:
    """`Väntar på svar: 3`."""
    return f"{name}: {count}"


WAITING, FAILED, TIPS, RUBBISH = "Väntar på svar", "Behöver en människa", "Tips", "Troligt skräp"


def listed(number: str, moment: datetime, title: str) -> str:
    """One line in the list."""
    return f"  {number}  {when(moment)}  {one_line(title)}"


def sent_line(kind: str, title: str) -> str:
    """What something that never became a proposal is called: `Ny aktivitet: Schack`."""
    return f"{kind_name(kind)}: {one_line(title)}" if title else kind_name(kind)


def told(number: str, moment: datetime, title: str, *, own: bool) -> Iterator[str]:
    """What a proposal is, before its text."""
    yield f"Förslag {number}"
    yield one_line(title)
    yield f"Inskickat {when(moment)} genom {'föreningens egen länk' if own else 'formuläret'}."


def difference(path: str, before: str | None, after: str | None) -> Iterator[str]:
    """The file as it is and as it would be."""
    yield ""
    yield f"{visible(path)} {'(ny fil)' if before is None else '(tas bort)' if after is None else ''}".rstrip()
    yield from unified_diff(_shown(before), _shown(after), "som det är", "som det blir", lineterm="")


def only_checked(files: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    """Files in which somebody said that all is still right: paths, and the day before and after."""
    if files:
        yield ""
        yield "I de här filerna ändras bara dagen «kontrollerad»:"
    yield from (
        f"  {visible(path)}: {visible(before) or 'ingen dag'} → {visible(after)}" for path, before, after in files
    )


def targets(names: Sequence[str]) -> Iterator[str]:
    """What somebody said is right, for what never became a proposal."""
    if names:
        yield "Det här stämmer, säger avsändaren:"
    yield from (f"  {each}" for each in names)


def _shown(text: str | None) -> list[str]:
    return [mask_personal_numbers(visible(line)) for line in (text or "").splitlines()]


REMAKES = "Nästa gång «torg bridge work» körs görs förslaget om på det som gäller nu. Titta på det igen sedan."


def assessed(outside: Sequence[str], problems: Sequence[Problem], *, conflict: bool, empty: bool) -> Iterator[str]:
    """What the program says of it."""
    yield ""
    if outside:
        yield "Förslaget rör filer som ett förslag inte får röra, och går inte att godkänna här:"
        yield from (f"  {visible(path)}" for path in outside)
    elif empty:
        yield "Förslaget ändrar ingenting."
    elif conflict:
        yield "Samma rader har ändrats på webbplatsen efter att det skickades. Det går inte att slå ihop av sig självt."
    elif problems:
        yield "Programmet säger:"
        yield report(problems, 1).rstrip("\n")
    else:
        yield "Programmet hittar inga fel."


def ways(number: str, *, possible: bool) -> Iterator[str]:
    """The commands for yes and no."""
    yield ""
    if possible:
        yield f"Säg ja:  torg bridge review approve {number}"
    yield f'Säg nej: torg bridge review decline {number} --orsak "…"'


def sender(name: str, mail: str, phone: str, note: str) -> Iterator[str]:
    """Who sent it. Only shown where the spool is."""
    facts = [one_line(each) for each in (name, mail, phone) if each.strip()]
    if facts:
        yield f"Från: {', '.join(facts)}"
    if note.strip():
        yield "Hälsning:"
        yield from (f"  {visible(line)}" for line in note.splitlines())


def values(fields: Mapping[str, object], indent: int = 1) -> Iterator[str]:
    """What somebody filled in, for what never became a file."""
    for key, value in fields.items():
        head = f"{'  ' * indent}{one_line(key)}:"
        if isinstance(value, Mapping):
            yield head
            yield from values(value, indent + 1)
        elif isinstance(value, list):
            yield head
            for each in value:
                yield from values({"-": each}, indent + 1)
        else:
            lines = str(value).splitlines() or [""]
            yield from (f"{head} {visible(line)}" if not number else f"{' ' * len(head)} {visible(line)}"
                        for number, line in enumerate(lines))  # fmt: skip


def unknown(number: str, near: Iterable[str]) -> str:
    """Nothing has that number."""
    others = ", ".join(near)
    return f"Inget väntande förslag har numret «{harmless(number)}»." + (
        f" Det här väntar: {others}." if others else ""
    )
