"""What the script knows of words before it looks them up: cries for help, and names of weekdays.

Both are compared whole, without accents, and never by likeness.
"""

from collections.abc import Mapping, Sequence

from torg.outputs.search.words import fold, tokens

ANY = "*"
"""Before or after a word: whatever is there."""
ALONE = "="
"""Before a phrase that is the whole query."""


def phrases(by_language: Mapping[str, str]) -> tuple[str, ...]:
    """Phrases as the script compares them, without repeats: `vill do`, `sjalvmord*`, `=orkar inte`.

    Args:
        by_language: phrases with commas between.
    """
    written = (phrase.strip() for text in by_language.values() for phrase in text.split(","))
    return tuple(dict.fromkeys(filter(None, map(_phrase, written))))


def _phrase(written: str) -> str:
    parts = [part for word in written.removeprefix(ALONE).split() for part in _parts(word)]
    return (ALONE if written.startswith(ALONE) else "") + " ".join(parts)


def _parts(word: str) -> list[str]:
    """A word's parts, for an apostrophe parts a word, with the stars where they were."""
    found = [fold(part) for part in tokens(word)]
    found[0] = (ANY if word.startswith(ANY) else "") + found[0]
    found[-1] += ANY if word.endswith(ANY) else ""
    return found


def forms(days: Sequence[str]) -> tuple[str, ...]:
    """For each day, its names in all forms that the script may meet, with a space between.

    Args:
        days: names with spaces between. Of a name with an apostrophe, its last part.
    """
    return tuple(" ".join(dict.fromkeys(fold(tokens(name)[-1]) for name in names.split())) for names in days)
