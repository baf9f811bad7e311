"""What pages weigh: every page of a town, rendered and packed as a web server sends it.

`python tests/weighing.py`, or `make weights`, prints the tables of docs/developers/reference/weights.md. The limits are
tested by tests/site/test_weights.py and, for the search, by tests/browser/test_search_in_browser.py.
"""

import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parent))

from playwright.sync_api import sync_playwright

from browsers import launched
from built_pages import THEME, rendered
from large_town import large_town
from searching import only_search, queries, search_weights
from torg.site import build, routes
from torg.site.packing import packed
from torg.store import load, load_pages
from towns import TODAY

ROOT = Path(__file__).parents[1]
BUDGET = 14_600
"""Bytes of a page with its style sheet and scripts, gzip: what a first answer can carry (ten packets of TCP)."""
LARGE = 3_000
LARGE_EDITIONS = ("sv", "uk")
"""Of a large town: the one that is read most, and one whose letters are two bytes each."""
SEARCHED = (400, LARGE)

_ASKED = re.compile(rb'<(?:script|img|iframe)\b[^>]*\ssrc="(?!data:)|<link rel="(?:stylesheet|icon)" href="(?!data:)')
"""What a browser fetches beside the page as soon as it is opened."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A page on the scale."""

    path: str
    edition: str
    template: str
    gzip: int
    """Bytes."""
    brotli: int
    """Bytes; 0 when it was not asked for."""
    requests: int
    """What a browser fetches on first view, the page too."""


def weighed(content: Path, today: date, editions: Collection[str] = (), *, brotli: bool = False) -> Iterator[Weighed]:
    """Render and weigh every page of a town, one at a time.

    Args:
        content: its content folder.
        today: the day that the pages are made for.
        editions: those to render; all when none is named.
        brotli: whether to pack with brotli too.
    """
    catalogue = load(content, today=today).catalogue
    assert catalogue is not None
    for edition, made, page in rendered(catalogue, load_pages(content).pages, today, editions):
        other = len(packed(page, ".br")) if brotli else 0
        requests = 1 + len(_ASKED.findall(page))
        path = routes.edition_folder(edition) + made.path
        yield Weighed(path, edition, made.template, len(packed(page, ".gz")), other, requests)


def heaviest(pages: Iterable[Weighed]) -> Weighed:
    """The page that weighs most, gzip."""
    return max(pages, key=lambda page: page.gzip)


def _table(pages: list[Weighed], column: str) -> None:
    """Print the pages by template or by edition, as Markdown."""
    groups: defaultdict[str, list[Weighed]] = defaultdict(list)
    for page in pages:
        groups[getattr(page, column)].append(page)
    _line(
        column.capitalize(), "Pages", "Median, gzip", "Heaviest, gzip", "Heaviest, brotli", "Requests", "The heaviest"
    )
    print("|---|--:|--:|--:|--:|--:|---|")
    for name, group in groups.items() if column == "edition" else sorted(groups.items()):
        most = heaviest(group)
        middle = int(median(page.gzip for page in group))
        brotli, requests = max(page.brotli for page in group), max(page.requests for page in group)
        _line(f"`{name}`", len(group), middle, most.gzip, brotli, requests, f"`{most.path}`")


def _line(*cells: str | int) -> None:
    print("| " + " | ".join(f"{cell:,}" if isinstance(cell, int) else cell for cell in cells) + " |")


def _town(content: Path, title: str, editions: Collection[str] = ()) -> None:
    pages = list(weighed(content, TODAY, editions, brotli=True))
    print(f"\n## {title}\n")
    _table(pages, "template")
    print()
    _table(pages, "edition")


def main() -> None:
    """Print every table."""
    town = ROOT / "content"
    _town(town, "The sample town")
    with tempfile.TemporaryDirectory() as name:
        _town(large_town(Path(name) / "content", LARGE, town), f"A town of {LARGE:,} entries", LARGE_EDITIONS)
    _search(town)


def _search(town: Path) -> None:
    asked = queries(ROOT / "tests" / "outputs" / "search" / "queries_large.txt")
    print("\n## The search\n")
    _line("Entries", "Queries", "First, at most", "First, median", "Later, at most", "Later, median")
    print("|--:|--:|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        build(town, folder / "site", THEME, TODAY)
        browser = launched(playwright)
        for count in SEARCHED:
            out = folder / str(count)
            only_search(large_town(out / "content", count, town), folder / "site" / "sok.html", out, TODAY)
            first, later = zip(*search_weights(browser, out, asked).values(), strict=True)
            _line(count, len(asked), max(first), int(median(first)), max(later), int(median(later)))
        browser.close()


if __name__ == "__main__":
    main()
