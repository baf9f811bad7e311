"""From what somebody types in the form to an activity that the site would be built from, in one sitting."""

from datetime import UTC, datetime
from pathlib import Path

from flask.testing import FlaskClient

from form_pages import get, press
from form_service import KIM, SOUP, TODAY
from torg.bridge.demo import build_demo
from torg.bridge.forges.plain import PlainGit
from torg.bridge.form.service import Service
from torg.bridge.items import Outcome, State
from torg.bridge.opening import open_clone
from torg.bridge.review import Review
from torg.bridge.settings import Settings
from torg.bridge.work import Worker
from torg.store import load

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def test_soup_on_monday_comes_to_the_page(client: FlaskClient, service: Service, town: Path, tmp_path: Path) -> None:
    """Typed, looked at, sent, proposed, approved, published; and what is known of Kim stays in the spool."""
    press(client, press(client, get(client, "/ny"), "granska", SOUP | KIM), "skicka")
    settings = Settings.of(build_demo(tmp_path / "demo", town, NOW))
    worker = Worker(service.spool, open_clone(settings), PlainGit())
    first = worker.run(NOW)
    review = Review(worker.clone)
    (found,) = review.candidates()

    review.approve(found, NOW, TODAY)
    worker.run(NOW)

    published = load(worker.clone.published / "content", today=TODAY).catalogue
    assert published
    assert (first.failed, [each.title for each in published.activities if each.id == "soppa-pa-mandag"]) == (
        [],
        ["Soppa på måndag"],
    )
    assert service.spool.items(State.CLOSED)[0].track.outcome is Outcome.MERGED
    said = worker.clone.git.run("log", "--format=%an %ae %B", "-p", "refs/torg/main", "-n", "1", "-m").decode()
    assert ("Soppa på måndag" in said, "kim@example.org" in said) == (True, False)
