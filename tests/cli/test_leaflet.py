"""`torg leaflet`: `torg.cli.leaflet`."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import Result

from papers import PRESS, text_of
from small_town import FIKA, Torg, replace_in
from torg.domain.leaflet import PaperFormat
from torg.phrases.leaflets import FORMATS, missing_signs_sentence, past_sentence

Make = Callable[..., Result]


@pytest.fixture
def leaflet(torg: Torg, tmp_path: Path) -> Make:
    """Make leaflets into the folder `blad`."""

    def run(*arguments: str) -> Result:
        return torg("leaflet", "--theme", PRESS.theme, "--output", tmp_path / "blad", *arguments)

    return run


def write(content: Path, text: str) -> None:
    """Put a leaflet among the content."""
    (content / "leaflets").mkdir()
    (content / "leaflets" / "vinter.yaml").write_text(text, encoding="utf-8")


def told(result: Result, tmp_path: Path) -> tuple[int, str]:
    """The exit code and what was said, with the folder's name alone."""
    return result.exit_code, result.output.replace(str(tmp_path / "blad"), "blad")


def test_without_leaflets_all_is_made(leaflet: Make, tmp_path: Path) -> None:
    """As A5 in Swedish, named after nothing in particular."""
    result = leaflet()
    data = (tmp_path / "blad" / "eget-urval-sv-a5.pdf").read_bytes()
    assert told(result, tmp_path) == (0, "Skrev blad/eget-urval-sv-a5.pdf: 5 sidor, 1 sak. A5 att läsa.\n")
    assert "Vi dricker kaffe vid runda bord. När: Torsdagar 13.00–15.00" in text_of(data)


def test_the_leaflets_are_made_by_their_settings(leaflet: Make, content: Path, tmp_path: Path) -> None:
    """Each edition in each format."""
    write(content, "titel: Vinter\nformat: [häfte, fyrsidigt]\nutgåvor: [sv]\nfärg: röd\n")
    code, said = told(leaflet("vinter"), tmp_path)
    assert (code, said.splitlines()) == (0, [
        f"Skrev blad/vinter-sv-hafte.pdf: 8 sidor, 1 sak. {FORMATS[PaperFormat.BOOKLET]}.",
        f"Skrev blad/vinter-sv-fyrsidigt.pdf: 4 sidor, 1 sak. {FORMATS[PaperFormat.FOUR]}.",
    ])  # fmt: skip
    assert sorted(path.name for path in (tmp_path / "blad").iterdir()) == [
        "vinter-sv-fyrsidigt.pdf", "vinter-sv-hafte.pdf",
    ]  # fmt: skip


def test_options_choose(leaflet: Make, tmp_path: Path) -> None:
    """Area, interest, badge, organiser, entry, title, days, edition, format and pages."""
    result = leaflet(
        "--area", "centrum", "--interest", "prata-fika", "--badge", "gratis", "--organisation", "frivilligcentralen",
        "--entry", "oppen-torsdagsfika", "--title", "Nära dig", "--from", "2026-12-01", "--until", "2026-12-13",
        "--edition", "en", "--format", "storstil", "--pages", "8",
    )  # fmt: skip
    name = "centrum-prata-fika-frivilligcentralen-en-storstil.pdf"
    said = text_of((tmp_path / "blad" / name).read_bytes())
    assert told(result, tmp_path)[0] == 0
    parts = ("Nära dig", "1 December", "3 December and 10 December", "17 December")
    assert [part in said for part in parts] == [True, True, True, False]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--area", "x"], "Det finns inget som heter «x». Skriv «Centrum» eller «Ängsbo».\n"),
        (["--entry", "x"], "Det finns inget som heter «x». Skriv «Öppen torsdagsfika».\n"),
        (["--edition", "tlh"], "Det finns ingen utgåva som heter «tlh»."),
        (["vinter"], "Det finns inget blad som heter «vinter». Det finns inga blad i mappen leaflets än.\n"),
        (["vinter", "--area", "centrum"], "Skriv antingen bladets namn eller ett eget urval, inte båda.\n"),
        (["--pages", "10"], "«10» går inte att välja."),
        (
            ["--from", "2027-02-01", "--until", "2027-01-01"],
            "Bladet slutar 1 januari 2027, men börjar först 1 februari",
        ),
        (["--from", "2026-01-01", "--until", "2026-02-01"], "gäller till och med 1 februari 2026. Den dagen har varit"),
        (["--interest", "fikka"], "Det finns inget som heter «fikka». Menar du «prata-fika»?\n"),
        (["--area", "angsbo"], "Inget i katalogen passar urvalet och dagarna."),
    ],
)
def test_what_can_not_be_made_is_told(leaflet: Make, arguments: list[str], said: str) -> None:
    """In one sentence, and nothing is written."""
    result = leaflet(*arguments)
    assert (result.exit_code, said in result.stderr) == (2, True)


def test_a_missing_logotype_is_named(leaflet: Make, content: Path) -> None:
    """With where it belongs."""
    write(content, "titel: Vinter\nlogotyp: ort.svg\n")
    result = leaflet()
    assert (result.exit_code, result.stderr.splitlines()[0]) == (
        2, "Bilden «ort.svg» finns inte. Lägg den i mappen leaflets i innehållet, bredvid bladets fil.",
    )  # fmt: skip


def test_a_logotype_is_printed(leaflet: Make, content: Path, tmp_path: Path) -> None:
    """In the place of the municipality's name."""
    write(content, "titel: Vinter\nlogotyp: ort.svg\n")
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    (content / "leaflets" / "ort.svg").write_text(drawing, encoding="utf-8")
    result = leaflet()
    cover = text_of((tmp_path / "blad" / "vinter-sv-a5.pdf").read_bytes(), 0)
    assert (result.exit_code, cover.startswith("Vinter")) == (0, True)


def test_a_sign_that_no_font_has_is_named(leaflet: Make, content: Path) -> None:
    """With the file; nothing is printed with a hole in it."""
    replace_in(content / FIKA, "Öppen torsdagsfika", "Öppen 漢 fika")
    result = leaflet()
    said = missing_signs_sentence("漢", [FIKA.removesuffix(".yaml")])
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, said)


def test_faulty_content_is_reported(leaflet: Make, content: Path) -> None:
    """The errors alone, and how many other things there are."""
    write(content, "titel: Vinter\nurval:\n  områden: [x]\ntill: 2026-01-01\n")
    result = leaflet()
    said = ("Det finns inget område som heter «x».", "tider-passerade", "1 fel måste rättas först.", "1 varning")
    assert (result.exit_code, [each in result.output for each in said]) == (1, [True, False, True, True])


def many(content: Path) -> None:
    """Thirty entries more."""
    entry = (content / FIKA).read_text("utf-8")
    for number in range(30):
        copy = content / FIKA.replace("oppen-torsdagsfika", f"traff-{number}")
        copy.write_text(entry.replace("Öppen torsdagsfika", f"Träff {number}").replace("torsdag", "fredag"), "utf-8")


@pytest.mark.parametrize("form", ["fyrsidigt", "trefalsat"])
def test_a_shortlist_that_is_too_long_is_told(leaflet: Make, content: Path, tmp_path: Path, form: str) -> None:
    """How many fit and what to do, and nothing is written."""
    many(content)
    result = leaflet("--format", form)
    said = re.sub(r"\d+", "N", result.stderr.splitlines()[0])
    assert (result.exit_code, said, (tmp_path / "blad").exists()) == (
        2,
        (
            f"Det får inte plats: N saker tar N sidor, och ett blad som är {form} har N. "
            "Välj ut N saker eller färre, eller välj format häfte."
        ),
        False,
    )


def test_days_that_have_been_are_not_printed(leaflet: Make, content: Path, tmp_path: Path) -> None:
    """A named leaflet is refused; among all it is left out, and that is told."""
    write(content, "titel: Vinter\ntill: 2026-11-21\n")
    (content / "leaflets" / "ny.yaml").write_text("titel: Ny\n", encoding="utf-8")
    said = past_sentence("Vinter", date(2026, 11, 21))
    named, every = leaflet("vinter"), leaflet()
    assert (named.exit_code, named.stderr.splitlines()[0], every.exit_code, every.stderr) == (2, said, 0, f"{said}\n")
    assert [path.name for path in (tmp_path / "blad").iterdir()] == ["ny-sv-a5.pdf"]


def test_what_was_left_out_is_told_once(leaflet: Make, content: Path) -> None:
    """For two formats with the same pages, and the rule last."""
    many(content)
    result = leaflet("--format", "a5", "--format", "häfte", "--pages", "8")
    lines = result.output.splitlines()
    heads = [line.partition(":")[0].rpartition("/")[2] for line in lines if not line.startswith("  ")]
    assert heads == [
        "eget-urval-sv-a5.pdf", "Det här fick inte plats på 8 sidor", "eget-urval-sv-hafte.pdf", "Så väljer vi bort",
    ]  # fmt: skip


def test_what_nobody_has_checked_for_a_year_is_named(leaflet: Make, content: Path) -> None:
    """And then there is nothing to print."""
    replace_in(content / FIKA, "2026-11-15", "2025-11-15")
    assert leaflet().output.splitlines()[:2] == [
        "Det här är inte med, för ingen har kontrollerat det på ett år:",
        "  Öppen torsdagsfika (Frivilligcentralen Handen).",
    ]
