"""Visits to one page in a real browser: everything that is to hold of it, looked at in as few loads as possible.

The page's own policy is in force throughout. Nothing is put into it but what DevTools evaluates, which no policy stops.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import axe_playwright_python
from playwright.sync_api import Browser, BrowserContext
from playwright.sync_api import Page as BrowserPage

from looking.chosen import NOT_ON_PAPER, SCRIPT_ONLY
from towns import TODAY

LOOK = (Path(__file__).parent / "look.js").read_text("utf-8")
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
"""WCAG 2.2 A and AA, of AAA what axe can tell, and good practice."""
CONTRAST = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"]
"""Rules whose answer depends on the colours."""
PHONE = {"width": 360, "height": 800}
DESK = {"width": 1280, "height": 800}
ZOOMED = {"width": 320, "height": 256}
"""A window of 1280 × 1024 px at 400 % (WCAG 1.4.10)."""
HALF = {"width": 640, "height": 512}
MOST_REQUESTS = 3
MIDNIGHT = f"{TODAY}T00:00:00+01:00"
"""The first moment of the day that the site is made for: nothing has passed."""
_RUN = """options => axe.run({resultTypes: ['violations'], selectors: false, preload: false, ...options}).then(
  result => result.violations.map(each => each.id + ': ' + each.nodes.map(node => node.html.slice(0, 160)).join(' | ')))
"""

Faults = dict[str, list[str]]
"""What was done -> what was wrong then."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Two browsers in one: with scripts and a clock that stands at midnight, and without scripts."""

    scripted: BrowserContext
    plain: BrowserContext
    folder: Path

    def look(self, path: str, *, back: bool) -> Faults:
        """Everything that is wrong with a page; nothing when all is well.

        Args:
            path: the page's, under the site's folder.
            back: whether to walk back through it too.
        """
        visit = _Visit(self.folder / path)
        with _opened(self.scripted) as page:
            visit.read(page)
            visit.walk(page, back=back)
            visit.sizes(page)
            visit.colours(page)
            visit.paper(page)
        with _opened(self.plain) as page:
            visit.compare(page)
        return {what: faults for what, faults in visit.faults.items() if faults}


@contextmanager
def visitor(browser: Browser, folder: Path) -> Iterator[Visitor]:
    """A visitor to the site in a folder."""
    scripted = browser.new_context(viewport=_size(PHONE), timezone_id="Europe/Stockholm")
    scripted.clock.set_fixed_time(MIDNIGHT)
    plain = browser.new_context(viewport=_size(PHONE), java_script_enabled=False)
    yield Visitor(scripted, plain, folder)
    plain.close()
    scripted.close()


@contextmanager
def _opened(context: BrowserContext) -> Iterator[BrowserPage]:
    page = context.new_page()
    yield page
    page.close()


@dataclass(slots=True)
class _Visit:
    file: Path
    faults: Faults = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)

    def read(self, page: BrowserPage) -> None:
        """Open the page on a telephone and listen."""
        said: list[str] = []
        asked: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(self.file.as_uri())
        fetched = [url for url in asked if not url.startswith("data:")]
        self.faults["said by the browser"] = said
        self.faults["fetched from elsewhere"] = [url for url in fetched if not url.startswith("file:")]
        self.faults["fetched on first view"] = fetched if len(fetched) > MOST_REQUESTS else []
        page.evaluate(LOOK)
        page.evaluate(AXE)
        self.lines = page.evaluate("without => torgLook.lines(without)", SCRIPT_ONLY)

    def walk(self, page: BrowserPage, *, back: bool) -> None:
        """Go through the page with the tab key, and back."""
        page.evaluate("torgLook.unfold(true)")
        stops = page.evaluate("torgLook.start()")
        _tab(page, stops)
        self._note(page, "walking with Tab", "torgLook.walk(false)")
        if back:
            _tab(page, stops - 1, shift=True)
            self._note(page, "walking with Shift+Tab", "torgLook.walk(true)")

    def sizes(self, page: BrowserPage) -> None:
        """The page on a telephone, on a desk, zoomed, with the reader's spacing and with twice the text."""
        page.evaluate("torgLook.unfold(true)")
        self._note(page, "targets on a telephone", "torgLook.targets()")
        self._note(page, "on a telephone", "torgLook.lost()")
        for name, size in (("zoomed to 400 %", ZOOMED), ("on a desk", DESK)):
            page.set_viewport_size(_size(size))
            self._note(page, name, "torgLook.lost()")
        self._note(page, "targets on a desk", "torgLook.targets()")
        page.set_viewport_size(_size({**ZOOMED, "height": 800}))
        page.evaluate("torgLook.spaced(true)")
        self._note(page, "with the reader's spacing", "torgLook.lost()")
        page.evaluate("torgLook.spaced(false)")
        page.set_viewport_size(_size(HALF))
        self._note(page, "between telephone and desk", "torgLook.wide()")
        chrome = page.context.new_cdp_session(page)
        chrome.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
        self._note(page, "with text at 200 %", "torgLook.lost()")
        chrome.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
        page.set_viewport_size(_size(PHONE))

    def colours(self, page: BrowserPage) -> None:
        """Axe in light; the rules about colour, and focus, in dark and in the reader's own colours."""
        self.faults["axe in light"] = page.evaluate(_RUN, {"runOnly": {"type": "tag", "values": TAGS}})
        page.emulate_media(color_scheme="dark")
        self.faults["axe in dark"] = page.evaluate(_RUN, {"runOnly": {"type": "rule", "values": CONTRAST}})
        self._note(page, "focus in dark", "torgLook.seen()")
        page.emulate_media(color_scheme="light", forced_colors="active")
        self._note(page, "in the reader's colours", "torgLook.forced()")
        self._note(page, "focus in the reader's colours", "torgLook.seen()")
        page.emulate_media(forced_colors="none")

    def paper(self, page: BrowserPage) -> None:
        """All that is on the screen is on paper, but the ways to other pages."""
        page.evaluate("without => torgLook.paper(without)", NOT_ON_PAPER)
        page.emulate_media(media="print", color_scheme="dark")
        self._note(page, "on paper", "torgLook.printed()")

    def compare(self, page: BrowserPage) -> None:
        """Without script the page says the same."""
        page.goto(self.file.as_uri())
        page.evaluate(LOOK)
        lines = page.evaluate("without => torgLook.lines(without)", SCRIPT_ONLY)
        self.faults["only with script"] = _missing(self.lines, lines)
        self.faults["only without script"] = _missing(lines, self.lines)

    def _note(self, page: BrowserPage, what: str, expression: str) -> None:
        self.faults[what] = page.evaluate(expression)


def _missing(lines: list[str], others: list[str]) -> list[str]:
    left = list(others)
    found = []
    for line in lines:
        with suppress(ValueError):
            left.remove(line)
            continue
        found.append(line)
    return found


def _tab(page: BrowserPage, times: int, *, shift: bool = False) -> None:
    """Press the tab key. Straight to Chromium: a page has a hundred stops, and there are many pages."""
    chrome = page.context.new_cdp_session(page)
    key: dict[str, Any] = {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9, "modifiers": 8 if shift else 0}
    for _ in range(times):
        chrome.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **key})
    chrome.detach()


def _size(size: dict[str, int]) -> Any:
    """A size as Playwright's own type, which is not public."""
    return dict(size)
