"""`torg bridge pull`."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from hub_issues import FakeHub, open_pull, run_event
from small_town import FIKA, build_town
from torg.cli.main import cli


def run(tmp_path: Path, api: str, monkeypatch: pytest.MonkeyPatch, event: object, *more: str) -> Result:
    """The command's answer, in a workflow."""
    for name, value in {
        "GITHUB_API_URL": api, "GITHUB_SERVER_URL": "https://git.example.org", "GITHUB_REPOSITORY": "lovkoping/torg",
        "GITHUB_TOKEN": "hemligt",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)
    content, file = build_town(tmp_path), tmp_path / "event.json"
    file.write_text(json.dumps(event), "utf-8")
    words = ["bridge", "pull", str(file), "--content", str(content), "--owners", str(tmp_path / "agare.toml")]
    return CliRunner().invoke(cli, [*words, "--today", "2026-11-22", *more])


RUN = run_event()


def test_a_change_is_answered_in_swedish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With what is wrong, and whose it is by the published list."""
    (tmp_path / "agare.toml").write_text('[agare]\nfrivilligcentralen = ["siv"]\n', "utf-8")
    fake = FakeHub(
        open_pulls=[open_pull()],
        files=[{"filename": f"content/{FIKA}", "status": "modified", "sha": "abc"}],
        blobs={"abc": b"titel: Fika\n"},
    )
    with fake.served() as api:
        result = run(tmp_path, api, monkeypatch, RUN, "--send")

    (comment,) = fake.comments
    assert (result.exit_code, "### Fel" in comment["body"], comment["body"].splitlines()[-1]) == (
        0, True, "- Egna mappar: `content/activities/frivilligcentralen`.",
    )  # fmt: skip


def test_a_run_repeats_no_words_of_the_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that begins with `::` is an order to the run, which may write; the comment quotes it, the log does not."""
    fake = FakeHub(
        open_pulls=[open_pull()],
        files=[{"filename": f"content/{FIKA}", "status": "modified", "sha": "abc"}],
        blobs={"abc": b"titel: Fika\n::error::hej: 1\n##[add-mask]torg: 2\n"},
    )
    with fake.served() as api:
        result = run(tmp_path, api, monkeypatch, RUN, "--send")
        shown = run(tmp_path / "shown", api, monkeypatch, RUN)

    said = fake.comments[0]["body"].removeprefix("<!-- torg -->\n")
    assert ("\n::error::hej: 1" in said, result.output, shown.output) == (True, "Svaret står i ändringen.\n", said)


def test_what_github_says_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may quote somebody."""
    fake = FakeHub()
    monkeypatch.setattr(fake, "answer", lambda *_: (422, {"message": "Nej:\n::error::hej\n##[add-mask]torg"}))
    with fake.served() as api:
        result = run(tmp_path, api, monkeypatch, RUN, "--send")

    assert result.output.splitlines()[0] == ("Det gick inte: GitHub answered 422: Nej: ::error::hej # # [add-mask]torg")


def test_a_change_that_is_settled_gets_no_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may have something newer."""
    fake = FakeHub()
    with fake.served() as api:
        result = run(tmp_path, api, monkeypatch, RUN, "--send")

    assert (result.output, fake.comments) == ("Ändringen är redan avgjord eller har fått något nytt.\n", [])


def test_another_event_and_a_silent_github_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one is a mistake, the other can be tried again."""
    results = [
        run(tmp_path / str(number), "http://127.0.0.1:9", monkeypatch, event)
        for number, event in enumerate(({"issue": {}}, RUN))
    ]
    assert [(each.exit_code, "ConnectionRefusedError" in each.output) for each in results] == [(2, False), (2, True)]
