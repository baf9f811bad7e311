"""What the bridge's commands share: the file with the settings."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

import click

from torg.bridge.settings import SettingsError
from torg.cli.options import PathType

Function = TypeVar("Function", bound=Callable[..., Any])
S_co = TypeVar("S_co", covariant=True)


class Readable(Protocol[S_co]):
    """Settings that can be read from a file."""

    def of(self, path: Path) -> S_co:
        """Read them."""


def settings_option(function: Function) -> Function:
    """Add `--settings`."""
    return click.option(
        "--settings", type=PathType(), default="bridge.toml", metavar="FIL",
        help="Filen med inställningarna. Annars bridge.toml här.",
    )(function)  # fmt: skip


def need_settings(sort: Readable[S_co], path: Path) -> S_co:
    """The settings.

    Raises:
        click.UsageError: when the file says something that can not be meant.
    """
    try:
        return sort.of(path)
    except SettingsError as error:
        raise click.UsageError(f"Inställningarna i «{path}» går inte att läsa: {error}") from None
