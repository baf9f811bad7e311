"""One value on one line, judged before YAML sees it."""

import time
from typing import Any

import pytest

from torg.store.values import Verdict, judge, marks_in


def look(value: str, *following: str, item: bool = False, text: str = "") -> Verdict:
    """Judge a value of a key in column 0."""
    return judge(value, iter(following), marks=marks_in(text), indent=0, item=item)


@pytest.mark.parametrize(
    "value",
    ["", "Fika", "-5", "?a", ":a", "a:b", "a#b", "Fika # i dag", "# bara en kommentar", "#", '"a: b"', '"a" # b',
     "'it''s'", '"\\u00e5 \\x41 \\" \\\\"', "[a, b]", "[a] # b", "{a: b}", '{a: "}"}', "[[a], {b: [c]}]", "13:30",
     "a ”b” c", "”", "!!str a", "&a [b]", "a & b"],
)  # fmt: skip
def test_a_value_that_yaml_reads_as_meant_is_right(value: str) -> None:
    """Nothing is told."""
    assert look(value) == Verdict()


@pytest.mark.parametrize("header", ["|", ">", "|-", ">+", "|2", "|2-", "|-2", "| # a"])
def test_a_block_opens(header: str) -> None:
    """The lines below are text, whatever stands in them."""
    assert look(header) == Verdict(block=True)


@pytest.mark.parametrize(
    ("value", "code", "params", "new", "span"),
    [
        ("a: b", "yaml-kolon-i-text", {"värde": "a: b"}, '"a: b"', (1, 2)),
        ("a #1", "yaml-fyrkant", {"bort": "#1"}, '"a #1"', (2, 4)),
        ("a #1 # b", "yaml-fyrkant", {"bort": "#1"}, '"a #1" # b', (2, 4)),
        ("@a # b", "yaml-specialtecken", {"tecken": "@", "värde": "@a"}, '"@a" # b', (0, 2)),
        ("“a”", "yaml-citattecken", {"tecken": "“"}, '"a"', (0, 3)),
        ("‘a’", "yaml-citattecken", {"tecken": "‘"}, '"a"', (0, 3)),
        ('"a', "yaml-citat-oppet", {"tecken": '"'}, '"a"', (0, 2)),
        ("'n fika", "yaml-citat-oppet", {"tecken": "'"}, "'n fika'", (0, 7)),
        ("[a, {b: c", "yaml-ogiltig", {"sak": "klammer", "tecken": "["}, "[a, {b: c}]", (0, 9)),
        ("[a]]", "yaml-specialtecken", {"tecken": "[", "värde": "[a]]"}, '"[a]]"', (0, 4)),
        ("{pris:20, för:te}", "yaml-kolon", {"sak": "mellanslag", "fält": "pris"}, "{pris: 20, för: te}", (1, 6)),
        ('"\\q"', "yaml-specialtecken", {"tecken": "\\", "värde": '"\\q"'}, "'\\q'", (1, 2)),
    ],
)
def test_a_fault_says_what_to_write(
    value: str, code: str, params: dict[str, Any], new: str, span: tuple[int, int]
) -> None:
    """With the columns of what is wrong."""
    verdict = look(value)

    assert (verdict.code, dict(verdict.params), verdict.new) == (code, params, new)
    assert (verdict.start, verdict.end) == span


def test_only_sure_repairs_are_safe() -> None:
    """Where a bracket or a quote was meant to end is a guess for brackets."""
    found = [look(value).safe for value in ("a: b", "@a", '"a', "[a", "[a] b", "[a]b")]

    assert found == [True, True, True, False, True, False]


def test_after_a_dash_a_colon_makes_a_field() -> None:
    """`- a: b` is a mapping in a list, so its text is not judged."""
    assert look("a: b", item=True) == Verdict()


def test_quotes_and_brackets_may_go_on_below() -> None:
    """Until they end; a field in between shows that they do not."""
    assert look('"a', "  b", '  c"').lines == 2
    assert look("[a,", "  b]").lines == 1
    assert look('"a', "typ: kurs", '  c"').code == "yaml-citat-oppet"
    assert look("{a: b,", "typ: kurs", "}").code == "yaml-ogiltig"
    assert look("{a: b,", "  c: d", "}").lines == 2


@pytest.mark.parametrize(
    ("value", "text", "right"),
    [("*a", "b: &a c", True), ("*a", "b: c", False), ("&a b", "c: *a", True), ("&a b", "", False), ("!a", "", False)],
)
def test_an_anchor_counts_when_it_is_used(value: str, text: str, right: bool) -> None:
    """The parser then tells of it; otherwise it is a sign in a text."""
    assert (look(value, text=text).code == "") is right


@pytest.mark.parametrize(
    "value", ['"' + '\\"' * 30_000, "[" * 60_000, "a" + " " * 60_000 + "b", "'" * 60_001, '["' * 30_000]
)
def test_a_hostile_value_takes_no_time(value: str) -> None:
    """Every pattern is bounded."""
    start = time.process_time()
    look(value)

    assert time.process_time() - start < 8
