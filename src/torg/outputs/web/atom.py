"""The feed of new and changed entries (RFC 4287, the Atom Syndication Format)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from torg.outputs.web.sitemap import moment
from torg.outputs.web.xml import DECLARATION, element

ATOM = "nytt.atom"
MOST = 50
"""How many entries the feed has, the newest first."""

BEGAN = "2026"
"""The year from which names are counted (RFC 4151): whoever had the host then has given them."""

_NEVER = datetime(2026, 1, 1, tzinfo=UTC)
"""When a feed without entries was last changed."""


@dataclass(frozen=True, slots=True)
class News:
    """An entry of the feed."""

    key: str
    """Its key in the content, as `activities/verkstan/schack`: it stays when title and page change."""
    title: str
    address: str
    """The full address of its page."""
    changed: datetime
    """In UTC."""
    summary: str
    """Plain text."""
    interests: tuple[str, ...] = ()
    """The names of its interests."""


@dataclass(frozen=True, slots=True)
class Source:
    """The feed itself."""

    title: str
    subtitle: str
    author: str
    """Who stands behind the site."""
    host: str
    """The site's own host name, also when a preview has other addresses."""
    home: str
    """The full address of the start page, with a slash last."""
    language: str


def atom_feed(source: Source, news: Sequence[News]) -> bytes:
    """The feed with the newest entries first; among those of the same moment by key.

    An entry's id is a tag (RFC 4151) made of its key, so that readers know it again for ever.
    """
    newest = sorted(sorted(news, key=lambda each: each.key), key=lambda each: each.changed, reverse=True)[:MOST]
    updated = newest[0].changed if newest else _NEVER
    head = (
        element("id", _tag(source, "nytt")),
        element("title", source.title),
        element("subtitle", source.subtitle),
        element("updated", moment(updated)),
        f"<author>{element('name', source.author)}</author>",
        element("link", "", rel="self", type="application/atom+xml", href=source.home + ATOM),
        element("link", "", rel="alternate", type="text/html", href=source.home),
        element("generator", "Socialt torg"),
    )
    whole = "".join(f"{each}\n" for each in (*head, *(_entry(source, each) for each in newest)))
    space = f'xmlns="http://www.w3.org/2005/Atom" xml:lang="{source.language}"'
    return f"{DECLARATION}<feed {space}>\n{whole}</feed>\n".encode()


def _entry(source: Source, news: News) -> str:
    parts = (
        element("id", _tag(source, news.key)),
        element("title", news.title),
        element("link", "", rel="alternate", type="text/html", href=news.address),
        element("updated", moment(news.changed)),
        element("summary", news.summary),
        *(element("category", "", term=each) for each in news.interests),
    )
    return f"<entry>{''.join(parts)}</entry>"


def _tag(source: Source, name: str) -> str:
    return f"tag:{source.host},{BEGAN}:{name}"
