"""The form over the sample town, with an empty spool."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from form_service import SECRET, THEME, TODAY, Clock, Letters
from torg.bridge.form.app import make_app
from torg.bridge.form.guard import Limiter
from torg.bridge.form.keys import Keys
from torg.bridge.form.seals import Seals
from torg.bridge.form.service import Service
from torg.bridge.form.town import Town, Towns
from torg.bridge.spool import Spool


@pytest.fixture(scope="session")
def towns(town: Path) -> Towns:
    """The sample town, read once."""
    return Towns(town, lambda: TODAY)


@pytest.fixture(scope="session")
def lovkoping(towns: Towns) -> Town:
    """The sample town."""
    found = towns.now()
    assert found
    return found


@pytest.fixture
def clock() -> Clock:
    """A clock of one's own."""
    return Clock()


@pytest.fixture
def service(tmp_path: Path, towns: Towns, clock: Clock) -> Service:
    """The service, which asks nobody to confirm by mail."""
    return Service(
        towns, Spool(tmp_path / "spool"), Seals(SECRET, clock), Keys(tmp_path / "keys", SECRET), Limiter(clock),
        THEME, "https://form.example.org", None, clock,
    )  # fmt: skip


@pytest.fixture
def letters() -> Letters:
    """A mailer."""
    return Letters()


@pytest.fixture
def mailing(service: Service, letters: Letters) -> Service:
    """The service, with mail."""
    return replace(service, mailer=letters)


@pytest.fixture
def client_of() -> Callable[[Service], FlaskClient]:
    """Makes a client for a service."""

    def make(service: Service) -> FlaskClient:
        return make_app(service).test_client()

    return make


@pytest.fixture
def client(service: Service, client_of: Callable[[Service], FlaskClient]) -> FlaskClient:
    """A client for the service without mail."""
    return client_of(service)
