"""Measure building: our time against stock Pelican's for as many Markdown articles, in one edition and in all of them.

`python tests/bench/bench_build.py [COUNT]`. Both builds are whole processes of the `pelican` command, started from
nothing, one after the other in the same run. Stock Pelican gets the settings of its own quickstart (no feeds) and
articles with the same words; ours makes every calendar and the search too. Ratios are of processor time, which other
work on the machine disturbs less; the seconds on the clock, memory and the weight of pages are beside it. Asserts
nothing, but that both built what they should.
"""

import gzip
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generate import generate

from torg.phrases.editions import EDITIONS

ROOT = Path(__file__).parents[2]
COUNT = 10_000
AIM = 0.4
_WEIGHED = 500
"""About so many pages are packed to tell their weight."""
_STOCK = """\
AUTHOR = "Torget"
SITENAME = "Artiklar"
SITEURL = ""
PATH = "content"
TIMEZONE = "Europe/Stockholm"
DEFAULT_LANG = "sv"
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
"""


def _articles(root: Path, files: list[Path]) -> None:
    """The same entries as Markdown articles: title, date, category, author, and the file's words as text."""
    root.mkdir()
    for number, file in enumerate(files):
        text = file.read_text(encoding="utf-8")
        title = re.search(r"^titel: (.*)$", text, re.MULTILINE)
        interest = re.search(r"^intresse: \[?([\w-]+)", text, re.MULTILINE)
        words = re.sub(r"^#.*$|^\S+:", "", text, flags=re.MULTILINE)
        paragraphs = "\n\n".join(line.strip() for line in words.splitlines() if line.strip())
        head = (
            f"Title: {title[1] if title else 'Utan titel'}\nSlug: artikel-{number}\n"
            f"Date: 2026-{number % 11 + 1:02}-{number % 28 + 1:02}\n"
            f"Category: {interest[1] if interest else 'annat'}\nAuthor: {file.parent.name}\n"
        )
        (root / f"artikel-{number}.md").write_text(f"{head}\n{paragraphs}\n", encoding="utf-8")


@dataclass(frozen=True)
class _Run:
    """One process: seconds on the clock and of the processor, and the most memory that it held, in MB."""

    clock: float
    cpu: float
    memory: float

    def __str__(self) -> str:
        return f"{self.clock:.2f} s ({self.cpu:.2f} s of processor time), at most {self.memory:,.0f} MB"


def _run(*arguments: str, folder: Path) -> _Run:
    """One `pelican` command, from start to end."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "pelican", "--quiet", *arguments]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return _Run(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / unit)


def _speak(content: Path, editions: Iterable[str]) -> None:
    """Have the site's editions be these."""
    file = content / "site.yaml"
    text, count = re.subn(
        r"^utgåvor:.*$", f"utgåvor: [{', '.join(editions)}]", file.read_text("utf-8"), flags=re.MULTILINE
    )
    assert count == 1
    file.write_text(text, encoding="utf-8")


def _ours(content: Path, output: Path, editions: Iterable[str]) -> _Run:
    _speak(content, editions)
    today = 'TORG_TODAY="2026-11-22"'
    settings = ("-s", str(ROOT / "pelicanconf.py"), "-o", str(output), "-e", today, "TORG_PAPER=null")
    return _run(str(content), *settings, folder=ROOT)


def _weight(output: Path) -> str:
    """How many pages there are, and their bytes as they are and packed."""
    pages = list(output.rglob("*.html"))
    plain = sum(page.stat().st_size for page in pages)
    some = sorted(pages)[:: max(1, len(pages) // _WEIGHED)]
    packed = sum(len(gzip.compress(page.read_bytes(), 9)) for page in some) / len(some)
    return f"{len(pages):,} pages, {plain / len(pages):,.0f} bytes each and {packed:,.0f} packed"


def main(count: int) -> None:
    """Build, and print."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        content, one, all_, stock = work / "content", work / "en", work / "alla", work / "stock"
        files = [file for file in generate(content, count, town=ROOT / "content") if "activities" in file.parts]
        (work / "pelican").mkdir()
        (work / "pelican" / "pelicanconf.py").write_text(_STOCK, encoding="utf-8")
        _articles(work / "pelican" / "content", files)
        cold = _ours(content, one, ["sv"])
        other = _run("-s", "pelicanconf.py", "-o", str(stock), folder=work / "pelican")
        again = _ours(content, one, ["sv"])
        every = _ours(content, all_, EDITIONS)
        entries = len(list((one / "aktiviteter").rglob("*.html")))
        own = len(list((one / "kalender" / "aktiviteter").rglob("*.ics")))
        articles = len(list(stock.glob("artikel-*.html")))
        assert (entries, own, articles) == (count, count, count), (entries, own, articles)
        weights = [_weight(output) for output in (one, all_)]
    print(f"build {count:,} activities in one edition: {cold}; {weights[0]}")
    print(f"  again, nothing changed: {again}")
    print(f"  stock Pelican, as many Markdown articles: {other}")
    print(f"  ratio: {cold.cpu / other.cpu:.2f} (aim: at most {AIM}); on the clock {cold.clock / other.clock:.2f}")
    print(f"  in {len(EDITIONS)} editions: {every}; {weights[1]}")
    print(f"  ratio to one edition: {every.cpu / cold.cpu:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)
