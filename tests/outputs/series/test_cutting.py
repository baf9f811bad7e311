"""From the one list of occurrences to series."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calendars import TODAY, TOWN
from expanding import expanded
from factories import make_activity
from feeding import entries, feed_of, town_of
from readers import python_reader
from readers.lint import faults
from sidecars import sidecars
from torg.domain.activity import Activity
from torg.outputs.ical.feeds import entry_feed

AHEAD = timedelta(548)


@settings(max_examples=150)
@given(entries(), st.sampled_from([0, 10, 40, 100, 300, 900]))
def test_a_feed_gives_exactly_the_occurrences(entry: Activity, days: int) -> None:
    """Law: rules, exceptions, overrides and single events together are the list, eighteen months ahead."""
    today = TODAY + timedelta(days)
    expected = sidecars(town_of(entry), TOWN, today, today, today + AHEAD).get(entry_feed(entry), [])
    assert expanded(feed_of(entry, today=today), today, today + AHEAD) == expected


@settings(max_examples=150)
@given(entries())
def test_a_feed_obeys_every_rule_that_programs_trip_over(entry: Activity) -> None:
    """Law: the rules are written down in the readers' lint."""
    assert faults(feed_of(entry)) == []


def names(file: Path, **more: object) -> dict[tuple[str, str], str]:
    """The UID of each date and place of a café at places in turn, as a calendar program reads them."""
    rule = {"dag": "torsdag", "tid": "13–15", "från": "2026-12-31", **more}
    entry = make_activity("kafe", "a", tider=[rule], plats=["ankaret", "zenit", "kardemumman"], växlar="varje gång")
    file.write_bytes(feed_of(entry))
    found = python_reader.read([file], TODAY, TODAY + AHEAD)[file]
    return {(each.start[:10], each.location): each.uid.partition("@")[0] for each in found}


@pytest.mark.parametrize("more", [{}, {"till": "2027-12-30"}, {"röda dagar": "nej"}])
def test_a_date_that_is_left_out_of_turns_changes_no_name_before_it(tmp_path: Path, more: dict[str, str]) -> None:
    """Wherever in the year it is, what stands as it did has the UID that it had, be it in a run or alone."""
    before = names(tmp_path / "kafe.ics", **more)

    other = {}
    for number in range(1, 52, 5):
        left_out = (date(2026, 12, 31) + timedelta(weeks=number)).isoformat()
        after = names(tmp_path / "kafe.ics", **more, utom=[left_out])
        for each in before:
            if each[0] < left_out and before[each] != after[each]:
                other[left_out, each] = (before[each], after[each])

    assert other == {}
