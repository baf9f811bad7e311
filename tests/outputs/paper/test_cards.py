"""Pocket cards."""

from typing import Any

import page as validation
import pytest

from papers import PRESS, codes_of, desk, text_of
from torg.domain.activity import Activity
from torg.domain.leaflet import PaperColour
from torg.outputs.paper.cards import Card, Cards
from torg.outputs.paper.files import page_count
from torg.phrases.isolates import plain_text
from towns import TODAY, activity, town

FIKA = activity()


def cards(*entries: Activity, edition: str = "sv", **changes: Any) -> Cards:
    """What makes the cards of a town."""
    return Cards(desk(town(entries, **changes), edition))


def card(edition: str = "sv") -> Card:
    """A card with one place."""
    return cards(FIKA, edition=edition).card([FIKA], PaperColour.GREEN)


def test_what_a_card_says() -> None:
    """The number, who answers, where to come."""
    made = card()
    door = made.doors[0]
    assert (made.phone.number, made.phone.note, door.title, door.when, door.where, made.address) == (
        "0980-31 92 00", "Öppet vardagar 9–15.", "Öppen fika", "Torsdagar 13.00–15.00.",
        "Handens lokal, Smedjegatan\N{NO-BREAK SPACE}7.", "torg.example.org",
    )  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [
        {"kostnad": {"pris": "20"}},
        {"anmälan": {"krävs": "ja", "hur": "ring"}},
        {"särskilt för": "Barn"},
        {"märken": "barn-med"},
        {"ålder": {"från": "60"}},
        {"typ": "stod"},
        {"tider": [{"alltid öppet": "ja"}]},
        {"tider": [{"dag": "måndag", "tid": "9.00"}, {"dag": "tisdag", "tid": "10.00"}]},
        {"plats": None},
        {"pausad till": "2027-08-01"},
    ],
)
def test_where_one_can_not_just_come(changes: dict[str, Any]) -> None:
    """Or where it is not for everyone, or not told in a word."""
    assert cards(activity(**changes)).open_doors(()) == ()


def test_a_place_at_home_is_no_door() -> None:
    """Nor is a telephone or a screen."""
    assert cards(FIKA, place={"slag": "telefon"}).open_doors(()) == ()


def test_the_order_of_places() -> None:
    """Where one may just sit, then what is open most; one of each organiser, and in the areas that are asked for."""
    often = activity("ofta", titel="Ofta", tider=[{"dag": "måndag–fredag", "tid": "10.00"}])
    sit = activity("sitta", titel="Sitta", märken="sitta-med")
    found = [cards(*some).open_doors(areas) for some, areas in (
        ((FIKA, often, sit), ()), ((FIKA, often), ("centrum",)), ((FIKA, often), ("abacken",)),
    )]  # fmt: skip
    assert [[entry.title for entry in each] for each in found] == [["Sitta"], ["Ofta"], []]


def test_no_more_than_there_is_room_for() -> None:
    """At most two, and what is too long is passed by."""
    short = [activity(f"nr{at}", titel=f"Nr {at}") for at in range(4)]
    hours = [f"{hour}.{minute}–{hour}.{minute + 5}" for hour in range(8, 18) for minute in (10, 20, 30, 40)]
    long = activity("lang", tider=[{"dag": "torsdag", "tid": hours}])
    made = cards(*short, long)
    assert [[entry.id for entry in made.fitting(each)] for each in ([*short], [long, short[0]])] == [
        ["nr0", "nr1"], ["nr0"],
    ]  # fmt: skip


@pytest.mark.parametrize(("edition", "kind", "pages"), [("sv", "front", 1), ("ar", "both", 2)])
def test_the_sheet_passes_pdf_ua(edition: str, kind: str, pages: int) -> None:
    """Eight codes for the eye, one card for the ear; the same bytes each time."""
    sheet = card(edition)
    data = PRESS.pdf("card", sheet, kind, TODAY)
    report = validation.validate_pdf_bytes(data, profile=validation.ValidationProfile.PDF_UA_1)
    assert (page_count(data), codes_of(data), [each.rule_id for each in report.failures]) == (
        pages, ["https://torg.example.org"] * 8, [],
    )  # fmt: skip
    assert (text_of(data, 0).count("0980-31 92 00"), PRESS.pdf("card", sheet, kind, TODAY) == data) == (8, True)


def test_another_edition_speaks() -> None:
    """But names stay Swedish."""
    door = card("en").doors[0]
    assert (plain_text(door.title), plain_text(door.when)) == ("Öppen fika", "Every Thursday, 13:00–15:00.")


def test_the_back_has_the_crisis_numbers() -> None:
    """Those that somebody has checked."""
    data = PRESS.pdf("card", card(), "both", TODAY)
    assert text_of(data, 1).count("Är det fara för livet? Ring 112. Du kan också ringa hit och prata: 1177 1177.") == 8
