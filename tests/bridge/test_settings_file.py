"""A settings file with many faults: `torg.bridge.settings_file`."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from torg.bridge.reminding import Reminding
from torg.bridge.settings import Settings
from torg.bridge.settings_file import SettingsError

BAD = """\
spol = "spool"
clone = /srv/clone  # utan citattecken
alarm_hours = "en"
publish_own_edits = "ja"
undecided_days = 0
clone = "igen"

[remote]
main: main
seconds = 1.5
repository = 7

[fromm]
a = 1

[bot]
nam = "Roboten"
"""


def faults(folder: Path, text: str) -> list[tuple[int, str, str]]:
    """The line, the key and the corrected line of each fault."""
    file = folder / "bridge.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        Settings.of(file)
    return [(each.line, each.key, each.corrected) for each in error.value.faults]


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    """In the order of the file, what is missing first; a line that can not be read hides none below it."""
    assert faults(tmp_path, BAD) == [
        (0, "spool", 'spool = "/var/lib/torg/spool"'),
        (1, "spol", 'spool = "spool"'),
        (2, "clone", 'clone = "/srv/clone"'),
        (3, "alarm_hours", "alarm_hours = 1"),
        (4, "publish_own_edits", "publish_own_edits = true"),
        (5, "undecided_days", "undecided_days = 180"),
        (8, "remote.url", 'url = "https://git.example.org/lovkoping/torg.git"'),
        (9, "main", 'main = "main"'),
        (10, "remote.seconds", "seconds = 120"),
        (11, "remote.repository", 'repository = "7"'),
        (13, "fromm", "[form]"),
        (17, "bot.nam", 'name = "Roboten"'),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", [(0, "clone", 'clone = "/var/lib/torg/clone"'), (0, "remote", "[remote]"),
              (0, "spool", 'spool = "/var/lib/torg/spool"')]),
        ('spool = "a"\nclone = "b"\nspool = "c"\n[remote]\nurl = "x"\n', [(3, "spool", "")]),
        ('spool = "a"\nclone = "b"\n[remote]\nurl = "x"\nurl\n', [(5, "url", "")]),
    ],
)  # fmt: skip
def test_what_is_missing_or_there_twice(tmp_path: Path, text: str, told: list[tuple[int, str, str]]) -> None:
    """A table that is not there is to be written; of two lines one is to go."""
    assert faults(tmp_path, text) == told


def test_a_table_of_its_own_is_told_of_by_its_name(tmp_path: Path) -> None:
    """One fault for one line."""
    file = tmp_path / "bridge.toml"
    file.write_text('[remind]\ndays = ["7 januari"]\nwithn = 3\n', "utf-8")
    with pytest.raises(SettingsError) as error:
        Reminding.of(file)
    assert [(each.line, each.key, each.sentence, each.corrected) for each in error.value.faults] == [
        (2, "remind.days", "Skriv månad och dag, med en dag från 01 till 28.",
         'days = ["01-07", "08-10"]'),
        (3, "remind.withn", "Det finns ingen inställning som heter så. Menade du så här?", "within = 3"),
    ]  # fmt: skip


@pytest.mark.parametrize("data", [None, b"\xff"])
def test_a_file_that_can_not_be_read(tmp_path: Path, data: bytes | None) -> None:
    """It is not there, or is no text."""
    file = tmp_path / "bridge.toml"
    if data:
        file.write_bytes(data)
    with pytest.raises(SettingsError, match=r"^Filen går inte att läsa\."):
        Settings.of(file)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="ab=[]\"'#:.,1 \n\x1b", max_size=40))
def test_whatever_stands_there_is_told_and_steers_no_terminal(tmp_path: Path, text: str) -> None:
    """No text makes it fail in another way; nothing of it reaches the terminal unseen."""
    file = tmp_path / "bridge.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        Settings.of(file)
    assert "\x1b" not in str(error.value)
