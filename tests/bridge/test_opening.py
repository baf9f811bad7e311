"""The parts, put together from settings."""

import time
from pathlib import Path

import pytest

from github_app import APP_ID, AppGitHub, private_key
from torg.bridge.forges.forgejo import Forgejo
from torg.bridge.forges.github import GitHub
from torg.bridge.forges.gitlab import GitLab
from torg.bridge.forges.plain import PlainGit
from torg.bridge.opening import open_app, open_clone, open_forge, open_worker
from torg.bridge.settings import ForgeKind, Remote, Settings, SettingsError


def settings(folder: Path, **remote: object) -> Settings:
    """Settings with a remote."""
    given = {"url": str(folder / "remote.git"), **remote}
    return Settings(
        spool=folder / "spool", clone=folder / "clone", signing=folder / "signing", remote=Remote.model_validate(given)
    )


@pytest.mark.parametrize(
    ("kind", "forge"),
    [
        (ForgeKind.GIT, PlainGit),
        (ForgeKind.GITHUB, GitHub),
        (ForgeKind.GITLAB, GitLab),
        (ForgeKind.FORGEJO, Forgejo),
    ],
)
def test_the_settings_name_the_forge(tmp_path: Path, kind: ForgeKind, forge: type) -> None:
    """Each by its word; Forgejo also without an interface to ask."""
    given = {"repository": "a/b", "api": "https://git.example.org/api/v1"}
    found = [type(open_forge(settings(tmp_path, forge=kind, **given)))]
    if kind is not ForgeKind.GITHUB:
        found.append(type(open_forge(settings(tmp_path, forge=kind))))
    assert set(found) == {forge}


@pytest.mark.parametrize("forge", ["github", "forgejo"])
@pytest.mark.parametrize("changes", [{"repository": "a"}, {"repository": "a/b", "api": "http://api.example.org"}])
def test_a_token_is_never_sent_in_the_clear_or_nowhere(tmp_path: Path, forge: str, changes: dict[str, str]) -> None:
    """An interface needs its repository and an address with https."""
    with pytest.raises(SettingsError):
        open_forge(settings(tmp_path, forge=forge, **changes))


def test_an_address_that_can_not_be_used_is_told(tmp_path: Path) -> None:
    """Before any folder is made."""
    with pytest.raises(SettingsError, match=r"^remote\.url: Adressen går inte att använda\."):
        open_clone(settings(tmp_path, url="ext::sh"))

    assert list(tmp_path.iterdir()) == []


def test_an_app_is_for_the_interface_and_for_git(tmp_path: Path) -> None:
    """The same short-lived tokens, whichever asks; the key is read where the settings say."""
    fake = AppGitHub()
    (tmp_path / "key.pem").write_text(private_key(), "ascii")
    with fake.served() as api:
        read = settings(
            tmp_path, forge="github", repository="lovkoping/torg", api=api, app=APP_ID,
            app_key_file=tmp_path / "key.pem",
        )  # fmt: skip
        token = open_app(read)
        assert token
        fake.clock.now = time.time()
        clone, given = open_clone(read), token()

    assert (given, type(open_forge(read)), "ghs_" in str(vars(clone.git))) == (f"ghs_{1:036d}", GitHub, False)


def test_a_key_that_is_no_text_is_told(tmp_path: Path) -> None:
    """With the setting's name."""
    (tmp_path / "key.pem").write_bytes(b"\xff\xfe")
    key = tmp_path / "key.pem"
    with pytest.raises(SettingsError) as error:
        open_app(settings(tmp_path, forge="github", repository="a/b", app="1", app_key_file=key))

    assert str(error.value) == "remote.app_key_file: not a private key in PEM"


def test_the_worker_has_its_folders(tmp_path: Path) -> None:
    """The spool, the clone and the secret are made when they are missing; nobody else may read it."""
    worker = open_worker(settings(tmp_path))

    assert (worker.content, sorted(path.name for path in tmp_path.iterdir())) == (
        "content",
        ["clone", "signing", "spool"],
    )
    assert (tmp_path / "signing").stat().st_mode & 0o777 == 0o600
