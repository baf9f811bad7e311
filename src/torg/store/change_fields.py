"""Some fields of a file changed, and only they: every other line stays as its writer left it.

Laws: what is read from the new text is what was wanted; and without the changed fields the old text and the new one are
the same (`others`). Comments within a value that has to be written anew go; `lost_comments` tells which.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from torg.store.change_nodes import Wish, fulfilled
from torg.store.change_sheet import Sheet, UnwritableError
from torg.store.drafting import draft, merged
from torg.store.folders import Found
from torg.store.formatting import Formatted, Outcome, canonical, comments
from torg.store.reading import read_file

Data = Mapping[str, Any]


def put_fields(found: Found, text: str, changes: Data) -> Formatted:
    """The file's text with some fields changed, added or taken away.

    Args:
        found: the file; it is not looked at.
        text: what it holds, as decoded from UTF-8, with its own line breaks.
        changes: the new values by the keys at the root; an empty value takes its key away.

    Returns:
        `CHANGED` or `SAME` with the text, or `FAULTY` with what is wrong with what was wanted.

    Raises:
        UnwritableError: when the text has a form that can not take the change.
    """
    held = read_file(found, text.encode()).data
    if not isinstance(held, dict):
        raise UnwritableError(found.shown)
    made = draft(found, merged(held, changes))
    if made.outcome is not Outcome.CHANGED:
        return made
    old, new = canonical_data(found, text), canonical_data(found, made.text) or {}
    known = old is not None
    keys = [key for key in (*new, *(old or held)) if known or key in changes]
    keys = [key for key in dict.fromkeys(keys) if not known or (old or {}).get(key) != new.get(key)]
    whole: set[str] = set() if known else set(keys)
    while True:
        after = text
        for key in keys:
            wish = Wish((key,), (old or {}).get(key), new.get(key), list(new), whole=key in whole)
            after = fulfilled(after, wish)
        got = canonical_data(found, after)
        if got == new and others(after, keys) == others(text, keys):
            return Formatted(Outcome.SAME if after == text else Outcome.CHANGED, after, made.problems)
        wrong = {key for key in keys if got is None or got.get(key) != new.get(key)} - whole
        if not wrong:
            raise UnwritableError(found.shown)
        whole |= wrong


def canonical_data(found: Found, text: str) -> dict[str, Any] | None:
    """What a text holds, as its canonical form would say it; None when it can not be read, or is no record."""
    said = canonical(read_file(found, text.encode()))
    data = read_file(found, said.encode()).data if said is not None else None
    return data if isinstance(data, dict) else None


def others(text: str, keys: Iterable[str]) -> tuple[str, ...] | None:
    """The lines of a text that belong to none of some fields; None when its fields have no lines of their own."""
    sheet = Sheet(text)
    root = sheet.spots.get(())
    if root is None or root.value.style != ":":
        return None
    taken: set[int] = set()
    for key in keys:
        spot = sheet.spots.get((key,))
        if spot and spot.key:
            taken |= set(range(spot.key.line, sheet.stop_with_comments(spot.value, root.value.column)))
    return tuple(sheet.line(number) + sheet.ending(number + 1) for number in range(sheet.count) if number not in taken)


def lost_comments(before: str, after: str) -> tuple[str, ...]:
    """The comments of a text that another one lacks, as they were written."""
    told, kept = (comments(Sheet(each).document) for each in (before, after))
    gone = Counter(told) - Counter(kept)
    return tuple(gone.elements())
