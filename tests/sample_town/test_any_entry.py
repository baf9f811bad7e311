"""Entries that nobody would write: schedules of every shape, with changes, moves, reserve days and pauses upon them."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from hypothesis import HealthCheck, assume, given, settings

from calendars import TOWN
from feeding import entries, feed_of, town_of
from readers import libical_reader
from readers.lint import at_risk, faults
from sample_feeds import LAST, READERS
from sidecars import Happening, shown, sidecars
from torg.domain.activity import Activity
from torg.outputs.ical.feeds import entry_feed
from towns import TODAY

MANY = 60
"""How many entries: each reader starts once and reads the feeds of them all."""


def strange() -> Sequence[Activity]:
    """The same entries in every run, none of them in the hour of the night in which programs differ."""
    found: list[Activity] = []

    @settings(max_examples=MANY, suppress_health_check=list(HealthCheck), database=None)
    @given(entries())
    def _collect(entry: Activity) -> None:
        assume(not at_risk(feed_of(entry)))
        found.append(entry)

    _collect()
    return found


def listed(entry: Activity) -> Counter[Happening]:
    """What the list of occurrences has for eighteen months."""
    return Counter(sidecars(town_of(entry), TOWN, TODAY, TODAY, LAST).get(entry_feed(entry), ()))


def test_any_feed_says_what_happens(tmp_path: Path) -> None:
    """Whatever is written, every program reads the list of occurrences, and no check of the feed finds a fault."""
    written = {tmp_path / f"{number}.ics": entry for number, entry in enumerate(strange())}
    for path, entry in written.items():
        path.write_bytes(feed_of(entry))
    wanted = {path: listed(entry) for path, entry in written.items()}

    for name, read in READERS.items():
        found = {path: Counter(map(shown, each)) for path, each in read(list(written), TODAY, LAST).items()}
        differ = [
            (written[path].schedules, found[path] - wanted[path], wanted[path] - found[path])
            for path in written
            if found[path] != wanted[path]
        ]
        assert (name, differ) == (name, [])
    assert {path.name: wrong for path in written if (wrong := faults(path.read_bytes()))} == {}
    assert {path.name: each for path, each in libical_reader.faults(list(written)).items() if each} == {}
    assert len(written) == MANY
