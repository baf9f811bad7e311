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
