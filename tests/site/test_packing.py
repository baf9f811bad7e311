"""Packed files: the same content in fewer bytes, always the same."""

import gzip

import brotli
import pytest

from torg.site.packing import ENDINGS, LEAST, is_packed, packed

PAGE = ("<p>Öppen fika på torsdagar.</p>" * 50).encode()


def test_packed_files_come_back_whole() -> None:
    """Each in its own way, and each smaller."""
    small = {ending: packed(PAGE, ending) for ending in ENDINGS}
    assert (gzip.decompress(small[".gz"]), brotli.decompress(small[".br"])) == (PAGE, PAGE)
    assert [ending for ending, content in small.items() if len(content) * 5 > len(PAGE)] == []


def test_a_packed_file_is_the_same_each_time() -> None:
    """No time and no name is in it (RFC 1952 section 2.3: MTIME 0, no FNAME)."""
    content = packed(PAGE, ".gz")
    assert (content, content[3], content[4:8]) == (packed(PAGE, ".gz"), 0, b"\0\0\0\0")


@pytest.mark.parametrize(
    ("name", "size", "wanted"),
    [
        ("index.html", LEAST, True),
        ("a/b.ics", 5000, True),
        ("nytt.atom", 5000, True),
        ("sitemap.xml", LEAST - 1, False),
        ("bild.png", 5000, False),
    ],
)
def test_what_is_packed(name: str, size: int, wanted: bool) -> None:
    """Text that is long enough; pictures are packed already."""
    assert is_packed(name, size) is wanted
