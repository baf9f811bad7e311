"""Whole fields and items put into a file, taken out of it, or written anew; what stands around them stays."""

from collections.abc import Sequence
from typing import Any

from torg.problems import DataPath
from torg.store.change_flow import drop_in_flow, insert_in_flow
from torg.store.change_sheet import Cut, Sheet, UnwritableError
from torg.store.change_style import style_of
from torg.store.quoting import scalar
from torg.store.walk import Span
from torg.store.write import field_lines, item_lines


def inline(value: Any) -> str:
    """A value on one line: `{pris: 20, betala: [kontant]}`."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{scalar(key)}: {inline(each)}' for key, each in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(inline, value))}]"
    return scalar(str(value))


def is_in_flow(sheet: Sheet, path: DataPath) -> bool:
    """Whether what is at a path stands within brackets or braces."""
    return bool(path) and sheet.spots[path[:-1]].value.style in {"{", "["}


def rewrite(sheet: Sheet, path: DataPath, value: Any) -> str:
    """A field or an item written anew in the usual form. A comment on its first line stays there.

    Raises:
        UnwritableError: when it has no line of its own to begin on.
    """
    spot = sheet.spots[path]
    if is_in_flow(sheet, path):
        return sheet.cut([Cut(sheet.start_of(spot.value), sheet.end_of(spot.value), inline(value))])
    if spot.key:
        head = sheet.raw[sheet.start_of(spot.key) : sheet.end_of(spot.key)]
        lines, first, start = field_lines(f"{head}:", value, spot.key.column), spot.key, sheet.start_of(spot.key)
    else:
        dash = sheet.spots[path[:-1]].value.column
        number = sheet.dash_line(spot.value, dash)
        if sheet.line(number)[:dash].strip():
            raise UnwritableError(sheet.line(number))
        lines, first, start = (
            item_lines(value, dash),
            Span(number, dash, number, dash + 1, "-"),
            sheet.offset(number, 0),
        )
    return sheet.cut([_instead(sheet, first, spot.value, start, lines)])


def _instead(sheet: Sheet, first: Span, value: Span, start: int, lines: Sequence[str]) -> Cut:
    """The lines in the place of a key or a dash with its value, and of the comments that stand further in below it."""
    is_line = value.is_one_line and value.line == first.line
    comment = sheet.rest_of_line(value) if is_line else sheet.comment_on(first)
    if is_line:
        end = sheet.end_of(value) if len(lines) == 1 or not comment else sheet.end_of_line(value.line)
    elif value.is_scalar:
        end = sheet.end_of(value)
    else:
        end = sheet.end_of_line(sheet.stop_with_comments(value, first.column) - 1)
    if comment and not (is_line and len(lines) == 1):
        lines = [f"{lines[0]}  {comment}", *lines[1:]]
    return Cut(start, end, sheet.ending(first.line + 1).join(lines))


def add(sheet: Sheet, path: DataPath, value: Any, order: Sequence[str]) -> str:
    """A new field, after the nearest one above it in the usual order.

    Args:
        sheet: the file.
        path: the field's.
        value: what it holds.
        order: the keys as they would stand in a new file.

    Raises:
        UnwritableError: when there is nothing to put it in.
    """
    above, key = sheet.spots.get(path[:-1]), str(path[-1])
    if above is None or above.value.style not in {":", "{"}:
        raise UnwritableError(key)
    name = style_of(sheet).key(key)
    if above.value.style == "{":
        spans = siblings(sheet, path[:-1])
        return sheet.cut(insert_in_flow(sheet, above.value, spans, f"{name}: {inline(value)}"))
    column = above.value.column
    pad = " " * column
    earlier = [each for each in order[: order.index(key)] if (*path[:-1], each) in sheet.spots]
    beside = sheet.spots[(*path[:-1], earlier[-1])].value if earlier else above.value
    lines = field_lines(f"{pad}{name}:", value, column)
    return sheet.cut([sheet.insert(sheet.stop_with_comments(beside, column), lines)])


def siblings(sheet: Sheet, above: DataPath) -> list[Span]:
    """The fields of a mapping, each from its key to its value's end, as they stand."""
    found = (spot for path, spot in sheet.spots.items() if path and path[:-1] == above and spot.key)
    spans = [Span(*each.key[:2], *each.value[2:4], each.value.style) for each in found if each.key]
    return sorted(spans)


def remove(sheet: Sheet, path: DataPath) -> str:
    """A field or an item taken out, with the comments that stand further in; it must not be the only one.

    Raises:
        UnwritableError: when its lines are shared with something else.
    """
    spot = sheet.spots[path]
    if is_in_flow(sheet, path):
        spans = siblings(sheet, path[:-1])
        start = spot.key or spot.value
        return sheet.cut(drop_in_flow(sheet, spans, [each[:2] for each in spans].index(start[:2])))
    if not spot.key:
        dash = sheet.spots[path[:-1]].value.column
        first = sheet.dash_line(spot.value, dash)
        if sheet.line(first)[:dash].strip():
            raise UnwritableError(sheet.line(first))
        return sheet.cut([sheet.delete(first, sheet.stop_with_comments(spot.value, dash))])
    if sheet.begins_line(spot.key):
        return sheet.cut([sheet.delete(spot.key.line, sheet.stop_with_comments(spot.value, spot.key.column))])
    after = [each for each in siblings(sheet, path[:-1]) if each[:2] > spot.key[:2]]
    if not after:
        raise UnwritableError(str(path[-1]))
    return sheet.cut([Cut(sheet.start_of(spot.key), sheet.start_of(after[0]), "")])


def insert_item(sheet: Sheet, path: DataPath, index: int, value: Any) -> str:
    """A new item of a list with dashes, before the one that has its place, or last.

    Raises:
        UnwritableError: when the list begins on the line of something else.
    """
    spot = sheet.spots[path]
    dash = spot.value.column
    if index:
        at = sheet.stop_with_comments(sheet.spots[(*path, index - 1)].value, dash)
    elif spot.key and spot.key.line < spot.value.line:
        at = spot.key.line + 1
    else:
        raise UnwritableError(str(path))
    return sheet.cut([sheet.insert(at, item_lines(value, dash))])
