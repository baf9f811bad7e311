"""Rules and the status of each occurrence in words, and moments for machines."""

from dataclasses import replace
from typing import Any

import pytest

from built_pages import answers, find, render, text_of, with_class
from torg.domain.places import Place
from torg.domain.schedule.occurrences import Occurrence
from torg.phrases.editions import speech_for
from torg.site.builders.shelf import Shelf
from torg.site.builders.times import Times, until
from towns import PLACE, TODAY, activity, town

FIKA = "aktiviteter/handen/fika.html"


def test_no_dates() -> None:
    """What has passed, what has no times, and what is always open each say what to do."""
    entries = [
        activity("forr", tider=[{"datum": "2026-11-01", "tid": "12.00"}]),
        activity("utan", tider=None),
        activity("jamt", tider=[{"alltid öppet": "ja"}]),
    ]
    pages = render(town(entries))
    said = {name: answers(pages[f"aktiviteter/handen/{name}.html"])["När är det?"] for name in ("utan", "jamt")}
    assert answers(pages["aktiviteter/handen/forr.html"])["När är det?"].endswith(
        "Det finns inga fler datum just nu. Ring och fråga."
    )
    assert said["utan"] == "Det finns inga fasta tider. Ring och fråga, så berättar vi hur du är med."
    assert "Ring och fråga" not in said["jamt"]


def test_a_place_of_its_own_is_a_sentence() -> None:
    """A schedule's own place follows as a sentence, since a name does not bend to a preposition."""
    times = [{"dag": "måndag", "tid": "9.00–11.00", "plats": "lokalen"}]
    page = render(town([activity(tider=times)]))[FIKA]
    assert answers(page)["När är det?"].endswith(" Måndagar 9.00–11.00. Handens lokal.")


def test_other_hours_on_red_days() -> None:
    """A rule that rests on red days says that hours are other then, when another rule has their dates."""
    usual = {"dag": "torsdag", "tid": "13.00", "röda dagar": "nej"}
    said = []
    for day in ("2027-05-06", "2027-05-05"):
        made = Times(Shelf(town([activity(tider=[usual, {"datum": day, "tid": "11.00"}])]), TODAY, speech_for("sv")))
        said.append(made.rules(made._shelf.pages[0])[0])
    assert said == [
        "Torsdagar klockan 13.00. På röda dagar är det andra tider.",
        "Torsdagar klockan 13.00, inte röda dagar.",
    ]


def test_machines_read_the_moment() -> None:
    """The start is given with its hour when there is one."""
    page = render(town([activity()]))[FIKA]
    assert [each.get("datetime") for each in find(page, "time")][:1] == ["2026-11-26T13:00"]


def test_places_that_change_are_told() -> None:
    """Even and odd weeks, and places that take turns, stand beside the rule."""
    weeks = activity(plats={"jämna": "lokalen", "udda": "lokalen"})
    turns = activity(plats=["lokalen", "lokalen"], tider=[{"dag": "torsdag", "tid": "13.00", "från": "2026-11-26"}],
                     växlar="varje gång")  # fmt: skip
    said = [answers(render(town([entry], place={"namn": "På nätet"}))[FIKA])["När är det?"] for entry in (weeks, turns)]
    assert ["Torsdagar " + text.partition("Torsdagar ")[2] for text in said] == [
        "Torsdagar 13.00–15.00. Jämna veckor: på nätet. Udda veckor: på nätet.",
        "Torsdagar klockan 13.00, från 26 november 2026. Platserna turas om: på nätet och på nätet.",
    ]


def _first(**changes: Any) -> tuple[str, str, bool]:
    """The status of the next occurrence, its end for the script, and whether it has places."""
    entry = activity(**changes)
    town_ = town([entry])
    zenit = Place.read({**PLACE, "namn": "Zenit", "@id": "zenit"})
    shelf = Shelf(replace(town_, places={**town_.places, "zenit": zenit}), TODAY, speech_for("sv"))
    times = Times(shelf)
    found: Occurrence = times.upcoming(entry)[0]
    return times.status(entry, found), until(found), bool(found.place_ids)


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"inställt": "Värden är sjuk"}, "Inställt. Värden är sjuk."),
        ({"flyttat till": "2026-12-11", "tid": "15.00–17.00", "plats": "zenit"},
         "Flyttat till fredag 11 december 2026, 15.00–17.00, Zenit."),
        ({"flyttat till": "2026-12-11"}, "Flyttat till fredag 11 december 2026, 13.00–15.00, Handens lokal."),
        ({"flyttat till": "2026-12-10"}, "Flyttat till torsdag 10 december 2026, 13.00–15.00, Handens lokal."),
        ({"tid": "14.00–16.00", "plats": "zenit"}, "Annan tid den här gången: 14.00–16.00. Annan plats: Zenit."),
        ({"tid": "14.00–16.00"}, "Annan tid den här gången: 14.00–16.00."),
        ({"plats": "zenit"}, "Annan plats den här gången: Zenit."),
        ({"tid": "13.00–15.00", "plats": "lokalen"}, ""),
    ],
)  # fmt: skip
def test_status(change: dict[str, str], status: str) -> None:
    """All that is different, and nothing when a change says what is usual."""
    assert _first(ändringar=[{"datum": "2026-11-26", **change}])[0] == status


@pytest.mark.parametrize(
    ("times", "end"),
    [
        ({"datum": "2026-11-26", "tid": "13.00–15.00"}, "2026-11-26T15:00"),
        ({"datum": "2026-11-26", "tid": ["9.30–10.00", "10.30–11.00"]}, "2026-11-26T11:00"),
        ({"datum": "2026-11-26", "tid": "21.00–01.00"}, "2026-11-27T01:00"),
        ({"datum": "2026-11-26", "tid": "11.00–cirka 14.00"}, "2026-11-26T16:00"),
        ({"datum": "2026-11-26", "tid": "20.00–cirka 23.30"}, "2026-11-27T01:30"),
        ({"datum": "2026-11-26", "tid": "13.00"}, "2026-11-27T00:00"),
        ({"datum": "2026-11-26"}, "2026-11-27T00:00"),
        ({"från": "2026-11-26 17.00", "till": "2026-11-29 13.00"}, "2026-11-29T13:00"),
        ({"från": "2026-11-26", "till": "2026-11-29"}, "2026-11-30T00:00"),
    ],
)
def test_the_end_for_the_script(times: dict[str, object], end: str) -> None:
    """When the last session ends; two hours after a rough end, and with none when the day ends."""
    assert _first(tider=[times])[1] == end


def test_a_reserve_day_comes_besides() -> None:
    """It is told as such, and is none of the three dates that one can come to."""
    page = render(town([activity(reservdag="2026-11-27")]))[FIKA]
    said = [text_of(each) for each in with_class(page, "next-times__item")]
    assert (said[1], len(said)) == (
        "Fredag 27 november 2026, 13.00–15.00 Reservdag. Den gäller bara om det inte blir av som planerat.",
        4,
    )
