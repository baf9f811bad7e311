"""Times that make no sense."""

from datetime import date, timedelta
from typing import Any

import pytest

from factories import TODAY, make_activity, make_context, make_notice
from torg.domain.rules.times import check_times
from torg.problems import DataPath, Remedy

CONTEXT = make_context()
Found = tuple[str, DataPath, object]


def found(*schedules: dict[str, Any], **changes: Any) -> list[Found]:
    """Code, path and sort of every problem in an activity with these times."""
    entry = make_activity(tider=list(schedules) or None, **changes)
    return [(each.code, each.path, each.params.get("sak")) for each in check_times(entry, CONTEXT)]


def weekly(**changes: Any) -> dict[str, Any]:
    """Thursdays, with what happens on red days said."""
    return {"dag": "torsdag", "tid": "13.00–15.00", "röda dagar": "nej", **changes}


@pytest.mark.parametrize(
    "schedule",
    [
        weekly(),
        weekly(tid="21.00–01.00"),
        weekly(tid="20.00–10.00"),
        weekly(från="2027-01-14", till="2027-05-27"),
        weekly(period="termin", utom="sportlov"),
        weekly(från="2027-01-14", antal="8"),
        {"dag": "torsdag", "varannan vecka från": "2027-01-14", "röda dagar": "ja"},
        {"dag": "sista torsdagen", "röda dagar": "fråga"},
        {"datum": ["2027-01-14", "2027-05-06"]},
        {"från": "2027-06-04 17.00", "till": "2027-06-06 13.00"},
        {"alltid öppet": "ja"},
        {"enligt överenskommelse": "Ring oss."},
        {"startar när": "sex har anmält sig", "dag": "torsdag"},
    ],
)
def test_times_of_every_shape_may_be_right(schedule: dict[str, Any]) -> None:
    """Nothing to say."""
    assert found(schedule) == []


@pytest.mark.parametrize(
    ("schedule", "expected"),
    [
        (weekly(från="2027-05-27", till="2027-01-14"), ("tider-bakvand", ("tider", 0, "till"), "datum")),
        (
            {"från": "2027-06-04 17.00", "till": "2027-06-04 13.00"},
            ("tider-bakvand", ("tider", 0, "till"), "datum"),
        ),
        (weekly(tid="15.00–13.00"), ("tider-bakvand", ("tider", 0, "tid"), "tid")),
        (weekly(tid="13.00–13.00"), ("tider-bakvand", ("tider", 0, "tid"), "tid")),
        (
            {"dag": "torsdag", "varannan vecka från": "2027-01-16", "röda dagar": "ja"},
            ("tider-veckodag", ("tider", 0, "dag"), None),
        ),
        (weekly(från="2027-01-15", till="2027-01-18"), ("tider-aldrig", ("tider", 0), "dagar")),
        (weekly(period="höstlov"), ("tider-aldrig", ("tider", 0), "lasar")),
        (weekly(från="2027-01-14", till="2027-01-21", utom="januari"), ("tider-aldrig", ("tider", 0), "utom")),
    ],
)
def test_times_that_make_no_sense_are_told_where_to_mend_them(schedule: dict[str, Any], expected: Found) -> None:
    """Backwards, on the wrong weekday, or never."""
    assert found(schedule) == [expected]


def test_hours_in_the_wrong_order_are_shown_in_the_right_one() -> None:
    """A person must still decide: it might have been 15 to 18."""
    (problem,) = check_times(make_activity(tider=[weekly(tid="15.00–13.00")]), CONTEXT)
    assert problem.remedy == Remedy("value", "13.00–15.00")


def test_a_wrong_weekday_offers_the_dates_own_day_and_the_next_right_date() -> None:
    """Nobody can know which of them was meant."""
    schedule = {"dag": "torsdag", "varannan vecka från": "2027-01-16", "röda dagar": "ja"}
    (problem,) = check_times(make_activity(tider=[schedule]), CONTEXT)
    assert (problem.remedy, problem.params["rätt"], problem.params["nästa"]) == (
        Remedy("value", "lördag"), "lördag", "2027-01-21",
    )  # fmt: skip


def test_red_and_squeezed_days_are_listed_once_each_when_nobody_has_said_what_happens() -> None:
    """One tip for each sort, with all dates in words; 7 May 2027 is squeezed."""
    schedule = {"dag": ["torsdag", "fredag"], "från": "2027-04-12", "till": "2027-06-30"}
    tips = list(check_times(make_activity(tider=[schedule]), CONTEXT))
    assert [(tip.code, tip.params["datum"]) for tip in tips] == [
        ("tider-rod-dag", "6 maj 2027 (Kristi himmelsfärdsdag)"),
        ("tider-klamdag", "7 maj 2027"),
    ]


def test_what_is_to_be_added_comes_with_the_whole_rule_for_a_sentence() -> None:
    """The fields that the sentence stands for, one a line, and the new one last."""
    schedule = {"dag": ["torsdag", "fredag"], "tid": "13.00–15.00", "från": "2027-04-12", "till": "2027-05-06"}
    (tip,) = check_times(make_activity(tider=[schedule]), CONTEXT)
    whole = "dag: [torsdag, fredag]\ntid: 13.00–15.00\nfrån: 2027-04-12\ntill: 2027-05-06\nröda dagar: nej"

    assert tip.remedy == Remedy("add", "röda dagar: nej", whole=whole)


@pytest.mark.parametrize("said", ["ja", "nej", "fråga"])
def test_when_it_is_said_nothing_is_asked(said: str) -> None:
    """Any of the three answers will do."""
    assert found(weekly(**{"röda dagar": said})) == []


def test_days_left_out_need_no_decision() -> None:
    """`utom` has decided."""
    schedule = {"dag": "torsdag", "från": "2027-04-12", "till": "2027-06-30", "utom": "2027-05-06"}
    assert found(schedule) == []


@pytest.mark.parametrize(
    ("schedules", "changes", "codes"),
    [
        ([{"datum": "2026-11-21"}], {}, ["tider-passerade"]),
        ([{"datum": "2026-11-22"}], {}, []),
        ([{"datum": ["2026-10-01", "2027-01-14"]}], {}, []),
        ([weekly(från="2026-01-01", till="2026-06-30")], {}, ["tider-passerade"]),
        ([weekly(från="2026-09-03", antal="8")], {}, ["tider-passerade"]),
        ([weekly(från="2026-11-05", antal="8")], {}, []),
        ([weekly(från="2026-01-01", till="2026-06-30"), weekly()], {}, []),
        ([{"datum": "2026-11-20"}], {"reservdag": "2026-11-27"}, []),
        ([{"datum": "2026-11-20"}], {"ändringar": [{"datum": "2026-11-20", "flyttat till": "2026-12-04"}]}, []),
        ([{"från": "2026-11-20 17.00", "till": "2026-11-22 13.00"}], {}, []),
    ],
)
def test_an_entry_whose_every_time_lies_in_the_past_is_warned_about(
    schedules: list[dict[str, Any]], changes: dict[str, Any], codes: list[str]
) -> None:
    """Not while one rule goes on, nor before a reserve day or a moved day."""
    assert [code for code, _, _ in found(*schedules, **changes)] == codes


def test_an_entry_without_times_has_no_problem_with_them() -> None:
    """Some types need none."""
    assert found() == []


def test_a_notice_has_its_times_checked_too() -> None:
    """A notice has no changes, no reserve day and no pause."""
    notice = make_notice(tider=[{"datum": "2026-11-21"}])
    assert [each.code for each in check_times(notice, CONTEXT)] == ["tider-passerade"]


@pytest.mark.parametrize(
    ("until", "codes"), [("2026-11-21", ["tider-passerade"]), ("2026-11-22", []), ("2027-03-31", [])]
)
def test_a_pause_that_is_over_is_warned_about(until: str, codes: list[str]) -> None:
    """The last day of the pause is still pause."""
    assert [code for code, _, _ in found(weekly(), **{"pausad till": until})] == codes


@pytest.mark.parametrize(("day", "codes"), [("2027-01-13", ["tider-bakvand"]), ("2027-01-21", [])])
def test_a_reserve_day_comes_after_the_day_it_replaces(day: str, codes: list[str]) -> None:
    """It can not be the same day either."""
    assert [code for code, _, _ in found({"datum": "2027-01-14"}, reservdag=day)] == codes


def test_today_decides_what_is_past() -> None:
    """The same entry is fine a day earlier."""
    entry = make_activity(tider=[{"datum": "2026-11-21"}])
    assert list(check_times(entry, make_context(today=date(2026, 11, 21)))) == []


TURNS = {"plats": ["handen-lokal", "natet"], "växlar": "varje gång"}


@pytest.mark.parametrize(
    ("schedules", "changes", "expected"),
    [
        ([weekly(från="2027-01-14")], TURNS, []),
        ([{"datum": ["2027-01-14", "2027-02-11"]}], TURNS, []),
        ([{"varannan vecka från": "2027-01-14", "röda dagar": "nej"}], TURNS, []),
        ([weekly(plats="natet")], TURNS, []),
        ([weekly(från="2027-01-14"), weekly()], TURNS, [("tider-form", ("tider", 1), "utan-start")]),
        ([weekly()], {"växlar": "varje gång"}, [("tider-form", ("växlar",), "vaxlar-ett-stalle")]),
        (
            [weekly()],
            {**TURNS, "plats": {"jämna": "handen-lokal", "udda": "natet"}},
            [("tider-form", ("växlar",), "vaxlar-ett-stalle")],
        ),
    ],
)
def test_an_entry_whose_places_take_turns_has_places_and_a_first_day(
    schedules: list[dict[str, Any]], changes: dict[str, Any], expected: list[tuple[str, DataPath, str]]
) -> None:
    """As a rule with places of its own must have."""
    assert found(*schedules, **changes) == expected


def test_the_next_day_is_offered_to_count_turns_from() -> None:
    """With the whole rule, for a sentence; nothing when the rule never has a day again."""
    entries = [make_activity(tider=[weekly(**more)], **TURNS) for more in ({}, {"till": "2026-05-28"})]
    told = [each for entry in entries for each in check_times(entry, CONTEXT) if each.code == "tider-form"]

    assert [(each.params.get("förslag"), each.remedy) for each in told] == [
        (
            "2026-11-26",
            Remedy("add", "från: 2026-11-26",
                   whole="dag: torsdag\ntid: 13.00–15.00\nfrån: 2026-11-26\nröda dagar: nej"),
        ),
        (None, None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("schedules", "changes", "expected"),
    [
        ([weekly()] * 60, {}, []),
        ([weekly()] * 61, {}, [(("tider",), "tider", 61)]),
        ([{"datum": [str(TODAY + timedelta(day)) for day in range(400)]}], {}, []),
        ([weekly(), {"datum": [str(TODAY + timedelta(day)) for day in range(401)]}], {},
         [(("tider", 1, "datum"), "datum", 401)]),
        ([weekly()], {"ändringar": [{"datum": str(TODAY + timedelta(day)), "inställt": "Snö"} for day in range(401)]},
         [(("ändringar",), "ändringar", 401)]),
    ],
)  # fmt: skip
def test_more_times_than_anybody_can_read_are_told_and_nothing_else_about_them(
    schedules: list[dict[str, Any]], changes: dict[str, Any], expected: list[tuple[DataPath, str, int]]
) -> None:
    """Rules, dates of one rule, and changes."""
    entry = make_activity(tider=schedules, **changes)

    assert [(each.path, each.params["fält"], each.params["antal"]) for each in check_times(entry, CONTEXT)] == expected
