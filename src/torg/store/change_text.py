"""One item of `ändringar` written into a file's text, or taken out of it; every other character stays.

Pure functions on text, for the command line and for forms. Law: `take_back(put_change(text, change), change.day)` is
`text` when `text` has no change for that day, unless it had an empty `ändringar` or one item without a dash.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from torg.domain.clock import read_day
from torg.domain.schedule.record import Change
from torg.domain.value_at import value_at
from torg.problems import DataPath
from torg.store.change_flow import drop_in_flow, insert_in_flow
from torg.store.change_sheet import Cut, Sheet, UnwritableError
from torg.store.change_style import CHANGES, STEP, TIMES, Style, style_of
from torg.store.walk import Span, Spot

_DAY = "datum"

Fields = Mapping[str, Any]


def put_change(text: str, change: Change) -> str:
    """The text with a change added after the others, or in the place of the one that the day has.

    Args:
        text: an activity's file as decoded from UTF-8, with its own line breaks; it has no `fel`.
        change: what is different, and on which day.

    Raises:
        UnwritableError: when the text has no `tider`, or a form that can not take the change.
    """
    sheet = Sheet(text)
    path = _item(sheet, change.day)
    if path is None:
        return sheet.cut(_add(sheet, change.written()))
    old = Change.read(_value(sheet, path)).written()
    new = change.written()
    return text if old == new else sheet.cut(_rewrite(sheet, path, old, new))


def take_back(text: str, day: date) -> str:
    """The text without the change for a day; without `ändringar` when that was the only one. No such change: as it was.

    Raises:
        UnwritableError: as `put_change`.
    """
    sheet = Sheet(text)
    path = _item(sheet, day)
    return text if path is None else sheet.cut(_take(sheet, path))


def sketch(change: Change) -> list[str]:
    """The lines that say a change, in the usual form: for somebody to write by hand."""
    return [f"{CHANGES}:", *Style().lines(change.written())]


def _item(sheet: Sheet, day: date) -> DataPath | None:
    """The path of the item for a day: `("ändringar", 0)`, or `("ändringar",)` when the one item has no dash."""
    data = sheet.document.data
    changes = data.get(CHANGES) if isinstance(data, dict) else None
    if isinstance(changes, dict):
        return (CHANGES,) if _day_of(changes) == day else None
    for index, item in enumerate(changes if isinstance(changes, list) else ()):
        if _day_of(item) == day:
            return CHANGES, index
    return None


def _value(sheet: Sheet, path: DataPath) -> dict[str, Any]:
    found = value_at(sheet.document.data, path)
    assert isinstance(found, dict), "a change is a mapping"
    return found


def _day_of(item: Any) -> date | None:
    try:
        return read_day(item[_DAY])
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _root(sheet: Sheet) -> Span:
    spot = sheet.spots.get(())
    if spot is None or spot.value.style not in {":", "{"}:
        raise UnwritableError(CHANGES)
    return spot.value


def _items(sheet: Sheet) -> list[Span]:
    """The items of `ändringar`, in order."""
    return [sheet.spots[CHANGES, index].value for index in range(len(sheet.document.data[CHANGES]))]


def _add(sheet: Sheet, fields: Fields) -> Iterator[Cut]:
    """The item after the last one, in the same style; or a new `ändringar` below `tider`."""
    root, style = _root(sheet), style_of(sheet)
    spot = sheet.spots.get((CHANGES,))
    if spot is None:
        yield _new(sheet, style, fields, root)
        return
    value = spot.value
    if value.style == "-":
        yield sheet.insert(sheet.stop_with_comments(value, root.column), style.lines(fields))
    elif value.style == "[":
        yield from insert_in_flow(sheet, value, _items(sheet), style.flow(fields))
    elif value.style == "{":
        start, end = sheet.start_of(value), sheet.end_of(value)
        yield Cut(start, start, "[")
        yield Cut(end, end, f", {style.flow(fields)}]")
    elif value.style == ":":
        yield from _make_list(sheet, value)
        yield sheet.insert(sheet.stop_with_comments(value, root.column), style.lines(fields))
    elif spot.key and not sheet.document.data[CHANGES] and not value.style and root.style == ":":
        yield sheet.insert(spot.key.line + 1, style.lines(fields))
    else:
        raise UnwritableError(CHANGES)


def _new(sheet: Sheet, style: Style, fields: Fields, root: Span) -> Cut:
    """The key and its first item, right after `tider`."""
    times = sheet.spots.get((TIMES,))
    if times is None:
        raise UnwritableError(TIMES)
    if root.style == "{":
        end = sheet.end_of(times.value)
        return Cut(end, end, f", {style.key(CHANGES)}: [{style.flow(fields)}]")
    at = sheet.stop_with_comments(times.value, root.column)
    return sheet.insert(at, [f"{' ' * root.column}{style.key(CHANGES)}:", *style.lines(fields)])


def _make_list(sheet: Sheet, value: Span) -> Iterator[Cut]:
    """The one item gets its dash, and its other lines move as far in."""
    start = sheet.start_of(value)
    yield Cut(start, start, "- ")
    for number in range(value.line + 1, sheet.stop(value)):
        if sheet.line(number).strip():
            at = sheet.offset(number, 0)
            yield Cut(at, at, " " * STEP)


def _take(sheet: Sheet, path: DataPath) -> Iterator[Cut]:
    """The item taken out with the comments that stand further in than its dash; the only one takes its key with it.

    A comment left behind could become a line of the text above it.
    """
    whole = sheet.spots[(CHANGES,)]
    only = len(path) == 1 or len(sheet.document.data[CHANGES]) == 1
    if only and _root(sheet).style == "{":
        yield from _drop_key(sheet, whole)
    elif only:
        assert whole.key
        yield sheet.delete(whole.key.line, sheet.stop_with_comments(whole.value, _root(sheet).column))
    elif whole.value.style == "[":
        yield from drop_in_flow(sheet, _items(sheet), int(path[1]))
    else:
        item, dash = sheet.spots[path].value, whole.value.column
        yield sheet.delete(sheet.dash_line(item, dash), sheet.stop_with_comments(item, dash))


def _drop_key(sheet: Sheet, spot: Spot) -> Iterator[Cut]:
    """A field within braces, with one comma."""
    fields = [each for path, each in sheet.spots.items() if len(path) == 1 and each.key]
    spans = [Span(*each.key[:2], *each.value[2:4], each.value.style) for each in fields if each.key]
    yield from drop_in_flow(sheet, spans, fields.index(spot))


def _rewrite(sheet: Sheet, path: DataPath, old: Fields, new: Fields) -> Iterator[Cut]:
    """The fields that differ: in the place of those that go, and the rest after the item's last one."""
    span = sheet.spots[path].value
    style = style_of(sheet)
    if span.style == "{":
        yield Cut(sheet.start_of(span), sheet.end_of(span), style.flow(new))
        return
    for key in (key for key in new if key in old and new[key] != old[key]):
        spot = sheet.spots[(*path, key)]
        assert spot.key
        yield Cut(sheet.start_of(spot.key), sheet.end_of(spot.value), style.field(key, new[key]))
    gone = [key for key in _value(sheet, path) if key not in new]
    come = [key for key in new if key not in old]
    for key, instead in zip(gone, come, strict=False):
        spot = sheet.spots[(*path, key)]
        assert spot.key
        yield Cut(sheet.start_of(spot.key), sheet.end_of(spot.value), style.field(instead, new[instead]))
    for key in gone[len(come) :]:
        yield _without(sheet, path, key)
    if rest := come[len(gone) :]:
        yield sheet.insert(sheet.stop(span), [" " * span.column + style.field(key, new[key]) for key in rest])


def _without(sheet: Sheet, path: DataPath, key: str) -> Cut:
    """A field's lines taken out; beside the dash, the next field takes its place."""
    spot = sheet.spots[(*path, key)]
    assert spot.key
    if sheet.begins_line(spot.key):
        return sheet.delete(spot.key.line, sheet.stop(spot.value))
    keys = list(_value(sheet, path))
    after = sheet.spots[(*path, keys[keys.index(key) + 1])].key
    assert after
    return Cut(sheet.start_of(spot.key), sheet.start_of(after), "")
