"""A little town of one's own, and the command line to use on it."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from small_town import Torg, build_town
from torg.cli.main import cli


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A fresh folder with the smallest town that is right."""
    return build_town(tmp_path)


@pytest.fixture
def torg(content: Path) -> Torg:
    """Run a command, as `check` or `paper week`, on the town, on the town's day where it has one."""

    def run(command: str, *arguments: str | Path, answers: str | None = None) -> Result:
        day = [] if command in {"format", "schema"} else ["--today", "2026-11-22"]
        line = [*command.split(), "--content", str(content), *day, *map(str, arguments)]
        return CliRunner().invoke(cli, line, input=answers, catch_exceptions=False)

    return run
