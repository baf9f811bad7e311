"""`torg remind`: one mail to each association before each term, with what is told of it and a link to confirm it."""

from datetime import date
from pathlib import Path

import click

from torg import store
from torg.bridge.form.settings import FormSettings
from torg.bridge.form.visiting import OWN
from torg.bridge.reminded import Reminded
from torg.bridge.reminding import Letter, Reminding, letters, remind, to_ring, waiting
from torg.cli.bridging.options import need_settings, settings_option
from torg.cli.bridging.owner import need_owner
from torg.cli.options import today_option
from torg.cli.swedish import Command
from torg.domain.catalogue import Catalogue
from torg.phrases import reminding as words
from torg.phrases.reports import report

_HIDDEN = "…"
"""Stands for an own link and for an address where no mail is sent."""


@click.command("remind", cls=Command)
@click.option("--dry-run", is_flag=True, help="Visa vad som skulle skickas, och skicka inget.")
@settings_option
@today_option
def command(dry_run: bool, settings: Path, today: date) -> None:
    """Påminn föreningar inför terminen: ett brev var, med allt som står om dem.

    Länken i brevet leder till en sida där de med ett tryck säger att allt stämmer. Kör det varje natt: breven går bara
    ut de dagar som inställningarna säger, och aldrig två gånger inför samma termin.
    """
    forms, when = need_settings(FormSettings, settings), need_settings(Reminding, settings)
    need_owner(forms.base / forms.spool)
    term = when.term(today)
    if term is None and not dry_run:
        click.echo(words.not_now(when.coming(today)))
        return
    wanted = term or when.coming(today)
    reminded = Reminded(when.state)
    asked = letters(_content(forms.content, today), today, when.recent)
    found, before = waiting(asked, wanted, reminded), to_ring(asked, wanted, reminded)
    address = f"{forms.form.address.rstrip('/')}{OWN}/"
    if dry_run:
        _show(found, wanted, f"{address}{_HIDDEN}/")
        return
    if forms.mail is None:
        raise click.UsageError(words.NO_MAIL)
    keys = forms.keyring()
    mailer = forms.mail.mailer(forms.base)
    done = remind(found, wanted, reminded, mailer, lambda owner: f"{address}{keys.make(owner, today)}/")
    for line in words.outcome_lines(done.sent, done.without, done.refused, done.unsure, done.later):
        if line != words.NOBODY or not before:
            click.echo(line)
    for line in words.still_to_ring(before):
        click.echo(line)
    if done.reason:
        click.echo(words.trouble_line(done.reason), err=True)
    if not done.is_well:
        raise click.exceptions.Exit(1)


def _content(folder: Path, today: date) -> Catalogue:
    """All of it: nobody is asked about half a record."""
    loaded = store.load(folder, today=today)
    if loaded.catalogue is None:
        click.echo(report(loaded.problems, loaded.files), nl=False)
        raise click.exceptions.Exit(2)
    return loaded.catalogue


def _show(found: tuple[Letter, ...], term: date, link: str) -> None:
    written = [each for each in found if each.address]
    if written:
        click.echo(f"{words.SHOWN_ONLY}\n")
    for each in written:
        text = each.text(link).replace(each.address, _HIDDEN)
        click.echo(words.shown_letter(each.name, words.subject(each.site), text))
    for line in words.would_send(len(written), [each.name for each in found if not each.address], term):
        click.echo(line)
