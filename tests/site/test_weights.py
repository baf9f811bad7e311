"""Every page is light: of every template, in every edition, in the sample town and in one of three thousand entries."""

from pathlib import Path

import pytest

from large_town import large_town
from shared_site import SharedSite
from torg.site.packing import packed
from towns import TODAY
from weighing import BUDGET, LARGE, LARGE_EDITIONS, heaviest, weighed

MOST_REQUESTS = 3


def test_the_sample_town_is_light(whole_site: SharedSite) -> None:
    """With its styles and scripts, packed, each page is in the first answer."""
    sizes = {path: len(packed((whole_site.folder / path).read_bytes(), ".gz")) for path in whole_site.templates}
    assert ({path: size for path, size in sizes.items() if size > BUDGET}, len(sizes) > 2000) == ({}, True)


@pytest.mark.parametrize("edition", LARGE_EDITIONS)
def test_a_large_town_is_light(tmp_path: Path, town: Path, edition: str) -> None:
    """However much there is: in Swedish, and in the edition whose letters weigh most."""
    content = large_town(tmp_path / "content", LARGE, town)
    pages = list(weighed(content, TODAY, [edition]))
    heavy = {page.path: page.gzip for page in pages if page.gzip > BUDGET}
    assert (heavy, len(pages) > LARGE, max(page.requests for page in pages) <= MOST_REQUESTS) == ({}, True, True)


def test_the_heaviest(tmp_path: Path, town: Path) -> None:
    """A page knows its edition, its template, and what a browser fetches with it."""
    pages = list(weighed(town, TODAY, ["en"], brotli=True))
    found = next(page for page in pages if page.template == "search")
    assert (found.path, found.edition, found.requests, 0 < found.brotli < found.gzip) == ("en/sok.html", "en", 2, True)
    assert heaviest(pages).gzip == max(page.gzip for page in pages)
