"""The comment on a pull request: `torg.phrases.reports_markdown`."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from reported import ALL, FILES, HOSTILE, PLAIN, TIP, WARNING
from torg.phrases.reports_markdown import MOST_CHARACTERS, fenced, inline_code, markdown_report, neutral
from torg.problems import Position, Problem

ACTIVE = {"link_open", "image", "html_inline", "html_block", "s_open", "table_open"}
READER = MarkdownIt("commonmark").enable(["strikethrough", "table"])


def tokens(text: str) -> list[Token]:
    """Everything that a reader of Markdown finds, inner parts too."""
    return [inner for token in READER.parse(text) for inner in (token, *(token.children or ()))]


def plain_text(text: str) -> str:
    """The words that are shown outside code."""
    return "".join(token.content for token in tokens(text) if token.type == "text")


def test_nothing_wrong_is_a_heading_and_a_count() -> None:
    """Short when there is nothing to say."""
    assert markdown_report((), 120) == ("## Granskning av innehållet\n\n120 filer lästa: 0 fel, 0 varningar, 0 tips.\n")


def test_the_worst_comes_first_under_a_heading_for_each_severity() -> None:
    """Only severities that occur have a heading."""
    headings = re.findall(r"^### (.*)", markdown_report((TIP, WARNING, PLAIN), FILES), re.MULTILINE)

    assert headings == ["Fel", "Varningar", "Tips"]


def test_a_comment_has_nothing_that_does_anything() -> None:
    """No link, image, HTML or mention comes out of what people wrote."""
    report = markdown_report(ALL, FILES)

    assert [token.type for token in tokens(report) if token.type in ACTIVE] == []
    assert re.findall(r"[@#]\w|://|www\.", plain_text(report)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Öppen fika, 13.00–15.00", "Öppen fika, 13.00–15.00"),
        ("en `kod` och *stjärnor*", r"en \`kod\` och \*stjärnor\*"),
        ("<b>fet</b> & <!-- dold -->", "\u2060&lt;b&gt;fet&lt;/b&gt; &amp; &lt;\\!-- dold --&gt;"),
        ("rad\nrad", "rad rad"),
        ("hej @kommunen", "hej @\u2060kommunen"),
        ("se #12 och GH-12", "se \\#\u206012 och GH-\u206012"),
        ("https://x.example", "https:\u2060//x.example"),
        ("www.x.example", "www\u2060.x.example"),
        ("[a](b)", "\u2060\\[a\\]\\(b\\)"),
        ("- punkt", "\u2060- punkt"),
        ("abc1234def", "abc123\u20604def"),
    ],
)
def test_neutral_text_shows_itself(text: str, expected: str) -> None:
    """Markup is escaped; what GitHub would turn into a reference is parted by a character without width."""
    assert neutral(text) == expected


@given(st.text(st.characters(blacklist_categories=["Cs"])))
def test_any_text_is_neutral(text: str) -> None:
    """Whatever the text, a reader of Markdown finds one paragraph of text in it."""
    found = {token.type for token in tokens(neutral(text))}

    assert found <= {"paragraph_open", "inline", "text", "text_special", "paragraph_close"}


@given(st.text(alphabet="`a ~\n", min_size=1))
def test_code_can_not_end_its_own_fence(text: str) -> None:
    """The fence is longer than any run of backticks within."""
    lines = text.split("\n")

    blocks = [token for token in READER.parse("\n".join(fenced(lines))) if token.type == "fence"]

    assert [block.content for block in blocks] == [text + "\n"] if len(lines) <= 20 else len(blocks) == 1


@given(st.text(alphabet="`a b", min_size=1))
def test_inline_code_can_not_end_itself(text: str) -> None:
    """It is one piece of code, whatever backticks it holds."""
    found = [token for token in tokens(f"x {inline_code(text)} y") if token.type == "code_inline"]

    assert [token.content.strip() for token in found] == [" ".join(text.split())]


def test_a_comment_is_cut_well_below_what_github_takes() -> None:
    """The rest is counted, and all errors come before the first warning is cut."""
    assert PLAIN.position
    assert WARNING.position
    errors = [
        replace(PLAIN, file=f"content/{line}.yaml", position=replace(PLAIN.position, line=line))
        for line in range(1, 600)
    ]
    warnings = [
        replace(WARNING, file=f"content/{line}.yaml", position=replace(WARNING.position, line=line))
        for line in range(1, 100)
    ]

    report = markdown_report([*warnings, *errors], FILES)

    shown = report.count("(`yaml-kolon`)")
    assert len(report) < MOST_CHARACTERS + 200
    assert report.splitlines()[-1] == (f"Och {599 - shown} fel, 99 varningar till. Kör `torg check` för att se allt.")


def test_one_enormous_problem_leaves_room_for_others() -> None:
    """Each part of a problem has its own limit."""
    huge = Problem(
        "yaml-kolon-i-text",
        file="content/a.yaml",
        params={"fält": "x" * 60_000, "värde": "y" * 60_000},
        position=Position(1, 1, 60_000, "z" * 60_000),
        corrected=("z" * 60_000,) * 50,
    )

    report = markdown_report((huge, PLAIN), FILES)

    assert (len(report) < 20_000, "(`yaml-kolon`)" in report) == (True, True)


def test_files_are_in_reading_order_within_a_severity() -> None:
    """So that one can work from the top."""
    problems = [replace(PLAIN, file=name) for name in ("b.yaml", "a.yaml", "c.yaml")]

    names = re.findall(r"\*\*`(.)\.yaml`", markdown_report(problems, FILES))

    assert all(first < second for first, second in pairwise(names))


def test_hostile_text_is_all_there() -> None:
    """Neutral does not mean gone: the reader sees what was written."""
    words = " ".join(token.content for token in tokens(neutral(HOSTILE)) if token.type.startswith("text"))

    assert [word for word in ("alla", "kod", "img", "100 %", "error") if word not in words] == []
