"""The sample town and its feeds, made once."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from sample_feeds import LAST, Feeds, Town, make_feeds, read_town
from sidecars import Happening, sidecars
from towns import TODAY


@pytest.fixture(scope="session")
def sample(town: Path) -> Town:
    """The sample town's records."""
    return read_town(town)


@pytest.fixture(scope="session")
def made(sample: Town, tmp_path_factory: pytest.TempPathFactory) -> Feeds:
    """All its feeds."""
    return make_feeds(sample, tmp_path_factory.mktemp("kalender"))


@pytest.fixture(scope="session")
def expected(sample: Town) -> Mapping[str, list[Happening]]:
    """What each feed should say in the coming eighteen months."""
    return sidecars(sample.catalogue, sample.calendar, TODAY, TODAY, LAST)
