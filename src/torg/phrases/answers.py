"""The mail with the answer to whoever sent something through the form."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from torg.phrases.shown import harmless

_TIP, _REMOVE = "tips", "bort"

_DONE: Mapping[str, str] = MappingProxyType(
    {
        "stammer": "Tack för att du såg efter på {site}. Nu är det antecknat att allt stämmer.\n"
        "Dagen syns på webbplatsen nästa gång den görs om{soon}.",
        _REMOVE: "Tack för det du skickade till {site}. Nu är det klart.\n"
        "Det försvinner från webbplatsen nästa gång den görs om{soon}.",
        _TIP: "Tack för tipset till {site}. Nu har en människa läst det.",
    }
)
"""What is done, by the kind's value."""
_SHOWS = "Tack för det du skickade till {site}. Nu är det klart.\nDet syns på webbplatsen nästa gång den görs om{soon}."
_SOON = ", oftast samma dag"
_NOT_IN = "Det du skickade har inte lagts in på torget från formuläret."
_NOT_REMOVED = "Inget har tagits bort från torget genom formuläret."


class Sender(NamedTuple):
    """Who answers: the site's name, and whom to ring."""

    site: str
    phone: str


class About(NamedTuple):
    """What is answered: in a few words, the kind's value, and the receipt's number as it is shown."""

    matter: str
    kind: str
    number: str


def subject(about: About, *, done: bool) -> str:
    """The subject, which says what it is about, and tells a yes from another answer.

    Args:
        about: what is answered.
        done: whether it was a yes.
    """
    if about.kind == _TIP:
        return "Svar på ditt tips till torget"
    return f"{'Klart på torget' if done else 'Läs vårt svar'}: {about.matter}"


def approved_mail(sender: Sender, about: About, *, soon: bool = True) -> str:
    """A yes; to a tip, that it is read.

    Args:
        sender: who answers.
        about: what is answered.
        soon: whether nothing keeps the site from being built.
    """
    done = _DONE.get(about.kind, _SHOWS).format(site=sender.site, soon=_SOON if soon else "")
    return _letter(about, done, f"Ser något fel ut? Ring {sender.phone}.")


def declined_mail(sender: Sender, about: About, reason: str) -> str:
    """A no, or another way in which it was settled: the reviewer's own words say which.

    What the form sent did not go in by itself; that is true of a no, and of what the reviewer wrote in by hand.
    """
    tip = about.kind == _TIP
    not_in = "" if tip else f"{_NOT_REMOVED if about.kind == _REMOVE else _NOT_IN}\n"
    thanks = f"Tack för {'tipset' if tip else 'det du skickade'} till {sender.site}. En människa har läst det."
    why = f"Så här skriver den som granskade:\n\n{harmless(reason.strip())}"
    if not reason.strip():
        why = "Vi går inte vidare med det den här gången."
    return _letter(
        about, f"{thanks}\n{not_in}\n{why}", f"Undrar du något, eller vill du ha hjälp? Ring {sender.phone}."
    )


def _letter(about: About, said: str, end: str) -> str:
    matter = "" if about.kind == _TIP else f"Det gäller: {about.matter}.\n\n"
    return f"""Hej!

{matter}{said}

Ditt nummer är {about.number}.
{end}
"""
