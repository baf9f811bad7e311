"""The generator's two phases, and the day it works for."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from torg.phrases.reports_text import text_report
from torg.problems import problem
from torg.site.generators import FaultyContentError, TorgGenerator, read_today

ROOT = Path(__file__).parents[2]


def test_nothing_is_written_before_everything_is_rendered(town: Path, tmp_path: Path) -> None:
    """After the first phase every page is in memory and no folder is made; the second phase writes."""
    output = tmp_path / "ut"
    settings = {"TORG_TODAY": "2026-11-22"}
    generator = TorgGenerator(settings, str(town), str(ROOT / "theme"), str(output), context={})
    generator.generate_context()
    assert (len(generator.files) > 100, output.exists()) == (True, False)
    generator.generate_output(None)
    assert generator.written.written == len(generator.files)


def test_a_fault_says_what_check_says() -> None:
    """The error is the report, so that leaving the program prints it and exits with 1."""
    found = (problem("fil-tom").moved("content/site.yaml"),)
    error = FaultyContentError(found, 3)
    assert (error.code, error.problems, error.files) == (text_report(found, 3), found, 3)


def test_the_day() -> None:
    """The setting's day, or today in Sweden."""
    assert read_today("2026-11-22") == date(2026, 11, 22)
    before = datetime.now(ZoneInfo("Europe/Stockholm")).date()
    assert before <= read_today(None) <= datetime.now(ZoneInfo("Europe/Stockholm")).date()
    with pytest.raises(ValueError, match="i morgon"):
        read_today("i morgon")
