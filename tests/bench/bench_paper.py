"""Measure paper: a leaflet of many entries, and all the sample town's areas in all editions, beside building the site.

`python tests/bench/bench_paper.py [COUNT]`. Every part is a process of its own, one after the other. Reading the
content is measured apart, since the site reads the same. Seconds are processor time of the process, which other work
on the machine disturbs less. Asserts nothing, but that the leaflet holds every entry.
"""

import resource
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

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


def _catalogue(content: Path) -> Catalogue:
    catalogue = load(content, today=TODAY).catalogue
    assert catalogue is not None
    return catalogue


def _make(catalogue: Catalogue, edition: str, **choice: list[str]) -> Made:
    def page_address(entry: Entry, code: str) -> str:
        return f"https://torg.example.org/{code}/aktiviteter/{entry.organisation}/{entry.id}.html"

    source = Source(catalogue, TODAY, "https://torg.example.org", page_address)
    leaflet = Leaflet.read({"titel": "Allt", "urval": choice} if choice else {"titel": "Allt"})
    return Maker(Press(ROOT / "theme"), source, leaflet, speech_for(edition)).make(PaperFormat.A5)


def one(content: Path, count: int) -> None:
    """One leaflet with everything."""
    begun = time.process_time()
    catalogue = _catalogue(content)
    read = time.process_time()
    made = _make(catalogue, "sv")
    done = time.process_time()
    assert made.entries == count
    print(
        f"{count} entries: {done - read:.2f} s after {read - begun:.2f} s of reading, {_most_memory()} MB, "
        f"{made.pages} pages, {len(made.data) / count:.0f} bytes per entry"
    )


def every(content: Path, count: int) -> None:
    """A leaflet for each area in each edition."""
    catalogue = _catalogue(content)
    begun = time.process_time()
    made = [_make(catalogue, code, områden=[area]) for area in catalogue.areas for code in EDITIONS]
    seconds = time.process_time() - begun
    print(
        f"{len(made)} leaflets of the sample town ({count} entries): {seconds:.1f} s, {_most_memory()} MB, "
        f"{sum(each.pages for each in made)} pages, {sum(len(each.data) for each in made) / 1e6:.1f} MB of files"
    )


def _most_memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _part(name: str, content: Path, count: int) -> None:
    subprocess.run([sys.executable, __file__, name, str(content), str(count)], check=True)


def _site(content: Path, output: Path) -> float:
    """The processor time of building the site in its first edition and all others."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [
        sys.executable,
        "-m",
        "torg",
        "build",
        "--content",
        str(content),
        "--output",
        str(output),
        "--today",
        str(TODAY),
    ]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main() -> None:
    """Measure everything, or the part that the first argument names."""
    if len(sys.argv) > 2:
        {"one": one, "every": every}[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        generate(content, count, town=ROOT / "content")
        _part("one", content, count)
        town = len(_catalogue(ROOT / "content").entries)
        _part("every", ROOT / "content", town)
        print(f"The site of {count} entries in {len(EDITIONS)} editions: {_site(content, Path(folder) / 'site'):.1f} s")


if __name__ == "__main__":
    main()
