"""Short addresses lead on to the entries' own pages."""

from pathlib import PurePosixPath
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import pytest

from built_pages import THEME, find, links, parse
from torg.domain.activity import Entry
from torg.domain.catalogue import Catalogue
from torg.site import routes
from torg.site.short import short_files
from towns import activity, notice, town

FIKA, SCHACK = "aktiviteter/handen/fika.html", "anslag/handen/schack.html"


def made(catalogue: Catalogue, *pages: str) -> dict[str, Element]:
    """Every page at a short address, by its path."""
    return {path: parse(html) for path, (html,) in short_files(catalogue, frozenset(pages), THEME)}


def heads(tree: Element) -> list[tuple[str | None, ...]]:
    """What a page says to browsers and search engines."""
    metas = [(each.get("http-equiv"), each.get("name"), each.get("content")) for each in find(tree, "meta")]
    told = [each for each in metas if each[0] == "refresh" or each[1] == "robots"]
    return [*told, *((each.get("rel"), each.get("href")) for each in find(tree, "link"))]


def test_a_browser_goes_on() -> None:
    """In each edition to the entry's page there; without a browser that does, there is a link."""
    catalogue = town([activity("fika")], site={"utgåvor": ["sv", "ar"]})
    found = made(catalogue, FIKA)
    assert list(found) == ["40014/index.html", "ar/40014/index.html"]
    for path, page in found.items():
        address = f"https://torg.example.org/{path.removesuffix('40014/index.html')}{FIKA}"
        assert (heads(page), links(page)) == (
            [("refresh", None, f"0; url=../{FIKA}"), ("canonical", address)],
            [("Öppen fika, Handen", f"../{FIKA}")],
        )
        assert urljoin(f"https://torg.example.org/{path}", f"../{FIKA}") == address
    assert [(page.get("lang"), page.get("dir")) for page in found.values()] == [("sv", None), ("ar", "rtl")]


def test_what_has_no_page_has_no_short_address() -> None:
    """A note that has been taken down is gone from both."""
    assert list(made(town([activity("fika")], [notice()]), FIKA)) == ["40014/index.html"]


def test_two_with_the_same_number_are_chosen_between(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is led to the wrong one, and no search engine lists it."""

    def same(entry: Entry) -> str:
        return f"{len(PurePosixPath(entry.id).parts)}2345/index.html"

    monkeypatch.setattr(routes, "short_path", same)
    (page,) = made(town([activity("fika")], [notice()]), FIKA, SCHACK).values()
    assert (heads(page), [href for _, href in links(page)]) == (
        [(None, "robots", "noindex")], [f"../{FIKA}", f"../{SCHACK}"],
    )  # fmt: skip
    assert [each.text for each in find(page, "h1")] == ["Socialt torg Provstad"]
