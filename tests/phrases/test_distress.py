"""What people write when it is very hard."""

from pathlib import Path

import pytest

from torg.phrases.distress import HELPLINES, PHRASES
from torg.store import load
from towns import TODAY

_LANGUAGES = {"sv", "en", "fi", "ar", "so", "uk"}


def test_each_kind_in_each_language() -> None:
    """A person may write in her own, whatever it is about."""
    assert {kind: set(texts) for kind, texts in PHRASES.items()} == dict.fromkeys(PHRASES, _LANGUAGES)


def test_each_kind_has_somebody_to_ring() -> None:
    """The emergency number always, and a line of its own: for life Självmordslinjen, for violence Kvinnofridslinjen."""
    kinds = {kind: [line for line, met in HELPLINES.items() if kind in met.split()] for kind in PHRASES}
    assert kinds == {
        "liv": ["nodnumret", "sjalvmordslinjen", "vard-1177"],
        "lag": ["nodnumret", "sjalvmordslinjen", "vard-1177", "jourhavande-medmanniska"],
        "vald": ["nodnumret", "kvinnofridslinjen"],
        "barn": ["nodnumret", "bris"],
    }


def test_the_helplines_exist(town: Path) -> None:
    """In the vocabulary of the demo town."""
    catalogue = load(town, today=TODAY).catalogue
    assert catalogue is not None
    assert set(HELPLINES) - set(catalogue.helplines) == set()


@pytest.mark.parametrize("word", ["hot", "död", "ensam", "ledsen", "trött", "lycklig"])
def test_ordinary_words_are_no_cry(word: str) -> None:
    """A hot meal, and sorrow that has pages of its own."""
    phrases = [each.strip() for texts in PHRASES.values() for text in texts.values() for each in text.split(",")]
    assert phrases.count(word) == 0
