"""What the page about paper is given, and the link to a paper from a page that tells the same."""

from dataclasses import dataclass

from torg.site.contexts.parts import Link


@dataclass(frozen=True, slots=True)
class PaperLink:
    """A link to a PDF."""

    text: str
    """What it is about, or what one does; understood without the words around it."""
    href: str
    """Where it lies."""
    about: str
    """That it is a PDF, its pages and its size."""
    language: str
    """The PDF's language, BCP 47."""
    direction: str = ""
    """`ltr` or `rtl`, when the link's words are of another language than the page."""
    edition: str = ""
    """The edition's own name for itself."""
    day: str = ""
    """The day that it was made."""
    twin: Link | None = None
    """The page that tells the same."""


@dataclass(frozen=True, slots=True)
class PaperShelf:
    """Papers under a heading."""

    heading: str
    """What they have in common."""
    papers: tuple[PaperLink, ...]
    """The papers, in order."""
    language: str = ""
    """The heading's language, BCP 47, when it is another than the page's."""
    direction: str = ""
    """`ltr` or `rtl`, likewise."""


@dataclass(frozen=True, slots=True)
class PrintPage:
    """How to get it on paper: `pages/print.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    lead: str
    """What is here."""
    ask: str
    """Whom to ask for paper: a question as a heading."""
    about_ask: str
    """What happens when one rings."""
    phone: Link
    """The human number."""
    phone_hours: str
    """Who answers, and when."""
    ready: str
    """The heading of the leaflets."""
    about_ready: str
    """What sort of files they are; or that there are none."""
    leaflets: tuple[PaperLink, ...]
    """In the page's own edition: the whole town first, then its parts."""
    at_home: str
    """That they also hold what one does from home."""
    from_home: Link
    """The page with that."""
    more: tuple[PaperShelf, ...]
    """Staff's own leaflets and blank papers, when there are any."""
    others: str
    """The heading of the papers in other editions."""
    editions: tuple[PaperShelf, ...]
    """The papers of every other edition."""
    yourself: str
    """The heading of what one prints by oneself."""
    about_yourself: str
    """How one does it."""
    my_list: Link
    """One's own list."""
