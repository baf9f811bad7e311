"""The bridge's parts put together from its settings."""

import time

from torg.bridge.clone import Clone, Identity
from torg.bridge.forges.app import App, AppToken
from torg.bridge.forges.forge import Forge
from torg.bridge.forges.forgejo import Forgejo
from torg.bridge.forges.github import GitHub
from torg.bridge.forges.gitlab import GitLab
from torg.bridge.forges.plain import PlainGit
from torg.bridge.forges.rest import Rest
from torg.bridge.form.keys import read_secret
from torg.bridge.git import Git
from torg.bridge.settings import GITHUB_API, ForgeKind, Remote, Settings, SettingsError
from torg.bridge.signing import Signer, Trust
from torg.bridge.spool import Spool
from torg.bridge.work import Worker
from torg.phrases.settings import NEEDS_INTERFACE, NO_ADDRESS

_SAFE = ("https://", "http://127.0.0.1", "http://localhost")


def open_clone(settings: Settings) -> Clone:
    """The clone, made when there is none.

    Raises:
        SettingsError: when the address can not be used.
        GitError: when there is no git.
        OSError: when the folder or the token can not be read or written.
    """
    remote, app = settings.remote, open_app(settings)
    try:
        token = app.for_git if app else remote.token()
        git = Git(settings.clone, remote.url, token=token, seconds=remote.seconds)
    except ValueError:
        raise SettingsError(NO_ADDRESS) from None
    return Clone(git, main=remote.main, bot=Identity(settings.bot.name, settings.bot.mail))


def open_forge(settings: Settings) -> Forge:
    """What is behind the address.

    Raises:
        SettingsError: when GitHub is named without `repository`, Forgejo with `repository` and without `api`, or an
            address that is not `https`.
        OSError: when the token can not be read.
    """
    remote = settings.remote
    if remote.forge is ForgeKind.GITHUB:
        return GitHub(_interface(remote), remote.repository, open_app(settings) or remote.token())
    if remote.forge is ForgeKind.FORGEJO:
        asks = bool(remote.repository)
        return Forgejo(Rest(_interface(remote), remote.repository, remote.token(), name="Forgejo") if asks else None)
    return GitLab() if remote.forge is ForgeKind.GITLAB else PlainGit()


def _interface(remote: Remote) -> str:
    """The address of a forge's interface.

    Raises:
        SettingsError: when it can not be asked there.
    """
    api = remote.api.rstrip("/")
    other = remote.forge is ForgeKind.FORGEJO and api == GITHUB_API
    if other or remote.repository.count("/") != 1 or not api.startswith(_SAFE):
        raise SettingsError(NEEDS_INTERFACE)
    return api


def open_app(settings: Settings) -> AppToken | None:
    """The keeper of a GitHub App's tokens; None when the settings name no App.

    Raises:
        SettingsError: when the repository or the interface's address can not be meant, or the key's file is no text.
        OSError: when the key can not be read.
    """
    remote = settings.remote
    if not remote.app:
        return None
    api = _interface(remote)
    try:
        key = remote.key()
    except UnicodeDecodeError:
        raise SettingsError("remote.app_key_file: not a private key in PEM") from None
    return AppToken(api, remote.repository, App(remote.app, key), time.time)


def open_worker(settings: Settings) -> Worker:
    """The worker with everything that it needs.

    Raises:
        SettingsError: as `open_clone` and `open_forge`.
        GitError: when there is no git.
        OSError: when a folder or the token can not be read or written.
    """
    clone, trust = open_clone(settings), Trust(open_signer(settings), settings.publish_own_edits)
    return Worker(Spool(settings.spool), clone, open_forge(settings), settings.remote.content, trust)


def open_signer(settings: Settings) -> Signer:
    """Who signs what the bridge knows, with a secret that is made the first time.

    Raises:
        OSError: when it can neither be read nor made.
    """
    return Signer(read_secret(settings.signing))
