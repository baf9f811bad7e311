"""The words of the page about paper."""

import pytest

from torg.phrases import print_page
from torg.phrases.editions import speech_for
from torg.phrases.isolates import plain_text


def test_links_in_swedish() -> None:
    """Each is understood alone, and says what sort of file it leads to."""
    assert (
        print_page.whole_town("Lövköping"), print_page.as_page("Ängsbo"), print_page.fetch_leaflet("Ängsbo"),
        print_page.pdf_about(1, 12), print_page.pdf_about(16, 1072),
    ) == (
        "Hela Lövköping", "Läs om Ängsbo på webbsidan", "Ladda ned bladet för Ängsbo", "PDF, 1 sida, 12 kB",
        "PDF, 16 sidor, 1\N{NO-BREAK SPACE}072 kB",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("edition", "expected"),
    [
        ("sv-lattlast", ("Hela orten: A", "Läs på webbsidan: A", "Hämta bladet: A", "PDF, 16 sidor, 72 kB")),
        ("en", ("The whole town: A", "Read on the web page: A", "Get the leaflet: A", "PDF, 16 pages, 72 kB")),
        ("ar", ("البلدة كلها: A", "اقرأ على صفحة الموقع: A", "نزّل النشرة: A", "PDF، 16 صفحة، 72 كيلوبايت")),
    ],
)
def test_links_in_other_editions(edition: str, expected: tuple[str, ...]) -> None:
    """The same, with no name bent to fit into a sentence."""
    speech = speech_for(edition)
    said = (speech.whole_town("A"), speech.as_page("A"), speech.fetch_leaflet("A"), speech.pdf_about(16, 72))
    assert tuple(map(plain_text, said)) == expected
