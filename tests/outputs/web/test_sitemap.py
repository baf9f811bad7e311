"""The sitemap, whole or in parts."""

from datetime import UTC, datetime
from xml.etree.ElementTree import fromstring

from torg.outputs.web.sitemap import Location, sitemap_files

SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
EARLY, LATE = datetime(2026, 11, 1, 7, 5, 9, tzinfo=UTC), datetime(2026, 11, 2, tzinfo=UTC)
PAGES = [
    Location("https://x.example/"),
    Location("https://x.example/a.html?b&c", LATE),
    Location("https://x.example/d.html", EARLY),
]


def _read(content: bytes) -> tuple[str, list[tuple[str | None, str | None]]]:
    tree = fromstring(content)
    found = [(each.findtext(f"{SPACE}loc"), each.findtext(f"{SPACE}lastmod")) for each in tree]
    return tree.tag.removeprefix(SPACE), found


def test_one_file() -> None:
    """Every address, with the last change when it is known."""
    ((path, content),) = sitemap_files(PAGES, "https://x.example/")
    assert (path, _read(content)) == (
        "sitemap.xml",
        (
            "urlset",
            [
                ("https://x.example/", None),
                ("https://x.example/a.html?b&c", "2026-11-02T00:00:00Z"),
                ("https://x.example/d.html", "2026-11-01T07:05:09Z"),
            ],
        ),
    )


def test_several_files_and_their_index() -> None:
    """The index tells the newest change of each part."""
    files = dict(sitemap_files(PAGES, "https://x.example/", most=2))
    assert {path: len(_read(content)[1]) for path, content in files.items()} == {
        "sitemap-1.xml": 2,
        "sitemap-2.xml": 1,
        "sitemap.xml": 2,
    }
    assert _read(files["sitemap.xml"]) == (
        "sitemapindex",
        [
            ("https://x.example/sitemap-1.xml", "2026-11-02T00:00:00Z"),
            ("https://x.example/sitemap-2.xml", "2026-11-01T07:05:09Z"),
        ],
    )


def test_a_full_file_is_still_one() -> None:
    """Fifty thousand addresses are allowed, one more is not."""
    full = [Location(f"https://x.example/{number}.html") for number in range(50_001)]
    assert [path for path, _ in sitemap_files(full[:-1], "https://x.example/")] == ["sitemap.xml"]
    assert [path for path, _ in sitemap_files(full, "https://x.example/")] == [
        "sitemap-1.xml",
        "sitemap-2.xml",
        "sitemap.xml",
    ]
