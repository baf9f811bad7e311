"""A golden feed for each shape of schedule, beside the occurrences that the site itself shows for eighteen months."""

import json
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from calendars import TODAY, TOWN
from expanding import expanded
from factories import make_activity
from feeding import feed_of, town_of
from golden import assert_golden
from readers import python_reader
from readers.lint import faults
from shapes import SHAPES
from sidecars import Happening, sidecars
from torg.domain.activity import Activity
from torg.outputs.ical.feeds import entry_feed

GOLDEN = Path(__file__).parent / "golden"
LAST = TODAY + timedelta(548)


def activity(shape: str) -> Activity:
    """The shape's entry."""
    return make_activity(shape, **SHAPES[shape])


def stored(shape: str) -> list[Happening]:
    """What the site shows of it."""
    return [Happening(**each) for each in json.loads((GOLDEN / f"{shape}.json").read_text("utf-8"))]


@pytest.mark.parametrize("shape", SHAPES)
def test_the_feed_is_golden(shape: str, update_golden: bool) -> None:
    """Byte for byte."""
    assert_golden(GOLDEN / f"{shape}.ics", feed_of(activity(shape)).decode(), update=update_golden)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_sidecar_is_golden(shape: str, update_golden: bool) -> None:
    """From the one list of occurrences, and from no feed."""
    entry = activity(shape)
    shown = sidecars(town_of(entry), TOWN, TODAY, TODAY, LAST).get(entry_feed(entry), [])
    rows = ",\n".join(json.dumps(asdict(each), ensure_ascii=False) for each in shown)
    assert_golden(GOLDEN / f"{shape}.json", f"[\n{rows}\n]\n", update=update_golden)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_calendar_program_reads_exactly_the_sidecar(shape: str) -> None:
    """With icalendar and recurring-ical-events, and with dateutil alone."""
    path = GOLDEN / f"{shape}.ics"
    read = [
        Happening(each.start, each.end, each.summary, each.status, each.location)
        for each in python_reader.read([path], TODAY, LAST)[path]
    ]
    assert sorted(read) == stored(shape)
    assert expanded(path.read_bytes(), TODAY, LAST) == stored(shape)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_feed_has_no_fault(shape: str) -> None:
    """By the rules that programs trip over."""
    assert faults((GOLDEN / f"{shape}.ics").read_bytes()) == []


def test_no_golden_file_is_left_over() -> None:
    """A shape that is gone takes its files with it."""
    names = {f"{shape}.{ending}" for shape in SHAPES for ending in ("ics", "json")}
    assert {path.name for path in GOLDEN.iterdir()} == names


@pytest.mark.parametrize("shape", SHAPES)
def test_the_library_writes_the_same_bytes(shape: str) -> None:
    """What `icalendar` reads it writes again, octet for octet: names, order, escapes, folds."""
    feed = (GOLDEN / f"{shape}.ics").read_bytes()
    assert Calendar.from_ical(feed).to_ical(sorted=False) == feed
