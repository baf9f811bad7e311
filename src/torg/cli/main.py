"""The command `torg` and what is common to its commands: exit codes, no tracebacks.

Exit codes: 0 all is well, 1 something in the content is wrong, 2 the command was written wrong or something could not
be read or written, 130 interrupted.
"""

import codecs
import errno
import io
import os
import sys
from collections.abc import Sequence
from typing import Any, ClassVar, NoReturn

import click

from torg import __version__
from torg.cli.faults import reason
from torg.cli.lazy import LazyGroup
from torg.cli.swedish import say

WRONG_USAGE = 2
INTERRUPTED = 130


class Torg(LazyGroup):
    """The whole command line: exit codes and no tracebacks."""

    lines: ClassVar = {
        "bridge": "Ta emot förslag genom formuläret.",
        "build": "Bygg webbplatsen.",
        "check": "Granska innehållet.",
        "flytta": "Flytta en gång.",
        "format": "Skriv filerna på ett och samma sätt.",
        "installt": "Ställ in en gång.",
        "leaflet": "Gör blad att läsa och trycka.",
        "new": "Börja på en ny aktivitet.",
        "paper": "Gör annat på papper.",
        "poster": "Gör affischer.",
        "remind": "Påminn föreningar inför terminen.",
        "schema": "Skriv redigerarens hjälpfiler.",
        "stale": "Visa vad ingen har kontrollerat på länge.",
    }
    package = "torg.cli"

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
    click.echo(f"Det gick inte att läsa eller skriva{name}: {reason(error)}.", err=True)
    return WRONG_USAGE


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
