"""The site's own list of dates beside each feed: `torg.outputs.ical.sidecar`."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from calendars import TODAY, TOWN
from factories import make_activity, make_catalogue, make_notice
from feeding import town_of
from sidecars import sidecars
from torg.domain.calendar import Calendar
from torg.outputs.ical.feeds import entry_feed
from torg.outputs.ical.sidecar import Row, entry_rows, sidecar_bytes, sidecar_path, town_rows
from torg.outputs.series.window import AHEAD
from torg.store import load


def rows(**fields: Any) -> list[tuple[str, str | None, str, str]]:
    """An activity's rows without their title."""
    entry = make_activity(**fields)
    found = entry_rows(entry, town_of(entry), TOWN, TODAY)
    return [(row["start"], row["end"], row["status"], row["place"]) for row in found]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"datum": "2026-12-03", "tid": "13.00–15.00"}, [("2026-12-03T13:00", "2026-12-03T15:00")]),
        ({"datum": "2026-12-03", "tid": "13.00"}, [("2026-12-03T13:00", None)]),
        ({"datum": "2026-12-03"}, [("2026-12-03", "2026-12-03")]),
        ({"från": "2026-12-03", "till": "2026-12-05"}, [("2026-12-03", "2026-12-05")]),
        ({"datum": "2026-12-31", "tid": "21.00–01.00"}, [("2026-12-31T21:00", "2027-01-01T01:00")]),
        (
            {"datum": "2026-12-03", "tid": ["9.30–10.00", "10.30–11.00"]},
            [("2026-12-03T09:30", "2026-12-03T10:00"), ("2026-12-03T10:30", "2026-12-03T11:00")],
        ),
        ({"datum": ["2026-11-21", "2026-11-22"]}, [("2026-11-22", "2026-11-22")]),
        ({"datum": "2026-11-21", "tid": "21.00–1.30"}, [("2026-11-21T21:00", "2026-11-22T01:30")]),
        ({"datum": "2026-11-21", "tid": ["21.00–24.00", "23.30"]}, []),
        ({"från": "2026-11-21 17.00", "till": "2026-11-22"}, [("2026-11-21T17:00", None)]),
    ],
)
def test_hours_are_as_on_the_site(fields: dict[str, Any], expected: list[tuple[str, str | None]]) -> None:
    """Stockholm's clock, null for an unknown end, the last day included, nothing that was over when today began."""
    assert rows(tider=[fields]) == [(*each, "planned", "Huset handen-lokal") for each in expected]


def test_statuses_are_planned_cancelled_or_reserve() -> None:
    """What has moved stands on its new day alone, at its new place."""
    found = rows(
        tider=[{"datum": ["2026-12-01", "2026-12-02", "2026-12-03"]}],
        ändringar=[
            {"datum": "2026-12-01", "inställt": "Värden är sjuk"},
            {"datum": "2026-12-02", "flyttat till": "2026-12-09", "plats": "ankaret"},
        ],
        reservdag="2026-12-20",
    )

    assert found == [
        ("2026-12-01", "2026-12-01", "cancelled", "Huset handen-lokal"),
        ("2026-12-03", "2026-12-03", "planned", "Huset handen-lokal"),
        ("2026-12-09", "2026-12-09", "planned", "Huset ankaret"),
        ("2026-12-20", "2026-12-20", "reserve", "Huset handen-lokal"),
    ]


def test_an_expired_notice_has_no_rows() -> None:
    """Nor has it a page or events."""
    notice = make_notice(tider=[{"datum": "2027-01-05"}])
    catalogue = make_catalogue(notices=[notice])

    assert [len(entry_rows(notice, catalogue, TOWN, day)) for day in (notice.expires, date(2027, 1, 11))] == [0, 0]
    assert len(entry_rows(notice, catalogue, TOWN, TODAY)) == 1


def test_bytes_are_json_with_a_row_a_line() -> None:
    """Swedish letters as they are; an empty list when there is nothing."""
    row = Row(title="Fika på torget", start="2026-12-03", end=None, status="planned", place="Åtorget")

    assert (sidecar_bytes([row, row]).decode().count("\n"), json.loads(sidecar_bytes([row, row]))) == (4, [row, row])
    assert (sidecar_bytes([]), sidecar_path("kalender/platser/x.ics")) == (b"[]\n", "kalender/platser/x.json")


def test_the_sample_town_s_rows_are_what_its_feeds_must_say(town: Path) -> None:
    """The same dates in the same feeds as the tests of calendar programs expect."""
    catalogue = load(town, today=TODAY).catalogue
    assert catalogue
    calendar = Calendar(catalogue.vocabularies.school_year)
    last = TODAY + timedelta(AHEAD)

    expected = sidecars(catalogue, calendar, TODAY, TODAY, last)

    told = town_rows(catalogue, calendar, TODAY)
    words = {"CONFIRMED": "planned", "CANCELLED": "cancelled", "TENTATIVE": "reserve"}
    assert {
        path: sorted((each.start[:16], words[each.status]) for each in found) for path, found in expected.items()
    } == {path: sorted((each["start"], each["status"]) for each in found) for path, found in told.items()}


def test_what_nobody_has_checked_for_long_is_in_its_own_list_alone() -> None:
    """As its dates are in its own calendar alone."""
    old = make_activity(kontrollerad="2025-05-30")
    assert list(town_rows(town_of(old), TOWN, TODAY)) == [entry_feed(old)]
