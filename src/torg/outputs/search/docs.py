"""What can be found: a page with its words, by how much each word says about it, and what may narrow a search."""

from dataclasses import dataclass
from enum import IntEnum


class Weight(IntEnum):
    """How much a word says about a page, by where it stands; the number is written in the index."""

    TEXT = 1
    PLACE = 2
    EASY = 3
    HIDDEN = 4
    LABEL = 5
    OWN = 6
    TITLE = 7


@dataclass(frozen=True, slots=True)
class Card:
    """What is shown of a page that is found. All in words, ready to print."""

    title: str
    """The page's title."""
    path: str
    """The page, from the output folder."""
    when: str = ""
    """When it is; for a page that is no entry, what is there."""
    where: str = ""
    """The place."""
    cost: str = ""
    """What it costs."""
    status: str = ""
    """What is different now."""


@dataclass(frozen=True, slots=True)
class Doc:
    """A page that can be found."""

    card: Card
    """What is shown."""
    texts: tuple[tuple[Weight, str], ...]
    """What it is found by."""
    facets: tuple[str, ...] = ()
    """What narrows a search, as `d3` (Thursdays), `o-angsbo`, `gratis`, `stegfri`."""
