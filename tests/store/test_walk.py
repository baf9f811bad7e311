"""The careful road: data with the place of every key and value."""

import pytest
import yaml

from torg.problems import Position
from torg.store.events import MAX_DEPTH
from torg.store.walk import Span, Spot, TooDeepError, Walked, walk

TEXT = """\
titel: Få
tider:
  - dag: fre
    tid: [9, '10']
text: |
  a
  b

sist: {a: "b"}
"""


def walked(text: str) -> Walked:
    """Walk a text that has content."""
    found = walk(text)
    assert found
    return found


def test_data_is_text_all_through() -> None:
    """As the fast road gives it."""
    assert walked(TEXT).data == yaml.load(TEXT, Loader=yaml.BaseLoader)


def test_every_key_and_value_has_its_place() -> None:
    """Lines and columns from 0; a block ends where the next line begins, a list with its last item."""
    spots = walked(TEXT).spots

    assert spots["titel",] == Spot(Span(0, 0, 0, 5, ""), Span(0, 7, 0, 9, ""))
    assert spots["tider",] == Spot(Span(1, 0, 1, 5, ""), Span(2, 2, 3, 18, "-"))
    assert spots["tider", 0] == Spot(None, Span(2, 4, 3, 18, ":"))
    assert spots["tider", 0, "tid"] == Spot(Span(3, 4, 3, 7, ""), Span(3, 9, 3, 18, "["))
    assert spots["tider", 0, "tid", 1] == Spot(None, Span(3, 13, 3, 17, "'"))
    assert spots["text",] == Spot(Span(4, 0, 4, 4, ""), Span(4, 6, 8, 0, "|"))
    assert spots["sist", "a"] == Spot(Span(8, 7, 8, 8, ""), Span(8, 10, 8, 13, '"'))
    assert spots[()] == Spot(None, Span(0, 0, 8, 14, ":"))


def test_a_span_knows_whether_it_is_one_text_on_one_line() -> None:
    """So that it can be replaced where it stands."""
    spans = [Span(0, 0, 0, 1, ""), Span(0, 0, 1, 0, "|"), Span(0, 0, 0, 2, "["), Span(0, 0, 1, 2, ":")]

    assert [(span.is_scalar, span.is_one_line) for span in spans] == [
        (True, True), (True, False), (False, True), (False, False)
    ]  # fmt: skip


def test_a_key_written_twice_is_told_with_both_lines() -> None:
    """The first one counts; what the second one holds is looked at too."""
    found = walked("a: b\nc:\n  d: e\nc:\n  f: &g h\nc: i\n")

    assert found.data == {"a": "b", "c": {"d": "e"}}
    assert [(each.code, each.position and each.position.line, dict(each.params)) for each in found.problems] == [
        ("yaml-dubblett", 4, {"fält": "c", "rad": 2}),
        ("yaml-ankare", 5, {"tecken": "&"}),
        ("yaml-dubblett", 6, {"fält": "c", "rad": 2}),
    ]


@pytest.mark.parametrize(
    ("text", "data", "signs"),
    [
        ("a: &x b\nc: *x\n", {"a": "b", "c": ""}, ["&", "*"]),
        ("a: !x b\n", {"a": "b"}, ["!"]),
        ("&x a: b\n", {"a": "b"}, ["&"]),
        ("a: &x\n  b: c\n", {"a": {"b": "c"}}, ["&"]),
        ("a: !!seq [b]\n", {"a": ["b"]}, ["!"]),
    ],
)
def test_what_is_hidden_in_a_composed_tree_is_told(text: str, data: object, signs: list[str]) -> None:
    """Anchors, aliases and tags change what a file says without showing it."""
    found = walked(text)

    assert found.data == data
    assert [(each.code, each.params["tecken"]) for each in found.problems] == [("yaml-ankare", sign) for sign in signs]
    assert len(found.broken) == len(signs)


@pytest.mark.parametrize(
    "text", ["[a]: b\nc: d\n", "{a: b}: e\nc: d\n", "? [a]\n: [b, [e]]\nc: d\n", "? \n: b\nc: d\n"]
)
def test_what_can_not_be_a_key_is_left_out(text: str) -> None:
    """The rest is read."""
    found = walked(text)

    assert (found.data, [each.code for each in found.problems]) == ({"c": "d"}, ["yaml-ogiltig"])


def test_a_second_document_is_told_where_it_begins() -> None:
    """The first one counts."""
    found = walked("a: b\n---\nc: d\n")

    assert (found.data, [(each.code, each.position) for each in found.problems]) == (
        {"a": "b"},
        [("yaml-flera-dokument", Position(2, 1, 4, "---"))],
    )


def test_a_directive_is_told() -> None:
    """YAML's own settings have no place here."""
    assert [each.code for each in walked("%YAML 1.1\n---\na: b\n").problems] == ["yaml-ogiltig"]


def test_an_empty_text_has_nothing_to_walk() -> None:
    """Comments are nothing."""
    assert (walk(""), walk("# a\n")) == (None, None)


@pytest.mark.parametrize(("opens", "closes"), [("[", "]"), ("- ", ""), ("{a: ", "}")])
def test_depth_ends_at_the_limit(opens: str, closes: str) -> None:
    """The deepest that is read, and one deeper."""
    deep = opens * MAX_DEPTH + "b" + closes * MAX_DEPTH
    assert walked(f"{deep}\n").problems == []

    with pytest.raises(TooDeepError) as error:
        walk(opens * (MAX_DEPTH + 1) + "b" + closes * (MAX_DEPTH + 1) + "\n")
    assert error.value.span.line == 0


def test_what_is_not_yaml_raises() -> None:
    """For `blame` to explain."""
    with pytest.raises(yaml.YAMLError):
        walk("a: b: c\n")
