"""What each page's template is given: one context for every template under `pages/`."""

from dataclasses import dataclass

from markupsafe import Markup

from torg.phrases.facts_venue import FactGroup
from torg.site.contexts.parts import Contact, Contents, Correction, Day, Fact, Group, Happening, Helpline, Link, Venue


@dataclass(frozen=True, slots=True)
class HomePage:
    """The start page: `pages/home.html`."""

    title: str
    """The heading."""
    lead: str
    """What this is, in a few sentences."""
    phone: Link
    """The number that a human answers."""
    phone_name: str
    """Who answers."""
    phone_hours: str
    """When."""
    phone_text: Markup
    """What happens when one rings."""
    choices: tuple[Link, ...]
    """The five ways in, each with a note."""
    days: tuple[Day, ...]
    """Today and the next days, days without happenings left out."""
    board: tuple[Link, ...]
    """The notices that are up now."""
    board_link: Link
    """The way to the notice board."""
    letters: tuple[Link, ...]
    """The letters that have entries."""
    groups: tuple[Group, ...]
    """All entries by letter, or nothing when they are too many for one page."""


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
    """The interests it belongs to."""
    notices: tuple[str, ...]
    """What is different now, said first: a pause, a called-off day."""
    easy: Markup
    """The easy-read text."""
    rules: tuple[str, ...]
    """When it is, as sentences."""
    times: tuple[Happening, ...]
    """The next times."""
    no_times: str
    """What to do when there are no dates to show; nothing when there are, or when none are needed."""
    venues: tuple[Venue, ...]
    """Where it is."""
    meeting_point: str
    """Where one meets, when that is another spot than the place itself."""
    cost: tuple[str, ...]
    """The cost in all, and membership."""
    sign_up: str
    """Whether and how to sign up."""
    first_visit: tuple[Fact, ...]
    """What a newcomer wants to know."""
    contact: Contact
    """Whom to ring."""
    web: Link | None
    """The entry's own address on the web."""
    text: Markup
    """The longer text."""
    remarks: tuple[str, ...]
    """More that is good to know: whom it is for, group, languages, what to bring."""
    badges: tuple[str, ...]
    """All promises in words."""
    checked: str
    """When somebody last said that all this is right."""
    old: bool
    """Whether that is so long ago that much may have changed."""
    report: tuple[Link, ...]
    """Where to say that something is wrong: telephone and e-mail."""


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
    notices: tuple[str, ...]
    """Whether it is not up yet."""
    valid: str
    """The last day, in words."""
    easy: Markup
    """The easy-read text."""
    rules: tuple[str, ...]
    """When it is, if that is decided."""
    venues: tuple[Venue, ...]
    """Where it is, if that is decided."""
    cost: str
    """What it costs, or nothing."""
    remarks: tuple[str, ...]
    """More that is good to know."""
    badges: tuple[str, ...]
    """All promises in words."""
    contact: Contact
    """The organisation's ways in."""
    web: Link | None
    """The note's own address on the web."""
    report: tuple[Link, ...]
    """Where to say that something is wrong."""


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
    facts: tuple[FactGroup, ...]
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


@dataclass(frozen=True, slots=True)
class ListPage:
    """Entries that belong together, such as an interest or an area: `pages/list.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    lead: str
    """What is here, and how many."""
    groups: tuple[Group, ...]
    """The entries."""
    pages: tuple[Link, ...]
    """The list's other pages, when it has more than one."""


@dataclass(frozen=True, slots=True)
class DoorsPage:
    """Links with a few words each, such as all interests or all places: `pages/doors.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    lead: str
    """What is here."""
    doors: tuple[Link, ...]
    """The links, each with a note."""
    pages: tuple[Link, ...]
    """The list's other pages, when it has more than one."""


@dataclass(frozen=True, slots=True)
class LifePage:
    """A life situation: interests, entries and helplines together: `pages/life.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    easy: Markup
    """Some kind lines."""
    groups: tuple[Group, ...]
    """The entries that suit best, chosen by hand."""
    more: tuple[Link, ...]
    """The interests where there is more."""
    helplines: tuple[Helpline, ...]
    """Whom to ring."""


@dataclass(frozen=True, slots=True)
class AlphabetPage:
    """All entries by letter: `pages/alphabet.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    lead: str
    """How many there are."""
    letters: tuple[Link, ...]
    """The letters that have entries."""
    groups: tuple[Group, ...]
    """The entries of this page, by letter."""
    pages: tuple[Link, ...]
    """The letter's other pages, when it has more than one."""


@dataclass(frozen=True, slots=True)
class SupportPage:
    """Help and support, and whom to ring: `pages/support.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    lead: str
    """What is here."""
    groups: tuple[Group, ...]
    """The entries."""
    helplines: tuple[Helpline, ...]
    """The helplines that somebody has checked within a year."""
    pages: tuple[Link, ...]
    """The list's other pages, when it has more than one."""


@dataclass(frozen=True, slots=True)
class BoardPage:
    """The notice board: `pages/board.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    lead: str
    """What the board is for."""
    groups: tuple[Group, ...]
    """What is up now, then what comes soon."""


@dataclass(frozen=True, slots=True)
class CallPage:
    """Ring a human: `pages/call.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    name: str
    """Who answers."""
    phone: Link
    """The number."""
    hours: str
    """When somebody answers."""
    easy: Markup
    """What happens when one rings."""
    email: Link | None
    """The e-mail address to the same humans."""
    relay: Fact
    """How one rings without hearing or speech: the public relay services."""


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page that the municipality wrote in Markdown: `pages/text.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    body: Markup
    """The text, with its own headings from level 2."""


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """What to do about each sort of problem: `pages/corrections.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    lead: str
    """Whom the page is for."""
    contents: tuple[Contents, ...]
    """Links to all of them, by what they are about."""
    corrections: tuple[Correction, ...]
    """One for every code."""


@dataclass(frozen=True, slots=True)
class NotFoundPage:
    """The page that is shown when there is none: `pages/not_found.html`."""

    title: str
    """The heading."""
    ways: tuple[Link, ...]
    """Where one may go instead."""
    phone: Link
    """The number that a human answers."""
    phone_hours: str
    """When."""


Page = (
    HomePage
    | EntryPage
    | NoticePage
    | OrganisationPage
    | PlacePage
    | ListPage
    | DoorsPage
    | LifePage
    | AlphabetPage
    | SupportPage
    | BoardPage
    | CallPage
    | TextPage
    | CorrectionsPage
    | NotFoundPage
)
"""Whatever a template under `pages/` may be given."""


@dataclass(frozen=True, slots=True)
class Made:
    """One page before it is HTML: where it goes, what its head says, which template, what the template is given."""

    path: str
    """Where it is written, under the output folder."""
    template: str
    """The template's name under `pages/`, without `.html`."""
    page: Page
    """The template's context."""
    title: str
    """The title before the site's name; most important words first."""
    description: str
    """The meta description."""
    section: str = ""
    """The menu path that the page belongs under, for `aria-current`."""
    source: str = ""
    """The file that the page comes from, relative to the content root's parent, when a path may collide."""
