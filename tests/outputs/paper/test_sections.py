"""The order of a leaflet."""

from collections.abc import Sequence
from typing import Any

import pytest

from papers import desk
from torg.domain.activity import Activity, Notice
from torg.outputs.paper.sections import Sections
from torg.phrases.isolates import plain_text
from towns import activity, notice, town

Told = list[tuple[str, list[str], list[str]]]


def told(activities: Sequence[Activity], notices: Sequence[Notice] = (), edition: str = "sv", **changes: Any) -> Told:
    """Each section with its items and what is told of elsewhere."""
    made = Sections(desk(town(activities, notices), edition, **changes)).all([*activities, *notices])
    return [
        (section.title, [item.key for item in section.items], [plain_text(each.with_page) for each in section.also])
        for section in made
    ]


def on(id_: str, day: str, hours: str, **fields: Any) -> Activity:
    """An activity on a weekday."""
    return activity(id_, titel=id_.capitalize(), tider=[{"dag": day, "tid": hours}], **fields)


def test_weekdays_come_in_order_and_hours_within_them() -> None:
    """The same hour goes by A–Ö, with å, ä and ö last."""
    entries = [on("ost", "tisdag", "9.00"), on("sen", "måndag", "18.00"), on("äpple", "måndag", "9.00"),
               on("zebra", "måndag", "9.00"), on("årets", "måndag", "9.00")]  # fmt: skip
    assert told(entries) == [
        ("På måndagar", ["a-handen-zebra", "a-handen-årets", "a-handen-äpple", "a-handen-sen"], []),
        ("På tisdagar", ["a-handen-ost"], []),
    ]


def test_two_weekdays_are_told_of_once() -> None:
    """In full under the first of them, and as a line with the page under the other."""
    entry = activity("gympa", tider=[{"dag": "tisdag", "tid": "9.00"}, {"dag": "fredag", "tid": "11.00"}])
    assert told([entry]) == [
        ("På tisdagar", ["a-handen-gympa"], []),
        ("På fredagar", [], ["11.00 Öppen fika, se sidan {page}"]),
    ]


def test_most_days_have_a_section_of_their_own() -> None:
    """What is open four days a week or more is not repeated under each."""
    assert told([on("bibliotek", "måndag–torsdag", "9.00–18.00")]) == [
        ("Flera dagar i veckan", ["a-handen-bibliotek"], [])
    ]


def test_what_has_no_weekday_comes_last() -> None:
    """Certain dates by day, what begins later, what one can come to at any time, and notes."""
    entries = [
        activity("fest", tider=[{"datum": "2026-12-12", "tid": "18.00"}]),
        activity("utflykt", tider=[{"datum": "2026-12-05", "tid": "9.00"}]),
        activity("sommar", tider=[{"datum": "2027-06-05"}]),
        activity("jamt", tider=[{"alltid öppet": "ja"}]),
        activity("utan", tider=None),
    ]
    assert told(entries, [notice()]) == [
        ("Vissa datum", ["a-handen-utflykt", "a-handen-fest"], []),
        ("Börjar senare", ["a-handen-sommar"], []),
        ("När det passar dig", ["a-handen-jamt", "a-handen-utan"], []),
        ("Anslagstavlan", ["n-handen-schack"], []),
    ]


@pytest.mark.parametrize(
    ("fields", "heading"),
    [
        ({"pausad till": "2027-05-01"}, "Börjar senare"),
        ({"pausad till": "2027-05-01", "tider": [{"alltid öppet": "ja"}]}, "Börjar senare"),
        ({"tider": [{"dag": "torsdag", "tid": "13.00", "från": "2027-04-20"}]}, "Börjar senare"),
        ({"tider": [{"alltid öppet": "ja", "från": "2027-04-20"}]}, "Börjar senare"),
        ({"pausad till": "2026-12-31"}, "På torsdagar"),
        ({"tider": [{"datum": "2027-06-05"}], "ändringar": [{"datum": "2027-06-05", "inställt": "Regn"}]},
         "Vissa datum"),
    ],
)  # fmt: skip
def test_what_can_not_be_had_in_the_days_begins_later(fields: dict[str, Any], heading: str) -> None:
    """Nobody is to go there on a Thursday; what is called off for good does not begin."""
    assert told([activity("fika", **fields)]) == [(heading, ["a-handen-fika"], [])]


def test_no_other_day_names_what_begins_later() -> None:
    """Neither in full nor as a line; the first to begin stands first."""
    spring = [{"dag": ["tisdag", "torsdag"], "tid": "16.00", "från": "2027-04-20"}]
    entries = [activity("gront", tider=spring), activity("sang", tider=[{"dag": "tisdag", "från": "2027-02-02"}]),
               activity("fika")]  # fmt: skip
    assert told(entries) == [
        ("På torsdagar", ["a-handen-fika"], []),
        ("Börjar senare", ["a-handen-sang", "a-handen-gront"], []),
    ]


def test_what_red_days_close_keeps_its_weekday() -> None:
    """In a leaflet for the holidays alone."""
    entry = activity(tider=[{"dag": "torsdag", "tid": "13.00", "röda dagar": "nej"}])
    assert told([entry], från="2026-12-24", veckor="1") == [("På torsdagar", ["a-handen-fika"], [])]


def test_a_moved_day_is_no_weekday() -> None:
    """Once on a Friday does not make it a Friday's activity."""
    entry = activity(ändringar=[{"datum": "2026-11-26", "flyttat till": "2026-11-27"}])
    assert told([entry]) == [("På torsdagar", ["a-handen-fika"], [])]


def test_headings_are_the_editions() -> None:
    """A note, and a weekday."""
    assert [title for title, _, _ in told([activity()], [notice()], "en")] == ["On Thursdays", "The notice board"]
