"""What the pages of one record are given: an activity, a note, an organiser, a place."""

from dataclasses import dataclass

from markupsafe import Markup

from torg.site.contexts.parts import (
    Benefits,
    Contact,
    Fact,
    Group,
    Happening,
    Link,
    Send,
    Subscribe,
    Timed,
)
from torg.site.contexts.venues import Conditions, Facts, Venue


@dataclass(frozen=True, slots=True)
class EntryPage:
    """An activity of any type: `pages/entry.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """What it is called."""
    kind: str
    """The type in words."""
    organisation: Link
    """Who arranges it."""
    interests: tuple[Link, ...]
    """The interests it belongs to, but for the one among the breadcrumbs."""
    notices: tuple[Timed, ...]
    """What is different now, said first: a pause, a called-off day."""
    easy: Markup
    """The easy-read text."""
    in_swedish: str
    """That the title and the text are in Swedish, in an edition of another language."""
    rules: tuple[str, ...]
    """When it is, as sentences."""
    times: tuple[Happening, ...]
    """The next times."""
    times_label: str
    """What stands over them; nothing over the only date there is."""
    later: tuple[str, ...]
    """What is called off or moved later on, and the closed days."""
    no_times: str
    """What to do when there are no dates to show; nothing when there are, or when none are needed."""
    venues: tuple[Venue, ...]
    """Where it is."""
    conditions: Conditions | None
    """How it is at the activity itself, when it has facts of its own."""
    meeting_point: str
    """Where one meets, when that is another spot than the place itself."""
    cost: tuple[str, ...]
    """The cost in all, and membership."""
    sign_up: Markup
    """Whether and how to sign up."""
    sign_up_web: Link | None
    """Where one signs up on the web, when one can."""
    first_visit: tuple[Fact, ...]
    """What happens the first time, and who meets one."""
    company: tuple[str, ...]
    """Who can come along: somebody to ask for, a friend, a child."""
    benefits: Benefits | None
    """What somebody who gets benefits needs to know, on a task."""
    contact: Contact
    """Whom to ring."""
    web: Link | None
    """The entry's own address on the web."""
    text: Markup
    """The longer text."""
    remarks: tuple[str, ...]
    """More that is good to know: whom it is for, group, languages, what to bring."""
    badges: tuple[Link, ...]
    """Promises, each with the page of all that keeps it; without address when nothing does today."""
    checked: str
    """When somebody last said that all this is right."""
    old: bool
    """Whether that is so long ago that much may have changed."""
    report: tuple[Link, ...]
    """Where to say that something is wrong: telephone and e-mail."""
    subscribe: Subscribe | None
    """The entry's calendar, when it has dates."""
    send: Send
    """Ways to give the page to somebody."""


@dataclass(frozen=True, slots=True)
class NoticePage:
    """A note on the notice board: `pages/notice.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """Its heading."""
    kind: str
    """What sort of note it is."""
    organisation: Link
    """Through whom one answers."""
    notices: tuple[Timed, ...]
    """Whether it is not up yet."""
    valid: str
    """The last day, in words."""
    easy: Markup
    """The easy-read text."""
    in_swedish: str
    """That the title and the text are in Swedish, in an edition of another language."""
    rules: tuple[str, ...]
    """When it is, if that is decided."""
    times: tuple[Happening, ...]
    """The next times."""
    times_label: str
    """What stands over them; nothing over the only date there is."""
    venues: tuple[Venue, ...]
    """Where it is, if that is decided."""
    cost: str
    """What it costs, or nothing."""
    remarks: tuple[str, ...]
    """More that is good to know."""
    badges: tuple[Link, ...]
    """Promises, each with the page of all that keeps it; without address when nothing does today."""
    contact_title: str
    """The question that the contact answers."""
    through: str
    """That one answers through the organisation, when there is somebody to answer; else nothing."""
    contact: Contact
    """The organisation's ways in."""
    web: Link | None
    """The note's own address on the web."""
    report: tuple[Link, ...]
    """Where to say that something is wrong."""
    subscribe: Subscribe | None
    """The note's calendar, when it has dates."""
    send: Send
    """Ways to give the page to somebody."""


@dataclass(frozen=True, slots=True)
class OrganisationPage:
    """An organiser and what it arranges: `pages/organisation.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """Its name."""
    kind: str
    """What sort of organiser it is, faith communities honestly named."""
    easy: Markup
    """The easy-read text."""
    text: Markup
    """The longer text."""
    contact: Contact
    """How to reach it."""
    address: str
    """Where one may visit, or nothing."""
    remarks: tuple[str, ...]
    """Languages, and whether it is independent of the municipality."""
    conduct: Markup
    """Its rules for everybody's comfort."""
    groups: tuple[Group, ...]
    """What it arranges."""
    pages: tuple[Link, ...]
    """The list's other pages, when it has more than one."""
    checked: str
    """When somebody last said that all this is right."""
    report: tuple[Link, ...]
    """Where to say that something is wrong."""
    subscribe: Subscribe | None
    """The calendar with all of it, when there are dates."""


@dataclass(frozen=True, slots=True)
class PlacePage:
    """A venue with its facts: `pages/place.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """Its name."""
    area: Link | None
    """The part of town."""
    address: str
    """Street and town, or nothing."""
    sentences: tuple[str, ...]
    """What sort of place it is, and how to get there from the nearest stop."""
    directions: Markup
    """How to find the way in."""
    facts: tuple[Facts, ...]
    """What is known, in groups."""
    unknown: str
    """What is not known, listed in words."""
    remarks: tuple[str, ...]
    """More that is good to know."""
    database: Link | None
    """The place in the national accessibility database."""
    groups: tuple[Group, ...]
    """What happens here."""
    pages: tuple[Link, ...]
    """The list's other pages, when it has more than one."""
    checked: str
    """When somebody last looked at the facts, or nothing."""
    report: tuple[Link, ...]
    """Where to say that something is wrong."""
    subscribe: Subscribe | None
    """The calendar with all of it, when there are dates."""
