"""What was mended in a file: each changed line as it was and as it is."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from torg.domain.numbers import mask_personal_numbers
from torg.phrases.shown import WIDTH, harmless, visible

MOST = 10
"""How many changes are shown of one file."""


def changes(file: str, before: str, after: str) -> Iterator[str]:
    """The lines to show: the file's name, then one line for each change, and at last how many there are beyond them.

    Args:
        file: its name as people read it.
        before: its text as it was.
        after: its text as it is.
    """
    yield harmless(file)
    told = list(_told(before.splitlines(), after.splitlines()))
    yield from told[:MOST]
    if len(told) > MOST:
        yield f"  och {len(told) - MOST} till"


def _told(before: list[str], after: list[str]) -> Iterator[str]:
    for kind, start, stop, new_start, new_stop in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        old, new = before[start:stop], after[new_start:new_stop]
        for index in range(max(len(old), len(new))):
            was = _short(old[index]) if index < len(old) else "ny rad"
            now = _short(new[index]) if index < len(new) else "borttagen"
            yield f"  rad {start + index + 1}: {was} → {now}"


def _short(line: str) -> str:
    text = mask_personal_numbers(visible(line.strip(" ")))
    return f"«{text}»" if len(text) <= WIDTH else f"«{text[: WIDTH - 1]}…»"
