"""`torg bridge serve`: the form, until somebody stops it."""

import errno
import time
from datetime import date
from functools import partial
from pathlib import Path

import click

from torg.bridge.form.app import make_app
from torg.bridge.form.serving import behind, serve
from torg.bridge.form.settings import FormSettings
from torg.cli.bridging.options import need_settings, settings_option
from torg.cli.bridging.owner import need_owner
from torg.cli.options import DayType, PathType, today
from torg.cli.swedish import Command
from torg.phrases.at_server import port_taken
from torg.phrases.form_mail import serving_line


@click.command("serve", cls=Command)
@settings_option
@click.option("--host", default="127.0.0.1", metavar="NAMN", help="Vilket nät formuläret svarar på. Annars bara här.")
@click.option("--port", default=8040, type=click.IntRange(1, 65535), metavar="TAL", help="Vilken port det svarar på.")
@click.option(
    "--theme", type=PathType(folder=True), default="theme", metavar="MAPP", help="Mappen med temat. Annars theme här."
)
@click.option("--today", "fixed", type=DayType(), metavar="DATUM", help="Räkna som om det alltid vore den här dagen.")
def command(settings: Path, host: str, port: int, theme: Path, fixed: date | None) -> None:
    """Visa formuläret där föreningar och invånare skriver.

    Det som skickas in sparas på disken innan någon får svar. Kör torg bridge work för att göra förslag av det.
    """
    read = need_settings(FormSettings, settings)
    need_owner(read.base / read.spool)
    service = read.service(theme.resolve(), lambda: fixed or today(), lambda: int(time.time()))
    app = behind(make_app(service), read.form.proxies)
    try:
        serve(app, host, port, read.form.proxies, partial(click.echo, serving_line(read.form.address)))
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise click.UsageError(port_taken(port)) from None
