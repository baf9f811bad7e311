"""How long it takes to read and validate everything, beside PyYAML's fastest loader alone on the same files.

    python tests/bench/bench_read.py [--files 10000] [--rounds 3]

Prints the ratio of the two; only the ratio travels between machines.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import yaml
from generate import generate

from torg import store

TODAY = date(2026, 11, 22)
TOWN = Path(__file__).parents[2] / "content"


def baseline(files: list[Path]) -> None:
    """What it costs just to open every file and have libyaml make Python values of it."""
    for path in files:
        with path.open("rb") as file:
            yaml.load(file.read(), Loader=yaml.CSafeLoader)


def seconds(work: Callable[[], object]) -> float:
    """Processor seconds of one call: what other processes do meanwhile does not count."""
    start = time.process_time()
    work()
    return time.process_time() - start


def measure(count: int, rounds: int) -> tuple[float, float, int, int]:
    """The best of several interleaved rounds: seconds to load, seconds of the baseline, files, problems."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "content"
        files = generate(root, count, town=TOWN)
        loaded = store.load(root, today=TODAY)
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(seconds(lambda: store.load(root, today=TODAY)))
            theirs.append(seconds(lambda: baseline(files)))
        return min(ours), min(theirs), len(files), len(loaded.problems)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    ours, theirs, files, problems = measure(arguments.files, arguments.rounds)
    sys.stdout.write(
        f"read and validate {files} files: {ours:.2f} s, {ours / files * 1e6:.0f} µs a file ({problems} problems)\n"
        f"CSafeLoader alone, same files:   {theirs:.2f} s, {theirs / files * 1e6:.0f} µs a file\n"
        f"ratio: {ours / theirs:.2f} (aim: at most 1.2)\n"
    )


if __name__ == "__main__":
    main()
