"""Schedules in plain sentences."""

from typing import Any

import pytest

from torg.domain.schedule.record import Schedule
from torg.phrases.editions import speech_for

NAMES = {"ankaret": "Ankaret", "zenit": "Zenit"}


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            {"dag": "torsdag", "tid": "13.00–15.00", "röda dagar": "nej"},
            "Varje torsdag, 13.00–15.00. Inte på röda dagar.",
        ),
        ({"dag": "varje dag"}, "Varje dag."),
        ({"dag": "måndag–torsdag", "tid": "9.00"}, "Varje vecka: måndag – torsdag, från 9.00."),
        ({"dag": "tredje torsdagen", "tid": "18.00–20.00"}, "Den tredje torsdagen i månaden, 18.00–20.00."),
        (
            {"dag": "tisdag", "utom": ["sportlov", "vecka 13", "juli", "2027-05-18", "2027-06-01–2027-06-05"]},
            ("Varje tisdag. Då har vi ledigt: sportlovet, vecka 13, juli, 18 maj 2027 och 1 juni 2027 – 5 juni 2027."),
        ),
        ({"dag": "tisdag", "veckor": "27–30"}, "Varje tisdag. Bara vecka 27–30."),
        (
            {"dag": "torsdag", "plats": {"jämna": "ankaret", "udda": "zenit"}},
            "Varje torsdag. Jämna veckor: Ankaret. Udda veckor: Zenit.",
        ),
        ({"dag": "torsdag", "plats": ["ankaret", "zenit"]}, "Varje torsdag. Plats: Ankaret och Zenit."),
        (
            {"dag": "torsdag", "från": "2027-01-14", "plats": ["ankaret", "zenit"], "växlar": "varje gång"},
            ("Varje torsdag. Första dagen: torsdag 14 januari 2027. Vi byter plats varje gång: Ankaret och Zenit."),
        ),
    ],
)
def test_sentences(data: dict[str, Any], expected: str) -> None:
    """Each idea is a sentence of its own."""
    assert speech_for("sv-lattlast").schedule_sentence(Schedule.model_validate(data), NAMES) == expected


def test_places_are_said_only_when_asked_for() -> None:
    """A page that tells the places elsewhere leaves them out here."""
    schedule = Schedule.model_validate({"dag": "torsdag", "plats": "ankaret"})
    assert speech_for("sv-lattlast").schedule_sentence(schedule, NAMES, where=False) == "Varje torsdag."


def test_names_are_somebodys_own() -> None:
    """A place's name is never translated, and marked as Swedish."""
    assert speech_for("en").turns_sentence(["Ankaret", "Zenit"]) == (
        "We change place each time: \u2068Ankaret\u2069 and \u2068Zenit\u2069."
    )


def test_many_places() -> None:
    """The first ones by name, and that there are more."""
    assert [speech_for(code).places_and_more(["Ankaret", "Zenit"]) for code in ("sv-lattlast", "en")] == [
        "Ankaret, Zenit och fler platser",
        "\u2068Ankaret\u2069, \u2068Zenit\u2069 and more places",
    ]
