"""Long lists folded by part of town and by the hour."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import time

from torg.domain.places import Place
from torg.phrases.editions import speech_for
from torg.site.builders.folding import Area, Areas, folded
from torg.site.builders.shelf import Shelf
from towns import PLACE, TODAY, town

CENTRE, HILL = Area(0, "centrum", "Centrum"), Area(1, "abacken", "Åbacken")
HOME = Area(2, "hemifran", "Hemifrån", is_place=False)


def _areas(item: int) -> Iterable[Area]:
    return ((CENTRE,), (HILL,), (CENTRE, HILL), (HOME,))[item % 4]


def _clock(item: int) -> time:
    return time(8 + item // 10)


def test_a_short_list_is_one_page() -> None:
    """Without doors or numbers, though it be empty."""
    for items in ([], [1, 2, 3]):
        (sheet,) = folded(speech_for("sv"), "i-dag.html", items, _areas, _clock, size=3)
        assert (sheet.path, list(sheet.items), sheet.doors, sheet.pages) == ("i-dag.html", items, (), ())


def test_a_long_list_is_folded_by_part_of_town() -> None:
    """The first page has doors with how many there are; what is in two parts of town stands in both."""
    first, *others = folded(speech_for("sv"), "i-dag.html", range(8), _areas, _clock, size=5)
    assert [(door.text, door.href, door.note) for door in first.doors] == [
        ("Centrum", "i-dag/centrum.html", "4 saker."),
        ("Åbacken", "i-dag/abacken.html", "4 saker."),
        ("Hemifrån", "i-dag.hemifran.html", "2 saker."),
    ]
    assert [(sheet.path, sheet.area, list(sheet.items)) for sheet in others] == [
        ("i-dag/centrum.html", "Centrum", [0, 2, 4, 6]),
        ("i-dag/abacken.html", "Åbacken", [1, 2, 5, 6]),
        ("i-dag.hemifran.html", "Hemifrån", [3, 7]),
    ]


def test_nothing_is_lost() -> None:
    """Whatever the size, every item is on some page."""
    for size in (1, 2, 3, 7, 50):
        sheets = list(folded(speech_for("sv"), "a/b.html", range(40), _areas, _clock, size=size))
        assert {item for sheet in sheets for item in sheet.items} == set(range(40))
        assert max(len(sheet.items) for sheet in sheets) <= size


def test_what_still_is_too_long_is_numbered() -> None:
    """Each link says from which hour its page goes, and the page one is on is marked."""
    sheets = list(folded(speech_for("sv"), "a/b.html", range(25), lambda _: (CENTRE,), _clock, size=10))
    assert [sheet.path for sheet in sheets] == ["a/b.html", "a/b.2.html", "a/b.3.html"]
    assert [(link.text, link.href, link.current) for link in sheets[1].pages] == [
        ("Sida 1, från 8.00", "../a/b.html", False),
        ("Sida 2, från 9.00", "../a/b.2.html", True),
        ("Sida 3, från 10.00", "../a/b.3.html", False),
    ]


def test_the_part_of_town_of_a_place() -> None:
    """Its area; the telephone and the net are at home; what has no area or no place is elsewhere."""
    catalogue = town([])
    extra = {
        "telefon": Place.read({"namn": "Per telefon", "slag": "telefon", "@id": "telefon"}),
        "skogen": Place.read({**{k: v for k, v in PLACE.items() if k != "område"}, "@id": "skogen"}),
    }
    shelf = Shelf(replace(catalogue, places={**catalogue.places, **extra}), TODAY, speech_for("sv"))
    areas = Areas(shelf)
    assert [[area.label for area in areas.of(places)] for places in (["lokalen", "telefon"], ["skogen"], [])] == [
        ["Centrum", "Hemifrån: i telefon eller på nätet"],
        ["På andra platser"],
        ["På andra platser"],
    ]
