"""A real browser and the built sample town."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from browsers import launched
from shared_site import SharedSite


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium."""
    with sync_playwright() as playwright:
        browser = launched(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(whole_site: SharedSite) -> Path:
    """The folder with the built sample town. Never write in it."""
    assert whole_site.result.ok
    return whole_site.folder
