"""Groups of commands whose modules are imported only when a command is wanted."""

from collections.abc import Mapping
from importlib import import_module
from typing import ClassVar

import click

from torg.cli.swedish import Command


class LazyGroup(Command, click.Group):
    """A group of commands, each the `command` of a module of its own with the command's name (`a-b` in `a_b`)."""

    lines: ClassVar[Mapping[str, str]] = {}
    """The commands, with the line that says what each is for: here, so that the list needs no imports."""
    package: ClassVar[str] = ""
    """Where the modules are."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """The names of all commands."""
        return list(self.lines)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- as above
        """The command of that name, or None."""
        if cmd_name not in self.lines:
            return None
        command: click.Command = import_module(f"{self.package}.{cmd_name.replace('-', '_')}").command
        return command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands with one line each."""
        super().format_options(ctx, formatter)
        if self.lines:
            with formatter.section("Kommandon"):
                formatter.write_dl(list(self.lines.items()))
