"""Posters of an entry."""

import page as validation
import pytest

from papers import PRESS, codes_of, desk, elements_of, outside, text_of
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.files import page_count
from torg.outputs.paper.posters import PosterSize, look, poster
from torg.outputs.paper.sheets import Poster
from torg.phrases.isolates import plain_text
from towns import TODAY, activity, town

ENTRY = activity()
ADDRESS = "https://torg.example.org"
LOOKS = [look(size, strips=strips) for size in PosterSize for strips in (False, True)]


def made(edition: str = "sv", title: str = "Öppen fika") -> Poster:
    """A poster of an entry."""
    entry = activity(titel=title)
    return poster(desk(town([entry]), edition), entry, PaperColour.BLUE, ADDRESS)


def test_every_look_has_a_name() -> None:
    """A3 and A4, with and without strips."""
    assert LOOKS == ["a4", "a4-strips", "a3", "a3-strips"]


def test_what_a_poster_says() -> None:
    """The entry's facts, and on the strips when it is."""
    sheet = made()
    assert (sheet.head.name, sheet.head.owner, sheet.strip, sheet.printed, sheet.address, sheet.item.call) == (
        "Öppen fika, Provstad", "Provstads kommun", "Torsdagar 13.00–15.00.", "Tryckt 22 november 2026",
        "torg.example.org", "0980-31 92 05",
    )  # fmt: skip
    assert sheet.strip_where == "Handens lokal, Smedjegatan\N{NO-BREAK SPACE}7."


@pytest.mark.parametrize("name", LOOKS)
@pytest.mark.parametrize("edition", ["sv", "ar"])
def test_it_is_one_page_that_passes_pdf_ua(name: str, edition: str) -> None:
    """Also with a long title; the code leads to the entry's page."""
    long = "Samtal, handarbete, högläsning och mycket annat för alla i Kvarndala"
    data = PRESS.pdf("poster", made(edition, long), name, TODAY)
    report = validation.validate_pdf_bytes(data, profile=validation.ValidationProfile.PDF_UA_1)
    assert (page_count(data), codes_of(data), [each.rule_id for each in report.failures]) == (
        1, [f"{ADDRESS}/{edition}/handen/fika.html"], [],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "edition", "title"),
    [
        ("a4", "sv", "Trädgårdsvandring"),
        ("a4-strips", "ar", "Fritidsförrådet och leksaksbiblioteket"),
        ("a3", "sv-lattlast", "Civilbefolkningsberedskapsövningskväll"),
        ("a3-strips", "uk", "Trädgårdsvandring"),
    ],
)
def test_no_word_runs_off_the_paper(name: str, edition: str, title: str) -> None:
    """A long one makes the title smaller, and is never parted."""
    data = PRESS.pdf("poster", made(edition, title), name, TODAY)
    assert (outside(data), title in text_of(data)) == ([], True)


def test_strips_are_many_for_the_eye_and_none_for_the_ear() -> None:
    """Ten to tear off, which nobody has to hear ten times."""
    data = PRESS.pdf("poster", made(), "a4-strips", TODAY)
    headings = [kind for kind, _ in elements_of(data) if kind == "H1"]
    said = text_of(data)
    assert (said.count("0980-31 92 05"), said.count("Handens lokal, Smedjegatan"), headings) == (11, 11, ["H1"])


def test_another_edition_marks_what_is_swedish() -> None:
    """The rule is the edition's."""
    sheet = made("en")
    assert (plain_text(sheet.strip), sheet.head.owner) == (
        "Every Thursday, 13:00–15:00.", "\u2068Provstads kommun\u2069",
    )  # fmt: skip
