"""Measure feeds: writing every overlapping feed of a town, against the `icalendar` library's `to_ical()` on each.

`python tests/bench/bench_feeds.py [COUNT]`. The library gets the same feeds ready as its own objects, so that only its
writing is timed; ours also works out every series from the schedules. Prints numbers and asserts nothing, but that
both wrote the same bytes.
"""

import sys
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path

from generate import generate
from icalendar import Calendar as LibraryCalendar

from torg.domain.activity import Entry
from torg.domain.calendar import Calendar
from torg.domain.catalogue import Catalogue
from torg.outputs.ical.feeds import FeedContext, feeds
from torg.outputs.ical.stamps import Stamp, same_stamp
from torg.outputs.series.book import SeriesBook
from torg.store.load import load

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 22)
COUNT = 1_074
"""As many as make 1,183 feeds: one for each, and 109 that they share."""
AIM = 0.15
ROUNDS = 3


def _page_address(entry: Entry) -> str:
    return f"https://torg.example.org/aktiviteter/{entry.organisation}/{entry.id}.html"


def _catalogue(count: int) -> Catalogue:
    with tempfile.TemporaryDirectory() as name:
        content = Path(name) / "content"
        generate(content, count, town=ROOT / "content")
        found = load(content, today=TODAY).catalogue
    assert found
    return found


def _ours(catalogue: Catalogue) -> list[bytes]:
    calendar = Calendar(catalogue.vocabularies.school_year)
    stamper = same_stamp(Stamp(datetime(2026, 11, 15, 9, 30, tzinfo=UTC), 3_616_890))
    context = FeedContext(catalogue, SeriesBook(calendar, TODAY), "torg.example.org", _page_address, stamper)
    return [b"".join(feed.parts) for feed in feeds(context)]


def main(count: int) -> None:
    """Write both ways, and print."""
    catalogue = _catalogue(count)
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        ours = _ours(catalogue)
        times.append(time.process_time() - start)
    objects = [LibraryCalendar.from_ical(feed) for feed in ours]
    start = time.process_time()
    theirs = [each.to_ical(sorted=False) for each in objects]
    library = time.process_time() - start
    assert theirs == ours
    mine = min(times)
    events = sum(feed.count(b"BEGIN:VEVENT") for feed in ours)
    once = ours[0].count(b"BEGIN:VEVENT")
    print(f"write {len(ours):,} feeds of {count:,} activities: {mine:.2f} s, with all their series")
    size, largest = sum(map(len, ours)) / 1e6, len(ours[0]) / 1e6
    print(f"  {once:,} events, carried {events:,} times: {size:.1f} MB, the largest feed {largest:.1f} MB")
    print(f"  icalendar's to_ical() on the same feeds: {library:.2f} s")
    print(f"  ratio: {mine / library:.3f} (aim: at most {AIM})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)
