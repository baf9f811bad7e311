"""What somebody at a desk means by a name: an id, a title, or some words of one."""

from collections.abc import Callable, Iterator, Mapping

from torg.domain.nearest import folded, nearest

Known = Mapping[str, str]
"""What each id is called. An id may begin with its owner's: `frivilligcentralen/oppen-torsdagsfika`."""


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


def near(text: str, known: Known) -> str | None:
    """The id whose name, or else whose last part, is most like the words; None when nothing is like them."""
    backwards = [*known.items()][::-1]
    names = {name: id_ for id_, name in backwards}
    ids = {_last(id_): id_ for id_, _ in backwards}
    name = nearest(text, names)
    last = None if name else nearest(text, ids)
    return names[name] if name else ids[last] if last else None


def _ways(text: str, wanted: str) -> Iterator[Callable[[str, str], bool]]:
    words, plain = text.casefold().split(), wanted.split("-")
    yield lambda id_, _: id_ == text
    yield lambda id_, _: _last(id_) == text
    yield lambda id_, name: wanted in {folded(name), folded(_last(id_))}
    yield lambda _, name: all(word in name.casefold() for word in words)
    yield lambda _, name: all(word in folded(name) for word in plain)


def _last(id_: str) -> str:
    return id_.rpartition("/")[2]
