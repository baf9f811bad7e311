"""The shelf: what is shown on one day, and every way to find it."""

from datetime import date

from torg.domain.catalogue import Catalogue
from torg.phrases.editions import speech_for
from torg.site.builders.shelf import Shelf
from towns import TODAY, activity, notice, town


def _shelf(catalogue: Catalogue, today: date = TODAY) -> Shelf:
    return Shelf(catalogue, today, speech_for("sv"))


def test_entries_are_in_swedish_order() -> None:
    """A–Ö by title whatever sort of entry; equal titles by id."""
    activities = [activity("o", titel="Öppet"), activity("z", titel="Zumba"), activity("b", titel="Ål")]
    shelf = _shelf(town([*activities, activity("a", titel="Ål")], [notice(titel="Ängen")]))
    assert [entry.id for entry in shelf.entries] == ["z", "a", "b", "schack", "o"]


def test_expired_notices_are_off() -> None:
    """A note is there on its last day and gone on the next."""
    catalogue = town([], [notice(**{"gäller till": "2026-11-22"})])
    assert [len(_shelf(catalogue, day).entries) for day in (TODAY, date(2026, 11, 23))] == [1, 0]


def test_every_way_to_find_an_entry() -> None:
    """By letter, id, interest, organiser, place, area, promise and fact."""
    shelf = _shelf(
        town([activity(intresse=["spel", "prata-fika"])], place={"fakta": {"hiss": "ja", "horslinga": "nej"}})
    )
    (entry,) = shelf.entries
    ways = (shelf.by_letter, shelf.by_id, shelf.by_interest, shelf.by_organisation, shelf.by_place, shelf.by_area,
            shelf.by_badge, shelf.by_fact)  # fmt: skip
    assert [dict(way) for way in ways] == [
        {"Ö": (entry,)},
        {"fika": (entry,)},
        {"spel": (entry,), "prata-fika": (entry,)},
        {"handen": (entry,)},
        {"lokalen": (entry,)},
        {"centrum": (entry,)},
        {"gratis": (entry,), "ingen-anmalan": (entry,)},
        {"hiss": (entry,)},
    ]


def test_at_home() -> None:
    """One joins online or by telephone; what comes to one's home stands apart; to a venue one goes."""
    kinds = ("lokal", "nätet", "telefon", "hemma", "senare")
    shelves = [_shelf(town([activity()], place={"slag": kind})) for kind in kinds]
    assert [len(shelf.at_home) for shelf in shelves] == [0, 1, 1, 0, 0]
    assert [len(shelf.at_your_home) for shelf in shelves] == [0, 0, 0, 1, 0]
    assert [shelf.is_away(shelf.entries[0]) for shelf in shelves] == [True, False, False, False, True]


def test_places_of_schedules_count() -> None:
    """A place that only one schedule names is a place of the entry."""
    entry = activity(plats=None, tider=[{"dag": "torsdag", "tid": "9.00", "plats": "lokalen"}])
    note = notice(tider=[{"datum": "2027-01-16", "tid": "12.00", "plats": "lokalen"}])
    shelf = _shelf(town([entry], [note]))
    assert [shelf.places_of(each) for each in (entry, note)] == [("lokalen",), ("lokalen",)]


def test_badges_in_order() -> None:
    """Typed and derived badges in the vocabulary's order."""
    entry = activity(märken=["sitta-med"])
    assert _shelf(town([entry])).badges(entry) == ("Gratis", "Ingen anmälan", "Du får bara sitta med")


def test_helplines_are_fresh() -> None:
    """A line checked 365 days ago is shown, one checked 366 days ago is not."""
    assert [line.id for line in _shelf(town([])).helplines] == ["nodnumret", "vard-1177"]
    assert [line.id for line in _shelf(town([]), date(2026, 11, 21)).helplines][-1] == "gammal"


def test_common_titles() -> None:
    """Titles that more than one entry has."""
    shelf = _shelf(town([activity("a"), activity("b"), activity("c", titel="Egen")]))
    assert shelf.common_titles == {"Öppen fika"}


def test_the_way_to_the_site_s_folder() -> None:
    """From an edition's own folder it is one step up."""
    shelves = [Shelf(town([]), TODAY, speech_for(code)) for code in ("sv", "sv-lattlast")]
    assert [(shelf.is_root, shelf.root, shelf.words.language) for shelf in shelves] == [
        (True, "", "sv"),
        (False, "../", "sv"),
    ]


def test_what_nobody_has_checked_for_long_keeps_its_page_alone() -> None:
    """After 540 days no list shows it, and nothing is deleted."""
    catalogue = town([activity(kontrollerad="2026-11-15")])
    shelves = [_shelf(catalogue, day) for day in (date(2028, 5, 8), date(2028, 5, 9))]
    assert [(len(shelf.entries), len(shelf.by_place), len(shelf.pages)) for shelf in shelves] == [(1, 1, 1), (0, 0, 1)]
