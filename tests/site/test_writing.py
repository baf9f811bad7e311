"""Writing: only under the output folder, only what has changed, stale files taken away."""

import os
from pathlib import Path

import pytest

from torg.site.writing import MANIFEST, OutsideError, Written, write_site


def _site(**files: str) -> list[tuple[str, list[bytes]]]:
    return [(name.replace("__", "/") + ".html", [text.encode()]) for name, text in files.items()]


def _files(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_parts_become_one_file(tmp_path: Path) -> None:
    """A file's parts are written one after the other, and folders are made."""
    done = write_site(tmp_path / "ut", [("a/b/c.html", [b"<p>", "å".encode(), b"</p>"])])
    assert done == Written(1, 0, 0)
    assert _files(tmp_path / "ut") == {MANIFEST: "a/b/c.html", "a/b/c.html": "<p>å</p>"}


def test_only_changes_are_written(tmp_path: Path) -> None:
    """A file with the same content keeps its time; a changed one is written, also when its size is the same."""
    write_site(tmp_path, _site(a="ett", b="två"))
    before = (tmp_path / "a.html").stat().st_mtime_ns
    assert write_site(tmp_path, _site(a="ett", b="tre")) == Written(1, 1, 0)
    assert (tmp_path / "a.html").stat().st_mtime_ns == before
    assert (tmp_path / "b.html").read_text() == "tre"


def test_shorter_content_replaces_longer(tmp_path: Path) -> None:
    """Nothing of a longer earlier file is left behind."""
    write_site(tmp_path, _site(a="mycket längre"))
    write_site(tmp_path, _site(a="kort"))
    assert (tmp_path / "a.html").read_text() == "kort"


def test_stale_files_go_and_others_stay(tmp_path: Path) -> None:
    """Pages of the last build that are gone are removed with their empty folders; files of others are left."""
    write_site(tmp_path, _site(a="ett", x__y__b="två"))
    (tmp_path / "egen.txt").write_text("min egen")
    assert write_site(tmp_path, _site(a="ett")) == Written(0, 1, 1)
    assert _files(tmp_path) == {MANIFEST: "a.html", "a.html": "ett", "egen.txt": "min egen"}
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("name", ["../ute.html", "/tmp/ute.html", "a/../../ute.html", "", "a\0b"])
def test_paths_that_lead_out_are_refused(tmp_path: Path, name: str) -> None:
    """A path can not leave the folder."""
    with pytest.raises(OutsideError):
        write_site(tmp_path / "ut", [(name, [b"x"])])
    assert not (tmp_path / "ute.html").exists()


def test_links_are_not_followed(tmp_path: Path) -> None:
    """A symbolic link in the folder, to a file or to a folder, is refused."""
    out, outside = tmp_path / "ut", tmp_path / "utanför"
    out.mkdir()
    outside.mkdir()
    (outside / "fil").write_text("orörd")
    (out / "a.html").symlink_to(outside / "fil")
    (out / "mapp").symlink_to(outside)
    for name in ("a.html", "mapp/b.html", "mapp/ny/c.html"):
        with pytest.raises(OutsideError):
            write_site(out, [(name, [b"x"])])
    assert [path.name for path in outside.iterdir()] == ["fil"]
    assert _files(outside) == {"fil": "orörd"}


def test_a_false_list_removes_nothing_outside(tmp_path: Path) -> None:
    """A list of files that names something outside the folder is not obeyed."""
    out = tmp_path / "ut"
    out.mkdir()
    (tmp_path / "viktig.txt").write_text("kvar")
    (out / MANIFEST).write_text("../viktig.txt\n/etc/hosts\nsaknas.html")
    assert write_site(out, _site(a="ett")) == Written(1, 0, 0)
    assert (tmp_path / "viktig.txt").read_text() == "kvar"


def test_an_unreadable_list_is_no_list(tmp_path: Path) -> None:
    """A list that is not text is written anew."""
    (tmp_path / MANIFEST).write_bytes(b"\xff\xfe")
    assert write_site(tmp_path, _site(a="ett")) == Written(1, 0, 0)
    assert (tmp_path / MANIFEST).read_text() == "a.html"


def test_a_hard_link_is_cut_and_not_written_through(tmp_path: Path) -> None:
    """Somebody else's file with the same inode keeps its text."""
    (tmp_path / "andras.txt").write_text("kvar")
    (tmp_path / "ut").mkdir()
    os.link(tmp_path / "andras.txt", tmp_path / "ut" / "a.html")

    write_site(tmp_path / "ut", _site(a="nytt"))

    assert ((tmp_path / "andras.txt").read_text(), (tmp_path / "ut" / "a.html").read_text()) == ("kvar", "nytt")


@pytest.mark.parametrize("name", ["a.html", MANIFEST])
def test_what_is_no_file_is_not_opened(tmp_path: Path, name: str) -> None:
    """A pipe would keep the build waiting for ever."""
    os.mkfifo(tmp_path / name)

    with pytest.raises(OutsideError):
        write_site(tmp_path, _site(a="nytt"))
