"""What each template is given: one frozen dataclass per template, and the parts they share.

A template receives its own context as `page`; the components as `ui` and the fixed words as `words` are the same for
all. Nothing else. All sorting, grouping and
wording is done before; a template only places what is here. Every field's text below it is the template's
documentation. Paths (`href`) are ready to print: relative to the page, so that the site works from a folder.
"""

from torg.site.contexts.pages import (
    AlphabetPage,
    BoardPage,
    CalendarsPage,
    CallPage,
    CorrectionsPage,
    DoorsPage,
    HomePage,
    LifePage,
    ListPage,
    Made,
    NotFoundPage,
    Page,
    SupportPage,
    TextPage,
)
from torg.site.contexts.parts import (
    Channel,
    Contact,
    Contents,
    Correction,
    Day,
    Fact,
    Group,
    Happening,
    Head,
    Helpline,
    Layout,
    Link,
    NextTime,
    Row,
    Slots,
    Steps,
    Subscribe,
    Venue,
)
from torg.site.contexts.records import EntryPage, NoticePage, OrganisationPage, PlacePage

__all__ = [
    "AlphabetPage",
    "BoardPage",
    "CalendarsPage",
    "CallPage",
    "Channel",
    "Contact",
    "Contents",
    "Correction",
    "CorrectionsPage",
    "Day",
    "DoorsPage",
    "EntryPage",
    "Fact",
    "Group",
    "Happening",
    "Head",
    "Helpline",
    "HomePage",
    "Layout",
    "LifePage",
    "Link",
    "ListPage",
    "Made",
    "NextTime",
    "NotFoundPage",
    "NoticePage",
    "OrganisationPage",
    "Page",
    "PlacePage",
    "Row",
    "Slots",
    "Steps",
    "Subscribe",
    "SupportPage",
    "TextPage",
    "Venue",
]
