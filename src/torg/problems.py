"""Problems as data: what is wrong, where, and what would mend it.

A problem never holds a sentence. Every code has its sentence in `torg.phrases`, so the same problem reads the
same in the terminal, in a pull request and in the form. Severity belongs to the code, not to the occasion.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Literal

Key = str | int
"""A step into a document: a mapping's key or a list's index (from 0)."""

DataPath = tuple[Key, ...]
"""The steps from a document's root to one value, as in `("tider", 0, "dag")`."""


class Severity(StrEnum):
    """How much a problem matters. The values are the words that people read."""

    ERROR = "fel"
    WARNING = "varning"
    TIP = "tips"

    @property
    def rank(self) -> int:
        """0 for the worst, so that sorting puts it first."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Remedy:
    """A mechanical change that mends a problem.

    `action` says what `text` is: a new `value`, a new name for the `key`, the `line` that replaces the whole
    faulty line, or a line to `add` to the mapping at the problem's path. `remove` takes the value away (its key too)
    and has no text. `safe` means that `torg check --fix` may do it unasked. A `line` may stand for several: `text` is
    then a whole block, in place of as many `lines` of the file. `whole` is the mapping with the added line, to write
    out where the file has the mapping in a short form, as `anmälan: ja`.
    """

    action: Literal["value", "key", "line", "add", "remove"]
    text: str = ""
    safe: bool = False
    lines: int = 1
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """A span on one line of a file. `line` and the columns count from 1; `end` is the column after the last."""

    line: int
    column: int
    end: int
    source: str
    """The line as it stands in the file, without its line break."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault, not yet a sentence.

    `path` points into the document; `target` says whether the key or the value there is meant. `position` and
    `corrected` are filled by the store, which alone knows lines.
    """

    code: str
    file: str = ""
    path: DataPath = ()
    params: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    remedy: Remedy | None = None
    target: Literal["key", "value"] = "value"
    position: Position | None = None
    corrected: tuple[str, ...] = ()
    """The line or lines to paste instead of the faulty one."""

    @property
    def severity(self) -> Severity:
        """The severity that this problem's code carries."""
        return CODES[self.code]

    @property
    def sort_key(self) -> tuple[str, int, int, int, str]:
        """Reading order: by file, from top to bottom, worst first on the same spot."""
        line, column = (self.position.line, self.position.column) if self.position else (0, 0)
        return self.file, line, column, self.severity.rank, self.code

    def moved(self, file: str, prefix: DataPath = ()) -> "Problem":
        """The same problem, told from the root of `file`."""
        return replace(self, file=file, path=prefix + self.path)


def problem(
    code: str,
    path: DataPath = (),
    *,
    remedy: Remedy | None = None,
    target: Literal["key", "value"] = "value",
    **params: str | int,
) -> Problem:
    """Make a problem that does not know its file yet.

    Raises:
        KeyError: when the code is not in `CODES`: a programmer's mistake, never a user's.
    """
    CODES[code]
    return Problem(code, path=path, params=MappingProxyType(params), remedy=remedy, target=target)


_ERROR, _WARNING, _TIP = Severity.ERROR, Severity.WARNING, Severity.TIP

CODES: Mapping[str, Severity] = MappingProxyType(
    {
        # The file itself
        "fil-for-stor": _ERROR,  # storlek, gräns (bytes)
        "fil-binar": _ERROR,
        "fil-utf8": _ERROR,
        "fil-lank": _ERROR,
        "fil-namn": _ERROR,  # namn, förslag (both without ending), sak: fil | mapp
        "fil-upptagen": _ERROR,  # namn, förslag (both with ending, but of an id), sak: fil | mapp | id
        "fil-andelse": _ERROR,  # namn, förslag (both with ending), sak: dokument | stor
        "fil-okand": _WARNING,  # namn, sak: fil | mapp | annat (a pipe, a device, a folder called x.yaml)
        "fil-fel-mapp": _ERROR,
        "fil-olasbar": _ERROR,
        "fil-tom": _ERROR,
        "fil-saknas": _ERROR,  # namn (path from the content folder's parent)
        # How YAML is written
        "yaml-tabb": _ERROR,
        "yaml-kolon": _ERROR,  # fält, sak: mellanslag | missing (the colon too)
        "yaml-kolon-i-text": _ERROR,  # fält (may be empty), värde
        "yaml-specialtecken": _ERROR,  # tecken, värde
        "yaml-fyrkant": _WARNING,  # bort (the text that would vanish)
        "yaml-citattecken": _WARNING,  # tecken
        "yaml-citat-oppet": _ERROR,  # tecken
        "yaml-osynligt": _ERROR,  # tecken (U+202E)
        "yaml-hart-mellanslag": _TIP,
        "yaml-indrag": _ERROR,  # mellanslag, väntat (numbers of spaces; väntat may be missing), sak: lista | fält, fält
        "yaml-ankare": _ERROR,  # tecken: & | * | !
        "yaml-djup": _ERROR,  # gräns
        "yaml-dubblett": _ERROR,  # fält, rad (line of the first one)
        "yaml-flera-dokument": _ERROR,
        "yaml-inte-falt": _ERROR,  # värde (the line), sak: rad | text | lista | fält (what the root is, not should be)
        "yaml-ogiltig": _ERROR,  # sak: klammer | annat, tecken (the open bracket, for klammer)
        # Fields and values
        "falt-okant": _ERROR,
        "falt-saknas": _ERROR,
        "falt-tomt": _ERROR,
        "falt-form": _ERROR,
        "varde-okant": _ERROR,
        "varde-ja-nej": _ERROR,
        "varde-tal": _ERROR,
        "varde-antal": _ERROR,
        "varde-bakvant": _ERROR,
        "varde-for-langt": _ERROR,
        "referens-okand": _ERROR,
        "datum": _ERROR,
        "klockslag": _ERROR,
        "postnummer": _ERROR,
        "orgnummer": _ERROR,
        "orgnummer-person": _ERROR,
        "epost": _ERROR,
        "lank": _ERROR,
        "telefon": _ERROR,
        "telefon-betalnummer": _ERROR,
        "telefon-demo": _ERROR,
        "telefon-skarpt": _ERROR,
        "pris-motsagelse": _ERROR,
        "marke-harleds": _WARNING,
        "marke-motsagelse": _ERROR,
        "anmalan-hur": _TIP,
        # Times
        "tider-form": _ERROR,
        "tider-dag": _ERROR,
        "tider-veckor": _ERROR,
        "tider-undantag": _ERROR,
        "tider-veckodag": _ERROR,
        "tider-bakvand": _ERROR,
        "tider-aldrig": _ERROR,
        "tider-passerade": _WARNING,
        "tider-andring": _ERROR,
        "tider-utan-klockslag": _TIP,
        "tider-natt": _TIP,  # klocka
        "tider-rod-dag": _TIP,
        "tider-klamdag": _TIP,
        "tider-klockan": _WARNING,  # sak: hoppas | dubbelt, datum (in words), klocka
        "tider-samma-dag": _TIP,  # sak: upptagen | stangt, datum, ny (in words), namn (for stangt)
        "plats-saknas": _WARNING,
        # Words and people
        "personnummer": _ERROR,
        "privat-epost": _WARNING,
        "privat-mobil": _WARNING,
        "text-html": _ERROR,
        "sida-html": _WARNING,
        "text-fel-tecken": _ERROR,
        "text-lang-mening": _WARNING,
        "text-lix": _WARNING,
        "text-lang-rad": _WARNING,
        "text-forkortning": _WARNING,
        "text-ord": _WARNING,
        "text-platshallare": _ERROR,
        "text-mall": _TIP,  # fält, citat
        # Freshness and the whole catalogue
        "kontrollerad-framtid": _ERROR,
        "kontrollerad-180": _TIP,
        "kontrollerad-365": _WARNING,
        "kontrollerad-540": _WARNING,
        "dubblett-id": _ERROR,
        "dubblett-trolig": _WARNING,
        "anslag-for-lange": _ERROR,
        "anslag-utgatt": _WARNING,
    }
)
"""Every code there is, with its severity. A code, once released, keeps its meaning and is never reused."""
