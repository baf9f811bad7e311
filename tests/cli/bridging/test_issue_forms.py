"""`torg bridge issue-forms`."""

from pathlib import Path

from click.testing import CliRunner, Result

from small_town import build_town
from torg.cli.main import cli


def run(content: Path, folder: Path, *more: str) -> Result:
    """The command's answer."""
    words = ["bridge", "issue-forms", "--content", str(content), "--folder", str(folder), "--today", "2026-11-22"]
    return CliRunner().invoke(cli, [*words, *more], catch_exceptions=False)


def test_forms_are_written_checked_and_old_ones_taken_away(tmp_path: Path) -> None:
    """A second time there is nothing to do."""
    content, folder = build_town(tmp_path), tmp_path / "forms"
    folder.mkdir()
    (folder / "gammal.yml").write_text("x", "utf-8")
    before = run(content, folder, "--check")
    written = run(content, folder)
    after = run(content, folder, "--check")

    assert (before.exit_code, "gammal.yml är för gammal" in before.output, written.output, after.exit_code) == (
        1, True, "Skrev 7 filer.\n", 0,
    )  # fmt: skip
    assert min(path.name for path in folder.iterdir()) == "1-ny.yml"
