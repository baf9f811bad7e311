"""What a proposal is called and says of itself, in git and on a forge.

Nothing that a sender typed can notify, close, skip, link or run anything here: a commit's message and a title hold
slugs and a title made of letters and spaces, and the longer text shows the validator's remarks as a comment does.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from torg.phrases.reports_markdown import markdown_report
from torg.problems import Problem

TRAILER = "Forslag"
"""The trailer in a commit that says which proposal it is."""

LOST = "Det som ändras har egna kommentarer i filen. De här försvinner:"
"""Before comments that stood within what had to be written anew."""

_MOST = 60
_HEADS: Mapping[str, str] = MappingProxyType(
    {
        "ny": "Ny aktivitet",
        "andring": "Ändra",
        "installt": "Ställ in en gång",
        "flytt": "Flytta en gång",
        "blir-av": "Det blir av ändå",
        "stammer": "Allt stämmer",
        "paus": "Paus",
        "bort": "Ta bort",
        "tips": "Tips",
    }
)
"""What each kind of submission is called, by its value."""

_NO_WORD = re.compile(r"[^\w .,()–’'-]|_", re.UNICODE)
_REFERENCE = re.compile(r"(?i)\b(gh|gl)-(?=\d)")
_SITE = re.compile(r"(?<=\w)\.(?=\w)")
_HEXADECIMAL = re.compile(r"\b(?=[a-f]*\d)[0-9a-f]{7,40}\b", re.IGNORECASE)


def kind_name(kind: str) -> str:
    """What a kind of submission is called, `Ny aktivitet`."""
    return _HEADS[kind]


def plain_words(text: str) -> str:
    """Letters, digits and quiet signs alone, on one line of at most 60: no mention, reference, link or command."""
    text = "".join(each for each in unicodedata.normalize("NFKC", text) if each.isprintable())
    text = _SITE.sub(" ", _REFERENCE.sub(r"\1 ", _NO_WORD.sub(" ", text)))
    text = " ".join(_HEXADECIMAL.sub(" ", text).split())
    text = text if len(text) <= _MOST else f"{text[: _MOST - 1].rstrip()}…"
    return text.lstrip("-–.,’' ")


def proposal_title(kind: str, title: str, name: str) -> str:
    """`Ny aktivitet: Schack för alla (verkstan/schack)`.

    Args:
        kind: the kind's value.
        title: the activity's title, as somebody wrote it.
        name: the organisation's and the activity's ids, or `several`.
    """
    words = plain_words(title)
    return f"{_HEADS[kind]}: {f'{words} ({name})' if words else name}"


def several(organisation: str, count: int) -> str:
    """What a proposal that changes several files is about: `verkstan, 5 filer`."""
    return f"{organisation}, {'1 fil' if count == 1 else f'{count} filer'}"


@dataclass(frozen=True)
class Trailers:
    """What programs read at the end of a proposal's commit.

    Attributes:
        number: the receipt's number, without a hyphen.
        kind: the kind's value.
        organisation: whose activity it is.
        through: whose edit link was used; empty for none.
        signature: of the bridge, over all of it; empty for none.
    """

    number: str
    kind: str
    organisation: str
    through: str = ""
    signature: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """As git reads them, one a line (git-interpret-trailers)."""
        said = {TRAILER: self.number, "Slag": self.kind, "Forening": self.organisation}
        said |= {"Lank": self.through, "Signatur": self.signature}
        return tuple(f"{key}: {value}" for key, value in said.items() if value)


def commit_message(title: str, trailers: Trailers) -> str:
    """The message of a proposal's commit, with its trailers; the title is from `proposal_title`."""
    way = "föreningens egen länk" if trailers.through else "formuläret"
    return "\n".join((title, "", f"Inskickat genom {way}.", "", *trailers.lines, ""))


def proposal_body(title: str, number: str, *, own: bool, notes: Sequence[Problem], lost: Sequence[str] = ()) -> str:
    """The text of a proposal on a forge's page, in Markdown.

    Args:
        title: from `proposal_title`.
        number: as people read it.
        own: whether the association's own edit link was used.
        notes: new warnings and tips.
        lost: comments in the file that go.
    """
    way = "Föreningen har skickat in det med sin egen länk." if own else "Det kom genom formuläret."
    lines = [
        f"{title}.",
        "",
        f"{way} Kvittots nummer är {number}.",
        "Texten är granskad av programmet och har inga fel.",
    ]
    if lost:
        lines += ["", LOST, "", *(f"- {plain_words(each)}" for each in lost)]
    if notes:
        lines += ["", markdown_report(notes, 1)]
    return "\n".join(lines).rstrip() + "\n"


def short_body(number: str) -> str:
    """The text of a proposal in one line, for forges that take no more."""
    return f"Inskickat med formuläret. Kvittots nummer är {number}. Se texten i ändringen."


def merge_message(title: str, number: str, *, by_itself: bool = False) -> str:
    """The message of the commit that publishes a proposal; `by_itself` when no person did."""
    why = "Publicerat av sig självt: föreningens egen ändring, utan anmärkning.\n\n" if by_itself else ""
    return f"Godkänn: {title}\n\n{why}{TRAILER}: {number}\n"


def decline_message(number: str, reason: str) -> str:
    """The message that keeps the reason why a proposal was declined."""
    return f"Avböjt förslag {number}\n\n{reason.strip()}\n"


def reason_in(message: str) -> str:
    """The reason in such a message."""
    return message.partition("\n\n")[2].strip()
