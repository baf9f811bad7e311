"""What the bridge's commands share: `torg.cli.bridging.options`."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from torg.bridge.form.settings import FormSettings
from torg.cli.bridging.options import need_settings, settings_file
from torg.cli.main import cli


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
    assert caught.value.message.startswith(f"Inställningarna i «{file}» går inte att använda. ")


def test_where_the_settings_are_when_nobody_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The variable first, then here, then the server's own; what is missing is looked for here."""
    server = tmp_path / "etc" / "bridge.toml"
    monkeypatch.setattr("torg.cli.bridging.options.PLACES", (Path("bridge.toml"), server))
    monkeypatch.chdir(tmp_path)
    found = [settings_file()]
    server.parent.mkdir()
    server.touch()
    found.append(settings_file())
    (tmp_path / "bridge.toml").touch()
    found.append(settings_file())
    monkeypatch.setenv("TORG_BRIDGE", "min.toml")

    assert [*found, settings_file()] == [Path("bridge.toml"), server, Path("bridge.toml"), Path("min.toml")]


def test_no_settings_at_all_are_told_with_where_to_type_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Most likely it is the wrong machine."""
    monkeypatch.setattr("torg.cli.bridging.options.PLACES", (Path("bridge.toml"),))
    monkeypatch.chdir(tmp_path)
    said = CliRunner().invoke(cli, ["bridge", "review", "list"])

    told = "«bridge.toml» finns inte. Det här hör hemma på formulärets server. Logga in där och skriv samma rad igen."
    assert (said.exit_code, told in " ".join(said.output.split())) == (2, True)


def test_all_parts_of_the_file_are_told_of_at_once(tmp_path: Path) -> None:
    """What another command would have stopped at too; but not what only that one needs."""
    file = tmp_path / "bridge.toml"
    file.write_text('spol = "spool"\n[remind]\nwithin = 1000\n[remote]\nforge = "hub"\n', "utf-8")
    with pytest.raises(click.UsageError) as caught:
        need_settings(FormSettings, file)
    told = [line for line in caught.value.message.splitlines() if ": " in line and not line.startswith(" ")]
    assert [line.partition(":")[0] for line in told] == [
        "spool", "Rad 1, spol", "Rad 3, remind.within", "Rad 5, remote.forge",
    ]  # fmt: skip
