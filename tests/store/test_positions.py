"""Where a problem stands in the file."""

import pytest

from torg.problems import DataPath, Position, Problem, problem
from torg.store.commas import with_lists
from torg.store.examine import examine
from torg.store.folders import Kind
from torg.store.positions import Locator

TEXT = """\
# yaml-language-server: $schema=x
titel: "Få fika"
typ:
tider:
  - dag: torsdag
    tid: [9.00, 10.00]
kostnad: {pris: 20, för: te}
text: |
  Hej och välkommen.
  Ring mig på
  numret nedan.
plats: torget
"""
LINES = TEXT.splitlines()


def at(path: DataPath, params: dict[str, str] | None = None) -> Position | None:
    """The position of a problem at a path."""
    return Locator(examine(TEXT)).position(Problem("falt-form", path=path, params=params or {}))


@pytest.mark.parametrize(
    ("path", "line", "column", "end"),
    [
        (("titel",), 2, 8, 17),
        (("typ",), 3, 1, 4),
        (("tider", 0, "dag"), 5, 10, 17),
        (("tider", 0, "tid", 1), 6, 17, 22),
        (("tider", 0, "tid"), 6, 5, 8),
        (("tider", 0), 5, 5, 17),
        (("tider",), 4, 1, 6),
        (("kostnad", "för"), 7, 26, 28),
        (("text",), 8, 1, 5),
        ((), 2, 1, 17),
    ],
)
def test_a_value_is_pointed_at(path: DataPath, line: int, column: int, end: int) -> None:
    """A list or a mapping by its key; an item that is a mapping by its first line; the whole record by its own."""
    assert at(path) == Position(line, column, end, LINES[line - 1])


@pytest.mark.parametrize(
    ("path", "line"),
    [(("tider", 0, "veckor"), 5), (("tider", 4, "dag"), 4), (("kontakt", "roll"), 2), (("titel", 0), 2)],
)
def test_what_is_not_there_is_pointed_at_where_it_would_be(path: DataPath, line: int) -> None:
    """The nearest thing on the way to it."""
    position = at(path)

    assert position
    assert position.line == line


def test_a_key_is_pointed_at_when_it_is_meant() -> None:
    """As for a misspelt one."""
    locator = Locator(examine(TEXT))

    assert locator.position(problem("falt-okant", ("kostnad", "för"), target="key")) == Position(7, 21, 24, LINES[6])


@pytest.mark.parametrize(
    ("params", "line", "column", "end"),
    [
        ({"citat": "välkommen"}, 9, 11, 20),
        ({"citat": "Ring mig på numret nedan."}, 10, 3, 14),
        ({"värde": "numret nedan."}, 11, 3, 16),
        ({"citat": "Hej och…"}, 9, 3, 10),
        ({"citat": "finns inte"}, 8, 1, 5),
        ({"citat": "torget"}, 8, 1, 5),
        ({"fält": "Hej"}, 8, 1, 5),
    ],
)
def test_quoted_words_are_found_in_a_longer_text(params: dict[str, str], line: int, column: int, end: int) -> None:
    """The sentence that is too long is shown, not the beginning of the text; it may go on over lines."""
    assert at(("text",), params) == Position(line, column, end, LINES[line - 1])


def test_words_in_quotes_are_found_after_the_quote() -> None:
    """In a text on one line too."""
    assert at(("titel",), {"citat": "fika"}) == Position(2, 12, 16, LINES[1])


def test_a_mended_line_is_shown_as_it_stands_in_the_file() -> None:
    """Columns after the mended place are those of the file's own line."""
    document = examine("titel:Fika\nkostnad: {pris:20, för: te}\n")
    locator = Locator(document)

    assert locator.position(problem("falt-form", ("titel",))) == Position(1, 7, 11, "titel:Fika")
    assert locator.position(problem("falt-form", ("kostnad", "för"))) == Position(
        2, 25, 27, "kostnad: {pris:20, för: te}"
    )


def test_a_problem_that_has_its_position_keeps_it() -> None:
    """The lint knows better."""
    found = examine("titel:Fika\n").problems

    assert Locator(examine("titel:Fika\n")).locate(found) == found


def test_a_file_that_could_not_be_read_is_pointed_at_its_top() -> None:
    """There is no better place."""
    assert Locator(examine("hej\n")).position(problem("fil-tom")) == Position(1, 1, 4, "hej")


def test_a_word_is_found_where_it_stands_though_the_line_was_mended_before_it() -> None:
    """Pointing at the person's own word, not at where it would stand in the right line."""
    document = with_lists(Kind.ACTIVITY, examine("språk: svenska och arabiska\n"))
    (found,) = Locator(document).locate([problem("referens-okand", ("språk", 1), värde="arabiska")])

    assert found.position == Position(1, 20, 28, "språk: svenska och arabiska")
