"""An entry in the few words of a leaflet."""

from typing import Any

import pytest

from papers import desk
from torg.domain.activity import Activity
from torg.outputs.paper.leaflet_items import LeafletItems
from torg.outputs.paper.sheets import Item
from torg.phrases.isolates import plain_text
from towns import activity, notice, town


def item(entry: Activity, edition: str = "sv", own_area: str = "", **changes: Any) -> Item:
    """The activity in the words of a leaflet."""
    return LeafletItems(desk(town([entry]), edition, **changes), own_area).item(entry)


def runs(made: Item) -> list[str]:
    """What stands together, as one reads it, after what it is."""
    return [
        plain_text(" ".join(said for fact in run for said in (f"{fact.label}:", *fact.sentences) if said != ":"))
        for run in made.facts[1:]
    ]


def test_what_belongs_together_runs_on() -> None:
    """When; where; what it takes, without a label where one need not sign up; how it is to come."""
    fields: dict[str, Any] = {
        "första gången": {"vad händer": "Vi visar var du kan sitta"},
        "särskilt för": "Nybörjare",
    }
    assert runs(item(activity(**fields))) == [
        "När: Torsdagar 13.00–15.00. Närmaste datum: 26 november, 3 och 10 december.",
        "Var: Handens lokal, Smedjegatan\u00a07, Centrum. Från hållplatsen Torget går du ungefär 4 minuter.",
        "Kostar: Gratis. Du behöver inte anmäla dig.",
        (
            "Första gången: Vi visar var du kan sitta. Komma in: Ingen hiss. Det här vet vi inte än: Hörslinga. "
            "Bra att veta: Särskilt för nybörjare."
        ),
    ]


def test_whom_to_ring_in_two_lines() -> None:
    """When somebody answers stands with the number, then who it is and whose; the number for text messages."""
    own = {"telefon": "031-390 06 00", "sms": "070-174 06 05", "e-post": "fika@example.org", "roll": "Ledaren"}
    made = item(activity(kontakt={**own, "ring": "Vardagar 9–11"}))
    assert (made.call, made.call_hours, made.call_note, made.organisation, made.web) == (
        "031-390 06 00", "vardagar 9–11", "Ledaren. Handen. Skicka sms till 070-174 06 05.", "", "",
    )  # fmt: skip


def test_a_name_is_said_once() -> None:
    """Who answers may be what the organiser is called; where nobody answers there are no hours."""
    made = item(activity(kontakt={"e-post": "fika@example.org", "roll": "handen"}))
    assert (made.call, made.call_hours, made.call_note, made.web) == ("", "", "Handen.", "fika@example.org")


CLOSED = {"tider": [{"dag": "torsdag", "tid": "13.00", "röda dagar": "nej"}]}


@pytest.mark.parametrize(
    ("fields", "changes", "expected"),
    [
        (CLOSED, {},
         ["När: Torsdagar klockan 13.00, inte röda dagar. Datum: 26 november, 3, 10, 17 december och 7 januari."]),
        (CLOSED, {"veckor": "10"},
         [("När: Torsdagar klockan 13.00, inte röda dagar. Närmaste datum: 26 november, 3 och 10 december. "
           "Stängt 24 och 31 december.")]),
        ({"tider": [{"dag": "måndag–fredag", "tid": "13.00", "röda dagar": "nej"}]}, {"veckor": "6"},
         ["När: Måndag–fredag klockan 13.00, inte röda dagar. Stängt 24 och 25 december."]),
        ({"ändringar": [{"datum": "2026-11-26", "inställt": "Värden är sjuk"}]}, {"veckor": "6"},
         ["När: Torsdagar 13.00–15.00. Datum: 3, 10, 17 och 24 december.",
          "Ändrat: Inställt torsdag 26 november 2026. Värden är sjuk."]),
        ({}, {"veckor": "54"}, ["När: Torsdagar 13.00–15.00. Närmaste datum: 26 november, 3 och 10 december 2026."]),
    ],
)  # fmt: skip
def test_dates_in_short(fields: dict[str, Any], changes: dict[str, Any], expected: list[str]) -> None:
    """Without a year in a leaflet of less than one; red days that close it are told where not all dates are."""
    told = runs(item(activity(**fields), **changes))
    assert [run for run in told if run.startswith(("När", "Ändrat"))] == expected


def test_the_leaflets_own_area_goes_without_saying() -> None:
    """The town's other areas do not."""
    entry = activity(samling="Vid dörren")
    wheres = [runs(item(entry, own_area=area))[1].split(".")[0] for area in ("centrum", "")]
    assert wheres == ["Var: Handens lokal, Smedjegatan\u00a07", "Var: Handens lokal, Smedjegatan\u00a07, Centrum"]


def test_coffee_is_a_promise_for_the_page() -> None:
    """That there is none is good to know."""
    told = [runs(item(activity(fika=served)))[-1].partition("Bra att veta: ")[2] for served in ("ja", "nej")]
    assert told == ["", "Det finns ingen mat eller fika."]


def test_what_is_told_where_there_is_little_room() -> None:
    """Whom it is for, but not other things that are good to know, and not the rules about benefits."""
    tried = ({"ta med": "Skor"}, {"ta med": "Skor", "särskilt för": "Nybörjare"}, {"typ": "uppdrag"})
    left = [
        [fact.label for run in item(activity(**each)).facts for fact in run if fact.label and not fact.brief]
        for each in tried
    ]
    assert left == [["Bra att veta"], [], ["Får du ersättning eller bidrag?"]]


def test_a_note_on_the_board() -> None:
    """Has only until when it is right, and whose it is."""
    made = LeafletItems(desk(town([], [notice()]))).item(notice())
    assert (made.facts[1][0].label, made.call_note) == ("När", "Värden. Handen.")


@pytest.mark.parametrize(
    ("edition", "expected"),
    [
        ("sv", ["Vill du prata? Vi dricker kaffe."]),
        ("sv-lattlast", ["Vill du prata? Vi dricker kaffe. Kom som du är."]),
        ("en", []),
    ],
)
def test_what_it_is_stands_first(edition: str, expected: list[str]) -> None:
    """The first sentence, with a question before it; all in easy-read, and nothing that is not translated."""
    entry = activity(lättläst="Vill du prata?\nVi dricker kaffe.\nKom som du är.")
    made = LeafletItems(desk(town([entry]), edition)).item(entry)
    told = [" ".join(fact.sentences) for run in made.facts for fact in run if not fact.label and not fact.brief]
    assert told == expected
