"""Marked texts in pieces."""

import pytest

from torg.outputs.paper.pieces import Kind, is_unmarked, pieces
from torg.phrases.isolates import END, FIRST_STRONG, LEFT_TO_RIGHT, left_to_right, own_words

OWN, NUMBERS, PHRASE = Kind.OWN, Kind.NUMBERS, Kind.PHRASE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Every day", [(PHRASE, "Every day")]),
        (f"At {own_words('Ankaret')}.", [(PHRASE, "At "), (OWN, "Ankaret"), (PHRASE, ".")]),
        (f"{left_to_right('13–15')}", [(NUMBERS, "13–15")]),
        (f"{FIRST_STRONG}Kl {LEFT_TO_RIGHT}9{END} här{END}!", [(OWN, "Kl 9 här"), (PHRASE, "!")]),
        (f"{FIRST_STRONG}Kl 9", [(OWN, "Kl 9")]),
        (f"Hej{END} du", [(PHRASE, "Hej du")]),
        (f"{FIRST_STRONG}{END}", []),
    ],
)
def test_each_piece_knows_whose_it_is(text: str, expected: list[tuple[Kind, str]]) -> None:
    """A mark inside another belongs to it; a stray end is left out."""
    assert list(pieces(text)) == expected


def test_most_texts_have_no_marks() -> None:
    """Those are one piece, and need no search for more."""
    assert [is_unmarked(text) for text in ("Fika", "", own_words("Fika"), END)] == [True, True, False, False]
