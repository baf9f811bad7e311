"""Calendars to subscribe to: on the page that each belongs to, and all of them on one page.

An address is absolute, since a calendar program asks for it from elsewhere; `webcal:` in place of `https:` opens the
program on iPhone, Mac and many computers. What is downloaded is a copy that does not change.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from torg.domain.activity import Entry
from torg.domain.selection import just_to_come
from torg.domain.sorting import swedish_key
from torg.outputs.ical import feeds
from torg.outputs.web.atom import ATOM
from torg.phrases.news import news_question
from torg.phrases.page_sentences import found_sentence, page_title
from torg.phrases.subscribe import (
    ABOUT_CALENDARS,
    ABOUT_EVERYTHING,
    ABOUT_JUST_COME,
    ANDROID,
    ANDROID_HERE,
    CALENDARS_EASY,
    CALENDARS_TITLE,
    EVERYTHING,
    FULL_STEPS,
    JUST_COME,
    QUESTIONS,
    SEE_EVERYTHING,
    SEE_JUST_COME,
    SHORT_STEPS,
    calendar_name,
)
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.shelf import Shelf
from torg.site.contexts import CalendarsPage, Contents, Fact, Link, ListPage, Made, Steps, Subscribe
from torg.site.markdown import easy

ANCHOR = "#kalender"
"""Where on its page a calendar stands."""

_ANDROID = "android"
_PIECE = re.compile(r"[^/]*/+|[^/]+")
_SHORT = tuple(Steps(title, steps) for title, steps in SHORT_STEPS)


def calendar_of(shelf: Shelf, what: str, entries: Iterable[Entry], feed: str, page: str) -> Subscribe | None:
    """The calendar that a page offers, or nothing when none of its entries can have dates.

    Args:
        shelf: today's shelf.
        what: what the calendar is about: the page's heading.
        entries: the entries that it carries.
        feed: its file's path under the output folder.
        page: the page's path.
    """
    return _calendar(shelf, what, feed, page) if any(map(feeds.has_dates, entries)) else None


def _calendar(shelf: Shelf, what: str, feed: str, page: str) -> Subscribe:
    address = f"{shelf.catalogue.site.url.rstrip('/')}/{feed}"
    up = routes.up(page)
    return Subscribe(
        about=what,
        name=calendar_name(what),
        what="",
        see=None,
        webcal=f"webcal://{address.partition('://')[2]}",
        pieces=tuple(_PIECE.findall(address)),
        address=address,
        download=up + feed,
        android=Link(ANDROID_HERE, f"{up}{routes.CALENDARS}#{_ANDROID}"),
        more=up + routes.CALENDARS,
        steps=_SHORT,
    )


def just_come_pages(desk: Desk) -> Iterator[Made]:
    """What one can just come to: free, no sign-up, no membership."""
    entries = [entry for entry in desk.shelf.entries if just_to_come(entry)]
    lead = f"{ABOUT_JUST_COME} {found_sentence(len(entries))}"
    path = routes.JUST_COME
    for part, groups in desk.pages(entries, path):
        title = page_title(JUST_COME, part.number)
        calendar = calendar_of(desk.shelf, JUST_COME, entries, feeds.JUST_COME, part.path)
        page = ListPage(desk.trail(part.path), title, lead, groups, part.links, calendar)
        yield Made(part.path, "list", page, title, lead, path, feed=calendar)


def calendars_page(desk: Desk) -> Made:
    """All calendars: everything, what one can just come to, and those of interests, areas, organisers and places."""
    shelf, path = desk.shelf, routes.CALENDARS
    just_come = _calendar(shelf, JUST_COME, feeds.JUST_COME, path)
    everything = _calendar(shelf, EVERYTHING, feeds.ALL, path)
    news = f"{shelf.catalogue.site.url.rstrip('/')}/{ATOM}"
    page = CalendarsPage(
        trail=desk.trail(path),
        title=CALENDARS_TITLE,
        easy=easy(CALENDARS_EASY),
        main=(
            replace(just_come, what=ABOUT_JUST_COME, see=Link(SEE_JUST_COME, routes.JUST_COME)),
            replace(everything, what=ABOUT_EVERYTHING, see=Link(SEE_EVERYTHING, routes.ALPHABET)),
        ),
        groups=tuple(group for group in _groups(desk) if group.links),
        steps=tuple(Steps(title, steps, _ANDROID if title == ANDROID[0] else "") for title, steps in FULL_STEPS),
        questions=tuple(Fact(question, answer) for question, answer in (*QUESTIONS, news_question(news))),
    )
    return Made(path, "calendars", page, CALENDARS_TITLE, ABOUT_CALENDARS, path, feed=everything)


def _groups(desk: Desk) -> Iterator[Contents]:
    shelf, words = desk.shelf, desk.words
    catalogue = shelf.catalogue
    interests = [(each.label, routes.interest_path(each.id), shelf.by_interest.get(each.id, ()))
                 for each in catalogue.vocabularies.interests]  # fmt: skip
    areas = [(each.name, routes.area_path(each.id), shelf.by_area.get(each.id, ())) for each in catalogue.site.areas]
    organisers = [(each.name, routes.organisation_path(each.id), shelf.by_organisation.get(each.id, ()))
                  for each in catalogue.organisations.values()]  # fmt: skip
    places = [(each.name, routes.place_path(each.id), shelf.by_place.get(each.id, ()))
              for each in catalogue.places.values()]  # fmt: skip
    yield Contents(words.interests, _links(interests))
    yield Contents(words.areas, _links(areas))
    yield Contents(words.organisations, _links(sorted(organisers, key=_by_name)))
    yield Contents(words.places, _links(sorted(places, key=_by_name)))


_Named = tuple[str, str, tuple[Entry, ...]]


def _by_name(named: _Named) -> tuple[str, str]:
    return swedish_key(named[0])


def _links(found: Iterable[_Named]) -> tuple[Link, ...]:
    """Links to the pages whose entries have dates, straight to the calendar there."""
    return tuple(Link(name, path + ANCHOR) for name, path, entries in found if any(map(feeds.has_dates, entries)))
