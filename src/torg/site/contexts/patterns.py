"""What the pages that show every component are given."""

from dataclasses import dataclass

from markupsafe import Markup

from torg.site.contexts.parts import Link


@dataclass(frozen=True, slots=True)
class Pattern:
    """A component with its example."""

    name: str
    """The macro's name, which is also the example's file and the heading's anchor."""
    about: str
    """What it is, in English, as its own first comment says."""
    shown: Markup
    """The example, rendered."""


@dataclass(frozen=True, slots=True)
class PatternsPage:
    """A group of the theme's components: `pages/patterns.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    lead: str
    """How many there are."""
    parts: str
    """What the list of components is called."""
    links: tuple[Link, ...]
    """The ways to each component further down."""
    patterns: tuple[Pattern, ...]
    """The components by name."""
