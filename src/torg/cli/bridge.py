"""`torg bridge`: from a plain form to a reviewed proposal."""

from typing import ClassVar

import click

from torg.cli.lazy import LazyGroup


class Bridge(LazyGroup):
    """The bridge's commands."""

    lines: ClassVar = {
        "demo": "Gör i ordning en mapp att prova i.",
        "freshness": "Håll ett ärende på GitHub om det som är gammalt.",
        "invite": "Gör en egen länk till en förening.",
        "issue": "Gör ett förslag av ett ärende på GitHub.",
        "issue-forms": "Skriv formulären för ärenden på GitHub.",
        "preview": "Visa utkastet av en ändring på GitHub.",
        "pull": "Granska en ändring på GitHub.",
        "review": "Granska förslag.",
        "serve": "Visa formuläret.",
        "work": "Gör förslag av det som har kommit in.",
    }
    package = "torg.cli.bridging"


@click.group("bridge", cls=Bridge, subcommand_metavar="KOMMANDO [ARGUMENT]...")
def command() -> None:
    """Ta emot förslag genom formuläret, granska dem och släpp fram dem."""
