"""Places and how it is there, for the pages of one record and for one's own list."""

from dataclasses import dataclass

from torg.site.contexts.parts import Link, Timed


@dataclass(frozen=True, slots=True)
class Pictured:
    """A sentence with a picture beside it, which says no more than the words."""

    text: str
    """The sentence."""
    pictogram: str
    """The picture's name: for a yes, for a no, or for something else."""


@dataclass(frozen=True, slots=True)
class Facts:
    """A place's facts of one kind."""

    name: str
    """The kind: `Röra sig`."""
    facts: tuple[Pictured, ...]
    """The facts, the honest noes among them."""


@dataclass(frozen=True, slots=True)
class Venue:
    """A place on an entry's page."""

    link: Link
    """The place and its page."""
    address: str
    """Street and town, or nothing."""
    sentences: tuple[str, ...]
    """What sort of place it is, and how to get there from the nearest stop."""
    directions: str
    """The way in, in the organiser's words, or nothing."""
    facts: tuple[Pictured, ...]
    """What is known about it, as sentences, the noes among them."""
    unknown: str
    """What is not known, listed in words, or nothing."""
    moment: Timed | None = None
    """When it is here next, where it is not always here."""
    heading: str = ""
    """What the facts are about, where one only meets at the place; nothing where they need no words."""
    access: str = ""
    """Whether one gets in without steps, and the toilet, in a line; nothing where one only meets."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """How it is at the activity itself, when it is not at the place where one meets."""

    facts: tuple[Pictured, ...]
    """What is known about it, as sentences, the noes among them."""
    unknown: str
    """What is not known, listed in words, or nothing."""
    access: str = ""
    """Whether one gets there without steps or in a wheelchair, in a line."""
