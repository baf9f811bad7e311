"""A value of a file changed to another, as little of it as can be: down to the texts that differ."""

import json
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from torg.domain.value_at import value_at
from torg.problems import DataPath
from torg.store.change_blocks import add, inline, insert_item, is_in_flow, remove, rewrite
from torg.store.change_scalars import scalar_in_place
from torg.store.change_sheet import Cut, Sheet


class Wish(NamedTuple):
    """What is at a path, as canonical data, and what is to be there; None for nothing.

    `order` are the keys of its mapping as they would stand in a new file. `whole` is whether it is to be written anew
    from its key on, whatever of it stays the same.
    """

    path: DataPath
    old: Any
    new: Any
    order: Sequence[str] = ()
    whole: bool = False


def fulfilled(text: str, wish: Wish) -> str:
    """The text with a wish fulfilled.

    Args:
        text: as `Sheet` takes it.
        wish: about a field or an item of the file.

    Raises:
        UnwritableError: when the file has a form that can not take it.
    """
    if wish.old == wish.new and not wish.whole:
        return text
    sheet = Sheet(text)
    spot = sheet.spots.get(wish.path)
    if wish.new is None:
        return remove(sheet, wish.path) if spot else text
    if spot is None:
        return add(sheet, wish.path, wish.new, wish.order)
    if not wish.whole:
        inner = _inner(text, sheet, wish)
        if inner is not None:
            return inner
    return rewrite(sheet, wish.path, wish.new)


def _inner(text: str, sheet: Sheet, wish: Wish) -> str | None:
    """The text with the parts changed that differ; None when the file writes the value in another form."""
    raw: Any = value_at(sheet.document.data, wish.path)
    old, new = wish.old, wish.new
    if isinstance(raw, str):
        words = new if isinstance(new, str) else _lone(old, new)
        span = sheet.spots[wish.path].value
        cut = scalar_in_place(sheet, span, words, flow=is_in_flow(sheet, wish.path)) if words is not None else None
        return sheet.cut([cut]) if cut else None
    if all(isinstance(each, dict) for each in (raw, old, new)) and raw.keys() == old.keys():
        for inner in _fields(wish):
            text = fulfilled(text, inner)
        return text
    if all(isinstance(each, list) for each in (raw, old, new)) and len(raw) == len(old):
        is_flow = sheet.spots[wish.path].value.style == "["
        return _in_brackets(sheet, wish) if is_flow else _with_dashes(text, wish)
    return None


def _lone(old: Any, new: Any) -> str | None:
    """The one text of a list or a mapping that the file writes in short, when the new one can be written so too."""
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new) == 1:
        return new[0] if isinstance(new[0], str) else None
    if isinstance(old, dict) and isinstance(new, dict) and len(old) == 1 and old.keys() == new.keys():
        (only,) = new.values()
        return only if isinstance(only, str) else None
    return None


def _fields(wish: Wish) -> Iterator[Wish]:
    """What comes before what goes, so that the mapping is never empty."""
    for key in (*wish.new, *(each for each in wish.old if each not in wish.new)):
        yield Wish((*wish.path, key), wish.old.get(key), wish.new.get(key), list(wish.new))


def _steps(wish: Wish) -> Sequence[tuple[str, int, int, int, int]]:
    """How one list becomes the other, as `SequenceMatcher` tells it."""
    old, new = ([json.dumps(each, sort_keys=True) for each in items] for items in (wish.old, wish.new))
    return SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()


def _in_brackets(sheet: Sheet, wish: Wish) -> str | None:
    """`[a, b]`: the items that stay are written as they were; None when there is more to it than one line."""
    span = sheet.spots[wish.path].value
    start, end = sheet.start_of(span), sheet.end_of(span)
    if not span.is_one_line or "#" in sheet.raw[start:end]:
        return None
    texts: list[str] = []
    for tag, i1, i2, j1, j2 in _steps(wish):
        if tag == "equal":
            spans = (sheet.spots[(*wish.path, index)].value for index in range(i1, i2))
            texts += (sheet.raw[sheet.start_of(each) : sheet.end_of(each)] for each in spans)
        else:
            texts += map(inline, wish.new[j1:j2])
    return sheet.cut([Cut(start, end, f"[{', '.join(texts)}]")])


def _with_dashes(text: str, wish: Wish) -> str:
    """From the last item to the first, so that the places of those above stay right."""
    for _, i1, i2, j1, j2 in reversed(_steps(wish)):
        both = min(i2 - i1, j2 - j1)
        for each in reversed(wish.new[j1 + both : j2]):
            text = insert_item(Sheet(text), wish.path, i1 + both, each)
        for index in reversed(range(i1 + both, i2)):
            text = remove(Sheet(text), (*wish.path, index))
        for index in reversed(range(both)):
            text = fulfilled(text, Wish((*wish.path, i1 + index), wish.old[i1 + index], wish.new[j1 + index]))
    return text
