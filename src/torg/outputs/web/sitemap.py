"""The sitemap: every page that is worth finding, with its last change when that is known (sitemaps.org, protocol 0.9).

At most 50,000 addresses go in a file; a larger town has several, and an index of them in `sitemap.xml`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from torg.outputs.web.xml import DECLARATION, element

SITEMAP = "sitemap.xml"
MOST = 50_000
"""How many addresses a file may have. At 150 bytes each it is far from the other limit, 50 MB."""

_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


@dataclass(frozen=True, slots=True)
class Location:
    """A page in the sitemap."""

    address: str
    """Its full address."""
    changed: datetime | None = None
    """When its content last changed, in UTC; None when nobody knows, or when it changes with the day."""


def sitemap_files(locations: Sequence[Location], root: str, most: int = MOST) -> Iterator[tuple[str, bytes]]:
    """The sitemap's files: path and bytes.

    Args:
        locations: the pages, in the order in which they are to stand.
        root: the site's full address with a slash last, for the index.
        most: how many addresses go in a file.
    """
    if len(locations) <= most:
        yield SITEMAP, _file("urlset", "url", locations)
        return
    parts = [locations[start : start + most] for start in range(0, len(locations), most)]
    named = [(f"sitemap-{number}.xml", part) for number, part in enumerate(parts, start=1)]
    for path, part in named:
        yield path, _file("urlset", "url", part)
    yield SITEMAP, _file("sitemapindex", "sitemap", [Location(root + path, _newest(part)) for path, part in named])


def _newest(locations: Sequence[Location]) -> datetime | None:
    return max((each.changed for each in locations if each.changed), default=None)


def _file(outer: str, inner: str, locations: Sequence[Location]) -> bytes:
    lines = "".join(f"<{inner}>{_location(each)}</{inner}>\n" for each in locations)
    return f'{DECLARATION}<{outer} xmlns="{_SPACE}">\n{lines}</{outer}>\n'.encode()


def _location(location: Location) -> str:
    changed = element("lastmod", moment(location.changed)) if location.changed else ""
    return element("loc", location.address) + changed


def moment(when: datetime) -> str:
    """A moment in UTC as W3C Datetime and RFC 3339 have it: `2026-11-22T08:30:00Z`."""
    return f"{when:%Y-%m-%dT%H:%M:%S}Z"
