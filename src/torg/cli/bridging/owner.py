"""Whose the spool is: the commands on the form's server are for one user alone."""

import os
from pathlib import Path

import click

from torg.phrases.at_server import another_user


def need_owner(folder: Path) -> None:
    """Look whether this is the user whose folder it is: files of somebody else's would stop the form and the worker.

    Raises:
        click.UsageError: when it is another's.
    """
    try:
        owner = folder.stat().st_uid
    except PermissionError:
        raise click.UsageError(another_user("")) from None
    except OSError:
        return
    if hasattr(os, "geteuid") and owner != os.geteuid():
        raise click.UsageError(another_user(_name(owner)))


def _name(user: int) -> str:
    """What a user is called; the number of one that has no name here."""
    try:
        import pwd  # noqa: PLC0415 -- POSIX only, as the bridge is; the other commands run everywhere

        return pwd.getpwuid(user).pw_name
    except (ImportError, KeyError):
        return str(user)
