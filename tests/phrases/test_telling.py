"""When and where, in words that pages and paper share."""

from datetime import date
from typing import Any

import pytest

from torg.domain.activity import Activity
from torg.domain.calendar import Calendar
from torg.domain.schedule.occurrences import Occurrence, Status, Timetable, occurrences, timetable
from torg.domain.schedule.record import Change
from torg.phrases.editions import speech_for
from torg.phrases.telling import Off, Telling, is_all_off, is_move, is_off
from towns import activity

CALENDAR = Calendar(())
TELLING = Telling(speech_for("sv"), {"lokalen": "Handens lokal", "natet": "På nätet"}, CALENDAR)
DAY = date(2026, 11, 26)


def with_changes(*changes: dict[str, str], **fields: Any) -> tuple[Activity, Timetable]:
    """An activity on Thursdays and its times."""
    entry = activity(ändringar=list(changes), **fields) if changes else activity(**fields)
    return entry, timetable(entry)


def on(table: Timetable, day: date = DAY) -> Occurrence:
    """The first of what is on a day."""
    return next(occurrences(table, CALENDAR, day, day))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, ["Torsdagar 13.00–15.00."]),
        ({"plats": {"jämna": "lokalen", "udda": "natet"}},
         ["Torsdagar 13.00–15.00. Jämna veckor: Handens lokal. Udda veckor: på nätet."]),
        ({"tider": [{"dag": "måndag", "tid": "9.00"}, {"dag": "tisdag", "tid": "10.00", "plats": "natet"}]},
         ["Måndagar klockan 9.00.", "Tisdagar klockan 10.00. På nätet."]),
    ],
)  # fmt: skip
def test_each_rule_is_told_with_its_own_places(fields: dict[str, Any], expected: list[str]) -> None:
    """The entry's one place stands elsewhere."""
    assert list(TELLING.rules(activity(**fields))) == expected


def test_hours_and_places_of_an_occurrence() -> None:
    """A place that nobody knows is left out."""
    _, table = with_changes()
    found = on(table)._replace(place_ids=("lokalen", "okand"))
    assert (TELLING.hours(found), TELLING.place_names(found)) == ("13.00–15.00", "Handens lokal")


@pytest.mark.parametrize(
    ("change", "status", "sentence"),
    [
        ({"datum": "2026-11-26", "inställt": "Värden är sjuk"}, "Inställt. Värden är sjuk.",
         "Inställt torsdag 26 november 2026. Värden är sjuk."),
        ({"datum": "2026-11-26", "flyttat till": "2026-11-27", "plats": "natet"},
         "Flyttat till fredag 27 november 2026, 13.00–15.00, på nätet.",
         "Flyttat till fredag 27 november 2026, 13.00–15.00, på nätet. Inte torsdag 26 november."),
    ],
)  # fmt: skip
def test_what_is_off_is_told_beside_its_day_and_by_itself(change: dict[str, str], status: str, sentence: str) -> None:
    """Called off, and moved with the new hours and place."""
    entry, table = with_changes(change)
    found = on(table)
    assert (TELLING.status(table, found), is_off(found), TELLING.off(table, entry.changes[0]).words) == (
        status, True, sentence,
    )  # fmt: skip


def test_what_is_moved_and_then_called_off() -> None:
    """Both are said."""
    _, table = with_changes(
        {"datum": "2026-11-26", "flyttat till": "2026-11-27"}, {"datum": "2026-11-27", "inställt": "Vattenläcka"}
    )
    first = Change.model_validate({"datum": "2026-11-26", "flyttat till": "2026-11-27"})
    assert (TELLING.status(table, on(table)), TELLING.off(table, first).words) == (
        "Inställt. Det var först flyttat till fredag 27 november 2026. Vattenläcka.",
        "Träffen torsdag 26 november är inställd. Den var först flyttad till fredag 27 november 2026. Vattenläcka.",
    )


def test_other_hours_on_a_day() -> None:
    """Only what is other than usual is told; a day without a change says nothing."""
    entry, table = with_changes({"datum": "2026-11-26", "tid": "14.00–16.00"})
    found = on(table)
    elsewhere = Change.model_validate({"datum": "2026-11-27", "plats": "natet"})
    assert (TELLING.status(table, found), TELLING.other(table, entry.changes[0]).words) == (
        "Annan tid den här gången: 14.00–16.00.", "Annan tid torsdag 26 november 2026: 14.00–16.00.",
    )  # fmt: skip
    assert (TELLING.other(table, elsewhere), TELLING.status(table, on(table, date(2026, 12, 3)))) == (
        Off("", (), ()), "",
    )  # fmt: skip


def test_what_came_from_another_day() -> None:
    """The day it came from is told, and a reserve day is told as one."""
    _, table = with_changes({"datum": "2026-11-26", "flyttat till": "2026-11-27"}, reservdag="2026-12-05")
    assert [TELLING.status(table, on(table, day)) for day in (date(2026, 11, 27), date(2026, 12, 5))] == [
        "Flyttat hit från torsdag 26 november.", "Reservdag. Den gäller bara om det inte blir av som planerat.",
    ]  # fmt: skip


def test_what_is_all_off_and_what_is_a_move() -> None:
    """Nothing at all is not off; a move to the same day is none."""
    off = Occurrence(DAY, status=Status.CANCELLED)
    moves = [
        Change.model_validate({"datum": "2026-11-26", "flyttat till": day}) for day in ("2026-11-26", "2026-11-27")
    ]
    assert ([is_all_off(found) for found in ((), (off,), (off, Occurrence(DAY)))], list(map(is_move, moves))) == (
        [False, True, False], [False, True],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"datum": "2027-06-05", "inställt": "Regn"}, ["Inställt lördag 5 juni 2027. Regn."]),
        ({"datum": "2027-06-12", "inställt": "Regn"}, []),
        ({"datum": "2026-12-03", "inställt": "Regn"}, ["Inställt torsdag 3 december 2026. Regn."]),
    ],
)
def test_news_is_of_the_days_told_and_of_any_that_a_rule_names(change: dict[str, str], told: list[str]) -> None:
    """A rule of weekdays names no day, so what is far away is told later."""
    rules = [{"dag": "torsdag–lördag", "tid": "13.00"}, {"datum": "2027-06-05", "tid": "13.00"}]
    entry, table = with_changes(change, tider=rules)
    assert [each.words for each in TELLING.news(entry, table, DAY, DAY, date(2027, 1, 10))] == told


def test_what_is_over_is_no_news() -> None:
    """A day before today."""
    entry, table = with_changes({"datum": "2026-11-26", "inställt": "Regn"})
    assert list(TELLING.news(entry, table, date(2026, 11, 27), DAY, DAY)) == []
