"""A leaflet's settings."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from torg.domain.leaflet import Leaflet, LeafletChoice, PageLimit, PaperColour, PaperFormat

SUNDAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 23)


def leaflet(**fields: Any) -> Leaflet:
    """A leaflet with a title, and what else is told."""
    return Leaflet.read({"titel": "Vinter", **fields})


def test_a_title_is_enough() -> None:
    """Everything in Swedish as A5, in green."""
    made = leaflet()
    assert (made.choice, made.editions, made.formats, made.pages, made.colour) == (
        LeafletChoice.read({}), ("sv",), (PaperFormat.A5,), None, PaperColour.GREEN,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "today", "expected"),
    [
        ({}, SUNDAY, (SUNDAY, date(2027, 1, 10))),
        ({}, MONDAY, (MONDAY, date(2027, 1, 17))),
        ({"veckor": "1"}, MONDAY, (MONDAY, date(2026, 11, 29))),
        ({"veckor": "0"}, MONDAY, (MONDAY, date(2026, 11, 29))),
        ({"från": "2026-12-01", "till": "2026-12-24"}, MONDAY, (date(2026, 12, 1), date(2026, 12, 24))),
        ({"från": "2026-12-01", "veckor": "2"}, MONDAY, (date(2026, 12, 1), date(2026, 12, 13))),
    ],
)
def test_the_days_end_on_a_sunday_unless_they_are_written(
    fields: dict[str, str], today: date, expected: tuple[date, date]
) -> None:
    """Weeks are counted with the one that the first day is in."""
    assert leaflet(**fields).period(today) == expected


def test_it_is_written_as_it_was_read() -> None:
    """Every setting comes back."""
    data = {
        "titel": "Vinter", "urval": {"områden": ["angsbo"], "hemifrån": "nej"}, "utgåvor": ["sv", "ar"],
        "från": "2026-12-01", "till": "2027-01-31", "format": ["a5", "häfte"], "sidor": "12", "logotyp": "ort.svg",
        "logotyp föreställer": "En kvarn", "färg": "blå", "hälsning": "Hej!",
        "telefon": {"namn": "Biblioteket", "nummer": "0980-31 92 10", "öppet": "vardagar"},
    }  # fmt: skip
    made = Leaflet.read(data)
    assert (Leaflet.read(made.written()), made.pages, made.written()["telefon"]["nummer"]) == (
        made, PageLimit.TWELVE, "0980-31 92 10",
    )  # fmt: skip


@pytest.mark.parametrize("fields", [{"sidor": "10"}, {"format": "a3"}, {"färg": "gul"}, {"okänt": "x"}])
def test_what_can_not_be_made_is_refused(fields: dict[str, str]) -> None:
    """Ten pages can not be folded, and yellow can not be read."""
    with pytest.raises(ValidationError) as told:
        leaflet(**fields)
    assert len(told.value.errors()) == 1
