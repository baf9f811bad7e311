"""The page with one's own list, and what it shows of each entry.

Which entries are chosen is known only in the reader's browser; the facts come from files made at build, so that a list
from November tells in December what is true in December.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from torg.outputs.web.list_files import ListFiles, list_files
from torg.site import routes
from torg.site.assets import read_script
from torg.site.builders.desk import Desk
from torg.site.builders.later import FOREVER, freshness
from torg.site.builders.people import phone_link
from torg.site.contexts import (
    EntryPage,
    Freshness,
    Late,
    Link,
    ListEntry,
    Made,
    MyListPage,
    NoticePage,
    Venue,
)

Render = Callable[[ListEntry], str]
"""Makes one entry's HTML from its context."""

_DAY = timedelta(days=1)
_UP = "../../"
"""The way from an entry's page to the edition's folder, from where the list's page stands."""


def key_of(path: str) -> str:
    """An entry's key in the list: its path without the ending, the same in every edition."""
    return path.removesuffix(".html")


def list_files_of(desk: Desk, pages: Iterable[Made], theme: Path, render: Render) -> ListFiles:
    """The files that the page's script reads, with the script itself.

    Args:
        desk: the edition's desk.
        pages: made pages, of which those of entries count.
        theme: the theme's folder.
        render: makes an entry's HTML.
    """
    shown = {
        key_of(made.path): render(list_entry(desk, made.path, made.page))
        for made in pages
        if isinstance(made.page, EntryPage | NoticePage)
    }
    return list_files(shown, read_script(theme, "list"))


def list_entry(desk: Desk, path: str, page: EntryPage | NoticePage) -> ListEntry:
    """An entry as it stands in the list: what one needs on the way there, and whom to ring."""
    link = Link(page.title, path, page.organisation.text)
    venues = tuple(_from_folder(venue) for venue in page.venues)
    shared = (page.times, page.times_label)
    if isinstance(page, NoticePage):
        cost = (page.cost,) if page.cost else ()
        return ListEntry(link, page.notices, page.rules, *shared, "", "", venues, "", cost, "", (), page.remarks,
                         page.contact_title, page.contact, page.send)  # fmt: skip
    first_time = (*(fact.answer for fact in page.first_visit), *page.company)
    access = page.conditions.access if page.conditions else ""
    return ListEntry(link, page.notices, (*page.rules, *page.later), *shared, page.no_times, page.meeting_point,
                     venues, access, page.cost, page.sign_up, first_time, page.remarks, desk.words.contact,
                     page.contact, page.send)  # fmt: skip


def _from_folder(venue: Venue) -> Venue:
    return replace(venue, link=replace(venue.link, href=venue.link.href.removeprefix(_UP)))


def my_list_page(desk: Desk, files: ListFiles) -> Made:
    """The page; without its script it says what it needs and whom to ring."""
    words, speech = desk.words, desk.speech
    path = routes.MY_LIST
    site = desk.shelf.catalogue.site
    page = MyListPage(
        trail=desk.trail(path),
        title=words.my_list,
        made=_made(desk),
        phone=phone_link(speech, site.phone.number),
        phone_hours=f"{speech.word(site.phone.hours)}.",
        site=f"{site.url.rstrip('/')}/{routes.edition_folder(speech.edition.code)}",
        script=f"{files.start}?{files.version}",
    )
    return Made(path, "my_list", page, words.my_list, words.list_lead, path)


def _made(desk: Desk) -> Freshness:
    """From which day the facts are, and that they are old from the next day on."""
    days, today = desk.speech.days, desk.shelf.today
    first, second = ((today + many * _DAY).isoformat() for many in (1, 2))
    said = (Late(first, second, days.yesterday), Late(second, FOREVER, days.late))
    call = Late(first, FOREVER, link=Link(days.call_instead, routes.CALL))
    return freshness(desk.speech, today, (*said, call))
