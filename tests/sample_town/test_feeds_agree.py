"""Every feed of the sample town says exactly what the town's own list of occurrences says, in every program."""

from collections import Counter
from collections.abc import Mapping

import pytest

from readers import libical_reader
from readers.components import events
from readers.lint import at_risk, faults
from sample_feeds import READERS, Feeds, Town, read_all
from sidecars import Happening, shown
from torg.outputs.ical.feeds import ALL, entry_feed, has_dates

HEAVIEST = 1_000_000
"""Octets that the calendar of the whole town may have: telephones fetch it anew several times a day."""


@pytest.mark.parametrize("reader", READERS)
def test_feeds_say_what_happens(reader: str, made: Feeds, expected: Mapping[str, list[Happening]]) -> None:
    """In each feed the same moments, titles, places and statuses for eighteen months; nothing more, nothing less."""
    found = {path: Counter(map(shown, readings)) for path, readings in read_all(reader, made.files).items()}
    wanted = {path: Counter(expected.get(path, ())) for path in made.files}

    differ = {path: (found[path] - wanted[path], wanted[path] - found[path]) for path in found}
    assert {path: each for path, each in differ.items() if any(each)} == {}


def test_the_town_has_every_kind_of_happening(made: Feeds, expected: Mapping[str, list[Happening]]) -> None:
    """What the readers agree about is not only the ordinary: much of it, and all that can befall it."""
    everything, feed = expected[ALL], made.octets[ALL]
    kinds = {
        "confirmed": sum(each.status == "CONFIRMED" for each in everything) > 5000,
        "called off": any(each.status == "CANCELLED" for each in everything),
        "in reserve": any(each.status == "TENTATIVE" for each in everything),
        "whole days": any("T" not in each.start for each in everything),
        "past midnight": any(each.start[:10] < each.end[:10] for each in everything if "T" in each.start),
        "in summer": any(each.start.endswith("+02:00") for each in everything),
        "moved": b".flytt-" in feed,
        "one of a series changed": b"RECURRENCE-ID" in feed,
        "dates left out": b"EXDATE" in feed,
        "in two places": any(" och " in each.location for each in everything),
    }
    assert [kind for kind, there in kinds.items() if not there] == []


def test_everything_that_happens_has_a_feed(made: Feeds, expected: Mapping[str, list[Happening]], sample: Town) -> None:
    """No feed is missing, and what has no dates has an empty one: always open, by agreement, when enough have rung."""
    undated = {entry_feed(entry) for entry in sample.catalogue.entries if entry.schedules and not has_dates(entry)}

    assert set(expected) - set(made.files) == set()
    assert set(made.files) - set(expected) - undated == {"kalender/platser/hemma.ics"}


def test_feeds_are_right(made: Feeds) -> None:
    """Every feed holds every rule that programs need in order to agree."""
    assert {path: found for path, feed in made.octets.items() if (found := faults(feed))} == {}


def test_libical_finds_no_fault(made: Feeds) -> None:
    """Its parser and its check of published calendars have nothing to say of any feed."""
    found = libical_reader.faults(list(made.files.values()))

    assert (len(found), {path: each for path, each in found.items() if each}) == (len(made.files), {})


def test_an_event_is_the_same_in_every_feed(made: Feeds) -> None:
    """Whoever follows two calendars has one copy of what is in both: same UID, same bytes."""
    versions: dict[tuple[str, str], set[bytes]] = {}
    for feed in made.octets.values():
        for event in events(feed):
            versions.setdefault(event.key, set()).add(event.octets)

    assert [key for key, each in versions.items() if len(each) > 1] == []
    assert set(versions) == {event.key for event in events(made.octets[ALL])}


def test_the_whole_town_is_light(made: Feeds) -> None:
    """The calendar of everything is below one million octets."""
    assert len(made.octets[ALL]) < HEAVIEST


def test_nothing_is_when_the_clocks_change(made: Feeds) -> None:
    """In the hour that one night skips and another repeats, programs differ. Nothing here begins or ends then."""
    assert at_risk(made.octets[ALL]) == []
