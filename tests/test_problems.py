"""Problems as data."""

import pytest

from torg.problems import CODES, Position, Problem, Remedy, Severity, problem


def test_a_problem_has_the_severity_of_its_code() -> None:
    """Never of the occasion."""
    assert [Problem(code).severity for code in ("datum", "text-ord", "tider-rod-dag")] == [
        Severity.ERROR, Severity.WARNING, Severity.TIP,
    ]  # fmt: skip


def test_an_unknown_code_is_a_programmers_mistake() -> None:
    """It shows where the problem is made."""
    with pytest.raises(KeyError, match="finns-inte"):
        problem("finns-inte")


def test_severities_rank_from_the_worst() -> None:
    """Fel, varning, tips."""
    assert [severity.rank for severity in (Severity.ERROR, Severity.WARNING, Severity.TIP)] == [0, 1, 2]


def test_reading_order_is_by_file_line_column_and_then_the_worst_first() -> None:
    """Top to bottom, as one mends a file."""

    def at(code: str, file: str, line: int, column: int) -> Problem:
        return Problem(code, file=file, position=Position(line, column, column + 1, "x"))

    right = [
        Problem("fil-tom", file="a"), at("text-ord", "a", 1, 1), at("datum", "a", 2, 1), at("text-ord", "a", 2, 1),
        at("datum", "a", 2, 5), at("datum", "b", 1, 1),
    ]  # fmt: skip
    mixed = [right[index] for index in (3, 0, 5, 2, 4, 1)]
    assert sorted(mixed, key=lambda each: each.sort_key) == right


def test_a_moved_problem_is_told_from_the_files_root() -> None:
    """The item's place in the list comes first in the path."""
    moved = problem("datum", ("kontrollerad",), värde="x").moved("content/a.yaml", (3,))
    assert (moved.file, moved.path, moved.params["värde"]) == ("content/a.yaml", (3, "kontrollerad"), "x")


def test_codes_are_words_that_can_be_anchors() -> None:
    """Small letters a–z, digits and hyphens."""
    assert [code for code in CODES if not code.replace("-", "").isascii() or code != code.lower() or " " in code] == []


def test_a_remedy_is_not_safe_unless_somebody_says_so() -> None:
    """`--fix` does nothing by accident."""
    assert Remedy("value", "x").safe is False
