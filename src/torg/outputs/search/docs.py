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


class Standing(IntEnum):
    """Where a page stands among those that are found."""

    OPEN = 0
    LATER = 1
    """It is paused, or not for some weeks: after what is open, unless its words fit better."""
    STAFF = 2
    """It is written for those who put things in: after everything else."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is shown of a page that is found. All in words, ready to print."""

    title: str
    """The page's title."""
    path: str
    """The page, from the output folder."""
    when: str = ""
    """When it is, and the next time; for a page that is no entry, what is there."""
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
    """What narrows a search, as `d3` (Thursdays), `o-angsbo`, `gratis`, `stegfri`; `kris` for whom to ring."""
    standing: Standing = Standing.OPEN
    """Where it stands among those that are found."""
    dateless: bool = False
    """Whether it is on no day that is known: the last to show when somebody asks for a day."""
