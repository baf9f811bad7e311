"""What a build says about how easy its pages are to read."""

from torg.domain.readability import Measure
from torg.phrases.legibility import HEADER, edition_line, page_row, table_line

TEXT = Measure(84, 10, 19, 15)


def test_an_edition() -> None:
    """LIX for Swedish alone, and one page is not several."""
    assert [edition_line("Svenska", TEXT, 1331, lix=True), edition_line("Suomi", TEXT, 1, lix=False)] == [
        "Svenska: LIX 31, 8,4 ord per mening (1 331 sidor).".replace("1 331", "1\N{NO-BREAK SPACE}331"),
        "Suomi: 8,4 ord per mening (1 sida).",
    ]


def test_a_page() -> None:
    """A cell for each column, numbers as a spreadsheet in Swedish reads them."""
    rows = [page_row("Svenska", "om.html", TEXT, lix=True), page_row("Suomi", "fi/om.html", TEXT, lix=False)]
    assert rows == [("Svenska", "om.html", "31", "8,4", "15", "84"), ("Suomi", "fi/om.html", "", "8,4", "15", "84")]
    assert {len(row) for row in (HEADER, *rows)} == {6}


def test_where_the_table_is() -> None:
    """Its name as it was given."""
    assert table_line("lix.csv") == "Alla sidor finns i tabellen lix.csv, de svåraste först."
