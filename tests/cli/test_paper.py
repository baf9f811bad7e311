"""What the commands that make paper share: `torg.cli.paper`."""

from datetime import date
from pathlib import Path

import click
import pytest

from torg.cli.paper import addresses, need_editions, open_catalogue, setting, write
from torg.outputs.paper.typesetting import GlyphError, TypesettingError
from towns import activity, notice, town


def test_addresses_are_those_of_the_pages() -> None:
    """An edition has its folder, and a note its own."""
    address, page_address = addresses(town([]))
    assert (address, page_address(activity(), "sv"), page_address(notice(), "en")) == (
        "https://torg.example.org",
        "https://torg.example.org/aktiviteter/handen/fika.html",
        "https://torg.example.org/en/anslag/handen/schack.html",
    )


def test_right_content_is_read(content: Path) -> None:
    """The whole catalogue."""
    found = open_catalogue(content, date(2026, 11, 22))
    assert [entry.id for entry in found.entries] == ["oppen-torsdagsfika"]


def test_wrong_content_is_reported(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With exit code 1."""
    (content / "site.yaml").write_text("namn: Torget\n", "utf-8")
    with pytest.raises(click.exceptions.Exit) as told:
        open_catalogue(content, date(2026, 11, 22))
    assert (told.value.exit_code, "content/site.yaml" in capsys.readouterr().out) == (1, True)


def test_editions_that_there_are_not() -> None:
    """Each is named with those that there are."""
    need_editions(["sv", "ar"])
    with pytest.raises(click.UsageError) as told:
        need_editions(["sv", "tlh"])
    assert told.value.message.startswith("Det finns ingen utgåva som heter «tlh». Skriv «sv», «sv-lattlast», ")


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (GlyphError("☎"), "Typsnitten saknar tecken som finns i texterna: ☎. Skriv något annat i deras ställe."),
        (TypesettingError("Fel."), "Bladet gick inte att sätta. Sättningsprogrammet säger: Fel."),
    ],
)
def test_the_typesetters_faults_are_sentences(fault: TypesettingError, said: str) -> None:
    """No traceback."""
    with pytest.raises(click.ClickException) as told, setting():
        raise fault
    assert told.value.message == said


def test_files_are_written_into_a_folder(tmp_path: Path) -> None:
    """Which is made when it is not there."""
    file = write(tmp_path / "a" / "b", "blad", b"%PDF")
    assert (file.relative_to(tmp_path).as_posix(), file.read_bytes()) == ("a/b/blad.pdf", b"%PDF")
