"""What it takes to come, from a whole entry."""

from typing import Any

import pytest

from torg.phrases.editions import speech_for
from torg.phrases.terms_told import costs, to_know
from towns import activity

SWEDISH = speech_for("sv")
LANGUAGES = {"sv": "svenska", "ar": "arabiska"}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, ["Gratis."]),
        ({"typ": "uppdrag"}, ["Du betalar inget."]),
        ({"typ": "uppdrag", "kostnad": {"pris": "20"}}, ["Det kostar 20 kronor."]),
        ({"typ": "kurs", "kostnad": {"pris": "350"}, "medlemskap": {"krävs": "ja", "pris": "100"}},
         ["Det kostar 350 kronor.", "Du behöver vara medlem. Medlemskapet kostar 100 kronor per år.",
          "I allt blir det 450 kronor, med medlemskapet."]),
    ],
)  # fmt: skip
def test_all_that_one_may_have_to_pay(fields: dict[str, Any], expected: list[str]) -> None:
    """A course also as one sum with the membership that it takes."""
    assert list(costs(SWEDISH, activity(**fields))) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"särskilt för": "Barn 5–10 år", "ålder": {"från": "5", "till": "10"}}, ["Särskilt för barn 5–10 år."]),
        ({"ålder": {"från": "16"}}, ["För dig som är 16 år eller äldre."]),
        ({"språk": ["sv"], "reservdag": "2026-11-28"}, ["Vi talar svenska.", "Reservdag: lördag 28 november 2026."]),
        ({"språk": ["ar"], "fika": "ja", "ta med": "Kopp", "att veta": ["Rullator går bra"], "fritidskortet": "ja"},
         ["Vi talar arabiska.", "Vi fikar varje gång.", "Ta med: kopp.", "Du kan betala med Fritidskortet.",
          "Rullator går bra."]),
    ],
)  # fmt: skip
def test_what_is_good_to_know(fields: dict[str, Any], expected: list[str]) -> None:
    """In one order; ages are said once."""
    assert list(to_know(SWEDISH, activity(**fields), LANGUAGES)) == expected


def test_in_short_some_goes_without_saying() -> None:
    """Swedish alone, and the reserve day that paper has among the changes."""
    found = [activity(språk=["sv"], reservdag="2026-11-28"), activity(språk=["sv", "ar"])]
    assert [list(to_know(SWEDISH, each, LANGUAGES, short=True)) for each in found] == [
        [], ["Vi talar svenska och arabiska."],
    ]  # fmt: skip
