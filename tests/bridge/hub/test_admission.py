"""What is let in of a draft that a stranger may have made: hostile archives of each sort."""

import stat
import struct
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZipFile, ZipInfo

import pytest

from hub_drafts import BUILT, PAGE, packed
from torg.bridge.hub import admission
from torg.bridge.hub.admission import NotAdmittedError, Wrong, admit

FEED = b"BEGIN:VCALENDAR\r\n"
PICTURE = b"\x89PNG\r\n\x1a\n"


def twice(*names: str) -> bytes:
    """An archive with pages of those names, the same one too."""
    place = BytesIO()
    with ZipFile(place, "w") as archive:
        for name in names:
            info = ZipInfo(name)
            archive.writestr(info, b"" if name.endswith("/") else PAGE)
    return place.getvalue()


def refused(archive: bytes, folder: Path) -> tuple[Wrong, str]:
    """Why it is, and for which file."""
    with pytest.raises(NotAdmittedError) as error:
        admit(archive, folder)
    return error.value.wrong, error.value.name


def test_a_draft_of_the_site_is_let_in(tmp_path: Path) -> None:
    """Pages, calendars and pictures, in their folders."""
    files = {"index.html": PAGE, "aktiviteter/bron/fika-2.html": PAGE, "kalender/alla.ics": FEED, "dela.png": PICTURE}
    names = admit(packed(files), tmp_path)

    assert (names, {name: (tmp_path / name).read_bytes() for name in names}) == (tuple(files), files)


@pytest.mark.parametrize(
    "name",
    [
        "../index.html", "a/../../index.html", "/index.html", "a//index.html", "./index.html", "a/./b.html",
        ".git/config.html", "a/.git/index.html", ".htaccess.html", "_headers", "_redirects", "_worker.js", "CNAME",
        "a/_headers.html", "INDEX.html", "C:\\index.html", "a\\..\\index.html", "a b.html", "a\nb.html", "a..html",
        "å.html", "-x.html", "%2e%2e/index.html", "a/" * 8 + "index.html", "x" * 200 + ".html", "index.html.",
        "a\u202elmth.html",
    ],
)  # fmt: skip
def test_a_name_that_could_mean_something_is_refused(name: str, tmp_path: Path) -> None:
    """Nothing is written outside, and nothing that a web server or git takes for an order."""
    files = {"index.html": PAGE, name: PAGE}

    assert refused(packed(files), tmp_path / "ut")[0] is Wrong.NAME
    assert list(tmp_path.parent.glob("*.html")) == []


@pytest.mark.parametrize("name", ["sok/start.js", "mark.svg", "nytt.atom", "sitemap.xml", "x.htm", "x.pdf", "index"])
def test_a_kind_that_can_do_something_is_refused(name: str, tmp_path: Path) -> None:
    """Scripts, pictures and documents that can hold scripts, and what has no kind."""
    assert refused(packed({name: PAGE}), tmp_path) == (Wrong.KIND, name)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK])
def test_what_is_no_plain_file_is_refused(kind: int, tmp_path: Path) -> None:
    """A link leads elsewhere; the others are no files."""
    archive = packed({"index.html": b"/etc/passwd"}, external_attr=(kind | 0o777) << 16)

    assert (refused(archive, tmp_path), list(tmp_path.iterdir())) == ((Wrong.LINK, "index.html"), [])


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("names", [("a.html", "a.html"), ("a.html", "a.html/b.html"), ("a.html/", "a.html")])
def test_a_file_that_is_there_twice_is_refused(names: tuple[str, ...], tmp_path: Path) -> None:
    """Readers differ in which they take."""
    assert refused(twice(*names), tmp_path) == (Wrong.TWICE, names[-1])


def test_too_many_and_too_large_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By what the archive says, and by what comes out of it."""
    large = packed({"a.ics": FEED + b"x" * 5_000_000})
    lying = large.replace(struct.pack("<I", 5_000_017), struct.pack("<I", 17))
    told = [refused(each, tmp_path / str(number)) for number, each in enumerate((large, lying))]
    monkeypatch.setattr(admission, "_MOST_FILES", 2)
    told.append(refused(packed({f"{number}.ics": FEED for number in range(3)}), tmp_path / "many"))
    monkeypatch.setattr(admission, "_MOST_BYTES", 20)
    told.append(refused(packed({"a.ics": FEED, "b.ics": FEED}), tmp_path / "together"))

    assert told == [
        (Wrong.LARGE, "a.ics"), (Wrong.ARCHIVE, ""), (Wrong.MANY, ""), (Wrong.LARGE, "b.ics"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("index.html", BUILT),
        ("index.html", b"<script>alert(1)</script>" + PAGE),
        ("index.html", PAGE.replace(b"</head>", b'<meta http-equiv="refresh" content="0; url=//x.example"></head>')),
        ("alla.ics", b"<html>"),
        ("dela.png", b"<svg onload=alert(1)>"),
    ],
    ids=["published", "before", "leads-on", "feed", "picture"],
)
def test_what_is_not_what_its_name_says_is_refused(name: str, data: bytes, tmp_path: Path) -> None:
    """A page has to be a draft to the letter of its beginning."""
    assert refused(packed({name: data}), tmp_path) == (Wrong.INSIDE, name)


def test_an_archive_that_is_none_is_refused(tmp_path: Path) -> None:
    """Broken, cut off, with a password, packed in another way, with a null byte in a name."""
    whole = packed({"index.html": PAGE})
    head = whole.index(b"PK\x01\x02")
    archives = {
        "none": b"hej",
        "empty": b"",
        "cut": whole[:-30],
        "inside": whole[:60] + b"xxxxxxxx" + whole[68:],
        "locked": whole[: head + 8] + b"\x01" + whole[head + 9 :],
        "odd": packed({"index.html": PAGE}, compress_type=ZIP_BZIP2),
    }
    nulls = packed({"aaaa.html": PAGE}).replace(b"aaaa.html", b"a.html\0aa")

    assert {name: refused(each, tmp_path / name)[0] for name, each in archives.items()} == dict.fromkeys(
        archives, Wrong.ARCHIVE
    )
    assert refused(nulls, tmp_path / "nulls")[0] is Wrong.NAME
