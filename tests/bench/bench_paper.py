"""Measure paper: a leaflet of many entries, and all the sample town's areas in all editions, beside building the site.

`python tests/bench/bench_paper.py [COUNT]`. Every part is a process of its own, one after the other. Reading the
content is measured apart, since the site reads the same. Seconds are processor time of the process, which other work
on the machine disturbs less. Asserts nothing, but that the leaflet holds every entry.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generate import generate

from torg.domain.activity import Entry
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import Leaflet, PaperFormat
from torg.outputs.paper.leaves import Source
from torg.outputs.paper.making import Made, Maker
from torg.outputs.paper.typesetting import Press
from torg.phrases.editions import EDITIONS, speech_for
from torg.store import load

ROOT = Path(__file__).parents[2]
COUNT = 1_000
TODAY = date(2026, 11, 22)
PRESS = Press(ROOT / "theme")


def _catalogue(content: Path) -> Catalogue:
    catalogue = load(content, today=TODAY).catalogue
    assert catalogue is not None
    return catalogue


def _make(catalogue: Catalogue, edition: str, **choice: list[str]) -> Made:
    def page_address(entry: Entry, code: str) -> str:
        return f"https://torg.example.org/{code}/aktiviteter/{entry.organisation}/{entry.id}.html"

    source = Source(catalogue, TODAY, "https://torg.example.org", page_address)
    leaflet = Leaflet.read({"titel": "Allt", "urval": choice} if choice else {"titel": "Allt"})
    return Maker(PRESS, source, leaflet, speech_for(edition)).make(PaperFormat.A5)


class Measured(NamedTuple):
    """What a part took, printed as JSON by the process that did it."""

    entries: int
    leaflets: int
    pages: int
    bytes: int
    seconds: float
    """Processor time, without reading the content."""
    clock: float
    """The same by the clock."""
    megabytes: int
    """The most memory that the process had, with the content that it had read."""


def _measured(make: Callable[[], list[Made]]) -> Measured:
    begun, clock = time.process_time(), time.perf_counter()
    made = make()
    seconds, clock = time.process_time() - begun, time.perf_counter() - clock
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    size = sum(len(each.data) for each in made)
    return Measured(sum(each.entries for each in made), len(made), sum(each.pages for each in made), size,
                    seconds, clock, most)  # fmt: skip


def one(content: Path) -> Measured:
    """One leaflet with everything."""
    catalogue = _catalogue(content)
    found = _measured(lambda: [_make(catalogue, "sv")])
    assert found.entries == len(catalogue.entries)
    return found


def every(content: Path) -> Measured:
    """A leaflet for each area in each edition, as many at a time as there are processors."""
    catalogue = _catalogue(content)

    def make() -> list[Made]:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            wanted = [(code, area) for code in EDITIONS for area in catalogue.areas]
            return list(pool.map(lambda each: _make(catalogue, each[0], områden=[each[1]]), wanted))

    return _measured(make)


def _part(name: str, content: Path) -> Measured:
    done = subprocess.run([sys.executable, __file__, name, str(content)], check=True, stdout=subprocess.PIPE)
    return Measured(*json.loads(done.stdout))


def _site(content: Path, output: Path) -> float:
    """The processor time of building all the pages in all the editions, without the papers that are fetched there."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "torg", "build", "--content", str(content), "--output", str(output),
               "--today", str(TODAY)]  # fmt: skip
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _told(found: Measured) -> str:
    return (
        f"{found.seconds:.1f} s of processor ({found.clock:.1f} s by the clock), {found.megabytes} MB, "
        f"{found.pages} pages, {found.bytes / found.entries:.0f} bytes per entry"
    )


def main() -> None:
    """Measure everything, or the part that the first argument names."""
    if len(sys.argv) > 2:
        print(json.dumps({"one": one, "every": every}[sys.argv[1]](Path(sys.argv[2]))))
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        generate(content, count, town=ROOT / "content")
        alone = _part("one", content)
        print(f"A leaflet of {alone.entries} entries: {_told(alone)}")
        town = _part("every", ROOT / "content")
        print(f"{town.leaflets} leaflets of the sample town: {_told(town)}")
        site = _site(content, Path(folder) / "site")
        print(f"The pages of {count} entries in {len(EDITIONS)} editions: {site:.1f} s of processor; "
              f"the leaflet takes {alone.seconds / site:.3f} of that")  # fmt: skip


if __name__ == "__main__":
    main()
