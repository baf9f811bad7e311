"""Every catalogue is complete, and holds nothing that a careless hand leaves behind."""

import re
import unicodedata
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from babel.plural import to_python

from plain_cases import town_words
from torg.phrases import plain_tables as tables
from torg.phrases.catalogues import reviewed
from torg.phrases.editions import TRANSLATED
from torg.phrases.plain_base import Edition
from torg.phrases.template import messages

CODES = [each.code for each in TRANSLATED]
_NAME = re.compile(r"\{(\w+)\}")
_SAME = {
    "Outlook", "Mac", "Swish", "Wifi", "Ramp", "iPhone och iPad", "Start", "Telefon", "dari", "meänkieli", "Sms",
    "Bris", "{n} krona", "tigrinja",
    "Kalender: {what}", "{number} kB", "{days}, och nästa helg: {next}", "{fact}: {value}", "Gratis",
}  # fmt: skip
"""What may be the same in another language: names, and words that languages share."""

_NAMES = re.compile(
    r"\{\w+\}|calendar\.google\.com|Google|Outlook|iPhone|iPad|Android|Mac|OK|URL|Atom|RSS|A до Ö|Swish|Fritidskortet|"
    r"INSTÄLLT|Bris|Wi-Fi|PDF|Texttelefoni|Bildtelefoni|Teletal|"
    r"\((?:Självmordslinjen|Kvinnofridslinjen|Jourhavande medmänniska|Jourhavande präst|Anhöriglinjen|Äldrelinjen|"
    r"Finska jourtelefonen|sjukpenning|sjukersättning|a-kassa|försörjningsstöd|Försäkringskassan|Arbetsförmedlingen)\)"
)
"""Names that keep their own letters."""

_APOSTROPHE = "\N{MODIFIER LETTER APOSTROPHE}"
SCRIPTS = {"ar": "ARABIC", "uk": "CYRILLIC"}


@cache
def _catalogue(code: str) -> Catalog:
    return read_po(BytesIO((files("torg.phrases") / "locale" / code / "torg.po").read_bytes()))


@cache
def _wanted(town: Path) -> frozenset[tuple[str, str]]:
    found = messages(*town_words(town))
    return frozenset((context, each if isinstance(each, str) else each[0]) for context, each in found)


def _pairs(code: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """(context, Swedish forms, translated forms) of every message."""
    return [
        (
            each.context or "",
            (each.id,) if isinstance(each.id, str) else tuple(each.id),
            (each.string,) if isinstance(each.string, str) else tuple(each.string or ()),
        )
        for each in _catalogue(code)
        if each.id
    ]


@pytest.mark.parametrize("code", CODES)
def test_complete(code: str, town: Path) -> None:
    """No message is missing, none is left over, none is empty, uncertain or obsolete."""
    found = {(context, swedish[0]) for context, swedish, _ in _pairs(code)}
    catalogue = _catalogue(code)
    empty = [
        swedish[0]
        for _, swedish, said in _pairs(code)
        if not all(each.strip(" ") or swedish[0] == tables.BESIDE for each in said)
    ]
    uncertain = [str(each.id) for each in catalogue if each.id and each.fuzzy]
    assert {
        "missing": sorted(_wanted(town) - found),
        "left over": sorted(found - _wanted(town)),
        "empty": empty,
        "uncertain": uncertain,
        "obsolete": [*map(str, catalogue.obsolete)],
    } == {"missing": [], "left over": [], "empty": [], "uncertain": [], "obsolete": []}


@pytest.mark.parametrize("code", CODES)
def test_names_in_braces_are_kept(code: str) -> None:
    """A form of the plural may leave out the number itself, as Arabic does for one and two."""
    wrong = []
    for _, swedish, said in _pairs(code):
        wanted = set(_NAME.findall(swedish[0]))
        for each in said:
            names = set(_NAME.findall(each))
            if names != wanted and not (len(swedish) > 1 and names == wanted - {"n"}):
                wrong.append((swedish[0], each))
    assert wrong == []


@pytest.mark.parametrize("edition", TRANSLATED, ids=CODES)
def test_plural_forms(edition: Edition) -> None:
    """As many forms as the language has for whole numbers (CLDR), chosen as CLDR chooses."""
    catalogue = _catalogue(edition.code)
    rule = to_python(catalogue.locale.plural_form) if catalogue.locale else None
    assert rule is not None
    kinds = [rule(number) for number in range(1000)]
    forms = {len(said) for _, swedish, said in _pairs(edition.code) if len(swedish) > 1}
    assert forms == {len(set(kinds))} == {catalogue.num_plurals}


@pytest.mark.parametrize("code", CODES)
def test_no_swedish_is_left(code: str) -> None:
    """What is the same as the Swedish is a name."""
    same = [
        swedish[0]
        for context, swedish, said in _pairs(code)
        if context != tables.FORMAT and swedish[0] in said and swedish[0] not in _SAME
    ]
    assert same == []


@pytest.mark.parametrize("code", [code for code in CODES if code in SCRIPTS])
def test_one_script(code: str) -> None:
    """Letters are those of the language, but for names; digits are 0 to 9."""
    wrong = []
    for context, _, said in _pairs(code):
        for each in said if context != tables.FORMAT else ():
            rest = _NAMES.sub("", each).replace(_APOSTROPHE, "")
            letters = [letter for letter in rest if letter.isalpha() and SCRIPTS[code] not in unicodedata.name(letter)]
            if letters or any(letter.isdigit() and not letter.isascii() for letter in rest):
                wrong.append(each)
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_punctuation(code: str) -> None:
    """A sentence ends as the Swedish one does; spaces at the ends are kept, and there are none in a row."""
    wrong = []
    for context, swedish, said in _pairs(code):
        for each in said if context != tables.FORMAT else ():
            ends = {swedish[0].rstrip()[-1:], each.rstrip()[-1:].replace("؟", "?").replace("،", ",")}
            stops = {end if end in ".?:!," else "" for end in ends}
            if len(stops) > 1 or "  " in each or (swedish[0][-1:] == " ") != (each[-1:] == " "):
                wrong.append((swedish[0], each))
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_formats(code: str) -> None:
    """Patterns of dates have the day and the month, and the year where the Swedish one has it."""
    patterns = {swedish[0]: said[0] for context, swedish, said in _pairs(code) if context == tables.FORMAT}
    dates = (tables.DATE, tables.DATE_WITHOUT_YEAR, tables.SHORT_DATE, tables.SHORT_DATE_WITHOUT_YEAR)
    assert [("y" in patterns[each], "MMMM" in patterns[each], "d" in patterns[each]) for each in dates] == [
        (True, True, True), (False, True, True), (True, True, True), (False, True, True),
    ]  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_reviewed_is_nobody_or_a_role_and_a_day(code: str) -> None:
    """`nej`, or `bibliotekarie, 2027-02-01`."""
    said = reviewed((files("torg.phrases") / "locale" / code / "torg.po").read_bytes())
    assert re.fullmatch(r"nej|[^,]+, \d{4}-\d{2}-\d{2}", said) is not None
