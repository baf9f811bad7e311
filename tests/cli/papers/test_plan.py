"""`torg paper plan`: `torg.cli.papers.plan`."""

from pathlib import Path

from papers import PRESS, text_of
from small_town import Torg


def test_a_plan_is_written(torg: Torg, tmp_path: Path) -> None:
    """In each edition that is asked for."""
    output = tmp_path / "blad"
    result = torg("paper plan", "--theme", PRESS.theme, "--output", output, "--edition", "en")
    file = output / "min-plan-en.pdf"
    assert (result.exit_code, result.output, text_of(file.read_bytes())[:7]) == (0, f"Skrev {file}.\n", "My plan")
