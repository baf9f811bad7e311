"""`torg paper calls`: `torg.cli.papers.calls`."""

from pathlib import Path

from papers import PRESS, text_of
from small_town import Torg

LATER = ("--today", "2027-08-01")


def test_a_list_is_written(torg: Torg, tmp_path: Path) -> None:
    """Named after its day."""
    output = tmp_path / "blad"
    result = torg("paper calls", *LATER, "--theme", PRESS.theme, "--output", output)
    file = output / "ringlista-2027-08-01.pdf"
    assert (result.exit_code, result.output) == (0, f"Skrev {file}: 2 sidor.\n")
    assert "Öppen torsdagsfika (aktivitet)" in text_of(file.read_bytes())


def test_the_screen_and_the_spreadsheet(torg: Torg) -> None:
    """Nothing is written."""
    text = torg("paper calls", "--theme", PRESS.theme, "--format", "text")
    table = torg("paper calls", *LATER, "--theme", PRESS.theme, "--format", "csv", "--older-than", "100")
    assert (text.output, table.output.splitlines()[0].split(";")[0]) == (
        "Allt är kontrollerat de senaste 180 dagarna. Det finns ingen att ringa.\n", "arrangör",
    )  # fmt: skip
