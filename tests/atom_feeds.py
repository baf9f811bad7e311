"""What RFC 4287 asks of a feed, checked one by one."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from xml.etree.ElementTree import Element, fromstring

ATOM = "{http://www.w3.org/2005/Atom}"

_FEED = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "subtitle": (0, 1), "generator": (0, 1), "author": (1, 99),
         "link": (1, 99), "entry": (0, 9999)}  # fmt: skip
_ENTRY = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "summary": (0, 1), "link": (1, 99), "category": (0, 99)}
"""How many of each there may be (sections 4.1.1 and 4.1.2); the feed's author is the entries' too."""


def faults(content: bytes) -> list[str]:
    """What is wrong with a feed."""
    feed = fromstring(content)
    found = [*_counted(feed, "feed", _FEED), *_links(feed), *_moments(feed)]
    for entry in feed.iter(f"{ATOM}entry"):
        found += [*_counted(entry, "entry", _ENTRY), *_links(entry)]
    ids = Counter(each.text for each in feed.iter(f"{ATOM}id"))
    return found + [f"{name} is there {count} times" for name, count in ids.items() if count > 1]


def _counted(parent: Element, name: str, allowed: Mapping[str, tuple[int, int]]) -> Iterator[str]:
    if parent.tag != ATOM + name:
        yield f"{parent.tag} is no {name}"
    counts = Counter(each.tag.removeprefix(ATOM) for each in parent)
    for each in counts.keys() | allowed.keys():
        least, most = allowed.get(each, (0, 0))
        if not least <= counts[each] <= most:
            yield f"{name} has {counts[each]} {each}"


def _links(parent: Element) -> Iterator[str]:
    """Each full, and at most one alternate of a type (section 4.1.1)."""
    links = parent.findall(f"{ATOM}link")
    yield from (f"{each.get('href')} is not full" for each in links if "://" not in (each.get("href") or ""))
    if sum(each.get("rel") == "alternate" for each in links) != 1:
        yield "not one alternate"


def _moments(feed: Element) -> Iterator[str]:
    """Each in UTC as RFC 3339 has it, and none later than the feed's own."""
    texts = [each.text or "" for each in feed.iter(f"{ATOM}updated")]
    moments = [datetime.strptime(each, "%Y-%m-%dT%H:%M:%S%z") for each in texts]
    if max(moments) != moments[0]:
        yield "an entry is newer than the feed"
