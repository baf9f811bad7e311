"""The content as it is now: `torg.bridge.form.town`."""

import subprocess
from datetime import date
from pathlib import Path

from torg.bridge.form.town import Town, Towns

TODAY = date(2026, 11, 22)


def test_the_town_is_read_again_only_when_something_has_changed(tmp_path: Path) -> None:
    """A file or the day; until then it is the same one."""
    days = [TODAY]
    towns = Towns(tmp_path, lambda: days[-1])
    (tmp_path / "site.yaml").write_text("namn: Torget\n", "utf-8")
    first = towns.now()
    same = towns.now()
    days.append(date(2026, 11, 23))
    assert (first is same, towns.now() is first and first is not None) == (True, False)


def test_a_town_without_settings_is_none(tmp_path: Path) -> None:
    """Then there is no form."""
    assert Towns(tmp_path, lambda: TODAY).now() is None


def test_the_version_of_a_file_is_gits_own(lovkoping: Town) -> None:
    """So that the worker finds the version that the sender saw."""
    activity = lovkoping.activity("frivilligcentralen", "oppen-torsdagsfika")
    assert activity
    file = lovkoping.root / "activities" / activity.organisation / f"{activity.id}.yaml"
    said = subprocess.run(["git", "hash-object", file], capture_output=True, text=True, check=True)
    assert lovkoping.base(activity) == said.stdout.strip()


def test_a_file_that_is_gone_has_no_version(lovkoping: Town) -> None:
    """Nothing is not a version."""
    activity = lovkoping.catalogue.activities[0].model_copy(update={"id": "finns-inte"})
    assert lovkoping.base(activity) == ""


def test_an_id_is_made_from_the_title(lovkoping: Town) -> None:
    """It is free, and always something."""
    titles = ("Öppen soppa!", "Öppen torsdagsfika", "???", "a" * 99)
    assert [lovkoping.free_id(title) for title in titles] == [
        "oppen-soppa", "oppen-torsdagsfika-2", "aktivitet", "a" * 50,
    ]  # fmt: skip


def test_activities_are_found_by_owner_and_id(lovkoping: Town) -> None:
    """Under another owner there is none of that id."""
    found = lovkoping.activity("frivilligcentralen", "oppen-torsdagsfika")
    assert (found and found.title, lovkoping.activity("verkstan", "oppen-torsdagsfika")) == ("Öppen torsdagsfika", None)
