"""The whole way on one machine: from the spool to what is published, with nothing but folders."""

from pathlib import Path

from bridging import NOW, make_submission
from factories import TODAY
from small_town import build_town
from torg.bridge.demo import build_demo
from torg.bridge.form.letter_box import LetterBox
from torg.bridge.form.settings import FormSettings
from torg.bridge.opening import open_worker
from torg.bridge.review import Review
from torg.bridge.settings import Settings
from torg.store import load


def test_a_submission_ends_as_an_activity_that_is_published(tmp_path: Path) -> None:
    """Sent, proposed, approved, and read where the site is built from."""
    content = build_town(tmp_path)
    worker = open_worker(Settings.of(build_demo(tmp_path / "demo", content, NOW)))
    worker.spool.put(make_submission(), confirmed=True)
    worker.run(NOW)
    review = Review(worker.clone)
    (found,) = review.candidates()

    review.approve(found, NOW, TODAY)
    worker.run(NOW)

    town = load(worker.clone.published / "content", today=TODAY).catalogue
    assert town
    assert [each.id for each in town.activities] == ["oppen-torsdagsfika", "schack-1"]


def test_what_is_there_stays(tmp_path: Path) -> None:
    """Making it again changes nothing."""
    content = build_town(tmp_path)
    settings = build_demo(tmp_path / "demo", content, NOW)
    settings.write_text("mitt", encoding="utf-8")

    assert build_demo(tmp_path / "demo", content, NOW).read_text("utf-8") == "mitt"


def test_the_form_may_move_to_another_port(tmp_path: Path) -> None:
    """The letters' links go there too; they are files in the folder."""
    content = build_town(tmp_path)
    build_demo(tmp_path / "demo", content, NOW)
    read = FormSettings.of(build_demo(tmp_path / "demo", content, NOW, 8041))

    assert read.form.address == "http://127.0.0.1:8041"
    assert read.mail
    assert read.mail.mailer(read.base) == LetterBox(tmp_path / "demo" / "brev")
