"""`torg paper letter`: `torg.cli.papers.letter`."""

from pathlib import Path

import pytest

from papers import PRESS, text_of
from small_town import Torg
from torg.phrases.leaflets import NOTHING


def test_a_letter_is_written(torg: Torg, content: Path, tmp_path: Path) -> None:
    """With the leaflet's greeting, or one's own."""
    (content / "leaflets").mkdir()
    (content / "leaflets" / "vinter.yaml").write_text("titel: Vinter\nhälsning: God jul!\n", "utf-8")
    output = tmp_path / "blad"
    given = ("--area", "Centrum", "--theme", PRESS.theme, "--output", output)
    words = []
    for more in (["--leaflet", "vinter"], ["--greeting", "Hej hopp!", "--title", "Nära dig", "--from-home"]):
        result = torg("paper letter", *given, *more)
        assert (result.exit_code, result.output) == (0, f"Skrev {output / 'brev-centrum-sv.pdf'}: 2 sidor.\n")
        words.append(text_of((output / "brev-centrum-sv.pdf").read_bytes()))
    found = [[part in each for part in ("God jul!", "Hej hopp!", "Nära dig", "Öppen torsdagsfika")] for each in words]
    assert found == [[True, False, False, True], [False, True, True, True]]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--leaflet", "x"], "Det finns inget blad som heter «x»."),
        (["--area", "angsbo"], "Inget i katalogen passar urvalet och dagarna."),
        (["--area", "centrum", "--leaflet", "x"], "Det finns inget blad som heter «x»."),
    ],
)
def test_what_can_not_be_made_is_told(torg: Torg, arguments: list[str], said: str) -> None:
    """In one sentence."""
    result = torg("paper letter", *arguments, "--theme", PRESS.theme)
    assert (result.exit_code, result.stderr.splitlines()[0][: len(said)]) == (2, said)


def test_without_an_area_each_with_something_has_a_letter(torg: Torg, content: Path, tmp_path: Path) -> None:
    """Of the leaflet's areas, or of all; days that have been are refused."""
    (content / "leaflets").mkdir()
    (content / "leaflets" / "gammal.yaml").write_text("titel: Vinter\ntill: 2026-11-01\n", "utf-8")
    (content / "leaflets" / "nara.yaml").write_text("titel: Nära\nurval:\n  områden: [angsbo]\n", "utf-8")
    output = tmp_path / "blad"
    every, of_leaflet, old = (
        torg("paper letter", "--theme", PRESS.theme, "--output", output, *more)
        for more in ((), ("--leaflet", "nara"), ("--leaflet", "gammal"))
    )
    assert (every.output, of_leaflet.stderr.splitlines()[0], old.stderr.partition(".")[2][:23]) == (
        f"Skrev {output / 'brev-centrum-sv.pdf'}: 2 sidor.\n", NOTHING, " Den dagen har varit, s",
    )  # fmt: skip
