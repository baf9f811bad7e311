"""One page of each template in a real browser, from a folder and without JavaScript."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from playwright.sync_api import Page as BrowserPage

pytestmark = pytest.mark.browser

PAGES = [
    "index.html",
    "aktiviteter/frivilligcentralen/pratkafe-tre-stallen.html",
    "aktiviteter/guldklockan/berattarkafe.html",
    "aktiviteter/regnbagen/regnbage-pa-natet.html",
    "anslag/verkstan/anslag-schack.html",
    "arrangorer/frivilligcentralen.html",
    "platser/grannrummet.html",
    "intressen/prata-fika.html",
    "omraden/index.html",
    "livet/foralder-pa-egen-hand.html",
    "a-till-o.html",
    "hjalp-och-stod.html",
    "anslagstavlan.html",
    "ring.html",
    "kalendrar.html",
    "bara-att-komma.html",
    "aktiviteter/abborren/isfiske.html",
    "om.html",
    "hjalp/rattningar.html",
    "hjalp/rattningar/tider.html",
    "hjalp/tider.html",
    "nar.html",
    "i-morgon.html",
    "veckor/2026-48.html",
    "veckodagar/torsdag.html",
    "helgen.html",
    "404.html",
    "sok.html",
]
"""One for each template, and entries with long addresses."""

TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PHONE, DESK = 360, 1280

SMALL_TARGETS = """() => [...document.querySelectorAll('a, button, summary')].filter(link => {
  const style = getComputedStyle(link), box = link.getBoundingClientRect();
  if (style.display === 'inline' || link.classList.contains('skip-link')) return false;
  return box.width > 0 && (box.width < 44 || box.height < 44);
}).map(link => link.textContent.trim())"""

LOOSE_INLINE = """() => [...document.querySelectorAll('a')].filter(link =>
  getComputedStyle(link).display === 'inline' && !link.closest('.prose')).map(link => link.textContent.trim())"""

CUT_OFF = """() => [...document.querySelectorAll('body *')].filter(each => {
  if (each.closest('.skip-link, .visually-hidden')) return false;
  const box = each.getBoundingClientRect();
  return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1);
}).map(each => each.className)"""


Scheme = Literal["light", "dark"]


@contextmanager
def _page(
    browser: Browser, width: int, scheme: Literal["light", "dark"] = "light", **more: Any
) -> Iterator[BrowserPage]:
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, **more)
    yield context.new_page()
    context.close()


def _open(page: BrowserPage, site: Path, path: str) -> list[str]:
    """Open a page from the folder; gives what the browser complained about, such as a policy that was broken."""
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto((site / path).as_uri())
    return complaints


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_axe_finds_nothing(browser: Browser, site: Path, width: int, scheme: Scheme) -> None:
    """No violation of WCAG 2.2 A, AA, AAA or of good practice, on a phone and on a desk, in light and dark."""
    found = {}
    with _page(browser, width, scheme, bypass_csp=True) as page:
        for path in PAGES:
            _open(page, site, path)
            result = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
            found[path] = [(each["id"], each["nodes"][0]["html"]) for each in result.response["violations"]]
    assert {path: violations for path, violations in found.items() if violations} == {}


def test_nothing_is_complained_about(browser: Browser, site: Path) -> None:
    """The policy holds, nothing is missing and nothing is fetched from elsewhere."""
    asked: list[str] = []
    with _page(browser, DESK, java_script_enabled=False) as page:
        page.on("request", lambda request: asked.append(request.url))
        assert {path: complaints for path in PAGES if (complaints := _open(page, site, path))} == {}
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []


@pytest.mark.parametrize("width", [320, PHONE, 640, DESK])
def test_no_sideways_scrolling(browser: Browser, site: Path, width: int) -> None:
    """Everything fits the width, down to 320 px."""
    with _page(browser, width) as page:
        wide = {}
        for path in PAGES:
            _open(page, site, path)
            over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            wide[path] = (over, page.evaluate(CUT_OFF))
    assert {path: found for path, found in wide.items() if found != (0, [])} == {}


def test_twice_the_text(browser: Browser, site: Path) -> None:
    """With the browser's own text at 200 % nothing is lost at 640 px."""
    with _page(browser, 640, bypass_csp=True) as page:
        over = {}
        for path in PAGES:
            _open(page, site, path)
            page.add_style_tag(content="html { font-size: 225% }")
            over[path] = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert {path: value for path, value in over.items() if value > 0} == {}


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_targets_are_large(browser: Browser, site: Path, width: int) -> None:
    """Every link that is not part of running text is at least 44 by 44 px, and only running text has other links."""
    with _page(browser, width) as page:
        small = {}
        for path in PAGES:
            _open(page, site, path)
            small[path] = (page.evaluate(SMALL_TARGETS), page.evaluate(LOOSE_INLINE))
    assert {path: found for path, found in small.items() if found != ([], [])} == {}


def test_keyboard(browser: Browser, site: Path) -> None:
    """The first stop is the skip link, which is seen when it has focus and leads to the main part."""
    with _page(browser, PHONE) as page:
        _open(page, site, PAGES[1])
        page.keyboard.press("Tab")
        link = page.locator(".skip-link")
        box = link.bounding_box()
        assert (page.evaluate("document.activeElement.className"), box is not None and box["height"] >= 44) == (
            "skip-link",
            True,
        )
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "innehall"


def test_focus_is_seen(browser: Browser, site: Path) -> None:
    """What has focus has a ring of at least 2 px."""
    with _page(browser, DESK) as page:
        _open(page, site, PAGES[1])
        rings = set()
        for _ in range(12):
            page.keyboard.press("Tab")
            rings.add(page.evaluate("getComputedStyle(document.activeElement).outlineWidth"))
    assert rings == {"3px"}


def test_print(browser: Browser, site: Path) -> None:
    """On paper the menus are gone; the phone, the times, the place and the help remain, black on white."""
    with _page(browser, 800, "dark") as page:
        _open(page, site, PAGES[1])
        page.emulate_media(media="print")
        hidden = [page.locator(name).first.is_visible() for name in (".menu", ".trail", ".footer__menu", ".skip-link")]
        shown = [
            page.locator(name).first.is_visible() for name in (".phone-strip", ".question", ".crisis", ".print-only")
        ]
        colours = page.evaluate(
            "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]"
        )
        assert (hidden, shown, colours) == (
            [False] * 4,
            [True] * 4,
            ["rgb(0, 0, 0)", "rgb(255, 255, 255)"],
        )


def test_a_question_may_begin_anywhere_on_a_sheet(browser: Browser, site: Path) -> None:
    """A heading kept together with the answer beside it would leave the first sheet nearly empty."""
    with _page(browser, 800) as page:
        _open(page, site, PAGES[1])
        page.emulate_media(media="print")
        found = page.evaluate(
            "[...document.querySelectorAll('.question')].map(each => [getComputedStyle(each).display,"
            " getComputedStyle(each).breakInside, getComputedStyle(each.firstElementChild).breakAfter].join(' '))"
        )
        assert set(found) == {"grid auto auto"}


def test_text_spacing(browser: Browser, site: Path) -> None:
    """With the reader's own spacing (WCAG 1.4.12) nothing is cut off at 320 px."""
    spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
    with _page(browser, 320, bypass_csp=True) as page:
        over = {}
        for path in PAGES:
            _open(page, site, path)
            page.add_style_tag(content=spacing)
            over[path] = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert {path: value for path, value in over.items() if value > 0} == {}
