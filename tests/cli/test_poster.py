"""`torg poster`: `torg.cli.poster`."""

from pathlib import Path

import pytest

from papers import PRESS, sizes_of, text_of
from small_town import Torg


@pytest.mark.parametrize(
    ("arguments", "name", "size"),
    [
        ([], "affisch-frivilligcentralen-oppen-torsdagsfika-sv-a4.pdf", (210, 297)),
        (["--size", "a3", "--strips", "--colour", "röd", "--edition", "en"],
         "affisch-frivilligcentralen-oppen-torsdagsfika-en-a3-lappar.pdf", (297, 420)),
    ],
)  # fmt: skip
def test_a_poster_is_written(
    torg: Torg, tmp_path: Path, arguments: list[str], name: str, size: tuple[int, int]
) -> None:
    """On its paper, in its edition."""
    output = tmp_path / "blad"
    entry = "frivilligcentralen/oppen-torsdagsfika" if arguments else "oppen-torsdagsfika"
    result = torg("poster", entry, "--theme", PRESS.theme, "--output", output, *arguments)
    data = (output / name).read_bytes()
    assert (result.exit_code, result.output, sizes_of(data)) == (0, f"Skrev {output / name}.\n", {size})
    assert "Öppen torsdagsfika" in text_of(data)


def test_an_entry_that_there_is_not(torg: Torg) -> None:
    """Is told how to name one."""
    result = torg("poster", "bron/fika", "--theme", PRESS.theme)
    assert (result.exit_code, result.stderr.splitlines()[0]) == (
        2,
        "Det finns inget som heter «bron/fika». Skriv «Öppen torsdagsfika».",
    )


def test_what_nobody_has_checked_for_a_year_is_said(torg: Torg, tmp_path: Path) -> None:
    """Beside what is written, with whom to ring; the poster is made all the same."""
    result = torg("poster", "oppen-torsdagsfika", "--theme", PRESS.theme, "--output", tmp_path, "--today", "2027-11-22")
    assert (result.exit_code, result.stdout.count("Skrev "), result.stderr.splitlines()) == (0, 1, [
        "Ring innan du delar ut det här, för ingen har kontrollerat det på ett år:",
        "  Öppen torsdagsfika (Frivilligcentralen Handen): 0980-31 92 05, vardagar 9–15.",
    ])  # fmt: skip
