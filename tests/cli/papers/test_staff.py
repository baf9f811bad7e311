"""`torg paper staff`: `torg.cli.papers.staff`."""

from pathlib import Path

import pytest

from papers import PRESS, sizes_of, text_of
from small_town import Torg


def test_a_sheet_is_written(torg: Torg, tmp_path: Path) -> None:
    """Of an interest and an area, named as they are on the pages."""
    output = tmp_path / "blad"
    result = torg("paper staff", "--theme", PRESS.theme, "--output", output, "--interest", "Prata fika",
                  "--area", "Centrum")  # fmt: skip
    file = output / "personal-prata-fika-centrum.pdf"
    data = file.read_bytes()
    assert (result.exit_code, result.output, sizes_of(data)) == (0, f"Skrev {file}.\n", {(297, 210)})
    assert "Öppen torsdagsfika" in text_of(data)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--area", "Prag"], "Det finns inget som heter «Prag»."),
        (["--interest", "xyzåäö"], "Det finns inget som heter «xyzåäö»."),
    ],
)
def test_what_there_is_not_is_told(torg: Torg, arguments: list[str], said: str) -> None:
    """With what there is."""
    result = torg("paper staff", "--theme", PRESS.theme, *arguments)
    assert (result.exit_code, result.stderr.startswith(said)) == (2, True)
