"""What somebody at a desk means by a name: an id, a title, or some words of one."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from torg.domain.nearest import folded, nearest

Known = Mapping[str, str]
"""What each id is called. An id may begin with its owner's: `frivilligcentralen/oppen-torsdagsfika`."""

_NONE: Mapping[str, str] = MappingProxyType({})
_WORD = 4
"""Letters of a word that says something by itself."""


def meant(text: str, known: Known) -> tuple[str, ...]:
    """The ids that the words may mean, in the order of `known`; none when they are like nothing.

    An id comes before a whole title, and that before words that stand anywhere in it, with å, ä and ö before without:
    only the surest of these that finds something counts. Case and hyphens do not matter.
    """
    wanted = folded(text)
    if not wanted:
        return ()
    for fits in _ways(text.strip(), wanted):
        found = tuple(id_ for id_, name in known.items() if fits(id_, name))
        if found:
            return found
    return ()


def near(text: str, known: Known, words: Mapping[str, str] = _NONE) -> str | None:
    """The id that was most likely meant; None when nothing is like the words.

    Another word for it comes first, then a likeness with a whole name, with the last part of an id, with one word of a
    name, and last with another word for it.

    Args:
        text: what was written.
        known: what each id is called.
        words: ids by other words for the same thing, folded.
    """
    other = words.get(folded(text))
    if other in known:
        return other
    backwards = [*known.items()][::-1]
    for names in (
        {name: id_ for id_, name in backwards},
        {_last(id_): id_ for id_, _ in backwards},
        {word: id_ for id_, name in backwards for word in name.split() if len(word) >= _WORD},
        {word: id_ for word, id_ in words.items() if id_ in known and len(word) >= _WORD},
    ):
        found = nearest(text, names)
        if found:
            return names[found]
    return None


def _ways(text: str, wanted: str) -> Iterator[Callable[[str, str], bool]]:
    words, plain = text.casefold().split(), wanted.split("-")
    yield lambda id_, _: id_ == text
    yield lambda id_, _: _last(id_) == text
    yield lambda id_, name: wanted in {folded(name), folded(_last(id_))}
    yield lambda _, name: all(word in name.casefold() for word in words)
    yield lambda _, name: all(word in folded(name) for word in plain)


def _last(id_: str) -> str:
    return id_.rpartition("/")[2]
