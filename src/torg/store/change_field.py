"""One field of a file given a new value; every other character stays."""

from torg.store.change_sheet import Cut, Sheet, UnwritableError
from torg.store.change_style import style_of


def put_field(text: str, key: str, value: str) -> str:
    """The text with one field's value in the place of its old one, or with the field last in the file.

    Args:
        text: a file as decoded from UTF-8, with its own line breaks; it has no `fel`.
        key: a field at the root: `kontrollerad`.
        value: one line.

    Raises:
        UnwritableError: when the text has a form that can not take the field.
    """
    sheet = Sheet(text)
    root, style = sheet.spots.get(()), style_of(sheet)
    if root is None or root.value.style not in {":", "{"}:
        raise UnwritableError(key)
    line = style.field(key, value, flow=root.value.style == "{")
    spot = sheet.spots.get((key,))
    if spot is not None and spot.key:
        return sheet.cut([Cut(sheet.start_of(spot.key), sheet.end_of(spot.value), line)])
    if root.value.style == "{":
        raise UnwritableError(key)
    margin = " " * root.value.column
    return sheet.cut([sheet.insert(sheet.stop(root.value), [margin + line])])


def put_inner(text: str, path: tuple[str, ...], value: str) -> str:
    """The text with a new value for a field that stands within others; a file without the field stays as it is.

    Args:
        text: as for `put_field`.
        path: the keys from the root: `("kontrollerad", "datum")`.
        value: one line.

    Raises:
        UnwritableError: when the value has a form that can not be replaced.
    """
    sheet = Sheet(text)
    spot, above = sheet.spots.get(path), sheet.spots.get(path[:-1])
    if spot is None or above is None or not spot.key:
        return text
    line = style_of(sheet).field(path[-1], value, flow=above.value.style == "{")
    return sheet.cut([Cut(sheet.start_of(spot.key), sheet.end_of(spot.value), line)])
