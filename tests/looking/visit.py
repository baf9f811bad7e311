"""Visits to one page in a real browser: everything that is to hold of it, looked at in as few loads as possible.

The page's own policy is in force throughout. Nothing is put into it but what DevTools evaluates, which no policy stops.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import axe_playwright_python
from playwright.sync_api import Browser
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
    """Two windows of a browser: with scripts and a clock that stands at midnight, and without scripts."""

    scripted: BrowserPage
    plain: BrowserPage
    folder: Path
    said: list[str]
    """What the browser said, and what scripts threw, since the page was opened."""
    asked: list[str]
    """Every address that was fetched since then."""

    def look(self, path: str, *, thorough: bool) -> Faults:
        """Everything that is wrong with a page; nothing when all is well.

        Args:
            path: the page's, under the site's folder.
            thorough: whether also to walk through it with the keyboard, stop by stop, and to let axe look at the
                colours: slow, and the same in all editions that share a style sheet.
        """
        visit = _Visit(self, path)
        visit.read()
        if thorough:
            visit.walk()
        visit.sizes()
        visit.colours(thorough=thorough)
        visit.paper()
        visit.compare()
        return {what: faults for what, faults in visit.faults.items() if faults}


@contextmanager
def visitor(browser: Browser, folder: Path) -> Iterator[Visitor]:
    """A visitor to the site in a folder."""
    scripted = browser.new_context(viewport=_size(PHONE), timezone_id="Europe/Stockholm")
    scripted.clock.set_fixed_time(MIDNIGHT)
    plain = browser.new_context(viewport=_size(PHONE), java_script_enabled=False)
    made = Visitor(scripted.new_page(), plain.new_page(), folder, [], [])
    made.scripted.on("console", lambda message: made.said.append(message.text))
    made.scripted.on("pageerror", lambda error: made.said.append(str(error)))
    made.scripted.on("request", lambda request: made.asked.append(request.url))
    yield made
    plain.close()
    scripted.close()


@dataclass(slots=True)
class _Visit:
    visitor: Visitor
    path: str
    faults: Faults = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)

    @property
    def page(self) -> BrowserPage:
        return self.visitor.scripted

    @property
    def address(self) -> str:
        return (self.visitor.folder / self.path).as_uri()

    def read(self) -> None:
        """Open the page on a telephone and listen."""
        said, asked = self.visitor.said, self.visitor.asked
        said.clear()
        asked.clear()
        self.page.emulate_media(media="screen", color_scheme="light", forced_colors="none")
        self.page.goto(self.address)
        fetched = [url for url in asked if not url.startswith("data:")]
        self.faults["said by the browser"] = list(said)
        self.faults["fetched from elsewhere"] = [url for url in fetched if not url.startswith("file:")]
        self.faults["fetched on first view"] = fetched if len(fetched) > MOST_REQUESTS else []
        self.page.evaluate(LOOK)
        self.page.evaluate(AXE)
        self.lines = self.page.evaluate("without => torgLook.lines(without)", SCRIPT_ONLY)

    def walk(self) -> None:
        """Go through the page with the tab key, and back."""
        self.page.evaluate("torgLook.unfold(true)")
        stops = self.page.evaluate("torgLook.start()")
        _tab(self.page, stops)
        self._note("walking with Tab", "torgLook.walk(false)")
        _tab(self.page, stops - 1, shift=True)
        self._note("walking with Shift+Tab", "torgLook.walk(true)")

    def sizes(self) -> None:
        """The page on a telephone, on a desk, zoomed, with the reader's spacing and with twice the text."""
        self.page.evaluate("torgLook.unfold(true)")
        self._note("targets on a telephone", "torgLook.targets()")
        self._note("on a telephone", "torgLook.lost()")
        for name, size in (("zoomed to 400 %", ZOOMED), ("on a desk", DESK)):
            self.page.set_viewport_size(_size(size))
            self._note(name, "torgLook.lost()")
        self._note("targets on a desk", "torgLook.targets()")
        self.page.set_viewport_size(_size({**ZOOMED, "height": 800}))
        self.page.evaluate("torgLook.spaced(true)")
        self._note("with the reader's spacing", "torgLook.lost()")
        self.page.evaluate("torgLook.spaced(false)")
        self.page.set_viewport_size(_size(HALF))
        self._note("between telephone and desk", "torgLook.wide()")
        chrome = self.page.context.new_cdp_session(self.page)
        chrome.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
        self._note("with text at 200 %", "torgLook.lost()")
        chrome.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
        self.page.set_viewport_size(_size(PHONE))

    def colours(self, *, thorough: bool) -> None:
        """Axe in light; what depends on colours, and focus, in dark and in the reader's own colours."""
        rules = {"rules": {} if thorough else {name: {"enabled": False} for name in CONTRAST}}
        self.faults["axe in light"] = self.page.evaluate(_RUN, {"runOnly": {"type": "tag", "values": TAGS}, **rules})
        _tab(self.page, 1)
        self._note("focus in light", "torgLook.seen()")
        self.page.emulate_media(color_scheme="dark")
        if thorough:
            self.faults["axe in dark"] = self.page.evaluate(_RUN, {"runOnly": {"type": "rule", "values": CONTRAST}})
        self._note("focus in dark", "torgLook.seen()")
        self.page.emulate_media(color_scheme="light", forced_colors="active")
        self._note("in the reader's colours", "torgLook.forced()")
        self._note("focus in the reader's colours", "torgLook.seen()")
        self.page.emulate_media(forced_colors="none")

    def paper(self) -> None:
        """All that is on the screen is on paper, but the ways to other pages."""
        self.page.evaluate("without => torgLook.paper(without)", NOT_ON_PAPER)
        self.page.emulate_media(media="print", color_scheme="dark")
        self._note("on paper", "torgLook.printed()")

    def compare(self) -> None:
        """Without script the page says the same."""
        page = self.visitor.plain
        page.goto(self.address)
        page.evaluate(LOOK)
        lines = page.evaluate("without => torgLook.lines(without)", SCRIPT_ONLY)
        self.faults["only with script"] = _missing(self.lines, lines)
        self.faults["only without script"] = _missing(lines, self.lines)

    def _note(self, what: str, expression: str) -> None:
        self.faults[what] = self.page.evaluate(expression)


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
