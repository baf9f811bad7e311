"""Items put into, and taken out of, what stands within brackets: `[{…}, {…}]`, on one line or several."""

from collections.abc import Iterator, Sequence

from torg.store.change_sheet import Cut, Sheet
from torg.store.walk import Span


def insert_in_flow(sheet: Sheet, whole: Span, items: Sequence[Span], text: str) -> Iterator[Cut]:
    """The text as a new last item, on a line of its own where the last item has one.

    Args:
        sheet: the file.
        whole: the list with its brackets.
        items: the items that there are, in order.
        text: the new item.
    """
    if not items:
        at = sheet.end_of(whole) - 1
        yield Cut(at, at, text)
        return
    last = items[-1]
    end = sheet.end_of(last)
    if not sheet.begins_line(last):
        yield Cut(end, end, f", {text}")
        return
    rest = sheet.rest_of_line(last)
    indent = " " * last.column
    if "#" not in rest:
        yield Cut(end, end, f",{sheet.ending(last.end_line + 1)}{indent}{text}")
    elif rest.startswith(","):
        yield sheet.insert(last.end_line + 1, [f"{indent}{text},"])
    else:
        yield Cut(end, end, ",")
        yield sheet.insert(last.end_line + 1, [f"{indent}{text}"])


def drop_in_flow(sheet: Sheet, items: Sequence[Span], index: int) -> Iterator[Cut]:
    """One of several items taken out, with one comma; comments beside the others stay.

    Args:
        sheet: the file.
        items: all of them, in order; at least two.
        index: which one.
    """
    item = items[index]
    is_last = index == len(items) - 1
    before = sheet.between(items[index - 1], item) if index else ""
    if is_last and before.strip() == ",":
        yield Cut(sheet.end_of(items[index - 1]), sheet.end_of(item), "")
        return
    after = "" if is_last else sheet.between(item, items[index + 1])
    if not is_last and after.strip() == ",":
        yield Cut(sheet.start_of(item), sheet.start_of(items[index + 1]), "")
        return
    rest = sheet.rest_of_line(item)
    if sheet.begins_line(item) and rest in {"", ","}:
        yield sheet.delete(item.line, item.end_line + 1)
    else:
        end = sheet.end_of(item)
        yield Cut(sheet.start_of(item), end + rest.startswith(","), "")
    if is_last and not rest.startswith(","):
        comma = sheet.end_of(items[index - 1]) + before.index(",")
        yield Cut(comma, comma + 1, "")
