"""What the README promises a newcomer."""

import re
import shlex
import shutil
from pathlib import Path

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
