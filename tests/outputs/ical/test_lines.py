"""Content lines."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Event

from torg.outputs.ical.lines import line, text, text_line


def test_a_short_line_is_written_as_it_is() -> None:
    """Name, colon, value, CRLF."""
    assert line("STATUS", "CONFIRMED") == b"STATUS:CONFIRMED\r\n"


def test_a_line_of_74_octets_is_whole_and_one_of_75_is_folded() -> None:
    """The piece after a fold begins with a space, which counts."""
    assert line("X", "a" * 72) == b"X:" + b"a" * 72 + b"\r\n"
    assert line("X", "a" * 73) == b"X:" + b"a" * 72 + b"\r\n a\r\n"


def test_a_fold_never_cuts_a_letter() -> None:
    """`å` is two octets: the fold comes before it. Many programs decode before they unfold, and would show rubbish."""
    assert line("X", "a" * 71 + "åb") == b"X:" + b"a" * 71 + b"\r\n \xc3\xa5b\r\n"


def test_a_fold_never_parts_a_backslash_from_what_it_escapes() -> None:
    """Some programs look for line breaks before they unfold."""
    assert line("X", "a" * 71 + r"\nb") == b"X:" + b"a" * 71 + b"\r\n \\nb\r\n"


@pytest.mark.parametrize(
    ("value", "escaped"),
    [
        ("Fika, prat; och C:\\temp", r"Fika\, prat\; och C:\\temp"),
        ("en\ntvå\r\ntre\rfyra", r"en\ntvå\ntre\nfyra"),
        ("en\u2028två\x85tre\x0bfyra", r"en\ntvå\ntre\nfyra"),
        ("flik\thär", "flik här"),
        ("a\x00b\x07c\x7fd\x9fe\ufefff\ud800g", "abcdefg"),
        ('"citat": 13.00–15.00', '"citat": 13.00–15.00'),
    ],
    ids=["signs", "breaks", "odd-breaks", "tab", "control", "nothing-else"],
)
def test_what_is_escaped_in_a_text(value: str, escaped: str) -> None:
    """Four escapes and no others; control characters are left out."""
    assert text(value) == escaped


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs", "Cc", "Cs"]), max_size=300))
@example("a" * 71 + "\\")
@example("^" * 200)
@example("\U0001f600" * 60)
def test_the_library_writes_the_same_bytes(value: str) -> None:
    """Law: what is written here, `icalendar` reads, and writes again as the same bytes."""
    event = b"BEGIN:VEVENT\r\n" + text_line("DESCRIPTION", value) + b"END:VEVENT\r\n"
    assert Event.from_ical(event).to_ical(sorted=False) == event


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_no_line_is_longer_than_75_octets(value: str) -> None:
    """Law: also when unfolded and decoded piece by piece."""
    pieces = text_line("SUMMARY", value).split(b"\r\n")
    assert pieces.pop() == b""
    assert max(map(len, pieces)) <= 75
    assert "".join(piece.decode() for piece in [pieces[0], *(piece[1:] for piece in pieces[1:])]) == (
        f"SUMMARY:{text(value)}"
    )
    assert re.search(r"[\x00-\x1f\x7f]", "".join(piece.decode() for piece in pieces)) is None
