"""Marks around somebody's own words and around numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torg.phrases.isolates import Kind, left_to_right, own_words, pieces, plain_text

OWN, NUMBERS, END = "\u2068", "\u2066", "\u2069"


def test_own_words_are_marked_once() -> None:
    """Marking again changes nothing, and nothing is not marked."""
    once = own_words("Ankaret")
    assert (once, own_words(once), own_words("")) == (f"{OWN}Ankaret{END}", once, "")


def test_numbers_are_marked_once() -> None:
    """The same for hours and telephone numbers."""
    once = left_to_right("13:00–15:00")
    assert (once, left_to_right(once), left_to_right("")) == (f"{NUMBERS}13:00–15:00{END}", once, "")


def test_marks_in_what_somebody_wrote_are_taken_away() -> None:
    """No text of an organiser can end its own marks, or turn the direction of what follows."""
    assert own_words(f"A{END}B\u202eC") == f"{OWN}ABC{END}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Plats: Torget.", [(Kind.PHRASE, "Plats: Torget.")]),
        (f"Plats: {OWN}Torget{END}.", [(Kind.PHRASE, "Plats: "), (Kind.OWN, "Torget"), (Kind.PHRASE, ".")]),
        (f"{OWN}A{END}{NUMBERS}9{END}", [(Kind.OWN, "A"), (Kind.NUMBERS, "9")]),
        (f"{OWN}A {NUMBERS}9{END} B{END} C", [(Kind.OWN, "A 9 B"), (Kind.PHRASE, " C")]),
        (f"{OWN}utan slut", [(Kind.OWN, "utan slut")]),
        (f"slut{END} utan början{END}", [(Kind.PHRASE, "slut"), (Kind.PHRASE, " utan början")]),
        (f"{OWN}{END}tomt", [(Kind.PHRASE, "tomt")]),
    ],
)
def test_pieces(text: str, expected: list[tuple[Kind, str]]) -> None:
    """Nested marks belong to the outer ones, and unbalanced ones do no harm."""
    found = list(pieces(text))
    assert [each for each in found if each[1]] == found
    assert _joined(found) == _joined(expected)


def _joined(found: list[tuple[Kind, str]]) -> list[tuple[Kind, str]]:
    """Neighbours of the same kind as one."""
    joined: list[tuple[Kind, str]] = []
    for kind, text in found:
        if joined and joined[-1][0] is kind:
            joined[-1] = (kind, joined[-1][1] + text)
        else:
            joined.append((kind, text))
    return joined


@given(st.text(alphabet=["a", " ", "9", OWN, NUMBERS, END]))
def test_no_letter_is_lost(text: str) -> None:
    """The pieces together are the text without its marks."""
    assert "".join(piece for _, piece in pieces(text)) == plain_text(text)
