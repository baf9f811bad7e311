"""What the README promises a newcomer, and the handbook somebody in a hurry."""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from torg.cli.main import cli

ROOT = Path(__file__).parents[2]


def test_the_command_that_adds_an_activity_leaves_the_town_without_fel(tmp_path: Path) -> None:
    """The line is run as it stands, in a copy of the town, and the file it makes is where the README says."""
    readme = (ROOT / "README.md").read_text("utf-8")
    (line,) = re.findall(r"^\.venv/bin/torg (new .*)", readme, re.MULTILINE)
    (made,) = re.findall(r"^nano (.*)", readme, re.MULTILINE)
    shutil.copytree(ROOT / "content", tmp_path / "content")
    where = ["--content", str(tmp_path / "content")]

    new = CliRunner().invoke(cli, [*shlex.split(line), *where])
    check = CliRunner().invoke(cli, ["check", "--today", "2026-11-22", *where])

    assert (new.exit_code, (tmp_path / made).is_file(), check.exit_code) == (0, True, 0)


PAGES = (ROOT / "README.md", ROOT / "docs" / "handbok" / "stalla-in-och-flytta.md")
ACTS = [
    line
    for page in PAGES
    for line in re.findall(r"^\.venv/bin/torg ((?:installt|flytta) .*)", page.read_text("utf-8"), re.MULTILINE)
]


@pytest.mark.parametrize("line", ACTS)
def test_a_line_that_calls_off_or_moves_does_so(tmp_path: Path, line: str) -> None:
    """Run as it stands on a Thursday, in a copy of the town; the town is then still without fel."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    where = ["--content", str(tmp_path / "content")]

    act = CliRunner().invoke(cli, [*shlex.split(line), "--today", "2026-11-26", *where])
    check = CliRunner().invoke(cli, ["check", "--today", "2026-11-26", *where])

    assert (act.exit_code, check.exit_code) == (0, 0)


def test_there_are_lines_that_call_off_and_move() -> None:
    """Both are shown."""
    assert {line.split()[0] for line in ACTS} == {"installt", "flytta"}
