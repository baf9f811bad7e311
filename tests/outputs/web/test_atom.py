"""The feed of what is new, as a feed reader has it and as RFC 4287 wants it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import feedparser as _feedparser

from atom_feeds import faults
from torg.outputs.web.atom import MOST, News, Source, atom_feed

feedparser: Any = _feedparser
"""It has no annotations."""

SOURCE = Source("Nytt <på> torget", "Det senaste", "Provstads kommun", "x.example", "https://y.example/torg/", "sv")
START = datetime(2026, 11, 1, tzinfo=UTC)


def _news(number: int, minutes: int = 0) -> News:
    key, address = f"activities/handen/a{number:03}", f"https://y.example/torg/a{number}.html"
    return News(
        key, f"Fika & prat {number}", address, START + timedelta(minutes=minutes), "Vi dricker\x0b kaffe.", ("Spel",)
    )


def _read(content: bytes) -> Any:
    found = feedparser.parse(content)
    assert (found.bozo, found.version, faults(content)) == (False, "atom10", [])
    return found


def test_the_feed_tells_whose_it_is() -> None:
    """Title, author, addresses, language; its id is a tag of the site's own host, whatever the address."""
    feed = _read(atom_feed(SOURCE, [_news(1)])).feed
    links = {each.rel: each.href for each in feed.links}
    assert (feed.id, feed.title, feed.author, feed.updated, feed.language) == (
        "tag:x.example,2026:nytt",
        "Nytt <på> torget",
        "Provstads kommun",
        "2026-11-01T00:00:00Z",
        "sv",
    )
    assert links == {"self": "https://y.example/torg/nytt.atom", "alternate": "https://y.example/torg/"}


def test_an_entry() -> None:
    """What stays, what it says, where it leads and what it is about."""
    (entry,) = _read(atom_feed(SOURCE, [_news(7)])).entries
    assert (entry.id, entry.title, entry.link, entry.summary, [each.term for each in entry.tags]) == (
        "tag:x.example,2026:activities/handen/a007",
        "Fika & prat 7",
        "https://y.example/torg/a7.html",
        "Vi dricker kaffe.",
        ["Spel"],
    )


def test_the_newest_come_first_and_the_oldest_are_cut() -> None:
    """Fifty of them; at the same moment they come by key."""
    news = [_news(number, minutes=number // 2) for number in range(MOST + 9)]
    found = [entry.id[-3:] for entry in _read(atom_feed(SOURCE, news)).entries]
    assert (len(found), found[:4]) == (MOST, ["058", "056", "057", "054"])


def test_a_feed_of_nothing_is_a_feed() -> None:
    """It has a moment, as it must."""
    found = _read(atom_feed(SOURCE, []))
    assert (found.feed.updated, found.entries) == ("2026-01-01T00:00:00Z", [])
