"""The bridge's settings: one TOML file outside the repository, read by the form, the worker and the review.

```toml
spool = "/var/lib/torg/spool"
clone = "/var/lib/torg/clone"

[remote]
url = "https://git.example.org/lovkoping/torg.git"
forge = "git"                     # git | github | gitlab | forgejo
token_file = "/etc/torg/token"    # not for git
```
"""

from enum import StrEnum
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from torg.bridge.settings_file import SettingsError, read_settings

__all__ = ["GITHUB_API", "KNOWN", "Bot", "ForgeKind", "Remote", "Settings", "SettingsError"]

GITHUB_API = "https://api.github.com"


class ForgeKind(StrEnum):
    """Where proposals are opened."""

    GIT = "git"
    GITHUB = "github"
    GITLAB = "gitlab"
    FORGEJO = "forgejo"


class Remote(BaseModel):
    """The repository with the content.

    Attributes:
        url: its address for git.
        forge: what is behind the address.
        main: the branch that is published.
        content: the content folder in it.
        token_file: holds the password for git, and for the forge's interface.
        app: the id of a GitHub App, instead of a token.
        app_key_file: holds the App's private key.
        api: the address of the forge's interface, where it is asked.
        repository: `owner/name`, on GitHub, and on a Forgejo whose interface is asked.
        seconds: the longest that talking to it may take.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: str
    forge: ForgeKind = ForgeKind.GIT
    main: str = Field(default="main", pattern=r"^[A-Za-z0-9][A-Za-z0-9._/-]*$")
    content: str = Field(default="content", pattern=r"^[A-Za-z0-9][A-Za-z0-9_/-]*$")
    token_file: Path | None = None
    app: str = Field(default="", pattern=r"^[A-Za-z0-9.]*$")
    app_key_file: Path | None = None
    api: str = GITHUB_API
    repository: str = ""
    seconds: int = Field(default=120, gt=0)

    @model_validator(mode="after")
    def _is_one_or_the_other(self) -> Self:
        if bool(self.app) != bool(self.app_key_file):
            raise ValueError("app and app_key_file belong together")
        if self.app and (self.token_file or self.forge is not ForgeKind.GITHUB):
            raise ValueError('app is instead of token_file, and only with forge = "github"')
        return self

    def key(self) -> str:
        """The App's private key, or nothing.

        Raises:
            OSError: when its file can not be read.
        """
        return self.app_key_file.read_text("ascii") if self.app_key_file else ""

    def token(self) -> str:
        """The password, or nothing.

        Raises:
            OSError: when its file can not be read.
        """
        return self.token_file.read_text("utf-8").strip() if self.token_file else ""


class Bot(BaseModel):
    """Who commits are by. Never a person."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = "Formuläret"
    mail: str = "formularet@noreply.invalid"


class Settings(BaseModel):
    """All of it. The form's own settings stand in tables of their own, which this part does not look into.

    Attributes:
        spool: the folder of what was received.
        clone: the worker's bare clone.
        remote: the repository.
        bot: the commits' author.
        alarm_hours: how long a submission may wait before the worker says so.
        contact_days: how long after the answer the sender's contact stays.
        unconfirmed_days: how long what nobody confirmed stays.
        undecided_days: how long the contact stays when nobody ever tells what was decided.
        signing: the file with what the bridge signs commits with; made the first time.
        publish_own_edits: whether associations' own edits are published without a person
            (`torg.bridge.automatic`). Only with `forge = "git"`: a forge has rules of its own for that.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    spool: Path
    clone: Path
    remote: Remote
    bot: Bot = Bot()
    alarm_hours: float = Field(default=1, gt=0)
    contact_days: int = Field(default=30, ge=0)
    unconfirmed_days: int = Field(default=30, ge=1)
    undecided_days: int = Field(default=180, ge=1)
    signing: Path = Path("signing")
    publish_own_edits: bool = False

    @field_validator("publish_own_edits", mode="after")
    @classmethod
    def _publishes_where_it_may(cls, wanted: bool, info: ValidationInfo) -> bool:
        remote = info.data.get("remote")
        if wanted and remote is not None and remote.forge is not ForgeKind.GIT:
            raise ValueError('only with forge = "git"')
        return wanted

    @classmethod
    def of(cls, path: Path) -> Self:
        """The settings in a file; paths in it are from the file's own folder.

        Raises:
            SettingsError: with what is wrong.
        """
        read = read_settings(path, cls, KNOWN, files=("remote.token_file", "remote.app_key_file"))
        base = path.resolve().parent
        token, key = read.remote.token_file, read.remote.app_key_file
        files = {"token_file": token and base / token, "app_key_file": key and base / key}
        remote = read.remote.model_copy(update=files)
        folders = {"spool": base / read.spool, "clone": base / read.clone, "signing": base / read.signing}
        return read.model_copy(update={**folders, "remote": remote})


KNOWN = frozenset(Settings.model_fields) | {"form", "mail", "remind"}
"""All that may stand first in the file: also the tables of other parts (`form.settings`, `reminding`)."""
