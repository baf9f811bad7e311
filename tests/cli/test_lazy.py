"""Groups of commands whose modules are imported late: `torg.cli.lazy`."""

from typing import ClassVar

import click
from click.testing import CliRunner

from torg.cli.lazy import LazyGroup


class Tools(LazyGroup):
    """A group with one command of its own, and one that has no module."""

    lines: ClassVar = {"check": "Granska.", "aldrig": "Finns inte."}
    package = "torg.cli"


@click.group("verktyg", cls=Tools)
def tools() -> None:
    """Några verktyg."""


def test_the_list_needs_no_imports() -> None:
    """A module that is not there does no harm."""
    assert (
        CliRunner().invoke(tools, ["--help"]).output.endswith("Kommandon:\n  check   Granska.\n  aldrig  Finns inte.\n")
    )


def test_a_command_is_its_modules() -> None:
    """By its name; what is not listed is not looked for."""
    context = click.Context(tools)
    found = tools.get_command(context, "check")
    assert (found and found.name, tools.get_command(context, "build")) == ("check", None)


def test_an_empty_group_has_no_list() -> None:
    """Only its options."""
    assert "Kommandon" not in CliRunner().invoke(LazyGroup("tom"), ["--help"]).output
