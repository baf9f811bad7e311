"""What each page's template is given: one context for every template under `pages/`; those of one record apart."""

from dataclasses import dataclass

from markupsafe import Markup

from torg.site.contexts.days import Day, DayPage, Freshness, Way, WeekdayPage, WeekPage, WhenPage
from torg.site.contexts.facets import MoreWaysPage, Narrow
from torg.site.contexts.my_list import MyListPage
from torg.site.contexts.parts import Contents, Correction, Fact, Group, Helpline, Letter, Link, Steps, Subscribe
from torg.site.contexts.patterns import PatternsPage
from torg.site.contexts.printing import PaperLink, PrintPage
from torg.site.contexts.records import EntryPage, NoticePage, OrganisationPage, PlacePage
from torg.site.contexts.search import SearchPage


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
    """Four ways in, each with a note and a picture; the telephone is the fifth."""
    just_come: Link
    """The way to what one can just come to, with what that means."""
    shortcuts: tuple[Link, ...]
    """Other ways: by what matters to one, help and support."""
    search: str
    """Where the search form goes."""
    anchor: str
    """The id of the list of days, for the first way in."""
    days: tuple[Day, ...]
    """Today and tomorrow."""
    made: Freshness
    """For which day the page was made."""
    ways: tuple[Way, ...]
    """The ways to other days and weeks."""
    board: tuple[Link, ...]
    """The notices that are up now."""
    board_link: Link
    """The way to the notice board."""
    letters: tuple[Link, ...]
    """The ways to the letters' own pages, or nothing when all entries are here."""
    everything: tuple[Letter, ...]
    """All entries by letter, or nothing when they are too many for one page."""


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
    subscribe: Subscribe | None
    """The calendar with all of it, when there are dates."""
    made: str
    """For which day it was made, for those who get it on paper."""
    narrow: tuple[Narrow, ...] = ()
    """The ways to parts of it."""
    doors: tuple[Link, ...] = ()
    """The same as large links, when the entries are too many for this page and stand there instead."""
    paper: PaperLink | None = None
    """Its leaflet, when there is one."""


@dataclass(frozen=True, slots=True)
class CalendarsPage:
    """All calendars that one may subscribe to, and how: `pages/calendars.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    easy: Markup
    """What it means to subscribe."""
    main: tuple[Subscribe, ...]
    """The calendars with everything, and with what one can just come to."""
    groups: tuple[Contents, ...]
    """The others by what they are about; each link leads to the page where the calendar is."""
    steps: tuple[Steps, ...]
    """How one does it, for each sort of program."""
    questions: tuple[Fact, ...]
    """What else one may wonder."""


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
    how: str
    """Who reads a note before it is up, and how one answers."""
    put_up: str
    """How one puts up a note of one's own."""
    phone: Link
    """Whom to ring about it."""
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
    """What to do about problems, the way to all of them or those of one sort: `pages/corrections.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    lead: str
    """Whom the page is for, or nothing."""
    contents: tuple[Contents, ...]
    """Links to them, by what they are about."""
    corrections: tuple[Correction, ...]
    """One for every code of the sort; nothing on the page with the way to all of them."""


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
    | CalendarsPage
    | DoorsPage
    | LifePage
    | AlphabetPage
    | SupportPage
    | BoardPage
    | CallPage
    | TextPage
    | CorrectionsPage
    | NotFoundPage
    | SearchPage
    | MyListPage
    | WhenPage
    | DayPage
    | WeekPage
    | WeekdayPage
    | MoreWaysPage
    | PrintPage
    | PatternsPage
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
    feed: Subscribe | None = None
    """The page's calendar, for the link in its head."""
    blocks: tuple[str, ...] = ()
    """The blocks of the style sheet that its template does not name, since it is given them already rendered."""
