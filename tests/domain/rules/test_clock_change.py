"""Hours on the nights when the clocks change: `torg.domain.rules.clock_change`."""

from typing import Any

import pytest

from calendars import TODAY, TOWN
from factories import make_activity, make_notice
from torg.domain.activity import Entry
from torg.domain.rules.clock_change import check_clock_change
from torg.problems import DataPath


def told(entry: Entry) -> list[tuple[DataPath, str, str, str]]:
    """Where, what sort, when and at what hour."""
    found = check_clock_change(entry, TOWN, TODAY)
    return [
        (each.path, str(each.params["sak"]), str(each.params["datum"]), str(each.params["klocka"]))
        for each in found
        if each.code == "tider-klockan"
    ]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ({"datum": "2027-03-28", "tid": "2.00–2.45"}, [("hoppas", "28 mars 2027", "2.00")]),
        ({"datum": "2027-03-27", "tid": "21.00–2.30"}, [("hoppas", "28 mars 2027", "2.30")]),
        ({"datum": "2027-10-31", "tid": "2.30"}, [("dubbelt", "31 oktober 2027", "2.30")]),
        ({"från": "2027-03-26 17.00", "till": "2027-03-28 2.15"}, [("hoppas", "28 mars 2027", "2.15")]),
        (
            {"dag": "lördag", "tid": "21.00–2.30"},
            [("hoppas", "28 mars 2027", "2.30"), ("dubbelt", "31 oktober 2027", "2.30")],
        ),
        ({"datum": "2027-03-27", "tid": "21.00–2.00"}, []),
        ({"datum": "2027-03-28", "tid": "3.00–4.00"}, []),
        ({"datum": "2027-03-27", "tid": "2.00–2.45"}, []),
        ({"datum": "2027-03-28", "tid": "14.00–14.45"}, []),
        ({"datum": "2026-10-25", "tid": "2.30"}, []),
        ({"dag": "fredag", "tid": "21.00–2.30"}, []),
    ],
)
def test_what_begins_or_ends_in_the_hour_is_told(rule: dict[str, Any], expected: list[tuple[str, str, str]]) -> None:
    """Once for March and once for October; what has been, and what ends as the hour begins, is left alone."""
    assert told(make_activity(tider=[rule])) == [(("tider", 0), *each) for each in expected]


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"flyttat till": "2027-03-28", "tid": "2.00–2.45"}, [("ändringar", 0, "tid")]),
        ({"tid": "2.00–2.45"}, []),
        ({"inställt": "Värden är sjuk"}, []),
    ],
)
def test_a_change_is_told_of_where_it_stands(change: dict[str, str], path: list[DataPath]) -> None:
    """When it is what puts the meeting there."""
    entry = make_activity(tider=[{"dag": "torsdag", "tid": "13–15"}], ändringar=[{"datum": "2027-03-25", **change}])

    assert [each for each, *_ in told(entry)] == path


def test_a_usual_hour_on_a_day_that_it_was_moved_to() -> None:
    """The rule has the hour and the change the day; what is called off on that night is not told of."""
    rule = {"dag": "lördag", "tid": "2.15"}
    moved = {"datum": "2027-03-27", "flyttat till": "2027-03-28"}
    off = make_activity(
        tider=[{"datum": "2027-03-28", "tid": "2.15"}], ändringar=[{"datum": "2027-03-28", "inställt": "Snö"}]
    )

    assert [told(make_activity(tider=[rule], ändringar=[moved])), told(off)] == [
        [(("ändringar", 0), "hoppas", "28 mars 2027", "2.15")],
        [],
    ]


def test_a_notice_has_such_hours_too() -> None:
    """It is no activity, and has no changes."""
    notice = make_notice(tider=[{"datum": "2027-03-28", "tid": "2.30"}], **{"gäller till": "2027-03-28"})

    assert told(notice) == [(("tider", 0), "hoppas", "28 mars 2027", "2.30")]
