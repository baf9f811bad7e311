"""The form's part of the bridge's settings (`torg.bridge.settings`).

```toml
[form]
content = "content"                    # the folder that the form reads
address = "https://form.example.org"   # where people find it, for links
secret = "secret"                      # made the first time
keys = "keys"                          # the associations' own links, as hashes
proxies = 1                            # how many proxies stand before it

[mail]                                 # without it, nobody is asked to confirm
host = "mail.example.org"
port = 587
sender = "torget@example.org"
user = ""
password_file = "mail-password"
```
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from torg.bridge.asking import Asker
from torg.bridge.form.guard import Limiter
from torg.bridge.form.keys import Keys, read_secret
from torg.bridge.form.letter_box import LetterBox
from torg.bridge.form.mail import Mailer, SmtpMailer, Tls, is_here
from torg.bridge.form.seals import Seals
from torg.bridge.form.service import Service
from torg.bridge.form.town import Towns
from torg.bridge.settings import KNOWN
from torg.bridge.settings_file import read_settings
from torg.bridge.spool import Spool


class Mail(BaseModel):
    """How mail is sent; see `SmtpMailer`. With `folder`, for trying, letters are files there, and none is sent."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    folder: Path | None = None
    host: str = ""
    port: int = 25
    sender: str
    user: str = ""
    password_file: Path | None = None
    tls: Tls | None = None

    @model_validator(mode="after")
    def _goes_somewhere(self) -> Self:
        if bool(self.host) == bool(self.folder):
            raise ValueError("host, or folder to try")
        if self.tls is Tls.NONE and not is_here(self.host):
            raise ValueError('tls = "none" only on this machine')
        return self

    def mailer(self, base: Path) -> Mailer:
        """Who sends it.

        Raises:
            OSError: when the password can not be read.
        """
        if self.folder:
            return LetterBox(base / self.folder)
        password = (base / self.password_file).read_text("utf-8").strip() if self.password_file else ""
        return SmtpMailer(self.host, self.port, self.sender, self.user, password, self.tls)


class Form(BaseModel):
    """The form's own settings. Paths are from the settings file's folder.

    Attributes:
        content: the content that it reads.
        address: its full address.
        secret: the file with what everything is signed with.
        keys: the folder of the associations' own links.
        proxies: how many proxies before it may be believed about where a request comes from.
        each_hour: how much one network may hand in.
        own_hour: how much one association may hand in through its own link.
        all_hour: how much may be handed in at all through the open form, and as much again through own links.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    content: Path = Path("content")
    address: str = "http://127.0.0.1:8040"
    secret: Path = Path("secret")
    keys: Path = Path("keys")
    proxies: int = Field(default=0, ge=0, le=3)
    each_hour: int = Field(default=30, gt=0)
    own_hour: int = Field(default=60, gt=0)
    all_hour: int = Field(default=300, gt=0)


class FormSettings(BaseModel):
    """What the form needs of the file."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    base: Path = Path()
    spool: Path
    publish_own_edits: bool = False
    form: Form = Form()
    mail: Mail | None = None

    @classmethod
    def of(cls, path: Path) -> Self:
        """The settings in a file.

        Raises:
            SettingsError: with what is wrong.
        """
        read = read_settings(path, cls, KNOWN, files=("mail.password_file",))
        return read.model_copy(update={"base": path.resolve().parent})

    @property
    def content(self) -> Path:
        """The folder with the content."""
        return self.base / self.form.content

    def keyring(self) -> Keys:
        """The associations' own links.

        Raises:
            OSError: when the secret can neither be read nor made.
        """
        return Keys(self.base / self.form.keys, read_secret(self.base / self.form.secret))

    def asker(self, spool: Spool, mailer: Mailer, clock: Callable[[], int]) -> Asker:
        """Who asks senders to confirm what the form could not ask them.

        Raises:
            OSError: when the secret can neither be read nor made.
        """
        seals = Seals(read_secret(self.base / self.form.secret), clock)
        return Asker(spool, mailer, seals, self.form.address.rstrip("/"))

    def service(self, theme: Path, today: Callable[[], date], clock: Callable[[], int]) -> Service:
        """The service.

        Args:
            theme: the theme's folder.
            today: the day it is.
            clock: seconds since 1970.

        Raises:
            OSError: when a folder or a file can not be made or read.
        """
        secret = read_secret(self.base / self.form.secret)
        limiter = Limiter(clock, each=self.form.each_hour, total=self.form.all_hour, own=self.form.own_hour)
        return Service(
            Towns(self.content, today), Spool(self.base / self.spool), Seals(secret, clock), self.keyring(), limiter,
            theme, self.form.address.rstrip("/"), self.mail.mailer(self.base) if self.mail else None, clock,
            self.publish_own_edits,
        )  # fmt: skip
