"""Bytes to text: what is silently put right, what is told, and where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torg.problems import Position
from torg.store.normalise import decode, is_clean, lines_of, tidy


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("\ufeffa: b\n", "a: b\n"),
        ("a: b\r\nc: d\r\n", "a: b\nc: d\n"),
        ("a: b\rc: d", "a: b\nc: d"),
        ("a: e\u0301\n", "a: é\n"),
        ("a: b\u00a0c\n", "a: b c\n"),
        ("a: 1\u202f000\n", "a: 1 000\n"),
        ("a: b\u2029c\x0bd\x0ce\u0085f\n", "a: b c d e f\n"),
        ("a: b\u200bc\u00add\u2060e\ufefff\n", "a: bcdef\n"),
        ("a: x\u200dy\n", "a: xy\n"),
        ("a:\tb\t\tc\n", "a: b  c\n"),
        ("\ta: b\n  \tc: d\n", "\ta: b\n  \tc: d\n"),
    ],
)
def test_what_means_nothing_is_put_right_without_a_word(raw: str, text: str) -> None:
    """Line breaks, composed letters, spaces of all sorts, characters without width, tabs inside a line."""
    source = decode(raw.encode())

    assert (source.text, source.problems, source.readable) == (text, (), True)


@pytest.mark.parametrize("text", ["namn: عربي\u200f\n", "namn: می\u200cخواهم\n", "namn: 👩\u200d👧\n"])
def test_joiners_and_marks_stay_where_scripts_need_them(text: str) -> None:
    """Arabic, Persian and emoji families are not broken."""
    assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("raw", "sign", "column", "line"),
    [
        ("a: b\x1bc\n", "U+001B", 5, "a: bc"),
        ("a: \u202eb\u202c\n", "U+202E", 4, "a: b"),
        ("a: b\u2066c\n", "U+2066", 5, "a: bc"),
        ("a: \x7fb\n", "U+007F", 4, "a: b"),
        ("a: b\ufffe\n", "U+FFFE", 5, "a: b"),
    ],
)
def test_what_hides_something_is_told(raw: str, sign: str, column: int, line: str) -> None:
    """The problem names the character; the shown line has a stand-in, so that a terminal never gets it."""
    source = decode(raw.encode())
    problem = source.problems[0]

    assert source.text == f"{line}\n"
    assert (problem.code, dict(problem.params)) == ("yaml-osynligt", {"tecken": sign})
    assert problem.remedy
    assert (problem.remedy.text, problem.remedy.safe) == (line, True)
    assert problem.position
    assert (problem.position.line, problem.position.column) == (1, column)
    assert problem.position.source[column - 1] == "\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize(
    ("raw", "position"),
    [
        ("a: b\n\u00a0\u00a0c: d\n", Position(2, 1, 3, "  c: d")),
        ("a:\u00a0b\n", Position(1, 3, 4, "a: b")),
        ("a:\n \u00a0b: c\n", Position(2, 2, 3, "  b: c")),
    ],
)
def test_a_hard_space_where_it_would_matter_is_a_tip(raw: str, position: Position) -> None:
    """In the indentation and after a colon YAML would not see a space; it is read as one."""
    source = decode(raw.encode())

    assert [(each.code, each.position) for each in source.problems] == [("yaml-hart-mellanslag", position)]


def test_a_file_with_nul_is_binary() -> None:
    """There is no text in it to look at."""
    for data in (b"a: b\0c", b"\x89PNG\r\n\x1a\n\0\0\0", b"\xff\0"):
        source = decode(data)
        assert ([each.code for each in source.problems], source.readable) == (["fil-binar"], False)


def test_another_encoding_is_told_at_its_first_byte_and_read() -> None:
    """Windows-1252 is the guess; the position counts characters, over CRLF too."""
    source = decode("titel: Öl\r\nort: Malmö\r\n".encode("cp1252"))

    assert source.text == "titel: Öl\nort: Malmö\n"
    assert [(each.code, each.position) for each in source.problems] == [("fil-utf8", Position(1, 8, 9, "titel: Öl"))]


def test_the_first_bad_byte_may_stand_after_good_ones() -> None:
    """A file of which only one line was pasted in the wrong encoding."""
    source = decode("a: å\n".encode() + "b: ö\n".encode("cp1252"))

    assert source.problems[0].position == Position(2, 4, 5, "b: ö")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_told_by_its_name_and_read(encoding: str) -> None:
    """With a byte order mark or without: some programs call it Unicode, and do not ask."""
    source = decode("titel: Få – nu\n".encode(encoding))
    (problem,) = source.problems

    assert (source.text, problem.code, dict(problem.params)) == ("titel: Få – nu\n", "fil-utf8", {"sak": "utf-16"})


@pytest.mark.parametrize("data", [b"a\0b", b"a\0\0b", b"\0\0\0\0", b"a\0b\0c\0def\0", b"\0"])
def test_zeros_alone_do_not_make_a_text(data: bytes) -> None:
    """Nearly every other byte, and none of the others."""
    assert [each.code for each in decode(data).problems] == ["fil-binar"]


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_a_problem(data: bytes) -> None:
    """Never an exception; the text has nothing more to tidy but leading tabs, and all its problems have positions."""
    source = decode(data)

    again = tidy(source.text)
    assert (again.text, again.problems) == (source.text, ())
    assert [each.code for each in source.problems if each.position is None] in ([], ["fil-binar"])


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80))
def test_tidying_keeps_the_number_of_lines(text: str) -> None:
    """So that every line number is the file's own."""
    wanted = len(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n"))

    assert len(tidy(text).text.split("\n")) == wanted


def test_clean_text_is_passed_through() -> None:
    """The usual case costs two quick looks."""
    assert (is_clean("titel: Få åtta öl – 5 € 👋\n"), is_clean("a\tb"), is_clean("e\u0301")) == (True, False, False)


def test_lines_of_opens_no_line_after_the_last_break() -> None:
    """`a` has one line, and so has `a` with its line break."""
    assert (lines_of("a"), lines_of("a\n"), lines_of("a\n\n"), lines_of("")) == (["a"], ["a"], ["a", ""], [""])
