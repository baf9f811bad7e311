"""Compounds by their parts."""

import pytest

from torg.outputs.search.compounds import Compounds
from torg.outputs.search.words import Stems

STEMS = Stems("sv")
WORDS = ["sticka", "kafé", "språk", "promenad", "torsdag", "fika", "sy", "rummet", "barn", "bok", "lunch", "berätta",
         "bar"]  # fmt: skip


def _parts(word: str) -> list[str]:
    return list(Compounds(WORDS, ["lunch"], STEMS).parts(word))


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("stickkafé", ["sticka", "kafé"]),
        ("språkpromenad", ["språk", "promenad"]),
        ("språkpromenader", ["språk", "promenad"]),
        ("torsdagsfika", ["torsdag", "fika"]),
        ("syrummet", ["sy", "rummet"]),
        ("barnbok", ["barn", "bok"]),
        ("sommarlunch", ["lunch"]),
    ],
)
def test_parts(word: str, parts: list[str]) -> None:
    """Words that are used by themselves, with a joint between them, or without the first one's ending."""
    assert _parts(word) == [STEMS.stem(part) for part in parts]


@pytest.mark.parametrize("word", ["promenad", "fika", "xyzrum", "sommarhus", "2027rum"])
def test_no_compounds(word: str) -> None:
    """A part that nobody uses makes no compound, unless the last part is a long and weighty word."""
    assert _parts(word) == []
