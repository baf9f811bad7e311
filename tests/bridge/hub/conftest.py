"""The sample town, for issue forms."""

from pathlib import Path

import pytest

from form_service import TODAY
from torg import store
from torg.bridge.form.town import Town
from torg.bridge.hub.questions import IssueForm, issue_forms


@pytest.fixture(scope="session")
def lovkoping(town: Path) -> Town:
    """The sample town, read once."""
    read = store.load(town, today=TODAY).salvaged
    assert read
    return Town(town, read, TODAY)


@pytest.fixture(scope="session")
def forms(lovkoping: Town) -> tuple[IssueForm, ...]:
    """All issue forms."""
    return issue_forms(lovkoping)
