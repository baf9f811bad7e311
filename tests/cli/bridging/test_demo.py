"""`torg bridge demo`: a folder to try in, and what to do there."""

from pathlib import Path

from click.testing import CliRunner

from small_town import build_town
from torg.cli.main import cli


def test_it_says_what_to_do_next(tmp_path: Path) -> None:
    """Each line names the settings; the first step works as it stands."""
    words = ["bridge", "demo", str(tmp_path / "demo"), "--content", str(build_town(tmp_path))]
    made = CliRunner().invoke(cli, words, catch_exceptions=False)
    settings = str(tmp_path / "demo" / "bridge.toml")

    worked = CliRunner().invoke(cli, ["bridge", "work", "--settings", settings], catch_exceptions=False)

    assert (made.exit_code, made.output.splitlines()[1], worked.exit_code, worked.output) == (
        0, f"1. torg bridge work --settings {settings}", 0, "",
    )  # fmt: skip


def test_it_says_only_what_is_left_when_something_else_starts_the_rest(tmp_path: Path) -> None:
    """Nobody is told to start what runs already, and the review can be typed as it stands."""
    folder = tmp_path / "demo"
    words = ["bridge", "demo", str(folder), "--content", str(build_town(tmp_path)), "--running", ".venv/bin/torg"]
    made = CliRunner().invoke(cli, words, catch_exceptions=False)

    assert made.output.splitlines() == [
        "Formuläret startar nu, och det som gör förslag av det som skickas in. Du behöver inte starta något mer.",
        f"Breven till avsändare skickas inte. De ligger i mappen {folder / 'brev'}. Bekräfta med länken i dem.",
        f"Granska i en annan terminal: .venv/bin/torg bridge review list --settings {folder / 'bridge.toml'}",
    ]
