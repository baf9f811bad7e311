"""Content as it was earlier: `torg.store.earlier`."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from archives import Archive
from torg.domain.history import NoEarlier
from torg.store.earlier import NoEarlierError, earlier

FIKA = "content/activities/handen/fika.yaml"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """A repository whose content changed twice, the second time late in the evening in Sweden."""
    made = Archive(tmp_path / "torg")
    made.commit("2026-10-01T12:00:00+02:00", {"README.md": "Läs"})
    made.commit(
        "2026-11-01T12:00:00+01:00", {"content/site.yaml": "namn: Torg", FIKA: "titel: Å\n", "content/a.md": "x"}
    )
    made.commit("2026-11-02T23:30:00+01:00", {FIKA: "titel: B\n"})
    made.write({FIKA: "titel: Nu\n"})
    return made


def read(archive: Archive, since: date | str | Path) -> tuple[date | None, dict[str, str]]:
    """The day, and the files with their texts."""
    with earlier(archive.folder / "content", since) as found:
        files = sorted(path for path in found.folder.rglob("*") if path.is_file())
        return found.day, {str(path.relative_to(found.folder)): path.read_text("utf-8") for path in files}


def why(archive: Archive, since: date | str | Path) -> NoEarlier:
    """Why there is nothing earlier."""
    with pytest.raises(NoEarlierError) as told, earlier(archive.folder / "content", since):
        pass
    return told.value.why


@pytest.mark.parametrize(
    ("since", "day", "title"),
    [
        (date(2026, 11, 1), date(2026, 11, 1), "Å"),
        (date(2026, 11, 2), date(2026, 11, 2), "B"),
        (date(2026, 11, 20), date(2026, 11, 20), "B"),
        ("HEAD~1", date(2026, 11, 1), "Å"),
        ("main", date(2026, 11, 2), "B"),
    ],
)
def test_the_records_as_they_were(archive: Archive, since: date | str, day: date, title: str) -> None:
    """At the end of the day, or in the revision; nothing but records, and the work tree is as it was."""
    assert read(archive, since) == (
        day,
        {"activities/handen/fika.yaml": f"titel: {title}\n", "site.yaml": "namn: Torg"},
    )
    assert (archive.folder / FIKA).read_text("utf-8") == "titel: Nu\n"


@pytest.mark.parametrize("inner", ["", "content"])
def test_a_copy_is_read_where_it_is(archive: Archive, tmp_path: Path, inner: str) -> None:
    """The folder itself, or the one that it is in."""
    shutil.copytree(archive.folder / "content", tmp_path / "kopia" / inner)
    day, files = read(archive, tmp_path / "kopia")
    assert (day, files["activities/handen/fika.yaml"]) == (None, "titel: Nu\n")


@pytest.mark.parametrize(
    ("since", "reason"),
    [
        (date(2026, 9, 30), NoEarlier.NOT_SO_OLD),
        (date(2026, 10, 1), NoEarlier.NO_CONTENT),
        ("finns-inte", NoEarlier.NO_REVISION),
        ("--all", NoEarlier.NO_REVISION),
        (Path(__file__).parent, NoEarlier.NO_CONTENT),
    ],
)
def test_what_is_not_there(archive: Archive, since: date | str | Path, reason: NoEarlier) -> None:
    """Each with its reason; a revision is never an option."""
    assert why(archive, since) == reason


def test_links_and_odd_names_are_left_out(archive: Archive) -> None:
    """They could lead out of the folder."""
    (archive.folder / "content" / "lank.yaml").symlink_to("/etc/hostname")
    archive.commit("2026-11-03T12:00:00+01:00", {"content/Å ö.yaml": "hej"})
    assert sorted(read(archive, "HEAD")[1]) == ["activities/handen/fika.yaml", "site.yaml", "Å ö.yaml"]


def test_a_folder_without_an_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or without the program, or with one that does not answer."""
    lone = Archive(tmp_path / "torg")
    lone.write({"content/site.yaml": "namn: Torg"})
    shutil.rmtree(lone.folder / ".git")
    reasons = [why(lone, date(2026, 11, 1))]
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "which", lambda _: None)
        reasons.append(why(lone, date(2026, 11, 1)))
    with monkeypatch.context() as patched:
        patched.setattr(subprocess, "run", _broken)
        reasons.append(why(lone, date(2026, 11, 1)))
    assert reasons == [NoEarlier.NO_REPOSITORY, NoEarlier.NO_GIT, NoEarlier.UNREADABLE]


def _broken(*_: object, **__: object) -> None:
    message = "no"
    raise OSError(message)


def test_what_is_older_may_not_be_fetched(archive: Archive, tmp_path: Path) -> None:
    """Then that is the reason, with the first day that there is."""
    archive.git("clone", "--quiet", "--depth", "1", f"file://{archive.folder}", str(tmp_path / "grund"))
    with pytest.raises(NoEarlierError) as told, earlier(tmp_path / "grund" / "content", date(2026, 10, 15)):
        pass
    assert (told.value.why, told.value.first) == (NoEarlier.NOT_FETCHED, date(2026, 11, 2))
