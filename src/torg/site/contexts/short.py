"""What the page at a short address is given."""

from dataclasses import dataclass

from torg.site.contexts.parts import Link


@dataclass(frozen=True, slots=True)
class ShortPage:
    """Where a short address leads: `short.html`."""

    title: str
    """What it is called: the entry's title, or the site's name when the address leads to several."""
    links: tuple[Link, ...]
    """The entries' pages, nearly always one; each with whose it is."""
    language: str
    """The language of the titles, BCP 47."""
    direction: str
    """`rtl`, or nothing."""
    goes_on: str
    """The page that a browser goes on to, when there is one."""
    address: str
    """The full address of that page."""
