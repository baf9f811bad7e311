"""Measure building: our pages per second, and our time against stock Pelican's for as many Markdown articles.

`python tests/bench/bench_build.py [COUNT]`. Both builds are whole processes of the `pelican` command, started from
nothing, one after the other in the same run. Stock Pelican gets the settings of its own quickstart (no feeds) and
articles with the same words; ours makes every calendar too. The ratio is of processor time, which other work on the
machine disturbs less; the seconds on the clock are beside it. Asserts nothing, but that both built what they should.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from generate import generate

ROOT = Path(__file__).parents[2]
COUNT = 10_000
AIM = 0.4
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
class _Timed:
    """Seconds for one process: on the clock, and of the processor."""

    clock: float
    cpu: float

    def __str__(self) -> str:
        return f"{self.clock:.2f} s ({self.cpu:.2f} s of processor time)"


def _timed(*arguments: str, folder: Path) -> _Timed:
    """How long one `pelican` command takes, from start to end."""
    start, before = time.perf_counter(), os.times()
    command = [sys.executable, "-m", "pelican", "--quiet", *arguments]
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return _Timed(time.perf_counter() - start, used)


def main(count: int) -> None:
    """Build both, and print."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        content, ours, stock = work / "content", work / "vart", work / "stock"
        files = [file for file in generate(content, count, town=ROOT / "content") if "activities" in file.parts]
        (work / "pelican").mkdir()
        (work / "pelican" / "pelicanconf.py").write_text(_STOCK, encoding="utf-8")
        _articles(work / "pelican" / "content", files)
        settings = (str(content), "-s", str(ROOT / "pelicanconf.py"), "-o", str(ours), "-e", 'TORG_TODAY="2026-11-22"')
        cold = _timed(*settings, folder=ROOT)
        again = _timed(*settings, folder=ROOT)
        other = _timed("-s", "pelicanconf.py", "-o", str(stock), folder=work / "pelican")
        pages = len(list(ours.rglob("*.html")))
        entries = len(list((ours / "aktiviteter").rglob("*.html")))
        feeds = len(list(ours.rglob("*.ics")))
        own = len(list((ours / "kalender" / "aktiviteter").rglob("*.ics")))
        articles = len(list(stock.glob("artikel-*.html")))
        assert (entries, own, articles) == (count, count, count), (entries, own, articles)
    rate = pages / cold.cpu
    print(f"build {count:,} activities: {cold}, {pages:,} pages and {feeds:,} calendars, {rate:,.0f} pages a second")
    print(f"  again, nothing changed: {again}")
    print(f"  stock Pelican, as many Markdown articles: {other}")
    print(f"  ratio: {cold.cpu / other.cpu:.2f} (aim: at most {AIM}); on the clock {cold.clock / other.clock:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)
