"""`torg paper card`: `torg.cli.papers.card`."""

from pathlib import Path

import pytest

from papers import PRESS, text_of
from small_town import FIKA, Torg, replace_in
from torg.outputs.paper.files import page_count


@pytest.mark.parametrize(
    ("arguments", "name", "pages"),
    [
        (["--area", "centrum"], "kort-centrum-sv.pdf", 1),
        (["--entry", "torsdagsfika", "--back", "--edition", "en"], "kort-oppen-torsdagsfika-en-baksida.pdf", 2),
    ],
)
def test_cards_are_written(torg: Torg, tmp_path: Path, arguments: list[str], name: str, pages: int) -> None:
    """With a place that is found, or that is named."""
    output = tmp_path / "blad"
    result = torg("paper card", *arguments, "--theme", PRESS.theme, "--output", output)
    assert (result.exit_code, result.output) == (0, f"Skrev {output / name}.\n")
    data = (output / name).read_bytes()
    assert (page_count(data), text_of(data, 0).count("Öppen torsdagsfika")) == (pages, 8)


def test_what_does_not_fit_is_told(torg: Torg, content: Path, tmp_path: Path) -> None:
    """Not left out in silence."""
    hours = [f"{hour}.{minute}–{hour}.{minute + 5}" for hour in range(8, 18) for minute in (10, 20, 30, 40)]
    replace_in(content / FIKA, "tid: 13.00–15.00", f"tid: [{', '.join(hours)}]")
    output = tmp_path / "blad"
    result = torg("paper card", "--entry", "oppen-torsdagsfika", "--theme", PRESS.theme, "--output", output)
    said = result.output.splitlines()[0]
    assert said == "«Öppen torsdagsfika» fick inte plats på kortet. Texten om tiderna är för lång."


def test_at_most_two_places(torg: Torg) -> None:
    """More are refused."""
    result = torg("paper card", *["--entry", "oppen-torsdagsfika"] * 4, "--theme", PRESS.theme)
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, "Det får plats högst 2 ställen på ett kort.")
