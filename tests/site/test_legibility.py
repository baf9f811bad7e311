"""How easy built pages are to read."""

from torg.domain.readability import Measure
from torg.site.legibility import measured, page_text, together

PAGE = """<header><p>Ring nu.</p></header>
<main><h1>Fika</h1>
<p>Vi dricker <b>kaffe</b>.<br>Kom du med.</p><ul><li>Handen</li><li>Hitta hit: in på gården.</li></ul>
<p>Skriv till handen@example.org eller handen.example.org idag.</p><script>ett.</script></main>"""


def test_the_sentences_of_a_page() -> None:
    """Those of its main part, without headings, names and addresses."""
    assert page_text(PAGE) == "Vi dricker kaffe. Kom du med.\n\nHitta hit: in på gården.\n\nSkriv till eller idag."


def test_pages_by_edition() -> None:
    """Each page with its edition, in the order of the editions; what is no page is passed by."""
    page = PAGE.encode()
    found = measured([("en/fika.html", (page,)), ("fika.html", (page[:40], page[40:])), ("fika.ics", (b"",))])
    assert [(each.edition.code, each.path, each.measure) for each in found] == [
        ("sv", "fika.html", Measure(15, 4, 1, 5)),
        ("en", "en/fika.html", Measure(15, 4, 1, 5)),
    ]


def test_several_texts_as_one() -> None:
    """Counts are added, and the longest sentence is the longest of all."""
    assert (together([Measure(6, 2, 1, 4), Measure(4, 1, 0, 4)]), together([])) == (
        Measure(10, 3, 1, 4),
        Measure(0, 0, 0, 0),
    )
