"""What the review's commands share: every foreseeable fault is a sentence."""

from pathlib import Path

import pytest

from bridging import make_submission
from desks import DeskWork, build_desk
from torg.bridge.submission import shown_number


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


def test_what_is_decided_or_on_its_way_is_told_as_that(desk: DeskWork) -> None:
    """Before the worker knows of it and after; whoever types a number twice has done nothing wrong."""
    yes, no = desk.proposed(make_submission()), desk.proposed(make_submission(number=2))
    desk.approve(yes)
    desk.run("review", "decline", no, "--orsak", "Det finns redan med.")
    (sent,) = desk.bridge.send(make_submission(number=3))
    said = [" ".join(desk.run("review", "show", each).output.split()) for each in (yes, no, sent)]
    desk.run("work")
    later = " ".join(desk.run("review", "show", yes).output.split())

    assert [each.partition(" Skriv «torg")[0] for each in said] == [
        f"{yes} är redan godkänt. Du behöver inte göra något.",
        f"{no} är redan avböjt. Du behöver inte göra något.",
        f"{shown_number(sent)} blir ett förslag nästa gång «torg bridge work» körs. Titta i listan om en stund.",
    ]
    assert later.startswith(f"{yes} är redan godkänt (2")


def test_a_no_that_does_not_come_through_says_that_nothing_is_decided(desk: DeskWork) -> None:
    """Nothing says it again by itself."""
    number = desk.proposed(make_submission())
    hook = desk.bridge.remote.folder / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\necho 'No space left on device' >&2\nexit 1\n", "utf-8")
    hook.chmod(0o755)

    result = desk.run("review", "decline", number, "--orsak", "Nej")

    first = "Disken är full där arkivet ligger. Inget är avgjort. Skriv samma rad igen om en stund."
    assert (result.exit_code, result.output.splitlines()[0]) == (1, first)
