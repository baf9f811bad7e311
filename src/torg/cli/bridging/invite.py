"""`torg bridge invite`: an association's own link, with a letter to post."""

from datetime import date
from pathlib import Path

import click

from torg import store
from torg.bridge.form.settings import FormSettings
from torg.bridge.form.visiting import OWN
from torg.bridge.letter import printed_letter
from torg.cli.bridging.options import need_settings, settings_option
from torg.cli.bridging.owner import need_owner
from torg.cli.options import today_option
from torg.cli.swedish import Command, write_instead
from torg.phrases.form_mail import invitation, no_organisation, revoked_sentence


@click.command("invite", cls=Command)
@click.argument("organisation", metavar="FÖRENING", help="Föreningens id: namnet på dess fil.")
@click.option("--återkalla", "--aterkalla", "revoke", is_flag=True, help="Ta bort föreningens alla länkar.")
@click.option("--html", "to_print", is_flag=True, help="Skriv brevet som en sida att trycka, med en ruta att skanna.")
@click.option(
    "--theme",
    type=click.Path(path_type=Path),
    default=Path("theme"),
    metavar="MAPP",
    help="Mappen med temat, för --html. Annars theme här.",
)
@settings_option
@today_option
def command(organisation: str, revoke: bool, to_print: bool, theme: Path, settings: Path, today: date) -> None:
    """Gör en egen länk till en förening, och skriv ett brev med den.

    Länken visas bara nu. Den sparas så att ingen kan läsa ut den igen.
    """
    read = need_settings(FormSettings, settings)
    need_owner(read.base / read.spool)
    town = store.load(read.content, today=today).salvaged
    known = town.organisations if town else {}
    keys = read.keyring()
    name = known[organisation].name if organisation in known else organisation
    if revoke:
        # Also of an association that is gone: if it came back, so would its links.
        gone = keys.revoke(organisation)
        if gone or organisation in known:
            click.echo(revoked_sentence(name, gone))
            return
    if town is None or organisation not in known:
        raise click.UsageError(f"{no_organisation(organisation)}{write_instead(organisation, known)}")
    if to_print and not (theme / "form").is_dir():
        raise click.UsageError(f"«{theme}» är inget tema. Skriv --theme och temats mapp.")
    address = f"{read.form.address.rstrip('/')}{OWN}/{keys.make(organisation, today)}/"
    text = invitation(town.site, name, address, today, at_once=read.publish_own_edits)
    click.echo(printed_letter(theme.resolve(), name, text, address) if to_print else text, nl=False)
