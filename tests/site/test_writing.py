"""Writing: only under the output folder, only what has changed, and nothing of anybody else's."""

import gzip
import os
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

import brotli
import pytest

from torg.site.packing import packed
from torg.site.writing import MANIFEST, ForeignError, OutsideError, Written, keep_own, read_own, write_site


def _site(**files: str) -> list[tuple[str, list[bytes]]]:
    return [(name.replace("__", "/") + ".html", [text.encode()]) for name, text in files.items()]


def _listed(**files: str) -> str:
    """The list of files that a build of these leaves behind."""
    names = {name.replace("__", "/") + ".html": text for name, text in files.items()}
    lines = (f"{blake2b(text.encode(), digest_size=16).hexdigest()} {name}\n" for name, text in sorted(names.items()))
    return "".join(lines)


def _files(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_parts_become_one_file(tmp_path: Path) -> None:
    """A file's parts are written one after the other, and folders are made."""
    done = write_site(tmp_path / "ut", [("a/b/c.html", [b"<p>", "å".encode(), b"</p>"])])
    assert done == Written(1, 0, 0)
    assert _files(tmp_path / "ut") == {MANIFEST: _listed(a__b__c="<p>å</p>"), "a/b/c.html": "<p>å</p>"}


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
    assert _files(tmp_path) == {MANIFEST: _listed(a="ett"), "a.html": "ett", "egen.txt": "min egen"}
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
    digest = blake2b(b"kvar", digest_size=16).hexdigest()
    (out / MANIFEST).write_text(f"{digest} ../viktig.txt\n{digest} /etc/hosts\n{digest} saknas.html\n")
    assert write_site(out, _site(a="ett")) == Written(1, 0, 0)
    assert (tmp_path / "viktig.txt").read_text() == "kvar"


def test_an_unreadable_list_is_no_list(tmp_path: Path) -> None:
    """A list that is not text is written anew."""
    (tmp_path / MANIFEST).write_bytes(b"\xff\xfe")
    assert write_site(tmp_path, _site(a="ett")) == Written(1, 0, 0)
    assert (tmp_path / MANIFEST).read_text() == _listed(a="ett")


def test_a_hard_link_is_cut_and_not_written_through(tmp_path: Path) -> None:
    """Somebody else's name for the same file keeps its text."""
    write_site(tmp_path / "ut", _site(a="gammalt"))
    os.link(tmp_path / "ut" / "a.html", tmp_path / "andras.txt")

    write_site(tmp_path / "ut", _site(a="nytt"))

    assert ((tmp_path / "andras.txt").read_text(), (tmp_path / "ut" / "a.html").read_text()) == ("gammalt", "nytt")


@pytest.mark.parametrize("name", ["a.html", MANIFEST])
def test_what_is_no_file_is_not_opened(tmp_path: Path, name: str) -> None:
    """A pipe would keep the build waiting for ever."""
    os.mkfifo(tmp_path / name)

    with pytest.raises(OutsideError):
        write_site(tmp_path, _site(a="nytt"))


def test_somebody_else_s_file_in_the_way_stops_everything(tmp_path: Path) -> None:
    """All such files are named, and nothing is written, replaced or removed."""
    write_site(tmp_path, _site(gammal="vår"))
    (tmp_path / "a.html").write_text("min egen")
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "b.html").write_text("också min")
    before = _files(tmp_path)

    with pytest.raises(ForeignError) as told:
        write_site(tmp_path, _site(a="ett", ny="två", x__b="tre"))

    assert (told.value.names, str(told.value), _files(tmp_path)) == (
        ("a.html", "x/b.html"),
        "a.html, x/b.html",
        before,
    )


def test_a_page_that_somebody_changed_is_no_longer_ours(tmp_path: Path) -> None:
    """It is neither replaced nor taken away; with the very text that it shall have it is ours again."""
    write_site(tmp_path, _site(a="ett", b="två"))
    (tmp_path / "a.html").write_text("rättad för hand")

    with pytest.raises(ForeignError):
        write_site(tmp_path, _site(a="nytt"))
    assert write_site(tmp_path, _site(b="två")) == Written(0, 1, 0)
    assert (tmp_path / "a.html").read_text() == "rättad för hand"
    assert write_site(tmp_path, _site(a="rättad för hand", b="två")) == Written(0, 2, 0)
    assert write_site(tmp_path, _site(a="sist")) == Written(1, 0, 1)


@pytest.mark.parametrize("left", [None, "", "halv", "\0\0\n", "skräp\n"])
def test_without_its_list_the_folder_is_taken_over_only_when_asked_to(tmp_path: Path, left: str | None) -> None:
    """A list that is missing, empty, broken off or damaged is told; then what is in the way may be replaced, once."""
    write_site(tmp_path, _site(a="ett", b="två", gammal="förr"))
    listed = (tmp_path / MANIFEST).read_text()
    (tmp_path / MANIFEST).unlink()
    if left is not None:
        (tmp_path / MANIFEST).write_text(listed.split("\n")[2][:20] if left == "halv" else left)
    (tmp_path / "egen.txt").write_text("min egen")
    before = _files(tmp_path)

    with pytest.raises(ForeignError) as told:
        write_site(tmp_path, _site(a="nytt", b="två"))
    unchanged = _files(tmp_path) == before
    done = write_site(tmp_path, _site(a="nytt", b="två"), adopt=True)

    assert (told.value.names, told.value.unlisted, unchanged, done) == (("a.html",), True, True, Written(1, 1, 0))
    assert _files(tmp_path) == {
        MANIFEST: _listed(a="nytt", b="två"),
        "a.html": "nytt",
        "b.html": "två",
        "egen.txt": "min egen",
        "gammal.html": "förr",
    }


def test_with_its_list_nothing_of_somebody_else_s_is_taken_over(tmp_path: Path) -> None:
    """What torg did not write is known then, and is as safe as without the wish."""
    write_site(tmp_path, _site(b="två"))
    (tmp_path / "a.html").write_text("min egen")

    with pytest.raises(ForeignError) as told:
        write_site(tmp_path, _site(a="nytt", b="två"), adopt=True)

    assert (told.value.unlisted, (tmp_path / "a.html").read_text()) == (False, "min egen")


def test_a_planted_list_is_not_obeyed(tmp_path: Path) -> None:
    """Names without the right hash, as in another folder's list or an old one's, give no right to anything."""
    (tmp_path / "viktig.html").write_text("kvar")
    (tmp_path / "annan.html").write_text("kvar")
    (tmp_path / MANIFEST).write_text(f"viktig.html\n{'0' * 32} annan.html\nskräp {'0' * 32}\n\n")

    assert write_site(tmp_path, _site(a="ett")) == Written(1, 0, 0)
    assert _files(tmp_path) == {
        MANIFEST: _listed(a="ett"),
        "a.html": "ett",
        "annan.html": "kvar",
        "viktig.html": "kvar",
    }


@pytest.mark.parametrize("number", range(1, 7))
def test_a_build_that_is_broken_off_leaves_nothing_foreign(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Wherever the disk is full or the power goes, the next build of anything puts all in order."""
    write_site(tmp_path, _site(a="ett", b="två", c="tre"))
    put, calls = os.replace, iter(range(1, 100))

    def _broken(source: str, target: str) -> None:
        if next(calls) == number:
            raise OSError(28, "full")
        put(source, target)

    monkeypatch.setattr(os, "replace", _broken)
    with suppress(OSError):
        write_site(tmp_path, _site(a="fyra", b="fem", d__e="sex"))
    monkeypatch.undo()

    write_site(tmp_path, _site(a="sju", d__f="åtta"))

    assert _files(tmp_path) == {MANIFEST: _listed(a="sju", d__f="åtta"), "a.html": "sju", "d/f.html": "åtta"}


def test_what_an_earlier_build_left_for_this_one(tmp_path: Path) -> None:
    """Its bytes; None when there is none; nothing when it is a folder or a link."""
    (tmp_path / "minne").write_bytes(b"ett")
    (tmp_path / "mapp").mkdir()
    (tmp_path / "genväg").symlink_to(tmp_path / "minne")

    found = [read_own(tmp_path, name) for name in ("minne", "saknas", "mapp", "genväg")]

    assert found == [b"ett", None, b"", b""]


def test_a_file_for_the_next_build_is_replaced_or_put_aside(tmp_path: Path) -> None:
    """What is put aside keeps its bytes under a name that is free, a folder too."""
    assert keep_own(tmp_path, "minne", b"ett") == ""
    assert keep_own(tmp_path, "minne", "två".encode()) == ""
    assert keep_own(tmp_path, "minne", b"tre", aside=True) == "minne.gammal"
    (tmp_path / "minne").unlink()
    (tmp_path / "minne").mkdir()
    assert keep_own(tmp_path, "minne", b"fyra", aside=True) == "minne.gammal1"
    assert _files(tmp_path) == {"minne": "fyra", "minne.gammal": "två"}
    assert (tmp_path / "minne.gammal1").is_dir()


def _packed(folder: Path) -> dict[str, int]:
    """Each packed file with when it was written."""
    return {
        path.relative_to(folder).as_posix(): path.stat().st_mtime_ns
        for path in sorted(folder.rglob("*"))
        if path.suffix in {".gz", ".br"}
    }


LONG = "Öppen fika på torsdagar. " * 20


def test_packed_files_lie_beside_those_that_are_long_enough(tmp_path: Path) -> None:
    """They hold the same, are ours, and are counted."""
    done = write_site(tmp_path, _site(a=LONG, b="kort"), pack=True)
    assert (done, sorted(_packed(tmp_path))) == (Written(4, 0, 0), ["a.html.br", "a.html.gz"])
    assert gzip.decompress((tmp_path / "a.html.gz").read_bytes()).decode() == LONG
    assert brotli.decompress((tmp_path / "a.html.br").read_bytes()).decode() == LONG
    listed = {line.split(" ", 1)[1] for line in (tmp_path / MANIFEST).read_text().splitlines()}
    assert listed == {"a.html", "a.html.br", "a.html.gz", "b.html"}


def test_only_what_has_changed_is_packed_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two pages the one; a packed file that is lost comes back."""
    write_site(tmp_path, _site(a=LONG, b=LONG), pack=True)
    done: list[str] = []

    def _count(content: bytes, ending: str) -> bytes:
        done.append(ending)
        return packed(content, ending)

    monkeypatch.setattr("torg.site.writing.packed", _count)
    assert write_site(tmp_path, _site(a=LONG, b=LONG), pack=True) == Written(0, 6, 0)
    assert done == []
    assert write_site(tmp_path, _site(a=LONG, b=LONG + "!"), pack=True) == Written(3, 3, 0)
    assert done == [".gz", ".br"]
    (tmp_path / "a.html.gz").unlink()
    assert write_site(tmp_path, _site(a=LONG, b=LONG + "!"), pack=True) == Written(1, 5, 0)
    assert (done, gzip.decompress((tmp_path / "a.html.gz").read_bytes()).decode()) == ([".gz", ".br", ".gz"], LONG)


def test_packed_files_never_outlive_their_page(tmp_path: Path) -> None:
    """They go with the page, when it grows short, and with a build that packs nothing."""
    write_site(tmp_path, _site(a=LONG, b=LONG, c=LONG), pack=True)
    assert write_site(tmp_path, _site(a=LONG, b="kort"), pack=True) == Written(1, 3, 5)
    assert sorted(_packed(tmp_path)) == ["a.html.br", "a.html.gz"]
    assert write_site(tmp_path, _site(a=LONG, b="kort")) == Written(0, 2, 2)
    assert _packed(tmp_path) == {}


def test_a_packed_file_of_somebody_else_s_is_in_the_way(tmp_path: Path) -> None:
    """Nothing is written, as for any other file."""
    (tmp_path / "a.html.gz").write_bytes(b"min egen")
    with pytest.raises(ForeignError) as caught:
        write_site(tmp_path, _site(a=LONG), pack=True)
    assert (caught.value.names, sorted(_files(tmp_path))) == (("a.html.gz",), ["a.html.gz"])


def test_a_build_that_was_broken_off_packs_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new page may have met its old packed file: then it is not trusted."""
    write_site(tmp_path, _site(a=LONG), pack=True)
    rename, seen = os.replace, list[str]()

    def _stop(source: str, target: str) -> None:
        seen.append(target)
        if len(seen) == 3:  # the list, the page, and now the packed one
            raise OSError(target)
        rename(source, target)

    with monkeypatch.context() as broken:
        broken.setattr(os, "replace", _stop)
        with pytest.raises(OSError, match=r"\.gz"):
            write_site(tmp_path, _site(a=LONG + "!"), pack=True)
    write_site(tmp_path, _site(a=LONG + "!"), pack=True)
    assert gzip.decompress((tmp_path / "a.html.gz").read_bytes()).decode() == LONG + "!"
    assert brotli.decompress((tmp_path / "a.html.br").read_bytes()).decode() == LONG + "!"
