"""What the page with one's own list is given, and what it shows of each entry."""

from dataclasses import dataclass

from torg.site.contexts.days import Freshness
from torg.site.contexts.parts import Contact, Happening, Link, Send, Timed
from torg.site.contexts.venues import Venue


@dataclass(frozen=True, slots=True)
class ListEntry:
    """An entry in one's own list: for the component `list_entry`. Links start from the edition's folder."""

    link: Link
    """The title and the page; the note says whose it is."""
    notices: tuple[Timed, ...]
    """What is different now."""
    rules: tuple[str, ...]
    """When it is, as sentences."""
    times: tuple[Happening, ...]
    """The next times."""
    times_label: str
    """What stands over them, or nothing."""
    no_times: str
    """What to do when there are no dates to show, or nothing."""
    meeting_point: str
    """Where one meets, or nothing."""
    venues: tuple[Venue, ...]
    """Where it is."""
    access: str
    """How one gets there when the activity is not at the place where one meets, in a line, or nothing."""
    cost: tuple[str, ...]
    """What it costs in all; nothing when that is not told."""
    sign_up: str
    """Whether and how to sign up; nothing when that is not told."""
    first_time: tuple[str, ...]
    """Who meets one and where, what happens, and who can come along; nothing when none of it is told."""
    to_know: tuple[str, ...]
    """What to bring, whom it is for, and what else the organiser wants to say."""
    contact_title: str
    """The question that the contact answers."""
    contact: Contact
    """Whom to ring."""
    send: Send
    """What is sent of it, besides its title and its next time."""


@dataclass(frozen=True, slots=True)
class MyListPage:
    """One's own list: `pages/my_list.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    made: Freshness
    """From which day the facts are."""
    phone: Link
    """The number that a human answers."""
    phone_hours: str
    """When."""
    site: str
    """The full address of the edition, for links to send."""
    script: str
    """The script's address, relative to the page."""
