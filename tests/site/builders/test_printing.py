"""The page about paper, and the links to leaflets from other pages."""

from xml.etree.ElementTree import Element

import pytest

from built_pages import find, headings, links, main_text, render, text_of, with_class
from sample_papers import blank_papers
from torg.domain.catalogue import Catalogue
from torg.site.papers import Paper, Sort
from towns import activity, town

KILOBYTES = bytes(72_000)


def _town(*editions: str) -> Catalogue:
    return town([activity()], site={"utgåvor": ["sv", *editions]})


def _papers(tree: Element) -> list[tuple[str | None, ...]]:
    """Each link to a PDF: words, address, type, language."""
    return [
        (text_of(each), each.get("href"), each.get("type"), each.get("hreflang"))
        for each in find(tree, "a")
        if each.get("href", "").endswith(".pdf")
    ]


@pytest.fixture(scope="module")
def pages() -> dict[str, Element]:
    """A town in Swedish and Arabic with ready leaflets."""
    catalogue = _town("ar")
    own = Paper(Sort.OWN, "sv", "Fem ställen", "blad/egna/fem-sv.pdf", "", 4, KILOBYTES)
    return dict(render(catalogue, papers=(*blank_papers(catalogue, 16, KILOBYTES), own)))


def test_without_papers_one_rings(pages: dict[str, Element]) -> None:
    """The human telephone comes before any file, also when there are no files."""
    bare = render(_town())["skriv-ut.html"]
    assert _papers(bare) == []
    assert "Det finns inga färdiga blad just nu. Ring, så hjälper vi dig." in main_text(bare)
    page = pages["skriv-ut.html"]
    hrefs = [href for _, href in links(next(find(page, "main")))]
    assert (hrefs[0], hrefs[1].endswith(".pdf")) == ("tel:+46980319200", True)


def test_a_link_says_what_it_leads_to(pages: dict[str, Element]) -> None:
    """What it is about, the language, the day, that it is a PDF, its pages and its size; the page comes after it."""
    page = pages["skriv-ut.html"]
    about = "22 november 2026 (PDF, 16 sidor, 72 kB)"
    assert _papers(page)[:4] == [
        (f"Hela Provstad, Svenska {about}", "blad/hela-orten-sv.pdf", "application/pdf", "sv"),
        (f"Centrum, Svenska {about}", "blad/omraden/centrum-sv.pdf", "application/pdf", "sv"),
        (f"Åbacken, Svenska {about}", "blad/omraden/abacken-sv.pdf", "application/pdf", "sv"),
        ("Fem ställen, Svenska 22 november 2026 (PDF, 4 sidor, 72 kB)", "blad/egna/fem-sv.pdf", "application/pdf",
         "sv"),
    ]  # fmt: skip
    assert [(text_of(each), each.get("href")) for each in with_class(page, "papers__twin")] == [
        ("Läs om Hela Provstad på webbsidan", "a-till-o.html"),
        ("Läs om Centrum på webbsidan", "omraden/centrum.html"),
        ("Läs om Åbacken på webbsidan", "omraden/abacken.html"),
    ]


def test_other_editions_are_called_what_they_are_called(pages: dict[str, Element]) -> None:
    """In their own language and direction, from both sides; what sort of file it is in the page's."""
    page = pages["skriv-ut.html"]
    assert _papers(page)[5] == (
        "Centrum، العربية 22 november 2026 (PDF, 16 sidor, 72 kB)".replace("،", ","),
        "blad/omraden/centrum-ar.pdf", "application/pdf", "ar",
    )  # fmt: skip
    titles = [(each.get("lang"), each.get("dir")) for each in with_class(page, "papers__title")]
    assert titles == [(None, None)] * 4 + [("ar", "rtl")] * 3
    assert [href for _, href, _, _ in _papers(pages["ar/skriv-ut.html"])] == [
        f"../blad/{name}-{code}.pdf"
        for code in ("ar", "sv")
        for name in ("hela-orten", "omraden/centrum", "omraden/abacken")
    ] + ["../blad/egna/fem-sv.pdf"]


def test_the_headings(pages: dict[str, Element]) -> None:
    """Whom to ask, what is ready, staff's own, other languages, and how to print by oneself."""
    assert [each for each in headings(pages["skriv-ut.html"]) if each[0] < 3][:6] == [
        (1, "Få det på papper"), (2, "Har du ingen skrivare?"), (2, "Färdiga blad"), (2, "Fler blad"),
        (2, "Blad på andra språk"), (2, "Skriv ut en sida själv"),
    ]  # fmt: skip


def test_an_area_leads_to_its_leaflet(pages: dict[str, Element]) -> None:
    """In the page's own edition, and only areas; the page about paper is in the footer of each."""
    assert {path: _papers(page) for path, page in pages.items() if _papers(page) and "skriv-ut" not in path} == {
        "omraden/centrum.html": [("Ladda ned bladet för Centrum (PDF, 16 sidor, 72 kB)",
                                  "../blad/omraden/centrum-sv.pdf", "application/pdf", "sv")],
        "omraden/abacken.html": [("Ladda ned bladet för Åbacken (PDF, 16 sidor, 72 kB)",
                                  "../blad/omraden/abacken-sv.pdf", "application/pdf", "sv")],
        "ar/omraden/centrum.html": [("نزّل النشرة: Centrum (PDF، 16 صفحة، 72 كيلوبايت)",
                                     "../../blad/omraden/centrum-ar.pdf", "application/pdf", "ar")],
        "ar/omraden/abacken.html": [("نزّل النشرة: Åbacken (PDF، 16 صفحة، 72 كيلوبايت)",
                                     "../../blad/omraden/abacken-ar.pdf", "application/pdf", "ar")],
    }  # fmt: skip
    assert ("Blad att skriva ut", "../skriv-ut.html") in links(pages["omraden/centrum.html"])
