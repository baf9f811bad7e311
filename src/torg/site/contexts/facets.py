"""What the pages that gather entries are given: the ways to narrow a list, and the page with more ways to find."""

from dataclasses import dataclass

from torg.site.contexts.parts import Contents, Link


@dataclass(frozen=True, slots=True)
class Narrow:
    """Links to parts of a list: for the component `narrow`."""

    heading: str
    """What one chooses."""
    links: tuple[Link, ...]
    """The parts; each note is how many entries there are."""
    folded: bool = False
    """Whether they are so many that they open when one asks for them."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language that somebody speaks, named in both languages."""

    link: Link
    """The page about it; the note is how many entries there are."""
    own_name: str
    """What it is called in itself."""
    language: str
    """Its code, BCP 47."""
    direction: str
    """`ltr` or `rtl`."""


@dataclass(frozen=True, slots=True)
class MoreWaysPage:
    """The way to all pages about promises, facts and languages: `pages/more_ways.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    lead: str
    """What is here."""
    groups: tuple[Contents, ...]
    """Links to the pages of promises and of facts, by what they are about; each note is a number."""
    spoken_title: str
    """The heading of the languages."""
    spoken: tuple[Spoken, ...]
    """The languages, or nothing."""
