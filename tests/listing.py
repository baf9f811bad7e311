"""A browser that remembers one's own list, for the tests of that list."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext
from playwright.sync_api import Page as BrowserPage

from towns import TODAY


@contextmanager
def remembering(browser: Browser, list_: object = None, **more: Any) -> Iterator[BrowserContext]:
    """A browser that remembers a list, or nothing, at eight in the morning of the day that the site is made for."""
    context = browser.new_context(viewport={"width": 360, "height": 800}, **more)
    context.clock.install(time=f"{TODAY}T08:00:00+01:00")
    if list_ is not None:
        text = json.dumps(json.dumps(list_))
        context.add_init_script(f"if (!sessionStorage.seen) {{ sessionStorage.seen = 1; "
                                f"localStorage.setItem('torg-lista', {text}); }}")  # fmt: skip
    yield context
    context.close()


def opened(context: BrowserContext, address: str) -> tuple[BrowserPage, list[str]]:
    """A page, and what the browser says and asks for elsewhere."""
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address)
    return page, said


def listed(page: BrowserPage, count: int) -> list[str]:
    """The titles in the list, when it has so many."""
    page.wait_for_selector(f'#lista[data-done="{count}"]')
    return page.locator(".my-list__title").all_inner_texts()
