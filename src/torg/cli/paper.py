"""`torg paper`: all paper that is neither a leaflet nor one entry's poster."""

from typing import ClassVar

import click

from torg.cli.lazy import LazyGroup


class Paper(LazyGroup):
    """The kinds of paper."""

    lines: ClassVar = {
        "calls": "Gör en ringlista.",
        "card": "Gör kort att ha i fickan.",
        "changes": "Gör en lapp med det som har ändrats.",
        "interests": "Gör ett formulär om vad någon tycker om.",
        "letter": "Gör ett brev att posta.",
        "personal": "Gör ett eget blad med det som någon har valt.",
        "plan": "Gör en tom plan att fylla i.",
        "staff": "Gör en lista för personal.",
        "week": "Gör en affisch om en vecka.",
    }
    package = "torg.cli.papers"


@click.group("paper", cls=Paper, subcommand_metavar="SORT [FLAGGOR]")
def command() -> None:
    """Gör annat på papper: veckans affisch, kort, listor och brev."""
