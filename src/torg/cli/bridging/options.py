"""What the bridge's commands share: the file with the settings."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

import click

from torg.bridge.settings import Settings, SettingsError
from torg.cli.options import PathType
from torg.phrases.at_server import NO_SETTINGS
from torg.phrases.settings import unusable

Function = TypeVar("Function", bound=Callable[..., Any])
S_co = TypeVar("S_co", covariant=True)

VARIABLE = "TORG_BRIDGE"
PLACES = (Path("bridge.toml"), Path("/etc/torg/bridge.toml"))
"""Here, and where docs/hosting/bridge.md installs them."""


class Readable(Protocol[S_co]):
    """Settings that can be read from a file."""

    def of(self, path: Path) -> S_co:
        """Read them."""


class _SettingsType(PathType):
    """The file with the settings."""

    def _hint(self, param: click.Parameter | None) -> str:  # noqa: ARG002 -- as the other's
        return NO_SETTINGS


def settings_file() -> Path:
    """Where the settings are when nobody says: what `TORG_BRIDGE` names, else the first of `PLACES` that is there."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    return next((each for each in PLACES if os.path.isfile(each)), PLACES[0])  # noqa: PTH113 -- false where one may not look


def settings_option(function: Function) -> Function:
    """Add `--settings`."""
    return click.option(
        "--settings", type=_SettingsType(), default=lambda: str(settings_file()), metavar="FIL",
        help="Filen med inställningarna. Annars den som TORG_BRIDGE säger, bridge.toml här, eller serverns egen.",
    )(function)  # fmt: skip


def need_settings(sort: Readable[S_co], path: Path) -> S_co:
    """The settings.

    Raises:
        click.UsageError: when the file says something that can not be meant.
    """
    try:
        return sort.of(path)
    except SettingsError as error:
        raise click.UsageError(unusable(str(path), str(_with_others(error, path)))) from None


def _with_others(error: SettingsError, path: Path) -> SettingsError:
    """The fault with all that is wrong in the file's other parts too, so that one look at it is enough."""
    from torg.bridge.form.settings import FormSettings  # noqa: PLC0415 -- the web framework, only when something is wrong
    from torg.bridge.reminding import Reminding  # noqa: PLC0415 -- as above

    if not error.faults:
        return error
    found = set(error.faults)
    parts: tuple[Readable[object], ...] = (Settings, FormSettings, Reminding)
    for part in parts:
        try:
            part.of(path)
        except SettingsError as other:
            found |= {each for each in other.faults if not each.is_missing}
    return SettingsError(faults=sorted(found))
