"""`torg bridge review`: read and decide proposals in a terminal."""

from typing import ClassVar

import click

from torg.cli.lazy import LazyGroup


class Review(LazyGroup):
    """What can be done with proposals."""

    lines: ClassVar = {
        "approve": "Godkänn ett förslag.",
        "decline": "Avböj ett förslag, med ett skäl.",
        "list": "Visa vad som väntar.",
        "show": "Visa ett förslag.",
    }
    package = "torg.cli.reviewing"


@click.group("review", cls=Review, subcommand_metavar="KOMMANDO [ARGUMENT]...")
def command() -> None:
    """Granska förslag och svara ja eller nej på dem, utan något konto någonstans."""
