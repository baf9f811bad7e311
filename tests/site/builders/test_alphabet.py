"""A till Ö, on one page or on many."""

from built_pages import links, render, text_of, with_class
from torg.site.builders.alphabet import anchor
from towns import activity, town


def test_many_entries_are_paged() -> None:
    """With more than fits, the start page links to letters, and lists have several pages that reach each other."""
    pages = render(town([activity(f"fika-{n}", titel=f"Fika {n}") for n in range(200)]))
    assert [href for text, href in links(pages["index.html"]) if text == "F"] == ["a-till-o/f.html"]
    lists = ("intressen/prata-fika", "intressen/prata-fika/centrum")
    assert {path for path in pages if path.startswith(("a-till-o/", "intressen/prata-fika"))} == {
        "a-till-o/f.html",
        "a-till-o/f.2.html",
        *(f"{name}{part}.html" for name in lists for part in ("", *(f".{n}" for n in range(2, 8)))),
    }
    listed = [href for path in pages if path.startswith("intressen/prata-fika.") for _, href in links(pages[path])]
    assert len({href for href in listed if "aktiviteter/" in href}) == 200


def test_swedish_order_and_anchors() -> None:
    """Å, Ä and Ö come last with anchors of their own, digits first."""
    titles = ["Ängen", "Öppet", "Åka", "Zumba", "7 steg", "Éclair"]
    page = render(town([activity(f"nr-{n}", titel=title) for n, title in enumerate(titles)]))["a-till-o.html"]
    found = [(text_of(link), link.get("href")) for link in with_class(page, "letters__link")]
    assert found == [
        ("0–9", "#bokstav-siffror"),
        ("E", "#bokstav-e"),
        ("Z", "#bokstav-z"),
        ("Å", "#bokstav-ao"),
        ("Ä", "#bokstav-ae"),
        ("Ö", "#bokstav-oe"),
    ]


def test_letters_of_other_alphabets() -> None:
    """A letter that no file name should hold gets its number."""
    assert [anchor(letter) for letter in ("A", "Å", "Ж")] == ["a", "ao", "u416"]
