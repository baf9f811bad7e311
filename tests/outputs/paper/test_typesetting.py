"""Sheets to PDF with Typst: tagged, with the theme's fonts, always the same."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from shutil import copy, copytree

import page as validation
import pytest

from papers import PRESS, elements_of, fonts_of, leaves, sizes_of, text_of
from torg.outputs.paper.files import page_count
from torg.outputs.paper.sheets import Leaf
from torg.outputs.paper.typesetting import GlyphError, Press, TypesettingError
from towns import TODAY, activity, town

NAMES = "Łukasz, Şükran, Žižek och Ąsa"


def leaf(edition: str = "sv", title: str = NAMES) -> Leaf:
    """A leaflet with one entry."""
    made = leaves(town([activity(titel=title)]), edition)
    return made.leaf(made.entries())


@pytest.mark.parametrize("edition", ["sv", "sv-lattlast", "en", "ar", "fi", "so", "uk"])
@pytest.mark.parametrize("look", ["a5", "large", "press"])
def test_every_edition_passes_pdf_ua(edition: str, look: str) -> None:
    """No rule of PDF/UA-1 fails."""
    report = validation.validate_pdf_bytes(
        PRESS.pdf("leaflet", leaf(edition), look, TODAY), profile=validation.ValidationProfile.PDF_UA_1
    )
    assert [(each.rule_id, each.message) for each in report.failures] == []


def test_the_same_sheet_gives_the_same_bytes() -> None:
    """Also from another press."""
    again = Press(PRESS.theme)
    assert PRESS.pdf("leaflet", leaf(), "a5", TODAY) == again.pdf("leaflet", leaf(), "a5", TODAY)


def test_no_font_but_the_themes() -> None:
    """There are no others, and Arabic brings its own."""
    found = [fonts_of(PRESS.pdf("leaflet", leaf(edition), "a5", TODAY)) for edition in ("uk", "ar")]
    latin = {"SourceSans3-Regular", "SourceSans3-Bold"}
    arabic = {"NotoSansArabic-Regular", "NotoSansArabic-Bold"}
    assert (PRESS.families, *found) == (("Noto Sans Arabic", "Source Sans 3"), latin, latin | arabic)


@pytest.mark.parametrize(("title", "signs"), [("Ring ☎", "☎"), ("漢字", "字漢"), ("Jul 🎄 och 😀, igen 🎄", "🎄😀")])
def test_signs_that_no_font_has_stop_it(title: str, signs: str) -> None:
    """All of them are named, and each once."""
    with pytest.raises(GlyphError) as told:
        PRESS.pdf("leaflet", leaf(title=title), "a5", TODAY)
    assert "".join(sorted(told.value.signs.replace(" ", ""))) == signs


@pytest.mark.parametrize(("signs", "edition"), [("گچپژ", "fa-AF"), ("ሰላም", "ti")])
def test_a_new_script_needs_a_font(signs: str, edition: str, tmp_path: Path) -> None:
    """A family that lies in the theme's fonts is used at once; Dari has what it needs, Tigrinya not yet."""
    copytree(PRESS.theme / "print", tmp_path / "print")
    (tmp_path / "fonts").mkdir()
    sheet = leaf(title=signs)
    sheet = replace(sheet, head=replace(sheet.head, language=edition[:2]))
    for font in (PRESS.theme / "fonts").glob("SourceSans3-*.ttf"):
        copy(font, tmp_path / "fonts")
    with pytest.raises(GlyphError) as told:
        Press(tmp_path).pdf("leaflet", sheet, "a5", TODAY)
    assert set(told.value.signs) - {" "} <= set(signs)
    if edition == "ti":
        with pytest.raises(GlyphError):
            PRESS.pdf("leaflet", sheet, "a5", TODAY)
        return
    for font in (PRESS.theme / "fonts").glob("NotoSansArabic-*.ttf"):
        copy(font, tmp_path / "fonts")
    data = Press(tmp_path).pdf("leaflet", sheet, "a5", TODAY)
    assert {name.partition("-")[0] for name in fonts_of(data)} == {"SourceSans3", "NotoSansArabic"}


def test_a_faulty_template_stops_it(tmp_path: Path) -> None:
    """With what the typesetter says, also when only the pages are counted."""
    (tmp_path / "print").mkdir()
    (tmp_path / "fonts").mkdir()
    (tmp_path / "print" / "leaflet.typ").write_text("#okand", "utf-8")
    press = Press(tmp_path)
    said = []
    for attempt in (lambda: press.pdf("leaflet", leaf(), "a5", TODAY), lambda: press.pages("leaflet", leaf(), "a5")):
        with pytest.raises(TypesettingError) as told:
            attempt()
        said.append(str(told.value))
    assert said == ["unknown variable: okand"] * 2


def test_names_are_right_in_the_text() -> None:
    """Letters of other languages come out as they went in."""
    assert NAMES in text_of(PRESS.pdf("leaflet", leaf(), "a5", TODAY))


def test_headings_pictures_and_lists_are_told() -> None:
    """One main heading first, none skipped, and every picture has its words."""
    elements = elements_of(PRESS.pdf("leaflet", leaf(), "a5", TODAY))
    headings = [int(kind[1]) for kind, _ in elements if kind[:1] == "H" and kind[1:].isdigit()]
    steps = {after - before for before, after in pairwise(headings)}
    assert (headings[0], headings.count(1), max(steps)) == (1, 1, 1)
    assert [alt for kind, alt in elements if kind == "Figure"] == [
        "Rutmönster som leder till webbplatsen när du fotograferar det med telefonen.",
        f"Rutmönster som leder till sidan om {NAMES}.",
        "Rutmönster som leder till webbplatsen när du fotograferar det med telefonen.",
    ]


def test_pages_are_counted_without_a_pdf() -> None:
    """As many as the PDF has."""
    assert PRESS.pages("leaflet", leaf(), "a5") == page_count(PRESS.pdf("leaflet", leaf(), "a5", TODAY)) == 5


def test_each_look_has_its_size() -> None:
    """A5 and A4; a print shop gets three millimetres more on each side."""
    assert [sizes_of(PRESS.pdf("leaflet", leaf(), look, TODAY)) for look in ("a5", "large", "press")] == [
        {(148, 210)}, {(210, 297)}, {(154, 216)},
    ]  # fmt: skip


def test_pictures_of_the_pages() -> None:
    """One PNG for each."""
    made = PRESS.pictures_of("leaflet", leaf(), "a5", ppi=20)
    assert (len(made), {picture[:8] for picture in made}) == (5, {b"\x89PNG\r\n\x1a\n"})


def test_the_fonts_have_their_licences() -> None:
    """Each family's is beside it."""
    folder = Path(PRESS.theme) / "fonts"
    licences = {path.stem.removeprefix("OFL-") for path in folder.glob("OFL-*.txt")}
    assert {path.stem.partition("-")[0] for path in folder.glob("*.ttf")} == licences
