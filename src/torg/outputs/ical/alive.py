"""Addresses that stay: a feed without events is an empty calendar, never a file that is not there.

Calendar programs go on asking for an address that answers 404, some tell their owner that the subscription is broken,
and some keep what they had for ever. An empty calendar takes the old events away in silence (RFC 5545 section 3.6: the
VTIMEZONE is its one component).

All that is in the catalogue has an address, also without dates. What has ended, was taken away or got another name
keeps its address for 180 days after it went.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta

from torg.domain.catalogue import Catalogue
from torg.outputs.ical.feeds import (
    Feed,
    area_feed,
    entry_feed,
    entry_path,
    interest_feed,
    make_feed,
    organisation_feed,
    place_feed,
)
from torg.outputs.ical.from_state import KnownFeed
from torg.phrases.calendar_words import area_name, interest_name

ALIVE = timedelta(days=180)
"""How long an address is kept after what it was for has gone."""

_SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_KEY = re.compile(rf"(activities|notices)/({_SLUG})/({_SLUG})|(organisations|places)/({_SLUG})")
_PATH = re.compile(rf"kalender(?:/{_SLUG}){{1,3}}\.ics")


def quiet_feeds(catalogue: Catalogue, made: Collection[str]) -> Iterator[Feed]:
    """An empty calendar for everything in the catalogue that has none among the paths `made`."""
    town = catalogue.site.town
    names = {
        **{interest_feed(each.id): interest_name(each.label, town) for each in catalogue.interests.values()},
        **{area_feed(each.id): area_name(each.name) for each in catalogue.areas.values()},
        **{organisation_feed(each.id): each.name for each in catalogue.organisations.values()},
        **{place_feed(each.id): each.name for each in catalogue.places.values()},
        **{entry_feed(each): each.title for each in catalogue.entries},
    }
    return (make_feed(path, name) for path, name in names.items() if path not in made)


def gone_feeds(vanished: Mapping[str, date], today: date) -> Iterator[str]:
    """The paths of feeds whose records went at most 180 days ago, sorted.

    Args:
        vanished: the day when each record went, by the keys of `torg.domain.history`. A key that no record can
            have is nothing.
        today: the day of the build.
    """
    for key, day in sorted(vanished.items()):
        match = _KEY.fullmatch(key)
        if match and is_alive(day, today):
            folder, owner, entry, other, single = match.groups()
            if folder:
                yield entry_path(owner, entry, notice=folder == "notices")
            else:
                yield organisation_feed(single) if other == "organisations" else place_feed(single)


def remembered(earlier: Mapping[str, KnownFeed], made: Iterable[Feed], today: date) -> dict[str, KnownFeed]:
    """The feeds to remember for the next build: those made today, and those that have gone and are still alive.

    What was there last time and is not now went `today`. A path that is no feed's is forgotten.
    """
    now = {feed.path: KnownFeed(feed.name) for feed in made}
    gone = {
        path: KnownFeed(each.name, each.gone or today)
        for path, each in earlier.items()
        if path not in now and _PATH.fullmatch(path) and is_alive(each.gone or today, today)
    }
    return now | gone


def is_alive(gone: date, today: date) -> bool:
    """Whether what went on a day still keeps its address."""
    return today - gone <= ALIVE
