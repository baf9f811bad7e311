"""Venues, and how entries choose among them."""

from typing import Any

import pytest
from pydantic import ValidationError

from factories import make_activity, make_place
from torg.domain.places import EvenOddPlaces, place_ids


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("lokal", False), ("ute", False), ("nätet", True), ("telefon", True), ("hemma", False), ("senare", False)],
)
def test_only_online_and_telephone_are_from_home(kind: str, expected: bool) -> None:
    """A visit at home is not the same as staying at home."""
    assert make_place(slag=kind).from_home is expected


@pytest.mark.parametrize(
    ("written", "ids"),
    [
        (None, ()),
        ("handen-lokal", ("handen-lokal",)),
        (["a", "b"], ("a", "b")),
        ({"jämna": "a", "udda": "b"}, ("a", "b")),
    ],
)
def test_a_choice_names_its_places_in_order(written: Any, ids: tuple[str, ...]) -> None:
    """None, one, several, or one for even and one for odd weeks."""
    assert place_ids(make_activity(plats=written).places) == ids


def test_even_and_odd_weeks_are_kept_apart() -> None:
    """A mapping is no list."""
    assert make_activity(plats={"jämna": "a", "udda": "b"}).places == EvenOddPlaces.read({"jämna": "a", "udda": "b"})


@pytest.mark.parametrize(("word", "expected"), [("varje gång", True), ("Ja", True)])
def test_places_in_turn_are_said_in_words(word: str, expected: bool) -> None:
    """`varje gång`, and `ja` for those who answer the question."""
    assert make_activity(plats=["a", "b"], växlar=word).rotates is expected


def test_another_word_for_taking_turns_is_refused_with_the_right_one() -> None:
    """The suggestion is the only word there is."""
    with pytest.raises(ValidationError) as caught:
        make_activity(plats=["a", "b"], växlar="ibland")
    (error,) = caught.value.errors()
    assert (error["type"], error["ctx"]["förslag"]) == ("varde-okant", "varje gång")


def test_facts_keep_their_answers_as_written() -> None:
    """Their meaning is the vocabulary's."""
    assert make_place(fakta={"Hiss": "vet ej", "antal-trappsteg": "3"}).facts == {
        "hiss": "vet ej",
        "antal-trappsteg": "3",
    }
