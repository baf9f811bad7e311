"""`torg installt`: one time is called off, in one line of the terminal and two or three lines of the file."""

import unicodedata
from datetime import date
from pathlib import Path

import click

from torg.cli.acts import Request, Scene, act_arguments, perform
from torg.cli.swedish import Command
from torg.domain import acts
from torg.domain.reasons import LONGEST_REASON, no_reason
from torg.domain.schedule.record import Change

_EXAMPLE = 'Till exempel: --orsak "Värden är sjuk"'


def reason_from(text: str | None) -> str:
    """The reason as one tidy line.

    Raises:
        click.UsageError: when there is none, when it does not say why, or when it is too long.
    """
    if text is None or not text.strip():
        raise click.UsageError(f"Skriv kort varför, så att de som läser förstår. {_EXAMPLE}")
    if len(text.strip().splitlines()) > 1:
        raise click.UsageError(f"Skriv orsaken på en enda rad. {_EXAMPLE}")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise click.UsageError(f"Orsaken har tecken som inte går att läsa. Skriv den igen. {_EXAMPLE}") from None
    said = unicodedata.normalize("NFC", " ".join(text.split()))
    if no_reason(said) is not None:
        raise click.UsageError(f"«{said}» säger inte varför. Skriv orsaken, så att de som läser förstår. {_EXAMPLE}")
    if len(said) > LONGEST_REASON:
        raise click.UsageError(f"Orsaken är {len(said)} tecken lång. Högst {LONGEST_REASON} får plats. {_EXAMPLE}")
    return said


@click.command("installt", cls=Command)
@act_arguments
@click.option("--orsak", "reason", metavar="TEXT", help="Varför, kort och för den som läser. Det syns på sidan.")
def command(
    entry: str, day: tuple[str, ...], undo: bool, dry: bool, today: date, content: Path, reason: str | None
) -> None:
    """Ställ in en gång.

    Skriver datumet och orsaken i aktivitetens fil, och ändrar inget annat där. Den inställda dagen syns sedan överallt,
    så att ingen går dit i onödan.
    """
    if undo and reason is not None:
        raise click.UsageError("Skriv antingen --orsak eller --ångra.")
    said = "" if undo else reason_from(reason)

    def wanted(scene: Scene, chosen: acts.Chosen) -> Change:  # noqa: ARG001 -- a reason does not depend on the scene
        return acts.called_off(chosen, said)

    perform(Request("installt", entry, day, undo, dry, today, content, wanted))
