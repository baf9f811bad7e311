"""Reading built pages: strict parsing, links, headings, text."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib

from torg.site import BuildResult


@dataclass(frozen=True)
class Built:
    """A built site: its folder, how it went, and every page's bytes by path."""

    folder: Path
    result: BuildResult
    pages: dict[str, bytes]


_PARSER: Any = html5lib.HTMLParser
STRICT: Any = _PARSER(strict=True, namespaceHTMLElements=False)


def parse(page: bytes) -> Element:
    """The page's tree. Any fault in the HTML is an error."""
    tree: Element = STRICT.parse(page, transport_encoding="utf-8")
    return tree


def text_of(element: Element) -> str:
    """All the text in an element, with single spaces."""
    return " ".join("".join(element.itertext()).split())


def find(tree: Element, tag: str) -> Iterator[Element]:
    """All elements with a tag."""
    return tree.iter(tag)


def links(tree: Element) -> list[tuple[str, str]]:
    """All links as text and address."""
    return [(text_of(link), link.get("href", "")) for link in tree.iter("a")]


def with_class(tree: Element, name: str) -> list[Element]:
    """All elements with a class."""
    return [each for each in tree.iter() if isinstance(each.tag, str) and name in each.get("class", "").split()]


def headings(tree: Element) -> list[tuple[int, str]]:
    """All headings with their levels, in order."""
    tags = {f"h{level}": level for level in range(1, 7)}
    return [(tags[each.tag], text_of(each)) for each in tree.iter() if each.tag in tags]
