"""The schedule as a record: one value for one meaning, written and read back."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from schedule_faults import faults
from strategies import schedules
from torg.domain.schedule.parts import DayRule
from torg.domain.schedule.record import Change, Schedule


@settings(max_examples=500)
@given(schedules())
def test_a_written_schedule_is_read_back(schedule: Schedule) -> None:
    """Law: `Schedule.read(s.written()) == s`, and writing again changes nothing."""
    again = Schedule.read(schedule.written())
    assert (again, again.written()) == (schedule, schedule.written())


OWN_KEYS = ("dag", "tid", "veckor", "varannan vecka från", "datum", "från", "till", "period", "utom", "röda dagar")
SCHEMA = Draft202012Validator(Schedule.model_json_schema(by_alias=True))


@settings(max_examples=200)
@given(schedules())
def test_a_written_schedule_fits_its_json_schema(schedule: Schedule) -> None:
    """What is written is text in the forms that the schema gives to editors."""
    written = {key: value for key, value in schedule.written().items() if key in OWN_KEYS}
    assert list(SCHEMA.iter_errors(written)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"dag": ["fredag", "måndag"]}, {"dag": "måndag och fredag"}),
        ({"dag": "måndag–söndag"}, {"dag": "varje dag"}),
        ({"dag": "torsdag", "tid": ["13", "9–10"]}, {"dag": "torsdagar", "tid": "kl 9-10 och kl 13"}),
        ({"varannan vecka från": "2027-01-16"}, {"dag": "lördag", "varannan vecka från": "16 januari 2027"}),
        ({"dag": "torsdag", "alltid öppet": "nej"}, {"dag": "torsdag"}),
        ({"dag": "torsdag", "utom": ["vecka 10", "vecka 9"]}, {"dag": "torsdag", "utom": "vecka 9–10"}),
        ({"datum": ["2027-02-01", "2027-01-01", "2027-02-01"]}, {"datum": ["2027-01-01", "2027-02-01"]}),
    ],
)
def test_one_meaning_is_one_value(one: dict[str, Any], other: dict[str, Any]) -> None:
    """Two ways to write the same are equal."""
    assert Schedule.read(one) == Schedule.read(other)


@pytest.mark.parametrize(
    ("data", "written"),
    [
        (
            {"dag": "torsdagar", "tid": "kl 13-15", "röda dagar": "nej"},
            {"dag": "torsdag", "tid": "13.00–15.00", "röda dagar": "nej"},
        ),
        (
            {"varannan vecka från": "16 januari 2027"},
            {"dag": "lördag", "varannan vecka från": "2027-01-16"},
        ),
        (
            {"dag": "mån, ons", "veckor": "v 27-30", "utom": "sportlovet", "period": "terminen"},
            {"dag": ["måndag", "onsdag"], "veckor": "27–30", "period": "termin", "utom": "sportlov"},
        ),
        (
            {"från": "fredag 4 juni 2027 kl 17", "till": "2027-06-06", "plats": "Bygdegården"},
            {"från": "2027-06-04 17.00", "till": "2027-06-06", "plats": "bygdegarden"},
        ),
        ({"alltid öppet": "JA"}, {"alltid öppet": "ja"}),
    ],
)
def test_schedules_are_written_in_one_way(data: dict[str, Any], written: dict[str, Any]) -> None:
    """Swedish keys, text only, lists only where there is more than one."""
    assert Schedule.read(data).written() == written


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"dag": []}, [(("dag",), "falt-tomt", {"värde": ""})]),
        ({"dag": ""}, [(("dag",), "falt-tomt", {"värde": ""})]),
        ({"dag": None}, [(("dag",), "falt-tomt", {"värde": ""})]),
        ({"dag": ["måndag", None]}, [(("dag", 1), "falt-tomt", {"värde": ""})]),
        ({"dag": {"a": "b"}}, [(("dag",), "falt-form", {"värde": "", "väntat": "lista", "fick": "fält"})]),
        ({"dag": [["måndag"]]}, [(("dag", 0), "falt-form", {"värde": "", "väntat": "text", "fick": "lista"})]),
    ],
)
def test_values_of_a_wrong_sort_are_told(data: dict[str, Any], told: list[Any]) -> None:
    """Nothing, a mapping or a list in a list is no weekday, and no exception."""
    assert faults(data) == told


def test_every_fault_is_told_at_once() -> None:
    """Several faulty fields give several faults."""
    found = faults({"dag": "tosdag", "tid": "25.00", "utom": "semestern"})
    assert [(where, code) for where, code, _ in found] == [
        (("dag",), "tider-dag"),
        (("tid",), "klockslag"),
        (("utom",), "tider-undantag"),
    ]


def test_values_that_are_read_already_are_taken() -> None:
    """Code may build a schedule from parts instead of text."""
    schedule = Schedule.read({"dag": [DayRule(3)], "från": date(2027, 1, 14), "antal": 8})
    assert schedule == Schedule.read({"dag": "torsdag", "från": "2027-01-14", "antal": "8"})


def test_a_change_is_written_as_it_is_read() -> None:
    """Hours in a change follow the same rules as in a schedule."""
    change = Change.read({"datum": "2027-01-06", "flyttat till": "13 januari 2027", "tid": "kl 14-16"})
    assert change.written() == {"datum": "2027-01-06", "flyttat till": "2027-01-13", "tid": "14.00–16.00"}
