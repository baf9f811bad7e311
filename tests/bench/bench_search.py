"""Measure the search: the processor time of its index, and what its files weigh, packed, in towns of several sizes.

`python tests/bench/bench_search.py [COUNT ...]`. Asserts nothing; the limits are tested in a real browser, by
tests/browser/test_search_in_browser.py.
"""

import sys
import tempfile
import time
from collections import defaultdict
from gzip import compress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from generate import generate

from built_pages import THEME
from searching import desk_of
from torg.site.builders.search import find_files
from towns import TODAY

ROOT = Path(__file__).parents[2]
COUNTS = (400, 3_000, 10_000)
SORTS = {"s": "start", "o": "words", "f": "stems", "b": "stems backwards", "k": "cards"}


def main(counts: tuple[int, ...]) -> None:
    """Make each town's search, and print."""
    for count in counts:
        with tempfile.TemporaryDirectory() as name:
            content = Path(name) / "content"
            generate(content, count, town=ROOT / "content")
            desk, times = desk_of(content, TODAY)
            for entry in desk.shelf.entries:  # what pages need anyway
                desk.rows.context(entry, "")
            begun = time.process_time()
            made = find_files(desk, times, (), THEME)
            used = time.process_time() - begun
        sizes: defaultdict[str, list[int]] = defaultdict(list)
        for path, text in made.files:
            sizes[path.rpartition("/")[2][0]].append(len(compress(text, 9, mtime=0)))
        print(f"{count:,} activities: {used:.2f} s of processor time, {len(made.files):,} files")
        for sort, title in SORTS.items():
            found = sizes[sort]
            mean = sum(found) // len(found)
            print(f"  {title}: {len(found):,} files, at most {max(found):,} bytes, {mean:,} on average")


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or COUNTS)
