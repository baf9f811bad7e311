"""The fast road: plain YAML through libyaml, and the law that the careful road gives the same without a problem."""

from pathlib import Path

import pytest
import yaml

from mutants import mutants
from torg.problems import Severity
from torg.store import parse
from torg.store.events import pure_parser
from torg.store.examine import examine
from torg.store.normalise import tidy
from torg.store.parse import parse_plain


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: {b: c, d: [e, 'f']}\n", {"a": {"b": "c", "d": ["e", "f"]}}),
        ('a: "b\\n\\u00e5"\n', {"a": "b\nå"}),
        ("a: >-\n  b\n  c\n", {"a": "b c"}),
        ("a: b\n  c\n", {"a": "b c"}),
        ("[a, b]\n", ["a", "b"]),
        ("a:\n  b: {}\n  c: []\n", {"a": {"b": {}, "c": []}}),
        ("---\na: -b\n...\n", {"a": "-b"}),
    ],
)
def test_all_that_is_plainly_right_is_read(text: str, data: object) -> None:
    """More of YAML than the shortest road knows."""
    assert parse_plain(text) == data


@pytest.mark.parametrize(
    "text",
    ["", "# a\n", "a\n", "'a'\n", "a: b\na: c\n", "a: &b c\n", "a: *b\n", "a: !b c\n", "&a {b: c}\n", "a: !!map {}\n",
     "%YAML 1.1\n---\na: b\n", "a: b\n---\nc: d\n", "[a]: b\n", "? [a]\n: b\n", ": b\n", "{a:b}\n", 'a: "b\n  c"\n',
     "a: b #c\n", "a: ”b”\n", "- a:b\n", "a:\n  b:c\n", "a: b\n  c:d\n", "a: @b\n", "a: [b\n", "a:\n|\n  b\n"],
)  # fmt: skip
def test_what_needs_a_second_look_is_left(text: str) -> None:
    """None, never an exception, never a guess."""
    assert parse_plain(text) is None


@pytest.mark.parametrize("text", ["[" * 20_000, "{a: " * 5_000, "- " * 20_000, "a:\n" + " [" * 10_000])
def test_depth_is_left_at_once(text: str) -> None:
    """The depth limit stops the parser while it still is at the beginning."""
    assert parse_plain(text) is None


def test_the_careful_road_agrees_about_thousands_of_broken_files(town: Path) -> None:
    """What the fast road gives, `examine` gives too, and without a problem."""
    files = sorted(town.rglob("*.yaml"))
    texts = [tidy(text).text for text in mutants(files, 3000, seed=11)]
    read = [(text, data) for text in texts if (data := parse_plain(text)) is not None]
    seen = [(text, data, examine(text)) for text, data in read]

    assert [text for text, data, document in seen if (document.data, document.problems) != (data, ())] == []
    assert len(read) > 1000, "the law is only worth something when many of them can be read"


def test_what_the_fast_road_leaves_is_told_or_read(town: Path) -> None:
    """The careful road never ends with neither data nor an error."""
    files = sorted(town.rglob("*.yaml"))
    texts = [tidy(text).text for text in mutants(files, 1500, seed=12)]
    left = [examine(text) for text in texts if parse_plain(text) is None]

    silent = [each for each in left if each.data is None and not has_error(each.problems)]
    assert silent == []
    assert len(left) > 300


def has_error(problems: tuple[object, ...]) -> bool:
    """Whether any of them is an error."""
    return any(getattr(each, "severity", None) is Severity.ERROR for each in problems)


def test_the_pure_parser_gives_the_same(town: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without libyaml is slower and reads the same."""
    texts = [tidy(path.read_text("utf-8")).text for path in sorted(town.rglob("*.yaml"))[::10]]
    wanted = [yaml.load(text, Loader=yaml.BaseLoader) for text in texts]

    monkeypatch.setattr(parse, "parser_for", pure_parser)
    monkeypatch.setattr(parse, "parse_quick", lambda _: None)

    assert [parse_plain(text) or examine(text).data for text in texts] == wanted
