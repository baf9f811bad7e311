"""Reading built pages: strict parsing, links, headings, text."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib

from sample_papers import blank_papers
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.outputs.series.book import SeriesBook
from torg.phrases.editions import speech_for
from torg.site import BuildResult
from torg.site import site as rendering
from torg.site.builders.shelf import Shelf
from torg.site.contexts import Made
from torg.site.languages import Languages, wanted_editions
from torg.site.papers import Paper
from torg.site.site import make_site
from torg.store import Page
from towns import TODAY


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


class Trees(Mapping[str, Element]):
    """Pages by path, each parsed the first time that it is looked at, for that takes longer than to make it."""

    def __init__(self, pages: Mapping[str, bytes]) -> None:
        self._pages = pages
        self._trees: dict[str, Element] = {}

    def __getitem__(self, path: str) -> Element:
        """The page's tree. Any fault in the HTML is an error."""
        if path not in self._trees:
            self._trees[path] = parse(self._pages[path])
        return self._trees[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._pages)

    def __len__(self) -> int:
        return len(self._pages)


_SHORT = re.compile(r"(?:^|/)\d{5}/index\.html$")


def is_short(path: str) -> bool:
    """Whether it lies at a short address, and is no page to read."""
    return bool(_SHORT.search(path))


def page_paths(folder: Path) -> list[str]:
    """The paths of a built site's pages, but for those at short addresses."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    return sorted(path for path in found if not is_short(path))


THEME = Path(__file__).parents[1] / "theme"


def render(
    catalogue: Catalogue, *written: Page, today: date = TODAY, papers: Sequence[Paper] = ()
) -> Mapping[str, Element]:
    """Every page of a town that is made in memory, parsed strictly when it is looked at."""
    site = make_site(catalogue, written, THEME, today, papers=papers)
    assert site.problems == ()
    return Trees({path: b"".join(parts) for path, parts in site.files if path.endswith(".html")})


def rendered(
    catalogue: Catalogue,
    written: Iterable[Page],
    today: date,
    editions: Collection[str] = (),
    wanted: Callable[[Made], bool] = lambda _: True,
) -> Iterator[tuple[str, Made, bytes]]:
    """Every page of a town, one at a time, so that a large one needs no more memory than a small one.

    Args:
        catalogue: the whole town.
        written: the municipality's own pages.
        today: the day that the pages are made for.
        editions: those to render; all when none is named. Links between editions are those of all.
        wanted: whether a page is to be rendered.

    Yields:
        The edition, what the page was made from, and its bytes.
    """
    pages = sorted(written, key=lambda page: (page.order, page.slug))
    every = wanted_editions(catalogue.site.editions)
    languages = Languages(every, pages, f"{catalogue.site.url.rstrip('/')}/")
    book = SeriesBook(Calendar(catalogue.vocabularies.school_year), today)
    papers = blank_papers(catalogue, 1234, bytes(1_234_000))
    shared = rendering._Shared(pages, THEME, languages, book, papers)
    for edition in every:
        if not editions or edition.code in editions:
            shelf = Shelf(catalogue, today, speech_for(edition.code))
            for _, parts, made in rendering._edition(shelf, shared):
                if made is not None and wanted(made):
                    yield edition.code, made, b"".join(parts())


def main_text(tree: Element) -> str:
    """The text of the main part."""
    return text_of(next(find(tree, "main")))


def outline(tree: Element) -> list[tuple[str, str]]:
    """The main part's headings below the first, as tag and text."""
    return [(each.tag, text_of(each)) for each in next(find(tree, "main")).iter() if each.tag in {"h2", "h3"}]


def answers(tree: Element) -> dict[str, str]:
    """Question -> answer on an entry's page."""
    return {
        text_of(with_class(each, "question__title")[0]): text_of(with_class(each, "question__answer")[0])
        for each in with_class(tree, "question")
    }


def seen(element: Element) -> str:
    """The text that shows without the script: all but what is marked hidden, with single spaces."""
    return " ".join(_seen(element).split())


def _seen(element: Element) -> str:
    if "hidden" in element.attrib:
        return ""
    return (element.text or "") + "".join(_seen(each) + (each.tail or "") for each in element)
