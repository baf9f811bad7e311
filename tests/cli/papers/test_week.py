"""`torg paper week`: `torg.cli.papers.week`."""

from pathlib import Path

import pytest

from papers import PRESS, codes_of, text_of
from small_town import Torg


@pytest.mark.parametrize(
    ("arguments", "name", "page"),
    [
        (["--area", "centrum"], "vecka-2026-48-centrum-sv-a4.pdf", "omraden/centrum.html"),
        (["--place", "handen-lokal", "--from", "2026-12-03", "--edition", "en", "--size", "a3"],
         "vecka-2026-49-handen-lokal-en-a3.pdf", "en/platser/handen-lokal.html"),
    ],
)  # fmt: skip
def test_a_week_is_written(torg: Torg, tmp_path: Path, arguments: list[str], name: str, page: str) -> None:
    """Of an area or a place, with a code that leads to its page."""
    output = tmp_path / "blad"
    result = torg("paper week", *arguments, "--theme", PRESS.theme, "--output", output)
    assert (result.exit_code, result.output) == (0, f"Skrev {output / name}: 1 sida.\n")
    data = (output / name).read_bytes()
    code = codes_of(data)[0]
    assert (code[-len(page) :], "Öppen torsdagsfika" in text_of(data)) == (page, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--area", "månen"], "Det finns inget som heter «månen»."),
        (["--place", "månen"], "Det finns inget som heter «månen»."),
    ],
)
def test_what_it_is_about_has_to_be_said(torg: Torg, arguments: list[str], said: str) -> None:
    """And to be there."""
    result = torg("paper week", *arguments, "--theme", PRESS.theme)
    assert (result.exit_code, result.stderr.splitlines()[0][: len(said)]) == (2, said)


def test_without_a_choice_each_area_with_something_has_a_poster(torg: Torg, tmp_path: Path) -> None:
    """One where there is nothing is told."""
    output = tmp_path / "blad"
    result = torg("paper week", "--theme", PRESS.theme, "--output", output)
    assert (result.exit_code, result.output.replace(str(output), "blad")) == (0, (
        "Skrev blad/vecka-2026-48-centrum-sv-a4.pdf: 1 sida.\nÄngsbo har inget den veckan, så ingen affisch gjordes.\n"
    ))  # fmt: skip
