"""`torg paper`: `torg.cli.paper`."""

import click
import pytest
from click.testing import CliRunner

from torg.cli.paper import Paper, command


def test_the_group_is_told_of() -> None:
    """In Swedish, as all help is."""
    lines = CliRunner().invoke(command, ["--help"]).output.splitlines()
    assert (lines[0], lines[2]) == (
        "Användning: paper [FLAGGOR] SORT [FLAGGOR]", "  Gör annat på papper: veckans affisch, kort, listor och brev.",
    )  # fmt: skip


@pytest.mark.parametrize("kind", Paper.lines)
def test_the_list_says_what_each_kinds_help_begins_with(kind: str) -> None:
    """The lines need no imports, so they must agree with the help."""
    found = command.get_command(click.Context(command), kind)
    assert found
    assert found.get_short_help_str(200).split()[0] == Paper.lines[kind].split()[0]
