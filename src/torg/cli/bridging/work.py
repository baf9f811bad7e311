"""`torg bridge work`: what was received becomes proposals, once or again and again."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path, PurePosixPath

import click

from torg import store
from torg.bridge.answers import answer
from torg.bridge.clone import BusyError
from torg.bridge.form.settings import FormSettings
from torg.bridge.git import GitError
from torg.bridge.opening import open_worker
from torg.bridge.settings import Settings, SettingsError
from torg.bridge.submission import shown_number
from torg.bridge.upkeep import Keeping, overdue, purge
from torg.bridge.work import Worker
from torg.cli.bridging.options import need_settings, settings_option
from torg.cli.bridging.owner import need_owner
from torg.cli.swedish import Command
from torg.domain.site import Site
from torg.phrases import work as phrases

_LONGEST = 600


@click.command("work", cls=Command)
@settings_option
@click.option("--loop", is_flag=True, help="Fortsätt tills någon stoppar det. Annars en gång.")
@click.option(
    "--every", "seconds", type=click.IntRange(1, 3600), default=30, metavar="TAL",
    help="Hur många sekunder det vilar mellan gångerna. Annars 30.",
)  # fmt: skip
def command(settings: Path, loop: bool, seconds: int) -> None:
    """Gör förslag av det som har kommit in genom formuläret.

    Varje förslag granskas en gång till och blir en egen gren. Sedan läses vilka förslag som är avgjorda, och
    avsändarens uppgifter raderas när tiden är ute. Svaret är 1 när något har väntat för länge.
    """
    read, forms = need_settings(Settings, settings), need_settings(FormSettings, settings)
    need_owner(read.spool)
    try:
        worker = open_worker(read)
    except (GitError, SettingsError) as error:
        raise click.UsageError(str(error)) from None
    pause, calm = seconds, True
    while True:
        reached, calm = _round(worker, read, forms)
        if not loop:
            break
        pause = seconds if reached else min(_LONGEST, pause * 2)
        time.sleep(pause)
    if not (reached and calm):
        raise click.exceptions.Exit(1)


def _round(worker: Worker, settings: Settings, forms: FormSettings) -> tuple[bool, bool]:
    """Whether the remote answered, and whether nothing has waited too long."""
    now = datetime.now(UTC)
    try:
        report = worker.run(now)
    except BusyError:
        click.echo(phrases.BUSY, err=True)
        return True, True
    if report.unreachable:
        click.echo(phrases.unreachable(report.unreachable), err=True)
    numbers = ([shown_number(each) for each in found] for found in (
        report.sent, report.settled, report.published, report.renewed, report.waiting, report.failed,
    ))  # fmt: skip
    for line in phrases.done_lines(*numbers):
        click.echo(line)
    for line in _write(worker, forms, now):
        click.echo(line)
    days = (settings.contact_days, settings.unconfirmed_days, settings.undecided_days)
    gone = purge(worker.spool, now, Keeping(*(timedelta(days=each) for each in days)))
    if gone:
        click.echo(phrases.forgotten([shown_number(each) for each in gone]))
    late = overdue(worker.spool, now, after=timedelta(hours=settings.alarm_hours))
    broken = [str(each.relative_to(worker.spool.root)) for each in worker.spool.unreadable()]
    alarms = phrases.alarm([shown_number(each.number) for each in late], settings.alarm_hours, broken)
    for line in alarms:
        click.echo(line, err=True)
    return not report.unreachable, not alarms


def _write(worker: Worker, forms: FormSettings, now: datetime) -> Iterator[str]:
    """Send all mail that is due; what is said of it."""
    if forms.mail is None:
        return
    mailer, site = forms.mail.mailer(forms.base), partial(_site, worker, now)
    asked = forms.asker(worker.spool, mailer, lambda: int(now.timestamp())).ask_again(now, site)
    told = answer(worker.spool, mailer, site)
    if asked:
        yield phrases.asked([shown_number(each) for each in asked])
    if told:
        yield phrases.answered([shown_number(each) for each in told])


def _site(worker: Worker, now: datetime) -> Site | None:
    """The municipality's settings as they are published; None when they can not be read."""
    town = store.load(worker.clone.published / PurePosixPath(worker.content).name, today=now.date()).salvaged
    return town.site if town else None
