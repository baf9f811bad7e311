"""A site below a folder of a host: everything is found, and it calls itself by its whole address."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest

from atom_feeds import ATOM
from built_pages import page_paths, parse
from linked_data import graph_of
from serving import served, walked
from torg.site import build
from town_copies import copy_town
from towns import TODAY

ROOT = Path(__file__).parents[2]
PUBLIC = "https://example.org/torg/"
EXAMPLES = "monster"
"""The pages that show the components, which nothing links to."""


@pytest.fixture(scope="module")
def content(town: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample town in two editions: the others lie as Arabic does."""
    return copy_town(town, tmp_path_factory.mktemp("innehåll"), "sv", "ar")


@pytest.fixture(scope="module")
def folder(content: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """It, built for a folder of a host."""
    output = tmp_path_factory.mktemp("undermapp")
    assert build(content, output, ROOT / "theme", TODAY, address=PUBLIC).ok
    return output


def test_every_link_is_found_below_the_folder(folder: Path) -> None:
    """From the start page one comes to every page but 404, with each request answered."""
    with served(folder) as start:
        found, broken = walked(start, PUBLIC)
    pages = set(page_paths(folder))
    left = {page for page in pages - found.keys() if not page.startswith(EXAMPLES)}
    assert (broken, left) == ([], {"404.html"})
    assert {"nytt.atom", "kalender/alla.ics"} - found.keys() == set()


def test_the_404_page_leads_home_from_anywhere(folder: Path) -> None:
    """It is served at any depth, so its links are whole."""
    hrefs = [each.get("href", "") for each in parse((folder / "404.html").read_bytes()).iter("a")]
    inside = [href for href in hrefs if not href.startswith(("tel:", "mailto:", "sms:", "#"))]
    assert [href for href in inside if not href.startswith(PUBLIC)] == []


def test_whole_addresses_are_those_of_the_folder(folder: Path) -> None:
    """Canonical links, JSON-LD, the sitemap, the feed, calendars and robots.txt; nothing names another place."""
    for name in page_paths(folder):
        tree = parse((folder / name).read_bytes())
        (canonical,) = [each.get("href") for each in tree.iter("link") if each.get("rel") == "canonical"]
        assert canonical == PUBLIC + ("" if name == "index.html" else name)
        assert [each["@id"] for each in graph_of(tree) if not each.get("@id", PUBLIC).startswith(PUBLIC)] == []
    sitemap = fromstring((folder / "sitemap.xml").read_bytes())
    feed = fromstring((folder / "nytt.atom").read_bytes())
    links = [each[0].text or "" for each in sitemap] + [each.get("href", "") for each in feed.iter(f"{ATOM}link")]
    links += re.findall(r"^URL:(\S+)", (folder / "kalender" / "alla.ics").read_text("utf-8"), re.MULTILINE)
    assert [link for link in links if not link.startswith(PUBLIC)] == []
    assert f"Sitemap: {PUBLIC}sitemap.xml" in (folder / "robots.txt").read_text("utf-8")


def test_the_sitemap_has_every_page_that_is_there(folder: Path) -> None:
    """All pages but 404, one's own list and the examples, each once."""
    addresses = [each[0].text or "" for each in fromstring((folder / "sitemap.xml").read_bytes())]
    pages = set(page_paths(folder))
    pages = {
        page for page in pages if not page.endswith(("404.html", "min-lista.html")) and not page.startswith(EXAMPLES)
    }
    assert sorted(addresses) == sorted(PUBLIC + ("" if page == "index.html" else page) for page in pages)


def _inside(page: Path) -> list[str]:
    """The links within the site. Letters and messages to a friend tell the whole address."""
    hrefs = re.findall(r'<a\b[^>]*\shref="([^"]*)"', page.read_text("utf-8"))
    return [href for href in hrefs if "://" not in href and not href.startswith(("mailto:", "sms:"))]


def test_links_on_pages_are_the_same_wherever_it_lies(folder: Path, content: Path, tmp_path: Path) -> None:
    """Only whole addresses differ, so that a copy works from a memory stick too."""
    assert build(content, tmp_path, ROOT / "theme", TODAY, address="https://annan.example").ok
    names = page_paths(folder)
    differ = [name for name in names if name != "404.html" and _inside(folder / name) != _inside(tmp_path / name)]
    assert differ == []


def test_the_settings_for_publishing_build_the_same(content: Path, tmp_path: Path) -> None:
    """`pelican` with `publishconf.py` gives the site its address and packs its files."""
    command = [sys.executable, "-m", "pelican", str(content), "-s", str(ROOT / "publishconf.py"), "-o", str(tmp_path)]
    settings = [
        "-t",
        str(ROOT / "theme"),
        "-e",
        "TORG_PAPER=null",
        'TORG_TODAY="2026-11-22"',
        f'SITEURL="{PUBLIC.rstrip("/")}"',
    ]
    subprocess.run([*command, *settings], check=True, capture_output=True, cwd=tmp_path)
    home = (tmp_path / "index.html").read_bytes()
    assert f'rel="canonical" href="{PUBLIC}"'.encode() in home
    assert {"index.html.gz", "index.html.br", "sitemap.xml.gz"} - {each.name for each in tmp_path.iterdir()} == set()
