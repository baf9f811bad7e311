"""Every template in every edition, in a real browser, from a folder: all that is to hold of a page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from built_pages import THEME
from looking.chosen import CHOSEN, SWEDISH_ONLY, chosen, every
from looking.visit import Visitor, visitor
from shared_site import SharedSite
from torg.phrases.editions import EDITIONS

pytestmark = pytest.mark.browser


@pytest.fixture(scope="session")
def look(browser: Browser, site: Path) -> Iterator[Visitor]:
    """A visitor, the same for all pages."""
    with visitor(browser, site) as made:
        yield made


def test_every_template_has_pages_to_look_at(whole_site: SharedSite) -> None:
    """The list follows the theme, and each of its pages is made by the template that it stands for."""
    templates = {file.stem for file in (THEME / "templates" / "pages").glob("*.html")}
    listed = {path: template for edition in EDITIONS for template, path in chosen(edition)}
    assert (templates ^ CHOSEN.keys(), {path: whole_site.templates.get(path) for path in listed}) == (set(), listed)


def test_every_template_has_a_page_in_every_edition(whole_site: SharedSite) -> None:
    """But those for associations and for servers, and what the municipality writes."""
    made = {(path.split("/")[0] if path.split("/")[0] in EDITIONS else "sv", template)
            for path, template in whole_site.templates.items()}  # fmt: skip
    wanted = {(edition, template) for edition in EDITIONS for template in CHOSEN.keys() - set(SWEDISH_ONLY)}
    assert wanted - made == set()


@pytest.mark.parametrize(("path", "thorough"), list(every(EDITIONS)))
def test_a_page(look: Visitor, path: str, *, thorough: bool) -> None:
    """Axe, width, zoom, spacing, targets, keyboard, focus, scripts off, requests, console, print, forced colours."""
    assert look.look(path, thorough=thorough) == {}
