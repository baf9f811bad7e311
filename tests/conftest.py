"""What every test may use: one Hypothesis profile, the golden-file switch and the sample town."""

from pathlib import Path

import pytest
from hypothesis import settings

from shared_site import SharedSite, run_folder, shared_site

settings.register_profile("torg", derandomize=True, deadline=None)
settings.load_profile("torg")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-golden`: write the expected files anew, to be reviewed as a diff."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture(scope="session")
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written anew."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def town() -> Path:
    """The folder `content` of the sample town. Never write in it: copy it first."""
    return Path(__file__).parent.parent / "content"


@pytest.fixture(scope="session")
def whole_site(tmp_path_factory: pytest.TempPathFactory, town: Path, worker_id: str) -> SharedSite:
    """The built sample town, shared by all processes. Never write in it."""
    return shared_site(run_folder(tmp_path_factory, worker_id), town)
