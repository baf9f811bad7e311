"""What only some pages have to show in a real browser; what holds for all of them is in test_every_page.py."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import Page as BrowserPage

pytestmark = pytest.mark.browser

ENTRY = "aktiviteter/frivilligcentralen/pratkafe-tre-stallen.html"


@pytest.fixture
def page(browser: Browser, site: Path) -> Iterator[BrowserPage]:
    """An entry's page on a telephone, in the dark."""
    context = browser.new_context(viewport={"width": 360, "height": 800}, color_scheme="dark")
    page = context.new_page()
    page.goto((site / ENTRY).as_uri())
    yield page
    context.close()


def test_keyboard(page: BrowserPage) -> None:
    """The first stop is the skip link, which is seen when it has focus and leads to the main part."""
    page.keyboard.press("Tab")
    link = page.locator(".skip-link")
    box = link.bounding_box()
    assert (page.evaluate("document.activeElement.className"), box is not None and box["height"] >= 44) == (
        "skip-link",
        True,
    )
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "innehall"


def test_print(page: BrowserPage) -> None:
    """On paper the menus are gone; the phone, the times, the place and the help remain, black on white."""
    page.emulate_media(media="print")
    hidden = [page.locator(name).first.is_visible() for name in (".menu", ".trail", ".footer__menu", ".skip-link")]
    shown = [page.locator(name).first.is_visible() for name in (".phone-strip", ".question", ".crisis", ".print-only")]
    colours = page.evaluate("[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]")
    assert (hidden, shown, colours) == (
        [False] * 4,
        [True] * 4,
        ["rgb(0, 0, 0)", "rgb(255, 255, 255)"],
    )


def test_a_question_may_begin_anywhere_on_a_sheet(page: BrowserPage) -> None:
    """A heading kept together with the answer beside it would leave the first sheet nearly empty."""
    page.emulate_media(media="print")
    found = page.evaluate(
        "[...document.querySelectorAll('.question')].map(each => [getComputedStyle(each).display,"
        " getComputedStyle(each).breakInside, getComputedStyle(each.firstElementChild).breakAfter].join(' '))"
    )
    assert set(found) == {"grid auto auto"}
