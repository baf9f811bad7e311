"""Naming entries on the command line."""

import click
import pytest

from torg.cli.choosing import choose, choose_entry
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
