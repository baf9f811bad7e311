"""Naming entries on the command line."""

from datetime import date

import click
import pytest

from torg.cli.choosing import choose, choose_entry, choose_interest, need_days
from torg.domain.leaflet import Leaflet
from towns import activity, town

TOWN = town([activity("fika", titel="Öppen fika"), activity("gympa", titel="Sittgympa"),
             activity("ute", titel="Gympa ute")])  # fmt: skip


@pytest.mark.parametrize("text", ["gympa", "handen/gympa", "Sittgympa", "sitt"])
def test_an_entry_is_named_as_one_does(text: str) -> None:
    """By id, with its owner, by title, or by some of it."""
    assert choose_entry(TOWN, text).id == "gympa"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "gym",
            (
                "«gym» kan vara flera saker. Skriv ett av de här i stället:\n"
                "  handen/gympa  (Sittgympa, Handen)\n"
                "  handen/ute  (Gympa ute, Handen)"
            ),
        ),
        ("sitgymmpa", "Det finns inget som heter «sitgymmpa». Menar du «Sittgympa»?"),
    ],
)
def test_what_could_be_several_or_none_is_asked_about(text: str, expected: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(click.UsageError) as raised:
        choose_entry(TOWN, text)
    assert raised.value.message == expected


def test_an_interest_by_its_name() -> None:
    """As it stands on the pages."""
    assert choose("prata och fika", {"prata-fika": "Prata och fika", "spel": "Spel"}) == "prata-fika"


def test_an_interest_by_another_word_is_asked_about() -> None:
    """The name that it has."""
    with pytest.raises(click.UsageError) as raised:
        choose_interest(TOWN, "fikka")
    assert raised.value.message == "Det finns inget som heter «fikka». Menar du «Prata och fika»?"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ({}, None),
        ({"till": "2026-11-22"}, None),
        ({"från": "2027-02-01", "till": "2027-01-01"}, "Bladet slutar 1 januari 2027"),
        ({"till": "2026-11-21"}, "Bladet «Vinter» gäller till och med 21 november 2026"),
    ],
)
def test_days_are_needed(days: dict[str, str], said: str | None) -> None:
    """In order, and not all in the past."""
    told = None
    try:
        need_days(Leaflet.read({"titel": "Vinter", **days}), date(2026, 11, 22))
    except click.UsageError as error:
        told = error.message.partition(",")[0].partition(".")[0]
    assert told == said
