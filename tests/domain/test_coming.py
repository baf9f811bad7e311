"""Which day is meant by a date that says too little: `torg.domain.coming`."""

from datetime import date

import pytest
from pydantic_core import PydanticCustomError

from torg.domain.clock import read_day
from torg.domain.coming import clear_day, with_coming
from torg.problems import Problem, problem

TODAY = date(2026, 11, 22)
"""A Sunday."""


def told(text: str) -> Problem:
    """What is said of a text that is no whole date."""
    with pytest.raises(PydanticCustomError) as error:
        read_day(text)
    context = {name: value for name, value in (error.value.context or {}).items() if isinstance(value, str | int)}
    (found,) = with_coming([Problem(error.value.type, params=context)], TODAY)
    return found


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        ("27 november", "utan-ar", "2026-11-27"),
        ("22 nov", "utan-ar", "2026-11-22"),
        ("21 november", "utan-ar", "2027-11-21"),
        ("14/1", "utan-ar", "2027-01-14"),
        ("31 mars", "utan-ar", "2027-03-31"),
        ("29 februari", "utan-ar", "2028-02-29"),
        ("fredag 27 november", "utan-ar", "2026-11-27"),
        ("Fredagen den 27:e november", "utan-ar", "2026-11-27"),
        ("fre 27/11", "utan-ar", "2026-11-27"),
        ("fredag", "veckodag", "2026-11-27"),
        ("på söndag", "veckodag", "2026-11-22"),
        ("14/1-27", "tva-siffror", "2027-01-14"),
        ("14 januari 27", "tva-siffror", "2027-01-14"),
        ("270114", "tva-siffror", "2027-01-14"),
        ("27-01-14", "tva-siffror", "2027-01-14"),
        ("imorgon", "idag", "2026-11-23"),
    ],
)
def test_the_coming_day_is_meant(text: str, what: str, day: str) -> None:
    """With what the writer left out."""
    found = told(text)
    assert (found.params["sak"], found.params["förslag"]) == (what, day)


@pytest.mark.parametrize(
    ("text", "clear"),
    [
        ("11 december", "2026-12-11"),
        ("Fredagen  den 11 december", "2026-12-11"),
        ("fre 11/12", "2026-12-11"),
        ("22 nov", "2026-11-22"),
        ("31 augusti", "2027-08-31"),
        ("lördag 11 december", "lördag 11 december"),
        ("21 november", "21 november"),
        ("29 februari", "29 februari"),
        ("14/1-27", "14/1-27"),
        ("fredag", "fredag"),
        ("11 december 2026", "11 december 2026"),
        ("2026-12-11", "2026-12-11"),
        ("i vår", "i vår"),
        ("", ""),
    ],
)
def test_a_coming_day_without_its_year_is_written_only_when_it_is_clear(text: str, clear: str) -> None:
    """Not with a weekday that it does not have, nor when it was yesterday; and nothing else is touched."""
    assert clear_day(text, TODAY) == clear


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("30 februari", "finns-inte"), ("31/11", "finns-inte"), ("29/2-27", "finns-inte"), ("2027-02-30", "finns-inte"),
        ("14/13", "ingen-manad"), ("99-99-99", "ingen-manad"), ("i vår", "inget-datum"), ("", "inget-datum"),
        ("fika 27", "inget-datum"),
    ],
)  # fmt: skip
def test_where_no_day_can_be_meant_none_is_put_forward(text: str, what: str) -> None:
    """An example near today stands for all."""
    found = told(text)
    assert (found.params["sak"], "förslag" in found.params, found.params["exempel"]) == (what, False, "2026-11-29")


def test_other_problems_are_left_as_they_are() -> None:
    """They are not about days."""
    others = [problem("kontrollerad-180", dagar=200), problem("klockslag", värde="27 november")]
    assert list(with_coming(others, TODAY)) == others
