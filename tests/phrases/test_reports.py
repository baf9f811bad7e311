"""One report for each reader: `torg.phrases.reports`."""

from pathlib import Path

import pytest

from golden import assert_golden
from reported import ALL, FILES
from torg.phrases.reports import Format, report
from torg.phrases.reports_text import text_report

ENDINGS = {
    Format.TEXT: "txt",
    Format.JSON: "json",
    Format.GITHUB: "github.txt",
    Format.MARKDOWN: "md",
    Format.SARIF: "sarif",
}


@pytest.mark.parametrize("form", list(Format))
def test_each_report_is_exactly_as_reviewed(form: Format, update_golden: bool) -> None:
    """The whole report on five problems, one of them hostile, stands in a file of its own."""
    path = Path(__file__).with_name("golden") / f"report.{ENDINGS[form]}"

    assert_golden(path, report(ALL, FILES, form), update=update_golden)


@pytest.mark.parametrize("form", list(Format))
def test_a_report_ends_with_one_line_break(form: Format) -> None:
    """Also when there is nothing to tell."""
    assert [text[-2:].count("\n") for text in (report(ALL, FILES, form), report((), 0, form))] == [1, 1]


def test_text_is_what_one_gets_unasked() -> None:
    """People come first."""
    assert report(ALL, FILES) == text_report(ALL, FILES)
