"""`torg paper interests`: `torg.cli.papers.interests`."""

from pathlib import Path

from papers import PRESS, text_of
from small_town import Torg


def test_a_form_is_written(torg: Torg, tmp_path: Path) -> None:
    """In each edition that is asked for."""
    output = tmp_path / "blad"
    result = torg("paper interests", "--theme", PRESS.theme, "--output", output, "--edition", "en")
    file = output / "intressen-en.pdf"
    assert (result.exit_code, result.output, text_of(file.read_bytes())[:11]) == (0, f"Skrev {file}.\n", "What I like")
