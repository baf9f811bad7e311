"""What issue forms and the program's comments say on GitHub.

What a field is called and what it is for come from the records, and what is wrong from the problems' own sentences.
Comments show what people wrote as itself and let it do nothing else (`torg.phrases.reports_markdown`).
"""

import re
from collections.abc import Sequence

from torg.phrases.form import WORDS
from torg.phrases.joining import capital
from torg.phrases.receipts import what_follows
from torg.phrases.reports_markdown import inline_code, markdown_report, neutral
from torg.phrases.shown import harmless
from torg.problems import Problem

ACTIVITY_CHANGE = "Vilken aktivitet ska ändras?"
ACTIVITY_OFF = "Vilken aktivitet ställs in eller flyttas en gång?"
ACTIVITY_CONFIRM = "I vilken aktivitet stämmer allt?"
ACTIVITY_HINT = "Klistra in sidans adress, eller skriv vad den heter."
ACTIVITY_EXAMPLE = "Öppen torsdagsfika"
OFF_NAME = "Ställ in eller flytta en gång"
OFF_ABOUT = "Skriv vilken aktivitet och vilken dag, och varför eller till vilken dag."
OFF_LEAD = "Ställs den in: skriv varför. Flyttas den: skriv den nya dagen. Fyll bara i en av dem."
OFF_DAY_HINT = "Skriv så här: 2027-01-14"
OFF_REASON = "Ställs den in: varför?"
MOVE_TO = "Flyttas den: till vilken dag?"
MOVE_HOURS = "Flyttas den: ny tid, om den är en annan"
OFF_OR_MOVE = "Skriv varför den ställs in, eller vilken dag den flyttas till."
OFF_AND_MOVE = "Ställs den in, eller flyttas den? Lämna det andra tomt."
WRITE_DAY = "Skriv dagen så här: 2027-01-14."
KEEP_HINT = "Lämna tomt det som ska vara som nu. Skriv «ta bort» i en ruta som ska tömmas."
EMPTY = "ta bort"
"""What somebody writes to empty what is there."""

EMPTY_CHOICE = "Ta bort det som står nu"
NEED_ACTIVITY = "Skriv vilken aktivitet det gäller."

TITLES = {
    "ny": "Ny aktivitet: ",
    "andring": "Ändra: ",
    "installt": "Ställ in eller flytta: ",
    "stammer": "Allt stämmer: ",
    "tips": "Tips: ",
}
"""What an issue's title begins with, by the kind of submission."""

ALL_CAN_READ = (
    "Det du skriver här kan alla läsa. Skriv aldrig namn, personnummer eller privata nummer till någon enskild."
)

STALE_TITLE = "Uppgifter att kontrollera"

_MOST = 30
_MOST_TEXT = 50_000


def lead(kind: str) -> str:
    """What stands first in an issue form."""
    first = {"andring": KEEP_HINT, "installt": OFF_LEAD, "tips": WORDS.tip_lead}.get(kind, "")
    return "\n\n".join(filter(None, (first, ALL_CAN_READ))) + "\n"


def unknown_activity(text: str) -> str:
    """That there is no such activity."""
    return f"Det finns ingen aktivitet som heter «{text[:80]}». {ACTIVITY_HINT}" if text else NEED_ACTIVITY


def wrong_comment(faults: Sequence[tuple[str, str]]) -> str:
    """What has to be mended before an issue can become a proposal.

    Args:
        faults: the question and the sentence of each; an empty question for what belongs to none.
    """
    lines = ["Tack! Något behöver rättas innan det kan bli ett förslag:", ""]
    for label, words in faults[:_MOST]:
        lines.append(f"- {f'**{neutral(label)}**: ' if label else ''}{neutral(words)}")
    if len(faults) > _MOST:
        lines.append(f"- Och {len(faults) - _MOST} saker till.")
    lines += ["", "Tryck på de tre prickarna vid din text, välj Edit, rätta och spara. Då tittar vi igen."]
    return "\n".join(lines) + "\n"


def proposed_comment(url: str) -> str:
    """That it has become a proposal."""
    where = f" Förslaget finns här: {url}" if url else ""
    return f"Tack! Det är nu ett förslag.{where}\n\n{what_follows('andring')}\n"


def taken_comment() -> str:
    """That there is a proposal from before, which is not written over."""
    return "Det finns redan ett förslag från det här ärendet. Skriv där vad som ska ändras, eller öppna ett nytt.\n"


def already_comment() -> str:
    """That there is nothing to propose."""
    return "Tack! Det står redan så på torget, så det finns inget att ändra.\n"


def tip_comment() -> str:
    """Thanks for a tip."""
    return "Tack för tipset! En människa läser det.\n"


def unmade_comment(reason: str, sentences: Sequence[str]) -> str:
    """That the file could not take it.

    Args:
        reason: the program's own word for why.
        sentences: what the rules said, when they did.
    """
    if sentences:
        return wrong_comment([("", each) for each in sentences])
    return f"Tack! Programmet kunde inte göra ett förslag ({inline_code(reason)}). En människa tittar på det.\n"


def pull_comment(
    problems: Sequence[Problem], files: int, *, own: Sequence[str], others: Sequence[str], outside: Sequence[str]
) -> str:
    """The answer to a pull request.

    Args:
        problems: in the files that it changes, and what it breaks in others.
        files: how many content files it changes.
        own: folders that are the sender's own.
        others: folders that are not.
        outside: files that are no content.
    """
    lines = [markdown_report(problems, files).rstrip(), "", "### Vems är det?", ""]
    if own:
        lines.append(f"- Egna mappar: {_codes(own)}.")
    if others:
        lines.append(f"- Andras mappar: {_codes(others)}. En människa frågar dem innan det släpps fram.")
    if outside:
        lines.append(f"- Inget innehåll: {_codes(outside)}. Den som sköter programmet granskar det.")
    if not (own or others or outside):
        lines.append("- Inga filer är ändrade.")
    return "\n".join(lines) + "\n"


def _codes(names: Sequence[str]) -> str:
    shown = ", ".join(inline_code(each[:120]) for each in names[:_MOST])
    return f"{shown} och {len(names) - _MOST} till" if len(names) > _MOST else shown


def preview_comment(address: str, pages: Sequence[str]) -> str:
    """Where one can see how it will be.

    Args:
        address: of the draft, with a slash last.
        pages: paths of the pages that the change is about.
    """
    where = [f"- {address}{page}" for page in pages[:_MOST]] or [f"- {address}"]
    return "\n".join([
        "Så här kommer det att se ut:", "", *where, "",
        "Det är ett utkast. Det syns inom några minuter, och tas bort när ändringen är avgjord.", "",
    ])  # fmt: skip


def no_preview_comment() -> str:
    """That there is no draft any more."""
    return "Just nu finns inget utkast att visa. Det kommer tillbaka när felen är rättade.\n"


PULL_ANSWERED = "Svaret står i ändringen."
ISSUE_ANSWERED = "Svaret står i ärendet."
STALE_WRITTEN = "Ärendet är skrivet."
"""What a run's log says instead of what was sent: that quotes people, and the log takes orders (`::error::`)."""

_ORDER = re.compile("##(?=\\[)")


def unanswered(said: str) -> str:
    """That a run could not do its work, on one line that gives the run no order, wherever the words come from.

    Args:
        said: the program's, git's or GitHub's own words, which may quote somebody.
    """
    return f"Det gick inte: {_ORDER.sub('# # ', ' '.join(harmless(said).split()))}"


_ODD = re.compile(r"[^A-Za-z0-9._/-]")
"""What a file's name is shown without, since a run's log takes orders."""

_NOT_ADMITTED = {
    "archive": "Arkivet går inte att läsa",
    "name": "En fil har ett namn som inte är tillåtet",
    "kind": "En fil är av ett slag som inte är tillåtet",
    "link": "En fil är en genväg",
    "twice": "En fil finns två gånger",
    "many": "Filerna är för många",
    "large": "Filerna är för stora",
    "inside": "En fil är inte vad den ska vara",
}


def not_admitted(wrong: str, name: str) -> str:
    """Why a draft is not shown, for whoever looks after the program.

    Args:
        wrong: the program's own word for it.
        name: the file that it is for; anybody may have chosen it.
    """
    about = f": {_ODD.sub('?', name)}" if name else ""
    return f"Utkastet visas inte. {_NOT_ADMITTED[wrong]}{about}."


NO_PREVIEW_PLACE = "Ingen plats för utkast är vald. Utkastet finns att hämta på körningens sida."
PREVIEW_GONE = "Ändringen är redan avgjord eller har fått något nytt."
PREVIEW_MISSING = "Körningen lämnade inget utkast."
PREVIEW_SAME_HOST = (
    "Utkast får inte ligga på samma adress som webbplatsen, för där kan vem som helst skriva. "
    "Välj en annan i PREVIEW_ADDRESS."
)
PREVIEW_REPOSITORY = "PREVIEW_REPOSITORY ska vara ett annat arkiv än det här. Skriv ägare/namn."
PREVIEW_ADDRESS = "PREVIEW_ADDRESS ska vara en hel adress. Skriv till exempel https://utkast.example.org/."
PREVIEW_KEY = "Det saknas en nyckel till arkivet med utkast: PREVIEW_TOKEN, eller PREVIEW_APP och PREVIEW_APP_KEY."


def previewed(address: str) -> str:
    """That a draft is shown."""
    return f"Utkastet visas på {address}"


def previews_gone(numbers: Sequence[int]) -> str:
    """Which drafts were taken away."""
    return f"Tog bort utkast: {', '.join(map(str, numbers))}."


def stale_issue(groups: Sequence[tuple[str, str, Sequence[tuple[str, int]]]]) -> str:
    """The text of the issue about what nobody has checked for long, with a box to tick for each.

    Args:
        groups: for each call to make: whom, the number, and what it is about with days since it was checked.
    """
    if not groups:
        return "Allt är kontrollerat. Inget att göra just nu.\n"
    lines = ["Ring, fråga om det stämmer och sätt dagens datum i `kontrollerad`.", ""]
    for name, phone, found in groups:
        lines += [f"### {neutral(capital(name))}{f', {phone}' if phone else ''}", ""]
        lines += [f"- [ ] {neutral(title)} ({days} dagar)" for title, days in found]
        lines.append("")
    text = "\n".join(lines)
    return (
        text if len(text) <= _MOST_TEXT else text[:_MOST_TEXT].rpartition("\n")[0] + "\n\nOch fler. Kör `torg stale`.\n"
    )
