"""The command `torg` itself: `torg.cli.main`."""

import errno

import click
import pytest
from click.testing import CliRunner

from torg import __version__
from torg.cli.main import INTERRUPTED, Torg, cli

HELP = """\
Användning: torg [FLAGGOR] KOMMANDO [ARGUMENT]...

  Socialt torg: granska, ordna och bygg en katalog över gemenskap.

Flaggor:
  --version  Visa versionen.
  --help     Visa den här hjälpen.

Kommandon:
  bridge    Ta emot förslag genom formuläret.
  build     Bygg webbplatsen.
  check     Granska innehållet.
  flytta    Flytta en gång.
  format    Skriv filerna på ett och samma sätt.
  installt  Ställ in en gång.
  leaflet   Gör blad att läsa och trycka.
  new       Börja på en ny aktivitet.
  paper     Gör annat på papper.
  poster    Gör affischer.
  remind    Påminn föreningar inför terminen.
  schema    Skriv redigerarens hjälpfiler.
  stale     Visa vad ingen har kontrollerat på länge.
"""


def failing(error: BaseException) -> click.Command:
    """A command line with one command, which fails in that way."""

    @click.command("x")
    def command() -> None:
        raise error

    group = Torg("torg")
    group.get_command = lambda ctx, cmd_name: command  # type: ignore[method-assign] # the one command there is
    return group


def test_help_lists_the_commands() -> None:
    """All of it in Swedish."""
    result = CliRunner().invoke(cli, ["--help"])

    assert (result.exit_code, result.output) == (0, HELP)


def test_without_a_command_the_help_is_an_error() -> None:
    """Exit code 2, on standard error."""
    result = CliRunner().invoke(cli, [])

    assert (result.exit_code, result.stdout, result.stderr) == (2, "", HELP)


def test_an_unknown_command_is_an_error() -> None:
    """The nearest one is named."""
    result = CliRunner().invoke(cli, ["chekc"])

    assert (result.exit_code, result.stderr) == (
        2,
        "Kommandot «chekc» finns inte. Skriv «check».\nSkriv «torg --help» för hjälp.\n",
    )


def test_version_is_told() -> None:
    """The name and the number."""
    assert CliRunner().invoke(cli, ["--version"]).output == f"torg {__version__}\n"


@pytest.mark.parametrize("command", cli.list_commands(click.Context(cli)))
def test_the_list_says_what_each_commands_help_begins_with(command: str) -> None:
    """The lines in the list stand by themselves, so that it needs no imports; they must agree with the help."""
    found = cli.get_command(click.Context(cli), command)
    line = next(line for line in HELP.splitlines() if line.startswith(f"  {command} "))

    assert found
    assert CliRunner().invoke(cli, [command, "--help"]).exit_code == 0
    assert found.get_short_help_str(200).split()[0] == line.split()[1]


@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        (KeyboardInterrupt(), INTERRUPTED, "\nAvbrutet.\n"),
        (click.Abort(), INTERRUPTED, "Avbrutet.\n"),
        (
            PermissionError(errno.EACCES, "denied", "content/site.yaml"),
            2,
            "Det gick inte att läsa eller skriva «content/site.yaml»: du har inte behörighet.\n",
        ),
        (OSError(errno.ENOSPC, "full"), 2, "Det gick inte att läsa eller skriva: disken är full.\n"),
        (OSError(errno.EIO, "broken", "x"), 2, "Det gick inte att läsa eller skriva «x»: fel nummer 5.\n"),
    ],
)
def test_what_goes_wrong_outside_is_one_sentence(error: BaseException, code: int, message: str) -> None:
    """No traceback for an interrupt, a full disk or a locked file."""
    result = CliRunner().invoke(failing(error), ["x"])

    assert (result.exit_code, result.stderr) == (code, message)


def test_a_programmers_mistake_is_not_hidden() -> None:
    """A traceback tells more than a sentence could."""
    with pytest.raises(ZeroDivisionError):
        CliRunner().invoke(failing(ZeroDivisionError()), ["x"], catch_exceptions=False)


def test_outside_a_terminal_the_caller_gets_the_exception() -> None:
    """Click's own contract for `standalone_mode`."""
    with pytest.raises(click.UsageError):
        cli.main(["finns-inte"], "torg", standalone_mode=False)
