"""Help stands in the same place on every page, of every template and in every edition (WCAG 2.2, 3.2.6)."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element

import pytest

from built_pages import render
from torg.phrases.editions import EDITIONS
from towns import activity, notice, town

ORDER = ["skip-link", "phone-strip", "main", "page__help", "page__footer"]


@pytest.fixture(scope="module")
def pages() -> Mapping[str, Element]:
    """A small town in every edition."""
    found = town([activity(), activity("uppdrag", typ="uppdrag")], [notice()], site={"utgåvor": [*EDITIONS]})
    return render(found)


def _order(page: Element) -> list[str]:
    """The parts of a page, as they come."""
    found = []
    for each in page.iter():
        classes = {each.tag, *(each.get("class") or "").split()} if isinstance(each.tag, str) else set()
        found += [name for name in ORDER if name in classes]
    return found


def test_the_telephone_first_and_the_help_box_last(pages: Mapping[str, Element]) -> None:
    """The telephone before the page's own part, the box after it, the footer last: once each, on every page."""
    assert {path: _order(page) for path, page in pages.items() if _order(page) != ORDER} == {}
    assert len({path.partition("/")[0] for path in pages} & set(EDITIONS)) == len(EDITIONS) - 1
