"""The sample town, built once for all tests of the site."""

from xml.etree.ElementTree import Element

import pytest

from built_pages import Built, page_paths, parse
from shared_site import SharedSite
from torg.phrases.editions import EDITIONS


@pytest.fixture(scope="session")
def built(whole_site: SharedSite) -> Built:
    """The sample town on 22 November 2026. Never write in it."""
    folder, result = whole_site.folder, whole_site.result
    assert [each for each in result.problems if each.severity == "fel"] == []
    return Built(folder, result, {path: (folder / path).read_bytes() for path in page_paths(folder)})


@pytest.fixture(scope="session")
def trees(built: Built) -> dict[str, Element]:
    """Every Swedish page parsed, strictly; the other editions' pages come from the same templates."""
    folders = tuple(f"{code}/" for code in EDITIONS)
    return {path: parse(page) for path, page in built.pages.items() if not path.startswith(folders)}
