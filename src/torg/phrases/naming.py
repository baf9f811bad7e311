"""What the commands say when a name could be several things, or none."""

from collections.abc import Iterable

from torg.phrases.joining import listed

_FEW = 24
"""So many choices or fewer are all told."""
_LINES = 12
"""So many meanings of a name are told."""


def several_sentence(name: str, meanings: Iterable[tuple[str, str]]) -> str:
    """That a name could be several things, with a line for each.

    Args:
        name: what was written.
        meanings: what to write instead, and what it is.
    """
    lines = [f"  {instead}  ({what})" for instead, what in meanings]
    more = [f"  … och {len(lines) - _LINES} till"] if len(lines) > _LINES else []
    return "\n".join((f"«{name}» kan vara flera saker. Skriv ett av de här i stället:", *lines[:_LINES], *more))


def none_sentence(name: str, near: str, known: Iterable[str]) -> str:
    """That nothing has the name, with what it may have been, or with all that there is when it is not much.

    Args:
        name: what was written.
        near: the name that is most like it, or nothing.
        known: all names.
    """
    said = f"Det finns inget som heter «{name}»."
    if near:
        return f"{said} Menar du «{near}»?"
    names = list(known)
    if 0 < len(names) <= _FEW:
        return f"{said} Skriv {listed([f'«{each}»' for each in names], 'eller')}."
    return f"{said} Skriv titeln som den står på webbplatsen, eller några ord ur den."
