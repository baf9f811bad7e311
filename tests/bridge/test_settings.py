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
    for wrong in ('app = "123"\n', both, f'forge = "github"\ntoken_file = "key.pem"\n{both}'):
        with pytest.raises(SettingsError) as error:
            Settings.of(put(tmp_path, LEAST + wrong))
        told += [each.sentence for each in error.value.faults]

    alone = 'app står i stället för token_file, och bara med forge = "github".'
    both_or_none = "app och app_key_file hör ihop. Skriv båda, eller ingen."
    assert (read.app, read.key(), told) == ("123", "nyckel\n", [both_or_none, alone, alone])


def test_nothing_is_published_without_a_person_unless_somebody_says_so(tmp_path: Path) -> None:
    """And then only in plain git, since a forge has rules of its own."""
    wanted = f"publish_own_edits = true\n{LEAST}"
    read = [Settings.of(put(tmp_path, text)).publish_own_edits for text in (LEAST, wanted)]
    with pytest.raises(SettingsError) as error:
        Settings.of(put(tmp_path, f'{wanted}forge = "github"\n'))

    assert read == [False, True]
    (fault,) = error.value.faults
    assert fault == (
        1, "publish_own_edits", 'Det går bara med forge = "git". Andra har egna regler för det.',
        "publish_own_edits = false", False,
    )  # fmt: skip


def test_the_forms_own_tables_are_left_to_it(tmp_path: Path) -> None:
    """One file for all parts."""
    assert Settings.of(put(tmp_path, f'{LEAST}[form]\naddress = "x"\n')).remote.forge is ForgeKind.GIT


WORDS = "git, github, gitlab, forgejo"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('clone = "x"\n[remote]\nurl = "x"\n',
         (0, "spool", "Saknas. Lägg till raden före det första [:", 'spool = "/var/lib/torg/spool"')),
        (f'{LEAST}forge = "svn"\n',
         (5, "remote.forge", f"Här ska stå ett av orden {WORDS}.", 'forge = "git"')),
        (f'{LEAST}main = "-x"\n',
         (5, "remote.main", "Det går inte att ha de tecknen här.", 'main = "main"')),
        (f'{LEAST}content = "../x"\n',
         (5, "remote.content", "Det går inte att ha de tecknen här.", 'content = "content"')),
        (f'{LEAST}tokenfile = "x"\n',
         (5, "remote.tokenfile", "Det finns ingen inställning som heter så. Menade du så här?", 'token_file = "x"')),
        (f'{LEAST}token_file = "borta"\n',
         (5, "remote.token_file", "Filen «borta» finns inte. Skapa den, eller skriv var den finns:",
          'token_file = "token"')),
        (f'{LEAST}app = "1"\n',
         (3, "remote", "app och app_key_file hör ihop. Skriv båda, eller ingen.", "")),
    ],
)  # fmt: skip
def test_what_can_not_be_meant_is_told_with_its_key(
    tmp_path: Path, text: str, told: tuple[int, str, str, str]
) -> None:  # fmt: skip
    """For the one who sets up the machine: the line, what is the matter, and what to write there."""
    with pytest.raises(SettingsError) as error:
        Settings.of(put(tmp_path, text))

    (fault,) = error.value.faults
    assert fault[:4] == told
