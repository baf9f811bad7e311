"""Sheets to PDF with Typst: tagged (PDF/UA-1, ISO 14289-1), with the theme's own fonts only, always the same bytes."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import Any

import typst

from torg.outputs.paper.remembering import Remembered
from torg.outputs.paper.sheets import as_data, characters

FOLDER = "print"
FONTS = "fonts"
FIRST = "Source Sans 3"
"""The family that all is set in; the others are for what it has no sign for."""

_REMEMBERED = Remembered()
"""Of the whole program, as Typst's own memory is."""


class TypesettingError(Exception):
    """The sheet could not be set. The message is Typst's own, for developers."""


class GlyphError(TypesettingError):
    """The texts hold signs that no font has."""

    def __init__(self, signs: str) -> None:
        self.signs = signs
        """The signs, with spaces between."""
        super().__init__(signs)


@dataclass(frozen=True)
class Press:
    """Sets sheets with the templates and the fonts of a theme."""

    theme: Path

    @cached_property
    def _fonts(self) -> typst.Fonts:
        folder = self.theme / FONTS
        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])

    @property
    def families(self) -> tuple[str, ...]:
        """The font families that there are: those of the theme, and no others."""
        return tuple(sorted(self._fonts.families()))

    def pdf(self, template: str, sheet: Any, kind: str, day: date) -> bytes:
        """The sheet as a tagged PDF.

        Args:
            template: the name of a file in the theme's `print/`, without its ending.
            sheet: a data class of `torg.outputs.paper.sheets`.
            kind: which of the template's looks: `a5`, `large`, `press`.
            day: the day that stands as the day it was made.

        Raises:
            GlyphError: a sign is missing in the fonts.
            TypesettingError: a picture has no text, or the template is wrong.
        """
        try:
            made = self._compiler(template, sheet, kind).compile(
                format="pdf", pdf_standards=["ua-1"], timestamp=datetime.combine(day, time(12), UTC)
            )
        except RuntimeError as error:
            fault = _told(error)
            raise self._all_signs(fault, sheet) if isinstance(fault, GlyphError) else fault from error
        assert isinstance(made, bytes)
        return made

    def pages(self, template: str, sheet: Any, kind: str) -> int:
        """How many pages the sheet takes, without making the PDF.

        Raises:
            TypesettingError: as for `pdf`.
        """
        try:
            found = self._compiler(template, sheet, kind).query("<pages>", field="value", one=True)
        except RuntimeError as error:
            raise _told(error) from error
        return int(json.loads(found))

    def pictures_of(self, template: str, sheet: Any, kind: str, *, ppi: float = 100) -> list[bytes]:
        """The pages as PNG pictures, to look at.

        Args:
            template: as for `pdf`.
            sheet: as for `pdf`.
            kind: as for `pdf`.
            ppi: dots per inch.
        """
        made = self._compiler(template, sheet, kind).compile(format="png", ppi=ppi)
        return made if isinstance(made, list) else [made] if isinstance(made, bytes) else []

    def _all_signs(self, fault: GlyphError, sheet: Any) -> GlyphError:
        """Every sign of the sheet that no font has, since the typesetter tells of the first alone."""
        signs = dict.fromkeys(fault.signs.split())
        left = characters(as_data(sheet)).difference(*signs)
        while left:
            line = " ".join(sorted(each for each in left if each.isprintable() and not each.isascii()))
            fonts = json.dumps([FIRST, *self.families], ensure_ascii=False)[1:-1]
            text = f'#set document(title: "x")\n#set text(font: ({fonts}))\n#"{line}"'
            try:
                typst.compile(text.encode(), font_paths=self._fonts, pdf_standards=["ua-1"])
            except RuntimeError as error:
                found = _told(error)
                if not isinstance(found, GlyphError) or not left.intersection(*found.signs.split()):
                    break
                signs |= dict.fromkeys(found.signs.split())
                left -= set(found.signs)
            else:
                break
        return GlyphError(" ".join(signs))

    def _compiler(self, template: str, sheet: Any, kind: str) -> typst.Compiler:
        inputs: Mapping[str, str] = {
            "sheet": json.dumps(as_data(sheet), ensure_ascii=False),
            "kind": kind,
            "fonts": json.dumps(sorted(self.families, key=lambda family: (family != FIRST, family))),
        }
        _REMEMBERED.add(len(inputs["sheet"]), self._fonts)
        root = self.theme / FOLDER
        return typst.Compiler(root / f"{template}.typ", root=root, font_paths=self._fonts, sys_inputs=dict(inputs))


_GLYPH = re.compile(r'the text `"(.*?)"` could not be displayed')


def _told(error: RuntimeError) -> TypesettingError:
    """What the typesetter said; counting pages gives a plain error, and setting a `TypstError` with hints."""
    hints = error.hints if isinstance(error, typst.TypstError) else []
    said = ". ".join((str(error).removeprefix("failed to compile document: "), *map(str, hints)))
    signs = dict.fromkeys(_GLYPH.findall(said))
    return GlyphError(" ".join(signs)) if signs else TypesettingError(said)
