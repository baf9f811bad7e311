"""What workflows' commands share: `torg.cli.bridging.runner`."""

from pathlib import Path

import click
import pytest

from torg.cli.bridging.runner import Runner, app_token, need_event, need_runner

NAMES = {
    "GITHUB_API_URL": "https://api.example.org", "GITHUB_SERVER_URL": "https://git.example.org",
    "GITHUB_REPOSITORY": "lovkoping/torg", "GITHUB_TOKEN": "hemligt",
}  # fmt: skip


def test_the_runner_is_read_from_githubs_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the address for git."""
    for name, value in NAMES.items():
        monkeypatch.setenv(name, value)
    runner = need_runner()

    assert (runner, runner.url) == (
        Runner("https://api.example.org", "https://git.example.org", "lovkoping/torg", "hemligt"),
        "https://git.example.org/lovkoping/torg.git",
    )


def test_elsewhere_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is missing is named."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GITHUB_REPOSITORY", "lovkoping/torg")
    with pytest.raises(click.UsageError) as caught:
        need_runner()

    assert caught.value.message == (
        "--send hör hemma i ett arbetsflöde på GitHub. Det saknas: GITHUB_API_URL, GITHUB_SERVER_URL, GITHUB_TOKEN."
    )


@pytest.mark.parametrize(("app", "key", "told"), [("1", "x", "AppToken('a/b')"), ("", "x", "None"), ("1", "", "None")])
def test_an_app_has_an_id_and_a_key(monkeypatch: pytest.MonkeyPatch, app: str, key: str, told: str) -> None:
    """With one of them there is none."""
    monkeypatch.setenv("BRIDGE_APP", app)
    monkeypatch.setenv("BRIDGE_APP_KEY", key)

    assert repr(app_token(Runner("", "", "", ""), "a/b", "BRIDGE_APP")) == told


@pytest.mark.parametrize("text", ["", "[]", "{"])
def test_what_is_no_event_is_told(tmp_path: Path, text: str) -> None:
    """In a sentence."""
    file = tmp_path / "event.json"
    file.write_text(text, "utf-8")
    with pytest.raises(click.UsageError) as caught:
        need_event(file)

    assert caught.value.message == f"«{file}» är ingen händelse från GitHub."
