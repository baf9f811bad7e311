"""What the bridge's commands share: `torg.cli.bridging.options`."""

from pathlib import Path

import click
import pytest

from torg.bridge.form.settings import FormSettings
from torg.cli.bridging.options import need_settings


def test_settings_are_read(tmp_path: Path) -> None:
    """Of the sort that is asked for."""
    file = tmp_path / "bridge.toml"
    file.write_text('spool = "spool"\n', "utf-8")
    assert need_settings(FormSettings, file).spool == Path("spool")


def test_what_can_not_be_read_is_a_usage_error(tmp_path: Path) -> None:
    """Which names the file."""
    file = tmp_path / "bridge.toml"
    file.write_text("x", "utf-8")
    with pytest.raises(click.UsageError) as caught:
        need_settings(FormSettings, file)
    assert caught.value.message.startswith(f"Inställningarna i «{file}» går inte att läsa:")
