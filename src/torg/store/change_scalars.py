"""One text of a file given another in its place, written as the old one was: plain, within quotes, or as a block."""

import re

from torg.store.change_sheet import Cut, Sheet
from torg.store.change_style import Style
from torg.store.quoting import is_plain_looking, quoted
from torg.store.walk import Span

_BLOCK = re.compile(r"\|[+-]?[ \t]*(?:#.*)?\Z")
"""The header of a block whose indentation is that of its first line."""


def scalar_in_place(sheet: Sheet, span: Span, new: str, *, flow: bool) -> Cut | None:
    """The cut that puts a text in another's place; None when it takes another form than the old one has.

    Args:
        sheet: the file.
        span: where the old text stands.
        new: what is to be read there.
        flow: whether it stands within brackets or braces.
    """
    if span.style == "|":
        return _block(sheet, span, new)
    empty = span.is_one_line and span.column == span.end_column
    if span.style == ">" or empty or "\n" in new or not span.is_one_line:
        return None
    return Cut(sheet.start_of(span), sheet.end_of(span), _dressed(new, span.style, flow=flow))


def _dressed(text: str, style: str, *, flow: bool) -> str:
    if style == '"':
        return quoted(text)
    if style == "'" and is_plain_looking(text):
        return "'" + text.replace("'", "''") + "'"
    return Style().text(text, flow=flow)


def _block(sheet: Sheet, span: Span, new: str) -> Cut | None:
    """The lines below the header, as far in as the first of them was."""
    first, stop = span.line + 1, sheet.stop(span)
    header = sheet.line(span.line)[span.column :]
    if first >= stop or not new or new != new.strip() or not is_plain_looking(new) or not _BLOCK.match(header):
        return None
    body = next((line for line in map(sheet.line, range(first, stop)) if line.strip()), "")
    pad = body[: len(body) - len(body.lstrip(" "))]
    lines = (pad + line if line else "" for line in new.split("\n"))
    return Cut(sheet.offset(first, 0), sheet.end_of(span), sheet.ending(first).join(lines)) if pad else None
