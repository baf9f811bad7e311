"""`torg bridge`: from a plain form to a reviewed proposal."""

from typing import ClassVar

import click

from torg.cli.lazy import LazyGroup


class Bridge(LazyGroup):
    """The bridge's commands."""

    lines: ClassVar = {
        "demo": "Gör i ordning en mapp att prova i.",
        "invite": "Gör en egen länk till en förening.",
        "review": "Granska förslag.",
        "serve": "Visa formuläret.",
        "work": "Gör förslag av det som har kommit in.",
    }
    package = "torg.cli.bridging"


@click.group("bridge", cls=Bridge, subcommand_metavar="KOMMANDO [ARGUMENT]...")
def command() -> None:
    """Ta emot förslag genom formuläret, granska dem och släpp fram dem."""
