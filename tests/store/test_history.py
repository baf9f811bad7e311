"""Real repositories, read as a build does: `torg.store.history`."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from archives import Archive
from torg.domain.history import History, Lack, no_history
from torg.store.history import read_history

FIKA = "content/activities/handen/fika.yaml"


def moment(text: str) -> datetime:
    """A moment in UTC."""
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """A repository whose content has three records, committed one after the other."""
    made = Archive(tmp_path / "torg")
    made.commit("2026-01-01T12:00:00+01:00", {"content/site.yaml": "namn: Torg", "README.md": "Läs", FIKA: "titel: A"})
    made.commit("2026-02-01T12:00:00+01:00", {"content/places/lokalen.yaml": "namn: Lokalen"})
    made.commit("2026-07-01T12:00:30+02:00", {FIKA: "titel: B", "annat.txt": "utanför"})
    return made


def read(archive: Archive) -> History:
    """The history of the archive's content folder."""
    return read_history(archive.folder / "content")


def test_each_record_has_the_committer_s_moment_of_its_last_change(archive: Archive) -> None:
    """In UTC, by path without ending; what is outside the folder is not there."""
    assert read(archive) == History(
        changed={
            "site": moment("2026-01-01T11:00:00Z"),
            "activities/handen/fika": moment("2026-07-01T10:00:30Z"),
            "places/lokalen": moment("2026-02-01T11:00:00Z"),
        }
    )


def test_the_content_folder_may_be_the_repository_itself(tmp_path: Path) -> None:
    """Keys are the same whether the folder is a repository's root or lies deep in it."""
    files: dict[str, str | None] = {"site.yaml": "namn: Torg", "organisations/handen.yaml": "namn: Handen"}
    root = Archive(tmp_path / "rot")
    deep = Archive(tmp_path / "djup")
    root.commit("2026-03-01T00:00:00Z", files)
    deep.commit("2026-03-01T00:00:00Z", {f"a/b/content/{name}": text for name, text in files.items()})

    assert read_history(root.folder) == read_history(deep.folder / "a" / "b" / "content")
    assert sorted(read_history(root.folder).changed) == ["organisations/handen", "site"]


def test_a_renamed_or_removed_record_is_gone_and_the_new_name_has_changed(archive: Archive) -> None:
    """Whoever renames keeps the text, but the address is another."""
    archive.git("mv", FIKA, "content/activities/handen/torsdagsfika.yaml")
    archive.commit("2026-08-01T00:00:00Z", {"content/places/lokalen.yaml": None})

    found = read(archive)

    assert found.gone == {
        "activities/handen/fika": moment("2026-08-01T00:00:00Z"),
        "places/lokalen": moment("2026-08-01T00:00:00Z"),
    }
    assert found.changed == {
        "site": moment("2026-01-01T11:00:00Z"),
        "activities/handen/torsdagsfika": moment("2026-08-01T00:00:00Z"),
    }


def test_what_came_back_is_not_gone(archive: Archive) -> None:
    """Its moment is when it came back."""
    archive.commit("2026-08-01T00:00:00Z", {FIKA: None})
    archive.commit("2026-09-01T00:00:00Z", {FIKA: "titel: A"})

    found = read(archive)

    assert (dict(found.gone), found.changed["activities/handen/fika"]) == ({}, moment("2026-09-01T00:00:00Z"))


def test_what_is_not_committed_is_dirty_or_missing(archive: Archive) -> None:
    """Edited, staged, new, and new again after a removal are dirty; a file that is just gone is missing."""
    archive.commit("2026-08-01T00:00:00Z", {"content/places/lokalen.yaml": None, "content/places/torget.yaml": "a"})
    archive.write({
        FIKA: "titel: C", "content/places/lokalen.yaml": "åter", "content/places/ny.yaml": "ny",
        "content/places/torget.yaml": None,
    })  # fmt: skip
    archive.git("add", FIKA)

    found = read(archive)

    assert found.dirty == {"activities/handen/fika", "places/lokalen", "places/ny"}
    assert (set(found.missing), dict(found.gone)) == ({"places/torget"}, {})
    assert found.changed["activities/handen/fika"] == moment("2026-07-01T10:00:30Z")


def test_ignored_files_are_dirty(archive: Archive) -> None:
    """Nobody knows when they changed, since git was told not to look."""
    archive.commit("2026-08-01T00:00:00Z", {".gitignore": "hemligt.yaml\n"})
    archive.write({"content/places/hemligt.yaml": "namn: Här"})

    assert read(archive).dirty == {"places/hemligt"}


def test_a_merge_counts_when_it_was_merged(archive: Archive) -> None:
    """The branch's commit is older than an edit on the published line, yet the readers saw its change later."""
    archive.git("checkout", "--quiet", "-b", "gren")
    archive.commit("2026-08-01T00:00:00Z", {FIKA: "titel: B\ntext: gren"})
    archive.git("checkout", "--quiet", "main")
    archive.commit("2026-08-05T00:00:00Z", {"content/site.yaml": "namn: Nytt"})
    archive.git("merge", "--quiet", "--no-ff", "gren", "--message", "m", at="2026-08-10T00:00:00Z")
    archive.commit("2026-08-11T00:00:00Z", {"annat.txt": "utanför igen"})

    assert read(archive).changed == {
        "activities/handen/fika": moment("2026-08-10T00:00:00Z"),
        "site": moment("2026-08-05T00:00:00Z"),
        "places/lokalen": moment("2026-02-01T11:00:00Z"),
    }


def test_a_merge_that_changes_no_content_leaves_the_rest_in_order(archive: Archive) -> None:
    """Merges and empty commits on the way do not shift which commit a file belongs to."""
    archive.git("checkout", "--quiet", "-b", "gren")
    archive.commit("2026-08-01T00:00:00Z", {"gren.txt": "utanför"})
    archive.git("checkout", "--quiet", "main")
    archive.git("merge", "--quiet", "--no-ff", "gren", "--message", "m", at="2026-08-10T00:00:00Z")
    archive.commit("2026-08-11T00:00:00Z", {})
    archive.commit("2026-08-12T00:00:00Z", {"content/site.yaml": "namn: Nytt"})

    assert read(archive).changed["site"] == moment("2026-08-12T00:00:00Z")
    assert read(archive).changed["activities/handen/fika"] == moment("2026-07-01T10:00:30Z")


def test_a_clock_that_went_back_never_makes_a_later_change_look_older(archive: Archive) -> None:
    """A commit that claims to be older than the one before counts as two minutes later; two of one second too."""
    archive.commit("2026-05-01T00:00:00Z", {"content/site.yaml": "namn: Ett"})
    archive.commit("2026-05-01T00:00:00Z", {"content/places/lokalen.yaml": "namn: Två"})
    archive.commit("2026-09-01T00:00:00Z", {"content/places/torget.yaml": "namn: Tre"})

    found = read(archive).changed

    assert (found["site"], found["places/lokalen"], found["places/torget"]) == (
        moment("2026-07-01T10:02:30Z"),
        moment("2026-07-01T10:04:30Z"),
        moment("2026-09-01T00:00:00Z"),
    )


def test_names_are_data(archive: Archive) -> None:
    """Swedish letters, quotes, spaces, line breaks, options and pathspecs in names are names like any other."""
    names = ["åäö", '"citat"', "två ord", "rad\nbrytning", "-rf", ":(top)x", "M", "1767265200", "*"]
    archive.commit("2026-08-01T00:00:00Z", {f"content/places/{name}.yaml": name for name in names})
    archive.commit("2026-08-02T00:00:00Z", {f"content/places/{name}.yaml": None for name in names[:4]})

    found = read(archive)

    assert found.gone == {f"places/{name}": moment("2026-08-02T00:00:00Z") for name in names[:4]}
    assert {key for key, when in found.changed.items() if when == moment("2026-08-01T00:00:00Z")} == {
        f"places/{name}" for name in names[4:]
    }
    assert found.dirty | found.missing == set()


def test_the_environment_can_not_point_elsewhere(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Inside a git hook the variables name the hook's repository; they are not obeyed."""
    before = read(archive)
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "ingenstans"))
    monkeypatch.setenv("GIT_WORK_TREE", str(tmp_path))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "index"))
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(archive.folder.parent))

    assert read(archive) == before


def test_the_repository_s_own_settings_change_nothing_and_start_nothing(archive: Archive, tmp_path: Path) -> None:
    """Renames, relative paths, an order of files, a hidden root, and programs for differences and watching."""
    archive.git("mv", FIKA, "content/activities/handen/ny.yaml")
    archive.commit("2026-08-01T00:00:00Z", {".gitattributes": "*.yaml diff=prov\n"})
    before = read(archive)
    trap = tmp_path / "fälla.sh"
    trap.write_text(f"#!/bin/sh\ntouch {tmp_path}/startad\n")
    trap.chmod(0o755)
    settings = {
        "diff.renames": "copies", "diff.relative": "false", "diff.orderFile": str(tmp_path / "saknas"),
        "log.showRoot": "false", "log.showSignature": "true", "core.quotePath": "true", "color.ui": "always",
        "diff.external": str(trap), "diff.prov.textconv": str(trap), "diff.prov.command": str(trap),
        "core.fsmonitor": str(trap), "core.pager": str(trap), "log.diffMerges": "combined", "log.date": "relative",
        "diff.noprefix": "true", "core.hooksPath": str(tmp_path), "log.decorate": "full",
    }  # fmt: skip
    for name, value in settings.items():
        archive.git("config", name, value)

    assert (read(archive), (tmp_path / "startad").exists()) == (before, False)


def test_files_that_look_like_a_repository_are_not_one(archive: Archive, tmp_path: Path) -> None:
    """Somebody proposes `content/HEAD` and `content/config`: git is not led to take the folder for a repository."""
    other = tmp_path / "annat"
    subprocess.run(["git", "init", "--quiet", "--bare", str(other)], check=True)
    shutil.copytree(other, archive.folder / "content", dirs_exist_ok=True)

    assert read(archive) == no_history(Lack.UNREADABLE)


def test_a_shallow_clone_has_no_history(archive: Archive, tmp_path: Path) -> None:
    """With one commit everything would look changed by it."""
    target = tmp_path / "grund"
    subprocess.run(["git", "clone", "--quiet", "--depth=1", f"file://{archive.folder}", str(target)], check=True)

    assert read_history(target / "content") == no_history(Lack.SHALLOW)


def test_a_whole_clone_and_a_linked_work_tree_know_the_same(archive: Archive, tmp_path: Path) -> None:
    """A clone without file contents does too, and fetches none of them."""
    whole, bare, tree = tmp_path / "hel", tmp_path / "utan-innehåll", tmp_path / "träd"
    archive.git("config", "uploadpack.allowFilter", "true")
    source = f"file://{archive.folder}"
    subprocess.run(["git", "clone", "--quiet", source, str(whole)], check=True)
    subprocess.run(["git", "clone", "--quiet", "--filter=blob:none", source, str(bare)], check=True)
    archive.git("worktree", "add", "--quiet", "--detach", str(tree))

    assert [read_history(each / "content") for each in (whole, bare, tree)] == [read(archive)] * 3


def test_without_a_repository_or_a_commit_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each lack has its own name."""
    (tmp_path / "content").mkdir()
    outside = read_history(tmp_path / "content")
    empty = Archive(tmp_path)
    no_commit = read_history(tmp_path / "content")
    empty.commit("2026-01-01T00:00:00Z", {"README.md": "Läs"})
    empty.write({"content/site.yaml": "namn: Torg"})
    not_kept = read_history(tmp_path / "content")
    monkeypatch.setenv("PATH", str(tmp_path))
    no_git = read_history(tmp_path / "content")

    assert [each.lack for each in (outside, no_commit, not_kept, no_git)] == [
        Lack.NO_REPOSITORY,
        Lack.NO_COMMITS,
        Lack.NO_COMMITS,
        Lack.NO_GIT,
    ]


def _slow(*command: Any, **options: Any) -> "subprocess.CompletedProcess[bytes]":
    raise subprocess.TimeoutExpired("git", options["timeout"])


def test_a_git_that_breaks_off_or_never_answers_is_no_history(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A damaged repository, a program that is none, and a timeout each say that it could not be read."""
    head = archive.git("rev-parse", "HEAD~1").strip()
    lost = archive.folder / ".git" / "objects" / head[:2] / head[2:]
    kept = lost.read_bytes()
    lost.unlink()
    damaged = read(archive)
    lost.write_bytes(kept)
    with monkeypatch.context() as patched:
        patched.setattr(subprocess, "run", _slow)
        slow = read(archive)
    (tmp_path / "git").write_text("#!" + sys.executable + "\nimport sys\nsys.exit(3)\n")
    (tmp_path / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path) + os.pathsep + os.environ["PATH"])

    assert [damaged, slow, read(archive)] == [no_history(Lack.UNREADABLE)] * 3


def test_nothing_is_written_in_the_repository(archive: Archive) -> None:
    """The index is not even refreshed: a build only reads."""
    os.utime(archive.folder / FIKA, (1, 1))
    index = (archive.folder / ".git" / "index").read_bytes()

    assert read(archive).dirty == set()
    assert (archive.folder / ".git" / "index").read_bytes() == index
