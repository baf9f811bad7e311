"""The command `torg` and what is common to its commands: lazy loading, exit codes, no tracebacks.

Exit codes: 0 all is well, 1 something in the content is wrong, 2 the command was written wrong or something could not
be read or written, 130 interrupted.
"""

import codecs
import errno
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

import click

from torg import __version__
from torg.cli.swedish import Command, say

WRONG_USAGE = 2
INTERRUPTED = 130

_COMMANDS = {
    "bridge": "Ta emot förslag genom formuläret.",
    "build": "Bygg webbplatsen.",
    "check": "Granska innehållet.",
    "flytta": "Flytta en gång.",
    "format": "Skriv filerna på ett och samma sätt.",
    "installt": "Ställ in en gång.",
    "leaflet": "Gör blad att läsa och trycka.",
    "new": "Börja på en ny aktivitet.",
    "poster": "Gör affischer.",
    "schema": "Skriv redigerarens hjälpfiler.",
}
"""The commands, with the line that says what each is for: here, so that the list needs no imports."""


class Torg(Command, click.Group):
    """The group of commands. A command's module is imported when the command is wanted."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """The names of all commands."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- as above
        """The command of that name, or None."""
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"torg.cli.{cmd_name}").command
        return command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands with one line each."""
        super().format_options(ctx, formatter)
        with formatter.section("Kommandon"):
            formatter.write_dl(list(_COMMANDS.items()))

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run one command and leave with its exit code; every foreseeable fault is one Swedish sentence."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        try:
            code = super().main(args, prog_name or "torg", complete_var, standalone_mode=False, **extra)
            if sys.stdout is not None:
                sys.stdout.flush()
        except click.ClickException as error:
            say(error)
            code = WRONG_USAGE
        except click.Abort:
            click.echo("Avbrutet.", err=True)
            code = INTERRUPTED
        except OSError as error:
            code = _failed(error)
        sys.exit(code or 0)


def _failed(error: OSError) -> int:
    """The exit code after a fault in reading or writing, told unless nobody listens any more."""
    if error.errno == errno.EPIPE:
        # The reader has gone, as in `torg check | head`. What is left in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    name = f" «{error.filename}»" if error.filename else ""
    click.echo(f"Det gick inte att läsa eller skriva{name}: {_reason(error)}.", err=True)
    return WRONG_USAGE


def _reason(error: OSError) -> str:
    reasons = {
        errno.EACCES: "du har inte behörighet",
        errno.EPERM: "du har inte behörighet",
        errno.ENOENT: "det finns inte",
        errno.ENOSPC: "disken är full",
        errno.EROFS: "disken går bara att läsa",
        errno.ENOTDIR: "det är ingen mapp",
        errno.EISDIR: "det är en mapp",
    }
    return reasons.get(error.errno or 0, f"fel nummer {error.errno}")


@click.group("torg", cls=Torg, subcommand_metavar="KOMMANDO [ARGUMENT]...")
@click.version_option(__version__, message="torg %(version)s", help="Visa versionen.")
def cli() -> None:
    """Socialt torg: granska, ordna och bygg en katalog över gemenskap."""


def _as_bytes_were(error: UnicodeError) -> tuple[bytes, int]:
    """Arguments and file names that Python could not decode (PEP 383), read as UTF-8 after all."""
    assert isinstance(error, UnicodeEncodeError)
    try:
        hidden = error.object[error.start : error.end].encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        hidden = b"?"
    return hidden.decode("utf-8", "replace").encode("utf-8"), error.end


def main() -> NoReturn:
    """Run `torg` with the process's arguments; everything is written in UTF-8 whatever the locale."""
    codecs.register_error("torg", _as_bytes_were)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="torg")
    sys.exit(cli.main())
