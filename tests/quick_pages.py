"""Reading thousands of pages quickly: their links and languages, without a tree. They are known to be well made."""

import re
from dataclasses import dataclass
from html import unescape

_HTML = re.compile(r"<html([^>]*)>")
_LINK = re.compile(r"<a ([^>]*)>(.*?)</a>", re.DOTALL)
_HEAD_LINK = re.compile(r"<link ([^>]*)>")
_ATTRIBUTE = re.compile(r'([\w:-]+)(?:="([^"]*)")?')
_ID = re.compile(r'\sid="([^"]*)"')
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Linked:
    """A link with its attributes and its text."""

    attributes: dict[str, str]
    text: str


@dataclass(frozen=True, slots=True)
class Quick:
    """What was read of a page."""

    html: str
    language: str
    direction: str
    title: str
    links: tuple[Linked, ...]
    """Every `a`, in order."""
    head: tuple[dict[str, str], ...]
    """The attributes of every `link`, in order."""
    ids: frozenset[str]

    def alternates(self) -> dict[str, str]:
        """Language -> address, as the head tells search engines."""
        return {each["hreflang"]: each["href"] for each in self.head if "hreflang" in each}

    def canonical(self) -> list[str]:
        """The addresses that the page calls its own."""
        return [each["href"] for each in self.head if each.get("rel") == "canonical"]

    def languages(self) -> list[Linked]:
        """The links to the same page in other editions."""
        return [each for each in self.links if "hreflang" in each.attributes and "lang" in each.attributes]


def bare(html: str) -> str:
    """The text without its tags, with single spaces."""
    return " ".join(unescape(_TAG.sub("", html)).split())


def quick(page: bytes) -> Quick:
    """Read a page."""
    html = page.decode()
    opening = _HTML.search(html)
    title = _TITLE.search(html)
    assert opening, "a page begins with its element html"
    assert title, "every page has a title"
    given = _attributes(opening[1])
    return Quick(
        html,
        given.get("lang", ""),
        given.get("dir", "ltr"),
        bare(title[1]),
        tuple(Linked(_attributes(found[1]), bare(found[2])) for found in _LINK.finditer(html)),
        tuple(_attributes(found[1]) for found in _HEAD_LINK.finditer(html)),
        frozenset(_ID.findall(html)),
    )


def _attributes(text: str) -> dict[str, str]:
    return {found[1]: unescape(found[2] or "") for found in _ATTRIBUTE.finditer(text)}
