"""The form's settings: `torg.bridge.form.settings`."""

from pathlib import Path

import pytest

from form_service import THEME, TODAY, Clock
from torg.bridge.form.mail import SmtpMailer
from torg.bridge.form.settings import FormSettings
from torg.bridge.settings import SettingsError

LEAST = 'spool = "spool"\n'
WHOLE = f"""{LEAST}[form]
address = "https://form.example.org/"
content = "innehall"
[mail]
host = "mail.example.org"
port = 587
sender = "torget@example.org"
user = "torget"
password_file = "losen"
"""


def test_little_is_enough(tmp_path: Path) -> None:
    """Everything lies beside the file; nobody is asked by mail."""
    file = tmp_path / "bridge.toml"
    file.write_text(LEAST, "utf-8")
    read = FormSettings.of(file)
    service = read.service(THEME, lambda: TODAY, Clock())
    assert (read.content, service.spool.root, service.mailer) == (tmp_path / "content", tmp_path / "spool", None)


def test_everything_may_be_said(tmp_path: Path) -> None:
    """The password in a file of its own."""
    (tmp_path / "bridge.toml").write_text(WHOLE, "utf-8")
    (tmp_path / "losen").write_text("hemligt\n", "utf-8")
    read = FormSettings.of(tmp_path / "bridge.toml")
    service = read.service(THEME, lambda: TODAY, Clock())
    assert (read.content, service.address, service.mailer) == (
        tmp_path / "innehall", "https://form.example.org",
        SmtpMailer("mail.example.org", 587, "torget@example.org", "torget", "hemligt"),
    )  # fmt: skip


@pytest.mark.parametrize("text", ["x", "", f"{LEAST}[form]\nfel = 1\n", f"{LEAST}[mail]\nport = 1\n"])
def test_what_can_not_be_meant_is_told(tmp_path: Path, text: str) -> None:
    """Before the service starts."""
    (tmp_path / "bridge.toml").write_text(text, "utf-8")
    with pytest.raises(SettingsError):
        FormSettings.of(tmp_path / "bridge.toml")
