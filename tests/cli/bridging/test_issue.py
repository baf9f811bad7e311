"""`torg bridge issue`."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bridging import Remote
from github_app import AppGitHub, app, over_http
from hub_issues import FakeHub, event_of
from small_town import build_town
from torg.bridge.forges.app import AppToken
from torg.cli.bridging.runner import Runner
from torg.cli.main import cli

BODY = (
    "### Vilken aktivitet ställs in eller flyttas en gång?\n\nÖppen torsdagsfika\n\n### Vilken dag?\n\n{day}\n\n"
    "### Ställs den in: varför?\n\nVärden är sjuk\n\n### Flyttas den: till vilken dag?\n\n_No response_\n\n"
    "### Flyttas den: ny tid, om den är en annan\n\n_No response_"
)


def run(tmp_path: Path, body: object, *more: str) -> Result:
    """The command's answer for an issue."""
    content = build_town(tmp_path / "checkout")
    event = tmp_path / "event.json"
    event.write_text(json.dumps(event_of(body) if isinstance(body, str) else body), "utf-8")
    words = ["bridge", "issue", str(event), "--content", str(content), "--today", "2026-11-22"]
    return CliRunner().invoke(cli, [*words, *more])


def test_a_try_says_what_would_be_answered(tmp_path: Path) -> None:
    """Nothing is sent."""
    outputs = [run(tmp_path / str(number), body).output for number, body in enumerate(
        (BODY.format(day="2026-11-26"), "Hej!", BODY.format(day="2026-11-25")),
    )]  # fmt: skip
    assert (outputs[:2], outputs[2].splitlines()[0]) == (
        ["Ärendet kan bli ett förslag.\n", "Ärendet kommer inte från ett formulär.\n"],
        "Tack! Något behöver rättas innan det kan bli ett förslag:",
    )


def test_in_a_workflow_it_becomes_a_proposal_with_an_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the event to the branch and the comment."""
    remote = Remote(tmp_path)
    place = tmp_path / "server" / "lovkoping" / "torg.git"
    place.parent.mkdir(parents=True)
    remote.folder.rename(place)
    remote.folder = place
    fake = FakeHub()
    with fake.served() as api:
        for name, value in {
            "GITHUB_API_URL": api, "GITHUB_SERVER_URL": str(tmp_path / "server"),
            "GITHUB_REPOSITORY": "lovkoping/torg", "GITHUB_TOKEN": "hemligt",
        }.items():  # fmt: skip
            monkeypatch.setenv(name, value)
        result = run(tmp_path, BODY.format(day="2026-11-26"), "--send")

    assert (result.exit_code, len(remote.branches()), len(fake.pulls), len(fake.comments)) == (0, 1, 1, 1)
    assert fake.comments[0]["body"].startswith(
        "<!-- torg -->\nTack! Det är nu ett förslag. Förslaget finns här: https://"
    )


def test_a_run_repeats_no_words_of_the_issue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer may quote them, and a line in a run's log may be an order."""
    fake = FakeHub()
    with fake.served() as api:
        for name, value in {
            "GITHUB_API_URL": api, "GITHUB_SERVER_URL": str(tmp_path), "GITHUB_REPOSITORY": "lovkoping/torg",
            "GITHUB_TOKEN": "hemligt",
        }.items():  # fmt: skip
            monkeypatch.setenv(name, value)
        result = run(tmp_path, BODY.format(day="::error::hej\n::stop-commands::x"), "--send")

    assert (result.output, len(fake.comments)) == ("Svaret står i ärendet.\n", 1)


def test_what_is_no_issue_is_told(tmp_path: Path) -> None:
    """In a sentence."""
    result = run(tmp_path, {"push": 1})
    assert (result.exit_code, "är ingen händelse om ett ärende" in result.output) == (2, True)


def test_an_app_makes_the_proposal_and_the_workflow_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What an App makes starts the other workflows; the answer is the workflow's own."""
    remote, hub, fake = Remote(tmp_path / "lovkoping"), FakeHub(), AppGitHub()
    remote.folder.rename(tmp_path / "torg.git")
    with hub.served() as api, fake.served() as app_api, over_http(tmp_path / "torg.git", fake.takes) as url:
        token = AppToken(app_api, "lovkoping/torg", app(), fake.clock)
        monkeypatch.setattr("torg.cli.bridging.issue.app_token", lambda *_: token)
        monkeypatch.setattr(Runner, "url", property(lambda _: url))
        for name, value in {
            "GITHUB_API_URL": api, "GITHUB_SERVER_URL": "https://git.example.org",
            "GITHUB_REPOSITORY": "lovkoping/torg", "GITHUB_TOKEN": "hemligt",
        }.items():  # fmt: skip
            monkeypatch.setenv(name, value)
        result = run(tmp_path, BODY.format(day="2026-11-26"), "--send")

    assert (result.exit_code, len(hub.pulls), len(hub.comments), hub.tokens) == (0, 1, 1, {f"Bearer ghs_{1:036d}"})


def test_a_github_that_does_not_answer_fails_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that it can be run again."""
    for name, value in {
        "GITHUB_API_URL": "http://127.0.0.1:9", "GITHUB_SERVER_URL": str(tmp_path), "GITHUB_REPOSITORY": "a/b",
        "GITHUB_TOKEN": "hemligt",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)
    result = run(tmp_path, BODY.format(day="2026-11-25"), "--send")

    assert (result.exit_code, "ConnectionRefusedError" in result.output) == (2, True)
