"""The content as it is now: `torg.bridge.form.town`."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

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


def test_what_the_worker_exported_is_looked_at_by_its_link_alone(tmp_path: Path) -> None:
    """A new link is a new town, read from where the link led; nothing within is looked through."""
    for number in "ab":
        folder = tmp_path / "exports" / (number * 40) / "content"
        folder.mkdir(parents=True)
        (folder / "site.yaml").write_text("namn: Torget\n", "utf-8")
    link = tmp_path / "published"
    link.symlink_to("exports/" + "a" * 40)
    towns = Towns(link / "content", lambda: TODAY)
    first = towns.now()
    (folder.parents[1] / ("a" * 40) / "content" / "ny.yaml").write_text("x: y\n", "utf-8")
    same = towns.now()
    link.unlink()
    link.symlink_to("exports/" + "b" * 40)
    second = towns.now()
    assert (first is same, first is second, first and first.root.parent.name, second and second.root) == (
        True, False, "a" * 40, folder.resolve(),
    )  # fmt: skip


def test_many_files_are_looked_through_now_and_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For a twentieth of the time at most: a look of one second is followed by twenty without."""
    monkeypatch.setattr("torg.bridge.form.town._MANY", 1)
    seconds = iter(range(100))
    towns = Towns(tmp_path, lambda: TODAY, lambda: next(seconds))
    (tmp_path / "site.yaml").write_text("namn: Torget\n", "utf-8")
    first = towns.now()
    (tmp_path / "site.yaml").write_text("namn: Torget igen\n", "utf-8")
    asked = [towns.now() is first for _ in range(25)]
    assert (asked[:19], asked[-1]) == ([True] * 19, False)


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
