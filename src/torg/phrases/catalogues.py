"""The catalogues of translations, gettext files that any translator's tool can open.

One file for each edition, `locale/<edition>/torg.po`. Its header says who has reviewed it: `X-Granskad: nej`, or a role
and a day.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from gettext import c2py
from importlib.resources import files
from io import BytesIO

from babel.messages.pofile import read_po

REVIEWED = "X-Granskad"
"""The header field that says who has read the whole catalogue: `nej`, or a role and a day."""

NOT_REVIEWED = "nej"

_REVIEWED = re.compile(rf'"{REVIEWED}: (.*)\\n"')


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All the messages of an edition."""

    texts: Mapping[tuple[str, str], tuple[str, ...]]
    """(context, Swedish) -> the translation, one for each form of the plural."""
    plural: Callable[[int], int]
    """Which form of the plural a number takes."""
    reviewed: str
    """A role and a day, as `bibliotekarie, 2027-02-01`; empty until somebody has read it, `sv` for the Swedish."""

    def text(self, message: str, context: str = "") -> str | None:
        """The translation, or None."""
        found = self.texts.get((context, message))
        return found[0] if found else None

    def many(self, one: str, several: str, number: int) -> str:
        """The translation in the form that the number takes; the Swedish when there is none."""
        found = self.texts.get(("", one))
        if found is None:
            return one if number == 1 else several
        return found[min(self.plural(number), len(found) - 1)]


IDENTITY = Catalogue({}, lambda number: int(number != 1), "sv")
"""Every message is itself: the easy-read Swedish that the others are translated from."""


def read_catalogue(content: bytes) -> Catalogue:
    """The catalogue in a gettext file. Messages that are missing, or marked as uncertain, are left out.

    Args:
        content: a .po file in UTF-8.
    """
    found = read_po(BytesIO(content))
    texts: dict[tuple[str, str], tuple[str, ...]] = {}
    for each in found:
        said = (each.string,) if isinstance(each.string, str) else each.string
        forms = tuple(form for form in said or () if form)
        message = each.id if isinstance(each.id, str) else each.id[0]
        if message and forms and not each.fuzzy:
            texts[each.context or "", message] = forms
    reader = reviewed(content)
    return Catalogue(texts, c2py(found.plural_expr), "" if reader == NOT_REVIEWED else reader)


def reviewed(content: bytes) -> str:
    """What the header says about who has read the catalogue: `nej`, or a role and a day."""
    found = _REVIEWED.search(content.decode())
    return found[1].strip() if found else NOT_REVIEWED


@cache
def catalogue(edition: str) -> Catalogue:
    """The kept catalogue of an edition, such as `fi`.

    Raises:
        FileNotFoundError: there is none.
    """
    return read_catalogue((files("torg.phrases") / "locale" / edition / "torg.po").read_bytes())
