"""Annotations in a pull request: `torg.phrases.reports_github`."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reported import ALL, FILE, FILES, HOSTILE, PLAIN, TIP, WARNING, WHOLE_FILE
from torg.phrases.reports_github import MOST, github_report
from torg.problems import Position, Problem

COMMAND = re.compile(r"::(error|warning|notice) [^:]*::[^\r\n]*")


def numbered(problem: Problem, number: int) -> list[Problem]:
    """So many of a problem, each on its own line."""
    assert problem.position
    return [replace(problem, position=replace(problem.position, line=line)) for line in range(1, number + 1)]


def levels(report: str) -> list[str]:
    """The level of each annotation."""
    return re.findall(r"^::(\w+)", report, re.MULTILINE)


def test_an_annotation_has_its_place_and_its_title() -> None:
    """File, line and columns, so that it is shown beside the line."""
    line = github_report((PLAIN,), FILES).splitlines()[0]

    assert line.startswith(f"::error file={FILE},line=2,endLine=2,col=1,endColumn=6,title=fel (yaml-kolon)::")


def test_the_last_line_counts_everything() -> None:
    """It is for the log, and no annotation."""
    assert github_report(ALL, FILES).splitlines()[-1] == "120 filer lästa: 3 fel, 1 varning, 1 tips."
    assert github_report((), 1) == "1 fil läst: 0 fel, 0 varningar, 0 tips.\n"


def test_a_problem_with_a_whole_file_names_the_file_alone() -> None:
    """No line is better than a wrong one."""
    assert github_report((WHOLE_FILE,), 1).startswith("::error file=content/places/torget.yaml,title=fel (fil-tom)::")


def test_severities_become_levels_with_the_worst_first() -> None:
    """fel, varning and tips are error, warning and notice."""
    assert levels(github_report((TIP, WARNING, PLAIN), FILES)) == ["error", "warning", "notice"]


@pytest.mark.parametrize(
    ("number", "shown", "rest"), [(10, 10, ""), (11, 10, "Och 2 fel till."), (33, 10, "Och 24 fel till.")]
)
def test_at_most_ten_of_a_level_and_the_tenth_counts_the_rest(number: int, shown: int, rest: str) -> None:
    """GitHub drops what comes after ten without a word."""
    lines = github_report(numbered(PLAIN, number), FILES).splitlines()

    annotations = [line for line in lines if line.startswith("::")]
    assert (len(annotations), rest in annotations[-1], "till" in annotations[-1]) == (shown, True, bool(rest))


def test_each_level_has_its_own_ten() -> None:
    """Many warnings take no room from the errors."""
    report = github_report([*numbered(TIP, 30), *numbered(WARNING, 30), *numbered(PLAIN, 30)], FILES)

    assert levels(report) == ["error"] * MOST + ["warning"] * MOST + ["notice"] * MOST


def test_text_from_a_file_can_not_become_a_command() -> None:
    """Percent signs and line breaks are escaped, and in properties colons and commas too."""
    problem = Problem("fil-tom", file="content/a,b:c%\n.yaml")

    report = github_report((problem,), 1)

    assert report.startswith("::error file=content/a%2Cb%3Ac%25%0A.yaml,title=")
    assert [line for line in github_report(ALL, 1).splitlines()[:-1] if not COMMAND.fullmatch(line)] == []
    assert HOSTILE not in report


@given(text=st.text(st.characters(blacklist_categories=["Cs"])))
def test_any_text_gives_one_line_for_each_annotation(text: str) -> None:
    """Neither values, lines nor names can add a line that the runner would read."""
    problem = Problem(
        "yaml-kolon-i-text",
        file=text,
        params={"fält": text, "värde": text},
        position=Position(1, 1, 2, text),
        corrected=(text,),
    )

    lines = re.split(r"\r\n|\r|\n", github_report((problem,), 1))

    assert ([line[:8] for line in lines[:1]], len(lines)) == (["::error "], 3)
