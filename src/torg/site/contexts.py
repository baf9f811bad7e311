"""What each template is given: one frozen dataclass per template, and the parts they share.

A template receives its own context as `page`; the components as `ui` and the fixed words as `words` are the same for
all. Nothing else. All sorting, grouping and
wording is done before; a template only places what is here. Every field's text below it is the template's
documentation. Paths (`href`) are ready to print: relative to the page, so that the site works from a folder.
"""

from dataclasses import dataclass

from markupsafe import Markup

from torg.phrases.facts_venue import FactGroup


@dataclass(frozen=True, slots=True)
class Link:
    """A link in running text or in a list."""

    text: str
    """What the link says; it is understood without the words around it."""
    href: str
    """Where it leads, relative to the page or to another site."""
    note: str = ""
    """A few plain words after the link."""
    current: bool = False
    """Whether this is the page one is on."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach somebody."""

    label: str
    """What sort of way it is: `Telefon`, `E-post`."""
    link: Link
    """The number or address, as written text inside its link."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Who answers, when and how."""

    who: str
    """The role or the organisation that answers."""
    hours: str
    """When somebody answers, or nothing when it is not told."""
    channels: tuple[Channel, ...]
    """The ways in, always in the same order: telephone, sms, e-mail, web."""


@dataclass(frozen=True, slots=True)
class Helpline:
    """A number to ring when it is hard."""

    name: str
    """The helpline's name."""
    number: Link
    """The number, as a link."""
    hours: str
    """When somebody answers."""
    good_for: str
    """When one rings here."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One occurrence, on the page of its entry or in a list of days."""

    moment: str
    """The start for machines, ISO 8601, as in `2026-11-26T13:00`, or a day alone."""
    day: str
    """The day in words, or nothing in a list that is grouped by day."""
    hours: str
    """The hours in words, `13.00–15.00`."""
    entry: Link | None
    """The entry, in a list of days."""
    place: str
    """The place's name, or nothing where it goes without saying."""
    status: str
    """What is different that day: `Inställt: värden är sjuk`; nothing when all is as planned."""
    off: bool
    """Whether one should not come then."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day's happenings."""

    heading: str
    """`I dag, söndag 22 november`."""
    moment: str
    """The day for machines, ISO 8601."""
    happenings: tuple[Happening, ...]
    """In order of time."""
    more: str
    """How many there were beside these, in words, or nothing."""


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one heading in a list. `rows` come rendered, because an entry's row stands in many lists."""

    heading: str
    """The heading."""
    rows: tuple[Markup, ...]
    """The rendered rows, in order."""
    anchor: str = ""
    """The heading's id for links to it, or nothing."""
    more: Link | None = None
    """Where the rest of the list is."""


@dataclass(frozen=True, slots=True)
class Row:
    """An entry in a list."""

    link: Link
    """The entry's title and page; the note says whose it is when two entries share a title."""
    when: str
    """When it is, in one sentence."""
    where: str
    """The place, or the places."""
    status: str
    """What is different now: paused, called off, coming soon."""
    badges: tuple[str, ...]
    """At most five promises in words."""


@dataclass(frozen=True, slots=True)
class Venue:
    """A place on an entry's page."""

    link: Link
    """The place and its page."""
    address: str
    """Street and town, or nothing."""
    sentences: tuple[str, ...]
    """What sort of place it is, and how to get there from the nearest stop."""
    facts: tuple[str, ...]
    """What is known about it, as sentences, the noes among them."""
    unknown: str
    """What is not known, listed in words, or nothing."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A question and its answer in plain sentences."""

    question: str
    """The question, or a label."""
    answer: str
    """One or more sentences."""


@dataclass(frozen=True, slots=True)
class Head:
    """The part of `<head>` that is the page's own: for the component `page_head`."""

    title: str
    """The page's unique title, most important words first."""
    description: str
    """What the page gives, in a sentence."""
    canonical: str
    """The page's full address."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What surrounds every page: for `layout.html`, rendered once for each depth and section."""

    slots: "Slots"
    """Where the page's own parts go."""
    styles: Markup
    """The style sheet, printed once in the page."""
    policy: str
    """The Content-Security-Policy, naming the style sheet's hash."""
    icon: str
    """The favicon as a data address."""
    site_name: str
    """The site's name."""
    site_url: str
    """The site's address without a scheme, as one would write it on paper."""
    home: str
    """The way to the start page."""
    menu: tuple[Link, ...]
    """The main choices, five at most."""
    more: tuple[Link, ...]
    """The other pages, in the footer."""
    phone: Link
    """The number that a human answers."""
    phone_name: str
    """Who answers it."""
    phone_hours: str
    """When."""
    emergency: Link
    """112, as a link."""
    crisis_lines: tuple[Helpline, ...]
    """Whom else to ring when it is very hard."""
    demo: bool
    """Whether the town is invented."""


@dataclass(frozen=True, slots=True)
class Slots:
    """Markers in the layout that the page's own parts replace."""

    head: Markup
    """In `<head>`."""
    main: Markup
    """In `<main>`, breadcrumbs included."""


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
    """The entries that suit best, then some from each interest."""
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
class Correction:
    """One sort of problem, explained to the one who wrote the file."""

    code: str
    """The problem's code, which is the heading's anchor."""
    title: str
    """What is wrong, as a heading."""
    severity: str
    """How much it matters: `fel`, `varning` or `tips`."""
    text: str
    """What it means and what to do."""
    wrong: str
    """How it may look in a file, or nothing."""
    right: str
    """How it should look instead, or nothing."""


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """What to do about each sort of problem: `pages/corrections.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    lead: str
    """Whom the page is for."""
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
