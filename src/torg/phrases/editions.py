"""The editions that there are, and who speaks in each."""

from collections.abc import Mapping
from functools import cache

from torg.phrases.catalogues import IDENTITY, catalogue
from torg.phrases.plain import Plain
from torg.phrases.plain_base import Edition
from torg.phrases.speech import Speech
from torg.phrases.swedish import Swedish

SWEDISH_EDITION = Edition("sv", "sv", "sv", "Svenska")
EASY_READ = Edition("sv-lattlast", "sv", "sv", "Lättläst svenska")
TRANSLATED = (
    Edition("en", "en", "en_GB", "English"),
    Edition("ar", "ar", "ar", "العربية", direction="rtl"),
    Edition("fi", "fi", "fi", "Suomi"),
    Edition("so", "so", "so", "Soomaali"),
    Edition("uk", "uk", "uk", "Українська"),
)
"""Those that have a catalogue in `locale/`."""

EDITIONS: Mapping[str, Edition] = {each.code: each for each in (SWEDISH_EDITION, EASY_READ, *TRANSLATED)}
"""Every edition by its code, in the order in which links show them."""


@cache
def speech_for(edition: str) -> Speech:
    """Who speaks in an edition.

    Args:
        edition: its code, one of `EDITIONS`.

    Raises:
        KeyError: there is no such edition.
    """
    found = EDITIONS[edition]
    if found == SWEDISH_EDITION:
        return Swedish(found)
    return Plain(found, IDENTITY if found == EASY_READ else catalogue(edition))
