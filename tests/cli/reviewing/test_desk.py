"""What the review's commands share: every foreseeable fault is a sentence."""

from pathlib import Path

import pytest

from desks import DeskWork, build_desk


@pytest.fixture
def desk(tmp_path: Path) -> DeskWork:
    """A desk of its own."""
    return build_desk(tmp_path)


def test_a_remote_that_is_away_is_told(desk: DeskWork) -> None:
    """With git's own words below."""
    desk.bridge.remote.folder.rename(desk.bridge.remote.folder.with_name("away"))

    result = desk.run("review", "list")

    assert (result.exit_code, result.output.splitlines()[0]) == (
        1,
        "Det gick inte att nå arkivet. Inget är borta, och nästa gång görs ett nytt försök.",
    )


def test_another_work_in_the_clone_is_told(desk: DeskWork, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is mixed up, and it was waited for."""
    monkeypatch.setattr("torg.cli.reviewing.desk._WAIT", 0.2)
    with desk.bridge.clone.alone():
        result = desk.run("review", "list")

    assert result.exit_code == 2
    assert "Ett annat arbete pågår fortfarande." in result.output


def test_an_address_that_can_not_be_used_is_told(desk: DeskWork) -> None:
    """Before anything is done."""
    text = desk.settings.read_text("utf-8")
    desk.settings.write_text(text.replace(str(desk.bridge.remote.folder), "ext::sh"), encoding="utf-8")

    assert desk.run("review", "list").exit_code == 2
