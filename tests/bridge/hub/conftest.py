"""The sample town, for issue forms; and a place for drafts."""

from pathlib import Path

import pytest

from form_service import TODAY
from hub_drafts import Drafts, make_drafts
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


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    """An empty repository for drafts."""
    return make_drafts(tmp_path)
