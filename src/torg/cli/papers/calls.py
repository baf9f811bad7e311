"""`torg paper calls`: whom staff ring about what nobody has checked for long."""

import click

from torg.cli.options import older_option
from torg.cli.printing import Printing, colour_option, printing
from torg.cli.swedish import Command
from torg.domain.leaflet import PaperColour
from torg.domain.stale import calls, stale
from torg.outputs.paper.call_lists import CallLists


@click.command("calls", cls=Command)
@older_option
@colour_option
@printing
def command(paper: Printing, older_than: int, colour: PaperColour) -> None:
    """Gör en ringlista med det som ingen har kontrollerat på länge.

    Det äldsta står först, och ett samtal räcker för allt som en arrangör har. Samma lista på skärmen: torg stale.
    """
    made = CallLists(paper.desk("sv", paper.today, paper.today))
    found = calls(stale(paper.catalogue, paper.today, older_than))
    paper.tell(paper.set(f"ringlista-{paper.today}", "calls", made.sheet(found, older_than, colour), "a4"))
