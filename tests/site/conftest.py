"""The sample town, built once for all tests of the site."""

from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from built_pages import Built, parse
from torg.site import build
from towns import TODAY

ROOT = Path(__file__).parents[2]
THEME = ROOT / "theme"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, town: Path) -> Built:
    """The sample town on 22 November 2026."""
    folder = tmp_path_factory.mktemp("webbplats")
    result = build(town, folder, THEME, TODAY)
    assert [each for each in result.problems if each.severity == "fel"] == []
    pages = {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.html"))}
    return Built(folder, result, pages)


@pytest.fixture(scope="session")
def trees(built: Built) -> dict[str, Element]:
    """Every page parsed, strictly."""
    return {path: parse(page) for path, page in built.pages.items()}
