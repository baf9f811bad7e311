"""Counts in words and the order of importance: `torg.phrases.tally`."""

import pytest

from torg.phrases.reports_markdown import markdown_report
from torg.phrases.reports_text import text_report
from torg.phrases.tally import MOST_IN_A_FILE, by_importance, counted, in_words, place, tally, worst_of_each_file
from torg.problems import Position, Problem, Severity, problem

ERROR, WARNING, TIP = (Problem(code) for code in ("fil-tom", "text-lix", "tider-rod-dag"))


@pytest.mark.parametrize(
    ("problems", "files", "line"),
    [
        ([], 120, "120 filer lästa: 0 fel, 0 varningar, 0 tips."),
        ([WARNING], 1, "1 fil läst: 0 fel, 1 varning, 0 tips."),
        ([ERROR, WARNING, WARNING, TIP], 2, "2 filer lästa: 1 fel, 2 varningar, 1 tips."),
        ([], 0, "0 filer lästa: 0 fel, 0 varningar, 0 tips."),
    ],
)
def test_tally_counts_each_severity(problems: list[Problem], files: int, line: str) -> None:
    """One and many are said rightly, and no faults are said as `0 fel`."""
    assert tally(problems, files) == line


def test_in_words_may_leave_out_what_does_not_occur() -> None:
    """A rest is told without zeros."""
    assert in_words([WARNING, TIP], zero=False) == "1 varning, 1 tips"


def test_counted_says_many_for_none() -> None:
    """Swedish has the plural after zero."""
    assert counted(Severity.WARNING, 0) == "0 varningar"


def test_by_importance_puts_the_worst_first_and_keeps_reading_order() -> None:
    """Errors in all files come before the first warning."""
    first = Problem("fil-tom", file="b.yaml", position=Position(1, 1, 2, "x"))
    second = Problem("fil-tom", file="b.yaml", position=Position(9, 1, 2, "x"))
    warning = Problem("text-lix", file="a.yaml")

    assert by_importance([warning, second, first]) == [first, second, warning]


def test_place_names_the_file_and_the_line_as_far_as_known() -> None:
    """A problem with the whole file has no line, one with the whole catalogue no file."""
    at_line = Problem("fil-tom", file="content/site.yaml", position=Position(5, 1, 2, "x"))

    assert place(at_line) == "content/site.yaml, rad 5"
    assert place(Problem("fil-tom", file="content/site.yaml")) == "content/site.yaml"
    assert place(Problem("fil-tom")) == "katalogen"


def test_of_a_crowded_file_the_worst_are_shown_and_the_others_counted() -> None:
    """In the order that they came in; the problems of other files are all shown."""
    tips = [problem("kontrollerad-180").moved("a.yaml") for _ in range(MOST_IN_A_FILE)]
    faults = [problem("fil-tom").moved("a.yaml"), problem("fil-tom").moved("b.yaml")]

    shown, more = worst_of_each_file([*tips, *faults])

    assert ([each.code for each in shown[-3:]], len(shown), more) == (
        ["kontrollerad-180", "fil-tom", "fil-tom"],
        MOST_IN_A_FILE + 1,
        {"a.yaml": 1},
    )
    reports = text_report([*tips, *faults], 2), markdown_report([*tips, *faults], 2)
    assert ["och 1 till i samma fil" in report for report in reports] == [True, True]
