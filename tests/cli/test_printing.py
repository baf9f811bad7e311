"""What the commands that make paper share: `torg.cli.printing`."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from papers import PRESS
from torg.cli.printing import Printing, colour_option, editions_option, printing, setting
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.posters import poster
from torg.outputs.paper.typesetting import GlyphError, TypesettingError
from torg.phrases.leaflets import missing_glyph_sentence
from towns import activity, notice

TODAY = date(2026, 11, 22)


@pytest.fixture
def paper(content: Path, tmp_path: Path) -> Printing:
    """Paper of the little town."""
    return Printing(content, TODAY, PRESS, tmp_path / "a" / "b")


def test_addresses_are_short(paper: Printing) -> None:
    """The same number in every edition, in the edition's folder."""
    address = paper.address
    assert (paper.page_address(activity(), "sv"), paper.page_address(notice(), "en")) == (
        f"{address}/40014",
        f"{address}/en/12276",
    )


def test_right_content_is_read(paper: Printing) -> None:
    """The whole catalogue."""
    assert [entry.id for entry in paper.catalogue.entries] == ["oppen-torsdagsfika"]


def test_wrong_content_is_reported(paper: Printing, capsys: pytest.CaptureFixture[str]) -> None:
    """With exit code 1."""
    (paper.content / "site.yaml").write_text("namn: Torget\n", "utf-8")
    with pytest.raises(click.exceptions.Exit) as told:
        _ = paper.catalogue
    assert (told.value.exit_code, "content/site.yaml" in capsys.readouterr().out) == (1, True)


def test_the_desk_speaks_the_edition(paper: Printing) -> None:
    """For the days that it is given, with the edition's addresses."""
    desk = paper.desk("en", TODAY, date(2026, 11, 29))
    entry = paper.catalogue.entries[0]
    assert (desk.speech.edition.code, desk.first, desk.last, desk.page_address(entry)) == (
        "en", TODAY, date(2026, 11, 29), paper.page_address(entry, "en"),
    )  # fmt: skip


def test_a_sheet_is_set_into_a_folder(paper: Printing, capsys: pytest.CaptureFixture[str]) -> None:
    """Which is made when it is not there; then one is told of it."""
    entry = paper.catalogue.entries[0]
    sheet = poster(paper.desk("sv", TODAY, TODAY), entry, PaperColour.GREEN, paper.address)
    file = paper.set("affisch", "poster", sheet, "a4")
    assert (file, file.read_bytes()[:5]) == (paper.output / "affisch.pdf", b"%PDF-")
    paper.tell(file)
    assert capsys.readouterr().out == f"Skrev {file}: 1 sida.\n"


def test_a_sheet_that_can_not_be_set_is_told(paper: Printing) -> None:
    """No file is written."""
    sheet = poster(paper.desk("sv", TODAY, TODAY), paper.catalogue.entries[0], PaperColour.GREEN, paper.address)
    with pytest.raises(click.ClickException) as told:
        paper.set("affisch", "poster", replace(sheet, printed="漢"), "a4")
    assert (told.value.message.partition(":")[0], paper.output.exists()) == (
        "Det här går inte att trycka, för typsnitten saknar tecknen", False,
    )  # fmt: skip


@click.command("prov")
@colour_option
@editions_option("sv")
@printing
def command(paper: Printing, colour: str, editions: tuple[str, ...]) -> None:
    """Say what was given."""
    click.echo(" ".join((paper.content.name, str(paper.today), paper.output.name, colour, *editions)))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "content 2026-11-22 blad grön sv\n"),
        (["--colour", "röd", "--edition", "ar", "--edition", "fi"], "content 2026-11-22 blad röd ar fi\n"),
    ],
)
def test_the_shared_options(content: Path, arguments: list[str], said: str) -> None:
    """Paper's own in one, colour and editions each by itself."""
    given = ["--content", str(content), "--theme", str(PRESS.theme), "--today", "2026-11-22"]
    assert CliRunner().invoke(command, [*given, *arguments]).output == said


def test_editions_that_there_are_not(content: Path) -> None:
    """Each is named with those that there are."""
    result = CliRunner().invoke(command, ["--edition", "sv", "--edition", "tlh"])
    assert "Det finns ingen utgåva som heter «tlh». Skriv «sv», «sv-lattlast», " in result.stderr


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (GlyphError("☎"), missing_glyph_sentence("☎")),
        (TypesettingError("Fel."), "Bladet gick inte att sätta. Sättningsprogrammet säger: Fel."),
    ],
)
def test_the_typesetters_faults_are_sentences(paper: Printing, fault: TypesettingError, said: str) -> None:
    """No traceback."""
    with pytest.raises(click.ClickException) as told, setting(paper.catalogue):
        raise fault
    assert told.value.message == said
