"""`torg bridge review`: its help names what can be done."""

from click.testing import CliRunner

from torg.cli.main import cli


def test_the_help_lists_the_commands() -> None:
    """Each with one line."""
    said = CliRunner().invoke(cli, ["bridge", "review", "--help"]).output

    assert [line.split()[0] for line in said.partition("Kommandon:\n")[2].splitlines()] == [
        "approve", "decline", "list", "show",
    ]  # fmt: skip
