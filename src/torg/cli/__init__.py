"""The command line `torg`: Swedish for people, exit codes for programs."""

from torg.cli.main import main

__all__ = ["main"]
