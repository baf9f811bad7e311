"""The bridge's settings: what is left out, what can not be meant, and where paths begin."""

from pathlib import Path

import pytest

from torg.bridge.settings import ForgeKind, Settings, SettingsError

LEAST = 'spool = "spool"\nclone = "/srv/clone"\n[remote]\nurl = "https://git.example.org/a/b.git"\n'


def put(folder: Path, text: str) -> Path:
    """A file with settings."""
    path = folder / "bridge.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_little_has_to_be_said(tmp_path: Path) -> None:
    """Plain git, an hour, thirty days."""
    read = Settings.of(put(tmp_path, LEAST))

    assert (read.remote.forge, read.remote.main, read.remote.content) == (ForgeKind.GIT, "main", "content")
    assert (read.alarm_hours, read.contact_days, read.unconfirmed_days, read.remote.token()) == (1, 30, 30, "")


def test_paths_begin_in_the_files_own_folder(tmp_path: Path) -> None:
    """Wherever the command is run."""
    (tmp_path / "token").write_text("hemligt\n", encoding="utf-8")
    read = Settings.of(put(tmp_path, f'{LEAST}token_file = "token"\n'))

    assert (read.spool, read.clone, read.remote.token()) == (tmp_path / "spool", Path("/srv/clone"), "hemligt")
    assert read.signing == tmp_path / "signing"


def test_an_app_is_named_by_its_id_and_its_key(tmp_path: Path) -> None:
    """Both or none, on GitHub, and never beside a token."""
    (tmp_path / "key.pem").write_text("nyckel\n", encoding="ascii")
    both = 'app = "123"\napp_key_file = "key.pem"\n'
    read = Settings.of(put(tmp_path, f'{LEAST}forge = "github"\n{both}')).remote
    told = []
    for wrong in ('app = "123"\n', both, f'forge = "github"\ntoken_file = "x"\n{both}'):
        with pytest.raises(SettingsError) as error:
            Settings.of(put(tmp_path, LEAST + wrong))
        told.append(str(error.value).partition("error, ")[2])

    alone = 'app is instead of token_file, and only with forge = "github"'
    assert (read.app, read.key(), told) == ("123", "nyckel\n", ["app and app_key_file belong together", alone, alone])


def test_nothing_is_published_without_a_person_unless_somebody_says_so(tmp_path: Path) -> None:
    """And then only in plain git, since a forge has rules of its own."""
    wanted = f"publish_own_edits = true\n{LEAST}"
    read = [Settings.of(put(tmp_path, text)).publish_own_edits for text in (LEAST, wanted)]
    with pytest.raises(SettingsError) as error:
        Settings.of(put(tmp_path, f'{wanted}forge = "github"\n'))

    assert read == [False, True]
    assert str(error.value) == 'publish_own_edits: Value error, only with forge = "git"'


def test_the_forms_own_tables_are_left_to_it(tmp_path: Path) -> None:
    """One file for all parts."""
    assert Settings.of(put(tmp_path, f'{LEAST}[form]\naddress = "x"\n')).remote.forge is ForgeKind.GIT


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('clone = "x"\n[remote]\nurl = "x"\n', "spool: Field required"),
        ("spool", "Expected '=' after a key in a key/value pair (at end of document)"),
        (f'{LEAST}forge = "svn"\n', "remote.forge: Input should be 'git', 'github', 'gitlab' or 'forgejo'"),
        (f'{LEAST}main = "-x"\n', "remote.main: String should match pattern '^[A-Za-z0-9][A-Za-z0-9._/-]*$'"),
        (f'{LEAST}content = "../x"\n', "remote.content: String should match pattern '^[A-Za-z0-9][A-Za-z0-9_/-]*$'"),
        (f"{LEAST}tokenfile = 1\n", "remote.tokenfile: Extra inputs are not permitted"),
    ],
)
def test_what_can_not_be_meant_is_told_with_its_key(tmp_path: Path, text: str, told: str) -> None:
    """For the one who sets up the machine."""
    with pytest.raises(SettingsError) as error:
        Settings.of(put(tmp_path, text))

    assert str(error.value) == told
