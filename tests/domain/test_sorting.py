"""Swedish alphabetical order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torg.domain.sorting import first_letter, swedish_key

AREAS = ["Centrum", "Kvarndala", "Zinkhyttan", "Åbacken", "Ängsbo", "Östermark"]


def test_the_areas_of_the_town_come_in_the_order_that_swedes_expect() -> None:
    """Code points would put Ängsbo before Åbacken."""
    assert sorted(set(AREAS), key=swedish_key) == AREAS


@pytest.mark.parametrize(
    "words",
    [
        ["Vallmo", "Wadköping", "Xylofon"],
        ["ide", "idé", "idrott"],
        ["Müller", "Mytomspel"],
        ["Aarhus", "Abborren"],
        ["2 steg", "Abborren"],
        ["öppet", "Öppet hus"],
        ["Café", "cafékväll"],
        ["fika", "fika igen", "fikabord"],
        ["läxa", "løv"],
    ],
)
def test_letters_sort_by_the_rules_of_the_swedish_academy(words: list[str]) -> None:
    """W after v, é as e, ü as y, ø as ö; capitals and accents make no difference, a space comes before letters."""
    assert sorted(set(words), key=swedish_key) == words


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("Ängsbo", "Ä"),
        ("école", "E"),
        ("”Öppet”", "Ö"),
        ("Über", "Y"),
        ("wifi", "W"),
        ("65 plus", "0–9"),
        ("…", "0–9"),
        ("A\u0308ngsbo", "Ä"),
        ("ärtsoppa", "Ä"),
    ],
)
def test_the_heading_is_the_first_letter_in_its_swedish_form(text: str, letter: str) -> None:
    """Decomposed letters, quotes and digits have their place."""
    assert first_letter(text) == letter


@given(st.lists(st.text(max_size=8), max_size=6))
def test_the_order_does_not_depend_on_the_order_before(words: list[str]) -> None:
    """Different texts never tie."""
    assert sorted(words, key=swedish_key) == sorted(sorted(words), key=swedish_key)
