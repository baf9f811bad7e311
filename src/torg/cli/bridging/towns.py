"""The content, for commands that need all that can be read of it."""

from datetime import date
from pathlib import Path

import click

from torg import store
from torg.bridge.form.town import Town


def need_town(content: Path, today: date) -> Town:
    """The town.

    Raises:
        click.UsageError: when nothing of it can be read.
    """
    read = store.load(content, today=today).salvaged
    if read is None:
        raise click.UsageError(f"«{content}» går inte att läsa. Kör torg check för att se varför.")
    return Town(content, read, today)
