"""How a file writes its lists, so that a new item looks like the others."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from torg.store.change_sheet import Sheet
from torg.store.quoting import is_plain_looking, quoted, scalar

CHANGES = "ändringar"
TIMES = "tider"
STEP = 2
"""How much further in a level stands, where the file does not say."""

_PLAIN_WORDS = re.compile(r"[^\W\d_][\w .,!?()/–%+-]*(?<! )\Z")
"""A sentence that begins with a letter and has no sign with a meaning in a YAML block."""
_NO_WORDS = frozenset({"y", "yes", "n", "no", "on", "off", "true", "false", "null"})
_ONLY_IN_BLOCKS = re.compile(r"[,?]")


@dataclass(frozen=True, slots=True)
class Style:
    """The columns of an item's dash and fields, and what is quoted or stands within braces."""

    dash: int = STEP
    column: int = STEP * 2
    dash_alone: bool = False
    braces: bool = False
    quoted_keys: bool = False
    quoted_text: bool = False

    def key(self, key: str) -> str:
        """A field's name."""
        return quoted(key) if self.quoted_keys else key

    def field(self, key: str, value: Any, *, flow: bool = False) -> str:
        """`inställt: Värden är sjuk`."""
        if isinstance(value, list):
            return f"{self.key(key)}: [{', '.join(self.text(each, flow=True) for each in value)}]"
        return f"{self.key(key)}: {self.text(value, flow=flow)}"

    def text(self, text: str, *, flow: bool) -> str:
        """A text on one line, without quotes when it needs none; `flow` when it stands within brackets or braces."""
        if self.quoted_keys:
            return quoted(text)
        words = _PLAIN_WORDS.match(text) and text.lower() not in _NO_WORDS and is_plain_looking(text)
        plain = words and not self.quoted_text and not (flow and _ONLY_IN_BLOCKS.search(text))
        return text if plain else scalar(text)

    def flow(self, fields: Mapping[str, Any]) -> str:
        """`{datum: 2026-11-26, inställt: Värden är sjuk}`."""
        return f"{{{', '.join(self.field(key, value, flow=True) for key, value in fields.items())}}}"

    def lines(self, fields: Mapping[str, Any]) -> list[str]:
        """An item of a block list."""
        dash = f"{' ' * self.dash}-"
        if self.braces:
            inner = [" " * self.column + self.flow(fields)]
        else:
            inner = [" " * self.column + self.field(key, value) for key, value in fields.items()]
        return [dash, *inner] if self.dash_alone else [dash + inner[0][self.dash + 1 :], *inner[1:]]


def style_of(sheet: Sheet) -> Style:
    """The style of the changes that there are, else of the items of `tider`, else the usual one."""
    spots = sheet.spots
    keys = [spot.key for path, spot in spots.items() if len(path) == 1 and spot.key]
    texts = [spots[path].value for path in ((CHANGES, 0, "inställt"), ("titel",)) if path in spots]
    quoted_keys = bool(keys) and all(key.style == '"' for key in keys)
    quoted_text = bool(texts) and texts[0].style in {'"', "'"}
    dash, column, alone, braces = _columns(sheet)
    return Style(dash, column, alone, braces, quoted_keys, quoted_text)


def _columns(sheet: Sheet) -> tuple[int, int, bool, bool]:
    """Where the last item's dash and fields stand, whether the dash has its line alone, whether there are braces."""
    data = sheet.document.data
    for name in (CHANGES, TIMES):
        spot = sheet.spots.get((name,))
        if spot and spot.value.style == ":" and name == CHANGES:
            return spot.value.column, spot.value.column + STEP, False, False
        if spot and spot.value.style == "-":
            dash, item = spot.value.column, sheet.spots[name, len(data[name]) - 1].value
            if item.style not in {":", "{"}:
                return dash, dash + STEP, False, False
            return dash, item.column, not sheet.has_dash(item), item.style == "{"
    root = sheet.spots[()].value.column
    return root + STEP, root + STEP * 2, False, False
