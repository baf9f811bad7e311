"""What the templates of the pages by time are given: a day, a week, a weekday, and the way to all of them.

Words that stop being true (`I dag`) carry the moment of it. What is true only later is no text in the page but data
for the script, so that it needs no words of its own.
"""

from dataclasses import dataclass

from torg.site.contexts.facets import Narrow
from torg.site.contexts.parts import Happening, Link


@dataclass(frozen=True, slots=True)
class Near:
    """Words before a name that are true for some time only, as `I dag, `."""

    text: str
    """The words, with the space after them."""
    end: str
    """When they stop being true, ISO 8601."""


@dataclass(frozen=True, slots=True)
class Late:
    """What will be true for some time only: data for the script, which shows it then."""

    start: str
    """From when on, ISO 8601: a day or a moment, by the clock in Sweden."""
    end: str
    """Before when."""
    text: str = ""
    """What it says, or nothing."""
    link: Link | None = None
    """Where it leads, with a few words after it as its note; none when it is no link."""


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a day or of days."""

    near: tuple[Near, ...]
    """What is said before it."""
    text: str
    """The name itself, with a capital first when nothing is said before it."""
    moment: str
    """The day or the week for machines, ISO 8601, or nothing for other days."""
    late: tuple[Late, ...] = ()
    """What comes in their place when they are no longer true."""


@dataclass(frozen=True, slots=True)
class Way:
    """A link to a page by time."""

    name: Name
    """What the link says."""
    href: str
    """Where it leads, relative to the page."""
    note: str = ""
    """A few words after the link."""
    current: bool = False
    """Whether this is the page one is on."""
    end: str = ""
    """When it is of no more use, ISO 8601, or nothing."""
    late: tuple[Late, ...] = ()
    """The link that comes in its place then."""


@dataclass(frozen=True, slots=True)
class Freshness:
    """For which day a page was made, and where to go when that day is past: for the component `made`."""

    text: str
    """`Sidan gjordes söndag 22 november 2026.`"""
    late: tuple[Late, ...]
    """What is said when it is old, each with the link to the week that then is the present one."""


@dataclass(frozen=True, slots=True)
class DayPart:
    """Happenings under a heading of their own, as those of the forenoon."""

    heading: str
    """The heading, or nothing when there is only one part."""
    happenings: tuple[Happening, ...]
    """In order of time."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day among others, on the start page or on a page of several days: for the component `day`."""

    name: Name
    """The day's name."""
    moment: str
    """The day for machines, ISO 8601; also its anchor, after `dag-`."""
    end: str
    """The day after, ISO 8601: when the script may hide the whole day."""
    closed: str
    """What a red day closes, in a sentence, or nothing."""
    happenings: tuple[Happening, ...]
    """In order of time."""
    open_heading: str
    """How much is open as usual, or nothing."""
    open: tuple[Happening, ...]
    """What is open as usual, folded."""
    empty: str
    """What is said when there is nothing at all."""
    more: tuple[Link, ...]
    """The ways to the rest of the day."""


@dataclass(frozen=True, slots=True)
class Recurring:
    """Something that recurs on a weekday: for the component `recurring`."""

    hours: str
    """The hours in words."""
    link: Link
    """The entry."""
    rule: str
    """Which of these weekdays, as a sentence."""
    next: str
    """The next date, as a sentence."""
    moment: str
    """Its start for machines, ISO 8601."""
    until: str
    """When it is over, for `data-end`."""
    place: str
    """Where, or nothing."""
    status: str
    """A pause, or what is called off or moved soon, or nothing."""
    sheet: tuple[str, ...] = ()
    """What somebody who gets the list on paper needs besides: the way there, the cost, the sign-up, whom to ring."""


@dataclass(frozen=True, slots=True)
class RecurringPart:
    """Recurring things under a heading of their own."""

    heading: str
    """The heading, or nothing when there is only one part."""
    rows: tuple[Recurring, ...]
    """In order of time."""


@dataclass(frozen=True, slots=True)
class DayPage:
    """A whole day, or a part of one that has too much for a page: `pages/day.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    here: str
    """The page in the breadcrumbs."""
    name: Name
    """The heading."""
    part: str
    """The part of town and the page's number, when the day has several pages."""
    made: Freshness
    """For which day it was made."""
    closed: str
    """What a red day closes, in a sentence, or nothing."""
    lead: str
    """How much there is."""
    lead_until: str
    """When the first of it is over, for `data-end`: then the number is no longer what one sees. Or nothing."""
    changed: tuple[Happening, ...]
    """What is called off, moved or otherwise changed, when the rest lies on other pages."""
    doors: tuple[Link, ...]
    """The parts of town with something, when the day is too much for one page."""
    parts: tuple[DayPart, ...]
    """The happenings by part of the day."""
    open: tuple[Happening, ...]
    """What is open as usual, or nothing when it stands among the others."""
    rest: tuple[Link, ...]
    """The ways to what is not on this page or below it."""
    pages: tuple[Link, ...]
    """The list's other pages, when it has more than one."""
    ways: tuple[Way, ...]
    """Other days and weeks."""


@dataclass(frozen=True, slots=True)
class WeekPage:
    """Several days after each other, a week or a weekend: `pages/week.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    here: str
    """The page in the breadcrumbs."""
    name: Name
    """The heading."""
    made: Freshness
    """For which day it was made."""
    lead: str
    """How much there is."""
    lead_until: str
    """When the first of it is over, for `data-end`: then the number is no longer what one sees. Or nothing."""
    days: tuple[Day, ...]
    """The days, those with nothing too."""
    beside: tuple[Link, ...]
    """The weeks before and after."""
    ways: tuple[Way, ...]
    """Other days and weeks."""


@dataclass(frozen=True, slots=True)
class WeekdayPage:
    """What recurs on a weekday: `pages/weekday.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    made: Freshness
    """For which day it was made."""
    lead: str
    """How much there is."""
    doors: tuple[Link, ...]
    """The parts of town with something, when there is too much for one page."""
    parts: tuple[RecurringPart, ...]
    """The rows by part of the day."""
    narrow: tuple[Narrow, ...]
    """The ways to its parts of town."""
    pages: tuple[Link, ...]
    """The list's other pages, when it has more than one."""
    ways: tuple[Way, ...]
    """Other days and weeks."""


@dataclass(frozen=True, slots=True)
class WhenPage:
    """The way to every day, weekday and week: `pages/when.html`."""

    trail: tuple[Link, ...]
    """The breadcrumbs before the page itself."""
    title: str
    """The heading."""
    lead: str
    """What is here."""
    made: Freshness
    """For which day it was made."""
    near: tuple[Way, ...]
    """Today, tomorrow, this week, the weekend."""
    weekdays: tuple[Way, ...]
    """The seven weekdays."""
    weeks: tuple[Way, ...]
    """The coming weeks."""
