"""Calendars to subscribe to: on the page that each belongs to, and all of them on one page.

An address is absolute, since a calendar program asks for it from elsewhere; `webcal:` in place of `https:` opens the
program on iPhone, Mac and many computers. What is downloaded is a copy that does not change.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from torg.domain.activity import Entry
from torg.domain.organisation import Organisation
from torg.domain.places import Place
from torg.domain.selection import just_to_come
from torg.domain.sorting import swedish_key
from torg.outputs.ical import feeds
from torg.outputs.web.atom import ATOM
from torg.outputs.web.markdown import easy
from torg.site import routes
from torg.site.builders.desk import Desk
from torg.site.builders.shelf import Shelf
from torg.site.contexts import CalendarsPage, Contents, Fact, Link, ListPage, Made, Steps, Subscribe

ANCHOR = "#kalender"
"""Where on its page a calendar stands."""

_ANDROID = "android"
_PIECE = re.compile(r"[^/]*/+|[^/]+")


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
        name=shelf.speech.calendar_name(what),
        what="",
        see=None,
        webcal=f"webcal://{address.partition('://')[2]}",
        pieces=tuple(_PIECE.findall(address)),
        address=address,
        download=up + shelf.root + feed,
        android=Link(shelf.speech.calendars.android_here, f"{up}{routes.CALENDARS}#{_ANDROID}"),
        more=up + routes.CALENDARS,
        steps=tuple(Steps(title, steps) for title, steps in shelf.speech.calendars.short_steps),
    )


def just_come_pages(desk: Desk) -> Iterator[Made]:
    """What one can just come to: free, no sign-up, no membership, nothing to know."""
    entries = [entry for entry in desk.shelf.entries if just_to_come(entry)]
    lead = f"{desk.speech.calendars.about_just_come} {desk.speech.found_sentence(len(entries))}"
    path = routes.JUST_COME
    made = desk.speech.made_sentence(desk.shelf.today)
    for part, groups in desk.pages(entries, path):
        title = desk.speech.page_title(desk.speech.calendars.just_come, part.number)
        calendar = calendar_of(desk.shelf, desk.speech.calendars.just_come, entries, feeds.JUST_COME, part.path)
        page = ListPage(desk.trail(part.path), title, lead, groups, part.links, calendar, made)
        yield Made(part.path, "list", page, title, lead, path, feed=calendar)


def calendars_page(desk: Desk) -> Made:
    """All calendars: everything, what one can just come to, and those of interests, areas, organisers and places."""
    shelf, path = desk.shelf, routes.CALENDARS
    just_come = _calendar(shelf, desk.speech.calendars.just_come, feeds.JUST_COME, path)
    everything = _calendar(shelf, desk.speech.calendars.everything, feeds.ALL, path)
    news = f"{shelf.catalogue.site.url.rstrip('/')}/{ATOM}"
    page = CalendarsPage(
        trail=desk.trail(path),
        title=desk.speech.calendars.calendars_title,
        easy=easy(desk.speech.calendars.calendars_easy),
        main=(
            replace(
                just_come,
                what=desk.speech.calendars.about_just_come,
                see=Link(desk.speech.calendars.see_just_come, routes.JUST_COME),
            ),
            replace(
                everything,
                what=desk.speech.calendars.about_everything,
                see=Link(desk.speech.calendars.see_everything, routes.ALPHABET),
            ),
        ),
        groups=tuple(group for group in _groups(desk) if group.links),
        steps=tuple(
            Steps(title, steps, _ANDROID if title == desk.speech.calendars.android[0] else "")
            for title, steps in desk.speech.calendars.full_steps
        ),
        questions=tuple(
            Fact(question, answer)
            for question, answer in (*desk.speech.calendars.questions, desk.speech.news_question(news))
        ),
    )
    return Made(
        path,
        "calendars",
        page,
        desk.speech.calendars.calendars_title,
        desk.speech.calendars.about_calendars,
        path,
        feed=everything,
    )


def _groups(desk: Desk) -> Iterator[Contents]:
    shelf, words = desk.shelf, desk.words
    catalogue = shelf.catalogue
    interests = [(desk.speech.label(each), routes.interest_path(each.id), shelf.by_interest.get(each.id, ()))
                 for each in catalogue.vocabularies.interests]  # fmt: skip
    areas = [(desk.speech.own(each.name), routes.area_path(each.id), shelf.by_area.get(each.id, ()))
             for each in catalogue.site.areas]  # fmt: skip
    by_owner = shelf.by_organisation
    organisers = [(desk.speech.own(each.name), routes.organisation_path(each.id), by_owner.get(each.id, ()))
                  for each in _by_name(catalogue.organisations.values())]  # fmt: skip
    places = [(desk.speech.own(each.name), routes.place_path(each.id), shelf.by_place.get(each.id, ()))
              for each in _by_name(catalogue.places.values())]  # fmt: skip
    yield Contents(words.interests, _links(interests))
    yield Contents(words.areas, _links(areas))
    yield Contents(words.organisations, _links(organisers))
    yield Contents(words.places, _links(places))


_Named = tuple[str, str, tuple[Entry, ...]]
_Record = TypeVar("_Record", Organisation, Place)


def _by_name(records: Iterable[_Record]) -> list[_Record]:
    return sorted(records, key=lambda each: swedish_key(each.name))


def _links(found: Iterable[_Named]) -> tuple[Link, ...]:
    """Links to the pages whose entries have dates, straight to the calendar there."""
    return tuple(Link(name, path + ANCHOR) for name, path, entries in found if any(map(feeds.has_dates, entries)))
