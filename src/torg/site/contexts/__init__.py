"""What each template is given: one frozen dataclass per template, and the parts they share.

A template receives its own context as `page`; the components as `ui` and the fixed words as `words` are the same for
all. Nothing else. All sorting, grouping and
wording is done before; a template only places what is here. Every field's text below it is the template's
documentation. Paths (`href`) are ready to print: relative to the page, so that the site works from a folder.
"""

from torg.site.contexts.pages import (
    AlphabetPage,
    BoardPage,
    CallPage,
    CorrectionsPage,
    DoorsPage,
    EntryPage,
    HomePage,
    LifePage,
    ListPage,
    Made,
    NotFoundPage,
    NoticePage,
    OrganisationPage,
    Page,
    PlacePage,
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
    Row,
    Slots,
    Venue,
)

__all__ = [
    "AlphabetPage",
    "BoardPage",
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
    "NotFoundPage",
    "NoticePage",
    "OrganisationPage",
    "Page",
    "PlacePage",
    "Row",
    "Slots",
    "SupportPage",
    "TextPage",
    "Venue",
]
