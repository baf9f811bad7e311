"""The text lint: several faults in one go, and a text in which they are mended."""

import time

import pytest

from torg.problems import Position
from torg.store.lint import Linted, lint

SEVERAL = """\
titel:Café: kom
typ: kurs
intresse: [natur
kontakt:
\ttelefon = 0980-31 92 05
hej hopp
plats: @torget
märken: ”barn-med”
lättläst: |
  Vi ses: nu #1
Här står en rad för långt ut.
"""


def test_all_slips_are_told_in_one_go() -> None:
    """One for each line, in the order of the lines, each with the line to write."""
    linted = lint(SEVERAL)

    assert [
        (each.code, each.position and each.position.line, each.remedy and each.remedy.text) for each in linted.problems
    ] == [
        ("yaml-kolon", 1, 'titel: "Café: kom"'),
        ("yaml-ogiltig", 3, "intresse: [natur]"),
        ("yaml-tabb", 5, "  telefon = 0980-31 92 05"),
        ("yaml-kolon", 5, "  telefon: 0980-31 92 05"),
        ("yaml-inte-falt", 6, None),
        ("yaml-specialtecken", 7, 'plats: "@torget"'),
        ("yaml-citattecken", 8, 'märken: "barn-med"'),
        ("yaml-indrag", 11, "  Här står en rad för långt ut."),
    ]


def test_the_mended_text_has_the_same_lines() -> None:
    """So that a place in it is a place in the file; a line that nobody can read is empty."""
    linted = lint("titel:Fika\nhej hopp\ntyp: kurs\n")

    assert linted.text == "titel: Fika\n\ntyp: kurs\n"


def test_right_text_is_given_back() -> None:
    """Without a problem, the very same."""
    text = "# a\ntitel: Fika\n\ntider:\n  - dag: torsdag\n"

    assert lint(text) == Linted(text)


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("a: b\n  - typ:kurs\n", Position(2, 5, 9, "  - typ:kurs")),
        ("a: b: c\n", Position(1, 5, 6, "a: b: c")),
        ("a: b #1\n", Position(1, 6, 8, "a: b #1")),
        ("a:\n \t b: c\n", Position(2, 2, 4, " \t b: c")),
        ("a: |\n    b\n  c\nd\n", Position(4, 1, 2, "d")),
        ("a: b\n---\nc: d\n", Position(2, 1, 4, "---")),
        ("a: b\nhej hopp  \n", Position(2, 1, 9, "hej hopp  ")),
    ],
)
def test_a_problem_points_at_what_is_wrong(text: str, position: Position) -> None:
    """Line and columns count from 1; the end is the column after the last."""
    assert lint(text).problems[0].position == position


@pytest.mark.parametrize(
    "text",
    [
        "text: |\n  a: b: c\n  - @d\n\n  [e\n  > f\ntyp: kurs\n",
        "text: >-\n    a: b: c\n\n    d\n",
        "tider:\n  - |\n    a: b: c\n  - d\n",
        "a:\n  b: |\n    c: d: e\n  f: g\n",
    ],
)
def test_block_text_is_left_alone(text: str) -> None:
    """There, every sign is only a sign."""
    assert lint(text).problems == ()


def test_a_tab_in_block_text_is_text() -> None:
    """But a tab where the indentation should be is a fault there too."""
    assert [each.code for each in lint("a: |\n  b\n  \tc\n").problems] == []
    assert [each.code for each in lint("a: |\n\tb\n").problems] == ["yaml-tabb"]


def test_text_that_goes_on_below_is_left_alone() -> None:
    """A plain text may be folded over deeper lines, and a value may stand on the line below its key."""
    assert lint("titel: Fika\n  i parken\nplats:\n  torget\n").problems == ()


def test_a_line_before_the_first_field_is_no_field() -> None:
    """As when somebody writes a heading; a text without any field is for the parser to tell."""
    assert [each.code for each in lint("Vår fika\ntitel: Fika\n").problems] == ["yaml-inte-falt"]
    assert lint("Vår fika\n").problems == ()


def test_dashes_may_open_a_file_but_not_close_it() -> None:
    """Closing ones are taken away when nothing comes after them."""
    assert lint("---\na: b\n").problems == ()
    assert [each.remedy and each.remedy.text for each in lint("a: b\n---\n\n").problems] == [""]
    assert [each.remedy and each.remedy.text for each in lint("--- a: b\nc: d\n").problems] == ["a: b"]
    assert [each.remedy for each in lint("a: b\n---\nc: d\n").problems] == [None]


@pytest.mark.parametrize(
    "text",
    ["x\n" * 32_000, "- [\n" * 16_000, "a: &x\n" * 10_000, "#\n" * 16_000 + "---\n" * 8_000,
     '- "x\n' * 13_000, "a: [" * 16_000, "a: 'x\n" * 9_000, "\t\n" * 30_000, "a: *x &y\n" * 7_000],
)  # fmt: skip
def test_hostile_text_takes_no_time(text: str) -> None:
    """64 kB of anything is looked through in a moment."""
    start = time.process_time()
    lint(text)

    assert time.process_time() - start < 8
