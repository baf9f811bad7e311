"""What the template of the search page is given."""

from dataclasses import dataclass

from torg.site.contexts.parts import Helpline, Link


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose in a form."""

    value: str
    """What the form holds then; nothing for no choice."""
    text: str
    """What the reader sees."""


@dataclass(frozen=True, slots=True)
class Urgent:
    """Whom to ring when somebody writes a cry for help."""

    line: Helpline
    """The helpline."""
    kinds: str
    """The kinds of words that show it, with spaces between, for the script."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The page where one searches: `pages/search.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    lead: str
    """How one does."""
    action: str
    """The page itself, to which the form goes."""
    up: str
    """The way from the page to the output folder, for the script."""
    days: tuple[Choice, ...]
    """The weekdays, and first all of them."""
    areas: tuple[Choice, ...]
    """The parts of town, and first all of them."""
    free: Choice
    """Only what is free."""
    step_free: Choice
    """Only where there are no steps at the entrance."""
    urgent: tuple[Urgent, ...]
    """Whom to ring, which the script shows before all that it finds."""
    doors: tuple[Link, ...]
    """The other ways to find something."""
    phone: Link
    """The number that a human answers."""
    phone_hours: str
    """When."""
    script: str
    """The script's address, relative to the page."""
