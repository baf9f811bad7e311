"""Text made fit to show: `torg.phrases.shown`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torg.phrases.shown import WIDTH, corrected_lines, harmless, pointed, visible
from torg.problems import Position


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Öppen fika på Ängsbo", "Öppen fika på Ängsbo"),
        ("\ttitel: Fika", "→titel: Fika"),
        ("titel:\u00a0Fika", "titel:·Fika"),
        ("röd\x1b[31m", "röd␛[31m"),
        ("a\u202eb", "a�b"),
        ("noll\x00", "noll␀"),
    ],
)
def test_visible_draws_each_invisible_character_as_one_that_is_seen(text: str, expected: str) -> None:
    """A tab, a hard space, an escape sign: each becomes one visible character."""
    assert visible(text) == expected


@given(st.text())
def test_visible_keeps_the_number_of_characters_and_is_printable(text: str) -> None:
    """Carets count characters, so drawing must not add or remove any."""
    shown = visible(text)

    assert (len(shown), shown.isprintable()) == (len(text), True)


def test_harmless_keeps_tabs_and_line_breaks_but_no_signs_that_steer() -> None:
    """A line to paste keeps its form; what would steer the terminal is drawn instead."""
    assert harmless("a\tb\nc\x1b[2J\rd\u2066\u061c") == "a\tb\nc␛[2J␍d��"


def test_pointed_puts_carets_under_the_span() -> None:
    """Columns count from 1, and `end` is the column after the last."""
    assert pointed(Position(3, 1, 6, "tilel: Fika")) == ("tilel: Fika", "^^^^^")
    assert pointed(Position(3, 8, 12, "tilel: Fika")) == ("tilel: Fika", "       ^^^^")


def test_pointed_shows_one_caret_when_the_span_is_empty_or_past_the_end() -> None:
    """Something is missing at the end of the line: the caret stands just after it."""
    assert pointed(Position(1, 7, 7, "titel:")) == ("titel:", "      ^")
    assert pointed(Position(1, 40, 50, "titel:")) == ("titel:", "      ^")


def test_pointed_counts_cells_and_not_characters() -> None:
    """A letter with a combining ring takes one cell, and a Chinese sign two."""
    assert pointed(Position(1, 3, 4, "a\u030ab")) == ("a\u030ab", " ^")
    assert pointed(Position(1, 2, 3, "茶b")) == ("茶b", "  ^")


def test_pointed_cuts_a_long_line_around_the_span() -> None:
    """The faulty place is always in what is shown."""
    source = "x" * 500 + "FEL" + "y" * 500

    line, carets = pointed(Position(1, 501, 504, source))

    start = carets.index("^")
    assert (line[0], line[-1], len(line), line[start : start + len(carets.strip())]) == ("…", "…", WIDTH + 2, "FEL")


def test_corrected_lines_are_each_one_line() -> None:
    """A remedy may hold a line break of its own; an empty line stays."""
    assert corrected_lines(("a: 1\n  b: 2", "")) == ("a: 1", "  b: 2", "")
