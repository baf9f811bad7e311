"""What a letter is about, in a few words."""

from datetime import date

from torg.phrases.form import WORDS
from torg.phrases.joining import lower_first
from torg.phrases.occurrences import weekday_and_day
from torg.phrases.proposals import kind_name, plain_words

_NEW, _CHANGE = "ny", "andring"


def quiet(title: str) -> str:
    """A title that somebody typed: letters, digits and quiet signs, on one line."""
    return plain_words(" ".join(title.split()))


def matter(kind: str, name: str, day: date | None) -> str:
    """`Öppen fika: flytta en gång, torsdag 26 november 2026`; the kind first for what is new, or has no name.

    Args:
        kind: the kind's value.
        name: the activity's or the association's, or nothing.
        day: the one that is called off or moved.
    """
    what = WORDS.change_title if kind == _CHANGE else kind_name(kind)
    said = what if not name else f"{what}: {name}" if kind == _NEW else f"{name}: {lower_first(what)}"
    return f"{said}, {weekday_and_day(day)}" if day else said
