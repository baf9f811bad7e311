"""The whole site: what others wrote never becomes HTML, and no two pages share a place or a title."""

from typing import Any

from built_pages import THEME, find, links, render, text_of
from torg.site.assets import read_script
from torg.site.site import make_site
from torg.store import Page
from towns import TODAY, activity, notice, town

FIKA = "aktiviteter/handen/fika.html"
HOSTILE = '<script>alert("å")</script>'


def test_text_of_others_never_becomes_html() -> None:
    """Markup in any text of a record is shown as it is written, on every page where it appears."""
    hostile: dict[str, Any] = {
        "titel": HOSTILE,
        "lättläst": HOSTILE,
        "text": f"**{HOSTILE}**",
        "att veta": [HOSTILE],
        "samling": HOSTILE,
    }
    catalogue = town(
        [activity("fika", "handen", **hostile)],
        [notice(titel=HOSTILE)],
        organisation={"namn": HOSTILE},
        place={"namn": HOSTILE, "hitta hit": HOSTILE},
    )
    pages = render(catalogue, Page("sv", "om", HOSTILE, f"## {HOSTILE}\n\n{HOSTILE}", HOSTILE))
    found = (script for tree in pages.values() for script in find(tree, "script"))
    run = (script for script in found if script.get("type") != "application/ld+json" and not script.get("src"))
    scripts = {text_of(script) for script in run}
    own = [" ".join(read_script(THEME, name).split()) for name in ("pick", "passed")]
    assert scripts == {own[0], " ".join(own)}
    for path in (FIKA, "anslag/handen/schack.html", "arrangorer/handen.html", "platser/lokalen.html", "om.html"):
        assert HOSTILE in text_of(next(find(pages[path], "h1")))


def test_the_same_title_twice() -> None:
    """Two entries with the same title are told apart by whose they are, and their pages have different titles."""
    pages = render(town([activity("fika"), activity("annan-fika")]))
    found = [text for text, href in links(pages["intressen/prata-fika.html"]) if "fika" in href and "handen" in href]
    assert found == ["Öppen fika (Handen)", "Öppen fika (Handen)"]
    titles = [text_of(next(find(pages[f"aktiviteter/handen/{name}.html"], "title"))) for name in ("annan-fika", "fika")]
    assert titles == ["Öppen fika, Handen – Socialt torg Provstad", "Öppen fika, Handen (2) – Socialt torg Provstad"]


def test_a_page_can_not_take_another_s_place() -> None:
    """A page or a record whose path is taken is told off, and nothing is made."""
    site = make_site(town([activity()]), [Page("sv", "index", "Fel", "Text")], THEME, TODAY)
    assert site.files == ()
    assert [(each.code, each.file, dict(each.params)) for each in site.problems] == [
        ("fil-upptagen", "content/pages/sv/index.md", {"namn": "index.md", "förslag": "index-1.md", "sak": "fil"})
    ]


def test_every_edition_has_the_same_pages() -> None:
    """But for what is written in Swedish only; nothing has a mark of direction left."""
    catalogue = town([activity("fika")], [notice()], site={"utgåvor": ["sv", "ar"]})
    site = make_site(catalogue, [Page("sv", "om", "Om", "Text")], THEME, TODAY)
    pages = {path: b"".join(parts).decode() for path, parts in site.files if path.endswith(".html")}
    arabic = {path.removeprefix("ar/") for path in pages if path.startswith("ar/")}
    swedish = {path for path in pages if not path.startswith("ar/")}
    assert {path for path in swedish - arabic if not path.startswith(("hjalp/", "monster"))} == {"404.html", "om.html"}
    assert arabic - swedish == set()
    assert [path for path, page in pages.items() if set(page) & set("\u2066\u2068\u2069")] == []


def test_a_page_in_another_language() -> None:
    """It says its language and direction, what is Swedish in it, who has read it, and where the others are."""
    pages = render(town([activity("fika")], site={"utgåvor": ["sv", "ar"]}), Page("sv", "om", "Om oss", "Text"))
    page = pages[f"ar/{FIKA}"]
    assert (page.get("lang"), page.get("dir"), pages[FIKA].get("dir")) == ("ar", "rtl", None)
    title = next(find(page, "h1"))
    assert [(each.get("lang"), text_of(each)) for each in title.iter("span")] == [("sv", "Öppen fika")]
    found = {text.partition(" (")[0]: href for text, href in links(page)}
    assert [found["Svenska"], found["Om oss"], found["مساعدة للجمعيات"]] == [
        f"../../../{FIKA}",
        "../../../om.html",
        "../../../hjalp/index.html",
    ]
    there = [(each.get("hreflang"), each.get("href")) for each in find(page, "link") if each.get("hreflang")]
    swedish = f"https://torg.example.org/{FIKA}"
    assert there == [("sv", swedish), ("ar", f"https://torg.example.org/ar/{FIKA}"), ("x-default", swedish)]


def test_an_unknown_edition() -> None:
    """Nothing is made, and the file is told."""
    site = make_site(town([activity()], site={"utgåvor": ["sv", "xx"]}), [], THEME, TODAY)
    assert (site.files, [(each.code, each.file) for each in site.problems]) == (
        (),
        [("varde-okant", "content/site.yaml")],
    )
