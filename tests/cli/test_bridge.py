"""The group `torg bridge`."""

import click
from click.testing import CliRunner

from torg.cli.bridge import Bridge, command


def test_the_group_lists_its_commands() -> None:
    """Each with a line."""
    output = CliRunner().invoke(command, ["--help"]).output
    assert [name for name in Bridge.lines if f"  {name} " not in output] == []


def test_every_command_is_there() -> None:
    """By the name that the list has."""
    context = click.Context(command)
    found = {name: command.get_command(context, name) for name in Bridge.lines}
    assert {name: each and each.name for name, each in found.items()} == {name: name for name in Bridge.lines}
