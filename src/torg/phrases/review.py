"""What the one who reviews proposals reads in a terminal. Nothing that a sender typed can steer it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from difflib import unified_diff
from types import MappingProxyType
from zoneinfo import ZoneInfo

from torg.domain.numbers import mask_personal_numbers
from torg.phrases.occurrences import weekday_and_day
from torg.phrases.proposals import LOST, kind_name
from torg.phrases.reports import report
from torg.phrases.shown import harmless, visible
from torg.phrases.tally import place
from torg.phrases.work import trouble
from torg.problems import Problem

NOTHING_OPEN = "Inga förslag väntar."
APPROVED = "Godkänt. Förslaget är publicerat, och sidan byggs om nästa gång webbplatsen byggs."
DECLINED = "Avböjt. Skälet är sparat, och förslaget är borta ur listan."
AGAIN = "Det blir ett förslag nästa gång «torg bridge work» körs. Titta i listan om en stund."
SETTLED = "Klart. Det är borta ur listan."
CHANGED = "Någon hann ändra eller avgöra förslaget. Titta på det igen innan du bestämmer."
BUSY = "Ett annat arbete pågår fortfarande. Inget är gjort. Skriv samma rad igen om någon minut."
REASON_NEEDED = 'Skriv varför, så att den som skickade får veta. Till exempel: --orsak "Det finns redan med."'

UNREADABLE = "(går inte att läsa)"
NOT_THE_FORMS = (
    "Det här är inte det som kom genom formuläret: någon har ändrat förslaget. Fråga dem som får ändra i förslag."
)

_MOST_PATHS = 20
_MOST_PLACES = 3
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
_NO_ADDRESS = "Ingen e-post finns att fråga, så inget händer förrän någon har ringt."
_REFUSED = "Adressen fungerar inte: mejlservern tar inte emot brev till den. Inget händer förrän någon har ringt."
_UNASKED = "Brevet som avsändaren ska bekräfta med har inte gått iväg än. Det görs nya försök."
_ASKED = "Avsändaren har fått ett mejl att bekräfta med, och har inte gjort det än."
_RING = "Ring och fråga om det är de som har skickat. Är det så skriver du approve, annars decline."


def waits(*, has_mail: bool, refused: bool, asked: bool) -> tuple[str, str]:
    """Why something waits for its sender, and what the reviewer may do.

    Args:
        has_mail: whether they left an address.
        refused: whether it takes no letters.
        asked: whether they have got a letter.
    """
    if not has_mail or refused:
        return (_REFUSED if has_mail else _NO_ADDRESS, _RING)
    return (_ASKED if asked else _UNASKED, f"Brådskar det? {_RING}")


def what_to_do(why: str, organisation: str) -> Iterator[str]:
    """What the reviewer does when something could not become a proposal; nothing for git's own words."""
    lines = _DO.get(why, ())
    if lines:
        yield "Gör så här:"
    yield from (f"  {each.format(organisation=organisation)}" for each in lines)


def mark_needed(number: str) -> str:
    """A yes has to say to what."""
    return f"Titta på förslaget först: torg bridge review show {number}. Sist där står det du skriver för att säga ja."


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


def listed(number: str, moment: datetime, title: str, near: str = "") -> str:
    """One line in the list, with how near the day is that it is about."""
    return f"  {number}  {when(moment)}  {f'{near}: ' if near else ''}{one_line(title)}"


SOON = ("I DAG", "I MORGON")


def nearness(day: date | None, today: date) -> str:
    """`I DAG` or `I MORGON`; nothing for later, and for what has been."""
    return dict(enumerate(SOON)).get((day - today).days, "") if day else ""


def with_day(title: str, day: date | None) -> str:
    """What a call-off or a move is called, with the day that it is about."""
    return f"{title}, {weekday_and_day(day)}" if day else title


def sent_line(kind: str, title: str) -> str:
    """What something that never became a proposal is called: `Ny aktivitet: Schack`."""
    return f"{kind_name(kind)}: {one_line(title)}" if title else kind_name(kind)


def told(number: str, moment: datetime, title: str, *, own: bool, by_hand: bool = False) -> Iterator[str]:
    """What a proposal is, before its text; `by_hand` when no form has received it."""
    yield f"Förslag {number}"
    yield one_line(title)
    if by_hand:
        yield f"Upplagt {when(moment)} direkt i arkivet, inte genom formuläret. Ingen avsändare är känd."
    else:
        yield f"Inskickat {when(moment)} genom {'föreningens egen länk' if own else 'formuläret'}."


def touches(owners: Sequence[str], *, more: bool) -> Iterator[str]:
    """Whose files a proposal changes, where that is not told by its title; `more` when some are nobody's own."""
    names = [*map(visible, owners), *(["sådant som är gemensamt"] if more else [])]
    if len(owners) > 1:
        yield f"Obs! Det rör {len(owners)} föreningar: {', '.join(names)}."
    elif names:
        yield f"Det rör {' och '.join(names)}."


def difference(path: str, before: str | None, after: str | None, *, older: bool = False) -> Iterator[str]:
    """The file as it is and as it would be; `older` when something else has been published since."""
    heads = ("som det var när det skickades", "som avsändaren vill ha det") if older else ("som det är", "som det blir")
    yield ""
    yield f"{visible(path)} {'(ny fil)' if before is None else '(tas bort)' if after is None else ''}".rstrip()
    yield from unified_diff(_shown(before), _shown(after), *heads, lineterm="")


def only_checked(files: Sequence[tuple[str, str, str]], shared: Collection[str] = ()) -> Iterator[str]:
    """Files in which somebody said that all is still right.

    Args:
        files: paths, and the day before and after, of places with who looked.
        shared: the paths of places that more than one association uses.
    """
    if files:
        yield ""
        yield "I de här filerna ändras bara dagen «kontrollerad», och för platser vem som har sett efter:"
    for path, before, after in files:
        others = " (flera föreningar använder platsen)" if path in shared else ""
        yield f"  {visible(path)}{others}: {visible(before) or 'ingen dag'} → {visible(after)}"


def targets(names: Sequence[str]) -> Iterator[str]:
    """What somebody said is right, for what never became a proposal."""
    if names:
        yield "Det här stämmer, säger avsändaren:"
    yield from (f"  {each}" for each in names)


def _shown(text: str | None) -> list[str]:
    return [mask_personal_numbers(visible(line)) for line in (text or "").splitlines()]


def meanwhile(path: str, before: str | None, now: str | None) -> Iterator[str]:
    """What has been published in a file since a proposal was made."""
    yield ""
    yield f"{visible(path)}: det här har ändrats på webbplatsen sedan förslaget skickades"
    yield from unified_diff(_shown(before), _shown(now), "som det var", "som det är nu", lineterm="")


def clash(path: str, key: str, seen: object, published: object, wanted: object) -> Iterator[str]:
    """A field that both a proposal and somebody else have changed: what it was, what it is, and what is wanted."""
    yield ""
    yield f"{visible(path)}: fältet «{one_line(key)}» har ändrats på webbplatsen sedan förslaget skickades"
    for head, value in (("så stod det", seen), ("så står det nu", published), ("så vill avsändaren ha det", wanted)):
        yield from values({head: "(inget)" if value is None else value})


def comments_gone(lines: Sequence[str]) -> Iterator[str]:
    """The comments in files that stood within what had to be written anew, and that go."""
    if lines:
        yield ""
        yield LOST
    yield from (f"  {one_line(each)}" for each in lines)


def gone(day: str, by: str, title: str) -> str:
    """That what a proposal is about has been taken away: the day, by whom, and what they called that."""
    who = " av ".join(filter(None, (one_line(day), one_line(by))))
    facts = ", ".join(filter(None, (who, f"«{one_line(title)}»" if title else "")))
    when_gone = f" ({facts})" if facts else ""
    return (
        f"Aktiviteten finns inte längre på webbplatsen{when_gone}. "
        "Ring den som skickade. Skriv sedan decline, med ett skäl."
    )


APPROVED_BROKEN = (
    "Godkänt. Förslaget är publicerat. Men innehållet har fel, så webbplatsen byggs inte förrän de är rättade:"
)


def undecided(said: str) -> str:
    """That neither a yes nor a no came through, with what whoever looks after the server needs."""
    return f"{trouble(said)} Inget är avgjort. Skriv samma rad igen om en stund.\nTill it-avdelningen: {one_line(said)}"


REMAKES = "Nästa gång «torg bridge work» körs görs förslaget om på det som gäller nu. Titta på det igen sedan."


def refused(outside: Sequence[str], large: Sequence[str], *, tangled: bool) -> Iterator[str]:
    """Why the program looks no further at a proposal; nothing when it does."""
    if tangled:
        yield ""
        yield "Det går inte att säga vad förslaget ändrar, och därför går det inte att godkänna här. Avböj det."
    if outside:
        yield ""
        yield "Förslaget rör filer som ett förslag inte får röra, och går inte att godkänna här:"
        yield from _paths(outside)
    if large:
        yield ""
        yield "Förslaget är för stort för att visas, och går inte att godkänna här:"
        yield from _paths(large)


def assessed(
    problems: Sequence[Problem], *, conflict: bool = False, empty: bool = False, already: bool = False
) -> Iterator[str]:
    """What the program says of one that it has looked at."""
    yield ""
    if empty:
        yield "Förslaget ändrar ingenting."
    elif conflict:
        yield "Samma rader har ändrats på webbplatsen efter att det skickades. Det går inte att slå ihop av sig självt."
    elif already:
        yield "Det står redan så på webbplatsen. Ett ja ändrar ingenting."
    elif problems:
        yield "Programmet säger:"
        yield report(problems, 1).rstrip("\n")
    else:
        yield "Programmet hittar inga fel."


def broken_already(faults: Sequence[Problem]) -> Iterator[str]:
    """That a yes is not seen until somebody has mended what is published; nothing when nothing is wrong there."""
    if faults:
        places = list(dict.fromkeys(place(each) for each in faults))
        said = "Men innehållet på torget har redan fel, så webbplatsen byggs inte förrän de är rättade"
        more = f" och {len(places) - _MOST_PLACES} till" if len(places) > _MOST_PLACES else ""
        yield f"{said}: {visible('; '.join(places[:_MOST_PLACES]))}{more}"


def _paths(paths: Sequence[str]) -> Iterator[str]:
    yield from (f"  {visible(path)}" for path in paths[:_MOST_PATHS])
    if len(paths) > _MOST_PATHS:
        yield f"  … och {len(paths) - _MOST_PATHS} till"


def ways(number: str, mark: str | None) -> Iterator[str]:
    """The commands for yes and no.

    Args:
        number: as people write it.
        mark: what a yes has to name, or nothing; None when no yes is possible.
    """
    yield ""
    if mark is not None:
        yield f"Säg ja:  torg bridge review approve {number} {mark}".rstrip()
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


def no_longer(number: str, outcome: str, moment: datetime | None) -> str:
    """That something with that number has been decided, or is on its way.

    Args:
        number: as it is shown.
        outcome: `godkant`, `avbojt`, `pa-vag`, or nothing when it is not known which.
        moment: when it was decided, where that is known.
    """
    if outcome == "pa-vag":
        return f"{number} blir ett förslag nästa gång «torg bridge work» körs. Titta i listan om en stund."
    word = {"godkant": "godkänt", "avbojt": "avböjt"}.get(outcome, "avgjort")
    return f"{number} är redan {word}{f' ({when(moment)})' if moment else ''}. Du behöver inte göra något."


def number_in_reason(found: str) -> str:
    """That a reason holds a number that belongs to somebody; it would be kept."""
    return f"Skriv skälet utan {found}. Det sparas i arkivet, där andra kan läsa det."


def unknown(number: str, near: Iterable[str]) -> str:
    """Nothing has that number."""
    others = ", ".join(near)
    return f"Inget väntande förslag har numret «{harmless(number)}»." + (
        f" Det här väntar: {others}." if others else ""
    )
