"""The parts that several templates share: links, contacts, happenings, groups of entries, the layout around a page."""

from dataclasses import dataclass

from markupsafe import Markup

_NOTHING = Markup()


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
    pictogram: str = ""
    """The picture beside it: its name, or what it stands for; nothing when there is none."""
    language: str = ""
    """The language of the page it leads to, BCP 47, when that is another than this page's own."""


@dataclass(frozen=True, slots=True)
class Language:
    """A link to the same page in another language."""

    name: str
    """The language's own name for itself."""
    href: str
    """Where it leads."""
    language: str
    """BCP 47."""
    direction: str
    """`ltr` or `rtl`."""


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
    checked: str = ""
    """The day when somebody last looked whether all that is right, in words."""
    old: bool = False
    """Whether that is so long ago that it may have changed."""


@dataclass(frozen=True, slots=True)
class Timed:
    """Words that the script hides when they are no longer news."""

    text: str
    """The words."""
    until: str = ""
    """The end for `data-end`, wall-clock time in Stockholm; nothing when they hold until the page is made anew."""


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
    until: str = ""
    """The end for `data-end`, wall-clock time in Stockholm as `2026-11-26T15:00`; the script hides what is past."""


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
class Letter:
    """The entries that begin with a letter, by title alone."""

    letter: str
    """The letter."""
    links: tuple[Link, ...]
    """The entries."""


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
    status_until: str
    """When that is no longer news, for `data-end`, or nothing."""
    when_off: bool
    """Whether `when` names the only date there was, and that is called off or moved."""
    next: "NextTime"
    """The next date."""
    badges: tuple[str, ...]
    """What it costs, then at most five promises; in words."""
    sheet: tuple[str, ...] = ()
    """What somebody who gets the list on paper needs besides: the way there, the cost, the sign-up, whom to ring."""


@dataclass(frozen=True, slots=True)
class NextTime:
    """The next date of an entry in a list."""

    words: str
    """`Nästa gång: torsdag 26 november, 13.00.`, what to do when there is none, or nothing."""
    until: str
    """The end for `data-end`, as in a happening; nothing when there is no date."""


@dataclass(frozen=True, slots=True)
class Steps:
    """How one subscribes in one sort of program."""

    title: str
    """The programs: `iPhone och iPad`."""
    steps: tuple[str, ...]
    """What to do, in order."""
    anchor: str = ""
    """Where on the page with all calendars it stands, or nothing."""


@dataclass(frozen=True, slots=True)
class Subscribe:
    """A calendar to subscribe to: for the component `subscribe`."""

    about: str
    """What it is about, as a heading."""
    name: str
    """What the calendar is called."""
    what: str
    """What is in it, in a sentence, where that is not said already."""
    see: Link | None
    """The page with the same entries, where that is another page."""
    webcal: str
    """The address that opens a calendar program: `webcal://…`."""
    pieces: tuple[str, ...]
    """The same address to copy, `https://…`, cut where a line may break."""
    address: str
    """The same address whole, for the page's head."""
    download: str
    """The way to the file, relative to the page."""
    android: Link
    """The way to what one does where the address opens nothing."""
    more: str
    """The way to the page with all calendars and the steps in full."""
    steps: tuple[Steps, ...]
    """How one subscribes, in short."""


@dataclass(frozen=True, slots=True)
class Send:
    """Ways to give a page to somebody else: for the component `pass_on`."""

    sms: str
    """Opens a text message that tells what, when, where and whom to ring."""
    mail: str
    """The same as an e-mail."""
    places: str
    """Where it is, a line for each place, as it is sent from one's own list."""
    terms: str
    """What it costs, how to sign up when one must, and whom to ring, a line for each, as they are sent from there."""


@dataclass(frozen=True, slots=True)
class Benefits:
    """What somebody who gets benefits needs to know before a task: for the component `benefits`."""

    title: str
    """The question."""
    lines: tuple[str, ...]
    """What to do, in sentences."""
    help: Markup
    """Who helps to ask."""
    ways: tuple[Link, ...]
    """Those to ask, on the web."""


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
    feed: str = ""
    """The full address of the page's calendar, or nothing."""
    feed_name: str = ""
    """What that calendar is called."""
    heading: str = ""
    """The title without the site's name, for those who share the page."""
    kind: str = "article"
    """What sort of page it is for them: `website` for the start page (Open Graph protocol)."""
    locale: str = "sv_SE"
    """The page's language and country, for them."""
    site_name: str = ""
    """The site's name."""
    picture: str = ""
    """The full address of the picture for them, or nothing."""
    news: str = ""
    """The full address of the feed of what is new, or nothing."""
    news_name: str = ""
    """What that feed is called."""
    data: Markup = _NOTHING
    """What the page is about, for machines: a whole script element that holds JSON-LD, or nothing."""
    alternates: tuple[Language, ...] = ()
    """The page in every language, itself too, with full addresses; nothing when there is one."""
    hidden: bool = False
    """Whether search engines are asked to leave the page out."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What surrounds every page: for `layout.html`, rendered once for each depth and section."""

    slots: "Slots"
    """Where the page's own parts go."""
    styles: Markup
    """The style sheet, printed once in the page."""
    script: Markup
    """The script of the reader's own list, and on a page with times what hides those that are past."""
    list: str
    """The way to the page with that list."""
    policy: str
    """The Content-Security-Policy, naming the hashes of the style sheet and of the script."""
    icon: str
    """The favicon as a data address."""
    mark: Markup
    """The shapes of the site's own mark."""
    site_name: str
    """The site's name."""
    register: str
    """The way that the edition is written, when that is not its language's usual one: `Lättläst`."""
    site_url: str
    """The site's address without a scheme, as one would write it on paper."""
    home: str
    """The way to the start page."""
    menu: tuple[Link, ...]
    """The main choices, five at most."""
    search: Link
    """The way to the search."""
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
    direction: str = ""
    """`rtl` when the language is written from right to left, otherwise nothing."""
    unreviewed: str = ""
    """That nobody has reviewed the translation yet, or nothing."""


@dataclass(frozen=True, slots=True)
class Slots:
    """Markers in the layout that the page's own parts replace."""

    head: Markup
    """In `<head>`."""
    main: Markup
    """In `<main>`, breadcrumbs included."""
    languages: Markup = _NOTHING
    """In the header: the way to other languages. Nothing when there is one."""


@dataclass(frozen=True, slots=True)
class Contents:
    """A part of a long page's contents."""

    heading: str
    """What the part is about."""
    links: tuple[Link, ...]
    """Links to the headings further down."""


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
