"""From the one list of occurrences to series."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from calendars import TODAY, TOWN
from expanding import expanded
from feeding import entries, feed_of, town_of
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
