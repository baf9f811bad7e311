"""From a parser's error to a problem, with libyaml and with the pure parser alike."""

from collections.abc import Callable

import pytest
import yaml

from torg.problems import Problem
from torg.store.blame import blame
from torg.store.events import EventSource, parser_for, pure_parser
from torg.store.normalise import lines_of


def blamed(text: str, parser: Callable[[str], EventSource]) -> Problem:
    """The problem behind a text that is not YAML."""
    try:
        source = parser(text)
        while source.get_event() is not None:
            pass
    except yaml.YAMLError as error:
        return blame(error, lines_of(text))
    raise AssertionError("it is YAML")


@pytest.mark.parametrize("parser", [parser_for, pure_parser], ids=["libyaml", "pure"])
@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('a: b\nc: "d\ne: f\n', "yaml-citat-oppet", 2),
        ("a: b\nhej hopp\nc: d\n", "yaml-inte-falt", 2),
        ("a: b\nc: [d\ne: f\n", "yaml-ogiltig", 2),
        ("a: {b: c: d}\n", "yaml-ogiltig", 1),
        ("a:\n  b: c\n d: e\n", "yaml-indrag", 3),
        ("a: b\n  c: d\n", "yaml-indrag", 2),
        ("a: b: c\n", "yaml-kolon-i-text", 1),
        ("a: b\nc: @d\n", "yaml-specialtecken", 2),
        ("a: *b*\n", "yaml-ankare", 1),
        ("a: !<b\n", "yaml-ankare", 1),
        ("a: > b\n", "yaml-ogiltig", 1),
    ],
)
def test_the_line_that_is_wrong_gets_the_blame(
    text: str, code: str, line: int, parser: Callable[[str], EventSource]
) -> None:
    """Which is often not the one where the parser gave up."""
    problem = blamed(text, parser)

    assert (problem.code, problem.position and problem.position.line) == (code, line)


def test_an_error_without_a_place_is_at_the_top() -> None:
    """As a character that the reader refuses."""
    problem = blame(yaml.YAMLError("x"), ["a: b"])

    assert (problem.code, problem.position and problem.position.line) == ("yaml-osynligt", 1)


def test_an_error_after_the_last_line_is_on_the_last_line() -> None:
    """A parser may only see at the end that something is missing."""
    mark = yaml.Mark("", 0, 9, 0, None, 0)
    problem = blame(yaml.scanner.ScannerError(None, None, "x", mark), ["a", "b"])

    assert problem.position
    assert (problem.position.line, problem.position.source) == (2, "b")
