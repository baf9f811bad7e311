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
