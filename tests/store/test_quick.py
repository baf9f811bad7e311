"""The shortest road: what it reads, what it leaves, and that libyaml agrees about every bit of it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from mutants import mutants
from torg.store.normalise import tidy
from torg.store.quick import parse_quick


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: b\n", {"a": "b"}),
        ("röda dagar: nej\nåäö: Få åtta, ”tio” & [elva]\n", {"röda dagar": "nej", "åäö": "Få åtta, ”tio” & [elva]"}),
        ('a: "b: c"\nd: \'e\'\nf: ""\n', {"a": "b: c", "d": "e", "f": ""}),
        ("a: [b, c-d, 9–12]\n", {"a": ["b", "c-d", "9–12"]}),
        ("a: 13:30\nb: https://example.org/c:d\n", {"a": "13:30", "b": "https://example.org/c:d"}),
        ("a:\nb:\n", {"a": "", "b": ""}),
        ("a:\n  b:\n    c: d\n  e: f\ng: h\n", {"a": {"b": {"c": "d"}, "e": "f"}, "g": "h"}),
        ("a:\n  - b\n  - c\nd: e\n", {"a": ["b", "c"], "d": "e"}),
        ("a:\n- b\n- c\nd: e\n", {"a": ["b", "c"], "d": "e"}),
        ("a:\n  - b: c\n    d:\n      - e\n  - f: g\n", {"a": [{"b": "c", "d": ["e"]}, {"f": "g"}]}),
        ("- a: b\n  c: d\n- e: f\n", [{"a": "b", "c": "d"}, {"e": "f"}]),
        ("- a\n- b\n", ["a", "b"]),
        ("a: |\n  b\n\n    c\n  d\n\n\ne: f\n", {"a": "b\n\n  c\nd\n", "e": "f"}),
        ("a:\n  - b: |\n      c\n    d: e\n", {"a": [{"b": "c\n", "d": "e"}]}),
        ("# a\n\na: b\n\n# c\n", {"a": "b"}),
    ],
)
def test_the_plainest_form_is_read(text: str, data: object) -> None:
    """Fields, words, quotes without escapes, lists of words, blocks, nesting by indentation."""
    assert parse_quick(text) == data
    assert yaml.load(text, Loader=yaml.BaseLoader) == data


@pytest.mark.parametrize(
    "text",
    ["", "\n", "# a\n", "a", "a: b", "a:b\n", " a: b\n", "a: b\n  c: d\n", "a: b\na: c\n", "a: b: c\n", "a: b:\n",
     "a: b #c\n",
     "a: b \n", "a: &b c\n", "a: *b\n", "a: !b\n", "a: -b\n", "a: ”b”\n", 'a: "b\\n"\n', 'a: "b" c\n', "a: [b, [c]]\n",
     "a: [b,c]\n", "a: []\n", "a: {b: c}\n", "a: >\n  b\n", "a: |-\n  b\n", "a: |\nb: c\n", "a: |\n\n  b\n",
     "a:\n  b: |\n  c: d\n", "a:\n  b\n", "a: b\n  c\n", "a:\n  - b\n c: d\n", "a:\n    b: c\n  d: e\n", "- a\nb: c\n",
     "a: b\n- c\n", "- - a\n", "- a:b\n", "-  a\n", "---\na: b\n", "a\tb: c\n", "a: b\n ", "a: b\n  \nc: d\n",
     '"a": b\n',
     "@a: b\n", "a: [b ]\n", "a: [b, ]\n", "- \n", "a: \n", "- a \n", "  # a\n"],
)  # fmt: skip
def test_everything_else_is_left_to_another_parser(text: str) -> None:
    """It gives up without a guess."""
    assert parse_quick(text) is None


def test_deep_nesting_is_left() -> None:
    """The depth limit is the other parsers' to tell."""
    text = "".join(f"{'  ' * depth}a:\n" for depth in range(20))

    assert parse_quick(text) is None


def test_libyaml_agrees_about_thousands_of_broken_files(town: Path) -> None:
    """Whatever is read here, PyYAML's text-only loader reads too, as the same."""
    files = sorted(town.rglob("*.yaml"))
    texts = [tidy(text).text for text in mutants(files, 8000, seed=3)]
    read = [(text, data) for text in texts if (data := parse_quick(text)) is not None]
    differences = [text for text, data in read if data != other(text)]

    assert differences == []
    assert len(read) > 3000, "the law is only worth something when many of them can be read"


def other(text: str) -> Any:
    """What libyaml makes of a text with every scalar as text; its error when it can not."""
    try:
        return yaml.load(text, Loader=yaml.CBaseLoader)
    except yaml.YAMLError as error:
        return error
