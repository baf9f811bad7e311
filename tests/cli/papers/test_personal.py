"""`torg paper personal`: `torg.cli.papers.personal`."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factories import make_activity, make_catalogue
from papers import PRESS, text_of
from small_town import build_town
from torg.cli.main import cli

TITLES = ("Bridge", "Boule", "Cirkus", "Dans", "Film", "Gympa", "Historia", "Italienska", "Judo", "Kör", "Lopp")
OVER = make_activity("julfest", titel="Julfest", tider=[{"datum": "2026-01-10", "tid": "13.00–15.00"}])
OWN = {"telefon": "0980-31 92 06", "ring": "torsdagar 9–12"}
OLD = make_activity("pingis", titel="Pingis", kontrollerad="2025-11-01", kontakt=OWN)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A town with several things to do, and one that has been."""
    made = [OLD, *(make_activity(title.lower().replace("ö", "o"), titel=title) for title in TITLES)]
    return build_town(tmp_path_factory.mktemp("personal"), make_catalogue(activities=[*made, OVER]))


def run(folder: Path, *names: str) -> Result:
    """The command on the town."""
    output = folder.parent / "blad"
    line = ["paper", "personal", *names, "--content", str(folder), "--today", "2026-11-22", "--theme",
            str(PRESS.theme), "--output", str(output)]  # fmt: skip
    return CliRunner().invoke(cli, line, catch_exceptions=False)


def test_a_sheet_is_written(folder: Path) -> None:
    """With what was chosen, in that order; what is named twice is there once."""
    result = run(folder, "Kör", "bridge", "gymp", "Kör")
    file = folder.parent / "blad" / "min-lista-sv.pdf"
    assert (result.exit_code, result.output) == (0, f"Skrev {file}.\n")
    assert text_of(file.read_bytes(), 0).startswith(
        "Utskrivet: 22 november 2026. Min lista Kör, se sidan 2 Bridge, se sidan 3 Gympa, se sidan 4"
    )


def test_what_nobody_has_checked_for_a_year_is_said(folder: Path) -> None:
    """On the screen, for whoever hands the sheet over."""
    result = run(folder, "Kör", "bridge", "pingis")
    assert (result.exit_code, result.stderr.splitlines()) == (0, [
        "Ring innan du delar ut det här, för ingen har kontrollerat det på ett år:",
        "  Pingis (Frivilligcentralen Handen): 0980-31 92 06, torsdagar 9–12.",
    ])  # fmt: skip


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("Kör", "Bridge"), "Ett eget blad har minst tre saker"),
        (TITLES, "Ett eget blad har högst tio saker"),
        (("Kör", "Bridge", "Julfest"), "«Julfest» har redan varit."),
        (("Kör", "Bridge", "b"), "«b» kan vara flera saker."),
        (("Kör", "Bridge", "Schakk"), "Det finns inget som heter «Schakk»."),
    ],
)
def test_what_does_not_go_is_told_kindly(folder: Path, names: tuple[str, ...], said: str) -> None:
    """Too few, too many, over, unclear."""
    result = run(folder, *names)
    assert (result.exit_code, result.stderr.startswith(said)) == (2, True)


def test_no_name_of_a_person_can_be_written(folder: Path) -> None:
    """There is no such option."""
    result = run(folder, "Kör", "Bridge", "Gympa", "--name", "Anna")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, "Flaggan «--name» finns inte.")
