"""`torg bridge freshness`."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from hub_issues import FakeHub
from small_town import build_town
from torg.cli.main import cli


def run(content: Path, *more: str) -> Result:
    """The command's answer."""
    return CliRunner().invoke(cli, ["bridge", "freshness", "--content", str(content), *more])


def test_the_issue_is_opened_and_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the days go."""
    content, fake = build_town(tmp_path), FakeHub()
    with fake.served() as api:
        for name, value in {
            "GITHUB_API_URL": api, "GITHUB_SERVER_URL": "https://git.example.org",
            "GITHUB_REPOSITORY": "lovkoping/torg", "GITHUB_TOKEN": "hemligt",
        }.items():  # fmt: skip
            monkeypatch.setenv(name, value)
        first = run(content, "--today", "2027-11-22", "--send").output
        opened = [(each["title"], "state" in each) for each in fake.issues]
        said = run(content, "--today", "2026-11-22", "--send").output

    assert (first, opened, fake.issues[0]["state"], said) == (
        "Ärendet är skrivet.\n",
        [("Uppgifter att kontrollera", False)], "closed", "Allt är kontrollerat. Inget att göra just nu.\n",
    )  # fmt: skip


def test_a_try_sends_nothing(tmp_path: Path) -> None:
    """It shows what would be written."""
    result = run(build_town(tmp_path), "--today", "2027-11-22")
    assert (result.exit_code, result.output.splitlines()[0]) == (
        0, "Ring, fråga om det stämmer och sätt dagens datum i `kontrollerad`.",
    )  # fmt: skip


def test_a_silent_github_fails_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that it can be run again."""
    for name, value in {
        "GITHUB_API_URL": "http://127.0.0.1:9", "GITHUB_SERVER_URL": "https://git.example.org",
        "GITHUB_REPOSITORY": "a/b", "GITHUB_TOKEN": "hemligt",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)
    assert run(build_town(tmp_path), "--today", "2027-11-22", "--send").exit_code == 2
