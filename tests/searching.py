"""Searching as a reader does: a built site on this machine, the real script in a real browser."""

import gzip
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Browser
from playwright.sync_api import Page as BrowserPage

from built_pages import THEME
from torg.outputs.search.docs import Doc
from torg.outputs.search.files import SearchFiles
from torg.phrases.editions import speech_for
from torg.site.builders.desk import Desk
from torg.site.builders.findable import findable
from torg.site.builders.rows import Rows
from torg.site.builders.search import find_files
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times
from torg.store import load

_NO_RENDER: Any = None
"""Cards hold no rendered rows."""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the library's name
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine; gives its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@dataclass
class Searcher:
    """A browser's page with the search, and what it fetched."""

    page: BrowserPage
    folder: Path
    root: str
    asked: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    turn: int = 1

    @classmethod
    def at(cls, page: BrowserPage, folder: Path, root: str, query: str = "") -> "Searcher":
        """Open the search page."""
        made = cls(page, folder, root)
        page.on("request", lambda request: made.asked.append(request.url))
        page.on("console", lambda message: made.said.append(message.text))
        page.on("pageerror", lambda error: made.said.append(str(error)))
        page.goto(f"{root}sok.html{query}")
        made.wait()
        return made

    def wait(self) -> None:
        """Wait for the answer."""
        self.page.wait_for_selector(f'#sok[data-done="{self.turn}"]')

    def ask(self, query: str) -> list[str]:
        """Write words and press the button; gives the paths of what is shown."""
        self.page.fill("#sok-ord", query)
        return self.press()

    def press(self) -> list[str]:
        """Press the button; gives the paths of what is shown."""
        self.turn += 1
        self.page.click("#sok button")
        self.wait()
        return self.found()

    def found(self) -> list[str]:
        """The paths of what is shown."""
        return [link.get_attribute("href") or "" for link in self.page.locator("#sok-lista a").all()]

    def answer(self) -> str:
        """What is said about it."""
        return self.page.locator("#sok-svar").inner_text()

    def weight(self) -> tuple[int, int]:
        """How many bytes, packed, the page's scripts are, and how many of them since the page was opened."""
        sizes = [(url, self._size(url)) for url in self.asked if ".js" in url]
        return sum(size for _, size in sizes), sum(size for url, size in sizes if "/start.js" not in url)

    def _size(self, url: str) -> int:
        path = self.folder / url.removeprefix(self.root).partition("?")[0]
        return len(gzip.compress(path.read_bytes(), 9, mtime=0))


def desk_of(content: Path, today: date) -> tuple[Desk, Times]:
    """The desk of a content folder, without its pages."""
    catalogue = load(content, today=today).catalogue
    assert catalogue is not None
    shelf = Shelf(catalogue, today, speech_for("sv"))
    times = Times(shelf)
    return Desk(shelf, Rows(shelf, times, _NO_RENDER, _NO_RENDER)), times


def docs_of(content: Path, today: date) -> Sequence[Doc]:
    """What can be found in a content folder."""
    return tuple(findable(*desk_of(content, today), ()))


def only_search(content: Path, page: Path, folder: Path, today: date) -> SearchFiles:
    """Write the search of a content folder, with the search page of a built site, and no other pages."""
    files = find_files(*desk_of(content, today), (), THEME)
    for path, text in files.files:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text)
    html = re.sub(r"(start\.js\?)\w+", rf"\g<1>{files.version}", page.read_text(encoding="utf-8"))
    (folder / page.name).write_text(html, encoding="utf-8")
    return files


def search_weights(browser: Browser, folder: Path, asked: Iterable[str]) -> dict[str, tuple[int, int]]:
    """What each query weighs in a town whose search `only_search` wrote in the folder: first, and each time after.

    Bytes, packed, on an empty cache. A query that finds nothing has no weight: it is left out.
    """
    found = {}
    with served(folder) as address:
        for query in asked:
            context = browser.new_context()
            searcher = Searcher.at(context.new_page(), folder, address)
            searcher.ask(query)
            if searcher.found():
                found[query] = searcher.weight()
            context.close()
    return found


def queries(file: Path) -> dict[str, list[str]]:
    """Queries with the paths that must be found, from a file of lines `query -> path, path`."""
    lines = (line for line in file.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return {query: paths.split(", ") for query, _, paths in (line.partition(" -> ") for line in lines)}
