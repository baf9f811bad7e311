"""`torg bridge work`: what was received becomes proposals, once or again and again."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path, PurePosixPath
from time import sleep

import click

from torg import store
from torg.bridge.answers import answer
from torg.bridge.clock import believe
from torg.bridge.clone import BusyError
from torg.bridge.form.settings import FormSettings
from torg.bridge.git import GitError
from torg.bridge.opening import open_worker
from torg.bridge.settings import Settings, SettingsError
from torg.bridge.spool import Spool
from torg.bridge.submission import shown_number
from torg.bridge.upkeep import Keeping, purge, stuck, unrung
from torg.bridge.work import Worker
from torg.cli.bridging.options import need_settings, settings_option
from torg.cli.bridging.owner import need_owner
from torg.cli.faults import reason
from torg.cli.swedish import Command
from torg.phrases import work as phrases
from torg.phrases.review import when
from torg.store.load import Loaded

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
        reached, calm = _round(worker, read, forms, loop=loop)
        if not loop:
            break
        pause = seconds if reached else min(_LONGEST, pause * 2)
        sleep(pause)
    if not (reached and calm):
        raise click.exceptions.Exit(1)


def _round(worker: Worker, settings: Settings, forms: FormSettings, *, loop: bool) -> tuple[bool, bool]:
    """Whether it could be carried out, and whether nothing is the matter; a fault ends the round and never the loop.

    Raises:
        BrokenPipeError: when nobody reads what is said any more.
    """
    try:
        return _steps(worker, settings, forms, datetime.now(UTC))
    except BusyError:
        if not loop:  # which comes again by itself
            click.echo(phrases.BUSY, err=True)
        return True, True
    except BrokenPipeError:
        raise
    except OSError as error:
        click.echo(phrases.broken(reason(error)), err=True)
        return False, False


def _steps(worker: Worker, settings: Settings, forms: FormSettings, now: datetime) -> tuple[bool, bool]:
    """The round itself; see `_round`.

    Raises:
        BusyError: when another work is going on.
        OSError: when the spool can not be read or written.
    """
    report = worker.run(now)
    for said in filter(None, (report.unreachable, report.silent)):
        click.echo(phrases.unreachable(said), err=True)
    numbers = (_shown(found) for found in (
        report.sent, report.settled, report.published, report.renewed, report.waiting, report.failed,
    ))  # fmt: skip
    for line in phrases.done_lines(*numbers):
        click.echo(line)
    for line in _write(worker, forms, now):
        click.echo(line)
    alarms = list(_alarms(worker.spool, settings, now))
    belief = believe(worker.spool.root, now)
    if belief.before:
        alarms.append(phrases.jumped(when(belief.before), when(now)))
    if belief.may_delete:
        days = (settings.contact_days, settings.unconfirmed_days, settings.undecided_days)
        gone = purge(worker.spool, now, Keeping(*(timedelta(days=each) for each in days)))
        for line in phrases.purged(_shown(gone.forgotten), _shown(gone.undecided), _shown(gone.dropped)):
            click.echo(line)
    for line in alarms:
        click.echo(line, err=True)
    return not (report.unreachable or report.silent), not alarms


def _alarms(spool: Spool, settings: Settings, now: datetime) -> Iterator[str]:
    """What somebody has to see to."""
    after = timedelta(hours=settings.alarm_hours)
    late, calls = (_shown(each.number for each in found(spool, now, after=after)) for found in (stuck, unrung))
    broken = [str(each.relative_to(spool.root)) for each in spool.unreadable()]
    yield from phrases.alarm(late, settings.alarm_hours, broken, calls)


def _shown(numbers: Iterable[str]) -> list[str]:
    """The numbers as people read them."""
    return [shown_number(each) for each in numbers]


def _write(worker: Worker, forms: FormSettings, now: datetime) -> Iterator[str]:
    """Send all mail that is due; what is said of it."""
    if forms.mail is None:
        return
    mailer, read = forms.mail.mailer(forms.base), cache(partial(_read, worker, now))
    asked = forms.asker(worker.spool, mailer, lambda: int(now.timestamp())).ask_again(now, lambda: read().salvaged)
    told = answer(worker.spool, mailer, lambda: read().salvaged, now, lambda: read().catalogue is None)
    if asked.sent:
        yield phrases.asked(_shown(asked.sent))
    if told.sent:
        yield phrases.answered(_shown(told.sent))
    if asked.refused or told.refused:
        yield phrases.refused(_shown([*asked.refused, *told.refused]))


def _read(worker: Worker, now: datetime) -> Loaded:
    """What is published, and what is wrong with it."""
    return store.load(worker.clone.published / PurePosixPath(worker.content).name, today=now.date())
