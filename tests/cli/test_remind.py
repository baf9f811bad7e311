"""`torg remind`: `torg.cli.remind`."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from form_pages import get, press
from form_service import THEME, Clock
from mail_server import MailServer, mail_server
from small_town import FIKA, replace_in
from torg.bridge.form.app import make_app
from torg.bridge.form.settings import FormSettings
from torg.bridge.items import State
from torg.bridge.submission import Kind
from torg.cli.remind import command
from torg.phrases.reminding import SHOWN_ONLY

DAY = "2027-01-08"


@pytest.fixture
def settings(tmp_path: Path, content: Path) -> Path:
    """A file with settings for the smallest town, without mail."""
    file = tmp_path / "bridge.toml"
    file.write_text(f'spool = "spool"\n[form]\ncontent = "{content}"\naddress = "https://form.example.org"\n', "utf-8")
    return file


def run(settings: Path, *arguments: str, day: str = DAY) -> tuple[int, str]:
    """The command's answer."""
    line = ["--settings", str(settings), "--today", day, *arguments]
    result = CliRunner().invoke(command, line, catch_exceptions=False)
    return result.exit_code, result.output


def with_mail(settings: Path, server: MailServer) -> None:
    """Let it send to a server."""
    with settings.open("a", encoding="utf-8") as file:
        file.write(f'[mail]\nhost = "127.0.0.1"\nport = {server.port}\nsender = "torget@example.org"\n')


def test_a_real_mail_leads_to_the_button(settings: Path) -> None:
    """Once before the term; what is printed has no address, and its link works in the form with one press."""
    with mail_server() as server:
        with_mail(settings, server)
        said = [run(settings), run(settings, day="2027-01-09")]
    (mail,) = server.mail
    text = mail.get_content()
    (link,) = (line for line in text.splitlines() if line.startswith("https://"))
    service = FormSettings.of(settings).service(THEME, lambda: date(2027, 1, 8), Clock())
    client = make_app(service).test_client()
    receipt = press(client, get(client, link.removeprefix("https://form.example.org")), "skicka")
    kept = [
        (each.submission.kind, each.submission.through, [target.id for target in each.submission.targets])
        for each in service.spool.items(State.CONFIRMED)
    ]
    everything = ["oppen-torsdagsfika", "frivilligcentralen"]
    assert (mail["To"], link.endswith("/stammer"), receipt.status, kept) == (
        "handen@example.org", True, 200, [(Kind.CONFIRM, "frivilligcentralen", everything)],
    )  # fmt: skip
    assert said == [(0, "Skickade 1 brev: Frivilligcentralen Handen.\n"), (0, "Alla har fått sin påminnelse.\n")]


def test_what_would_be_sent_is_shown(settings: Path, tmp_path: Path) -> None:
    """Also between the terms; nothing is sent, and no link is made."""
    code, said = run(settings, "--dry-run", day="2026-12-24")
    assert (code, said.splitlines()[:3], said.splitlines()[-1]) == (
        0, [SHOWN_ONLY, "", "Till: Frivilligcentralen Handen"],
        "1 brev skulle skickas inför 7 januari 2027. Inget är skickat.",
    )  # fmt: skip
    assert ("handen@example.org" in said, (tmp_path / "keys").exists(), (tmp_path / "reminded").exists()) == (
        False, False, False,
    )  # fmt: skip


def test_a_server_that_refuses_is_told(settings: Path) -> None:
    """By the association's name, and with 1."""
    with mail_server() as server:
        with_mail(settings, server)
        server.refuses = {"handen": b"450 senare\r\n"}
        later = run(settings)
        server.refuses = {"handen": b"550 nej\r\n"}
        never, then = run(settings), run(settings)
    name = "Frivilligcentralen Handen"
    trouble = "E-postservern tog inte emot allt: den vill ha brevet senare (SMTPRecipientsRefused)."
    assert (later, never) == (
        (1, f"Inte skickat, försöker igen nästa gång: {name}.\n{trouble}\n"),
        (1, f"Adressen fungerar inte, ring dem: {name}.\n"),
    )
    assert then == (0, f"Sedan tidigare, ring dem om ingen har gjort det: {name}.\n")


def test_when_nothing_can_be_sent(settings: Path, content: Path) -> None:
    """Between the terms, without a mail server, and with a fault in the content."""
    between, unset = run(settings, day="2026-12-24"), run(settings)
    replace_in(content / FIKA, "kostnad: gratis", "kostnad: x")
    assert (between, unset[0], "--dry-run" in unset[1], run(settings)[0]) == (
        (0, "Inga påminnelser ska ut i dag. Nästa gång är 7 januari 2027.\n"), 2, True, 2,
    )  # fmt: skip
