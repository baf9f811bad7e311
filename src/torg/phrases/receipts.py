"""What the form says when something is sent: what follows, how it went with the letter, and that a day is near."""

from collections.abc import Mapping
from datetime import date

from torg.phrases.form import WORDS

_LOOKS = "En människa tittar på det inom två vardagar."
_THEN: Mapping[str, str] = {
    "bort": f"{_LOOKS} Säger hen ja försvinner sidan sedan från torget.",
    "stammer": f"{_LOOKS} Säger hen ja står det sedan på sidan vilken dag uppgifterna kontrollerades.",
    "tips": "En människa läser det inom två vardagar, och rättar det som behöver rättas.",
}
LOOKED_AT_WITHIN = 2
"""So many working days may pass before a person has looked; the sentences say «två vardagar»."""


def what_follows(kind: str) -> str:
    """What happens next with what was sent.

    Args:
        kind: the value of the submission's kind.
    """
    return _THEN.get(kind, f"{_LOOKS} Säger hen ja syns det sedan på torget.")


def it_is_about(matter: str) -> str:
    """What something that was sent is about, `Det gäller: Öppen fika: allt stämmer`."""
    return f"Det gäller: {matter}."


def letter_sent(address: str) -> str:
    """That somebody has to confirm, by a letter that has gone out; the address so that a slip is seen."""
    return (
        f"{WORDS.receipt_first} Vi har skickat ett brev till {_veiled(address)}. Öppna det och tryck på länken. "
        f"{WORDS.receipt_address}"
    )


def letter_waits(address: str) -> str:
    """That the letter has not gone out yet."""
    return (
        f"{WORDS.receipt_first} Brevet till {_veiled(address)} har inte gått iväg än. Vi försöker igen av oss själva. "
        f"{WORDS.receipt_address}"
    )


def letter_refused(address: str) -> str:
    """That the address takes no letter."""
    return (
        f"Det gick inte att skicka ett brev till {_veiled(address)}. Ring oss, så att vi vet att det är du. Eller "
        "skicka in en gång till, med rätt adress."
    )


def _veiled(address: str) -> str:
    """`b…a@example.org`: enough to see a slip by, on a computer that many use."""
    name, _, host = address.rpartition("@")
    return f"{name[:1]}…{name[-1:] if len(name) > 1 else ''}@{host}"


def back_to(title: str) -> str:
    """The way back to an activity's page of choices, `Tillbaka till Öppen torsdagsfika`."""
    return f"Tillbaka till {title}"


def soon_day(day: date, today: date) -> str:
    """How near a day is that may come before anybody has had time to look."""
    return {0: "Det är i dag.", 1: "Det är i morgon."}.get((day - today).days, "Det är snart.")
