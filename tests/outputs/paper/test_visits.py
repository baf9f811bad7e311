"""An entry at length."""

from dataclasses import replace
from typing import Any

import pytest

from papers import desk
from torg.domain.activity import Entry
from torg.domain.places import Place
from torg.outputs.paper.visits import Visits
from torg.phrases.isolates import plain_text
from towns import PLACE, activity, notice, town

COMPANY = (
    "Vill du ha sällskap dit? Ring Lotsen, 0980-31\N{NO-BREAK SPACE}92\N{NO-BREAK SPACE}00, "
    "så hjälper vi dig att ordna det."
)
DATES = ("Torsdag 26 november 2026, 13.00–15.00", "Torsdag 3 december 2026, 13.00–15.00",
         "Torsdag 10 december 2026, 13.00–15.00")  # fmt: skip


def facts(entry: Entry, edition: str = "sv", **place: Any) -> dict[str, tuple[str, ...]]:
    """The sentences of an entry by their label."""
    made = desk(town([], place=place), edition)
    runs = Visits(made).item(entry).facts
    return {plain_text(fact.label): fact.sentences for run in runs for fact in run}


def test_it_asks_as_the_pages_do() -> None:
    """The questions, and their answers."""
    assert facts(activity()) == {
        "": ("Vi dricker kaffe.", "Kom som du är."),
        "När är det?": ("Torsdagar 13.00–15.00.",),
        "Närmaste datum": DATES,
        "Var är det?": (("Handens lokal, Smedjegatan\N{NO-BREAK SPACE}7, Centrum. "
                        "Från hållplatsen Torget går du ungefär 4 minuter."),),
        "Vad kostar det?": ("Gratis.",),
        "Behöver du anmäla dig?": ("Du behöver inte anmäla dig.",),
        "Hur är det första gången?": (COMPANY,),
        "Så ser det ut där": ("Ingen hiss.", "Det här vet vi inte än: Hörslinga."),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "label", "expected"),
    [
        ({"ändringar": [{"datum": "2026-12-03", "inställt": "Sjukdom"}]}, "Närmaste datum",
         (DATES[0], DATES[2], "Torsdag 17 december 2026, 13.00–15.00")),
        ({"ändringar": [{"datum": "2026-12-03", "inställt": "Sjukdom"}]}, "Ändrat",
         ("Inställt torsdag 3 december 2026. Sjukdom.",)),
        ({"ändringar": [{"datum": "2026-11-26", "flyttat till": "2026-11-27"}]}, "Närmaste datum",
         ("Fredag 27 november 2026, 13.00–15.00. Flyttat hit från torsdag 26 november.", *DATES[1:])),
        ({"pausad till": "2026-11-30"}, "Närmaste datum efter uppehållet",
         (*DATES[1:], "Torsdag 17 december 2026, 13.00–15.00")),
    ],
)  # fmt: skip
def test_the_next_dates_are_the_real_ones(fields: dict[str, Any], label: str, expected: tuple[str, ...]) -> None:
    """What is called off is told of besides."""
    assert facts(activity(**fields))[label] == expected


@pytest.mark.parametrize(
    "fields",
    [{"tider": [{"datum": "2026-12-03", "tid": "13.00"}]}, {"tider": None}, {"tider": [{"alltid öppet": "ja"}]}],
)
def test_dates_that_the_rule_names_are_not_told_twice(fields: dict[str, Any]) -> None:
    """Nor those that there are not."""
    assert "Närmaste datum" not in facts(activity(**fields))


def test_a_date_far_away_is_found() -> None:
    """After the days that changes are told for."""
    rule = {"dag": "torsdag", "tid": "13.00–15.00", "från": "2027-03-04"}
    assert facts(activity(tider=[rule]))["Närmaste datum"][0] == "Torsdag 4 mars 2027, 13.00–15.00"


def test_the_way_in_without_a_map() -> None:
    """From the stop to the door, and what is good to know there."""
    place = {"hitta hit": "Gå in från gården.\nRing på.", "att veta": "Ett sidorum finns"}
    assert facts(activity(), **place)["Var är det?"][0].partition("minuter. ")[2] == (
        "Hitta hit: Gå in från gården. Ring på. Ett sidorum finns."
    )


@pytest.mark.parametrize(
    ("fields", "place", "expected"),
    [
        ({"första gången": {"följa med": {"vem": "En volontär"}}}, {},
         ("En volontär kan följa med dig första gången.",)),
        ({}, {"slag": "nätet"}, None),
    ],
)  # fmt: skip
def test_company_is_asked_for_where_it_is_not_told(
    fields: dict[str, Any], place: dict[str, Any], expected: tuple[str, ...] | None
) -> None:
    """And never for what one joins from home."""
    assert facts(activity(**fields), **place).get("Hur är det första gången?") == expected


def test_each_place_by_its_name() -> None:
    """When there are several to go to."""
    made = town([])
    two = replace(made, places={**made.places, "torget": Place.read({**PLACE, "namn": "Torget", "@id": "torget"})})
    item = Visits(desk(two)).item(activity(plats=["lokalen", "torget"], växlar="varje gång"))
    told = next(fact.sentences for run in item.facts for fact in run if fact.label == "Så ser det ut där")
    unknown = "Det här vet vi inte än: Hörslinga."
    assert told == ("Handens lokal:", "Ingen hiss.", unknown, "Torget:", "Ingen hiss.", unknown)


def test_a_notice_has_no_first_time() -> None:
    """It is answered instead."""
    assert "Hur är det första gången?" not in facts(notice())
