"""The generated content: the same each time, and right."""

from datetime import date
from importlib import import_module
from pathlib import Path

from torg.store import load
from torg.store.quick import parse_quick

bench = import_module("bench.generate")
"""Imported by name: the benchmarks beside it import it as a script does."""


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path, town: Path) -> None:
    """And another one other bytes."""
    runs = [bench.generate(tmp_path / name, 50, town=town, seed=seed) for name, seed in (("a", 1), ("b", 1), ("c", 2))]
    first, again, other = ([path.read_bytes() for path in files] for files in runs)

    assert first == again
    assert first != other


def test_the_entries_are_many_and_right(tmp_path: Path, town: Path) -> None:
    """No problem in any of them, so that what is measured is the usual case."""
    files = bench.generate(tmp_path / "content", 300, town=town)
    found = load(tmp_path / "content", today=date(2026, 11, 22)).problems
    entries = [path.read_text("utf-8") for path in files if "activities" in path.parts]

    assert [each.file for each in found if "vocabularies" not in each.file] == []
    assert len(files) == 300 + bench.ORGANISATIONS + bench.PLACES + 12
    assert 20 <= sum(text.count("\n") for text in entries) / 300 <= 30
    assert 600 <= sum(len(text.encode()) for text in entries) / 300 <= 900
    assert [text for text in entries if parse_quick(text) is None] == []
