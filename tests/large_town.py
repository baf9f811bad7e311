"""A town as large as a city: any number of entries, in three of its parts."""

from importlib import import_module
from pathlib import Path

bench = import_module("bench.generate")
"""Imported by name: the benchmarks beside it import it as a script does."""

AREAS = ("centrum", "kvarndala", "zinkhyttan")


def large_town(root: Path, count: int, town: Path) -> Path:
    """Write the content of a town with `count` entries.

    Args:
        root: the folder to make; it must not exist.
        count: how many entries.
        town: the sample town, whose word lists and site are copied.

    Returns:
        The folder.
    """
    bench.generate(root, count, town=town)
    for number, file in enumerate(sorted((root / "places").iterdir())):
        text = file.read_text(encoding="utf-8").replace("centrum", AREAS[number % len(AREAS)])
        file.write_text(text, encoding="utf-8")
    return root
