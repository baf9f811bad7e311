"""The mail that asks an association whether what is told of it is still right, and what staff are told of the mails."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from torg.domain.clock import day_in_words
from torg.domain.numbers import write_phone
from torg.domain.stale import Stale
from torg.phrases.calls import hidden_sentence
from torg.phrases.form import WORDS

ALL_PATH = "stammer"
"""Where one says that all of it is right, after the association's own link."""


class Thing(NamedTuple):
    """Something to ask about."""

    name: str
    facts: tuple[tuple[str, str], ...]
    """Labels, and what is said now."""
    checked: str


class Sender(NamedTuple):
    """Who asks."""

    name: str
    phone: str
    hours: str


def subject(sender: Sender) -> str:
    """The subject of the mail."""
    return f"Stämmer det som står om er på {sender.name}?"


def checked(found: Stale) -> str:
    """When somebody last looked, and where it is not shown since that is long ago."""
    said = (f"Kontrollerad {day_in_words(found.checked)}.", hidden_sentence(found.record, found.age))
    return " ".join(filter(None, said))


def reminder(sender: Sender, organisation: str, things: Sequence[Thing], link: str) -> str:
    """The mail.

    Args:
        sender: who asks.
        organisation: the association's name.
        things: all that it has.
        link: its own link, with a slash last.
    """
    each = "\n".join("\n".join(_thing(thing)) for thing in things)
    hours = f"\n{sender.hours}" if sender.hours else ""
    return f"""Hej {organisation}!

Snart börjar en ny termin. Det här står om er på {sender.name} just nu.
Stämmer det? Öppna länken och tryck på knappen «{WORDS.confirm_button}»:
{link}{ALL_PATH}

{each}
Är något nytt, slut eller på paus? Ta bort krysset för det på samma sida,
och ändra det där.

Vi ber er se efter också när ingenting är nytt. Då vet den som läser
att det går att lita på.

Länken är er egen. Den som har den kan skriva i ert namn, så skicka
den bara vidare till den som ska svara.

Vill ni hellre ringa går det lika bra: {write_phone(sender.phone)}{hours}

Vänliga hälsningar
{sender.name}
"""


def _thing(thing: Thing) -> Iterator[str]:
    yield thing.name.upper()
    yield from (f"  {label}: {said}".removesuffix(": ") for label, said in thing.facts)
    yield f"  {thing.checked}"
    yield ""


def not_now(coming: date) -> str:
    """That no mails go out today, and when they do."""
    return f"Inga påminnelser ska ut i dag. Nästa gång är {day_in_words(coming)}."


def shown_letter(organisation: str, title: str, text: str) -> str:
    """A mail as it would be, for staff; the address is not written, since what is printed may be kept."""
    return f"Till: {organisation}\nÄmne: {title}\n\n{text}"


SHOWN_ONLY = "Inget skickas. I breven nedan står … där e-postadressen och föreningens egen länk kommer att stå."
"""The first line of the mails as they would be."""


def would_send(letters: int, without: Sequence[str], term: date) -> Iterator[str]:
    """How many mails there would be, and who has to be rung."""
    yield f"{_mails(letters)} skulle skickas inför {day_in_words(term)}. Inget är skickat."
    yield from _names("Utan e-postadress, ring dem", without)


NOBODY = "Alla har fått sin påminnelse."
NO_MAIL = "Det finns ingen [mail] i inställningarna, så inget kan skickas. Se vad som skulle skickas med --dry-run."


def outcome_lines(
    sent: Sequence[str], without: Sequence[str], refused: Sequence[str], unsure: Sequence[str], later: Sequence[str]
) -> Iterator[str]:
    """What came of it, by the associations' names."""
    if not (sent or without or refused or unsure or later):
        yield NOBODY
    yield from _names(f"Skickade {_mails(len(sent)).lower()}", sent)
    yield from _names("Utan e-postadress, ring dem", without)
    yield from _names("Adressen fungerar inte, ring dem", refused)
    yield from _names("Kanske framme, kanske inte, ring dem", unsure)
    yield from _names("Inte skickat, försöker igen nästa gång", later)


def still_to_ring(names: Sequence[str]) -> Iterator[str]:
    """Who was to get a mail an earlier time, and perhaps or certainly never got it."""
    yield from _names("Sedan tidigare, ring dem om ingen har gjort det", names)


_FAULTS: Mapping[str, str] = MappingProxyType(
    {
        "ConnectionRefusedError": "den svarar inte",
        "ConnectionResetError": "den bröt förbindelsen",
        "SMTPAuthenticationError": "den känner inte igen användaren eller lösenordet",
        "SMTPConnectError": "den svarar inte",
        "SMTPDataError": "den ville inte ha brevet",
        "SMTPNotSupportedError": "den kan inte kryptera",
        "SMTPRecipientsRefused": "den vill ha brevet senare",
        "SMTPSenderRefused": "den tar inte emot brev från torgets adress",
        "SMTPServerDisconnected": "den bröt förbindelsen",
        "TimeoutError": "den svarar inte i tid",
        "gaierror": "dess namn finns inte, eller nätet är nere",
    }
)
"""What a mail server's faults are called, by the names that programs give them."""


def trouble_line(reason: str) -> str:
    """That the mail server did not take all mails.

    Args:
        reason: what programs call the fault, `SMTPSenderRefused`.
    """
    said = f"{_FAULTS[reason]} ({reason})" if reason in _FAULTS else reason
    return f"E-postservern tog inte emot allt: {said}."


def _mails(number: int) -> str:
    return "1 brev" if number == 1 else f"{number} brev"


def _names(before: str, names: Iterable[str]) -> Iterator[str]:
    said = ", ".join(names)
    if said:
        yield f"{before}: {said}."
